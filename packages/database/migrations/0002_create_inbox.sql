create table inbox (
  event_id uuid primary key,
  type text not null,
  subject text not null,
  correlation_id text not null,
  status text not null check (status in ('handled', 'retrying', 'parked', 'discarded')),
  attempts integer not null default 1,
  -- The whole event while it still has to be handled; a handled event keeps only what tells its story.
  event jsonb,
  last_error text,
  next_attempt_at timestamptz,
  received_at timestamptz not null default now(),
  handled_at timestamptz
);

create index inbox_due on inbox (next_attempt_at) where status = 'retrying';
create index inbox_parked on inbox (received_at) where status = 'parked';
create index inbox_subject on inbox (subject);
