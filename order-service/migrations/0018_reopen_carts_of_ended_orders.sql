-- Versions before 0007 left the cart of a declined or cancelled order 'ordered'. It can be used again, as carts of such orders can since;
-- of several carts of a customer the one that was ordered last, and none where the customer fills another.
update carts set status = 'active', version = version + 1
where id in (
  select distinct on (coalesce(c.customer_id, c.id::text)) c.id
  from carts c join orders o on o.id = c.order_id
  where c.status = 'ordered' and o.status in ('payment_failed', 'cancelled')
    and not exists (select 1 from carts other where other.customer_id = c.customer_id and other.status = 'active')
  order by coalesce(c.customer_id, c.id::text), c.updated_at desc, c.id
);
