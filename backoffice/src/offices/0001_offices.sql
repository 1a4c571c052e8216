create table office_settings (
    one         bigint      primary key not null check (one = 1),
    office_id   uuid        not null,
    store_epoch uuid        not null,
    office_line text,
    time_zone   text        not null,
    languages   text        not null,
    door        text        not null,
    born_at     timestamptz not null
);
