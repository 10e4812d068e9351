-- Which exception of Art. 18(2) a read of a restricted person rests on, and the reason in the reader's words.
alter table access_log
    add column exception        text,
    add column exception_reason text;
