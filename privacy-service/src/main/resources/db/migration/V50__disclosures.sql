-- What left to third parties, as every service tells it (REQ-NTF-01): names of fields, never values.

create table disclosure (
    id             uuid primary key,
    subject_id     uuid        not null,
    service        text        not null,
    recipient      text        not null,
    purpose        text        not null check (purpose ~ '^P[0-9]{2}$'),
    fields         jsonb       not null,
    disclosed_at   timestamptz not null,
    basis          text        not null,
    transfer_ref   text,
    retained_until date        not null
);

create index disclosure_subject on disclosure (subject_id, disclosed_at desc, id desc);
create index disclosure_retained_until on disclosure (retained_until);
