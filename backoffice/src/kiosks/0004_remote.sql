alter table kiosk add column out_since timestamptz;

alter table kiosk add column restart uuid;

alter table kiosk add column languages text;

alter table kiosk_contact add column screen text;

alter table kiosk_contact add column up_seconds bigint;

alter table kiosk_contact add column boots bigint;

alter table kiosk_contact add column last_sync timestamptz;
