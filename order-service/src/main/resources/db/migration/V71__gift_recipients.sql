-- What the buyer says about the person an order is for: section 20 of the catalogue, with the third party flag.
alter table order_delivery
    add column recipient_id uuid,
    add column phone        text check (length(phone) <= 16),
    add column gift_note    text check (length(gift_note) <= 300);

-- REQ-ORD-05: that person is a data subject too, under an id of its own. What is held about the person stands here, under
-- that id, so that every right can be exercised; it goes with the delivery (RET-06).
create table gift_recipient (
    recipient_id   uuid primary key,
    order_id       uuid not null unique references orders on delete cascade,
    name           text not null,
    phone          text,
    gift_note      text,
    street         text not null,
    house_number   text not null,
    box            text,
    postal_code    text not null,
    city           text not null,
    country        text not null,
    retained_until date
);

create index gift_recipient_retained_until on gift_recipient (retained_until) where retained_until is not null;

update order_delivery set recipient_id = gen_random_uuid() where recipient is not null;

insert into gift_recipient
    (recipient_id, order_id, name, street, house_number, box, postal_code, city, country, retained_until)
select recipient_id, order_id, recipient, street, house_number, box, postal_code, city, country, retained_until
  from order_delivery
 where recipient_id is not null;
