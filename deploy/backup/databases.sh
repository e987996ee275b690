# Read by backup.sh and restore.sh: the four databases, each with the setting that holds its URL.
services=(user-service product-service order-service notification-service)

# The URL of a service's database; ends the script where the setting is missing.
url_of() {
  local setting
  setting=$(tr 'a-z-' 'A-Z_' <<<"$1")_DATABASE_URL
  if [ -z "${!setting:-}" ]; then
    echo "$setting is not set: give the URL of the database of $1, as the role that owns its tables" >&2
    exit 1
  fi
  echo "${!setting}"
}

psql_at() {
  psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}
