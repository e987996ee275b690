-- Units that customers send back: asked for or withdrawn, received, inspected and refunded.
create table returns (
  id uuid primary key,
  order_id uuid not null references orders,
  number text not null constraint returns_number unique,
  kind text not null check (kind in ('return', 'withdrawal')),
  status text not null check (
    status in ('requested', 'approved', 'refused', 'cancelled', 'received', 'inspected', 'refunded')
  ),
  -- [{ itemId, variantId, sku, title, variantTitle, quantity, reason, accepted, condition, restock }]
  lines jsonb not null,
  comment text,
  note text,
  requested_by_role text not null,
  requested_by_id text,
  refund_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index returns_of_order on returns (order_id);
create index returns_by_status on returns (status, id desc);

-- The kinds of settings are those that the service knows.
alter table commercial_settings drop constraint if exists commercial_settings_kind_check;
