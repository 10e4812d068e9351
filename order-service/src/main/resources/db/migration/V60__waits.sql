-- No order waits for ever: each that is open has one timer, either for itself to move on or for our people to be told.
alter table orders
    add column due_at timestamptz,
    add column late_at timestamptz;

update orders set due_at = now() + interval '15 minutes' where status = 'AWAITING_SOLVENCY';
update orders set due_at = now() + interval '14 days'
 where status in ('AWAITING_PAYMENT', 'PAYMENT_CHOICE_REQUIRED', 'REJECTED');
update orders set late_at = now() + interval '14 days' where status in ('CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED');

alter table orders add constraint every_open_order_has_one_timer check (
    num_nonnulls(due_at, late_at) = case when status in ('DELIVERED', 'CANCELLED', 'WITHDRAWN') then 0 else 1 end);

create index orders_due_at on orders (due_at, id) where due_at is not null;
create index orders_late_at on orders (late_at, id) where late_at is not null;

-- A rejected order is open now: its buyer may still pay first, until its time is over. Its periods begin at its end.
update orders set active_until = null where status = 'REJECTED';
update order_timeline t set retained_until = null from orders o where o.id = t.order_id and o.status = 'REJECTED';
update order_delivery d set retained_until = null from orders o where o.id = d.order_id and o.status = 'REJECTED';

-- A payment told twice is known by its id.
alter table order_timeline add column payment_id uuid;
