-- That an officer read what others wrote about a person before the package was released (REQ-ACC-06), and where in it
-- something is not shown: places only, never the words.

create table text_release (
    item_id     uuid primary key references request_item on delete cascade,
    hidden      jsonb       not null,
    released_at timestamptz not null
);
