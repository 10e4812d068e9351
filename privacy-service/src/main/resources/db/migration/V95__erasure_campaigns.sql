-- Erasing many at once: two officers, each person a case of their own.

create table erasure_campaign (
    id             uuid primary key,
    reason         text        not null check (reason in ('retention', 'consent_withdrawn', 'unlawful')),
    reference      text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    state          text        not null check (state in ('proposed', 'running', 'paused', 'done', 'cancelled')),
    approved_by    text,
    ended_at       timestamptz,
    retained_until date        not null,
    check (approved_by <> proposed_by)
);

create index erasure_campaign_running on erasure_campaign (id) where state = 'running';

create table erasure_campaign_member (
    campaign_id    uuid not null references erasure_campaign on delete cascade,
    subject_id     uuid not null,
    state          text not null check (state in ('waiting', 'running', 'erased', 'blocked', 'skipped')),
    request_id     uuid,
    why            text,
    retained_until date not null,
    primary key (campaign_id, subject_id)
);

create index erasure_campaign_member_subject on erasure_campaign_member (subject_id);
create index erasure_campaign_member_waiting on erasure_campaign_member (campaign_id) where state = 'waiting';
create index erasure_campaign_member_open on erasure_campaign_member (request_id) where state in ('running', 'blocked');
