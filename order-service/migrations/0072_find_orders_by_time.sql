-- Figures of a period: see figures-store.ts.
create index orders_by_time on orders (created_at);
