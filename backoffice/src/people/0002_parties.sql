create table party (
    id        uuid        primary key not null,
    visit_id  uuid        not null,
    person_id uuid        not null,
    role      text        not null,
    staff_id  uuid,
    added_at  timestamptz not null,
    ended_at  timestamptz
);

create index party_visit on party (visit_id);

create index party_person on party (person_id);
