create table appointment_type (
    id         uuid    primary key not null,
    name       text    not null,
    minutes    bigint  not null,
    lane       text    not null,
    language   text,
    needs_room boolean not null,
    is_offered boolean not null,
    version    bigint  not null
);

create table appointment_slot (
    id        uuid        primary key not null,
    type_id   uuid        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    capacity  bigint      not null,
    held_back bigint      not null,
    is_closed boolean     not null,
    version   bigint      not null,
    unique (type_id, starts_at)
);

create index appointment_slot_starts on appointment_slot (starts_at);

create table appointment (
    id          uuid        primary key not null,
    event_id    uuid        not null,
    slot_id     uuid        not null,
    type_id     uuid        not null,
    place       bigint,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    day         date        not null,
    is_urgent   boolean     not null,
    is_extra    boolean     not null,
    code_name   text        not null,
    open_name   text,
    code_hash   bytea       not null,
    open_code   bytea,
    sealed_code bytea       not null,
    person      bytea       not null,
    state       text        not null,
    since       timestamptz,
    visit_id    uuid,
    moved_to    uuid,
    reason      text,
    sequence    bigint      not null,
    booked_at   timestamptz not null,
    booked_by   uuid,
    version     bigint      not null,
    before      text,
    changed_at  timestamptz not null,
    changed_by  uuid,
    unique (slot_id, place),
    unique (open_name),
    unique (day, open_code),
    unique (visit_id)
);

create index appointment_starts on appointment (starts_at);

create index appointment_code on appointment (code_hash);

create index appointment_changed_by on appointment (changed_by, changed_at);

create table appointment_wrong_code (
    who     uuid        primary key not null,
    wrong   bigint      not null,
    last_at timestamptz not null
);

create table interview_room (
    id         uuid    primary key not null,
    name       text    not null,
    is_offered boolean not null,
    version    bigint  not null
);

create table room_booking (
    id             uuid        primary key not null,
    room_id        uuid        not null,
    appointment_id uuid,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    booked_by      uuid
);

create index room_booking_starts on room_booking (room_id, starts_at);

create index room_booking_appointment on room_booking (appointment_id);

create table reminder (
    id             uuid        primary key not null,
    appointment_id uuid        not null,
    channel        text        not null,
    due_at         timestamptz not null,
    state          text        not null,
    since          timestamptz,
    done_by        uuid,
    why            text,
    tries          bigint      not null,
    not_before     timestamptz not null,
    version        bigint      not null
);

create index reminder_state on reminder (state, not_before);

create index reminder_appointment on reminder (appointment_id);

create table appointment_settings (
    one               bigint  primary key not null check (one = 1),
    weeks_ahead       bigint  not null,
    hold_back_percent bigint  not null,
    overbook_percent  bigint  not null,
    signature         text    not null,
    mail_is_on        boolean not null,
    mail_host         text    not null,
    mail_port         bigint  not null,
    mail_security     text    not null,
    mail_user         text    not null,
    mail_from         text    not null,
    mail_password     bytea,
    texts_are_on      boolean not null,
    texts_url         text    not null,
    texts_token       bytea,
    version           bigint  not null
);

insert into appointment_settings (one, weeks_ahead, hold_back_percent, overbook_percent, signature, mail_is_on, mail_host, mail_port, mail_security, mail_user, mail_from, texts_are_on, texts_url, version)
values (1, 8, 20, 0, 'M.', false, '', 587, 'starttls', '', '', false, '', 0);

create table calendar_feed (
    token_hash bytea       primary key not null,
    staff_id   uuid        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    unique (staff_id)
);
