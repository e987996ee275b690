-- [{ amountMinor, reference, receivedOn, recordedAt }]: the money of a payment that staff took, in its parts. Empty in payments of providers, and of earlier versions.
alter table payments add column receipts jsonb not null default '[]';
