-- One-time links to packages (REQ-ACC-09). Only the digest of a token is stored: whoever reads this table can fetch nothing.

create table package_link (
    token_hash text primary key,
    item_id    uuid not null references request_item on delete cascade,
    bound      boolean not null,
    created_at timestamptz not null,
    used_at    timestamptz
);

create index package_link_item on package_link (item_id);
