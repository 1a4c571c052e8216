alter table room_booking add column freed_at timestamptz;

alter table calendar_feed add column account bytea;

alter table appointment_settings add column reminder_days text not null default 'mon tue wed thu fri';

create table reminder_pause (
    channel  text        primary key not null,
    why      text        not null,
    since    timestamptz not null,
    pauses   bigint      not null,
    until_at timestamptz not null
);

create index appointment_event on appointment (event_id);
