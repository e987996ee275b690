-- Whose account was erased: a cart or an order that a request in flight still makes for them belongs to no one.
create table erased_customers (
  customer_id text primary key,
  erased_at timestamptz not null
);

-- When the account of its customer was erased. The order stays as long as tax law wants it.
alter table orders add column customer_erased_at timestamptz;
create index if not exists orders_of_erased_customers on orders (id) where customer_erased_at is not null;

create function detach_erased_customer() returns trigger language plpgsql as $$
begin
  if exists (select 1 from erased_customers where customer_id = new.customer_id) then
    new.customer_id := null;
  end if;
  return new;
end
$$;

create trigger detach_erased_customer before insert on carts
  for each row when (new.customer_id is not null) execute function detach_erased_customer();

create function detach_erased_customer_of_order() returns trigger language plpgsql as $$
begin
  if exists (select 1 from erased_customers where customer_id = new.customer_id) then
    new.customer_id := null;
    new.customer_erased_at := now();
  end if;
  return new;
end
$$;

create trigger detach_erased_customer before insert on orders
  for each row when (new.customer_id is not null) execute function detach_erased_customer_of_order();
