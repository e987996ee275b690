-- What earlier versions published still holds secrets, until purge-records has blanked it. On a large table, build the index by
-- hand beforehand: create index concurrently if not exists …
create index if not exists outbox_published_secrets on outbox (sequence)
  where published_at is not null and data ?| array['accessToken', 'url'];
