create table people_import (
    import_id uuid        primary key not null,
    file      bytea       not null,
    rows      bigint      not null,
    state     text        not null,
    made_at   timestamptz not null,
    made_by   uuid,
    kept_at   timestamptz,
    added     bigint      not null
);

create index people_import_made on people_import (made_at);
