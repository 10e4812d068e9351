-- What came in for an order that could not be paid: it is owed back and settles nothing.
alter table order_account add column unwanted numeric(18, 2) not null default 0 check (unwanted >= 0);
