alter table office_settings add column offers_unreviewed boolean not null default true;
