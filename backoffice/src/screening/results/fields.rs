//! The fields of the form of a screening: which there are depends on the funds that count.

use super::typed::{Fields, ROWS, Wrong};
use crate::screening::Refusal;
use crate::screening::funds::Funds;
use crate::web::Filled;

/// What stands in the form. Where the funds have changed since it was opened, something may be asked no more: whoever typed
/// it looks again, so that nothing is dropped behind their back.
pub(super) fn fields(filled: &Filled, funds: &Funds) -> Result<Fields, Wrong> {
    let names = names(funds);
    let begins = ["people-", "exception-", "basis-", "proven-"];
    let is_gone = |name: &str| {
        begins.iter().any(|it| name.starts_with(it))
            && !names.iter().any(|it| it == name)
            && !filled.value(name).is_empty()
    };
    if filled.names().any(is_gone) {
        return Err(vec![("conclusion".to_owned(), Refusal::FundsChanged)]);
    }
    let typed = names.into_iter().map(|it| {
        let value = filled.value(&it).to_owned();
        (it, value)
    });
    Ok(typed.filter(|it| !it.1.is_empty()).collect())
}

/// The names of all fields of the form.
fn names(funds: &Funds) -> Vec<String> {
    let mut names: Vec<String> = [
        "income-asked",
        "zero_signed_on",
        "born",
        "state",
        "county",
        "zip",
        "area",
        "victim",
        "veteran",
        "assets",
        "can_pay",
        "forum",
        "conclusion",
        "reason",
        "note",
    ]
    .map(str::to_owned)
    .into();
    for row in 1..=ROWS {
        names.extend(
            ["source", "amount", "hours", "often", "weeks"].map(|it| format!("{it}-{row}")),
        );
    }
    names.extend(
        funds
            .households
            .iter()
            .map(|it| format!("people-{}", it.id)),
    );
    names.extend(
        funds
            .exceptions
            .iter()
            .map(|it| format!("exception-{}", it.id)),
    );
    for list in lists(funds) {
        names.extend([format!("basis-{list}"), format!("proven-{list}")]);
    }
    names
}

/// The lists of bases.
pub(super) fn lists(funds: &Funds) -> Vec<&str> {
    let mut lists: Vec<&str> = funds.bases.iter().map(|it| it.list.as_str()).collect();
    lists.sort_unstable();
    lists.dedup();
    lists
}
