-- A search read all entries that waited to be put into the index, which after an import took it longer than the search itself.
-- Each insert now puts its own in at once.
alter index products_search set (fastupdate = off);
select gin_clean_pending_list('products_search');
