-- For staff who list the orders that a customer's bank disputes.
create index payments_disputed on payments (order_id) where disputes <> '[]';
