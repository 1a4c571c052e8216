//! What nobody behind the visitor may read.

use super::kept::typed_asks;
use super::*;
use shared::form::Kind;

/// Words that could be an answer, and what of them stays readable.
fn words(kind: &Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::Phone => Some(("3125550143", "31255")),
        Kind::Email => Some(("ximena@example.org", "ximena")),
        Kind::Text { .. } | Kind::Name { .. } => Some(("Quillquest", "Quill")),
        // The codes stand in rows; numbers are touched.
        _ => None,
    }
}

#[test]
fn nothing_that_was_typed_stands_on_the_review() {
    let mut seen = 0;
    let whole = typed_asks().into_iter().filter(|it| it.1.is_none());
    for (question, _) in whole {
        let Some((words, secret)) = words(&question.kind) else {
            continue;
        };
        let mut stand = Stand::before(question, None);
        let Screen::Question(shown) = stand.view().screen else {
            panic!("{} is asked", question.id)
        };
        let field = match &shown.input {
            Input::Name(fields) => fields[0].id.clone(),
            Input::Text(it) | Input::Phone { field: it, .. } => it.id.clone(),
            _ => panic!("{} is typed", question.id),
        };
        stand.types(&field, words).touch(Touch::FinishNow);
        if question.place == Place::Booth {
            stand.touch(Touch::FinishNow);
        }
        let rows = stand.rows();
        let row = rows.get(&question.id).map(String::as_str);
        assert!(
            row.is_some_and(|it| it.contains('•') && !it.contains(secret)),
            "{}: {row:?} on {}",
            question.id,
            stand.screen()
        );
        seen += 1;
    }
    assert!(8 < seen, "{seen} questions are typed");
}

#[test]
fn a_language_that_the_office_does_not_offer_has_a_tile_and_calls_a_person() {
    let state = State {
        languages: vec!["en".to_owned()],
        ..crate::office::tests::state()
    };
    let mut stand = Stand::of(Office::new(&state, start()));
    stand
        .touch(Touch::Start(Language::english()))
        .touch(Touch::LanguageNotHere);
    let Screen::Spoken(spoken) = stand.view().screen else {
        panic!("{}", stand.screen())
    };
    let spanish = Tongue::from(Language::find("es").unwrap());
    let english = Tongue::from(Language::english());
    assert!(spoken.tongues.contains(&spanish) && !spoken.tongues.contains(&english));
    stand.touch(Touch::Speaks(Some(spanish)));
    assert_eq!(
        stand.effects.last(),
        Some(&Effect::CallPerson(CallReason::Language))
    );
    assert_eq!(stand.visit.as_ref().unwrap().speaks(), Some(spanish));
    let Screen::Spoken(all) = ({
        let mut stand = Stand::new();
        stand
            .touch(Touch::Start(Language::english()))
            .touch(Touch::LanguageNotHere);
        stand.view().screen
    }) else {
        panic!("the languages that are spoken")
    };
    assert!(!all.tongues.contains(&spanish), "it is on the screens");
}
