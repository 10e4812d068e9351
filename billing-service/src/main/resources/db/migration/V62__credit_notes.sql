-- Credit notes have a series of their own in invoice_counter.
create table credit_note (
    id             uuid primary key,
    number         text           not null unique,
    invoice_id     uuid           not null,
    order_id       uuid           not null,
    customer_id    uuid           not null,
    issued_on      date           not null,
    total          numeric(14, 2) not null check (total >= 0),
    document       text           not null,
    sha256         text           not null,
    retained_until date           not null
);

create index credit_note_order on credit_note (order_id);
create index credit_note_customer on credit_note (customer_id);
create index credit_note_retained_until on credit_note (retained_until);

-- REQ-INV-05: an issued credit note is never edited, and not deleted before its time (RET-01).
create function keep_issued_credit_notes() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.retained_until < (now() at time zone 'Europe/Brussels')::date then
        return old;
    end if;
    raise exception 'an issued credit note never changes' using errcode = 'restrict_violation';
end
$$;

create trigger issued_credit_notes_are_kept
    before update or delete on credit_note
    for each row execute function keep_issued_credit_notes();

-- What came back, and what became of crediting it: a return is never lost.
create table credit_request (
    return_id      uuid primary key,
    order_id       uuid        not null,
    customer_id    uuid        not null,
    goods          text        not null,
    reason         text        not null,
    returned_at    timestamptz not null,
    state          text        not null check (state in ('WAITING', 'ISSUED', 'NOT_INVOICED', 'REFUSED')),
    credit_note_id uuid,
    retained_until date        not null,
    constraint an_issued_one_has_its_note check ((state = 'ISSUED') = (credit_note_id is not null))
);

create index credit_request_order on credit_request (order_id);
create index credit_request_customer on credit_request (customer_id);
create index credit_request_state on credit_request (state, returned_at) where state in ('WAITING', 'REFUSED');
create index credit_request_retained_until on credit_request (retained_until);
