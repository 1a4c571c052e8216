create table screening_result (
    visit_id   uuid        not null,
    version    bigint      not null,
    state      text        not null,
    made_at    timestamptz not null,
    made_by    uuid,
    guidelines text        not null,
    rules      bigint      not null,
    funds      bigint      not null,
    content    bytea       not null,
    primary key (visit_id, version)
);
