-- This service's own copy of what may be done for which purpose, and how old it is.

create table permission (
    subject_id uuid not null,
    purpose    text not null check (purpose ~ '^P[0-9]{2}$'),
    allowed    boolean not null,
    reason     text not null,
    version    bigint not null,
    decided_at timestamptz not null,
    primary key (subject_id, purpose)
);

-- What holds for a person of whom there is no decision; from the purpose's basis.
create table permission_default (
    purpose text primary key check (purpose ~ '^P[0-9]{2}$'),
    allowed boolean not null,
    reason  text not null
);

-- Up to when everything decided in a partition has arrived here.
create table permission_currency (
    reader         text not null,
    partition      int not null,
    complete_until timestamptz not null,
    primary key (reader, partition)
);
