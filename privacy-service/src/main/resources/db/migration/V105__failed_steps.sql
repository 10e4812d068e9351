-- What services could not do, and since when an answer is awaited: of services, not of persons.
alter table request_item add column failures jsonb not null default '{"services":{}}';
alter table request_item add column asked_since timestamptz;
update request_item set asked_since = asked_at;

alter table restriction add column failures jsonb not null default '{"services":{}}';
