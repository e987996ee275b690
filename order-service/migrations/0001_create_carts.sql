create table carts (
  id uuid primary key,
  customer_id text,
  status text not null default 'active' check (status in ('active', 'ordered', 'merged')),
  order_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- A customer fills one cart at a time.
create unique index carts_active_customer on carts (customer_id) where status = 'active' and customer_id is not null;

create table cart_items (
  id uuid primary key,
  cart_id uuid not null references carts on delete cascade,
  variant_id uuid not null,
  quantity integer not null check (quantity between 1 and 999),
  -- What the customer saw when they last touched the line; later prices are compared with it.
  title text not null,
  variant_title text not null,
  image_url text,
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  currency text not null,
  constraint cart_items_variant unique (cart_id, variant_id)
);
