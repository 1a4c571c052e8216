alter table kiosk_contact add column form_version text;

alter table kiosk_contact add column form_refused text;
