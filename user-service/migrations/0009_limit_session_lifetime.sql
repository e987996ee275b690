-- A session is renewed while it is used, and still ends 30 days after its sign-in.
create function limit_session_lifetime() returns trigger language plpgsql as $$
begin
  new.expires_at := least(new.expires_at, new.created_at + interval '30 days');
  return new;
end
$$;

create trigger limit_session_lifetime before insert or update of expires_at on sessions
  for each row execute function limit_session_lifetime();
