-- Only those who were put together with somebody are looked for by whom: with the others in it, a list of the newest would
-- be sorted out of everybody on record.
drop index person_merged;

create index person_merged on person (merged_into) where merged_into is not null;
