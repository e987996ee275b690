-- Which tokens of an order are good: those of its generation. 0 are those that were sent before tokens could be ended.
alter table orders
  add column access_generation integer not null default 0 check (access_generation >= 0),
  -- when a link that had ended was asked for again; null: never
  add column access_renewed_at timestamptz;

-- The bank sends customers back without a token.
update sandbox_payments set return_url = split_part(return_url, '?accessToken=', 1) where return_url like '%?accessToken=%';
