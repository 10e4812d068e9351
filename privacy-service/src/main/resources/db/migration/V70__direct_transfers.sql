-- Direct transfer to another controller (Art. 20(2), REQ-POR-03): who can be sent data, and what is on its way.

create table transfer_target (
    code           text primary key references recipient (code),
    name           text        not null,
    endpoint       text        not null,
    public_key     text        not null,
    key_id         text        not null,
    contact_office text        not null,
    contact_email  text        not null,
    state          text        not null check (state in ('proposed', 'verified', 'suspended')),
    changed_by     text        not null,
    changed_at     timestamptz not null,
    verified_by    text check (verified_by <> changed_by),
    verified_at    timestamptz,
    check ((state = 'verified') = (verified_by is not null)),
    check ((verified_by is null) = (verified_at is null))
);

create table direct_transfer (
    id                uuid primary key,
    request_id        uuid        not null references privacy_request on delete cascade,
    item_id           uuid        not null references request_item on delete cascade,
    target            text        not null,
    target_name       text        not null,
    list_hash         text        not null,
    kinds             jsonb       not null,
    third_party       boolean     not null,
    confirmed_at      timestamptz not null,
    state             text        not null check (state in ('accepted', 'sending', 'transferred', 'transfer_failed')),
    size              bigint,
    sha256            text,
    sealed_key        bytea,
    reached           bigint      not null default 0,
    failed_tries      int         not null default 0,
    next_at           timestamptz not null,
    failure           text,
    receipt_reference text,
    received_at       timestamptz,
    ended_at          timestamptz,
    lease_token       uuid,
    leased_until      timestamptz not null default '-infinity',
    retained_until    date,
    check ((state = 'transferred') = (receipt_reference is not null)),
    check ((ended_at is not null) = (state in ('transferred', 'transfer_failed')))
);

create index direct_transfer_request on direct_transfer (request_id, confirmed_at desc);
create index direct_transfer_waiting on direct_transfer (next_at) where ended_at is null;

-- One at a time to each target, and never again what has arrived; after a failure the person may try again.
create unique index direct_transfer_standing on direct_transfer (item_id, target) where state <> 'transfer_failed';

-- The sealed copy, as it will be sent: nobody here can open it. Gone when the transfer has ended.
create table direct_transfer_piece (
    transfer_id uuid  not null references direct_transfer on delete cascade,
    number      int   not null,
    bytes       bytea not null,
    primary key (transfer_id, number)
);
