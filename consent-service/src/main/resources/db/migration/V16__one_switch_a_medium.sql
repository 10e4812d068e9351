-- REQ-CON-03: e-mail, text messages and push messages are allowed one by one. P09 itself is e-mail; each other medium is
-- a part of it with its own text, decision and proof.

alter table purpose
    drop constraint purpose_code_check,
    add constraint purpose_code_check check (code ~ '^P[0-9]{2}([.][a-z]+)?$');

insert into purpose (code, basis, optional, direct_marketing, active, law_reference, retention, dpv_term, data_types,
                     optional_types, recipients, retention_period)
select p.code || '.' || m.medium, p.basis, p.optional, p.direct_marketing, p.active, p.law_reference, p.retention,
       p.dpv_term, m.types, '{}', p.recipients, p.retention_period
  from purpose p,
       (values ('sms', '{Name,TelephoneNumber}'::text[]), ('push', '{Name,DeviceBased}'::text[])) as m (medium, types)
 where p.code = 'P09';

update purpose set optional_types = '{}' where code = 'P09';

insert into purpose_description (purpose, language, description)
values ('P09.sms', 'nl', 'marketing per sms'),
       ('P09.sms', 'fr', 'marketing par SMS'),
       ('P09.sms', 'de', 'Marketing per SMS'),
       ('P09.sms', 'en', 'marketing by text message (SMS)'),
       ('P09.push', 'nl', 'marketing per pushbericht'),
       ('P09.push', 'fr', 'marketing par notification push'),
       ('P09.push', 'de', 'Marketing per Push-Nachricht'),
       ('P09.push', 'en', 'marketing by push message');

-- The first text asked for all media at once: who said yes to that is asked again.
insert into consent_text (id, purpose, major, minor, language, text, sha256)
values ('098ef9d3-3b04-52a5-83b2-574107273b57', 'P09', 2, 0, 'nl',
        'Mogen wij uw gegevens gebruiken voor: andere marketing per e-mail? U kunt uw keuze altijd even gemakkelijk wijzigen; weigeren heeft geen invloed op uw bestelling of prijs.',
        '27aaad8e0bc559d340a1cc3d5605540cc10580c85fc77229b58fdfc805cf152d'),
       ('26a6cb5b-1070-5c8c-962c-32d0ddea1ffa', 'P09', 2, 0, 'fr',
        'Pouvons-nous utiliser vos données pour : autre marketing par courriel ? Vous pouvez changer d’avis à tout moment, tout aussi facilement ; un refus n’a aucune incidence sur votre commande ni sur son prix.',
        'ae01377fd9ea4afe4918079df15227c64cac720d61d0a3cef0574c9c6bdffbb6'),
       ('cfbc0d10-18a5-5895-aa6b-4ae017c92d81', 'P09', 2, 0, 'de',
        'Dürfen wir Ihre Daten dafür verwenden: anderes Marketing per E-Mail? Sie können Ihre Wahl jederzeit ebenso einfach ändern; eine Ablehnung hat keinen Einfluss auf Ihre Bestellung oder deren Preis.',
        '30be6905fc0aecbcae054d175cfa48dc5354302100c943528ee5d41b7b14c738'),
       ('ccbf43d9-c093-5855-97e0-6dd127eed1ba', 'P09', 2, 0, 'en',
        'May we use your data for: other marketing by e-mail? You can change your choice at any time, just as easily; saying no does not affect your order or its price.',
        '7225e4cd9a46e9e65769d07adf7716c536f665f6ea2cbc35833f6bca050e5258'),
       ('b439766e-60ee-5b81-abae-c81cbc1ec5b2', 'P09.sms', 1, 0, 'nl',
        'Mogen wij uw gegevens gebruiken voor: marketing per sms? U kunt uw keuze altijd even gemakkelijk wijzigen; weigeren heeft geen invloed op uw bestelling of prijs.',
        '42f7d0a00ef20cd9ddc8d24fe34045719ff954cb60f4fc705a0fab6fa829d677'),
       ('99875791-9f8f-5e17-8937-14c76368bd89', 'P09.sms', 1, 0, 'fr',
        'Pouvons-nous utiliser vos données pour : marketing par SMS ? Vous pouvez changer d’avis à tout moment, tout aussi facilement ; un refus n’a aucune incidence sur votre commande ni sur son prix.',
        '8e5d46a44b69a699ff7d16081684b50a93e9e078a47ff1a78f335e52331a816f'),
       ('dadb62e7-ab4d-5f84-9054-402b612bdf9e', 'P09.sms', 1, 0, 'de',
        'Dürfen wir Ihre Daten dafür verwenden: Marketing per SMS? Sie können Ihre Wahl jederzeit ebenso einfach ändern; eine Ablehnung hat keinen Einfluss auf Ihre Bestellung oder deren Preis.',
        'e07d41409c7394f00b6116039ce34f1d5e1fec8a9cec13ea28e5b91c8f440c66'),
       ('a2733af8-4b11-5542-904b-a7215c01b82c', 'P09.sms', 1, 0, 'en',
        'May we use your data for: marketing by text message (SMS)? You can change your choice at any time, just as easily; saying no does not affect your order or its price.',
        '13890b016fdbd3c3c22ea6628dfdb5452ad25236bc4d3b6312cbdaf6013f350f'),
       ('a3d4e66e-b693-500e-8e86-d2b541cd1bd1', 'P09.push', 1, 0, 'nl',
        'Mogen wij uw gegevens gebruiken voor: marketing per pushbericht? U kunt uw keuze altijd even gemakkelijk wijzigen; weigeren heeft geen invloed op uw bestelling of prijs.',
        '810b61395722624d30601d966be138aa021c6c066b37d9ddafaa6ea7475b8caf'),
       ('7cf70adb-b75d-524f-b801-fe40af687211', 'P09.push', 1, 0, 'fr',
        'Pouvons-nous utiliser vos données pour : marketing par notification push ? Vous pouvez changer d’avis à tout moment, tout aussi facilement ; un refus n’a aucune incidence sur votre commande ni sur son prix.',
        'f5f8590f57ed191af6162001f1d762883416a68761ecbdaad272e046f5705b0c'),
       ('2b6230ba-13e4-5ca6-99ca-59f077651886', 'P09.push', 1, 0, 'de',
        'Dürfen wir Ihre Daten dafür verwenden: Marketing per Push-Nachricht? Sie können Ihre Wahl jederzeit ebenso einfach ändern; eine Ablehnung hat keinen Einfluss auf Ihre Bestellung oder deren Preis.',
        '9850db5726e222bb7b1ad695ac18361566f05b25d073451cd7b16d8d97782103'),
       ('ce23c5ea-471e-5b9c-a8b0-ae72deb47506', 'P09.push', 1, 0, 'en',
        'May we use your data for: marketing by push message? You can change your choice at any time, just as easily; saying no does not affect your order or its price.',
        'fce390430b02c8f4c58d5a115a01103437a7912a800692874400e921562c7cfd');

update consent_form set toggles = '{P09,P09.sms,P09.push,P10,P16}' where id = 'account';
