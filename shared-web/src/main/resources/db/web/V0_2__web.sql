-- Answers of POSTs that create money or goods (ADR 0004). The key is a digest of log-in, route and Idempotency-Key:
-- nothing in it names a person, and equal length keeps the index small.
create table idempotency (
    id         bytea primary key,
    body_hash  bytea       not null,
    subject_id uuid,
    status     smallint    not null,
    headers    text        not null,
    body       text        not null,
    created_at timestamptz not null
);

create index idempotency_created_at on idempotency (created_at);
create index idempotency_subject on idempotency (subject_id) where subject_id is not null;

-- Staff reads of a person (REQ-ACC-04): who is told when and for which purpose; the role, never the employee.
create table access_log (
    id             uuid primary key,
    subject_id     uuid        not null,
    at             timestamptz not null,
    role           text        not null,
    purpose        text        not null,
    what           text        not null,
    retained_until date        not null
);

create index access_log_subject on access_log (subject_id, at);
create index access_log_retained_until on access_log (retained_until);
