-- Who placed the order, for limits on what is held unpaid: the customer, or a keyed hash of a guest's address.
alter table orders add column client text;

create index if not exists orders_unpaid_by_client on orders (client)
  where client is not null and status in ('pending', 'payment_failed');
