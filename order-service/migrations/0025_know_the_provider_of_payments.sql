-- Every payment so far was the sandbox's, also one that a replica of the former version adds during a rollout.
alter table payments
  add provider text not null default 'sandbox',
  -- The provider's own id of the payment, once it is known.
  add reference text,
  -- Where the customer's browser returns to; null: to the order.
  add return_url text,
  -- When the authorisation ends by itself; null: not known, or never.
  add expires_at timestamptz;

-- The sandbox's books: when an authorisation ends, and what was captured of it. A captured payment without parts was captured whole.
alter table sandbox_payments add expires_at timestamptz;

create table sandbox_captures (
  key text primary key,
  payment_key text not null references sandbox_payments (key),
  amount_minor bigint not null check (amount_minor > 0)
);

create index sandbox_captures_of_payment on sandbox_captures (payment_key);
