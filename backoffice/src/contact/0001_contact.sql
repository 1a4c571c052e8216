create table contact (
    id          uuid        primary key not null,
    person_id   uuid        not null,
    kind        text        not null,
    version     bigint      not null,
    verified_on date        not null,
    safe_until  date,
    set_by      text        not null,
    once        boolean     not null,
    used_at     timestamptz,
    ended_at    timestamptz,
    erased_at   timestamptz,
    change      bigint      not null,
    added_at    timestamptz not null
);

create index contact_person on contact (person_id);

create index contact_change on contact (change);

create table contact_version (
    contact_id  uuid        not null,
    version     bigint      not null,
    facts       bytea,
    verified_on date        not null,
    safe_until  date,
    staff_id    uuid,
    at          timestamptz not null,
    primary key (contact_id, version)
);

create table contact_arrangement (
    person_id uuid        not null,
    version   bigint      not null,
    facts     bytea       not null,
    staff_id  uuid,
    at        timestamptz not null,
    primary key (person_id, version)
);

create table contact_log (
    id         uuid        primary key not null,
    person_id  uuid        not null,
    contact_id uuid,
    channel    text        not null,
    purpose    text        not null,
    entry      text        not null,
    reasons    text        not null,
    staff_id   uuid,
    at         timestamptz not null
);

create index contact_log_person on contact_log (person_id, at);
