-- Another way to sign in to an account: its owner sees when it began.
create function record_connected_provider() returns trigger language plpgsql as $$
begin
  insert into account_activity (user_id, action) values (new.user_id, 'provider_connected');
  return null;
end
$$;

create trigger record_connected_provider after insert on accounts
  for each row when (new.provider_id <> 'credential') execute function record_connected_provider();
