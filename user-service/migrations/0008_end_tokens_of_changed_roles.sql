-- A signed token names its session and the role of that time. When the role changes, the sessions get new ids and the former
-- ones are revoked: their tokens are refused at once, and the person, still signed in, gets a token with the new role.
create function note_renamed_session() returns trigger language plpgsql as $$
begin
  insert into revoked_sessions (session_id) values (old.id) on conflict do nothing;
  return null;
end
$$;

create trigger note_renamed_session after update of id on sessions
  for each row when (old.id <> new.id) execute function note_renamed_session();

create function rename_sessions_of_user() returns trigger language plpgsql as $$
begin
  update sessions set id = gen_random_uuid() where user_id = new.id;
  return null;
end
$$;

create trigger rename_sessions_of_changed_role after update of role on users
  for each row when (old.role <> new.role) execute function rename_sessions_of_user();
