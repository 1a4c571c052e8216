alter table office_screens add column turns_away boolean not null default false;
