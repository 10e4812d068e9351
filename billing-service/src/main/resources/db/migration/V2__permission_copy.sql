-- Objections to solvency assessment are part of the copy of decisions that every service keeps the same way.
insert into permission (subject_id, purpose, allowed, reason, version, decided_at)
select customer_id, 'P06', not objects, case when objects then 'objection' else 'granted' end, version, now()
  from solvency_objection
on conflict do nothing;

drop table solvency_objection;
