//! Numbers of papers: what each of them looks like. Spaces and hyphens are left to whoever writes.

use super::digits_of;
use serde::Deserialize;

/// What a number of a paper must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeFormat {
    /// An A-Number: 7 to 9 digits, with or without the letter A.
    ANumber,
    /// A receipt number of USCIS: 3 letters and 10 digits.
    Receipt,
    /// A receipt number, or an online account number of 12 digits.
    AccountOrReceipt,
    /// The number of a passport or card: 4 to 20 letters and digits.
    Document,
    /// The number of an I-94: 11 letters and digits.
    I94,
    /// The code on an appointment card: 4 digits.
    Appointment,
}

impl CodeFormat {
    /// Whether `typed` looks like such a number.
    pub fn fits(self, typed: &str) -> bool {
        let Some(plain) = plain(typed) else {
            return false;
        };
        let letters = plain.chars().take_while(char::is_ascii_alphabetic).count();
        let digits = plain[letters..].len();
        let then_digits = plain[letters..].chars().all(|it| it.is_ascii_digit());
        match self {
            CodeFormat::ANumber => {
                let marked = letters == 0 || (letters == 1 && plain.starts_with(['A', 'a']));
                marked && then_digits && (7..=9).contains(&digits)
            }
            CodeFormat::Receipt => letters == 3 && then_digits && digits == 10,
            CodeFormat::AccountOrReceipt => {
                then_digits && matches!((letters, digits), (3, 10) | (0, 12))
            }
            CodeFormat::Document => (4..=20).contains(&plain.len()),
            CodeFormat::I94 => plain.len() == 11,
            CodeFormat::Appointment => letters == 0 && digits == 4 && then_digits,
        }
    }

    /// Whether it is written with digits alone.
    pub fn is_digits(self) -> bool {
        self == CodeFormat::Appointment
    }
}

/// The number without spaces and hyphens, digits of any script as ASCII; nothing if it has other signs.
fn plain(typed: &str) -> Option<String> {
    typed
        .chars()
        .filter(|it| !matches!(it, ' ' | '-' | '\u{a0}'))
        .map(
            |it| match digits_of(it.encode_utf8(&mut [0; 4])).chars().next() {
                Some(digit) => Some(digit),
                None => it.is_ascii_alphabetic().then_some(it),
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(format: CodeFormat, good: &[&str], bad: &[&str]) {
        for it in good {
            assert!(format.fits(it), "{format:?} takes {it}");
        }
        for it in bad {
            assert!(!format.fits(it), "{format:?} refuses {it}");
        }
    }

    #[test]
    fn numbers_of_papers_are_taken_as_people_write_them() {
        check(
            CodeFormat::ANumber,
            &["A123456789", "a 123-456-78", "1234567", "A٢٠٠٣٠٠٤٠٠"],
            &["A123456", "A1234567890", "B1234567", "", "A12345x7"],
        );
        check(
            CodeFormat::Receipt,
            &["IOE0912345678", "msc 21 901 23456"],
            &["IOE091234567", "IO10912345678"],
        );
        check(
            CodeFormat::AccountOrReceipt,
            &["123456789012", "EAC2190123456"],
            &["12345678901"],
        );
        check(
            CodeFormat::Document,
            &["P1234567", "AB 12"],
            &["P12", "паспорт", "123456789012345678901"],
        );
        check(
            CodeFormat::I94,
            &["123456789A1", "12345678901"],
            &["1234567890"],
        );
        check(
            CodeFormat::Appointment,
            &["0417"],
            &["417", "04171", "A417"],
        );
    }
}
