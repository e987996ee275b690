-- Counted for each account and each place it is tried from, so that a stranger's failures slow down the stranger alone.
-- Kept by hash: an address nobody has registered is tried as well, and is not ours to keep.
create table sign_in_attempts (
  account_hash text not null,
  source text not null,
  failures integer not null,
  last_attempt_at timestamptz not null,
  next_attempt_at timestamptz not null,
  primary key (account_hash, source)
);

create index sign_in_attempts_last_attempt_at on sign_in_attempts (last_attempt_at);
