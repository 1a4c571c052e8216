create table selection_moved (
    visit_id    uuid        primary key not null,
    at          timestamptz not null,
    by_staff    uuid,
    reassign_by date        not null,
    taken_by    uuid,
    taken_at    timestamptz
);
