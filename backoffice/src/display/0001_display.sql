create table display_settings (
    one         bigint  primary key not null check (one = 1),
    notices     text    not null,
    last_max    bigint  not null,
    shows_waits boolean not null,
    chimes      boolean not null,
    speaks      boolean not null
);

insert into display_settings (one, notices, last_max, shows_waits, chimes, speaks) values (1, '{}', 5, true, true, true);
