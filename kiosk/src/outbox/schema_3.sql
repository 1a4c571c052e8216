-- A finished part of a private form: a record without a ticket, and so without a paper.
ALTER TABLE progress ADD COLUMN is_part INTEGER NOT NULL DEFAULT 0 CHECK (is_part IN (0, 1));

PRAGMA user_version = 3;
