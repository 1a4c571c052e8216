create table word_corrections (
    language         text        not null,
    message          text        not null,
    attribute        text        not null,
    words            text        not null,
    english          text        not null,
    corrected_by     uuid,
    corrected_at     timestamptz not null,
    approved_words   text,
    approved_english text,
    approved_by      uuid,
    approved_at      timestamptz,
    primary key (language, message, attribute)
);

create table word_edition (
    one     bigint primary key not null check (one = 1),
    edition bigint not null
);
