-- REQ-REC-01: the buyer's address became another one, and what has not been handed over waits for the buyer's word.
alter table order_delivery add column address_changed_at timestamptz;
