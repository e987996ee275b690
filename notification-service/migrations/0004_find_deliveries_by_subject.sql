-- All that was sent about one order.
create index if not exists deliveries_event_subject on deliveries (event_subject);
