-- The correlation id of the request or event that caused it.
alter table order_history add column correlation_id text;
