-- A change of an account's address that waits for its two mailboxes: at most one for each account. Of the mailed tokens only
-- hashes are kept. Without `new_token_hash` no link was mailed to the new address, because it has an account.
create table email_changes (
  user_id uuid primary key references users (id) on delete cascade,
  new_email text not null check (new_email = lower(new_email)),
  current_token_hash text not null unique,
  new_token_hash text unique,
  session_id uuid,
  confirmed_by_current_at timestamptz,
  confirmed_by_new_at timestamptz,
  requested_at timestamptz not null,
  expires_at timestamptz not null
);

create index email_changes_expires_at on email_changes (expires_at);
