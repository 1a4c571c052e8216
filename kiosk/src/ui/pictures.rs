//! Finds a picture by its name.

use screens::PICTURES;

/// The picture `name` as the commands of a path; nothing when there is none of that name.
pub(super) fn picture(name: &str) -> &'static str {
    PICTURES
        .iter()
        .find(|(known, _)| *known == name)
        .map_or("", |(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::form::Form;

    #[test]
    fn every_picture_the_form_names_exists() {
        let form = Form::current();
        for question in &form.questions {
            let asks = std::iter::once(&question.ask).chain(question.kind.columns());
            for ask in asks {
                assert_ne!(picture(&ask.icon), "", "{} {}", ask.text, ask.icon);
                for choice in ask.choices() {
                    assert_ne!(picture(&choice.icon), "", "{} {}", choice.text, choice.icon);
                }
            }
        }
        for section in &form.sections {
            assert_ne!(picture(&section.icon), "", "{}", section.icon);
        }
    }
}
