//! The page of figures.

use super::{Fair, Figures, Month};
use crate::office_data::unverified;
use crate::selection::Cell;
use crate::web::View;
use crate::web::language_name;
use crate::web::widgets;
use maud::{Markup, html};

/// The whole page.
pub(super) fn figures(view: &View, it: &Figures) -> Markup {
    let text = view.text;
    let criteria = &it.data.criteria;
    let least = [(
        "least",
        i64::from(criteria.value.fairness_cell_least).into(),
    )];
    html! {
        h2 { (text.of("selection-service-level")) }
        p.help { (text.of("selection-service-level-lead")) }
        (unverified(view, it.data.holidays.verified.as_ref().and(criteria.verified.as_ref())))
        (months(view, &it.months))
        h2 { (text.of("selection-fairness")) " " span dir="ltr" { (it.of.format("%Y-%m")) } }
        p.help { (text.with("selection-fairness-lead", &least)) }
        form method="get" action="/selection/figures" {
            div.field {
                label for="month" { (text.of("selection-month")) }
                input #month name="month" type="month" value=(it.of.format("%Y-%m"));
            }
            button.plain { (text.of("selection-look")) }
        }
        @for table in &it.tables { (fair(view, table)) }
        p.more { a href="/selection" { (text.of("selection-title")) } }
    }
}

fn months(view: &View, all: &[Month]) -> Markup {
    let columns = [
        "selection-month",
        "selection-in-time",
        "selection-late",
        "selection-open",
    ]
    .map(|it| view.text.of(it));
    let rows = all.iter().map(|it| {
        vec![
            html! { span dir="ltr" { (it.first.format("%Y-%m")) } },
            html! { (it.kept) },
            html! { (it.late) },
            html! { (it.open) },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    widgets::table(&view.text.of("selection-service-level"), &columns, &rows)
}

fn fair(view: &View, it: &Fair) -> Markup {
    let text = view.text;
    let columns = ["selection-group", "selection-taken-on"].map(|it| text.of(it));
    let name = |group: &str| match (group, it.label) {
        ("", _) => text.of("selection-group-unknown"),
        (tag, "selection-by-language") => language_name(text, tag),
        (other, _) => other.to_owned(),
    };
    let mut rows: Vec<Vec<Markup>> = it
        .rows
        .iter()
        .map(|row| vec![html! { bdi { (name(&row.group)) } }, cell(view, row.cell)])
        .collect();
    rows.push(vec![
        html! { strong { (text.of("selection-all-together")) } },
        cell(view, it.all),
    ]);
    html! {
        h3 { (text.of(it.label)) }
        (widgets::table(&text.of(it.label), &columns, &rows))
    }
}

fn cell(view: &View, it: Cell) -> Markup {
    match it {
        Cell::LeftOut => html! { (view.text.of("selection-too-few")) },
        Cell::Shown(rate) => {
            let tenths = rate.per_mille();
            html! {
                span dir="ltr" { (tenths / 10) "." (tenths % 10) " %" } " ("
                span dir="ltr" { (rate.accepted) " / " (rate.of) } ")"
            }
        }
    }
}
