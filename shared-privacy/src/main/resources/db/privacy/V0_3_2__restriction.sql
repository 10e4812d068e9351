-- A restriction (Art. 18) holds for categories of data and purposes; several stand beside each other, each with its ground.

delete from subject_restriction where ground not in ('accuracy_contested', 'unlawful', 'needed_for_claim', 'objection_pending');

alter table subject_restriction
    add column restriction_id uuid not null default gen_random_uuid(),
    add column category       text not null default 'all' check (category ~ '^[a-z_]+$');

alter table subject_restriction
    alter column restriction_id drop default,
    alter column category drop default,
    drop constraint subject_restriction_pkey,
    add primary key (restriction_id, category, purpose),
    add check (ground in ('accuracy_contested', 'unlawful', 'needed_for_claim', 'objection_pending'));

create index subject_restriction_subject on subject_restriction (subject_id);
