-- A number is shown once a few pages are on the disk, so a record touches as few as it can. What becomes of it is kept
-- by its id, which is the only index of ids; nothing else has an index, for a kiosk counts thousands and not millions.
-- The next number is the one after the highest that was ever given: a record is never removed.
CREATE TABLE record_by_number (
    ticket_n    INTEGER PRIMARY KEY CHECK (ticket_n > 0),
    record_id   BLOB NOT NULL CHECK (length(record_id) = 16),
    kiosk_id    BLOB NOT NULL CHECK (length(kiosk_id) = 16),
    label       TEXT NOT NULL,
    record_hash BLOB NOT NULL CHECK (length(record_hash) = 32),
    row_hash    BLOB NOT NULL CHECK (length(row_hash) = 32),
    record      BLOB NOT NULL
) STRICT;
INSERT INTO record_by_number (ticket_n, record_id, kiosk_id, label, record_hash, row_hash, record)
SELECT ticket_n, record_id, kiosk_id, label, record_hash, row_hash, record FROM record;

CREATE TABLE progress_by_id (
    record_id BLOB PRIMARY KEY CHECK (length(record_id) = 16),
    ticket_n  INTEGER NOT NULL REFERENCES record_by_number (ticket_n),
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
) STRICT, WITHOUT ROWID;
INSERT INTO progress_by_id (record_id, ticket_n, kiosk_id, printed, reported, receipt, attention, why, is_part)
SELECT record_id, ticket_n, kiosk_id, printed, reported, receipt, attention, why, is_part FROM progress;

DROP TABLE progress;
DROP TABLE record;
DROP TABLE ticket;
ALTER TABLE record_by_number RENAME TO record;
ALTER TABLE progress_by_id RENAME TO progress;

CREATE TRIGGER record_never_changes BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'a record never changes'); END;

CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;

PRAGMA user_version = 5;
