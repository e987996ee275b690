create table outbox (
  sequence bigint generated always as identity primary key,
  id uuid not null,
  type text not null,
  subject text not null,
  data jsonb not null,
  correlation_id text,
  traceparent text,
  occurred_at timestamptz not null default now(),
  locked_until timestamptz,
  published_at timestamptz
);

create index outbox_unpublished on outbox (sequence) where published_at is null;
create index outbox_subject on outbox (subject);
