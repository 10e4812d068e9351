-- Every version of the notice that was published, in all its languages, as it was published (REQ-NOT-01).

create table notice (
    version      int primary key check (version > 0),
    published_at timestamptz not null,
    digest       text not null
);

create table notice_text (
    version  int  not null references notice (version),
    language text not null check (language in ('nl', 'fr', 'de', 'en')),
    text     jsonb not null,
    primary key (version, language)
);

create function notice_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was published is never changed or deleted';
end $$;

create trigger notice_stays before update or delete on notice
    for each row execute function notice_stays();
create trigger notice_text_stays before update or delete on notice_text
    for each row execute function notice_stays();
