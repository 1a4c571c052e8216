create table kiosk (
    id         uuid        primary key not null,
    name       text        not null,
    series     text        not null,
    device_key bytea       not null,
    paired_at  timestamptz not null,
    revoked_at timestamptz
);

create table kiosk_contact (
    kiosk_id uuid        primary key not null,
    seq      bigint      not null,
    at       timestamptz not null,
    version  text        not null,
    waiting  bigint      not null,
    paper    text        not null,
    empty_at timestamptz
);

create table series (
    letters   text primary key not null,
    kiosk_id  uuid not null,
    free_from timestamptz
);

create table pairing_code (
    id           bytea       primary key not null,
    key          bytea,
    expires_at   timestamptz not null,
    tries        bigint      not null,
    request_hash bytea,
    answer       text
);

create table arrival_counter (
    one  bigint primary key not null check (one = 1),
    last bigint not null
);

insert into arrival_counter (one, last) values (1, 0);

create table visit_number (
    visit_id uuid   primary key not null,
    kiosk_id uuid   not null,
    ticket_n bigint not null,
    unique (kiosk_id, ticket_n)
);

create table sealed_record (
    id           uuid        primary key not null,
    server_seq   bigint      not null,
    visit_id     uuid        not null,
    kiosk_id     uuid        not null,
    ticket_n     bigint      not null,
    label        text        not null,
    section      text        not null,
    form_version bigint      not null,
    supersedes   uuid,
    sealed_at    timestamptz not null,
    received_at  timestamptz not null,
    previous     bytea       not null,
    sha256       bytea       not null,
    flag         text,
    noted_at     timestamptz,
    noted_by     uuid,
    printed      text,
    bytes        bytea       not null,
    unique (server_seq)
);

create index sealed_record_visit on sealed_record (visit_id);

create index sealed_record_number on sealed_record (kiosk_id, ticket_n, server_seq);

create index sealed_record_previous on sealed_record (kiosk_id, previous);

create index sealed_record_printed on sealed_record (printed, received_at);

create index sealed_record_flag on sealed_record (flag, noted_at);

create table quarantine (
    id          uuid        primary key not null,
    record_id   uuid        not null,
    kiosk_id    uuid        not null,
    label       text        not null,
    received_at timestamptz not null,
    reason      text        not null,
    sha256      bytea       not null,
    bytes       bytea       not null,
    noted_at    timestamptz,
    noted_by    uuid,
    unique (record_id, sha256)
);

create index quarantine_noted on quarantine (noted_at, received_at);

create table kiosk_call (
    id          uuid        primary key not null,
    kiosk_id    uuid        not null,
    why         text        not null,
    language    text,
    called_at   timestamptz not null,
    answered_at timestamptz,
    answered_by uuid
);

create index kiosk_call_open on kiosk_call (answered_at, called_at);
