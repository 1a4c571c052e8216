alter table letter_paper add column bears text;

create unique index letter_paper_code on letter_paper (code_word) where code_word not like '#%';

create table letter_sending (
    sending_id uuid        primary key not null,
    letter_id  uuid        not null,
    visit_id   uuid        not null,
    way        text        not null,
    person_id  uuid        not null,
    contact_id uuid        not null,
    conditions bytea       not null,
    at         timestamptz not null,
    by_staff   uuid
);

create index letter_sending_letter on letter_sending (letter_id, at);
