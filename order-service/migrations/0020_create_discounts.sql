-- times_used counts the uses that were not released, of a discount with a limit: the transaction that saves an order updates the row,
-- so that the limit holds. One without a limit is not updated, since every order may use it.
create table discounts (
  id uuid primary key,
  title text not null,
  code text unique,
  rule jsonb not null,
  usage_limit integer check (usage_limit > 0),
  usage_limit_per_customer integer check (usage_limit_per_customer > 0),
  times_used integer not null default 0 check (times_used >= 0),
  is_active boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index automatic_discounts on discounts (id) where code is null and is_active;

create table discount_uses (
  discount_id uuid not null references discounts,
  order_id uuid not null references orders,
  customer_id text,
  email text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  used_at timestamptz not null,
  -- When the order was cancelled: the use counts no more.
  released_at timestamptz,
  primary key (discount_id, order_id)
);

create index discount_uses_of_order on discount_uses (order_id);
create index discount_uses_of_customer on discount_uses (discount_id, customer_id) where released_at is null;
create index discount_uses_of_email on discount_uses (discount_id, email) where released_at is null;

alter table carts add discount_codes text[] not null default '{}';
