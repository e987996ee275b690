-- What staff write for each other about an order.
create table order_notes (
  id uuid primary key,
  order_id uuid not null references orders,
  text text not null check (length(text) <= 2000),
  by_id text not null,
  created_at timestamptz not null
);

create index order_notes_of_order on order_notes (order_id, id);
