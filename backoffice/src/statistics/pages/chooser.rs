//! The form on which somebody chooses the days. It only looks, so it is sent as an address that can be kept.

use crate::statistics::span::{self, Choice};
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, sentence};
use chrono::NaiveDate;
use maud::{Markup, html};

/// What the address says for what may leave the office.
pub(in crate::statistics) const OUTSIDE: &str = "outside";

fn label(choice: Choice) -> &'static str {
    match choice {
        Choice::Today => "statistics-span-today",
        Choice::Yesterday => "statistics-span-yesterday",
        Choice::Week => "statistics-span-week",
        Choice::FourWeeks => "statistics-span-four-weeks",
        Choice::Month => "statistics-span-month",
        Choice::Own => "statistics-span-own",
    }
}

/// The form, as it was filled in.
pub(super) fn chooser(view: &View, filled: &Filled, today: NaiveDate) -> Markup {
    let text = view.text;
    let ahead = Field {
        name: "day",
        label: "statistics-day",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        (widgets::corrections(view, filled))
        form.chooser method="get" action="/statistics" {
            fieldset {
                legend { (text.of("statistics-span")) }
                @for (choice, word) in Choice::ALL {
                    div.choice {
                        label { input type="radio" name="span" value=(word) checked[is_chosen(filled, word)]; " " (text.of(label(choice))) }
                        @match choice {
                            Choice::Month => (months(view, filled, today)),
                            Choice::Own => (days(view, filled)),
                            _ => {},
                        }
                    }
                }
            }
            (widgets::field(view, filled, ahead))
            div.choice {
                label { input type="checkbox" name="for" value=(OUTSIDE) checked[filled.value("for") == OUTSIDE]; " " (text.of("statistics-outside")) }
                p.help { (text.of("statistics-outside-help")) }
            }
            button.main { (text.of("statistics-show")) }
        }
    }
}

/// Without a choice it is today.
fn is_chosen(filled: &Filled, word: &str) -> bool {
    let chosen = filled.value("span");
    chosen == word || (chosen.is_empty() && word == "today")
}

fn months(view: &View, filled: &Filled, today: NaiveDate) -> Markup {
    html! {
        select #month name="month" aria-label=(view.text.of("statistics-month")) aria-invalid=[widgets::invalid(filled, "month")] aria-describedby=[described(filled, "month")] dir="ltr" {
            @for it in span::months(today) { option value=(it) selected[filled.value("month") == it] { (it) } }
        }
        (correction(view, filled, "month"))
    }
}

fn days(view: &View, filled: &Filled) -> Markup {
    html! {
        @for (name, label) in [("from", "statistics-from"), ("to", "statistics-to")] {
            input #(name) name=(name) type="date" autocomplete="off" value=(filled.value(name)) aria-label=(view.text.of(label)) aria-invalid=[widgets::invalid(filled, name)] aria-describedby=[described(filled, name)];
        }
        (correction(view, filled, "from"))
        (correction(view, filled, "to"))
    }
}

/// Where it says what is to be corrected.
fn described(filled: &Filled, name: &str) -> Option<String> {
    filled.refusal(name).map(|_| format!("{name}-correction"))
}

fn correction(view: &View, filled: &Filled, name: &str) -> Markup {
    html! {
        @if let Some(it) = filled.refusal(name) { p.correction id={ (name) "-correction" } { (sentence(view.text, it)) } }
    }
}
