alter table office_settings add column door_set_at timestamptz;
alter table office_settings add column door_until timestamptz;
alter table office_screens add column wait_set_at timestamptz;
