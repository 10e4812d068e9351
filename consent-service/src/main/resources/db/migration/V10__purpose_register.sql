-- What the register says of each purpose beside its basis (REQ-LB-01 to 05). What one row alone can break, the database
-- refuses; what needs several rows, the service checks when it starts.

alter table purpose
    add column active          boolean not null default true,
    add column law_reference   text check (law_reference <> ''),
    -- no purpose rests on Art. 9: special categories are not processed
    add column art_nine_basis  text check (art_nine_basis is null),
    add column retention       text not null default 'RET-05' check (retention ~ '^RET-[0-9]{2}$'),
    add column lia_id          text check (lia_id <> ''),
    add column lia_on          date,
    add column lia_reviewer    text check (lia_reviewer <> ''),
    add column history_months  int check (history_months > 0),
    add column excluded_inputs text[] not null default '{}';

-- The interest pursued, in the words of the notice (Art. 13(1)(d)).
create table purpose_interest (
    purpose  text not null references purpose (code),
    language text not null check (language in ('nl', 'fr', 'de', 'en')),
    interest text not null check (interest <> ''),
    primary key (purpose, language)
);

update purpose p
   set law_reference = d.law, retention = d.retention, lia_id = d.lia,
       lia_on = case when d.lia is null then null else date '2026-01-15' end,
       lia_reviewer = case when d.lia is null then null else 'dpo' end,
       history_months = d.months,
       excluded_inputs = case when d.months is null then '{}'::text[] else '{special_category,solvency}' end
  from (values ('P01', null, 'RET-05', null, null::int),
               ('P02', 'Art. VI.45 and VI.47 CEL; Art. 1649quater Civil Code', 'RET-07', null, null),
               ('P03', null, 'RET-06', null, null),
               ('P04', 'Art. 60 VAT Code; Art. III.88 CEL', 'RET-01', null, null),
               ('P05', 'Book XIX CEL', 'RET-08', 'LIA-2026-05', null),
               ('P06', null, 'RET-09', 'LIA-2026-06', null),
               ('P07', null, 'RET-10', 'LIA-2026-07', 24),
               ('P08', 'Art. 1 Royal Decree of 4 April 2003; Art. 13(2) Directive 2002/58/EC', 'RET-10', 'LIA-2026-08', null),
               ('P09', 'Art. XII.13 CEL', 'RET-11', null, null),
               ('P10', null, 'RET-10', null, 24),
               ('P11', 'Art. 10/2 Law of 30 July 2018', 'RET-12', null, null),
               ('P12', 'Art. 32 GDPR', 'RET-13', 'LIA-2026-12', null),
               ('P13', 'Art. 12 to 22 GDPR', 'RET-14', null, null),
               ('P14', null, 'RET-14', 'LIA-2026-14', null),
               ('P15', null, 'RET-05', 'LIA-2026-15', null),
               ('P16', null, 'RET-11', null, null),
               ('P17', 'Art. VI.110 to VI.115 CEL', 'RET-18', 'LIA-2026-17', null)) as d (code, law, retention, lia, months)
 where p.code = d.code;

alter table purpose
    alter column retention drop default,
    -- REQ-LB-01
    add constraint law_missing check (basis <> 'LEGAL_OBLIGATION' or law_reference is not null),
    -- REQ-LB-04
    add constraint lia_missing check (
        not active or basis <> 'LEGITIMATE_INTEREST'
        or (lia_id is not null and lia_on is not null and lia_reviewer is not null)),
    -- REQ-LB-05
    add constraint endless_profile check (
        code not in ('P07', 'P10')
        or (history_months is not null and history_months <= 24
            and excluded_inputs @> '{special_category,solvency}'));

-- REQ-LB-02: another basis is another purpose, with another code; nobody's data move over silently.
create function purpose_keeps_its_basis() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'basis_swapped: a purpose is made inactive, never removed';
    end if;
    if new.basis <> old.basis or new.code <> old.code then
        raise exception 'basis_swapped: another basis needs another purpose code';
    end if;
    return new;
end;
$$;

create trigger purpose_keeps_its_basis
    before update or delete on purpose
    for each row execute function purpose_keeps_its_basis();

insert into purpose_interest (purpose, language, interest)
values ('P05', 'nl', 'dat geleverde goederen worden betaald'),
       ('P05', 'fr', 'que les biens livrés soient payés'),
       ('P05', 'de', 'dass gelieferte Waren bezahlt werden'),
       ('P05', 'en', 'that delivered goods are paid for'),
       ('P06', 'nl', 'geen krediet verlenen dat iemand niet kan terugbetalen'),
       ('P06', 'fr', 'ne pas accorder un crédit que la personne ne pourrait pas rembourser'),
       ('P06', 'de', 'keinen Kredit gewähren, den jemand nicht zurückzahlen kann'),
       ('P06', 'en', 'not granting credit that a person cannot repay'),
       ('P07', 'nl', 'klanten minder en nuttigere berichten sturen'),
       ('P07', 'fr', 'envoyer aux clients moins de messages, et de plus utiles'),
       ('P07', 'de', 'Kunden weniger und nützlichere Nachrichten senden'),
       ('P07', 'en', 'sending customers fewer and more useful messages'),
       ('P08', 'nl', 'klanten inlichten over producten die lijken op wat zij kochten'),
       ('P08', 'fr', 'informer les clients de produits analogues à leurs achats'),
       ('P08', 'de', 'Kunden über Produkte informieren, die ihren Einkäufen ähneln'),
       ('P08', 'en', 'telling customers of products like those they bought'),
       ('P12', 'nl', 'klanten en systemen beschermen tegen misbruik'),
       ('P12', 'fr', 'protéger les clients et les systèmes contre les abus'),
       ('P12', 'de', 'Kunden und Systeme vor Missbrauch schützen'),
       ('P12', 'en', 'protecting customers and systems from abuse'),
       ('P14', 'nl', 'onze rechten kunnen bewijzen en verdedigen'),
       ('P14', 'fr', 'pouvoir prouver et défendre nos droits'),
       ('P14', 'de', 'unsere Rechte beweisen und verteidigen können'),
       ('P14', 'en', 'being able to prove and defend our rights'),
       ('P15', 'nl', 'de interne administratie van de groep eenvoudig houden'),
       ('P15', 'fr', 'simplifier l’administration interne du groupe'),
       ('P15', 'de', 'die interne Verwaltung der Gruppe einfach halten'),
       ('P15', 'en', 'keeping the internal administration of the group simple'),
       ('P17', 'nl', 'klanten met aanbiedingen bereiken'),
       ('P17', 'fr', 'faire connaître nos offres aux clients'),
       ('P17', 'de', 'Kunden mit Angeboten erreichen'),
       ('P17', 'en', 'reaching customers with offers');
