-- False where the version was saved before each was published with its event: the service publishes it when it starts.
alter table commercial_settings add is_published boolean not null default false;
