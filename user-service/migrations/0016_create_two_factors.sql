-- The second step of a sign-in: a secret that codes of an app are computed from (RFC 6238), and recovery codes, both encrypted with
-- BETTER_AUTH_SECRET. Not verified: the customer has still to show that the app has it, and no sign-in asks for a code.
alter table users add column two_factor_enabled boolean not null default false;

create table two_factors (
  id uuid primary key,
  user_id uuid not null unique references users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz,
  -- The time step of the latest code that was taken: a code is taken once (RFC 6238, section 5.2).
  last_step bigint
);

-- Better Auth changes the account in a transaction that runs none of our code.
create function tell_second_factor_changed() returns trigger language plpgsql as $$
begin
  insert into account_activity (user_id, action)
  values (new.id, case when new.two_factor_enabled then 'second_factor_enabled' else 'second_factor_disabled' end);
  perform publish_account_event(
    'user.second_factor_changed', new, jsonb_build_object('isEnabled', new.two_factor_enabled)
  );
  return null;
end
$$;

create trigger tell_second_factor_changed after update of two_factor_enabled on users
  for each row when (old.two_factor_enabled <> new.two_factor_enabled) execute function tell_second_factor_changed();
