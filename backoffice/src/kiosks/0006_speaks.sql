alter table kiosk_call add column speaks text;
