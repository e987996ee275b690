-- Whose account was erased: an event that tells of them later sends nothing.
create table erased_users (
  user_id text primary key,
  erased_at timestamptz not null
);

-- Whose account the event named; null for guests, and in rows of earlier versions.
alter table deliveries add column user_id text;
create index if not exists deliveries_user on deliveries (user_id, id) where user_id is not null;

create function skip_row_of_erased_user() returns trigger language plpgsql as $$
begin
  if exists (select 1 from erased_users where user_id = new.user_id) then
    return null;
  end if;
  return new;
end
$$;

-- A trigger, because an order has no statement to spare for a question that is hardly ever answered with yes.
create trigger skip_delivery_to_erased_user before insert on deliveries
  for each row when (new.user_id is not null) execute function skip_row_of_erased_user();
create trigger skip_push_of_erased_user before insert on push_subscriptions
  for each row execute function skip_row_of_erased_user();
create trigger skip_preference_of_erased_user before insert on notification_preferences
  for each row execute function skip_row_of_erased_user();
