//! The slip that a visitor takes along: where to go, in their language beside English. It names neither the visitor nor what
//! they need: others find it in a pocket.

use super::directory::{self, Facts, Resource, Says, Standing};
use super::ids::ResourceId;
use super::refusal::Refusal;
use super::routes::{Said, asked};
use crate::db::ReadTx;
use crate::offices::{self, OfficeLine};
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Taken, View, widgets};
use crate::words;
use axum::extract::{Path, Query};
use maud::{Markup, html};
use translations::{Language, OfficeWords, Text};

/// What a slip is made of.
struct Slip {
    resource: Resource,
    standing: Standing,
    line: Option<OfficeLine>,
    words: OfficeWords,
}

/// The page from which a slip is printed; who may not be sent there is none.
pub(super) async fn slip(
    desk: Desk,
    Taken(Path(id)): Taken<Path<ResourceId>>,
    Taken(Query(said)): Taken<Query<Said>>,
) -> Answer {
    let filled = asked(&said);
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let resource = directory::find(tx, id)?;
        let office = offices::settings(tx)?;
        Ok(Slip {
            standing: resource.standing(directory::today(tx)?),
            words: words::office_words(tx, &app, &office)?,
            line: office.office_line.filter(|_| !office.neutral_paper),
            resource,
        })
    };
    let slip = desk.read(read).await?;
    if let Err(refused) = may_print(slip.standing) {
        return not_printed(&desk, id, &refused);
    }
    let language = Language::find(filled.value("language")).unwrap_or_else(Language::english);
    desk.page("referrals-slip", &page(&desk.view, &slip, language))
}

/// Nobody is handed a slip to a place that is closed, or to somebody who may not give the help they offer.
fn may_print(standing: Standing) -> Result<(), Refusal> {
    match standing {
        Standing::Verified | Standing::CallFirst => Ok(()),
        Standing::Closed => Err(Refusal::Closed),
        Standing::NoAuthority => Err(Refusal::NoAuthority),
    }
}

fn not_printed(desk: &Desk, id: ResourceId, refused: &Refusal) -> Answer {
    let mut filled = Filled::new();
    filled.refuse_problem("slip", Problem::from(refused.clone()))?;
    let main = html! {
        (widgets::corrections(&desk.view, &filled))
        p.more { a href=(directory::address(id)) { (desk.view.text.of("referrals-back-to-entry")) } }
    };
    desk.page_to_correct("referrals-slip", &main)
}

fn page(view: &View, slip: &Slip, language: Language) -> Markup {
    let text = view.text;
    let english = Language::english();
    html! {
        p.lead.on-screen { (text.of("referrals-slip-lead")) }
        p.on-screen { button.main type="button" data-print { (text.of("referrals-print")) } }
        section.paper.referral-slip {
            (part(slip, slip.words.text(language)))
            @if language != english { (part(slip, slip.words.text(english))) }
        }
        p.more.on-screen { a href=(directory::address(slip.resource.id)) { (text.of("referrals-back-to-entry")) } }
    }
}

/// The slip in one language. What the directory says stands as it was written; the name of a program is left out, because it
/// may tell what somebody needs.
fn part(slip: &Slip, own: Text) -> Markup {
    let language = own.language();
    let facts = &slip.resource.facts;
    html! {
        div.in-language lang=(language.tag()) dir=(language.direction()) {
            h2 { (own.of("slip-title")) }
            p.where { bdi { (facts.says(Says::Organisation)) } }
            @if slip.standing != Standing::Verified { p.call-first { strong { (own.of("slip-call-first")) } } }
            dl {
                (said(own, facts, Says::Phone, "slip-phone"))
                (said(own, facts, Says::Address, "slip-address"))
                (said(own, facts, Says::Hours, "slip-hours"))
                dt { (own.of("slip-bring")) }
                dd {
                    (own.of("slip-bring-always"))
                    @if !facts.says(Says::Bring).is_empty() { " " span.typed { bdi { (facts.says(Says::Bring)) } } }
                }
            }
            p { (own.of("slip-not-us")) }
            p { (own.of("slip-interpreter")) }
            p { (own.of("ticket-fraud")) }
            @if let Some(line) = slip.line.as_ref().map(OfficeLine::as_str) {
                p.small { (own.of("slip-from")) " " bdi { (line) } }
            }
            p.small { (own.of("slip-come-back")) }
        }
    }
}

fn said(own: Text, facts: &Facts, what: Says, label: &str) -> Markup {
    let words = facts.says(what);
    html! {
        @if !words.is_empty() {
            dt { (own.of(label)) }
            dd {
                @if what == Says::Phone { span dir="ltr" { (words) } }
                @else { span.typed { bdi { (words) } } }
            }
        }
    }
}
