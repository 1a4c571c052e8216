-- What a kiosk keeps. A record is written once and never changes; what happens to it stands beside it.
CREATE TABLE record (
    record_id   BLOB PRIMARY KEY CHECK (length(record_id) = 16),
    kiosk_id    BLOB NOT NULL CHECK (length(kiosk_id) = 16),
    ticket_n    INTEGER NOT NULL UNIQUE CHECK (ticket_n > 0),
    label       TEXT NOT NULL,
    record_hash BLOB NOT NULL CHECK (length(record_hash) = 32),
    row_hash    BLOB NOT NULL CHECK (length(row_hash) = 32),
    record      BLOB NOT NULL
) STRICT;

CREATE TRIGGER record_never_changes BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'a record never changes'); END;

CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;

CREATE TABLE progress (
    record_id BLOB PRIMARY KEY REFERENCES record (record_id),
    -- As in the record: which pairing it was made under. Only the present one's office may get it.
    kiosk_id  BLOB NOT NULL CHECK (length(kiosk_id) = 16),
    ticket_n  INTEGER NOT NULL UNIQUE,
    printed   TEXT NOT NULL
        CHECK (printed IN ('issued', 'printing', 'printed', 'failed', 'unknown', 'none')),
    reported  INTEGER NOT NULL DEFAULT 0 CHECK (reported IN (0, 1)),
    receipt   TEXT,
    attention TEXT
) STRICT;

CREATE INDEX progress_waiting ON progress (ticket_n) WHERE receipt IS NULL;
CREATE INDEX progress_unreported ON progress (ticket_n) WHERE reported = 0;

CREATE TABLE ticket (
    k    INTEGER PRIMARY KEY CHECK (k = 1),
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT;
INSERT INTO ticket (k, last) VALUES (1, 0);

CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;

PRAGMA user_version = 1;
