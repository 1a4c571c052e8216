create table release_log (
    id         uuid        primary key not null,
    person_id  uuid        not null,
    facts      bytea       not null,
    signed_on  date        not null,
    expires_on date        not null,
    revoked_on date,
    revoked_by uuid,
    staff_id   uuid,
    added_at   timestamptz not null
);

create index release_log_person on release_log (person_id);

create table release_share (
    id         uuid        primary key not null,
    release_id uuid        not null,
    staff_id   uuid,
    at         timestamptz not null
);

create index release_share_release on release_share (release_id);
