create table person_code (
    person_id uuid        primary key not null,
    code      text        not null unique,
    added_at  timestamptz not null
);
