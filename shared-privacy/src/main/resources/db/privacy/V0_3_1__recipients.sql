-- This service's own copy of whom data may go to (REQ-LB-06), and on which basis outside the EEA (REQ-XFR-01).

create table known_recipient (
    code       text primary key,
    country    text   not null,
    purposes   text[] not null,
    valid_from date   not null,
    valid_to   date
);

create table known_transfer (
    recipient    text not null,
    country      text not null,
    mechanism    text not null,
    evidence_ref text not null,
    valid_from   date not null,
    valid_to     date,
    primary key (recipient, country, mechanism)
);

create table suspended_mechanism (
    mechanism  text primary key,
    suspended  boolean     not null,
    changed_at timestamptz not null
);
