-- Consent events complete (REQ-CON-01), linked per person, and append-only; texts with the day from which they count.

alter table consent_text
    -- REQ-CON-06: a text counts from a day on, so that a new major version can be announced
    add column valid_from  date not null default '2026-01-01',
    add column controllers text[] not null default '{Sentum}';

alter table consent_event
    -- null in rows written before there was a chain
    add column position                   bigint,
    add column previous_hash              text,
    add column hash                       text,
    add column language                   text,
    add column channel                    text not null default 'WEB',
    add column screen_id                  text,
    add column request_id                 text,
    add column double_opt_in_confirmed_at timestamptz,
    add column guardian_consent_id        uuid,
    add column controllers                text[] not null default '{}',
    add column recorded_at                timestamptz,
    add column expires_at                 timestamptz,
    -- REQ-CON-09: open while a grant without an end lasts
    alter column retained_until drop not null,
    drop constraint consent_event_act_check,
    add constraint consent_event_act_check check (act in ('GRANTED', 'DENIED', 'WITHDRAWN', 'OBJECTED', 'EXPIRED'));

update consent_event e
   set recorded_at = e.occurred_at,
       language = (select t.language from consent_text t where t.id = e.text_version_id);

alter table consent_event alter column recorded_at set not null;

-- Also what keeps two writers from taking the same place.
create unique index consent_event_chain on consent_event (subject_id, position);

-- The end of each person's chain, kept apart so that cutting off the last events shows.
create table consent_chain (
    subject_id uuid primary key,
    position   bigint not null,
    hash       text not null,
    began_at   timestamptz not null
);

alter table last_act
    add column event_id    uuid,
    add column major       int not null default 0,
    add column occurred_at timestamptz,
    add column expires_at  timestamptz,
    -- the reason last published to other services
    add column stated      text not null default '';

update last_act l
   set (event_id, major, occurred_at) =
       (select e.id, coalesce(t.major, 0), e.occurred_at
          from consent_event e left join consent_text t on t.id = e.text_version_id
         where e.subject_id = l.subject_id and e.purpose = l.purpose
         order by e.occurred_at desc, e.id desc
         limit 1),
       stated = case act when 'OBJECTED' then 'objection' else lower(act) end;

alter table last_act
    alter column event_id set not null,
    alter column occurred_at set not null;

-- What the job looks for: grants whose time is over (REQ-CON-07), and those on an older text (REQ-CON-06).
create index last_act_by_end on last_act (expires_at) where stated = 'granted';
create index last_act_by_text on last_act (purpose, major) where stated = 'granted';

alter table objection add column channel text;

-- Nobody changes what was recorded: not the service, not a person with a database client. Two things may happen to a
-- row: the end of its proof is set once it is known, and it goes when that day is past.
create function consent_event_is_append_only() returns trigger language plpgsql as
$$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'consent events are append-only';
    end if;
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'retained_until' is distinct from to_jsonb(old) - 'retained_until' then
            raise exception 'consent events are append-only';
        end if;
        return new;
    end if;
    if old.retained_until is null or old.retained_until >= (now() at time zone 'Europe/Brussels')::date then
        raise exception 'consent events are append-only';
    end if;
    return old;
end;
$$;

create trigger consent_event_append_only
    before update or delete on consent_event
    for each row execute function consent_event_is_append_only();

create trigger consent_event_no_truncate
    before truncate on consent_event
    for each statement execute function consent_event_is_append_only();

-- A text that was shown is a proof too: another wording is another row.
create function consent_text_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'consent texts are append-only';
end;
$$;

create trigger consent_text_append_only
    before update or delete on consent_text
    for each row execute function consent_text_is_append_only();
