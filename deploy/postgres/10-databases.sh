#!/usr/bin/env bash
# First start only: a database and a user for each service. Passwords come from the environment.
set -euo pipefail

for service in customer order billing consent privacy; do
  variable="SENTUM_${service^^}_DB_PASSWORD"
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    -v name="sentum_$service" -v password="${!variable:?$variable is not set}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
