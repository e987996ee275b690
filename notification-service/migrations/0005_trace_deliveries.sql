alter table deliveries add column traceparent text;
