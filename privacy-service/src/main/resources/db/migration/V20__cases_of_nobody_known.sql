-- A case may be opened before anybody knows whose it is (REQ-DSR-01, REQ-IDV-01).

alter table privacy_request alter column subject_id drop not null;

alter table privacy_request add column identity text not null default 'established'
    check (identity in ('unknown', 'asked', 'established', 'not_established', 'unidentifiable'));
alter table privacy_request add constraint privacy_request_identity_person
    check (identity <> 'established' or subject_id is not null);
