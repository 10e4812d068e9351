-- Who is known, restricted and erased here, and how far this service has come in the erasure ledger.

create table subject (
    id           uuid primary key,
    login        text unique,
    card_version bigint not null,
    told_at      timestamptz not null
);

create table subject_restriction (
    subject_id    uuid not null,
    purpose       text not null check (purpose ~ '^(P[0-9]{2}|all)$'),
    ground        text not null,
    restricted_at timestamptz not null,
    primary key (subject_id, purpose, ground)
);

-- Also answers whether an event comes too late (REQ-ERA-07).
create table erased_subject (
    subject_id     uuid primary key,
    request_id     uuid not null,
    erased_at      timestamptz not null,
    retained_until date not null
);

create table erasure_receipt (
    request_id     uuid primary key,
    subject_id     uuid not null,
    receipt        jsonb not null,
    retained_until date not null
);

create index erasure_receipt_subject on erasure_receipt (subject_id);

create table announced_inventory (
    service      text primary key,
    digest       text not null,
    announced_at timestamptz not null
);
