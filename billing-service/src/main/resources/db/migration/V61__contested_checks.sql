-- REQ-ADM-03: the buyer asks for a human, with words of their own. Whose rejection is contested does not decide again.
alter table solvency_check add column contest_statement text check (length(contest_statement) <= 2000);
alter table solvency_check add column contested_at timestamptz;
alter table solvency_check add column contested_reviewer text;
