create table person_origin (
    person_id    uuid        primary key not null,
    import_id    uuid        not null,
    held_as      text        not null,
    source       bytea       not null,
    taken_at     timestamptz not null,
    undone_at    timestamptz,
    confirmed_on date,
    confirmed_by uuid
);

create index person_origin_import on person_origin (import_id);
