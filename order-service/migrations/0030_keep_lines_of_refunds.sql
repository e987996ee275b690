-- What a refund gives back of each item and of shipping, with its taxes. Null in refunds of earlier versions.
alter table refunds
  add column lines jsonb,
  add column shipping jsonb;
