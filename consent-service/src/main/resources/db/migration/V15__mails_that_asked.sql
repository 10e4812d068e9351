-- Mails that asked for a confirmation, as long as they count against the limit: it holds over all replicas.
create table sent_question (
    id             uuid primary key,
    subject_id     uuid not null,
    purpose        text not null references purpose (code),
    sent_at        timestamptz not null,
    retained_until date not null
);

create index sent_question_by_subject on sent_question (subject_id, purpose, sent_at);
create index sent_question_by_retention on sent_question (retained_until);
