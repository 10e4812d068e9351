-- Restrictions (Art. 18) and objections that stop a purpose (Art. 21(1)); they end with the person.

create table restriction (
    id             uuid primary key,
    subject_id     uuid        not null,
    ground         text        not null
        check (ground in ('accuracy_contested', 'unlawful', 'needed_for_claim', 'objection_pending')),
    categories     text[]      not null,
    purposes       text[]      not null,
    note           text,
    request_id     uuid,
    item_id        uuid,
    state          text        not null check (state in ('ordered', 'effective', 'lifting', 'lifted')),
    lasting        boolean     not null,
    holds_from     timestamptz not null,
    effective_at   timestamptz,
    notice_sent_at timestamptz,
    lift_at        timestamptz,
    lifted_at      timestamptz,
    answers        jsonb       not null,
    asked_times    integer     not null,
    asked_at       timestamptz,
    check (lift_at is null or notice_sent_at < lift_at)
);

create index restriction_subject on restriction (subject_id);
create index restriction_item on restriction (item_id) where item_id is not null;
create index restriction_unanswered on restriction (asked_at) where state in ('ordered', 'lifting');
create index restriction_lift on restriction (lift_at) where state in ('ordered', 'effective') and lift_at is not null;

-- What a person wants stopped, in fields (REQ-OBJ-02).
alter table privacy_request
    add column wished_ground     text,
    add column wished_categories text,
    add column wished_purposes   text;
