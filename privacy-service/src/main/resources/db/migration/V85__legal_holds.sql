-- REQ-RET-03: what is kept of whom for which case, by whom and until when that is looked at again.
create table hold_register (
    id             uuid primary key,
    case_ref       text        not null,
    subject_id     uuid        not null,
    services       jsonb       not null,
    categories     jsonb       not null,
    review_on      date        not null,
    reason         text,
    placed_by      text        not null,
    placed_at      timestamptz not null,
    released_by    text,
    released_at    timestamptz,
    retained_until date
);

create index hold_register_subject on hold_register (subject_id);
create index hold_register_open on hold_register (review_on) where released_at is null;
create index hold_register_retained_until on hold_register (retained_until) where retained_until is not null;

-- What each service answered: held, released.
create table hold_receipt (
    hold_id uuid        not null references hold_register on delete cascade,
    service text        not null,
    state   text        not null check (state in ('held', 'released')),
    at      timestamptz not null,
    primary key (hold_id, service)
);
