-- What other controllers pass on by OpenDSR: which case it became, and what they are still to be told. The request as it
-- was sent is kept nowhere.

create table relayed_request (
    request_id         uuid primary key references privacy_request on delete cascade,
    controller         text not null,
    subject_request_id uuid not null,
    dialect            text not null check (dialect in ('opendsr', 'opengdpr')),
    content_hmac       text,
    callback_urls      jsonb not null,
    status             text not null check (status in ('pending', 'in_progress', 'completed', 'cancelled')),
    received_at        timestamptz not null,
    retained_until     date,
    unique (controller, subject_request_id)
);

create table relay_callback (
    id          bigint generated always as identity primary key,
    request_id  uuid not null references relayed_request on delete cascade,
    address     int not null,
    status      text not null,
    expected_by timestamptz not null,
    tries       int not null default 0,
    next_at     timestamptz not null
);

create index relay_callback_next on relay_callback (next_at);
create index relay_callback_order on relay_callback (request_id, address, id);

-- Controllers may name a person by the SHA-256 of an address. Computed by the index, kept in no column.
create function address_sha256(address text) returns text language sql immutable strict parallel safe as
    $$ select encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') $$;

create index known_contact_sha256 on known_contact (address_sha256(email));
