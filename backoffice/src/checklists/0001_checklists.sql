create table checklist (
    checklist_id uuid        primary key not null,
    visit_id     uuid        not null,
    case_type    text        not null,
    list_version bigint      not null,
    begun_at     timestamptz not null,
    begun_by     uuid,
    ended_at     timestamptz,
    edits        bigint      not null
);

create index checklist_visit on checklist (visit_id, begun_at);

create table checklist_item (
    checklist_id uuid        not null,
    word         text        not null,
    place        bigint      not null,
    state        text        not null,
    due          date,
    reason       bytea,
    set_at       timestamptz not null,
    set_by       uuid,
    primary key (checklist_id, word)
);
