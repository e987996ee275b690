-- Under which address the product of an item was shown; null in orders of earlier versions.
alter table order_items add column slug text;
-- What the customer was shown as the payment method; null in payments of earlier versions, and where the provider knows the method alone.
alter table payments add column method_name text;
