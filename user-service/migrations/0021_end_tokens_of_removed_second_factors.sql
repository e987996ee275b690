-- Where staff need a second factor, a token says that its owner has to set one up. When a factor is removed, the sessions get new
-- ids, as for a changed role (0008): tokens that do not say so are refused at once.
create trigger rename_sessions_of_removed_second_factor after update of two_factor_enabled on users
  for each row when (old.two_factor_enabled and not new.two_factor_enabled and new.role <> 'customer')
  execute function rename_sessions_of_user();
