create table payments (
  id uuid primary key,
  order_id uuid not null references orders,
  attempt integer not null check (attempt > 0),
  provider_key text not null constraint payments_provider_key unique,
  method text not null,
  status text not null check (status in (
    'authorizing', 'requires_action', 'authorized', 'declined', 'capturing', 'captured', 'voiding', 'voided'
  )),
  amount_minor bigint not null check (amount_minor >= 0),
  next_action jsonb,
  decline_code text,
  created_at timestamptz not null,
  constraint payments_attempt unique (order_id, attempt)
);

-- However it came about, an order is never charged twice.
create unique index payments_one_charge on payments (order_id) where status in ('authorized', 'capturing', 'captured');

create table shipments (
  id uuid primary key,
  order_id uuid not null references orders,
  status text not null check (status in ('preparing', 'shipped', 'abandoned')),
  carrier text,
  tracking_number text,
  tracking_url text,
  created_at timestamptz not null
);

create index shipments_of_order on shipments (order_id);

create table refunds (
  id uuid primary key,
  order_id uuid not null references orders,
  payment_id uuid not null references payments,
  status text not null check (status in ('refunding', 'refunded', 'failed')),
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null,
  restock jsonb not null,
  created_at timestamptz not null
);

create index refunds_of_order on refunds (order_id);

create table provider_events (
  provider text not null,
  id text not null,
  received_at timestamptz not null,
  primary key (provider, id)
);
