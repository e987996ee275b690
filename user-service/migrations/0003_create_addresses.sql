create table addresses (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  name text not null,
  line1 text not null,
  line2 text,
  city text not null,
  region text,
  postal_code text not null,
  country text not null,
  phone text,
  is_default boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index addresses_user_id on addresses (user_id, id);
create unique index addresses_one_default on addresses (user_id) where is_default;
