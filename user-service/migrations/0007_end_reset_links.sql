-- A password that changes, by whatever way, ends every mailed link that could change it again. The value of such a link is the
-- id of its user. The reset itself spends its own link first, in the same transaction.
create index verifications_value on verifications (value);

create function end_reset_links() returns trigger language plpgsql as $$
begin
  delete from verifications where value = old.user_id::text;
  return null;
end
$$;

create trigger end_reset_links_of_changed_password after update on accounts
  for each row when (old.password is distinct from new.password) execute function end_reset_links();
create trigger end_reset_links_of_removed_password after delete on accounts
  for each row execute function end_reset_links();
