//! The form of a screening: what is received how often, who belongs to the household by each count, and what came of it.

use crate::screening::funds::Funds;
use crate::screening::results::fields::lists;
use crate::screening::results::model::CONCLUSIONS;
use crate::screening::results::routes::AFTER;
use crate::screening::results::typed::{OFTEN, ROWS, SEASON, SOURCES};
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// The whole form.
pub(super) fn form(view: &View, funds: &Funds, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let fields = html! {
        input type="hidden" name=(AFTER) value=(filled.value(AFTER));
        fieldset {
            legend { (text.of("screening-income")) }
            p.help { (text.of("screening-income-help")) }
            @for row in 1..=ROWS { (income_row(view, filled, row)) }
            (line(view, filled, "zero_signed_on", "screening-zero-signed-on", "date"))
        }
        fieldset {
            legend { (text.of("screening-household")) }
            @for it in &funds.households { (line(view, filled, &format!("people-{}", it.id), &it.message, "text")) }
        }
        fieldset {
            legend { (text.of("screening-person")) }
            (line(view, filled, "born", "screening-born", "text"))
            (line(view, filled, "state", "screening-home-state", "text"))
            (line(view, filled, "county", "screening-home-county", "text"))
            (line(view, filled, "zip", "screening-home-zip", "text"))
            @for (name, label) in [("area", "screening-area"), ("victim", "screening-victim"), ("veteran", "screening-veteran"), ("can_pay", "screening-can-pay")] {
                (widgets::choice(view, filled, name, label, &yes_no(view)))
            }
            (widgets::choice(view, filled, "assets", "screening-assets", &pairs(view, &[("", "screening-not-known"), ("within", "screening-assets-within"), ("over", "screening-assets-over")])))
        }
        fieldset {
            legend { (text.of("screening-exceptions")) }
            @for it in &funds.exceptions {
                @let name = format!("exception-{}", it.id);
                label.check { input type="checkbox" name=(name) value="yes" checked[filled.value(&name) == "yes"]; " " (text.of(&it.message)) }
            }
        }
        @for list in lists(funds) { (basis(view, funds, filled, list)) }
        (conclusion(view, filled))
        button.main { (text.of("screening-save")) }
    };
    html! {
        h2 { (text.of("screening-form")) }
        (widgets::post_form(view, to, &fields))
    }
}

fn conclusion(view: &View, filled: &Filled) -> Markup {
    let forums = pairs(
        view,
        &[
            ("agencies", "screening-forum-agencies"),
            ("courts", "screening-forum-courts"),
        ],
    );
    let mut conclusions = pairs(view, &CONCLUSIONS);
    conclusions.insert(0, (String::new(), view.text.of("screening-choose")));
    html! {
        (widgets::choice(view, filled, "forum", "screening-forum", &forums))
        (widgets::choice(view, filled, "conclusion", "screening-conclusion", &conclusions))
        (widgets::area(view, filled, "reason", "screening-reason"))
        (widgets::area(view, filled, "note", "screening-note"))
    }
}

fn income_row(view: &View, filled: &Filled, row: usize) -> Markup {
    let text = view.text;
    let mut sources = vec![(String::new(), text.of("screening-choose"))];
    sources.extend(pairs(view, &SOURCES));
    let mut often = vec![(String::new(), text.of("screening-choose"))];
    often.extend(OFTEN.map(|it| (it.0.to_owned(), text.of(it.2))));
    often.push((SEASON.to_owned(), text.of("screening-often-season")));
    let number = [("number", i64::try_from(row).unwrap_or(0).into())];
    let is_used = ["amount", "hours", "often"]
        .iter()
        .any(|it| !filled.value(&format!("{it}-{row}")).is_empty());
    html! {
        details.act open[row == 1 || is_used] {
            summary { (text.with("screening-income-row", &number)) }
            (widgets::choice(view, filled, &format!("source-{row}"), "screening-income-source", &sources))
            (line(view, filled, &format!("amount-{row}"), "screening-income-amount", "text"))
            (line(view, filled, &format!("hours-{row}"), "screening-income-hours", "text"))
            (widgets::choice(view, filled, &format!("often-{row}"), "screening-income-often", &often))
            (line(view, filled, &format!("weeks-{row}"), "screening-income-weeks", "text"))
        }
    }
}

fn basis(view: &View, funds: &Funds, filled: &Filled, list: &str) -> Markup {
    let text = view.text;
    let bases = funds.bases.iter().filter(|it| it.list == list);
    let mut options = vec![
        (String::new(), text.of("screening-basis-not-asked")),
        ("none".to_owned(), text.of("screening-basis-nothing")),
    ];
    options.extend(bases.map(|it| (it.id.clone(), text.of(&it.message))));
    html! {
        fieldset {
            legend { (text.of("screening-basis")) }
            (widgets::choice(view, filled, &format!("basis-{list}"), "screening-basis-on-record", &options))
            (line(view, filled, &format!("proven-{list}"), "screening-basis-proven-on", "date"))
        }
    }
}

fn yes_no(view: &View) -> Vec<(String, String)> {
    pairs(
        view,
        &[
            ("", "screening-not-known"),
            ("yes", "screening-yes"),
            ("no", "screening-no"),
        ],
    )
}

fn pairs(view: &View, all: &[(&str, &str)]) -> Vec<(String, String)> {
    let all = all.iter();
    all.map(|(value, label)| ((*value).to_owned(), view.text.of(label)))
        .collect()
}

fn line(view: &View, filled: &Filled, name: &str, label: &str, kind: &str) -> Markup {
    let field = Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}
