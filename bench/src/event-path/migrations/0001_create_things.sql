-- What happens on one side, and what becomes of it on the other.
create table things (id uuid primary key, n integer not null);
create table effects (event_id uuid primary key, n integer not null);
