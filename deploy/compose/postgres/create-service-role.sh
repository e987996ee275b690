#!/bin/sh
# Runs once, on an empty data directory: the service's own role and database. The role is no superuser.
set -e
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=role="$SERVICE_ROLE" --set=password="$SERVICE_PASSWORD" <<'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role" encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8' template template0;
revoke all on database :"role" from public;
SQL
