-- Addresses at which staff look at one message, once. Of each address only a hash is kept.
create table notification_previews (
  token_hash text primary key,
  delivery_id uuid not null references deliveries (id) on delete cascade,
  expires_at timestamptz not null
);
create index notification_previews_expired on notification_previews (expires_at);
create index notification_previews_by_delivery on notification_previews (delivery_id);
