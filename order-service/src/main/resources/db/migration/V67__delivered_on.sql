-- An order that was withdrawn from before it was delivered is never invoiced: no document rests on it (RET-01, RET-07).
alter table orders add column delivered_on date;

update orders o
   set delivered_on = (select min(t.at at time zone 'Europe/Brussels')::date
                         from order_timeline t
                        where t.order_id = o.id and t.status = 'DELIVERED')
 where o.status in ('DELIVERED', 'WITHDRAWN');
