//! The forms of an item: the sheet, the brief, a decision.

use super::line;
use crate::access::Permission;
use crate::office_data::{unverified, unverified_rule};
use crate::problem::Refuses;
use crate::selection::items::typed::{self, EXCEPTED};
use crate::selection::items::{Loaded, Record};
use crate::selection::word::Word;
use crate::selection::{
    Clears, Criteria, Gate, GateAnswer, Kind, Member, Refusal, Score, ScoredBy, points_of,
};
use crate::web::widgets;
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::triage::Colour;

/// Gates and points.
pub(super) fn sheet(view: &View, loaded: &Loaded, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    let in_force = &loaded.data.criteria;
    let criteria = &in_force.value;
    let colours =
        Colour::ALL.map(|it| (it.word().to_owned(), crate::intake::colour_words(text, it)));
    let total = [
        (
            "total",
            i64::from(loaded.record.sheet.total(criteria)).into(),
        ),
        ("most", i64::from(criteria.total_max()).into()),
    ];
    widgets::post_form(
        view,
        &format!("{to}/sheet"),
        &html! {
            input type="hidden" name=(typed::SEEN_SHEET) value=(filled.value(typed::SEEN_SHEET));
            h2 #sheet { (text.of("selection-gates")) }
            @if others_saved(filled, "sheet") { (saved(view, filled, &typed::sheet_of(&loaded.record, criteria), &sheet_labels(view))) }
            (unverified(view, in_force.verified.as_ref()))
            @for (place, it) in criteria.gates.iter().enumerate() { (gate(view, loaded, filled, (place, it))) }
            h2 { (text.of("selection-scores")) }
            p.help { (text.of("selection-scores-lead")) " " (text.with("selection-total-of", &total)) }
            (widgets::choice(view, filled, "colour", "selection-colour", &colours))
            @for (place, it) in criteria.scores.iter().enumerate() { (score(view, loaded, filled, (place, it))) }
            button.plain name="then" value="stays" { (text.of("selection-save-sheet")) }
            button.main name="then" value="agenda" { (text.of("selection-to-agenda")) }
        },
    )
}

fn gate(view: &View, loaded: &Loaded, filled: &Filled, (place, it): (usize, &Gate)) -> Markup {
    let text = view.text;
    let in_force = &loaded.data.criteria;
    let name = format!("gate-{}", it.id);
    let stands = loaded.record.sheet.gate(&it.id);
    let mut options = Vec::new();
    if may_answer(it, &loaded.me, &loaded.record) {
        options.extend(
            [
                ("", "selection-gate-open"),
                ("yes", "selection-gate-yes"),
                ("no", "selection-gate-no"),
                ("unknown", "selection-gate-unknown"),
            ]
            .map(|(value, label)| (value.to_owned(), text.of(label))),
        );
    }
    let may_except = match it.clears {
        Clears::Ethics => false,
        _ => loaded.me.supervises(),
    };
    if may_except && !it.exceptions.is_empty() {
        if options.is_empty() {
            options.push((String::new(), text.of("selection-gate-as-computed")));
        }
        let all = in_force.value.exceptions.iter();
        let own = all.filter(|one| it.exceptions.contains(&one.id));
        options.extend(own.map(|one| (format!("{EXCEPTED}{}", one.id), text.of(&one.message))));
    }
    html! {
        fieldset {
            legend { (it.id) " · " (text.of(&it.message)) (unverified_rule(view, in_force.row("gate", place))) }
            p { (answer(view, &in_force.value, stands)) }
            @if options.is_empty() { p.help { (text.of(clears(it.clears))) } }
            @else {
                (widgets::choice(view, filled, &name, "selection-gate-answer", &options))
                (line(view, filled, (&format!("gate-note-{}", it.id), "selection-gate-note", "text")))
            }
        }
    }
}

fn may_answer(gate: &Gate, me: &Member, record: &Record) -> bool {
    match gate.clears {
        Clears::System | Clears::Ethics => false,
        Clears::Representative => me.represents(record.item.forum),
        Clears::Supervisor => me.supervises(),
    }
}

fn clears(it: Clears) -> &'static str {
    match it {
        Clears::Ethics => "selection-clears-ethics",
        Clears::Representative => "selection-clears-representative",
        Clears::Supervisor => "selection-clears-supervisor",
        Clears::System => "selection-clears-system",
    }
}

/// How a gate stands, in words.
pub(super) fn answer(view: &View, criteria: &Criteria, it: Option<&GateAnswer>) -> Markup {
    let text = view.text;
    match it {
        None => html! { span.state { (text.of("selection-gate-open")) } },
        Some(GateAnswer::Yes) => html! { span.state.done { (text.of("selection-gate-yes")) } },
        Some(GateAnswer::No) => html! { span.state.attention { (text.of("selection-gate-no")) } },
        Some(GateAnswer::Excepted { reason, note }) => {
            let mut all = criteria.exceptions.iter();
            let words = all
                .find(|it| it.id == *reason)
                .map_or(reason.clone(), |it| text.of(&it.message));
            html! { span.state { (words) } " " bdi { (note) } }
        }
        // What the program asks for is a message; what people ask for is in their words.
        Some(GateAnswer::Unknown { ask }) => html! {
            span.state.attention { (text.of("selection-gate-unknown")) } " "
            @if text.has(ask) { (text.of(ask)) } @else { bdi { (ask) } }
        },
    }
}

fn score(view: &View, loaded: &Loaded, filled: &Filled, (place, it): (usize, &Score)) -> Markup {
    let text = view.text;
    let verified = loaded.data.criteria.row("score", place);
    let given = loaded.record.sheet.score(&it.id);
    let may = !it.from_colour
        && (it.by == ScoredBy::Anyone || loaded.me.represents(loaded.record.item.forum));
    let mut options = vec![(String::new(), text.of("selection-choose"))];
    let anchors = it.anchors.iter().enumerate();
    options.extend(anchors.map(|(points, message)| {
        let words = format!("{points} · {}", text.of(message));
        (points.to_string(), words)
    }));
    html! {
        fieldset {
            legend { (text.of(&it.message)) " × " (it.weight) (unverified_rule(view, verified)) }
            @if it.from_colour { p { (points_of(loaded.record.item.colour)) " · " (text.of("selection-points-of-colour")) } }
            @else if may {
                (widgets::choice(view, filled, &format!("score-{}", it.id), "selection-points", &options))
                (line(view, filled, (&format!("note-{}", it.id), "selection-points-note", "text")))
            } @else {
                p {
                    @if let Some(given) = given { (given.points) " · " bdi { (given.note) } } @else { (text.of("selection-gate-open")) }
                }
                p.help { (text.of("selection-clears-representative")) }
            }
        }
    }
}

/// Whether a colleague has saved a form since whoever typed opened it.
pub(super) fn others_saved(filled: &Filled, form: &str) -> bool {
    let said = filled.refusal(form);
    said.is_some_and(|it| it.message == Refusal::OthersSaved.message())
}

/// The fields of the brief with their names.
fn brief_labels(view: &View) -> Vec<(String, String)> {
    [
        ("facts", "selection-brief-facts"),
        ("relief", "selection-brief-relief"),
        ("dates", "selection-brief-dates"),
        ("hours", "selection-brief-hours"),
        ("fund", "selection-brief-fund"),
    ]
    .map(|(field, label)| (field.to_owned(), view.text.of(label)))
    .into()
}

/// The fields of the sheet with their names.
fn sheet_labels(view: &View) -> Vec<(String, String)> {
    let text = view.text;
    let mut all = vec![("colour".to_owned(), text.of("selection-colour"))];
    for it in &Criteria::shipped().scores {
        let name = text.of(&it.message);
        let note = format!("{name} · {}", text.of("selection-points-note"));
        all.push((format!("score-{}", it.id), name));
        all.push((format!("note-{}", it.id), note));
    }
    all
}

/// What a colleague has saved, where it is not what stands in the form below.
fn saved(view: &View, typed: &Filled, stands: &Filled, labels: &[(String, String)]) -> Markup {
    let text = view.text;
    let is_other = |field: &str| typed.value(field) != stands.value(field);
    html! {
        section.card {
            h3 { (text.of("selection-others-saved")) }
            dl.facts {
                @for (field, label) in labels.iter().filter(|it| is_other(&it.0)) {
                    dt { (label) }
                    dd {
                        @match stands.value(field) {
                            "" => { (text.of("selection-others-saved-nothing")) }
                            it => { span.typed { bdi { @if field == "colour" { (colour_words(view, it)) } @else { (it) } } } }
                        }
                    }
                }
            }
        }
    }
}

fn colour_words(view: &View, word: &str) -> String {
    let mut all = Colour::ALL.into_iter();
    let found = all.find(|it| it.word() == word);
    found.map_or_else(String::new, |it| crate::intake::colour_words(view.text, it))
}

/// What was typed into a brief that is settled by now: it is not kept, and not lost.
pub(super) fn not_saved(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let typed = brief_labels(view);
    let typed = typed.iter().filter(|it| !filled.value(&it.0).is_empty());
    html! {
        @if filled.refusal("brief").is_some() {
            section.card #brief tabindex="-1" {
                h2 { (text.of("selection-not-saved")) }
                dl.facts { @for (field, label) in typed { dt { (label) } dd { span.typed { bdi { (filled.value(field)) } } } } }
            }
        }
    }
}

/// What the brief says.
pub(super) fn brief(view: &View, loaded: &Loaded, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    let mut funds = vec![(String::new(), text.of("selection-no-fund"))];
    let in_force = &loaded.data.funds;
    // A fund stands there once for each time in which its rules are the same.
    for it in in_force.value.counting(loaded.today) {
        funds.push((it.id.clone(), text.of(&it.message)));
    }
    let chosen = &loaded.record.facts.fund;
    if !funds.iter().any(|it| it.0 == *chosen) {
        let words = format!("{chosen} · {}", text.of("selection-fund-gone"));
        funds.push((chosen.clone(), words));
    }
    widgets::post_form(
        view,
        &format!("{to}/brief"),
        &html! {
            input type="hidden" name=(typed::SEEN_BRIEF) value=(filled.value(typed::SEEN_BRIEF));
            h2 #brief { (text.of("selection-brief")) }
            @if others_saved(filled, "brief") { (saved(view, filled, &typed::brief_of(&loaded.record), &brief_labels(view))) }
            p.help { (text.of("selection-brief-lead")) }
            (widgets::area(view, filled, "facts", "selection-brief-facts"))
            (widgets::area(view, filled, "relief", "selection-brief-relief"))
            (widgets::area(view, filled, "dates", "selection-brief-dates"))
            (line(view, filled, ("hours", "selection-brief-hours", "text")))
            (widgets::choice(view, filled, "fund", "selection-brief-fund", &funds))
            @if in_force.verified.is_none() { p.help { (text.of("screening-funds-unverified")) } }
            button.plain { (text.of("selection-save-brief")) }
        },
    )
}

/// The decision and its reason in one choice, so that a meeting is quick: those that the gates leave, and that whoever looks
/// may propose.
pub(in crate::selection) fn choices(
    view: &View,
    loaded: &Loaded,
    is_offered: impl Fn(Kind) -> bool,
) -> Vec<(String, String)> {
    let text = view.text;
    let criteria = &loaded.data.criteria.value;
    let mut found = vec![(String::new(), text.of("selection-choose"))];
    for kind in Kind::ALL {
        let is_left = loaded.record.sheet.leaves(criteria, kind).is_ok();
        if !is_left || !is_offered(kind) || !loaded.me.may_propose(&loaded.record.item, kind) {
            continue;
        }
        let reasons = criteria.reasons.iter();
        let own = reasons.filter(|it| it.decisions.contains(&kind));
        found.extend(own.map(|it| {
            let words = format!("{} – {}", text.of(kind.label()), text.of(&it.message));
            (format!("{}/{}", kind.word(), it.id), words)
        }));
    }
    found
}

/// The decisions that a gate keeps from being offered, in words.
pub(in crate::selection) fn kept_back(
    view: &View,
    loaded: &Loaded,
    is_offered: impl Fn(Kind) -> bool,
) -> Markup {
    let (text, criteria) = (view.text, &loaded.data.criteria.value);
    let is_kept = |it: &Kind| is_offered(*it) && loaded.record.sheet.leaves(criteria, *it).is_err();
    let kept: Vec<String> = Kind::ALL
        .into_iter()
        .filter(is_kept)
        .map(|it| text.of(it.label()))
        .collect();
    html! {
        @if !kept.is_empty() { p.help { (text.of("selection-not-offered")) " " (kept.join(" · ")) } }
    }
}

/// What some decisions need besides.
pub(in crate::selection) fn further(view: &View, loaded: &Loaded, filled: &Filled) -> Markup {
    let text = view.text;
    let mut reasons = vec![(String::new(), text.of("selection-no-further"))];
    let all = loaded.data.criteria.value.reasons.iter();
    reasons.extend(all.map(|it| (it.id.clone(), text.of(&it.message))));
    let warm = [
        ("", "selection-referral-cold"),
        ("yes", "selection-referral-warm"),
    ]
    .map(|(value, label)| (value.to_owned(), text.of(label)));
    html! {
        (widgets::area(view, filled, "not_done", "selection-not-done"))
        (line(view, filled, ("day", "selection-review-day", "date")))
        (widgets::choice(view, filled, "warm", "selection-referral-way", &warm))
        (widgets::choice(view, filled, "further", "selection-further", &reasons))
    }
}

/// A decision that cannot wait.
pub(super) fn at_once(view: &View, loaded: &Loaded, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    let is_offered = |it: Kind| it.accepts() || it == Kind::Refer;
    html! {
        @if view.may(Permission::SelectCases) {
            details.act {
                summary { (text.of("selection-at-once")) }
                p.help { (text.of("selection-at-once-lead")) }
                (widgets::post_form(view, &format!("{to}/at-once"), &html! {
                    (widgets::choice(view, filled, "choice", "selection-decision", &choices(view, loaded, is_offered)))
                    (kept_back(view, loaded, is_offered))
                    (further(view, loaded, filled))
                    button.plain { (text.of("selection-decide-at-once")) }
                }))
            }
        }
    }
}
