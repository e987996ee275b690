create table push_subscriptions (
  id uuid primary key,
  user_id text not null,
  endpoint text not null constraint push_subscriptions_endpoint unique,
  -- the browser's public key and shared secret, base64url (RFC 8291)
  p256dh text not null,
  auth text not null,
  expires_at timestamptz,
  created_at timestamptz not null
);

create index push_subscriptions_user on push_subscriptions (user_id, id);

-- The development keys: made once, so that subscriptions survive a restart.
create table vapid_keys (
  id integer primary key check (id = 1),
  public_key text not null,
  private_key text not null
);
