create table event (
    seq        bigint      primary key not null,
    at         timestamptz not null,
    actor_kind text        not null,
    actor_id   uuid,
    kind       text        not null,
    subject    text        not null,
    detail     text        not null,
    prev       bytea       not null,
    hash       bytea       not null
);

create table chain_head (
    one  bigint primary key not null check (one = 1),
    seq  bigint not null,
    hash bytea  not null
);

