create table person (
    id          uuid        primary key not null,
    version     bigint      not null,
    protection  text        not null,
    merged_into uuid,
    change      bigint      not null,
    added_at    timestamptz not null
);

create index person_change on person (change);

create index person_merged on person (merged_into);

create index person_protection on person (protection);

create table person_version (
    person_id uuid        not null,
    version   bigint      not null,
    facts     bytea       not null,
    why       text        not null,
    staff_id  uuid,
    at        timestamptz not null,
    primary key (person_id, version)
);

create table person_access (
    person_id uuid        not null,
    staff_id  uuid        not null,
    kind      text        not null,
    added_at  timestamptz not null,
    primary key (person_id, staff_id)
);

create index person_access_staff on person_access (staff_id);

create table relationship (
    id        uuid        primary key not null,
    person_id uuid        not null,
    other_id  uuid        not null,
    kind      bytea       not null,
    added_at  timestamptz not null,
    ended_at  timestamptz
);

create index relationship_person on relationship (person_id);

create index relationship_other on relationship (other_id);

create table person_merge (
    id        uuid        primary key not null,
    kept_id   uuid        not null,
    merged_id uuid        not null,
    added     bytea       not null,
    staff_id  uuid,
    at        timestamptz not null,
    undone_at timestamptz
);

create index person_merge_kept on person_merge (kept_id);
