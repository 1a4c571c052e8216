alter table screening_result add column guidelines_edition text;

alter table screening_result add column rules_edition text;

alter table screening_result add column funds_edition text;
