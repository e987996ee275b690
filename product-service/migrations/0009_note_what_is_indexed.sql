-- The version of the product that its search document is of, as `search-terms.ts` folds text since. Others are indexed again by a job:
-- those from before, and those that a replica of the version before has saved.
-- The functions search_text and product_search stay for such replicas; nothing else uses them.
alter table products add column indexed_version integer not null default 0;
create index products_to_index on products (id) where indexed_version <> version;
