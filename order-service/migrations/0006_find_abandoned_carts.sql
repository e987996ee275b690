-- What guests have left behind.
create index if not exists carts_of_guests on carts (updated_at) where customer_id is null;
