create table conflict_check (
    id         uuid        primary key not null,
    visit_id   uuid        not null,
    seq        bigint      not null,
    covers     text        not null,
    staff_id   uuid,
    at         timestamptz not null
);

create index conflict_check_visit on conflict_check (visit_id, seq);

create table conflict_hit (
    check_id  uuid        not null,
    party_id  uuid        not null,
    person_id uuid        not null,
    score     bigint      not null,
    ruling    text        not null,
    why       bytea,
    staff_id  uuid,
    at        timestamptz,
    primary key (check_id, party_id, person_id)
);
