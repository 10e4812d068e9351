-- Signed calls of carriers, remembered for as long as their timestamp would be taken, so that a copy has no effect. Says
-- nothing about any parcel: the id is the carrier's own, and the digest that of the body.
create table carrier_call (
    carrier     text        not null,
    call_id     text        not null,
    digest      text        not null,
    received_at timestamptz not null,
    primary key (carrier, call_id)
);

create index carrier_call_received_at on carrier_call (carrier, received_at);
