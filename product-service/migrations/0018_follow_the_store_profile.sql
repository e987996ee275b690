-- The version of the store's profile that this service follows last. Its currency is in kept_settings.
create table store_profile (
  id boolean primary key default true check (id),
  version integer not null check (version > 0),
  received_at timestamptz not null
);
