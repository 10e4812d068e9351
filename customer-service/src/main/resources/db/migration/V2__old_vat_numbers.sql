-- The old Belgian form of nine digits, where a VAT number was given in it (requirements catalogue, section 18).
alter table customer add column vat_number_normalised_from text;
