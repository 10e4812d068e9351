-- What billing must know of an order to recognise its payments, and what came in for it so far.
create table order_account (
    order_id       uuid primary key,
    order_number   text           not null unique,
    customer_id    uuid           not null,
    prepaid        boolean        not null,
    total          numeric(18, 2) not null check (total >= 0),
    credited       numeric(18, 2) not null check (credited >= 0),
    paid           numeric(18, 2) not null check (paid >= 0),
    ended          text check (ended in ('CANCELLED', 'WITHDRAWN', 'WITHDRAWN_AFTER_SENDING')),
    ended_at       timestamptz,
    goods_back_at  timestamptz,
    refund_since   timestamptz,
    changed_at     timestamptz    not null,
    retained_until date           not null,
    constraint an_end_has_a_time check ((ended is null) = (ended_at is null))
);

create index order_account_customer on order_account (customer_id);
create index order_account_retained_until on order_account (retained_until);
create index order_account_refund on order_account (order_id) where refund_since is not null;

create table payment (
    id             uuid primary key,
    order_id       uuid           not null,
    customer_id    uuid           not null,
    reference      text           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    method         text           not null check (length(method) between 1 and 40),
    paid_at        timestamptz    not null,
    noted_at       timestamptz    not null,
    retained_until date           not null
);

create index payment_order on payment (order_id, noted_at);
create index payment_customer on payment (customer_id);
create index payment_retained_until on payment (retained_until);

-- What came in is never edited, and not deleted before its time (RET-01).
create function keep_payments() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.retained_until < (now() at time zone 'Europe/Brussels')::date then
        return old;
    end if;
    raise exception 'a payment that was noted is kept as it is' using errcode = 'restrict_violation';
end
$$;

create trigger payments_are_kept
    before update or delete on payment
    for each row execute function keep_payments();
