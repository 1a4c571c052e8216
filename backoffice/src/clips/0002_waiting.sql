-- What waits for approval lies beside what visitors hear, and takes its place when it is approved.
create table clip_waiting (
    language    text        not null,
    message     text        not null,
    hash        text        not null,
    sound       bytea       not null,
    sha256      bytea       not null,
    size        bigint      not null,
    millis      bigint      not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (language, message)
);

insert into clip_waiting (language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at)
    select language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at from clip where approved_at is null;

delete from clip where approved_at is null;
