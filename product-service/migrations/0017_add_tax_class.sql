-- Standard for what is there: the only rate that existed.
alter table variants add column tax_class text not null default 'standard'
  check (tax_class in ('standard', 'reduced', 'zero', 'exempt', 'digital'));
