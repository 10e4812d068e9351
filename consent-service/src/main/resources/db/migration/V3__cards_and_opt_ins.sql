-- What is needed of a person's card, grants that wait for a link, guardians' acts, the suppression list, and screens.

create table consent_card (
    subject_id   uuid primary key,
    version      bigint not null,
    email        text not null,
    -- how the suppression list knows the address
    address_hmac text not null,
    language     text not null,
    adult        boolean
);

create table pending_opt_in (
    id              uuid primary key,
    -- SHA-256 of the token in the link, which is kept nowhere
    token_sha256    text not null unique,
    subject_id      uuid not null,
    purpose         text not null references purpose (code),
    text_version_id uuid not null references consent_text (id),
    text_sha256     text not null,
    language        text not null,
    ui_variant      text,
    screen_id       text,
    request_id      text,
    -- a guardian's address that the link went to, as a keyed hash
    guardian_hmac   text,
    asked_at        timestamptz not null,
    until           timestamptz not null,
    retained_until  date not null
);

-- Only the newest link of a kind works.
create unique index pending_opt_in_newest on pending_opt_in (subject_id, purpose, (guardian_hmac is null));
create index pending_opt_in_by_retention on pending_opt_in (retained_until);

create table guardian_consent (
    id              uuid primary key,
    subject_id      uuid not null,
    purpose         text not null references purpose (code),
    text_version_id uuid not null references consent_text (id),
    text_sha256     text not null,
    language        text not null,
    guardian_hmac   text not null,
    confirmed_at    timestamptz not null
);

create index guardian_consent_by_subject on guardian_consent (subject_id);

-- REQ-MKT-07: survives the erasure of the person, whom it does not name.
create table suppression (
    address_hmac text not null,
    channel      text not null,
    scope        text not null,
    since        date not null,
    primary key (address_hmac, channel, scope)
);

create table consent_form (
    id         text primary key check (id ~ '^[A-Za-z0-9._-]{1,64}$'),
    toggles    text[] not null,
    accept_all boolean not null,
    refuse_all boolean not null,
    -- REQ-CON-03: accepting all is one click only where refusing all is
    check (refuse_all or not accept_all)
);

insert into consent_form (id, toggles, accept_all, refuse_all)
values ('account', '{P09,P10,P16}', true, true),
       ('cookies', '{P10,P11}', true, true);
