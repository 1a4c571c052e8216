alter table ticket add column lead_id uuid;

alter table ticket add column held_until timestamptz;

alter table ticket add column return_day date;

alter table ticket add column marks text not null default '{}';

alter table ticket add column told text;

alter table ticket add column way text not null default 'kiosk';

alter table ticket add column first_called_at timestamptz;

alter table ticket add column token_hash bytea;

create index ticket_arrived_at on ticket (arrived_at);

create index ticket_told on ticket (first_called_at);

create index ticket_lead on ticket (lead_id);

create index ticket_token on ticket (token_hash);

create index ticket_return_day on ticket (stage, return_day);

alter table service_window add column languages text not null default '[]';

alter table service_window add column lanes text not null default '[]';

alter table service_window add column plan text not null default '[]';

alter table service_window add column back_at timestamptz;

create table window_span (
    id      uuid        primary key not null,
    number  bigint      not null,
    from_at timestamptz not null,
    to_at   timestamptz
);

create index window_span_from on window_span (from_at);

create table lane_setting (
    lane             text        primary key not null,
    expected_minutes bigint,
    paused_at        timestamptz,
    paused_until     timestamptz
);
