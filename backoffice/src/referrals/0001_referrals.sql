create table referral_resource (
    resource_id uuid   primary key not null,
    external_id text   not null,
    version     bigint not null,
    state       text   not null
);

create index referral_resource_external on referral_resource (external_id);

create table referral_resource_version (
    resource_id      uuid        not null,
    version          bigint      not null,
    made_at          timestamptz not null,
    made_by          uuid,
    cause            text        not null,
    organisation     text        not null,
    site             text        not null,
    services         text        not null,
    languages        text        not null,
    area             text        not null,
    cost             text        not null,
    hours            text        not null,
    phone            text        not null,
    address          text        not null,
    web              text        not null,
    bring            text        not null,
    eligibility      text        not null,
    source           text        not null,
    walk_in          text        not null,
    authority        text        not null,
    authority_number text        not null,
    authority_on     text        not null,
    verified_on      date,
    verified_by      uuid,
    verified_how     text,
    primary key (resource_id, version)
);

create table referral_import (
    import_id   uuid        primary key not null,
    made_at     timestamptz not null,
    made_by     uuid,
    kind        text        not null,
    rows        text        not null,
    left_out    text        not null,
    applied_at  timestamptz,
    added       bigint      not null,
    changed     bigint      not null
);

create table referral (
    referral_id      uuid        primary key not null,
    visit_id         uuid        not null,
    resource_id      uuid        not null,
    resource_version bigint      not null,
    reason           text        not null,
    way              text        not null,
    release_id       uuid,
    sent             text        not null,
    was_verified     boolean     not null,
    handed_over_at   timestamptz not null,
    handed_over_by   uuid,
    outcome          text        not null,
    follow_up_on     date,
    closed_at        timestamptz,
    version          bigint      not null
);

create index referral_visit on referral (visit_id, handed_over_at);

create index referral_due on referral (closed_at, follow_up_on);

create table referral_note (
    note_id     uuid        primary key not null,
    referral_id uuid        not null,
    visit_id    uuid        not null,
    written_at  timestamptz not null,
    written_by  uuid,
    note        bytea       not null
);

create index referral_note_referral on referral_note (referral_id, written_at);

create table referral_release (
    release_id   uuid        primary key not null,
    visit_id     uuid        not null,
    resource_id  uuid        not null,
    kinds        text        not null,
    purpose      text        not null,
    signed_on    date        not null,
    expires_on   date        not null,
    explained_in text        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid,
    revoked_on   date,
    revoked_by   uuid
);

create index referral_release_visit on referral_release (visit_id, resource_id);
