-- Which prices customers were shown, and until when: the lowest of 30 days stands beside a reduced price.
create table variant_prices (
  id bigint generated always as identity primary key,
  variant_id uuid not null references variants (id),
  currency text not null,
  -- Null while the product was not on sale.
  price_minor bigint,
  valid_from timestamptz not null,
  ended_at timestamptz
);
create index variant_prices_by_variant on variant_prices (variant_id, ended_at);
create index variant_prices_ended on variant_prices (ended_at) where ended_at is not null;

-- The lowest price of the 30 days before the reduction that is shown now; null where there is none, or it is not known.
alter table variants add column prior_price_minor bigint;

-- What a price was before is not known.
insert into variant_prices (variant_id, currency, price_minor, valid_from)
select v.id, p.currency, case when p.status in ('active', 'unlisted') then v.price_minor end, now()
from variants v join products p on p.id = v.product_id where v.removed_at is null;
