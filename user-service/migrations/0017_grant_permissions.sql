-- What staff may do besides reading the shop. Each account of staff keeps what every one could do before. An admin needs none, and a
-- customer has none.
alter table users add column permissions text[] not null default '{}'
  check (permissions <@ '{orders,refunds,catalogue,settings,operations,team}');

update users set permissions = '{orders,refunds,catalogue,settings,operations}' where role = 'staff';

alter table users add check (role = 'staff' or permissions = '{}');

-- A signed token names permissions as it names the role: where they change, tokens of before are refused (migrations/0008).
create trigger rename_sessions_of_changed_permissions after update of permissions on users
  for each row when (old.role = new.role and old.permissions <> new.permissions) execute function rename_sessions_of_user();

-- Tokens of staff that were signed before name no permissions. Refused, they are renewed with them.
update sessions set id = gen_random_uuid() where user_id in (select id from users where role = 'staff');
