-- Why a paper failed or is in doubt.
ALTER TABLE progress ADD COLUMN why TEXT;

PRAGMA user_version = 2;
