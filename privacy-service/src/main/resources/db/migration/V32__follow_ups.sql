-- A case that has ended is final; what is asked about it later is a case that follows it (REQ-DSR-04).

create table case_link (
    request_id uuid primary key references privacy_request on delete cascade,
    follows_up uuid not null
);
