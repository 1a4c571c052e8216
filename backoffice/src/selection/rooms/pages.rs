//! The page of hours.

use crate::access::{Staff, StaffId};
use crate::office_data::unverified;
use crate::screening::rules::Rules;
use crate::selection::items::pages::{case_type, case_type_words, line};
use crate::selection::{Member, Room, free_minutes};
use crate::versions::InForce;
use crate::web::widgets;
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The whole page.
pub(super) fn capacity(
    view: &View,
    rooms: &[Room],
    everybody: &BTreeMap<StaffId, (Staff, Member)>,
    rules: &InForce<Rules>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let mut staff = vec![(String::new(), text.of("selection-choose"))];
    let all = everybody.values();
    staff.extend(all.map(|(it, _)| (it.id.to_string(), it.display_name.clone())));
    let mut types = vec![(String::new(), text.of("selection-choose"))];
    let all = rules.value.case_types.iter();
    types.extend(all.map(|it| (it.clone(), case_type_words(view, it))));
    html! {
        (widgets::home("/selection/capacity", &widgets::corrections(view, filled)))
        p.lead { (text.of("selection-capacity-lead")) }
        (unverified(view, rules.verified.as_ref()))
        @if rooms.is_empty() { (widgets::empty(&text.of("selection-capacity-none"))) }
        @else { (table(view, rooms, everybody)) }
        (widgets::post_form(view, "/selection/capacity", &html! {
            (widgets::choice(view, filled, "staff", "selection-who", &staff))
            (widgets::choice(view, filled, "case_type", "selection-case-type", &types))
            (line(view, filled, ("hours", "selection-hours", "text")))
            (line(view, filled, ("taken", "selection-hours-taken", "text")))
            button.main { (text.of("selection-save-hours")) }
        }))
        p.more { a href="/selection" { (text.of("selection-title")) } }
    }
}

fn table(view: &View, rooms: &[Room], everybody: &BTreeMap<StaffId, (Staff, Member)>) -> Markup {
    let columns = [
        "selection-who",
        "selection-case-type",
        "selection-hours",
        "selection-hours-taken",
        "selection-hours-free",
    ]
    .map(|it| view.text.of(it));
    let hours = |it: u32| html! { span dir="ltr" { (it / 60) ":" (format!("{:02}", it % 60)) } };
    let rows = rooms.iter().filter_map(|it| {
        let (staff, _) = everybody.get(&it.staff)?;
        Some(vec![
            html! { bdi { (staff.display_name) } },
            case_type(view, &it.case_type),
            hours(it.minutes),
            hours(it.taken),
            hours(free_minutes(rooms, it.staff, &it.case_type)),
        ])
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    widgets::table(&view.text.of("selection-capacity"), &columns, &rows)
}
