-- The books of the sandbox payment provider, which stands for a remote system: nothing here refers to our own tables.
create table sandbox_payments (
  id uuid primary key,
  key text not null unique,
  order_id uuid,
  method text,
  status text not null,
  amount_minor bigint,
  currency text,
  decline_code text,
  return_url text,
  asked integer not null default 0
);

create table sandbox_refunds (
  key text primary key,
  payment_key text not null references sandbox_payments (key),
  amount_minor bigint not null check (amount_minor > 0)
);

create index sandbox_refunds_of_payment on sandbox_refunds (payment_key);
