//! The pages of meetings: the list, one meeting with its agenda, one item to vote on, the minutes on paper.

use super::actions::{Before, Everybody, Seen, kept_out};
use super::decided::Decision;
use super::store::Held;
use crate::access::StaffId;
use crate::intake;
use crate::office_data::unverified;
use crate::problem::Refuses;
use crate::selection::items::pages::{self, brief_facts, day, line};
use crate::selection::word::Word;
use crate::selection::{Choice, Kind, OfficeSize, Refusal, Seat};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The hidden field with the version of the minutes that were opened.
pub(super) const SEEN: &str = "seen";

/// Where a meeting is.
pub(super) fn address(id: Uuid) -> String {
    format!("/selection/meetings/{id}")
}

/// Where an item is in a meeting.
pub(super) fn item_address(id: Uuid, item: Uuid) -> String {
    format!("/selection/meetings/{id}/items/{item}")
}

/// The meetings, and the form that calls one.
pub(super) fn list(view: &View, all: &[Held], filled: &Filled) -> Markup {
    let text = view.text;
    let sizes = [
        (OfficeSize::Several, "selection-size-several"),
        (OfficeSize::One, "selection-size-one"),
    ]
    .map(|(it, label)| (it.word().to_owned(), text.of(label)));
    let columns = ["selection-meeting-day", "selection-standing"].map(|it| text.of(it));
    let rows = all.iter().map(|it| {
        vec![
            html! { a href=(address(it.id)) { (day(it.day)) } },
            html! { (text.of(if it.closed_at.is_some() { "selection-meeting-is-closed" } else { "selection-meeting-is-open" })) },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    html! {
        (widgets::home("/selection/meetings", &widgets::corrections(view, filled)))
        p.lead { (text.of("selection-meetings-lead")) }
        @if all.is_empty() { (widgets::empty(&text.of("selection-meetings-none"))) }
        @else { (widgets::table(&text.of("selection-meetings"), &columns, &rows)) }
        h2 { (text.of("selection-meeting-call")) }
        (widgets::post_form(view, "/selection/meetings", &html! {
            (line(view, filled, ("day", "selection-meeting-day", "date")))
            (widgets::choice(view, filled, "size", "selection-size", &sizes))
            button.main { (text.of("selection-meeting-call")) }
        }))
        p.more { a href="/selection" { (text.of("selection-title")) } }
    }
}

/// One meeting.
pub(super) fn meeting(view: &View, seen: &Seen, filled: &Filled) -> Markup {
    let text = view.text;
    let to = address(seen.held.id);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        p { (day(seen.held.day)) " " span dir="ltr" { "09:00" } " · " (text.of(size(seen.held.size))) }
        @if seen.held.closed_at.is_some() { (closed(view, seen, filled, &to)) }
        @else {
            (present(view, seen, &to))
            (agenda(view, seen))
            (write(view, seen, filled, &to))
        }
        (decided(view, seen))
        p.more { a href="/selection/meetings" { (text.of("selection-meetings")) } }
    }
}

fn size(it: OfficeSize) -> &'static str {
    match it {
        OfficeSize::Several => "selection-size-several",
        OfficeSize::One => "selection-size-one",
    }
}

fn present(view: &View, seen: &Seen, to: &str) -> Markup {
    let text = view.text;
    let stands = seen
        .present
        .iter()
        .fold(Filled::new(), |all, (staff, seat)| {
            all.with(&format!("seat-{staff}"), seat.word())
        });
    let seats = [
        ("", "selection-seat-away"),
        (Seat::Here.word(), "selection-seat-here"),
        (Seat::Remote.word(), "selection-seat-remote"),
    ]
    .map(|(value, label)| (value.to_owned(), text.of(label)));
    html! {
        h2 #present { (text.of("selection-present")) }
        p.help { (text.of("selection-present-lead")) }
        (widgets::post_form(view, &format!("{to}/present"), &html! {
            @for (id, (staff, _)) in &seen.everybody {
                @if staff.may(crate::access::Permission::PrepareSelection) {
                    div.field {
                        label for={ "seat-" (id) } { bdi { (staff.display_name) } " · " (text.of(staff.role.label())) }
                        select #{ "seat-" (id) } name={ "seat-" (id) } {
                            @for (value, words) in &seats { option value=(value) selected[stands.value(&format!("seat-{id}")) == value] { (words) } }
                        }
                    }
                }
            }
            button.plain { (text.of("selection-present-save")) }
        }))
    }
}

fn agenda(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    let count = i64::try_from(seen.agenda.len()).unwrap_or(i64::MAX);
    let mut sections: Vec<_> = seen.agenda.iter().map(|it| it.0.section).collect();
    sections.dedup();
    let columns = [
        "selection-code",
        "selection-colour",
        "selection-case-type",
        "selection-total",
        "selection-promise",
    ]
    .map(|it| text.of(it));
    html! {
        h2 #agenda { (text.with("selection-agenda", &[("count", count.into())])) }
        @if let Some(data) = &seen.data { (unverified(view, data.criteria.verified.as_ref())) }
        @if seen.agenda.is_empty() { (widgets::empty(&text.of("selection-agenda-empty"))) }
        @if let Some((first, _)) = seen.agenda.first() {
            p { a.button.main href=(item_address(seen.held.id, first.item)) { (text.of("selection-begin")) } }
        }
        @for section in sections {
            h3 { (text.of(section.label())) }
            @let rows: Vec<Vec<Markup>> = seen.agenda.iter().filter(|it| it.0.section == section).map(|(entry, record)| vec![
                html! { a href=(item_address(seen.held.id, entry.item)) { (record.code()) } },
                html! { (intake::colour_of(text, entry.colour)) },
                pages::case_type(view, &record.item.case_type),
                html! { (entry.total) },
                pages::promise(view, entry.promise),
            ]).collect();
            (widgets::table(&text.of(section.label()), &columns, &rows))
        }
    }
}

fn write(view: &View, seen: &Seen, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    let minutes = seen.minutes.as_ref().map_or("", |it| it.as_str());
    let version = seen.held.version.to_string();
    let said = filled.refusal("minutes");
    let others_saved = said.is_some_and(|it| it.message == Refusal::OthersSaved.message());
    // Whoever is told that a colleague was quicker has their words before them; the next press is made knowing them.
    let stands = if others_saved {
        filled.clone().replaced(SEEN, version)
    } else {
        filled.clone().with("minutes", minutes).with(SEEN, version)
    };
    html! {
        h2 { (text.of("selection-minutes")) }
        @if others_saved {
            section.card {
                h3 { (text.of("selection-others-saved")) }
                p { span.typed { bdi { (minutes) } } }
            }
        }
        (widgets::post_form(view, &format!("{to}/minutes"), &html! {
            input type="hidden" name=(SEEN) value=(stands.value(SEEN));
            (widgets::area(view, &stands, "minutes", "selection-minutes-words"))
            button.plain { (text.of("selection-minutes-save")) }
        }))
        details.act {
            summary { (text.of("selection-meeting-close")) }
            p.help { (text.of("selection-meeting-close-lead")) }
            (widgets::post_button(view, &format!("{to}/close"), &text.of("selection-meeting-close-do"), Look::Danger))
        }
    }
}

fn closed(view: &View, seen: &Seen, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    // What was typed into minutes that were closed meanwhile can still be added as a correction.
    let filled = &filled.clone().with("correction", filled.value("minutes"));
    html! {
        (widgets::message(Tone::Calm, &text.of("selection-meeting-closed-how")))
        (words(view, seen))
        p.more { a href={ (to) "/print" } { (text.of("selection-minutes-print")) } }
        (widgets::post_form(view, &format!("{to}/correct"), &html! {
            (widgets::area(view, filled, "correction", "selection-correction"))
            button.plain { (text.of("selection-correct")) }
        }))
    }
}

/// Who was there, what was written, and what was corrected later.
fn words(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of("selection-present")) }
        ul {
            @for (staff, seat) in &seen.present {
                li { bdi { (name(&seen.everybody, *staff)) } @if *seat == Seat::Remote { " · " (text.of("selection-seat-remote")) } }
            }
        }
        h2 { (text.of("selection-minutes")) }
        p { span.typed { bdi { (seen.minutes.as_ref().map_or("–", |it| it.as_str())) } } }
        @for it in &seen.corrections {
            p { strong { (text.of("selection-correction")) } " · " (widgets::moment(view, it.at)) " · " bdi { (it.by.map_or("–", |id| name(&seen.everybody, id))) } }
            p { span.typed { bdi { (it.words.as_str()) } } }
        }
    }
}

fn name(everybody: &Everybody, id: StaffId) -> &str {
    everybody
        .get(&id)
        .map_or("–", |it| it.0.display_name.as_str())
}

fn decided(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    let names: BTreeMap<StaffId, String> = seen
        .everybody
        .iter()
        .map(|(id, it)| (*id, it.0.display_name.clone()))
        .collect();
    let columns = [
        "selection-code",
        "selection-decision",
        "selection-reasons",
        "selection-votes",
    ]
    .map(|it| text.of(it));
    let row = |(it, number): &(Decision, u32)| {
        vec![
            html! { a href=(pages::address(it.item)) { (crate::selection::items::code(*number)) } },
            html! {
                (text.of(it.kind.label())) " · " (text.of(pages::way(&it.way)))
                @if it.is_taken_back { " · " span.state.off { (text.of("selection-taken-back")) } }
            },
            pages::reasons(view, &it.says),
            pages::votes(view, it, &names),
        ]
    };
    let rows: Vec<Vec<Markup>> = seen.decided.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("selection-decided-here")) }
            (widgets::table(&text.of("selection-decided-here"), &columns, &rows))
        }
    }
}

/// The minutes on paper.
pub(super) fn print(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    html! {
        p.on-screen { button.main type="button" data-print { (text.of("selection-print")) } }
        section.paper.sheet {
            h2 { (text.of("selection-minutes")) " " (day(seen.held.day)) }
            (words(view, seen))
            (decided(view, seen))
        }
        p.more.on-screen { a href=(address(seen.held.id)) { (text.of("selection-back")) } }
    }
}

/// The form of a vote as it begins: everybody who may vote is for it until somebody says otherwise.
pub(super) fn beginning(before: &Before) -> Filled {
    let item = &before.loaded.record.item;
    let voters = before.present.iter();
    let voters = voters.filter(|it| it.may_vote(item, Kind::Full));
    voters.fold(Filled::new(), |all, it| {
        all.with(&format!("vote-{}", it.staff), Choice::For.word())
    })
}

/// One item before the meeting: the brief, and the vote.
pub(super) fn item(view: &View, before: &Before, filled: &Filled) -> Markup {
    let text = view.text;
    let (id, item) = (before.held.id, before.loaded.record.item.id);
    let to = item_address(id, item);
    let (at, of) = before.place;
    let place = [
        ("at", i64::try_from(at).unwrap_or(0).into()),
        ("of", i64::try_from(of).unwrap_or(0).into()),
    ];
    let is_here = before.held.closed_at.is_none();
    let was_decided_here = before
        .last
        .as_ref()
        .is_some_and(|it| it.meeting == Some(id) && it.way == "meeting");
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        @if 0 < at { p { (text.with("selection-place", &place)) } }
        (unverified(view, before.loaded.data.criteria.verified.as_ref()))
        @if is_here && 0 < at { (vote(view, before, filled, &to)) }
        @if is_here && at == 0 && was_decided_here {
            (widgets::message(Tone::Done, &text.of("selection-was-decided-here")))
            (widgets::post_button(view, &format!("{to}/undo"), &text.of("selection-take-back"), Look::Plain))
        }
        h2 { (text.of("selection-brief")) }
        (brief_facts(view, &before.loaded))
        @if let Some(merit) = before.loaded.record.sheet.score("merit") {
            p { (text.of("selection-score-merit")) ": " (merit.points) " · " bdi { (merit.note) } }
        }
        p { (text.of("selection-total")) ": " (before.loaded.record.sheet.total(&before.loaded.data.criteria.value)) }
        p.more {
            a href=(pages::address(item)) { (text.of("selection-open-item")) } " · "
            @if let Some(next) = before.next { a href=(item_address(id, next)) { (text.of("selection-next-item")) } " · " }
            a href=(address(id)) { (text.of("selection-meeting")) }
        }
    }
}

fn vote(view: &View, before: &Before, filled: &Filled, to: &str) -> Markup {
    let text = view.text;
    let ratifies = before.loaded.record.item.waits_for_ratification();
    let choices = pages::choices(view, &before.loaded, |_| true);
    widgets::post_form(
        view,
        to,
        &html! {
            @if ratifies {
                p { (text.of("selection-ratify-lead")) }
                input type="hidden" name="ratify" value="yes";
            } @else {
                (widgets::choice(view, filled, "choice", "selection-decision", &choices))
                (pages::kept_back(view, &before.loaded, |_| true))
            }
            button.main { (text.of(if ratifies { "selection-ratify" } else { "selection-decide-next" })) }
            fieldset {
                legend { (text.of("selection-votes")) }
                p.help { (text.of("selection-votes-help")) }
                (voters(view, before, filled))
            }
            @if !ratifies {
                details.act open[filled.refusals().iter().any(|it| it.0 != "choice")] {
                    summary { (text.of("selection-further-lead")) }
                    (pages::further(view, &before.loaded, filled))
                }
            }
        },
    )
}

fn voters(view: &View, before: &Before, filled: &Filled) -> Markup {
    let text = view.text;
    let away = kept_out(before);
    let options = [
        ("", "selection-vote-none"),
        (Choice::For.word(), "selection-vote-for"),
        (Choice::Against.word(), "selection-vote-against"),
        (Choice::Abstains.word(), "selection-vote-abstains"),
    ];
    html! {
        @if before.present.is_empty() { (widgets::message(Tone::Attention, &text.of("selection-nobody-present"))) }
        @for it in &before.present {
            @let id = format!("vote-{}", it.staff);
            @if away.contains(&it.staff) {
                p { bdi { (name(&before.everybody, it.staff)) } ": " (text.of("selection-kept-apart")) }
            } @else {
                div.field {
                    label for=(id) { bdi { (name(&before.everybody, it.staff)) } }
                    select #(id) name=(id) {
                        @for (value, label) in options { option value=(value) selected[filled.value(&id) == value] { (text.of(label)) } }
                    }
                }
            }
        }
    }
}
