-- The time for an answer (REQ-CLK-01 to 05), refusals with four eyes (REQ-FEE-01), letters.

alter table privacy_request
    add column answer_months   int not null default 1,
    add column paused_days     int not null default 0,
    add column paused_since    date,
    add column unpaused_due_on date,
    add column withdrawn       boolean not null default false;

update privacy_request set unpaused_due_on = due_on;

alter table privacy_request alter column unpaused_due_on set not null;

create index privacy_request_open on privacy_request (received_on) where closed_on is null;

create table case_pause (
    id             uuid primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    reason         text not null check (reason in ('identity', 'scope')),
    asked_at       timestamptz not null,
    counts         boolean not null,
    answered_at    timestamptz check (answered_at >= asked_at),
    retained_until date
);

create index case_pause_request on case_pause (request_id);
create index case_pause_open on case_pause (asked_at) where answered_at is null;

create table case_extension (
    request_id     uuid primary key references privacy_request on delete cascade,
    reasons        jsonb not null,
    explanation    text not null,
    extended_at    timestamptz not null,
    retained_until date
);

-- Each call is made once, by one replica.
create table case_milestone (
    request_id uuid not null references privacy_request on delete cascade,
    milestone  text not null,
    raised_on  date not null,
    raised_at  timestamptz not null,
    primary key (request_id, milestone)
);

create table case_refusal (
    id             uuid primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    item_id        uuid not null references request_item on delete cascade,
    ground         text not null check (ground in ('manifestly_unfounded', 'excessive')),
    facts          jsonb not null,
    consequence    text not null check (consequence in ('refused', 'fee')),
    fee            numeric(12, 2) check ((fee is not null) = (consequence = 'fee')),
    assessed_by    text not null,
    assessed_at    timestamptz not null,
    approved_by    text check (approved_by <> assessed_by),
    approved_at    timestamptz check ((approved_at is null) = (approved_by is null)),
    retained_until date
);

create index case_refusal_request on case_refusal (request_id);

create table case_letter (
    id             bigint generated always as identity primary key,
    request_id     uuid not null references privacy_request on delete cascade,
    letter         text not null,
    written_at     timestamptz not null,
    posted         boolean not null,
    retained_until date
);

create index case_letter_request on case_letter (request_id);
