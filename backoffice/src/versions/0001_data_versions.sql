create table data_version (
    kind        text        not null,
    number      bigint      not null,
    words       text        not null,
    sha256      bytea       not null,
    state       text        not null,
    note        text        not null,
    made_at     timestamptz not null,
    made_by     uuid,
    proposed_at timestamptz,
    proposed_by uuid,
    approved_at timestamptz,
    approved_by uuid,
    was_alone   boolean     not null,
    valid_from  date,
    primary key (kind, number)
);

create table data_verification (
    verification_id uuid        primary key not null,
    kind            text        not null,
    sha256          bytea       not null,
    verified_on     date        not null,
    verified_by     text        not null,
    compared_with   text        not null,
    entered_at      timestamptz not null,
    entered_by      uuid
);
