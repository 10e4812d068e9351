-- RET-07: an order is in active use, with its timeline, until two years and two months after its end; then header and
-- lines lie in the archive for the invoice alone (RET-01).
alter table orders add column active_until date;
alter table order_timeline add column retained_until date;

update orders o
   set active_until = (select ((max(t.at) at time zone 'Europe/Brussels')::date + interval '26 months')::date
                         from order_timeline t where t.order_id = o.id)
 where o.status in ('DELIVERED', 'CANCELLED', 'WITHDRAWN', 'REJECTED');

update order_timeline t
   set retained_until = o.active_until
  from orders o
 where o.id = t.order_id and o.active_until is not null;

create index order_timeline_retained_until on order_timeline (retained_until) where retained_until is not null;
