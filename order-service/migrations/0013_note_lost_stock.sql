-- When it turned out that the stock of a paid order was gone.
alter table orders add column stock_lost_at timestamptz;
create index if not exists orders_with_lost_stock on orders (id desc) where stock_lost_at is not null;
