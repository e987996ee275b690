-- Who signed in to an account, from where, and what was changed that lets in. No foreign key: the record outlives the account
-- until it is purged. Better Auth runs no code of ours in its transactions, so its tables write it.
create table account_activity (
  id uuid primary key default new_event_id(),
  user_id uuid not null,
  action text not null,
  session_id uuid,
  ip_address text,
  user_agent text,
  occurred_at timestamptz not null default now()
);

create index account_activity_user_id on account_activity (user_id, id);
create index account_activity_occurred_at on account_activity (occurred_at);

create function record_session_activity() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into account_activity (user_id, action, session_id, ip_address, user_agent)
    values (new.user_id, 'signed_in', new.id, new.ip_address, left(new.user_agent, 500));
  else
    insert into account_activity (user_id, action, session_id) values (old.user_id, 'session_ended', old.id);
  end if;
  return null;
end
$$;

create trigger record_session_start after insert on sessions
  for each row execute function record_session_activity();
create trigger record_session_end after delete on sessions
  for each row when (old.expires_at > now()) execute function record_session_activity();

create function record_password_change() returns trigger language plpgsql as $$
begin
  insert into account_activity (user_id, action) values (new.user_id, 'password_changed');
  return null;
end
$$;

create trigger record_password_change after update on accounts
  for each row when (old.password is distinct from new.password) execute function record_password_change();

create function record_address_verified() returns trigger language plpgsql as $$
begin
  insert into account_activity (user_id, action) values (new.id, 'address_verified');
  return null;
end
$$;

create trigger record_address_verified after update of email_verified on users
  for each row when (new.email_verified and not old.email_verified) execute function record_address_verified();
