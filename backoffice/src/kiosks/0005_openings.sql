create table booth_opening (
    code_id   uuid        primary key not null,
    visit_id  uuid        not null,
    kiosk_id  uuid        not null,
    opened_at timestamptz not null
);

create index booth_opening_visit on booth_opening (visit_id, kiosk_id);

insert into booth_opening (code_id, visit_id, kiosk_id, opened_at)
    select id, visit_id, used_by, used_at from booth_code where used_at is not null and used_by is not null;

alter table quarantine add column visit_id uuid;
