-- What the cart last showed of a line. Null in a line that an older version has saved: then it is what was put in.
alter table cart_items
  add column shown_price_minor bigint check (shown_price_minor >= 0),
  add column shown_quantity integer check (shown_quantity >= 0);

-- Changes with the lines, and when a line is shown at a higher price or with more pieces.
alter table carts add column version integer not null default 1;

-- An order that ends unpaid gives its cart back.
create index if not exists carts_of_order on carts (order_id) where order_id is not null;
