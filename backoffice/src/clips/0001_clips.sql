create table clip (
    language    text        not null,
    message     text        not null,
    hash        text        not null,
    sound       bytea       not null,
    sha256      bytea       not null,
    size        bigint      not null,
    millis      bigint      not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    primary key (language, message)
);

create table clip_edition (
    one     bigint primary key not null check (one = 1),
    edition bigint not null
);
