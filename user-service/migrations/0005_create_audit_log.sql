-- What administrators did to accounts. No foreign keys: the record outlives both.
create table audit_log (
  id uuid primary key,
  user_id uuid not null,
  action text not null,
  details jsonb not null,
  actor_id uuid not null,
  actor_email text not null,
  occurred_at timestamptz not null
);

create index audit_log_user_id on audit_log (user_id, id);
