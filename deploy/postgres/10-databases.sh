#!/usr/bin/env bash
# First start only: a database and a user for each service and for Keycloak. Passwords come from the environment.
set -euo pipefail

database() { # name, variable with the password
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v name="$1" -v password="${!2:?$2 is not set}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

database keycloak KEYCLOAK_DB_PASSWORD
for service in customer order billing consent privacy; do
  database "sentum_$service" "SENTUM_${service^^}_DB_PASSWORD"
done
