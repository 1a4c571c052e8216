create table staff_profile (
    staff_id            uuid    primary key not null,
    supervisor_id       uuid,
    last_day            date,
    experience          text    not null,
    background_check_on date,
    pledge_on           date
);

create index staff_profile_supervisor on staff_profile (supervisor_id);

create table staff_language (
    staff_id uuid not null,
    language text not null,
    primary key (staff_id, language)
);

create table recognition (
    id           uuid        primary key not null,
    organisation text        not null,
    location     text        not null,
    granted_on   date        not null,
    expires_on   date        not null,
    is_here      boolean     not null,
    ended_on     date,
    added_at     timestamptz not null
);

create table credential (
    id               uuid        primary key not null,
    staff_id         uuid        not null,
    kind             text        not null,
    number           text        not null,
    jurisdiction     text        not null,
    organisation     text        not null,
    granted_on       date        not null,
    expires_on       date,
    renewal_filed_on date,
    ended_on         date,
    added_by         uuid,
    added_at         timestamptz not null
);

create index credential_staff on credential (staff_id);
