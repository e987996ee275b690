-- Units sold in the last 30 days, counted by a job.
alter table products add column popularity integer not null default 0;
create index products_by_popularity on products (popularity desc, id desc) where status = 'active';
-- For that job: the orders of these days.
create index reservations_by_creation on reservations (created_at);
