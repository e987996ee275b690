-- Settings that the data depends on, as they were when it was made.
create table kept_settings (
  name text primary key,
  value text not null
);

insert into kept_settings (name, value)
select 'STORE_CURRENCY', currency from products order by id desc limit 1;
