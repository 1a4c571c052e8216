alter table sealed_record add column printed_why text;

alter table kiosk_contact add column printer_fault text;
