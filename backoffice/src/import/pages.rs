//! Bringing a list, what would become of each row, and what was done.

use super::actions::Looked;
use super::model::{Fate, Fault, Import, State};
use super::reading::{COLUMNS, ROWS_MAX, Row};
use crate::access::StaffId;
use crate::csv;
use crate::people::origins::HELD_AS;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View, sentence};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// More rows are counted and not shown.
const SHOWN: usize = 100;

/// Where lists are.
pub(super) const PATH: &str = "/people/lists";

/// The form that brings a list, and the lists there are.
pub(super) fn lists(
    view: &View,
    all: &[Import],
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    html! {
        (widgets::home(PATH, &widgets::corrections(view, filled)))
        p.lead { (text.of("import-lead")) }
        (widgets::file_form(view, PATH, &html! {
            div.field {
                label for="file" { (text.of("import-file")) }
                p.help #file-help { (text.with("import-file-help", &[("rows", ROWS_MAX.into())])) }
                input #file name="file" type="file" accept=".csv,.txt" aria-describedby="file-help" aria-invalid=[widgets::invalid(filled, "file")];
                @if let Some(it) = filled.refusal("file") { p.correction { (sentence(text, it)) } }
            }
            button.main { (text.of("import-bring")) }
        }))
        details.act {
            summary { (text.of("import-columns")) }
            p { (text.of("import-columns-means")) }
            dl.facts {
                @for it in COLUMNS { dt { code dir="ltr" { (it) } } dd { (text.of(&format!("import-column-{}", it.replace('_', "-")))) } }
            }
            p { (text.with("import-held-as", &[("name", "held_as".into())])) }
            ul { @for (_, word, label) in HELD_AS { li { code dir="ltr" { (word) } " – " (text.of(label)) } } }
            p { a.button href={ (PATH) "/example.csv" } download { (text.of("import-example")) } }
        }
        h2 { (text.of("import-lists")) }
        @if all.is_empty() { (widgets::empty(&text.of("import-none"))) }
        @else { (table(view, all, names)) }
        p.more { a href="/people" { (text.of("people-title")) } }
    }
}

fn table(view: &View, all: &[Import], names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    let columns = [
        "import-when",
        "import-who",
        "import-rows",
        "import-added",
        "import-state",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = all.iter().map(|it| vec![
        html! { a href={ (PATH) "/" (it.id) } { (widgets::moment(view, it.made_at)) } },
        html! { bdi { (it.made_by.and_then(|by| names.get(&by)).map_or("", String::as_str)) } },
        html! { (it.rows) },
        html! { (it.added) },
        html! { (text.of(it.state.label())) },
    ]).collect();
    widgets::table(&text.of("import-lists"), &columns, &rows)
}

/// A list that was put away or taken back.
pub(super) fn gone(view: &View, import: &Import, filled: &Filled) -> Markup {
    html! {
        (widgets::corrections(view, filled))
        (widgets::message(Tone::Calm, &view.text.of(import.state.label())))
        p.more { a href=(PATH) { (view.text.of("import-lists")) } }
    }
}

/// What becomes of each row, with the button that does exactly that.
pub(super) fn look(view: &View, looked: &Looked, filled: &Filled) -> Markup {
    let text = view.text;
    let to = format!("{PATH}/{}", looked.import.id);
    let count = |is: fn(&Fate) -> bool| looked.fates.iter().filter(|it| is(it)).count();
    let new = count(|it| matches!(it, Fate::New));
    let refused = count(|it| matches!(it, Fate::Refused(_)));
    let state = looked.import.state;
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        @if state == State::Kept { (widgets::message(Tone::Done, &text.with("import-kept", &[("count", looked.import.added.into())]))) }
        @if state == State::GoingBack { (widgets::message(Tone::Attention, &text.of("import-state-going-back"))) }
        ul {
            li { (text.with("import-count-new", &[("count", new.into())])) }
            li { (text.with("import-count-same", &[("count", count(|it| matches!(it, Fate::Same)).into())])) }
            li { (text.with("import-count-known", &[("count", count(|it| matches!(it, Fate::Known(_))).into())])) }
            li { (text.with("import-count-twice", &[("count", count(|it| matches!(it, Fate::Twice)).into())])) }
            li { (text.with("import-count-refused", &[("count", refused.into())])) }
        }
        @if matches!(state, State::Brought | State::Kept) && new != 0 {
            p { (text.of("import-keep-means")) }
            (widgets::post_button(view, &format!("{to}/keep"), &text.with("import-keep", &[("count", new.into())]), Look::Main))
        }
        (rows(view, "import-refused-title", looked, |it| matches!(it, Fate::Refused(_))))
        @if refused != 0 { p { a.button href={ (to) "/refused.csv" } download { (text.of("import-refused-file")) } } }
        (rows(view, "import-known-title", looked, |it| matches!(it, Fate::Known(_))))
        (rows(view, "import-new-title", looked, |it| matches!(it, Fate::New)))
        (after(view, &to, state))
        p.more { a href=(PATH) { (text.of("import-lists")) } }
    }
}

fn after(view: &View, to: &str, state: State) -> Markup {
    let text = view.text;
    html! {
        @match state {
            State::Brought => (widgets::post_button(view, &format!("{to}/put-away"), &text.of("import-put-away"), Look::Quiet)),
            State::Kept | State::GoingBack => {
                details.act {
                    summary { (text.of("import-take-back")) }
                    p { (text.of("import-take-back-means")) }
                    (widgets::post_button(view, &format!("{to}/take-back"), &text.of("import-take-back-now"), Look::Danger))
                }
            }
            State::Back | State::PutAway => {}
        }
    }
}

fn rows(view: &View, title: &str, looked: &Looked, is: fn(&Fate) -> bool) -> Markup {
    let text = view.text;
    let found: Vec<(&Row, &Fate)> = looked
        .list
        .rows
        .iter()
        .zip(&looked.fates)
        .filter(|(_, it)| is(it))
        .collect();
    let columns = ["import-line", "import-name", "import-held", "import-why"].map(|it| text.of(it));
    let lines: Vec<Vec<Markup>> = found
        .iter()
        .take(SHOWN)
        .map(|(row, fate)| line(view, row, fate))
        .collect();
    html! {
        @if !lines.is_empty() {
            h2 { (text.of(title)) }
            (widgets::table(&text.of(title), &columns, &lines))
            @if SHOWN < found.len() { p.help { (text.with("import-more", &[("count", (found.len() - SHOWN).into())])) } }
        }
    }
}

fn line(view: &View, row: &Row, fate: &Fate) -> Vec<Markup> {
    let text = view.text;
    let cut = |it: &str| it.chars().take(80).collect::<String>();
    vec![
        html! { (row.line) },
        html! {
            @if let Ok((facts, _)) = &row.person { bdi { (cut(&facts.main_name())) } } @else { bdi { (cut(&row.cells.join(" "))) } }
        },
        html! { @if let Ok((_, it)) = &row.person { (text.of(it.label())) } },
        match fate {
            Fate::Refused(fault) => html! { (text.of(fault.label())) },
            Fate::Known(person) => {
                html! { a href={ "/people/" (person) } { (text.of("import-known")) } }
            }
            _ => html! {},
        },
    ]
}

/// The rows that were not taken, with the reason, to be mended and brought again.
pub(super) fn refused(view: &View, looked: &Looked) -> String {
    let mut out = vec![[looked.list.head.clone(), vec![view.text.of("import-why")]].concat()];
    for (row, fate) in looked.list.rows.iter().zip(&looked.fates) {
        if let Fate::Refused(fault) = fate {
            let mut cells = row.cells.clone();
            // The reason stands under its heading, however short the row is.
            cells.resize(looked.list.head.len().max(cells.len()), String::new());
            cells.push(reason(view, *fault));
            out.push(cells);
        }
    }
    csv::write(
        out.iter()
            .map(|row| row.iter().map(String::as_str).collect()),
    )
}

fn reason(view: &View, fault: Fault) -> String {
    view.text.of(fault.label())
}

/// A list to begin with. Nobody in it exists.
pub(super) fn example() -> String {
    let rows = [
        COLUMNS.to_vec(),
        vec![
            "A-1",
            "Marisol",
            "",
            "Quispe",
            "Mamani",
            "Mary Quispe|Marisol Q.",
            "1990-05",
            "BO",
            "",
            "past-client",
            "closed 2019",
            "es",
        ],
        vec![
            "A-2",
            "محمد",
            "",
            "الحسيني",
            "",
            "Mohammed Alhusseini",
            "1985",
            "SY",
            "",
            "adverse",
            "",
            "ar",
        ],
        vec![
            "A-3", "Zarmina", "", "", "", "", "~2001", "AF", "", "declined", "", "fa-AF",
        ],
    ];
    csv::write(rows.into_iter())
}
