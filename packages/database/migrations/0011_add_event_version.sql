-- The version of the event's contract, noted by the code that wrote the row: the relay that carries it may be of another release.
-- The rows that are there, and those of older replicas and of triggers, are of version 1.
alter table outbox add column version integer not null default 1;
