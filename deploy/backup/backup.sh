#!/usr/bin/env bash
# Backs up the four databases of a fleet as they are at one moment, while the fleet sells:
#
#   USER_SERVICE_DATABASE_URL=postgres://… PRODUCT_SERVICE_DATABASE_URL=… ORDER_SERVICE_DATABASE_URL=… \
#   NOTIFICATION_SERVICE_DATABASE_URL=… deploy/backup/backup.sh FOLDER
#
# With IMAGE_FOLDER set, the pictures in it are copied too. It needs bash, psql and pg_dump, no older than the servers. FOLDER appears once the backup is whole. See docs/backup.md.
set -euo pipefail
source "$(dirname "$0")/databases.sh"

folder=${1:?"usage: backup.sh FOLDER"}
attempts=${BACKUP_ATTEMPTS:-50}
[ ! -e "$folder" ] || { echo "$folder exists: name a folder that does not exist yet" >&2; exit 1; }
for service in "${services[@]}"; do url_of "$service" >/dev/null; done

umask 077
work=$(mktemp -d)
declare -A input
finish() {
  local fd
  for fd in "${input[@]}"; do exec {fd}>&-; done
  wait
  rm -rf "$work"
}
trap finish EXIT

# Opens a session that stays: `ask NAME SQL` runs SQL in it.
open_session() {
  local fd
  mkfifo "$work/$1.in"
  psql_at --set=ON_ERROR_STOP=0 "$2" <"$work/$1.in" >>"$work/$1.out" 2>>"$work/$1.err" &
  exec {fd}>"$work/$1.in"
  input[$1]=$fd
}

# Prints what the statements returned; fails when the session did, or when one of them did.
ask() {
  local name=$1 sql=$2 waited=0
  : >"$work/$name.err"
  : >"$work/$name.out"
  printf '%s\n\\echo done\n' "$sql" >&"${input[$name]}"
  until [ "$(tail -n 1 "$work/$name.out")" = done ]; do
    sleep 0.005
    waited=$((waited + 1))
    [ "$waited" -lt 4000 ] || { echo "$name does not respond" >&2; return 1; }
  done
  sed '$d' "$work/$name.out"
  [ ! -s "$work/$name.err" ]
}

# No process writes to the databases until the locks are released; reading goes on. A lock that is not acquired soon is not waited for:
# what waits behind it would wait too, and a deadlock would end a transaction of the shop.
lock_all="begin; set local lock_timeout = '200ms';
do \$\$ begin
  execute (select 'lock table ' || string_agg(format('%I.%I', schemaname, tablename), ', ' order by tablename) || ' in share mode'
    from pg_tables where schemaname = any (current_schemas(false)));
end \$\$;"

try_locks() {
  local service
  for service in "${services[@]}"; do ask "lock-$service" "$lock_all" >/dev/null || return 1; done
}

give_back() {
  local service
  for service in "${services[@]}"; do ask "lock-$service" 'rollback;' >/dev/null || true; done
}

for service in "${services[@]}"; do
  open_session "lock-$service" "$(url_of "$service")"
  open_session "$service" "$(url_of "$service")"
done

for ((attempt = 1; ; attempt++)); do
  if try_locks; then break; fi
  give_back
  if [ "$attempt" -ge "$attempts" ]; then
    echo "In $attempts attempts the databases were never quiet at one moment: end the long transactions in pg_stat_activity, and try again" >&2
    exit 1
  fi
  sleep "0.$((RANDOM % 5 + 1))"
done

mkdir -p "$folder.unfinished"
for service in "${services[@]}"; do
  ask "$service" 'begin isolation level repeatable read, read only; select pg_export_snapshot();' >"$work/$service.snapshot"
done
taken_at=$(ask "${services[0]}" "select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"');")
give_back

# The snapshots stay as they are while the fleet goes on selling.
for service in "${services[@]}"; do
  pg_dump --format=custom --no-owner --no-privileges --snapshot="$(cat "$work/$service.snapshot")" \
    --file="$folder.unfinished/$service.dump" "$(url_of "$service")"
done
# A picture never changes and is there before anything names it, so a copy made after the snapshots has everything that they name.
if [ -n "${IMAGE_FOLDER:-}" ]; then cp -R "$IMAGE_FOLDER" "$folder.unfinished/images"; fi
echo "$taken_at" >"$folder.unfinished/taken-at"
mv "$folder.unfinished" "$folder"
echo "Backed up the databases to $folder as they were at $taken_at, in attempt $attempt"
