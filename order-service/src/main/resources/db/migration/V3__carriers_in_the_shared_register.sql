-- The copy of the register of recipients is now the one that every service has: known_recipient.
drop table carrier;
