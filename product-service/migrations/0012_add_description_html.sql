-- Sanitised HTML of the description; null where it is made from the plain text.
alter table products add column description_html text;

-- A replica of the version before writes the plain text alone: the HTML of another text must not stay beside it.
create function forget_stale_description_html() returns trigger
  language plpgsql as $$
    begin
      new.description_html := null;
      return new;
    end
  $$;
create trigger products_forget_stale_description_html
  before update on products for each row
  when (new.description is distinct from old.description
    and old.description_html is not null
    and new.description_html is not distinct from old.description_html)
  execute function forget_stale_description_html();
