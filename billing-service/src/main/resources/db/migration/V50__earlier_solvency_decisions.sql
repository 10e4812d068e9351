-- REQ-REC-01: what a check said before its inputs were corrected. The check itself is made again.
create table earlier_solvency_decision (
    id               uuid primary key,
    check_id         uuid        not null references solvency_check on delete cascade,
    score            integer     not null,
    outcome          text        not null,
    reviewer         text,
    review_reasons   text,
    decided_at       timestamptz not null,
    corrected_at     timestamptz not null,
    corrected_fields text        not null
);

create index earlier_solvency_decision_check on earlier_solvency_decision (check_id);
