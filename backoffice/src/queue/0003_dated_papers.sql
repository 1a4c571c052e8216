create table dated_paper (
    code_hash bytea       primary key not null,
    day       date        not null,
    visit_id  uuid,
    made_at   timestamptz not null,
    used_by   uuid
);

create index dated_paper_day on dated_paper (day);

create index dated_paper_visit on dated_paper (visit_id);
