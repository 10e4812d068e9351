-- How often somebody called, under a keyed hash; and rights requests that wait because too many came at once.

create table call_count (
    key_hmac       text primary key,
    calls          int not null,
    window_ends    timestamptz not null,
    retained_until date not null
);

create index call_count_retained_until on call_count (retained_until);

create table held_case (
    request_id uuid primary key references privacy_request on delete cascade,
    begins_at  timestamptz not null
);

create index held_case_begins on held_case (begins_at);
