-- Units of paid orders stay on hand until they are shipped: on hand, reserved (unpaid), committed (paid, not shipped).
-- Orders that were confirmed before have left on_hand already; their reservations are 'shipped', and stay so when they are shipped.
alter table stock_items
  add column committed integer not null default 0,
  -- False where the variant is not tracked or may be ordered beyond what is there. Set when the product is saved.
  add column is_limited boolean not null default true;
-- It also stops a replica of the version before, which does not know committed units, from selling them again.
alter table stock_items
  drop constraint stock_reserved_within_on_hand,
  add constraint stock_committed_not_negative check (committed >= 0),
  add constraint stock_promised_within_on_hand check (not is_limited or reserved + committed <= on_hand);

-- Not valid: what was written before kept a narrower rule, and large tables are not read for it.
alter table stock_ledger
  add column committed_delta integer not null default 0,
  drop constraint stock_ledger_kind_check,
  add constraint stock_ledger_kind_check check (
    kind in ('received', 'adjusted', 'reserved', 'released', 'expired', 'committed', 'shipped', 'returned')
  ) not valid;

alter table reservations
  drop constraint reservations_status_check,
  add constraint reservations_status_check check (
    status in ('live', 'committed', 'shipped', 'released', 'expired', 'cancelled', 'lost', 'returned')
  ) not valid;
create index reservations_committed on reservations (id) where status = 'committed';

-- Units of the line that have left. A reservation that is 'shipped' has shipped whole, also where this is 0.
alter table reservation_lines
  add column shipped integer not null default 0,
  add constraint reservation_lines_shipped_check check (shipped between 0 and quantity) not valid;
