create table staff (
    id           uuid        primary key not null,
    name         text        not null,
    display_name text        not null,
    role         text        not null,
    language     text        not null,
    is_active    boolean     not null,
    salt         bytea       not null,
    cost         text        not null,
    verifier     bytea       not null,
    added_at     timestamptz not null,
    unique (name)
);
