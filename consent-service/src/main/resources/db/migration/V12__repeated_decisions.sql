-- How far the present round has come that repeats every standing decision to the copies of other services.
create table decision_round (
    only_one      boolean primary key default true check (only_one),
    began_at      timestamptz not null,
    -- where in the order of ids to go on, nobody's id itself; null once the round is complete
    next_place    uuid
);

insert into decision_round (began_at) values (now());
