create table orders (
  id uuid primary key,
  number text not null constraint orders_number unique,
  customer_id text,
  email text not null,
  status text not null
    check (status in ('pending', 'payment_failed', 'confirmed', 'shipped', 'refunded', 'cancelled')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  shipping_minor bigint not null check (shipping_minor >= 0),
  tax_minor bigint not null check (tax_minor >= 0),
  total_minor bigint not null check (total_minor = subtotal_minor + shipping_minor + tax_minor),
  shipping_address jsonb not null,
  billing_address jsonb,
  shipping_method text not null,
  reservation_expires_at timestamptz not null,
  payable_until timestamptz not null check (payable_until <= reservation_expires_at),
  cancellation_id uuid,
  cancellation_reason text,
  -- When the recovery job should look at it; null once nothing is open.
  recovery_due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index orders_of_customer on orders (customer_id, id desc) where customer_id is not null;
create index orders_by_email on orders (lower(email), id desc);
create index orders_by_status on orders (status, id desc);
create index orders_to_recover on orders (recovery_due_at) where recovery_due_at is not null;

create table order_items (
  order_id uuid not null references orders,
  position integer not null,
  variant_id uuid not null,
  product_id uuid not null,
  sku text not null,
  title text not null,
  variant_title text not null,
  image_url text,
  quantity integer not null check (quantity > 0),
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  line_total_minor bigint not null check (line_total_minor = unit_price_minor * quantity),
  primary key (order_id, position)
);

create table order_history (
  id bigint generated always as identity primary key,
  order_id uuid not null references orders,
  status text not null,
  what text not null,
  detail text,
  by_role text not null,
  by_id text,
  at timestamptz not null
);

create index order_history_of_order on order_history (order_id, id);
