-- Requests by mail (REQ-DSR-01): which mails were taken in, as keyed hashes, and how far the mailbox is read.

create table taken_mail (
    mail_hmac      text primary key,
    sender_hmac    text,
    arrived_at     timestamptz not null,
    taken_at       timestamptz not null,
    request_id     uuid references privacy_request on delete cascade,
    acknowledged   boolean not null default false,
    retained_until date not null
);

create index taken_mail_sender on taken_mail (sender_hmac, taken_at) where acknowledged;
create index taken_mail_request on taken_mail (request_id);
create index taken_mail_retained_until on taken_mail (retained_until);

create table mailbox_position (
    mailbox      text primary key,
    uid_validity bigint not null,
    last_uid     bigint not null,
    leased_until timestamptz not null
);

create table mailbox_trouble (
    mailbox      text not null,
    uid_validity bigint not null,
    uid          bigint not null,
    tries        int not null,
    next_at      timestamptz not null,
    primary key (mailbox, uid_validity, uid)
);
