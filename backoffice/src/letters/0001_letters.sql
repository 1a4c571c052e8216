create table letter_paper (
    letter_id        uuid        primary key not null,
    visit_id         uuid        not null,
    kind             text        not null,
    language         text        not null,
    is_protected     boolean     not null,
    code_word        text        not null,
    advice_id        uuid,
    template_version bigint      not null,
    state            text        not null,
    started_at       timestamptz not null,
    started_by       uuid,
    changed_at       timestamptz not null,
    content          bytea       not null,
    pdf              bytea,
    pdf_sha256       text,
    pages            bigint,
    template_sha256  text,
    dates            text,
    finished_at      timestamptz,
    finished_by      uuid,
    left_at          timestamptz,
    void_reason      text,
    version          bigint      not null
);

create index letter_paper_visit on letter_paper (visit_id, started_at);

create index letter_paper_state on letter_paper (state, changed_at);

create table letter_step (
    step_id    uuid        primary key not null,
    letter_id  uuid        not null,
    visit_id   uuid        not null,
    at         timestamptz not null,
    by_staff   uuid,
    step       text        not null
);

create index letter_step_letter on letter_step (letter_id, at);

create table letter_template (
    kind    text        not null,
    version bigint      not null,
    made_at timestamptz not null,
    made_by uuid,
    parts   text        not null,
    wording text        not null,
    primary key (kind, version)
);

create table letter_template_use (
    use_id  uuid        primary key not null,
    kind    text        not null,
    version bigint      not null,
    at      timestamptz not null,
    by_staff uuid
);

create index letter_template_use_kind on letter_template_use (kind, at);

create table letter_review (
    kind     text        not null,
    version  bigint      not null,
    language text        not null,
    at       timestamptz not null,
    by_staff uuid,
    primary key (kind, version, language)
);

create table letter_office (
    version    bigint      primary key not null,
    changed_at timestamptz not null,
    changed_by uuid,
    sender     text        not null,
    neutral    text        not null,
    complaints text        not null,
    others     text        not null,
    keep_years bigint
);

create table advice_note (
    note_id    uuid        primary key not null,
    visit_id   uuid        not null,
    forum      text        not null,
    follows    uuid,
    state      text        not null,
    written_at timestamptz not null,
    written_by uuid,
    note       bytea       not null,
    settled_at timestamptz,
    settled_by uuid,
    ground     text,
    remarks    bytea
);

create index advice_note_visit on advice_note (visit_id, written_at);

create index advice_note_state on advice_note (state, written_at);
