create table intake (
    record_id  uuid        primary key not null,
    visit_id   uuid        not null,
    server_seq bigint      not null,
    state      text        not null,
    reason     text,
    judged_at  timestamptz,
    unique (server_seq)
);

create index intake_visit on intake (visit_id, server_seq);

create index intake_state on intake (state, server_seq);
