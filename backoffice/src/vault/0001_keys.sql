create table office (
    one       bigint      primary key not null check (one = 1),
    id        uuid        not null,
    identity  bytea       not null,
    queue     bytea       not null,
    general   bytea       not null,
    restricted bytea      not null,
    secrets   bytea       not null,
    born_at   timestamptz not null
);

create table holder (
    staff_id       uuid        primary key not null,
    public         bytea       not null,
    secret         bytea       not null,
    salt           bytea       not null,
    cost           text        not null,
    holds          boolean     not null,
    content        bytea,
    added_at       timestamptz not null
);

create table passphrase (
    id       uuid        primary key not null,
    salt     bytea       not null,
    cost     text        not null,
    content  bytea       not null,
    added_at timestamptz not null
);

create table setup (
    one     bigint primary key not null check (one = 1),
    content bytea  not null
);

create table data_key (
    owner    text        primary key not null,
    wrapped  bytea       not null,
    added_at timestamptz not null
);
