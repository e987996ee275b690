-- Staff search orders by words of names and of the email address: order-filter-store.ts repeats this expression.
create index orders_by_words on orders using gin (to_tsvector('simple',
  coalesce(shipping_address ->> 'name', '') || ' ' || coalesce(billing_address ->> 'name', '') || ' ' || translate(email, '@.-_+', '     ')));
create index orders_by_number_prefix on orders (number text_pattern_ops);
create index order_items_by_sku_prefix on order_items (upper(sku) text_pattern_ops);
create index payments_by_status on payments (status, order_id);
