-- BCP 47: in which the customer is written to. Null: in that of the store.
alter table orders add column locale text;
