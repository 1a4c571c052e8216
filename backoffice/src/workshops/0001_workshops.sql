create table workshop (
    workshop_id uuid        primary key not null,
    name        text        not null,
    place       text        not null,
    day         date        not null,
    capacity    bigint      not null,
    entered     bigint      not null,
    state       text        not null,
    since       timestamptz,
    version     bigint      not null
);

create index workshop_day on workshop (day);

create table workshop_station (
    station_id  uuid   primary key not null,
    workshop_id uuid   not null,
    position    bigint not null,
    name        text   not null,
    seats       bigint not null
);

create index workshop_station_workshop on workshop_station (workshop_id, position);

create table workshop_round (
    workshop_id uuid        not null,
    visit_id    uuid        not null,
    label       text        not null,
    entered_at  timestamptz not null,
    version     bigint      not null,
    before      text,
    changed_at  timestamptz not null,
    changed_by  uuid,
    primary key (workshop_id, visit_id)
);

create index workshop_round_changed on workshop_round (workshop_id, changed_by, changed_at);

create table workshop_step (
    workshop_id  uuid        not null,
    visit_id     uuid        not null,
    n            bigint      not null,
    station_id   uuid        not null,
    entered_at   timestamptz not null,
    called_at    timestamptz,
    last_call_at timestamptz,
    calls        bigint      not null,
    table_number bigint,
    left_at      timestamptz,
    went         text,
    why          text,
    primary key (workshop_id, visit_id, n)
);

create unique index workshop_step_visit_id_key on workshop_step (visit_id) where left_at is null;

create unique index workshop_step_station_id_table_number_key on workshop_step (station_id, table_number) where left_at is null;

create index workshop_step_station on workshop_step (workshop_id, left_at);

create index workshop_step_called on workshop_step (last_call_at);
