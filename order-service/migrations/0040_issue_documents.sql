-- The last number of each series. Its row is locked until the document of the number is committed, so that no number is left out.
create table document_series (
  kind text not null,
  -- '2026', or 'all' where numbers never begin anew
  period text not null,
  last_number integer not null check (last_number > 0),
  primary key (kind, period)
);

-- Invoices and credit notes as they were issued. Never changed.
create table documents (
  id uuid primary key,
  kind text not null check (kind in ('invoice', 'credit-note')),
  period text not null,
  sequence integer not null check (sequence > 0),
  number text not null,
  order_id uuid not null references orders (id),
  -- What caused it: the order, a shipment, a refund or a cancellation
  source_id uuid not null,
  issued_at timestamptz not null,
  content jsonb not null,
  constraint documents_number_key unique (kind, period, sequence),
  constraint documents_source_key unique (kind, source_id)
);
create index documents_by_order on documents (order_id, id);
create index documents_by_kind on documents (kind, id desc);

create function refuse_document_change() returns trigger language plpgsql as $$
begin
  raise exception 'a document that was issued is never changed';
end
$$;
create trigger documents_are_final before update or delete on documents
  for each row execute function refuse_document_change();
