-- What carries data out of the EEA, and which mechanisms nothing may rest on at present (REQ-XFR-01).

alter table recipient add column contract_ref text;

update recipient set contract_ref = 'DPA-2026-' || code where role = 'processor';

create table recipient_transfer (
    recipient    text not null references recipient (code),
    country      text not null,
    mechanism    text not null check (mechanism in ('adequacy', 'DPF', 'SCC', 'BCR', 'derogation49')),
    evidence_ref text not null,
    tia_ref      text,
    valid_from   date not null,
    valid_to     date,
    primary key (recipient, country, mechanism)
);

create table transfer_mechanism (
    mechanism  text primary key check (mechanism in ('adequacy', 'DPF', 'SCC', 'BCR', 'derogation49')),
    suspended  boolean not null default false,
    changed_at timestamptz
);

insert into transfer_mechanism (mechanism) values ('adequacy'), ('DPF'), ('SCC'), ('BCR'), ('derogation49');
