create index data_verification_kind on data_verification (kind, entered_at);

create table data_text (
    kind   text  not null,
    sha256 bytea not null,
    words  text  not null,
    primary key (kind, sha256)
);
