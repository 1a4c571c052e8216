alter table kiosk_contact add column roll_papers bigint not null default 0;

alter table kiosk_contact add column roll_since timestamptz;
