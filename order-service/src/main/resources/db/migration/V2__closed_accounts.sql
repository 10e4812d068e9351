-- Customers who closed their account and place no more orders. The id stays as long as the person is known here: with the
-- end of the card nobody becomes a customer again. An erasure deletes it.
create table closed_account (
    customer_id uuid primary key
);
