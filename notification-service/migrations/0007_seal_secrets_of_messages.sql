-- What stands for a secret in the content, with the secret, sealed; null where there is none or it was blanked.
alter table deliveries add column secrets jsonb;
alter table mailbox_messages add column secrets jsonb;

-- What earlier versions sent still holds the tokens of orders, until a job has taken them out. On a large table, build the index
-- by hand beforehand: create index concurrently if not exists …
create index if not exists deliveries_with_tokens on deliveries (id)
  where secrets is null and next_attempt_at is null
    and content::text ~ 'accessToken=' and content::text !~ 'accessToken=not-shown';
