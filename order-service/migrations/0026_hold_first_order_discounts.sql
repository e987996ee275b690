-- Of an order with discounts that are for first orders, one use says so. While it counts, neither the customer nor the email address has
-- another, however many order at once.
alter table discount_uses add is_first_order boolean not null default false;

create unique index discount_uses_first_of_customer on discount_uses (customer_id) where is_first_order and released_at is null;
create unique index discount_uses_first_of_email on discount_uses (email) where is_first_order and released_at is null;
