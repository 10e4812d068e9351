-- The little that billing keeps of a customer's card.
create table customer_card (
    customer_id       uuid primary key,
    version           bigint not null,
    kind              text   not null check (kind in ('PERSON', 'COMPANY')),
    name              text,
    enterprise_number text,
    vat_number        text,
    street            text,
    house_number      text,
    box               text,
    postal_code       text,
    city              text,
    country           text,
    adult             boolean,
    language          text   not null
);

-- Who objects to solvency assessment (P06).
create table solvency_objection (
    customer_id uuid primary key,
    objects     boolean not null,
    version     bigint  not null
);

create table solvency_check (
    id             uuid primary key,
    order_id       uuid        not null unique,
    customer_id    uuid        not null,
    model_version  text        not null,
    rules_hash     text        not null,
    score          integer     not null,
    threshold      integer     not null,
    assessed_at    timestamptz not null,
    outcome        text        not null check (outcome in ('approved', 'refer', 'rejected')),
    reviewer       text,
    review_reasons text,
    reviewed_at    timestamptz,
    closed_at      timestamptz,
    retained_until date        not null,
    -- REQ-ADM-01: the machine never says no. A rejection has a human and that human's reasons.
    constraint only_a_human_rejects check (
        outcome <> 'rejected'
        or (coalesce(btrim(reviewer), '') <> '' and coalesce(btrim(review_reasons), '') <> '')),
    constraint a_review_is_whole check (
        (reviewer is null) = (reviewed_at is null) and (reviewer is null) = (review_reasons is null)),
    constraint a_reviewed_check_is_not_closed check (reviewer is null or closed_at is null)
);

create index solvency_check_customer on solvency_check (customer_id);

create table solvency_input (
    id       uuid primary key,
    check_id uuid           not null references solvency_check on delete cascade,
    position integer        not null,
    name     text           not null,
    value    numeric(14, 2) not null,
    source   text           not null,
    as_of    timestamptz    not null,
    points   integer        not null,
    unique (check_id, name)
);

-- One row per series and year; drawing a number locks it until the issuing transaction ends (REQ-INV-02).
create table invoice_counter (
    series         text    not null,
    year           integer not null,
    last_number    integer not null,
    last_issued_on date    not null,
    primary key (series, year)
);

create table invoice (
    id             uuid primary key,
    number         text           not null unique,
    order_id       uuid           not null unique,
    customer_id    uuid           not null,
    issued_on      date           not null,
    due_on         date           not null,
    total          numeric(14, 2) not null,
    reference      text           not null unique,
    document       text           not null,
    sha256         text           not null,
    settled_on     date,
    retained_until date           not null
);

create index invoice_customer on invoice (customer_id, issued_on);

-- REQ-INV-05: an issued invoice is never edited, and not deleted before its time (RET-01).
create function keep_issued_invoices() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.retained_until < (now() at time zone 'Europe/Brussels')::date then
            return old;
        end if;
        raise exception 'an issued invoice is kept until %', old.retained_until using errcode = 'restrict_violation';
    end if;
    if (new.id, new.number, new.order_id, new.customer_id, new.issued_on, new.due_on, new.total, new.reference,
        new.document, new.sha256, new.retained_until)
       is distinct from
       (old.id, old.number, old.order_id, old.customer_id, old.issued_on, old.due_on, old.total, old.reference,
        old.document, old.sha256, old.retained_until) then
        raise exception 'an issued invoice never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger issued_invoices_are_kept
    before update or delete on invoice
    for each row execute function keep_issued_invoices();
