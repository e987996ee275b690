-- The title that a category was made for, folded by `titleKeyOf` of category.ts: an import finds it by that, whatever it is called
-- since. Null where it is not known: then the slug is compared, as it always was.
alter table categories add column title_key text;
create index categories_by_title_key on categories (title_key);
-- Where the title is plain and the slug is that of the title, it has not been renamed.
update categories set title_key = lower(btrim(regexp_replace(title, '\s+', ' ', 'g')))
where title ~ '^[\x20-\x7e]+$' and slug = btrim(regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g'), '-');
