-- Records are kept in the order of their numbers: one index fewer for each of them, and so fewer pages to write
-- before a number can be shown.
CREATE TABLE record_by_number (
    ticket_n    INTEGER PRIMARY KEY CHECK (ticket_n > 0),
    record_id   BLOB NOT NULL UNIQUE CHECK (length(record_id) = 16),
    kiosk_id    BLOB NOT NULL CHECK (length(kiosk_id) = 16),
    label       TEXT NOT NULL,
    record_hash BLOB NOT NULL CHECK (length(record_hash) = 32),
    row_hash    BLOB NOT NULL CHECK (length(row_hash) = 32),
    record      BLOB NOT NULL
) STRICT;
INSERT INTO record_by_number (ticket_n, record_id, kiosk_id, label, record_hash, row_hash, record)
SELECT ticket_n, record_id, kiosk_id, label, record_hash, row_hash, record FROM record;

CREATE TABLE progress_by_number (
    ticket_n  INTEGER PRIMARY KEY REFERENCES record_by_number (ticket_n),
    record_id BLOB NOT NULL UNIQUE CHECK (length(record_id) = 16),
    -- As in the record: which pairing it was made under. Only the present one's office may get it.
    kiosk_id  BLOB NOT NULL CHECK (length(kiosk_id) = 16),
    printed   TEXT NOT NULL
        CHECK (printed IN ('issued', 'printing', 'printed', 'failed', 'unknown', 'none')),
    reported  INTEGER NOT NULL DEFAULT 0 CHECK (reported IN (0, 1)),
    receipt   TEXT,
    attention TEXT,
    -- Why a paper failed or is in doubt.
    why       TEXT,
    -- A finished part of a private form: a record without a ticket, and so without a paper.
    is_part   INTEGER NOT NULL DEFAULT 0 CHECK (is_part IN (0, 1))
) STRICT;
INSERT INTO progress_by_number (ticket_n, record_id, kiosk_id, printed, reported, receipt, attention, why, is_part)
SELECT ticket_n, record_id, kiosk_id, printed, reported, receipt, attention, why, is_part FROM progress;

DROP TABLE progress;
DROP TABLE record;
ALTER TABLE record_by_number RENAME TO record;
ALTER TABLE progress_by_number RENAME TO progress;

CREATE TRIGGER record_never_changes BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'a record never changes'); END;

CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;

CREATE INDEX progress_waiting ON progress (ticket_n) WHERE receipt IS NULL;
CREATE INDEX progress_unreported ON progress (ticket_n) WHERE reported = 0;

PRAGMA user_version = 4;
