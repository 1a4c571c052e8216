//! Whether somebody can be reached safely after the interview: by a way they have allowed, or because they come back. This is
//! the one place that says so; what is known of safe ways is asked here.

use shared::answers::{Answer, Answers};

/// Where staff write down the safe way, or the day on which the person comes back.
const SAFE_WAY: &str = "Q26";

/// The telephones of the form, each a record whose `ok` says what is allowed.
const TELEPHONES: [&str; 4] = ["Q17", "Q18", "Q19", "Q20"];

/// The addresses of the form, each a record whose `mail` says whether letters may go there.
const ADDRESSES: [&str; 2] = ["Q21", "Q23"];

/// Whether a safe way is known, or a day on which the person comes back.
pub(super) fn is_reachable(answers: &Answers) -> bool {
    let is_written = answers
        .words(SAFE_WAY)
        .is_some_and(|it| !it.trim().is_empty());
    let may_call = |question: &str| {
        let mut rows = answers.rows(question).iter();
        rows.any(|it| it.get("number").is_some() && !it.several("ok").is_empty())
    };
    let may_write = |question: &str| {
        let mut rows = answers.rows(question).iter();
        rows.any(|it| it.get("street").is_some() && it.has("mail", "yes"))
    };
    let told_kiosk = answers.get("K19").is_some() && allows(answers.get("K20"));
    is_written
        || told_kiosk
        || TELEPHONES.iter().any(|it| may_call(it))
        || ADDRESSES.iter().any(|it| may_write(it))
}

fn allows(answer: Option<&Answer>) -> bool {
    matches!(answer, Some(Answer::Several(them)) if !them.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(answers: &str, expected: bool) {
        let answers = serde_json::from_str(answers).unwrap();
        assert_eq!(is_reachable(&answers), expected);
    }

    #[test]
    fn nobody_is_reachable_by_a_way_they_have_not_allowed() {
        check("{}", false);
        check(r#"{"Q18":[{"number":"+13125550143"}]}"#, false);
        check(r#"{"Q18":[{"number":"+13125550143","ok":["text"]}]}"#, true);
        check(r#"{"Q21":[{"street":"12 Elm"}]}"#, false);
        check(r#"{"Q21":[{"street":"12 Elm","mail":"no"}]}"#, false);
        check(r#"{"Q21":[{"street":"12 Elm","mail":"yes"}]}"#, true);
        check(r#"{"K19":"+13125550143"}"#, false);
        check(r#"{"K19":"+13125550143","K20":["call"]}"#, true);
        check(r#"{"Q26":"comes back on 14 May"}"#, true);
        check(r#"{"Q26":"  "}"#, false);
    }
}
