-- REQ-INV-04: rates of value added tax are data. For each class of goods the rate, from when to when, and the law it rests
-- on; a row for a rate that has begun never changes, because orders were placed at it.
create table vat_rate (
    vat_class       text     not null check (vat_class ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    valid_from      date     not null,
    valid_to        date,
    percent         smallint not null check (percent between 0 and 100),
    legal_reference text     not null check (length(legal_reference) between 1 and 300),
    primary key (vat_class, valid_from),
    check (valid_to >= valid_from)
);

insert into vat_rate (vat_class, valid_from, percent, legal_reference) values
    ('21', '1996-01-01', 21, 'Art. 37 VAT Code; Art. 1 Royal Decree no. 20 of 20 July 1970 (all that is in none of its tables)'),
    ('12', '1992-04-01', 12, 'Art. 37 VAT Code; Royal Decree no. 20 of 20 July 1970, Table B'),
    ('6',  '1992-04-01',  6, 'Art. 37 VAT Code; Royal Decree no. 20 of 20 July 1970, Table A'),
    ('0',  '1971-01-01',  0, 'Art. 37 VAT Code; zero rate for goods that the administration names, such as daily and weekly papers');

-- A product names its class. Until now it named its rate, which is the code of that rate's general class.
alter table product drop constraint product_vat_rate_check;
alter table product rename column vat_rate to vat_class;
alter table product add constraint product_vat_class_check check (vat_class ~ '^[a-z0-9][a-z0-9-]{0,39}$');

-- A line keeps the rate it was ordered at, whichever the law brings.
alter table order_line drop constraint order_line_vat_rate_check;
alter table order_line add constraint order_line_vat_rate_check check (vat_rate ~ '^(0|[1-9][0-9]?|100)$');
