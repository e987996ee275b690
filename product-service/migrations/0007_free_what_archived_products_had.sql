-- A slug belongs to one product that is not archived, and to any number that are. The name stays: it tells which rule was broken.
alter table products drop constraint products_slug_key;
create unique index products_slug_key on products (slug) where status <> 'archived';
create index products_by_slug on products (slug);

-- Whether its product is archived, as an index looks at one table alone. A replica of the version before does not set it: the SKU
-- then stays taken, as it was.
alter table variants add column is_archived boolean not null default false;
update variants v set is_archived = true from products p where p.id = v.product_id and p.status = 'archived';
drop index variants_sku_key;
create unique index variants_sku_key on variants (sku) where removed_at is null and not is_archived;
