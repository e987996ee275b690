create table stock_items (
  variant_id uuid primary key references variants (id),
  product_id uuid not null,
  on_hand integer not null default 0,
  reserved integer not null default 0,
  -- Where null, the service's own setting
  low_threshold integer check (low_threshold >= 0),
  constraint stock_on_hand_not_negative check (on_hand >= 0),
  constraint stock_reserved_not_negative check (reserved >= 0),
  constraint stock_reserved_within_on_hand check (reserved <= on_hand)
) with (fillfactor = 70);
-- Quantities are in no index, so that a reservation updates its row in place.
create index stock_items_by_product on stock_items (product_id);

create table stock_ledger (
  id bigint generated always as identity primary key,
  variant_id uuid not null,
  kind text not null check (kind in ('received', 'adjusted', 'reserved', 'released', 'expired', 'shipped', 'returned')),
  on_hand_delta integer not null,
  reserved_delta integer not null,
  reservation_id uuid,
  -- Names the request that booked it, so that a repetition does not book it again
  adjustment_id uuid,
  reason text,
  actor_id text,
  recorded_at timestamptz not null
);
create unique index stock_ledger_adjustment_key on stock_ledger (adjustment_id) where adjustment_id is not null;
create index stock_ledger_by_variant on stock_ledger (variant_id, id desc);

-- A reservation has its order's id.
create table reservations (
  id uuid primary key,
  status text not null check (status in ('live', 'shipped', 'released', 'expired', 'cancelled', 'lost', 'returned')),
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index reservations_expiring on reservations (expires_at) where status = 'live';

create table reservation_lines (
  reservation_id uuid not null references reservations (id),
  variant_id uuid not null,
  quantity integer not null check (quantity > 0),
  returned integer not null default 0 check (returned between 0 and quantity),
  unit_price_minor bigint not null,
  currency text not null,
  primary key (reservation_id, variant_id)
);
