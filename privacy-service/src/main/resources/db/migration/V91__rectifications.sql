-- What a person contests (Art. 16), and what became of it. The statement stands beside the record it is about.
create table rectification (
    request_id     uuid primary key references privacy_request on delete cascade,
    statement      text check (length(statement) <= 10000),
    contested      jsonb not null,
    result         text check (result in ('corrected', 'statement_added', 'refused')),
    corrected      jsonb not null default '[]',
    decided_at     timestamptz,
    retained_until date  not null
);

create index rectification_retained_until on rectification (retained_until);
