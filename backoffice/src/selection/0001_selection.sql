create table selection_item (
    item_id          uuid    primary key not null,
    visit_id         uuid    not null,
    number           bigint  not null,
    intake_on        date    not null,
    promised_on      date    not null,
    stage            text    not null,
    since            date,
    back_from        text,
    returns_on       date,
    waits            boolean not null,
    total            bigint  not null,
    first_decided_on date,
    decided_on       date,
    decision         text,
    reasons          text    not null,
    decided_by       uuid,
    cleared_by       uuid,
    cleared_on       date,
    is_waived        boolean not null,
    version          bigint  not null,
    content          bytea   not null
);

create unique index selection_item_visit_id_key on selection_item (visit_id);

create unique index selection_item_number_key on selection_item (number);

create index selection_item_stage on selection_item (stage, promised_on, number);

create index selection_item_returns on selection_item (returns_on);

create index selection_item_waits on selection_item (waits, decided_on);

create index selection_item_intake on selection_item (intake_on);

create index selection_item_decided on selection_item (first_decided_on);

create table selection_recusal (
    item_id  uuid        not null,
    staff_id uuid        not null,
    at       timestamptz not null,
    primary key (item_id, staff_id)
);

create index selection_recusal_staff on selection_recusal (staff_id);

create table selection_decision (
    decision_id  uuid        primary key not null,
    item_id      uuid        not null,
    meeting_id   uuid,
    kind         text        not null,
    reasons      text        not null,
    way          text        not null,
    at           timestamptz not null,
    by_staff     uuid,
    taken_back   boolean     not null,
    before_stage text        not null,
    before_since date,
    before_back  text,
    before_first date
);

create index selection_decision_item on selection_decision (item_id, at);

create index selection_decision_meeting on selection_decision (meeting_id, at);

create table selection_vote (
    decision_id uuid not null,
    staff_id    uuid not null,
    choice      text not null,
    primary key (decision_id, staff_id)
);

create table selection_task (
    item_id      uuid    not null,
    place        bigint  not null,
    decision_id  uuid,
    word         text    not null,
    due          date,
    delivery     text    not null,
    names_date   text    not null,
    done_at      timestamptz,
    done_by      uuid,
    withdrawn_at timestamptz,
    primary key (item_id, place)
);

create table selection_meeting (
    meeting_id uuid        primary key not null,
    day        date        not null,
    size       text        not null,
    opened_at  timestamptz not null,
    opened_by  uuid,
    closed_at  timestamptz,
    closed_by  uuid,
    minutes    bytea,
    version    bigint      not null
);

create index selection_meeting_day on selection_meeting (day, opened_at);

create table selection_present (
    meeting_id uuid not null,
    staff_id   uuid not null,
    seat       text not null,
    primary key (meeting_id, staff_id)
);

create table selection_correction (
    correction_id uuid        primary key not null,
    meeting_id    uuid        not null,
    at            timestamptz not null,
    by_staff      uuid,
    words         bytea       not null
);

create index selection_correction_meeting on selection_correction (meeting_id, at);

create table selection_room (
    staff_id  uuid   not null,
    case_type text   not null,
    minutes   bigint not null,
    taken     bigint not null,
    primary key (staff_id, case_type)
);
