//! The rules of the check, one message at a time.
