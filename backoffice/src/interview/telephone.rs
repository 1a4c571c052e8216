//! An intake by telephone: who is asked for by what name, whether they are alone, and the number that ties it all together.

use super::actions::{Heard, Said, say_alone};
use super::inbox;
use crate::access::Permission;
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Wanted, Way};
use crate::web::widgets::{self, Field};
use crate::web::{Access, Answer, Desk, Filled, Routes, View, language_name};
use crate::words;
use maud::{Markup, html};
use shared::form::Form;
use shared::ids::VisitId;
use translations::{Language, Text};

/// The field with the id of the visit that the form is for.
const VISIT: &str = "visit";

/// The addresses of this file.
pub(super) fn routes() -> Routes {
    let call = Access::Needs(Permission::CallTickets);
    Routes::new()
        .get("/inbox/phone", call, form)
        .post("/inbox/phone", call, begin)
}

fn new_visit(desk: &Desk) -> VisitId {
    let db = &desk.app.db;
    VisitId(shared::ids::mint(db.now(), &mut db.random()))
}

async fn offered(desk: &Desk) -> Result<Vec<Language>, Problem> {
    let read = |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        Ok(words::offered(tx, &office)?)
    };
    desk.read(read).await
}

async fn form(desk: Desk) -> Answer {
    let lanes = &Form::current().lanes;
    let lane = lanes.last().map_or("", |it| it.id.as_str());
    let filled = Filled::new()
        .with("lane", lane)
        .with(VISIT, new_visit(&desk).to_string());
    let offered = offered(&desk).await?;
    desk.page("interview-phone", &page(&desk.view, &offered, &filled))
}

/// Gives the visit a number, and puts the interview into the hands of whoever telephones. The same form again does the same.
async fn begin(desk: Desk, mut filled: Filled) -> Answer {
    let visit = filled.value(VISIT).parse();
    let visit: VisitId = visit.unwrap_or_else(|_| new_visit(&desk));
    let said = (filled.value("alone") == "yes").then_some(Said::Alone);
    let wanted = Wanted {
        way: Way::Phone,
        lane: filled.value("lane").to_owned(),
        reads: filled.value("reads").to_owned(),
        name: filled.value("name").to_owned(),
        ..Wanted::default()
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| telephone(tx, &app, visit, &wanted, said);
    match desk.write(work).await {
        Ok(heard) => {
            if let Some(heard) = heard {
                heard.remember(&desk.app.vault);
            }
            desk.app.after_arrivals();
            desk.go(&format!("/intakes/{visit}/interview"))
        }
        Err(problem) => {
            filled.refuse_where_it_is("lane", problem)?;
            filled = filled.replaced(VISIT, new_visit(&desk).to_string());
            let offered = offered(&desk).await?;
            let page = page(&desk.view, &offered, &filled);
            desk.page_to_correct("interview-phone", &page)
        }
    }
}

/// A visit by telephone: its number, whoever takes it, and whether the person is alone.
pub(super) fn telephone(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    wanted: &Wanted,
    said: Option<Said>,
) -> Result<Option<Heard>, Problem> {
    if let queue::Issued::Before(label) = queue::issue(tx, app, visit, wanted)? {
        let cards = intake::cards(tx, &app.vault, &[visit])?;
        let before = cards.and_then(|it| it.get(&visit)?.call_name.clone());
        if before.unwrap_or_default() != wanted.name.trim() {
            // The form of one call, opened again for another: nobody is written into somebody else's record.
            let label = label.to_string();
            return Err(queue::Refusal::GivenBefore { label }.into());
        }
    }
    queue::by_telephone(tx, visit)?;
    tx.needs_no_event();
    if tx.actor().may(Permission::TakeInterviews) {
        inbox::pick_up(tx, visit)?;
    }
    match said {
        Some(said) => say_alone(tx, app, visit, said).map(Some),
        None => Ok(None),
    }
}

/// The sentences of the script in the languages of the staff, beside each other, for whoever reads them out.
fn aloud(id: &str) -> Markup {
    let tags = ["en", "es", "ar"];
    html! {
        @for language in tags.iter().filter_map(|it| Language::find(it)) {
            p lang=(language.tag()) dir=(language.direction()) { (Text::new(language).of(id)) }
        }
    }
}

fn page(view: &View, offered: &[Language], filled: &Filled) -> Markup {
    let text = view.text;
    let reads: Vec<(String, String)> = offered
        .iter()
        .map(|it| (it.tag().to_owned(), language_name(text, it.tag())))
        .collect();
    let lanes: Vec<(String, String)> = Form::current()
        .lanes
        .iter()
        .map(|it| (it.id.clone(), intake::lane(text, &it.id)))
        .collect();
    let name = Field {
        name: "name",
        label: "queue-issue-name",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("interview-phone-lead")) }
        section.card #script {
            h2 { (text.of("interview-script")) }
            (aloud("interview-say-alone"))
            details.act { summary { (text.of("interview-script-if-not")) } (aloud("interview-say-later")) }
        }
        (widgets::home("/inbox/phone", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/inbox/phone", &html! {
            input type="hidden" name=(VISIT) value=(filled.value(VISIT)) autocomplete="off";
            label.check {
                input type="checkbox" name="alone" value="yes" checked[filled.value("alone") == "yes"];
                " " (text.of("interview-alone-phone-yes"))
            }
            (widgets::field(view, filled, name))
            (widgets::choice(view, filled, "reads", "queue-issue-reads", &reads))
            (widgets::choice(view, filled, "lane", "queue-lane", &lanes))
            button.main { (text.of("interview-phone-begin")) }
        }))
        p.more { a href="/inbox" { (text.of("interview-to-inbox")) } }
    }
}
