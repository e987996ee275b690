-- When staff were told that the authorisation is about to end.
alter table payments add column expiry_told_at timestamptz;
create index payments_expiring on payments (expires_at) where status = 'authorized';
