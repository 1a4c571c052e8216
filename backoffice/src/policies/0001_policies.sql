create table policy (
    policy_id  uuid primary key not null,
    word       text not null,
    retired_on date
);

create table policy_version (
    policy_id    uuid        not null,
    number       bigint      not null,
    within_days  bigint      not null,
    what_changed text        not null,
    made_at      timestamptz not null,
    made_by      uuid,
    edits        bigint      not null,
    published_on date,
    published_by uuid,
    primary key (policy_id, number)
);

create index policy_version_published on policy_version (published_on);

create table policy_text (
    policy_id uuid   not null,
    number    bigint not null,
    language  text   not null,
    title     text   not null,
    body      text   not null,
    primary key (policy_id, number, language)
);

create table policy_signature (
    policy_id uuid        not null,
    number    bigint      not null,
    staff_id  uuid        not null,
    language  text        not null,
    signed_at timestamptz not null,
    signed_on date        not null,
    primary key (policy_id, number, staff_id)
);

create index policy_signature_staff on policy_signature (staff_id);

create table policy_comment (
    comment_id uuid        primary key not null,
    policy_id  uuid        not null,
    number     bigint      not null,
    staff_id   uuid,
    said_at    timestamptz not null,
    words      text        not null
);

create index policy_comment_policy on policy_comment (policy_id, said_at);

create table training (
    training_id uuid        primary key not null,
    staff_id    uuid        not null,
    topic       text        not null,
    held_on     date        not null,
    minutes     bigint      not null,
    held_by     text        not null,
    certificate text        not null,
    added_by    uuid,
    added_at    timestamptz not null,
    struck_on   date
);

create index training_staff on training (staff_id, held_on);
