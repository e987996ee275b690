-- Orders are shipped in parcels and cancelled in parts. A replica of the version before does not know the status 'partially_shipped':
-- it fails on such an order with 500 until it is replaced.
alter table orders
  drop constraint orders_status_check,
  add constraint orders_status_check check (
    status in ('pending', 'payment_failed', 'confirmed', 'partially_shipped', 'shipped', 'refunded', 'cancelled')
  ) not valid;

alter table shipments
  -- [{ itemId, quantity }]. Null in shipments of earlier versions, which had all units of their order.
  add column lines jsonb,
  -- What was captured for it. Null where nothing was, and in shipments of earlier versions, for which all was.
  add column capture_minor bigint check (capture_minor >= 0),
  -- Whether nothing was to be captured afterwards.
  add column is_final_capture boolean,
  add column shipped_at timestamptz,
  add column delivered_at timestamptz,
  add column cancelled_at timestamptz;

-- Null in payments of earlier versions: captured whole once they are 'captured'.
alter table payments add column captured_minor bigint check (captured_minor >= 0);

-- Parts that were cancelled before they were shipped. An item is known by its place in the order, from 1.
create table order_cancellations (
  id uuid primary key,
  order_id uuid not null references orders,
  lines jsonb not null,
  amount_minor bigint not null check (amount_minor >= 0),
  tax_minor bigint not null check (tax_minor >= 0),
  reason text not null,
  created_at timestamptz not null
);

create index order_cancellations_of_order on order_cancellations (order_id);
