-- Which form of each purpose was announced last, so that a start announces only what changed.

create table announced_purpose (
    code   text primary key references purpose (code),
    digest text not null
);
