-- How many addresses the old unsubscribe links of one person named, over all replicas.
create table named_address_count (
    -- keyed hash of whose links they are: the person may be erased
    links_hmac     text primary key,
    named          int not null,
    window_ends    timestamptz not null,
    retained_until date not null
);

create index named_address_count_by_retention on named_address_count (retained_until);
