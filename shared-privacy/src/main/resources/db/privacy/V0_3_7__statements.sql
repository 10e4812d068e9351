-- Beside which fields held here a person's statement stands (Art. 16): the words themselves stay in privacy-service.
create table subject_statement (
    request_id uuid        not null,
    subject_id uuid        not null,
    table_name text        not null,
    field      text        not null,
    added_at   timestamptz not null,
    primary key (request_id, table_name, field)
);

create index subject_statement_subject on subject_statement (subject_id);
