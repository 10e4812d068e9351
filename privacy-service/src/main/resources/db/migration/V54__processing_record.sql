-- Every version of the record of processing (REQ-ROP-01): a change of a register makes a new one.

create table processing_record (
    version int primary key check (version > 0),
    since   timestamptz not null,
    record  jsonb not null
);

create trigger processing_record_stays before update or delete on processing_record
    for each row execute function notice_stays();
