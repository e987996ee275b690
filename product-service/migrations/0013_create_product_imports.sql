-- Imports that are done in the background. The oldest that is not finished is worked on by whoever has its lease.
create table product_imports (
  id uuid primary key,
  -- 'receiving': its rows are still being stored
  status text not null check (status in ('receiving', 'queued', 'running', 'succeeded', 'failed', 'cancelled')),
  -- {"handle": 0, "title": 1}: where each column stands
  columns jsonb not null,
  notes text[] not null,
  row_count integer not null default 0,
  product_count integer not null default 0,
  rows_done integer not null default 0,
  -- Products are done in order: those below this number are.
  next_product integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  failed integer not null default 0,
  error text,
  requested_by text,
  correlation_id text,
  lease uuid,
  leased_until timestamptz,
  -- How often it was claimed since a product was last done
  attempts integer not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
create index product_imports_unfinished on product_imports (id) where finished_at is null;
create index product_imports_finished on product_imports (finished_at) where finished_at is not null;

-- The rows of their files, and what became of each.
create table product_import_rows (
  import_id uuid not null references product_imports (id) on delete cascade,
  row_number integer not null,
  product integer not null,
  handle text not null,
  slug text not null,
  -- Null once the row is done
  cells jsonb,
  problem text,
  outcome text check (outcome in ('created', 'updated', 'unchanged', 'failed')),
  error text,
  note text,
  primary key (import_id, row_number)
);
create index product_import_rows_by_product on product_import_rows (import_id, product);
