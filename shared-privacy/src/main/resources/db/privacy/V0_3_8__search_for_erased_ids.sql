-- When what no index covers was read for the person's id; absent until then.
alter table erased_subject add column searched_at timestamptz;

create index erased_subject_unsearched on erased_subject (subject_id) where searched_at is null;
