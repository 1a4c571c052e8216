//! What may stand on a paper that somebody else might see: on a cover, a label, a list that is printed. For people who are
//! protected it is a code and no more.

use super::rule::is_strict;
use super::words::words;
use crate::people::Protection;

words! {
    /// Something that could stand on a paper.
    pub Printed {
        /// What the person is called.
        Name = "name", "people-name";
        /// Their code.
        Code = "code", "people-code";
        /// Where they live or get letters.
        Address = "address", "contact-kind-home-address";
        /// A number at which they are reached.
        Number = "number", "contact-number";
        /// Their A-Number.
        ANumber = "a-number", "people-a-number";
        /// What they came for.
        Purpose = "purpose", "contact-purpose";
    }
}

/// How it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnPaper {
    /// As it is.
    Shown,
    /// The code stands in its place.
    AsCode,
    /// Not at all.
    LeftOut,
}

/// How something stands on a paper that others might see, for a person who is protected so. What goes to an agency or a court
/// because it must stand there is no such paper.
pub fn on_paper(protection: Protection, what: Printed) -> OnPaper {
    match what {
        Printed::Code => OnPaper::Shown,
        _ if !is_strict(protection) => OnPaper::Shown,
        // Who is looked after but not hidden has no code.
        Printed::Name if !protection.hides() => OnPaper::Shown,
        Printed::Name => OnPaper::AsCode,
        Printed::Address | Printed::Number | Printed::ANumber | Printed::Purpose => {
            OnPaper::LeftOut
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_protected_person_a_paper_bears_a_code_and_nothing_else() {
        for protection in [Protection::On, Protection::Sealed] {
            for what in Printed::ALL {
                let expected = match what {
                    Printed::Code => OnPaper::Shown,
                    Printed::Name => OnPaper::AsCode,
                    _ => OnPaper::LeftOut,
                };
                assert_eq!(on_paper(protection, *what), expected, "{what:?}");
            }
        }
        assert_eq!(
            on_paper(Protection::Screen, Printed::Address),
            OnPaper::LeftOut
        );
        for what in Printed::ALL {
            assert_eq!(on_paper(Protection::None, *what), OnPaper::Shown);
        }
    }
}
