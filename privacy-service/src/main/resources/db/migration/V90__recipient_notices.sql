-- Whoever got data is told when these are corrected, erased or restricted (Art. 19, REQ-NTF-02).

-- How a recipient is reached; also of one whose registration has ended.
create table recipient_contact (
    code     text primary key references recipient,
    email    text,
    url      text,
    language text not null default 'nl' check (language in ('nl', 'fr', 'de', 'en'))
);

-- By what the recipient knows what it got, where that is not the entry's id: a parcel's tracking number.
alter table disclosure add column recipient_ref text;

create table recipient_notice (
    id             uuid primary key,
    occasion       uuid        not null,
    subject_id     uuid        not null,
    request_id     uuid,
    recipient      text        not null,
    change         text        not null
        check (change in ('rectification', 'erasure', 'restriction', 'restriction_lifted')),
    fields         jsonb       not null,
    refs           jsonb       not null,
    state          text        not null check (state in ('open', 'acknowledged', 'overdue', 'settled')),
    created_at     timestamptz not null,
    tries          int         not null default 0,
    next_at        timestamptz not null,
    sent_at        timestamptz,
    means          text check (means in ('mail', 'webhook', 'link')),
    ended_at       timestamptz,
    settlement     text check (settlement in ('impossible', 'disproportionate', 'told_otherwise')),
    reason         text,
    token_hash     text        not null unique,
    retained_until date        not null,
    unique (occasion, recipient)
);

create index recipient_notice_next on recipient_notice (next_at) where state = 'open';
create index recipient_notice_human on recipient_notice (created_at) where state = 'overdue';
create index recipient_notice_subject on recipient_notice (subject_id, created_at desc);
create index recipient_notice_request on recipient_notice (request_id);
create index recipient_notice_retained_until on recipient_notice (retained_until);
