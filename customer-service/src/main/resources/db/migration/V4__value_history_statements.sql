-- What changed, by whom, when and why; of the values only keyed hashes (REQ-REC-01, REQ-GEN-06). Rows are never changed
-- and go only with the person.
create table customer_value_history (
    id          uuid primary key,
    customer_id uuid        not null references customer (id),
    version     bigint      not null,
    field       text        not null,
    hash_before text,
    hash_after  text,
    reason      text        not null,
    by_role     text        not null,
    purpose     text,
    changed_at  timestamptz not null
);

create index customer_value_history_customer on customer_value_history (customer_id);

create function customer_value_history_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the history of values is never changed';
end $$;

create trigger customer_value_history_stays before update on customer_value_history
    for each row execute function customer_value_history_stays();

-- What a person says beside a contested field (REQ-REC-02).
create table customer_statement (
    id          uuid primary key,
    customer_id uuid        not null references customer (id),
    about       text        not null,
    statement   text        not null,
    stated_at   timestamptz not null
);

create index customer_statement_customer on customer_statement (customer_id);
