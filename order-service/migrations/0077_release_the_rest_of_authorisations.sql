-- `releasing` while the provider is asked to give up what is authorised and not captured, then `released`.
alter table payments add column release text check (release in ('releasing', 'released'));
