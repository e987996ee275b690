-- Whether a refund gives back what an earlier one of cancelled units should have, and could not.
alter table refunds add column is_for_cancelled boolean not null default false;
