//! Numbers and addresses as they were typed: which cannot be, which are the same, and how they are shown in lists.

use super::model::{Facts, Kind};
use super::refusal::Refusal;
use shared::form::digits_of;

/// A number or address that can be told from another and not read.
pub fn masked(kind: Kind, value: &str) -> String {
    if kind.is_phone() {
        let digits = digits_of(value);
        return format!("•••-{}", &digits[digits.len().saturating_sub(4)..]);
    }
    if kind == Kind::Email {
        let (name, host) = value.split_once('@').unwrap_or((value, ""));
        return format!("{}•••@{host}", name.chars().take(1).collect::<String>());
    }
    format!("{}•••", value.chars().take(2).collect::<String>())
}

/// Longer ones are no numbers and no addresses, in characters.
pub(super) const CHARACTERS_MAX: usize = 300;

const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 5..=20;

/// Refuses what cannot be a way to reach anybody.
pub(super) fn check(kind: Kind, facts: &Facts) -> Result<(), Refusal> {
    let value = facts.value.trim();
    if value.is_empty() {
        return Err(Refusal::NoValue);
    }
    for (field, words) in [
        ("value", &facts.value),
        ("bearer", &facts.bearer),
        ("shared_with", &facts.shared_with),
    ] {
        if CHARACTERS_MAX < words.chars().count() {
            return Err(Refusal::TooLong { field });
        }
    }
    if kind.is_phone() {
        let digits = digits_of(value).len();
        let is_sign = |it: char| it.is_numeric() || " +()-./#x,*".contains(it);
        if !value.chars().all(is_sign) || !PHONE_DIGITS.contains(&digits) {
            return Err(Refusal::NoPhone);
        }
    }
    if kind == Kind::Email {
        let (name, host) = value.split_once('@').unwrap_or_default();
        let is_plain = !value
            .chars()
            .any(|it| it.is_whitespace() || it.is_control());
        if name.is_empty() || !host.contains('.') || !is_plain {
            return Err(Refusal::NoEmail);
        }
    }
    Ok(())
}

/// What is the same for two ways that lead to the same place: however a number was typed.
pub(super) fn folded(kind: Kind, value: &str) -> String {
    if kind.is_phone() {
        let digits = digits_of(value);
        // With and without the code of the country it is the same telephone.
        return format!("phone:{}", &digits[digits.len().saturating_sub(10)..]);
    }
    let plain = value.to_lowercase();
    if kind.is_address() {
        let letters = plain.chars().filter(|it| it.is_alphanumeric());
        return format!("address:{}", letters.collect::<String>());
    }
    format!("{}:{}", kind.word(), plain.trim())
}
