create extension if not exists pg_trgm;

create table categories (
  id uuid primary key,
  slug text not null,
  title text not null,
  parent_id uuid references categories (id),
  position integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint categories_slug_key unique (slug),
  constraint categories_not_own_parent check (parent_id <> id)
);
create index categories_by_parent on categories (parent_id);

create table products (
  id uuid primary key,
  slug text not null,
  title text not null,
  description text not null,
  vendor text not null,
  category_id uuid references categories (id),
  tags text[] not null,
  status text not null check (status in ('draft', 'active', 'archived')),
  -- [{"name": "Size", "values": ["Small"]}]; the values are those of the variants
  options jsonb not null,
  -- [{"url": "/images/shirt.svg", "alt": "A shirt"}] in the order shown
  images jsonb not null,
  currency text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Worked out at every save, so that a list reads one row a product.
  min_price_minor bigint not null,
  max_price_minor bigint not null,
  search tsvector not null,
  constraint products_slug_key unique (slug)
);
-- One index a sort order of the shop's list. UUIDv7 ids grow with time: newest is the greatest.
create index products_newest on products (id desc) where status = 'active';
create index products_by_price on products (min_price_minor, id) where status = 'active';
create index products_by_title on products ((lower(title)) collate "C", id) where status = 'active';
create index products_by_category on products (category_id, id desc);
create index products_by_status on products (status, id desc);
create index products_by_tag on products using gin (tags);
create index products_search on products using gin (search);

create table variants (
  id uuid primary key,
  product_id uuid not null references products (id),
  position integer not null,
  sku text,
  barcode text,
  option_values text[] not null,
  -- 'Size:Small': what the option filter compares
  option_tokens text[] not null,
  price_minor bigint not null check (price_minor >= 0),
  compare_at_minor bigint check (compare_at_minor >= 0),
  weight_grams integer not null check (weight_grams >= 0),
  image_url text,
  -- A variant taken off its product stays for the orders and ledger entries that name it.
  removed_at timestamptz
);
create unique index variants_sku_key on variants (sku) where removed_at is null;
create index variants_by_product on variants (product_id, position);
create index variants_by_option on variants using gin (option_tokens) where removed_at is null;

-- Every word of a published product: what a misspelt search word is compared with.
create table search_words (word text primary key);
create index search_words_by_likeness on search_words using gist (word gist_trgm_ops);

-- Lower case, without accents, punctuation as spaces. `foldText` in search-terms.ts does the same to what people type.
create function search_text(value text) returns text
  language sql immutable parallel safe as $$
    select regexp_replace(
      lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f]', '', 'g')),
      '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u201f]+', ' ', 'g')
  $$;

create function product_search(title text, vendor text, tags text[], category text, skus text[], description text) returns tsvector
  language sql immutable parallel safe as $$
    select setweight(to_tsvector('english', search_text(title)), 'A')
      || setweight(to_tsvector('english', search_text(concat_ws(' ', vendor, category, array_to_string(tags, ' ')))), 'B')
      || setweight(to_tsvector('simple', search_text(array_to_string(skus, ' '))), 'B')
      || setweight(to_tsvector('english', search_text(description)), 'C')
  $$;
