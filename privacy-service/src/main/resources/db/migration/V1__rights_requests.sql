-- Cases and their items. A case is kept, minimal, five years after it closed (RET-14).

create table case_number (
    year int primary key,
    last bigint not null
);

create table privacy_request (
    id             uuid primary key,
    number         text not null unique,
    subject_id     uuid not null,
    channel        text not null,
    language       text not null,
    received_at    timestamptz not null,
    received_on    date not null,
    due_on         date not null,
    scope          text,
    request_text   text,
    contact        text,
    closed_on      date,
    retained_until date
);

create index privacy_request_subject on privacy_request (subject_id, received_at desc);
create index privacy_request_urgency on privacy_request ((closed_on is not null), due_on, id);

create table request_item (
    id             uuid primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    position       int not null,
    type           text not null,
    stage          text not null,
    outcome        text,
    reasons        jsonb not null,
    answers        jsonb not null,
    asked_times    int not null,
    asked_at       timestamptz,
    retained_until date,
    unique (request_id, type)
);

create index request_item_asked on request_item (asked_at)
    where stage in ('collecting', 'planning', 'erasing', 'verifying');
create index request_item_assembling on request_item (id) where stage = 'assembling';

-- Access and portability: deleted when the package is made, the package when its time is over (RET-15).

create table collection_key (
    item_id            uuid primary key references request_item on delete cascade,
    public_key         text not null,
    sealed_private_key bytea not null
);

create table sealed_fragment (
    item_id uuid not null references request_item on delete cascade,
    service text not null,
    number  int not null,
    sealed  bytea not null,
    primary key (item_id, service, number)
);

create table collected_answer (
    item_id   uuid not null references request_item on delete cascade,
    service   text not null,
    empty     boolean not null,
    fragments int not null,
    rows      int not null,
    sha256    text not null,
    primary key (item_id, service)
);

create table access_package (
    item_id            uuid primary key references request_item on delete cascade,
    sealed_key         bytea not null,
    sha256             text not null,
    size               bigint not null,
    created_at         timestamptz not null,
    downloadable_until timestamptz not null,
    kept_until         date not null,
    emptied            boolean not null default false
);

create index access_package_kept on access_package (kept_until) where not emptied;

create table package_piece (
    item_id uuid not null references request_item on delete cascade,
    number  int not null,
    bytes   bytea not null,
    primary key (item_id, number)
);

create table package_download (
    item_id       uuid not null references request_item on delete cascade,
    downloaded_at timestamptz not null,
    primary key (item_id, downloaded_at)
);

-- Erasure: what each service said. step: plan, receipt, search.

create table erasure_answer (
    item_id        uuid not null references request_item on delete cascade,
    step           text not null check (step in ('plan', 'receipt', 'search')),
    service        text not null,
    content        jsonb not null,
    retained_until date,
    primary key (item_id, step, service)
);
