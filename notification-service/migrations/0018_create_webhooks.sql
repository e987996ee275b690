-- Where programs of the merchant or of partners are told of events.
create table webhook_endpoints (
  id uuid primary key,
  url text not null,
  description text not null,
  -- Types of events, such as order.confirmed
  event_types text[] not null,
  -- Newest first: {sealed, expiresAt}; the former one signs as well until it expires
  secrets jsonb not null,
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Since its last success
  failing_since timestamptz,
  failures integer not null default 0,
  disabled_at timestamptz,
  disabled_reason text check (disabled_reason in ('staff', 'failing', 'gone', 'queue-full')),
  check ((disabled_at is null) = (disabled_reason is null))
);

-- One row for each event and endpoint. A replay is another round of attempts of the same row.
create table webhook_deliveries (
  id uuid primary key,
  endpoint_id uuid not null references webhook_endpoints (id) on delete cascade,
  event_id text not null,
  event_type text not null,
  event_subject text not null,
  correlation_id text not null,
  -- Whose account the event names; null for guests
  user_id text,
  -- As it is sent; null once it was erased
  body text,
  status text not null check (status in ('queued', 'sending', 'delivered', 'failed', 'dead')),
  attempts integer not null default 0,
  -- The number of the last attempt of this round; a replay raises it
  last_attempt integer not null,
  replays integer not null default 0,
  -- queued, failed: due then; sending: taken for lost then; delivered, dead: null
  next_attempt_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  delivered_at timestamptz,
  check ((next_attempt_at is null) = (status in ('delivered', 'dead')))
);
create unique index webhook_deliveries_once_per_event on webhook_deliveries (endpoint_id, event_id);
create index webhook_deliveries_due on webhook_deliveries (endpoint_id, next_attempt_at, id) where next_attempt_at is not null;
create index webhook_deliveries_newest on webhook_deliveries (endpoint_id, id);
create index webhook_deliveries_old on webhook_deliveries (created_at);
create index webhook_deliveries_user on webhook_deliveries (user_id) where user_id is not null;

create table webhook_attempts (
  delivery_id uuid not null references webhook_deliveries (id) on delete cascade,
  number integer not null,
  started_at timestamptz not null,
  duration_ms integer not null,
  -- Null where there was no response
  response_status integer,
  -- How its body begins
  response_body text,
  error text,
  primary key (delivery_id, number)
);

create trigger skip_webhook_of_erased_user before insert on webhook_deliveries
  for each row when (new.user_id is not null) execute function skip_row_of_erased_user();
