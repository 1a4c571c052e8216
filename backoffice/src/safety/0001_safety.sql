create table alarm (
    id          uuid        primary key not null,
    staff_id    uuid        not null,
    place       text        not null,
    raised_at   timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    ended_by    uuid,
    ended_at    timestamptz,
    ending      text        not null
);

create index alarm_ended on alarm (ended_at);

create table door_entry (
    id       uuid        primary key not null,
    facts    bytea       not null,
    added_at timestamptz not null,
    staff_id uuid,
    ended_at timestamptz
);

create table incident (
    id       uuid        primary key not null,
    facts    bytea       not null,
    at       timestamptz not null,
    staff_id uuid        not null
);

create index incident_at on incident (at);

create table safety_plan (
    person_id uuid        not null,
    version   bigint      not null,
    facts     bytea       not null,
    staff_id  uuid,
    at        timestamptz not null,
    primary key (person_id, version)
);

create table demand (
    id          uuid        primary key not null,
    number      bigint      not null unique,
    version     bigint      not null,
    kind        text        not null,
    due         date,
    received_at timestamptz not null,
    staff_id    uuid,
    seen_by     uuid,
    seen_at     timestamptz,
    response    text        not null,
    closed_at   timestamptz
);

create table demand_version (
    demand_id uuid        not null,
    version   bigint      not null,
    facts     bytea,
    staff_id  uuid,
    at        timestamptz not null,
    primary key (demand_id, version)
);

create table legal_hold (
    id        uuid        primary key not null,
    demand_id uuid        not null,
    person_id uuid        not null,
    since     timestamptz not null,
    staff_id  uuid,
    lifted_at timestamptz,
    lifted_by uuid
);

create index legal_hold_person on legal_hold (person_id);

create index legal_hold_demand on legal_hold (demand_id);
