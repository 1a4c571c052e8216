alter table selection_item add column criteria_edition text;

alter table selection_item add column funds_edition text;

alter table selection_decision add column criteria_edition text;
