-- What persons write about a case that is open: replies to our letters (REQ-DSR-01).

create table case_message (
    id             uuid primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    received_at    timestamptz not null,
    message        text,
    retained_until date
);

create index case_message_request on case_message (request_id);
