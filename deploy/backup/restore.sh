#!/usr/bin/env bash
# Restores what backup.sh has written into four empty databases, and has the services send again what they had sent shortly before:
#
#   USER_SERVICE_DATABASE_URL=postgres://… (and the other three, as for backup.sh) deploy/backup/restore.sh FOLDER
#
# With IMAGE_FOLDER set, the pictures of the backup are copied into it, and given to IMAGE_OWNER (USER:GROUP) where that is set. No service may run, and the event bus must be empty or its EVENT_BUS_PREFIX a new one. See docs/backup.md.
set -euo pipefail
source "$(dirname "$0")/databases.sh"

folder=${1:?"usage: restore.sh FOLDER"}
# Longer than an event was ever on its way; shorter than RETENTION_DAYS, after which an inbox forgets what it has handled.
resend=${RESEND_PUBLISHED_WITHIN:-1 hour}
[ -f "$folder/taken-at" ] || { echo "$folder is no whole backup: it has no taken-at" >&2; exit 1; }
taken_at=$(cat "$folder/taken-at")

for service in "${services[@]}"; do
  tables=$(psql_at --command="select count(*) from pg_tables where schemaname = any (current_schemas(false))" "$(url_of "$service")")
  [ "$tables" = 0 ] || { echo "The database of $service has tables: give an empty one" >&2; exit 1; }
done
if [ -n "${IMAGE_FOLDER:-}" ] && [ -d "$folder/images" ]; then
  mkdir -p "$IMAGE_FOLDER"
  cp -R "$folder/images/." "$IMAGE_FOLDER"
  # product-service must be able to read them, and to add others.
  if [ -n "${IMAGE_OWNER:-}" ]; then chown -R "$IMAGE_OWNER" "$IMAGE_FOLDER"; fi
fi
for service in "${services[@]}"; do
  pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --no-comments \
    --dbname="$(url_of "$service")" "$folder/$service.dump"
done

# Events that the bus had and a consumer had not handled are in no database. Those that were handled are known to its inbox, and change
# nothing. Secrets of what was sent are not kept: an email with the link to an account is not sent again, one about an order has a link
# that does not open.
for service in "${services[@]}"; do
  psql_at --set=taken_at="$taken_at" --set=resend="$resend" "$(url_of "$service")" <<'SQL' | sed "s/^/$service sends again: /"
with again as (
  update outbox set published_at = null, locked_until = null,
    data = case when type like 'order.%' then '{"accessToken": "not-kept"}'::jsonb || data else data end
  where published_at > :'taken_at'::timestamptz - :'resend'::interval
    and type not in ('user.verification_requested', 'user.sign_up_repeated', 'user.password_reset_requested')
  returning 1
) select count(*) from again;
SQL
done
echo "Restored the databases as they were at $taken_at. Start the services."
