alter table payments
  -- How the customer pays one that staff handle, as it was when the order was placed.
  add instructions jsonb,
  -- What the customer's bank has disputed.
  add disputes jsonb not null default '[]';

-- The provider's webhooks about disputes and refunds name the payment by the provider's id.
create index if not exists payments_by_reference on payments (reference) where reference is not null;
