-- How often the relay has carried it to the bus.
alter table outbox add column attempts integer not null default 0;

alter table inbox
  -- When its handler failed last.
  add column failed_at timestamptz,
  -- Those before it was replayed; `attempts` counts from there.
  add column earlier_attempts integer not null default 0,
  add column replayed_at timestamptz,
  add column replayed_by text,
  add column discarded_at timestamptz,
  add column discarded_by text,
  add column discard_reason text;

create index if not exists inbox_unhandled on inbox (status, event_id) where status <> 'handled';
