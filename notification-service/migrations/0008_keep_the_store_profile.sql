-- What order-service last published of the store: one row.
create table store_profile (
  id boolean primary key default true check (id),
  version integer not null check (version > 0),
  facts jsonb not null,
  received_at timestamptz not null
);
