-- The customer number, the words by which a customer is found, and where each field comes from.

alter table customer
    add column number        text,
    add column sort_name     text collate "C",
    add column field_origins jsonb;

-- Whoever is a customer already gets a number, words and origins too; of their fields no older date is known than that
-- of the registration.
create function draw_customer_number() returns text language plpgsql as $$
declare
    signs  constant text := '123456789ABCDEFGHJKMNPQRSTVWXYZ';
    drawn  text := '';
    total  integer := 0;
    place  integer;
    bytes  bytea;
begin
    while length(drawn) < 8 loop
        bytes := uuid_send(gen_random_uuid());
        place := get_byte(bytes, 0) % 32;
        if place < 31 then
            drawn := drawn || substr(signs, place + 1, 1);
            total := total + length(drawn) * place;
        end if;
    end loop;
    return 'C-' || substr(drawn, 1, 4) || '-' || substr(drawn, 5, 4) || '-' || substr(signs, total % 31 + 1, 1);
end $$;

update customer set
    number = draw_customer_number(),
    sort_name = lower(concat_ws(' ', family_name, given_name, company_name)),
    field_origins = (
        select coalesce(jsonb_object_agg(f.name, jsonb_build_object(
                   'source', case when login is null then 'staff' else 'person' end,
                   'validFrom', to_char(registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))), '{}')
        from (values ('givenName', given_name), ('familyName', family_name), ('companyName', company_name),
                     ('enterpriseNumber', enterprise_number), ('vatNumber', vat_number), ('email', email),
                     ('phone', phone), ('language', language), ('adult', adult::text),
                     ('addresses', (select min(street) from customer_address a where a.customer_id = customer.id))
             ) f (name, value)
        where f.value is not null);

drop function draw_customer_number();

alter table customer
    alter column number set not null,
    alter column sort_name set not null,
    alter column field_origins set not null,
    add constraint customer_number unique (number);

-- Beginnings of words are found by the index, whatever the database's collation.
create table customer_name_word (
    customer_id uuid not null references customer (id),
    word        text collate "C" not null,
    primary key (customer_id, word)
);

create index customer_name_word_word on customer_name_word (word, customer_id);

insert into customer_name_word (customer_id, word)
select distinct c.id, w.word
from customer c,
     regexp_split_to_table(
         lower(regexp_replace(
             normalize(concat_ws(' ', c.family_name, c.given_name, c.company_name), NFKD), '[\u0300-\u036f]', '', 'g')),
         '[^[:alnum:]]+') w (word)
where w.word <> '';
