-- By what a person who writes is recognised (REQ-IDV-01): keyed hashes, and the address to write back to.

create table known_contact (
    subject_id   uuid primary key,
    version      bigint not null,
    email        text not null,
    address_hmac text not null,
    language     text not null
);

create index known_contact_address on known_contact (address_hmac);

create table known_fact (
    subject_id uuid not null,
    kind       text not null check (kind in ('order_number', 'invoice_number', 'invoice_amount')),
    fact_hmac  text not null,
    primary key (subject_id, kind, fact_hmac)
);
