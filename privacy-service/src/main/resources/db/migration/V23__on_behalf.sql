-- Somebody asks for somebody else (REQ-DSR-03): a reference to the proof, never the proof.

alter table privacy_request
    add column on_behalf text check (on_behalf in ('mandate', 'parent')),
    add column mandate_evidence text,
    add column answer_to text check (answer_to in ('person', 'agent')),
    add constraint privacy_request_on_behalf
        check ((on_behalf is null) = (answer_to is null));
