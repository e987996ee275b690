-- As the variant was when it was ordered. A replica of the version before charges shipping and tax on every item.
alter table order_items
  add column requires_shipping boolean not null default true,
  add column is_taxable boolean not null default true;
