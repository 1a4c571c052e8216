create table interview (
    visit_id   uuid        primary key not null,
    server_seq bigint      not null,
    arrived_at timestamptz not null,
    state      text        not null,
    staff_id   uuid,
    since      timestamptz,
    from_id    uuid,
    answers    bigint      not null,
    version    bigint      not null
);

create index interview_state on interview (state, server_seq);

create index interview_staff on interview (staff_id, state);

create table interview_answer (
    answer_id uuid        primary key not null,
    visit_id  uuid        not null,
    n         bigint      not null,
    made_at   timestamptz not null,
    made_by   uuid,
    answer    bytea       not null,
    unique (visit_id, n)
);

create table interview_note (
    note_id  uuid        primary key not null,
    visit_id uuid        not null,
    made_at  timestamptz not null,
    made_by  uuid,
    to_id    uuid,
    note     bytea       not null
);

create index interview_note_visit on interview_note (visit_id, made_at);

create table interview_keying (
    keying_id uuid        primary key not null,
    visit_id  uuid        not null,
    turn      bigint      not null,
    made_at   timestamptz not null,
    made_by   uuid,
    keyed     bytea       not null,
    unique (visit_id, turn)
);
