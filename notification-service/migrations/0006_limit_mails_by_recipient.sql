-- How many mails of a kind a mailbox was sent, or would have been, since an hour or a day began.
create table mail_counts (
  -- the recipient's address, however it was spelled
  mailbox text not null,
  kind text not null,
  -- 1 or 24
  hours integer not null,
  starts_at timestamptz not null,
  asked integer not null,
  primary key (mailbox, kind, hours, starts_at)
);

create index mail_counts_starts_at on mail_counts (starts_at);

-- Not validated: every row there is fulfils them.
alter table deliveries
  drop constraint deliveries_status_check,
  add constraint deliveries_status_check
    check (status in ('queued', 'sending', 'sent', 'failed', 'dead', 'suppressed')) not valid,
  drop constraint deliveries_check,
  add constraint deliveries_check
    check ((next_attempt_at is null) = (status in ('sent', 'dead', 'suppressed'))) not valid;
