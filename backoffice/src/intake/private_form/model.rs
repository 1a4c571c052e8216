//! Who may learn that a part of the private form is here. That somebody filled in "Police and courts" tells of them even
//! while no answer is read.

use crate::access::Permission;
use shared::form::{Form, Part};

/// Whether a record of this section is a part of the private form, and not the visit itself.
pub(in crate::intake) fn is_part(section: &str) -> bool {
    Form::current().section(section).is_some()
}

/// What whoever sees a record of this section, or that there is one, must be allowed. How many parts are here is all that
/// others learn.
pub(in crate::intake) fn needs(section: &str) -> Permission {
    let form = Form::current();
    if form.section(section).is_none() {
        return Permission::SeeQueue;
    }
    let is_of = |it: &&shared::form::Question| {
        it.section == section || it.booth_too.as_deref() == Some(section)
    };
    let mut questions = form.questions.iter().filter(is_of);
    if questions.any(|it| it.part == Part::Restricted) {
        Permission::SeeRestricted
    } else {
        Permission::SeeGeneral
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_part_is_for_those_who_may_read_what_is_asked_in_it() {
        for delicate in ["police", "safety", "status", "entry"] {
            assert_eq!(needs(delicate), Permission::SeeRestricted, "{delicate}");
        }
        assert_eq!(needs("service"), Permission::SeeGeneral);
        assert_eq!(needs("visit"), Permission::SeeQueue);
        for section in &Form::current().sections {
            assert_ne!(needs(&section.id), Permission::SeeQueue, "{}", section.id);
        }
    }
}
