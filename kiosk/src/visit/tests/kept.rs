//! What is typed, into any question and any cell, is kept as it is or said to be none.

use super::*;
use shared::answers::Answers;
use shared::form::{Ask, Kind, Question};

/// Every question and every column that is answered by typing, whatever else was answered.
fn typed_asks() -> Vec<(&'static Question, Option<usize>)> {
    let is_always = |it: &Ask| {
        it.when
            .as_ref()
            .is_none_or(|it| it.holds(&Answers::default()))
    };
    let is_typed = |it: &Ask| {
        is_always(it)
            && matches!(
                it.kind,
                Kind::Text { .. }
                    | Kind::Phone
                    | Kind::Email
                    | Kind::Number { .. }
                    | Kind::Code { .. }
                    | Kind::Name { .. }
            )
    };
    let on_screen = |it: &&Question| matches!(it.place, Place::Public | Place::Booth);
    let mut all = Vec::new();
    for question in Form::current()
        .questions
        .iter()
        .filter(on_screen)
        .filter(|it| is_always(&it.ask))
    {
        all.extend(is_typed(&question.ask).then_some((question, None)));
        let columns = question.kind.columns().iter().enumerate();
        let typed = columns.filter(|(_, it)| is_typed(it));
        all.extend(typed.map(|(at, _)| (question, Some(at))));
    }
    all
}

impl Stand {
    /// A visitor before this question, or this column of its rows.
    pub(super) fn before(question: &'static Question, column: Option<usize>) -> Stand {
        let mut stand = match question.place {
            Place::Booth => Stand::in_section(&question.section),
            _ => Stand::new(),
        };
        if question.place == Place::Public {
            stand.begins();
        }
        stand.visit = stand.visit.take().map(|it| it.at(question, column));
        stand
    }

    /// Who the visit is of, wherever it is now.
    pub(super) fn person(&self) -> Option<&Person> {
        match &self.visit.as_ref()?.stage {
            Stage::Asking(it) => Some(&it.person),
            Stage::Review(it)
            | Stage::Booth(Booth::Parts(it) | Booth::Unsent { person: it, .. }) => Some(it),
            _ => None,
        }
    }

    /// Whether these words stand in an answer.
    fn holds(&self, words: &str) -> bool {
        let Some(person) = self.person() else {
            return false;
        };
        let rows = match &self.visit.as_ref().unwrap().stage {
            Stage::Asking(it) => it.rows.as_ref(),
            _ => None,
        };
        let given = serde_json::to_string(&person.answers).unwrap();
        let rows = rows.map(|it| serde_json::to_string(it.them()).unwrap());
        let words = serde_json::to_string(words).unwrap();
        given.contains(&words) || rows.is_some_and(|it| it.contains(&words))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_anywhere_is_kept_as_it_is_or_said_to_be_none(
        (question, column) in prop::sample::select(typed_asks()),
        words in prop_oneof!["[0-9+ ]{1,16}", "[a-z]{1,20}", any::<String>()],
        way in 0..4_usize,
    ) {
        let mut stand = Stand::before(question, column);
        let Screen::Question(shown) = stand.view().screen else { panic!("a question is on the screen") };
        let field = match &shown.input {
            Input::Name(fields) => fields[0].id.clone(),
            Input::Text(it) | Input::Number(it) | Input::Phone { field: it, .. } => it.id.clone(),
            _ => panic!("{} is typed", shown.id),
        };
        stand.types(&field, &words);
        let ways = [Touch::Continue, Touch::FinishNow, Touch::Back, Touch::Stop];
        let way_out: &Touch = &ways[way];
        stand.touch(way_out.clone());
        // In a waiting room there is nothing to stop.
        let stays = stand.question().as_deref() == Some(&shown.id) && way == 3 && question.place == Place::Public;
        prop_assert!(
            stand.error().is_some() || stand.holds(&words) || words.trim().is_empty() || stays,
            "{} lost what was typed", shown.id
        );
    }
}
