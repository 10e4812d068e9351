-- Who may get personal data (REQ-LB-06). Raise version with every change: it is announced once per version.

create table recipient (
    code              text primary key,
    legal_name        text not null,
    role              text not null check (role in ('processor', 'joint', 'controller', 'authority')),
    purposes          jsonb not null,
    country           text not null,
    valid_from        date not null,
    valid_to          date,
    version           int not null default 1,
    announced_version int not null default 0
);

insert into recipient (code, legal_name, role, purposes, country, valid_from) values
    ('bpost', 'bpost NV van publiek recht', 'controller', '["P03"]', 'BE', '2026-01-01'),
    ('mailer', 'Mailer BV', 'processor', '["P01","P08","P09","P13"]', 'BE', '2026-01-01'),
    ('bureau-simulator', 'Bureau Simulator BV', 'processor', '["P06"]', 'BE', '2026-01-01'),
    ('peppol-outbox', 'Peppol Outbox BV', 'processor', '["P04"]', 'BE', '2026-01-01'),
    ('other-company', 'Other Company NV', 'controller', '["P13"]', 'BE', '2026-01-01');

-- A copy of what each service announced that it holds.

create table inventory_copy (
    service text primary key,
    digest  text not null,
    fields  jsonb not null
);
