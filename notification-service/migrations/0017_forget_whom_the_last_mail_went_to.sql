-- The last mail to an account says that it was erased. Once it is sent, or will not be sent, nothing tells where it went.
create function forget_erased_recipient() returns trigger language plpgsql as $$
begin
  new.recipient := 'erased@erased.invalid';
  new.content := null;
  new.secrets := null;
  return new;
end
$$;

create trigger forget_erased_recipient before insert or update on deliveries
  for each row when (new.event_type = 'user.deleted' and new.next_attempt_at is null)
  execute function forget_erased_recipient();
