-- What came back of an order, one line of goods a line: SKU×quantity.
create table order_return (
    id             uuid primary key,
    order_id       uuid        not null references orders on delete cascade,
    reason         text        not null check (reason in ('WITHDRAWAL', 'DEFECTIVE', 'DAMAGED', 'WRONG_ITEM', 'GOODWILL')),
    goods          text        not null,
    returned_at    timestamptz not null,
    retained_until date        not null
);

create index order_return_order on order_return (order_id);
create index order_return_retained_until on order_return (retained_until);
