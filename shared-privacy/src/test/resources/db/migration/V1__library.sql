create table member (
    subject_id uuid primary key,
    name       text not null,
    email      text not null,
    newsletter boolean not null,
    joined_on  date not null
);

create table loan (
    id             uuid primary key,
    subject_id     uuid not null,
    title          text not null,
    remarks        text,
    desk           jsonb,
    fee            numeric(12, 2) not null,
    retained_until date not null,
    remarks_until  date
);

create table loan_stamp (
    loan_id    uuid not null references loan (id) on delete cascade,
    stamped_at timestamptz not null,
    place      text not null,
    primary key (loan_id, stamped_at)
);

create table reading_profile (
    subject_id uuid primary key,
    score      integer not null,
    factors    text[] not null
);

create table shelf (
    code     text primary key,
    capacity integer not null
);
