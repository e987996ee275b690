create table users (
  id uuid primary key,
  name text not null,
  email text not null constraint users_email_key unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  role text not null default 'customer' check (role in ('customer', 'staff', 'admin')),
  banned_at timestamptz,
  ban_reason text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index users_admins on users (id) where role = 'admin';

create table sessions (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references users (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index sessions_user_id on sessions (user_id);
create index sessions_expires_at on sessions (expires_at);

-- How a person may sign in: one row a provider; `credential` is the password.
create table accounts (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);

create index accounts_user_id on accounts (user_id);

-- One-time tokens, such as those of a password reset.
create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index verifications_identifier on verifications (identifier);
create index verifications_expires_at on verifications (expires_at);

-- The keys that sign tokens; `private_key` is encrypted with BETTER_AUTH_SECRET.
create table jwks (
  id uuid primary key,
  public_key text not null,
  private_key text not null,
  alg text,
  crv text,
  created_at timestamptz not null,
  expires_at timestamptz
);

-- A sign-in that races with a ban waits for it here, and then finds no one to sign in.
create function refuse_session_of_banned_user() returns trigger language plpgsql as $$
begin
  perform 1 from users where id = new.user_id and banned_at is null for share;
  if not found then
    raise exception 'the user is banned';
  end if;
  return new;
end
$$;

create trigger refuse_session_of_banned_user before insert on sessions
  for each row execute function refuse_session_of_banned_user();
