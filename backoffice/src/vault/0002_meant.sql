create table meant_to_hold (
    staff_id uuid    primary key not null,
    holds    boolean not null
);

insert into meant_to_hold (staff_id, holds) select staff_id, holds from holder;
