-- Higher with each change: by it a client is told of changes. A replica of the version before changes only the time.
alter table orders add column version integer not null default 1;
