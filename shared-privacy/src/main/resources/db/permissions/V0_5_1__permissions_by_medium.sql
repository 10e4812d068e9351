-- REQ-CON-03: a purpose may be allowed on one medium and not on another; P09.sms is the part of P09 for text messages.

alter table permission
    drop constraint permission_purpose_check,
    add constraint permission_purpose_check check (purpose ~ '^P[0-9]{2}([.][a-z]+)?$');

alter table permission_default
    drop constraint permission_default_purpose_check,
    add constraint permission_default_purpose_check check (purpose ~ '^P[0-9]{2}([.][a-z]+)?$');
