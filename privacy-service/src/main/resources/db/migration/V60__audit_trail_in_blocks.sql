-- Entries are appended freely and sealed into blocks a moment later (ADR 0018): no writer waits for another. No release
-- kept a trail in the form of V2, hence nothing is taken over.

drop table audit_entry, audit_anchor;
drop function audit_entry_stays();

create table audit_entry (
    id             uuid primary key,
    at             timestamptz not null,
    actor_role     text not null,
    actor          text,
    action         text not null,
    subject_id     uuid,
    request_id     uuid,
    reason         text,
    retained_until date not null,
    hash           text not null
);

create index audit_entry_subject on audit_entry (subject_id);
create index audit_entry_retained_until on audit_entry (retained_until);

-- Written with the entry, gone when it is sealed: what the next block takes.
create table audit_pending (
    entry_id uuid primary key
);

create table audit_block (
    number        bigint primary key check (number > 0),
    sealed_at     timestamptz not null,
    previous_hash text not null,
    hash          text not null
);

-- What each block holds. Stays when the entry itself has gone at its last day, so that the chain can still be checked.
create table audit_seal (
    seq            bigint primary key check (seq > 0),
    block          bigint not null references audit_block (number),
    entry_id       uuid not null unique,
    entry_hash     text not null,
    retained_until date not null
);

create index audit_seal_block on audit_seal (block, seq);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.retained_until < (now() at time zone 'Europe/Brussels')::date then
        return old;
    end if;
    raise exception 'audit entries are never changed, nor deleted before their last day';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
create trigger audit_trail_stays before truncate on audit_entry
    for each statement execute function audit_trail_stays();
create trigger audit_block_stays before update or delete or truncate on audit_block
    for each statement execute function audit_trail_stays();
create trigger audit_seal_stays before update or delete or truncate on audit_seal
    for each statement execute function audit_trail_stays();
