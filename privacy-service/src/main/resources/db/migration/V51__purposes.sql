-- A copy of the register of purposes, which consent-service owns.

create table purpose_copy (
    code    text primary key,
    purpose jsonb not null
);
