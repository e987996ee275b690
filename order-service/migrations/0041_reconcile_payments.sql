-- Null in what the sandbox did before it noted the time.
alter table sandbox_captures add column moved_at timestamptz;
alter table sandbox_captures alter column moved_at set default now();
alter table sandbox_refunds add column moved_at timestamptz;
alter table sandbox_refunds alter column moved_at set default now();
create index sandbox_captures_by_time on sandbox_captures (moved_at);
create index sandbox_refunds_by_time on sandbox_refunds (moved_at);

-- The books of payments that staff take.
create index order_history_recorded_payments on order_history (at) where what = 'payment-recorded';
create index refunds_by_time on refunds (created_at);

-- When a job opened the ledger of an order of an earlier version. What it entered then had happened before.
alter table orders add column ledger_opened_at timestamptz;

-- A day of a payment provider's books, compared with the ledger.
create table reconciliations (
  id uuid primary key,
  provider text not null,
  -- In the time zone that the store had then; each begins where the one before ends.
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null check (status in ('reading', 'compared')),
  -- Where reading goes on; null at the first page.
  cursor text,
  compared_at timestamptz,
  difference_count integer not null default 0,
  constraint reconciliations_day unique (provider, day)
);
create index reconciliations_by_day on reconciliations (day desc, id desc);

-- What the provider's books say, as they were read.
create table provider_movements (
  provider text not null,
  id text not null,
  kind text not null check (kind in ('capture', 'refund', 'refund-reversal')),
  -- The provider's id of the payment
  payment_reference text,
  -- The payment here; null where there is none
  payment_id uuid,
  order_id uuid,
  amount_minor bigint not null,
  currency text not null,
  moved_at timestamptz not null,
  -- Null until an entry of the ledger is found for it
  matched_in uuid references reconciliations,
  primary key (provider, id)
);
create index provider_movements_unmatched on provider_movements (provider, moved_at) where matched_in is null;
create index provider_movements_unmatched_of_order on provider_movements (order_id) where matched_in is null;

-- Entries of the ledger for which a movement was found. The entries themselves never change.
create table matched_ledger_entries (
  entry_id bigint primary key references order_ledger_entries,
  reconciliation_id uuid not null references reconciliations
);

create table reconciliation_differences (
  id uuid primary key,
  reconciliation_id uuid not null references reconciliations,
  provider text not null,
  kind text not null check (kind in ('capture', 'refund', 'refund-reversal')),
  difference text not null check (difference in ('missing-here', 'missing-there', 'amount-differs')),
  payment_reference text,
  payment_id uuid,
  order_id uuid,
  ours_minor bigint not null,
  theirs_minor bigint not null,
  currency text not null,
  found_at timestamptz not null,
  -- When a later day explained it, such as a response that came after midnight
  resolved_at timestamptz
);
create index reconciliation_differences_of_day on reconciliation_differences (reconciliation_id, id);
create index reconciliation_differences_open on reconciliation_differences (provider, order_id) where resolved_at is null;
