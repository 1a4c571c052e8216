alter table appointment_settings add column keep_days bigint not null default 365;

create index appointment_day on appointment (day);
