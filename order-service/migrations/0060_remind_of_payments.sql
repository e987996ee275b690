-- When the customer was reminded of a payment that staff see to.
alter table payments add column reminded_at timestamptz;
create index payments_to_remind on payments (created_at) where provider = 'manual' and status = 'authorized' and reminded_at is null;
