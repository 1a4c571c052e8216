//! The words of the shipped form, and its pictures.

use super::*;

#[test]
fn every_word_of_the_form_stands_in_every_language() {
    for language in Language::all() {
        let text = Text::new(*language);
        for question in form()
            .questions
            .iter()
            .filter(|it| it.place != Place::Staff)
        {
            for it in question.texts() {
                assert!(text.has(it), "{language}: {it}");
            }
            for ask in question.kind.columns() {
                assert!(text.has(&ask.text), "{language}: {}", ask.text);
            }
        }
        for choice in asks().flat_map(Ask::choices) {
            assert!(text.has(&choice.text), "{language}: {}", choice.text);
        }
        for lane in &form().lanes {
            assert!(text.has(&lane.text), "{language}: {}", lane.text);
        }
        for section in &form().sections {
            assert!(text.has(&section.text), "{language}: {}", section.text);
        }
    }
}

#[test]
fn every_question_asked_at_a_kiosk_has_a_line_of_help_and_a_picture_of_its_own() {
    for language in Language::all() {
        let helps = |ask: &Ask| Text::new(*language).attribute(&ask.text, "help").is_some();
        for question in form()
            .questions
            .iter()
            .filter(|it| it.place != Place::Staff)
        {
            // A record begins with its first column, whose own help stands in place of that of the whole.
            let first = match question.kind {
                Kind::Rows {
                    shape: RowsShape::Record,
                    ..
                } => question.kind.columns().first(),
                _ => None,
            };
            assert!(
                helps(&question.ask) || first.is_some_and(helps),
                "{language}: {}",
                question.id
            );
        }
    }
    for question in form()
        .questions
        .iter()
        .filter(|it| it.place != Place::Staff)
    {
        assert_ne!(question.icon, "question", "{}", question.id);
    }
}
