-- What a receipt says of the processing behind a purpose (ISO/IEC TS 27560), in the words of DPV 2.3.

alter table purpose
    add column dpv_term         text,
    add column data_types       text[],
    add column optional_types   text[] not null default '{}',
    add column recipients       text[] not null default '{}',
    add column retention_period text;

update purpose p
   set dpv_term = d.term, data_types = d.types::text[], optional_types = d.voluntary::text[],
       recipients = d.recipients::text[], retention_period = d.period
  from (values
    ('P01', 'AccountManagement', '{Name,EmailAddress,PhysicalAddress}', '{TelephoneNumber}', '{}', 'P36M'),
    ('P02', 'CustomerOrderManagement', '{Name,PurchasesAndSpendingHabit}', '{}', '{}', 'P26M'),
    ('P03', 'FulfilmentOfContractualObligation', '{Name,PhysicalAddress}', '{TelephoneNumber}', '{bpost}', 'P90D'),
    ('P04', 'LegalCompliance', '{Name,PhysicalAddress,PurchasesAndSpendingHabit}', '{}', '{}', 'P10Y'),
    ('P05', 'PaymentManagement', '{Name,EmailAddress}', '{}', '{}', 'P10Y'),
    ('P06', 'CustomerSolvencyMonitoring', '{PurchasesAndSpendingHabit}', '{}', '{}', 'P12M'),
    ('P07', 'Personalisation', '{PurchasesAndSpendingHabit}', '{}', '{}', 'P24M'),
    ('P08', 'DirectMarketing', '{Name,EmailAddress}', '{}', '{mailer}', 'P24M'),
    ('P09', 'DirectMarketing', '{Name,EmailAddress}', '{TelephoneNumber}', '{mailer}', 'P5Y'),
    ('P10', 'Personalisation', '{PurchasesAndSpendingHabit,BrowsingBehavior}', '{}', '{}', 'P24M'),
    ('P11', 'ServiceUsageAnalytics', '{BrowsingBehavior,IPAddress}', '{}', '{}', 'P13M'),
    ('P12', 'FraudPreventionAndDetection', '{IPAddress}', '{}', '{}', 'P12M'),
    ('P13', 'LegalCompliance', '{Name,EmailAddress}', '{}', '{}', 'P5Y'),
    ('P14', 'LegalCompliance', '{Name,PhysicalAddress}', '{}', '{}', 'P5Y'),
    ('P15', 'AccountManagement', '{Name,EmailAddress}', '{}', '{}', 'P36M'),
    ('P16', 'DirectMarketing', '{Name,EmailAddress}', '{}', '{}', 'P5Y'),
    ('P17', 'DirectMarketing', '{Name,PhysicalAddress}', '{TelephoneNumber}', '{}', 'as long as marketing is done'))
    as d (code, term, types, voluntary, recipients, period)
 where p.code = d.code;

alter table purpose
    alter column dpv_term set not null,
    alter column data_types set not null,
    alter column retention_period set not null;
