-- How long an account lives (RET-05), and how a log-in is tied to it.
create table account (
    customer_id   uuid primary key,
    active_on     date not null,
    noticed_on    date,
    closed_reason text check (closed_reason in ('OWNER', 'INACTIVITY')),
    closed_at     timestamptz,
    last_day      date,
    check ((closed_at is null) = (closed_reason is null) and (closed_at is null) = (last_day is null))
);

create index account_open_active on account (active_on) where closed_at is null;
create index account_last_day on account (last_day) where closed_at is not null;

-- Customers from before: the clock begins at their registration.
insert into account (customer_id, active_on)
select id, (registered_at at time zone 'Europe/Brussels')::date from customer;

-- A log-in that asked to be tied to a customer; also one that named nobody, which goes on the same way.
create table link_attempt (
    login       text primary key,
    customer_id uuid,
    code_hash   bytea       not null,
    tries       int         not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    asked       int         not null,
    window_from timestamptz not null
);

create index link_attempt_customer on link_attempt (customer_id, sent_at);

-- What Keycloak still has to be told; outlives an erasure, until it is done.
create table log_in_task (
    id             uuid primary key,
    login          text        not null,
    customer_id    uuid        not null,
    removing       boolean     not null,
    created_at     timestamptz not null,
    due_at         timestamptz not null,
    attempts       int         not null default 0,
    retained_until date        not null,
    unique (login, removing)
);

create index log_in_task_due on log_in_task (due_at);
create index log_in_task_customer on log_in_task (customer_id);
