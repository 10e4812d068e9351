-- Which letter told the person: an account is closed for inactivity only if that letter was sent (RET-05). A notice from
-- before has none and is therefore written again.
alter table account add column notice_letter uuid;

create index account_noticed on account (noticed_on) where closed_at is null and noticed_on is not null;

-- Codes are counted in the letters themselves; by customer the table is searched only for a person's rights.
drop index link_attempt_customer;
create index link_attempt_customer on link_attempt (customer_id);
