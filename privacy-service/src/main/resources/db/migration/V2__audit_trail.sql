-- Append-only, chained by hashes (REQ-GEN-06). Nothing is changed; nothing is deleted before its last day. What is
-- deleted then leaves its number and hash, so that the rest can still be checked.

create table audit_entry (
    seq            bigint primary key,
    at             timestamptz not null,
    actor_role     text not null,
    actor          text,
    action         text not null,
    subject_id     uuid,
    request_id     uuid,
    reason         text,
    previous_hash  text not null,
    hash           text not null,
    retained_until date not null
);

create index audit_entry_subject on audit_entry (subject_id);

create table audit_anchor (
    id   boolean primary key default true check (id),
    seq  bigint not null,
    hash text not null
);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.retained_until < (now() at time zone 'Europe/Brussels')::date then
        insert into audit_anchor (seq, hash) values (old.seq, old.hash)
        on conflict (id) do update set seq = excluded.seq, hash = excluded.hash
        where audit_anchor.seq < excluded.seq;
        return old;
    end if;
    raise exception 'audit entries are never changed, nor deleted before their last day';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();

create function audit_trail_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is never emptied';
end $$;

create trigger audit_trail_stays before truncate on audit_entry
    for each statement execute function audit_trail_stays();
