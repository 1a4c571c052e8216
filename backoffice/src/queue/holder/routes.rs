//! The desk scans the code of a paper, or types its number.

use crate::access::Permission;
use crate::app::App;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::queue::dated::{self, DatedCode};
use crate::queue::pages::CODE;
use crate::queue::refusal::Refusal;
use crate::queue::routes::refused_at;
use crate::queue::{actions, person, store};
use crate::web::{Access, Answer, Desk, Filled, Routes};
use shared::ids::VisitId;
use shared::ticket::{Label, Token};

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new().post("/queue/find", Access::Needs(Permission::SeeQueue), find)
}

/// The code does not stand in an address: it is sent as a form is.
async fn find(desk: Desk, filled: Filled) -> Answer {
    let typed = filled.value(CODE).to_owned();
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        tx.require(Permission::SeeQueue)?;
        visit_of(tx, &app, &typed)
    };
    match desk.read(read).await {
        Ok(visit) => desk.go(&person::address(visit)),
        Err(problem) => refused_at(desk, filled, CODE, problem).await,
    }
}

/// The visit of a code, of the address in which it stands, of a dated paper, or of a number that somebody may hold in their
/// hand.
fn visit_of(tx: &mut ReadTx, app: &App, typed: &str) -> Result<VisitId, Problem> {
    let code = typed.rsplit('/').next().unwrap_or(typed);
    if let Some(hash) = Token::hash_of(code)
        && let Some(ticket) = store::by_token(tx, hash)?
    {
        return Ok(ticket.visit);
    }
    if let Ok(code) = typed.parse::<DatedCode>()
        && let Some(visit) = dated::visit_of(tx, app, &code)?
    {
        return Ok(visit);
    }
    let since = actions::here_since(tx)?;
    let found = match spelled(typed).and_then(|it| it.parse::<Label>().ok()) {
        Some(label) => store::by_label_anywhere(tx, &label, since)?,
        None => None,
    };
    let shown: String = typed.chars().take(12).collect();
    let nobody = Refusal::NoSuchNumber { label: shown };
    Ok(found.ok_or(nobody)?.visit)
}

/// A number as it is written, however it was typed: `a17`, `A 017`, `a-017`.
pub(in crate::queue) fn spelled(typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = plain.to_ascii_uppercase();
    let at = plain.find(|it: char| it.is_ascii_digit())?;
    let (letters, digits) = plain.split_at(at);
    let n: u32 = digits.parse().ok().filter(|it| *it < 1000)?;
    Some(format!("{letters}-{n:03}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_understood_however_it_is_typed() {
        for typed in ["A-017", "a17", " a 017 ", "A 17"] {
            assert_eq!(spelled(typed).as_deref(), Some("A-017"), "{typed}");
        }
        for typed in ["", "A", "A-1234", "17a"] {
            let read = spelled(typed).and_then(|it| it.parse::<Label>().ok());
            assert_eq!(read, None, "{typed}");
        }
    }
}
