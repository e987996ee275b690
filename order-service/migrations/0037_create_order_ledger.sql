-- Double entry of each order: what is owed, held, captured and refunded. A row has both sides, so an order always sums to zero.
create table order_ledger_entries (
  id bigint generated always as identity primary key,
  order_id uuid not null references orders,
  reason text not null check (reason in ('ordered', 'cancelled', 'authorized', 'released', 'captured', 'refunded')),
  debit text not null check (debit in ('receivable', 'sales', 'tax', 'held', 'holds', 'provider', 'refunds')),
  credit text not null check (credit in ('receivable', 'sales', 'tax', 'held', 'holds', 'provider', 'refunds')),
  amount_minor bigint not null check (amount_minor > 0),
  -- Null for shipping, and for what is of the whole order.
  item_id text,
  -- The cancellation, payment, shipment or refund that it is of.
  reference uuid,
  recorded_at timestamptz not null,
  constraint order_ledger_two_accounts check (debit <> credit)
);

create index order_ledger_of_order on order_ledger_entries (order_id, id);
create index order_ledger_movements on order_ledger_entries (recorded_at, id) where reason in ('captured', 'refunded');

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the ledger are only added';
end
$$;
create trigger order_ledger_only_grows before update or delete on order_ledger_entries
  for each row execute function refuse_ledger_change();

-- False for orders of earlier versions, and for those that one of their replicas places during the rollout: a job opens their ledger.
alter table orders add column has_ledger boolean not null default false;
create index orders_without_ledger on orders (id) where not has_ledger;
