create table customer (
    id                   uuid primary key,
    version              bigint      not null,
    login                text unique,
    kind                 text        not null check (kind in ('PERSON', 'COMPANY')),
    given_name           text,
    family_name          text,
    company_name         text,
    enterprise_number    text,
    vat_number           text,
    email                text        not null,
    email_comparable     text        not null,
    phone                text,
    language             text        not null,
    adult                boolean,
    notice_version_shown text,
    registered_at        timestamptz not null
);

create index customer_email_comparable on customer (email_comparable);
create index customer_enterprise_number on customer (enterprise_number) where enterprise_number is not null;

create table customer_address (
    id           uuid primary key,
    customer_id  uuid     not null references customer (id),
    position     integer  not null,
    type         text     not null check (type in ('BILLING', 'DELIVERY')),
    street       text     not null,
    house_number text     not null,
    box          text,
    postal_code  text     not null,
    city         text     not null,
    country      text     not null
);

create index customer_address_customer on customer_address (customer_id);
