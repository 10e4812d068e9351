-- Questions for proof of identity: only the fingerprint of a link is kept, and what became of it (RET-14).

create table identity_check (
    id             uuid primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    token_hmac     text not null unique,
    address_hmac   text,
    doubt          text,
    asked_at       timestamptz not null,
    link_until     timestamptz not null,
    state          text not null check (state in ('open', 'proven', 'over')),
    wrong_tries    int not null,
    locked_until   timestamptz,
    proof          text,
    retained_until date
);

create index identity_check_request on identity_check (request_id, asked_at desc);
