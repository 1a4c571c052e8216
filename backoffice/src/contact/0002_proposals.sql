create table contact_proposal (
    id        uuid        primary key not null,
    person_id uuid        not null,
    visit_id  uuid        not null,
    source    text        not null,
    settled   text        not null,
    facts     bytea       not null,
    staff_id  uuid,
    at        timestamptz not null
);

create index contact_proposal_person on contact_proposal (person_id, at);
