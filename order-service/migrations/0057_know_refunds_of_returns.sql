-- The return that a refund gives back: its units were shipped. Null in other refunds.
alter table refunds add column return_id uuid;
update refunds set return_id = returns.id from returns where returns.refund_id = refunds.id;
