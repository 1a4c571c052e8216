create table wall (
    id          uuid        primary key not null,
    name        text        not null,
    token_hash  bytea       not null,
    paired_at   timestamptz not null,
    unpaired_at timestamptz,
    unique (token_hash)
);

create table wall_code (
    code_hash  bytea       primary key not null,
    name       text        not null,
    expires_at timestamptz not null
);
