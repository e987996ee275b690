create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  resource_id uuid not null,
  locked_until timestamptz not null,
  -- The stored answer; null while the first request is in flight.
  answer text,
  created_at timestamptz not null default now(),
  primary key (scope, key)
);

create index idempotency_keys_created_at on idempotency_keys (created_at);
