create table office_screens (
    one          bigint primary key not null check (one = 1),
    opens_at     timestamptz,
    closed_words text   not null,
    wait_from    bigint,
    wait_to      bigint,
    idle_seconds bigint not null,
    path         text   not null
);

insert into office_screens (one, closed_words, idle_seconds, path) values (1, '{}', 90, 'full');
