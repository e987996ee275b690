-- How often a message was sent again.
create index if not exists deliveries_resends on deliveries (resend_of, created_at) where resend_of is not null;
