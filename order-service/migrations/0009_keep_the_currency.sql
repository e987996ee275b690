-- Settings that the data depends on, as they were when it was made.
create table kept_settings (
  name text primary key,
  value text not null
);

insert into kept_settings (name, value)
select 'STORE_CURRENCY', currency from (
  (select 1 as place, currency from orders order by id desc limit 1)
  union all (select 2, currency from cart_items limit 1)
) known order by place limit 1;
