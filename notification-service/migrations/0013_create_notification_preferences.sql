-- What a user does not want to be told of; everything else is sent.
create table notification_preferences (
  user_id text not null,
  -- Such as order.shipped
  event text not null,
  channel text not null check (channel in ('email', 'push')),
  updated_at timestamptz not null,
  primary key (user_id, event, channel)
);
