//! What nobody behind the visitor may read.

use super::*;
use shared::form::{Kind, Question};
use translations::Text;

/// Words that could be an answer, and what of them stays readable.
fn words(kind: &Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::Phone => Some(("3125550143", "31255")),
        Kind::Email => Some(("ximena@example.org", "ximena")),
        Kind::Text { .. } | Kind::Name { .. } => Some(("Quillquest", "Quill")),
        Kind::Code { format } if format.is_digits() => Some(("4711", "471")),
        Kind::Code { .. } => Some(("A123456789", "A123")),
        _ => None,
    }
}

/// Whether somebody typed it.
fn is_typed(question: &Question) -> bool {
    let on_screen = matches!(question.place, Place::Public | Place::Booth);
    on_screen && !question.off && words(&question.kind).is_some()
}

#[test]
fn nothing_that_was_typed_stands_on_the_review() {
    let mut seen = Vec::new();
    for question in Form::current().questions.iter().filter(|it| is_typed(it)) {
        let (words, secret) = words(&question.kind).unwrap();
        let mut stand = Stand::before(question, None);
        let Screen::Question(shown) = stand.view().screen else {
            panic!("{} is asked", question.id)
        };
        let field = match &shown.input {
            Input::Name(fields) => fields[0].id.clone(),
            Input::Text(it) | Input::Number(it) | Input::Phone { field: it, .. } => it.id.clone(),
            _ => panic!("{} is typed", question.id),
        };
        stand.types(&field, words).touch(Touch::Continue);
        assert_eq!(stand.error(), None, "{}", question.id);
        let person = stand.person().unwrap();
        let text = Text::new(Language::english());
        let answer = person.answers.get(&question.id).unwrap();
        let on_review = crate::visit::review::value(text, question, answer, &person.answers);
        assert!(
            on_review.contains('•') && !on_review.contains(secret),
            "{}: {on_review}",
            question.id
        );
        seen.push(question.id.as_str());
    }
    assert!(
        ["K07C", "K04H", "K08", "K17L", "K19", "K25"]
            .iter()
            .all(|it| seen.contains(it)),
        "{seen:?}"
    );
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

/// How often somebody was called at once.
fn urgent(stand: &Stand) -> usize {
    let calls = stand.effects.iter();
    let is_urgent = |it: &&Effect| **it == Effect::CallPerson(CallReason::Urgent);
    calls.filter(is_urgent).count()
}

#[test]
fn that_somebody_is_held_calls_staff_once_and_says_nothing_on_the_screen() {
    for (answer, calls) in [("yes", 1), ("no", 0), ("person", 0)] {
        let mut stand = Stand::new();
        stand.begins().skips_to("K13").pick(answer);
        assert_eq!(
            (urgent(&stand), stand.view().overlay),
            (calls, None),
            "{answer}"
        );
        stand
            .touch(Touch::Back)
            .pick(answer)
            .touch(Touch::FinishNow);
        assert_eq!(urgent(&stand), calls, "{answer} is given again");
    }
}

#[test]
fn help_that_is_needed_now_calls_staff_from_a_private_room_whichever_way_it_is_said() {
    let ways = [Touch::Continue, Touch::FinishNow, Touch::Back, Touch::Stop];
    for way in &ways {
        for (choices, calls) in [
            (vec!["food", "doctor"], 1),
            (vec!["food"], 0),
            (vec!["none"], 0),
        ] {
            let mut stand = Stand::booth();
            stand.opens().starts("safety").skips_to("Q59");
            for it in &choices {
                stand.pick(it);
            }
            assert_eq!(urgent(&stand), calls, "{choices:?}, not confirmed");
            stand.touch(way.clone());
            assert_eq!(
                (urgent(&stand), stand.view().overlay),
                (calls, None),
                "{choices:?}"
            );
        }
    }
    let mut stand = Stand::booth();
    stand
        .opens()
        .starts("safety")
        .skips_to("Q59")
        .touch(Touch::Tell);
    assert_eq!(urgent(&stand), 1, "whoever would rather tell it");
}

#[test]
fn that_somebody_is_held_calls_staff_from_a_private_room_as_soon_as_it_is_touched() {
    for (held, calls) in [("yes", 1), ("no", 0)] {
        let mut stand = Stand::booth();
        stand
            .opens()
            .starts("dates")
            .skips_to("Q34.0.has")
            .pick(held);
        assert_eq!(urgent(&stand), calls, "{held}");
        while stand.question().is_some() {
            stand.touch(Touch::Skip);
        }
        stand.touch(Touch::Finish);
        assert_eq!(urgent(&stand), calls, "{held}");
    }
}

#[test]
fn whoever_would_rather_say_that_they_want_a_private_room_is_asked_no_more_than_whoever_touches_it()
{
    let asked = |room: &Touch| {
        let mut stand = Stand::new();
        stand.begins().skips_to("K14").touch(room.clone());
        let mut asked = Vec::new();
        while let Some(question) = stand.question() {
            asked.push(question);
            stand.touch(Touch::Skip);
        }
        asked
    };
    let yes = asked(&Touch::Pick(Typed::new("yes".to_owned())));
    assert!(!yes.contains(&"K17".to_owned()));
    assert_eq!(asked(&Touch::Tell), yes);
    assert!(asked(&Touch::Skip).contains(&"K17".to_owned()));
}
