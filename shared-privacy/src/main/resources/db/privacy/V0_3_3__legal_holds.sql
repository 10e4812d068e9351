-- What is kept for a legal claim whatever its last day (REQ-RET-03). No categories: everything this service holds.
create table legal_hold (
    hold_id    uuid primary key,
    subject_id uuid        not null,
    categories text[]      not null,
    placed_at  timestamptz not null
);

create index legal_hold_subject on legal_hold (subject_id);

-- A release that comes before its hold (a retry, another partition's lag) is remembered: the hold is not placed again.
create table released_hold (
    hold_id        uuid primary key,
    released_at    timestamptz not null,
    retained_until date        not null
);

-- For the list of persons whom a breach affects: who was read about between two instants (REQ-BRE-03).
create index access_log_at on access_log (at);
