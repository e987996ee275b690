-- Null in orders of earlier versions: their tax is one sum, and nothing was discounted.
alter table orders
  add discount_minor bigint not null default 0 check (discount_minor >= 0),
  add prices_include_tax boolean not null default false,
  add shipping_line jsonb,
  add applied_pricing jsonb,
  add note text;

alter table order_items
  add discounts jsonb not null default '[]',
  add tax_lines jsonb not null default '[]',
  add total_minor bigint check (total_minor >= 0);

-- The former version wrote its sums without discounts, and prices without tax: what it adds while this one is rolled out holds here too.
do $$
declare
  former text;
begin
  select conname into strict former from pg_constraint
  where conrelid = 'orders'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%total_minor = %';
  execute format('alter table orders drop constraint %I', former);
end
$$;
alter table orders add constraint orders_total check (
  total_minor = subtotal_minor - discount_minor + shipping_minor + case when prices_include_tax then 0 else tax_minor end
) not valid;
alter table orders validate constraint orders_total;
