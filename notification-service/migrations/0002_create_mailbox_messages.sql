-- The development mailbox: what would have been sent, under the id of its delivery.
create table mailbox_messages (
  id uuid primary key references deliveries (id),
  recipient text not null,
  subject text not null,
  html text not null,
  text text not null,
  sent_at timestamptz not null
);

create index mailbox_messages_recipient on mailbox_messages (recipient, id);
