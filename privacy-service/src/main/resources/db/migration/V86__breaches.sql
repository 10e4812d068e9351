-- REQ-BRE-01 to 04. The file of a breach is one document: what was known when, who decided what.
create table breach (
    id             uuid primary key,
    version        bigint      not null,
    aware_at       timestamptz not null,
    deadline_at    timestamptz not null,
    clock_runs     boolean     not null,
    file           jsonb       not null,
    retained_until date        not null
);

create index breach_running on breach (deadline_at) where clock_runs;
create index breach_retained_until on breach (retained_until);

-- That an officer was called: once before the deadline, once when it was missed.
create table breach_alert (
    breach_id uuid        not null references breach on delete cascade,
    alert     text        not null check (alert in ('near', 'missed')),
    at        timestamptz not null,
    primary key (breach_id, alert)
);

-- A question to every service: of whom did staff read between two instants.
create table breach_search (
    breach_id uuid        not null references breach on delete cascade,
    from_at   timestamptz not null,
    to_at     timestamptz not null,
    service   text        not null,
    parts     int         not null,
    whole     int,
    primary key (breach_id, from_at, to_at, service)
);

-- What they answered: ids, how often, and the stated purposes.
create table breach_read (
    breach_id  uuid        not null,
    from_at    timestamptz not null,
    to_at      timestamptz not null,
    service    text        not null,
    subject_id uuid        not null,
    times      int         not null,
    purposes   jsonb       not null,
    primary key (breach_id, from_at, to_at, subject_id, service),
    foreign key (breach_id, from_at, to_at, service) references breach_search on delete cascade
);

create index breach_read_subject on breach_read (subject_id);

-- The persons about whom something left between two instants.
create index disclosure_at on disclosure (disclosed_at);

-- RET-16: the fingerprint of the address that proved an identity goes the day after the proof was judged; what was
-- judged before today has had its time.
alter table identity_check add column evidence_until date;
update identity_check set evidence_until = current_date where state <> 'open' and address_hmac is not null;
