-- How a variant is sold. A replica of the version before leaves these as they are.
alter table variants
  add column track_inventory boolean not null default true,
  add column allow_backorder boolean not null default false,
  add column requires_shipping boolean not null default true,
  add column is_taxable boolean not null default true;
