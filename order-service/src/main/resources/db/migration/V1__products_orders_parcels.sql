-- What is for sale. Collation "C": listed in the order of the characters themselves, the same everywhere.
create table product (
    sku        text collate "C" primary key check (sku ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    name       text           not null check (length(name) between 1 and 200),
    unit_price numeric(12, 2) not null check (unit_price >= 0),
    vat_rate   text           not null check (vat_rate in ('21', '12', '6', '0')),
    available  boolean        not null,
    version    bigint         not null
);

-- Ids are UUID version 7, so that (customer_id, id) lists a customer's orders by time without another column, and new
-- rows go to the end of the primary key.
create table orders (
    id             uuid primary key,
    number         text           not null unique,
    customer_id    uuid           not null,
    status         text           not null check (status in (
        'AWAITING_PAYMENT', 'AWAITING_SOLVENCY', 'PAYMENT_CHOICE_REQUIRED', 'CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED',
        'DELIVERED', 'CANCELLED', 'WITHDRAWN', 'REJECTED')),
    payment        text           not null check (payment in ('PREPAID', 'INVOICE')),
    total          numeric(18, 2) not null,
    placed_at      timestamptz    not null,
    version        bigint         not null,
    retained_until date           not null
);

create index orders_customer on orders (customer_id, id);
create index orders_retained_until on orders (retained_until);

-- Everything below lies under its order: the order's id leads each key, so that one range of one index is all that an
-- order has, and no further index is needed to find or to erase it.
create table order_line (
    order_id       uuid           not null references orders on delete cascade,
    position       smallint       not null,
    sku            text           not null,
    name           text           not null,
    quantity       integer        not null check (quantity > 0),
    unit_price     numeric(12, 2) not null,
    vat_rate       text           not null check (vat_rate in ('21', '12', '6', '0')),
    retained_until date           not null,
    primary key (order_id, position)
);

create table order_timeline (
    order_id uuid        not null references orders on delete cascade,
    position smallint    not null,
    status   text        not null,
    at       timestamptz not null,
    cause    text        not null,
    primary key (order_id, position)
);

-- Where it goes and for whom. Goes long before the order does (RET-06), hence a table of its own.
create table order_delivery (
    order_id       uuid primary key references orders on delete cascade,
    recipient      text check (length(recipient) <= 120),
    street         text not null,
    house_number   text not null,
    box            text,
    postal_code    text not null,
    city           text not null,
    country        text not null check (length(country) = 2),
    remarks        text check (length(remarks) <= 500),
    retained_until date
);

create index order_delivery_retained_until on order_delivery (retained_until) where retained_until is not null;

create table parcel (
    order_id        uuid        not null references orders on delete cascade,
    parcel_id       uuid        not null,
    carrier         text        not null,
    tracking_number text        not null unique,
    token           text        not null unique,
    shipped_at      timestamptz not null,
    status          text        not null,
    status_at       timestamptz,
    retained_until  date,
    primary key (order_id, parcel_id)
);

create index parcel_retained_until on parcel (retained_until) where retained_until is not null;

create table parcel_line (
    order_id  uuid     not null,
    parcel_id uuid     not null,
    position  smallint not null,
    sku       text     not null,
    quantity  integer  not null check (quantity > 0),
    primary key (order_id, parcel_id, position),
    foreign key (order_id, parcel_id) references parcel on delete cascade
);

-- What delivering needs of the customers' cards.
create table buyer (
    customer_id  uuid primary key,
    version      bigint not null,
    name         text   not null,
    street       text,
    house_number text,
    box          text,
    postal_code  text,
    city         text,
    country      text
);

-- The local copy of the register of recipients.
create table carrier (
    code       text primary key,
    role       text   not null,
    purposes   text[] not null,
    valid_from date   not null,
    valid_to   date
);
