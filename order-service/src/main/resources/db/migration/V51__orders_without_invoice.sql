-- No invoice rests on an order that ended before anything was delivered: kept as long as a claim can rest on it (RET-07).
update orders set retained_until = active_until where status in ('CANCELLED', 'REJECTED') and active_until is not null;

update order_line l set retained_until = o.retained_until
  from orders o
 where o.id = l.order_id and o.status in ('CANCELLED', 'REJECTED') and o.active_until is not null;
