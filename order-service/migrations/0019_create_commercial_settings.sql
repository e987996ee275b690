-- What a merchant sets: every version is kept, so that an order can tell by which it was priced.
create table commercial_settings (
  kind text not null check (kind in ('profile', 'tax', 'shipping')),
  version integer not null check (version > 0),
  body jsonb not null,
  changed_by_role text not null,
  changed_by_id text,
  changed_at timestamptz not null,
  primary key (kind, version)
);
