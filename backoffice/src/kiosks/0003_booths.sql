alter table kiosk add column place text not null default 'public';

alter table pairing_code add column place text not null default 'public';

create table booth_code (
    id         uuid        primary key not null,
    visit_id   uuid        not null,
    label      text        not null,
    hash       bytea       not null,
    open_for   uuid,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_by    uuid,
    opening    uuid,
    unique (open_for)
);

create index booth_code_hash on booth_code (hash);

create index booth_code_visit on booth_code (visit_id, made_at);

create table booth_wrong (
    kiosk_id uuid        primary key not null,
    wrong    bigint      not null,
    last_at  timestamptz not null
);
