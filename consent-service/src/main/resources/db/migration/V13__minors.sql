-- REQ-CHD-01: what minors cannot be in for, and the end of what guardians allowed.

-- Other services are told that a purpose is denied to a minor who never said anything about it: a row without an act.
alter table last_act
    alter column act drop not null,
    alter column event_id drop not null,
    add constraint last_act_of_an_event check ((act is null) = (event_id is null));

alter table consent_event
    drop constraint consent_event_act_check,
    add constraint consent_event_act_check
        check (act in ('GRANTED', 'DENIED', 'WITHDRAWN', 'OBJECTED', 'EXPIRED', 'OUTGROWN'));

-- The guardian's act that a child's waiting grant rests on.
alter table pending_opt_in add column guardian_consent_id uuid;
