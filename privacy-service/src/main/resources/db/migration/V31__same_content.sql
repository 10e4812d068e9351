-- Whether somebody who asks again would get anything new (REQ-FEE-01).

create table item_content (
    item_id     uuid primary key references request_item on delete cascade,
    fingerprint text not null
);
