//! What a screen reader would find on a page, one line per thing: made for snapshots.
