-- The planner's samples of rows hold values of persons. ANALYZE takes new ones, but of a table without rows it leaves the
-- old, also those of its indexes' expressions (REQ-ERA-06). PostgreSQL before 18 has no way to forget them.
create function forget_samples_of_empty_tables() returns void language plpgsql as $$
declare
    one record;
    filled boolean;
begin
    if to_regprocedure('pg_clear_attribute_stats(text, text, text, boolean)') is null then
        return;
    end if;
    for one in
        select s.*, coalesce(i.indrelid, c.oid)::regclass as held from pg_stats s
          join pg_class c on c.relname = s.tablename and c.relnamespace = 'public'::regnamespace
          left join pg_index i on i.indexrelid = c.oid
         where s.schemaname = 'public'
    loop
        execute format('select exists (select from %s)', one.held) into filled;
        if not filled then
            perform pg_clear_attribute_stats(
                one.schemaname::text, one.tablename::text, one.attname::text, one.inherited);
        end if;
    end loop;
end $$;
