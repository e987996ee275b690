-- The correlation id of the request or event that caused it.
alter table stock_ledger add column correlation_id text;

-- All that was booked for one order.
create index if not exists stock_ledger_by_reservation on stock_ledger (reservation_id) where reservation_id is not null;
