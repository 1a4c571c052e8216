create table desk_counter (
    one      bigint primary key not null check (one = 1),
    kiosk_id uuid   not null,
    last_n   bigint not null,
    previous bytea  not null
);
