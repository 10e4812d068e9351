-- Whether the buyer is a consumer, who may withdraw (REQ-ORD-04). Cards of before do not say it here: a consumer until told.
alter table buyer add column consumer boolean not null default true;

create table withdrawal_statement (
    id             uuid primary key,
    order_id       uuid        not null references orders on delete cascade,
    name           text        not null check (length(name) between 1 and 200),
    email          text        not null check (length(email) between 1 and 254),
    language       text        not null check (language in ('nl', 'fr', 'de', 'en')),
    stated_at      timestamptz not null,
    key            text        not null unique,
    until          timestamptz not null,
    confirmed_at   timestamptz,
    retained_until date        not null
);

create index withdrawal_statement_order on withdrawal_statement (order_id);
create index withdrawal_statement_retained_until on withdrawal_statement (retained_until);

create table withdrawal_try (
    key            text primary key,
    tries          integer     not null,
    window_ends    timestamptz not null,
    retained_until date        not null
);

create index withdrawal_try_retained_until on withdrawal_try (retained_until);
