-- What the customer agreed to when the order was placed; never changed. Orders of earlier versions have none.
alter table orders add consents jsonb not null default '[]';

-- A kind of settings is added with the code that knows it.
alter table commercial_settings drop constraint if exists commercial_settings_kind_check;
