-- Letters on their way out (ADR 0012): written in a use case's transaction, gone as soon as they are sent.
create table letter (
    id           uuid primary key,
    subject_id   uuid,
    template     text        not null,
    language     text        not null,
    recipient    text        not null,
    subject_line text        not null,
    body_text    text        not null,
    body_html    text        not null,
    headers      jsonb       not null,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    give_up_at   timestamptz not null,
    attempts     int         not null default 0
);

create index letter_due on letter (due_at);
create index letter_subject on letter (subject_id);

-- That a letter was sent: which one and when, neither address nor content. Also keeps the same letter from leaving twice.
create table sent_letter (
    id             uuid primary key,
    subject_id     uuid,
    template       text        not null,
    language       text        not null,
    sent_at        timestamptz not null,
    retained_until date        not null
);

create index sent_letter_subject on sent_letter (subject_id, sent_at);
create index sent_letter_retained_until on sent_letter (retained_until);
