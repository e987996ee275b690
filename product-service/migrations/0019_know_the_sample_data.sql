-- The title that a sample product came with: one with another title has become the merchant's own. Null for every other product.
alter table products add sample_title text;
-- Made for sample products.
alter table categories add is_sample boolean not null default false;

-- Those of earlier versions are known by their slugs and pictures.
update products set sample_title = title where images -> 0 ->> 'url' = '/images/' || slug || '.svg' and slug in (
  'bee-garden-seeds', 'corduroy-cap', 'crumb-board', 'daytrip-backpack', 'drizzle-teapot',
  'eight-honest-pencils', 'everyday-tee', 'first-draft-fountain-pen', 'fisherman-beanie', 'five-ribbon-tapes',
  'flour-day-apron', 'harbour-mug', 'kitchen-hours-clock', 'kitchen-quartet', 'letters-home-set',
  'lighthouse-jumper', 'long-spout-watering-can', 'long-walk-scarf', 'market-tote', 'moonrise-lamp',
  'patchwork-cushion', 'pebble-vase', 'perpetual-desk-calendar', 'porch-chair', 'puddle-raincoat',
  'rainy-library-candle', 'shoreline-blanket', 'slow-morning-press', 'sunday-socks', 'terracotta-pot',
  'wanderer-notebook', 'wren-house'
);
update categories set is_sample = true
where exists (select from products p where p.category_id = categories.id and p.sample_title is not null)
  and not exists (select from products p where p.category_id = categories.id and p.sample_title is null);
