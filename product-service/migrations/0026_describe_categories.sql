-- Plain text, and {"url": "/images/shirts.svg", "alt": "Shirts"}.
alter table categories add column description text not null default '', add column image jsonb;
-- How many products a category leads to.
create index products_active_by_category on products (category_id) where status = 'active';
