alter table office_settings add column neutral_paper boolean not null default false;
