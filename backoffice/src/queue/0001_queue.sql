create table service_window (
    number   bigint  primary key not null,
    name     text    not null,
    is_open  boolean not null,
    staff_id uuid,
    unique (staff_id)
);

insert into service_window (number, name, is_open) values (1, '', true);

insert into service_window (number, name, is_open) values (2, '', true);

insert into service_window (number, name, is_open) values (3, '', true);

create table ticket (
    visit_id      uuid        primary key not null,
    record_id     uuid        not null,
    kiosk_id      uuid        not null,
    ticket_n      bigint      not null,
    server_seq    bigint      not null,
    label         text        not null,
    arrived_at    timestamptz not null,
    in_line_since timestamptz not null,
    stage         text        not null,
    window_number bigint,
    since         timestamptz,
    calls         bigint,
    took_seconds  bigint,
    called_at     timestamptz,
    called_window bigint,
    version       bigint      not null,
    before        text,
    changed_at    timestamptz not null,
    changed_by    uuid,
    unique (kiosk_id, ticket_n),
    unique (window_number)
);

create index ticket_stage on ticket (stage, arrived_at);

create index ticket_changed_by on ticket (changed_by, changed_at);

create index ticket_changed_at on ticket (changed_at);

create index ticket_called_at on ticket (called_at);
