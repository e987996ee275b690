-- Units of the line that were cancelled while the rest of the order went on.
alter table reservation_lines
  add column cancelled integer not null default 0,
  add constraint reservation_lines_cancelled_check check (cancelled between 0 and quantity - shipped) not valid;

-- Which change of the order was applied last. Null where no event said.
alter table reservations add column fulfilment_revision integer;
