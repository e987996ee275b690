-- A signed token outlives its session by minutes. Whoever removes a session, this tells it: the service says it to all processes
-- after the commit, again until they have been told, and removes the row when no such token can be left.
create table revoked_sessions (
  session_id uuid primary key,
  revoked_at timestamptz not null default now(),
  is_published boolean not null default false
);

create index revoked_sessions_unpublished on revoked_sessions (session_id) where not is_published;
create index revoked_sessions_revoked_at on revoked_sessions (revoked_at);

create function note_revoked_session() returns trigger language plpgsql as $$
begin
  insert into revoked_sessions (session_id) values (old.id) on conflict do nothing;
  return null;
end
$$;

create trigger note_revoked_session after delete on sessions
  for each row when (old.expires_at > now()) execute function note_revoked_session();
