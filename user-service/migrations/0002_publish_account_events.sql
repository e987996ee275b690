-- Better Auth writes these tables by itself and runs none of our code within its transaction, so the tables tell the
-- outbox: whatever changes an account commits its event with it, or not at all.

-- UUIDv7, RFC 9562 section 5.7: 48 bits of milliseconds, the version, then randomness.
create function new_event_id() returns uuid language sql volatile as $$
  select encode(set_byte(bytes, 6, 112 | (get_byte(bytes, 6) & 15)), 'hex')::uuid
  from (
    select overlay(
      uuid_send(gen_random_uuid())
      placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6
    ) as bytes
  ) as id
$$;

-- The writer says on whose behalf by `set_config('storefleet.correlation_id', …, true)`.
create function publish_account_event(event_type text, person users, facts jsonb default '{}') returns void
language sql as $$
  insert into outbox (id, type, subject, data, correlation_id, traceparent)
  values (
    new_event_id(),
    event_type,
    person.id::text,
    jsonb_build_object('userId', person.id, 'email', person.email, 'name', person.name) || facts,
    nullif(current_setting('storefleet.correlation_id', true), ''),
    nullif(current_setting('storefleet.traceparent', true), '')
  )
$$;

create function publish_user_registered() returns trigger language plpgsql as $$
begin
  perform publish_account_event('user.registered', new);
  return new;
end
$$;

create trigger publish_user_registered after insert on users
  for each row execute function publish_user_registered();

create function publish_user_changes() returns trigger language plpgsql as $$
begin
  if new.role <> old.role then
    perform publish_account_event('user.role_changed', new, jsonb_build_object('role', new.role));
  end if;
  if old.banned_at is null and new.banned_at is not null then
    perform publish_account_event('user.banned', new, jsonb_build_object('reason', coalesce(new.ban_reason, '')));
  end if;
  if old.banned_at is not null and new.banned_at is null then
    perform publish_account_event('user.unbanned', new);
  end if;
  return new;
end
$$;

create trigger publish_user_changes after update on users
  for each row execute function publish_user_changes();

create function publish_password_changed() returns trigger language plpgsql as $$
begin
  perform publish_account_event('user.password_changed', person) from users as person where person.id = new.user_id;
  return new;
end
$$;

create trigger publish_password_changed after update on accounts
  for each row when (old.password is distinct from new.password) execute function publish_password_changed();
