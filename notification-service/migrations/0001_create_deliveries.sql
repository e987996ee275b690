-- One row for each message to one recipient over one channel; a resend is a row of its own that names the first.
create table deliveries (
  id uuid primary key,
  event_id text not null,
  event_type text not null,
  event_subject text not null,
  correlation_id text not null,
  channel text not null check (channel in ('email', 'push')),
  -- an email address, or the id of a push subscription
  recipient text not null,
  title text not null,
  -- null once it was blanked
  content jsonb,
  holds_secret boolean not null,
  -- not worth sending after this
  expires_at timestamptz,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'dead')),
  attempts integer not null default 0 check (attempts >= 0),
  -- queued, failed: due then; sending: taken for lost then; sent, dead: null
  next_attempt_at timestamptz,
  last_error text,
  provider_message_id text,
  resend_of uuid references deliveries (id),
  requested_by text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sent_at timestamptz,
  check ((next_attempt_at is null) = (status in ('sent', 'dead')))
);

create unique index deliveries_once_per_event on deliveries (event_id, channel, recipient) where resend_of is null;
create unique index deliveries_one_open_resend on deliveries (resend_of) where resend_of is not null and next_attempt_at is not null;
create index deliveries_due on deliveries (channel, next_attempt_at) where next_attempt_at is not null;
create index deliveries_recipient on deliveries (recipient, id);
