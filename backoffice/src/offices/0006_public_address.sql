alter table office_settings add column public_address text;
