//! Where the buttons stand.

use crate::form::Form;

/// The pages on which a button stands, the first one first.
pub(super) fn with(verb: &'static str) -> &'static [&'static str] {
    let at_the_window = ["/recall", "/begin", "/finish"];
    match verb {
        // Of somebody RED the page of the number asks why.
        "/queue/{id}/return" | "/queue/{id}/no-show" => &["/queue/{id}", "/queue"],
        "/queue/windows/{number}" => &["/queue/windows/{number}"],
        "/queue/issue" => &["/queue/issue"],
        "/queue/dated" => &["/queue/dated"],
        it if at_the_window.iter().any(|end| it.ends_with(end)) => &["/queue"],
        it if it.starts_with("/queue/{id}/") => &["/queue/{id}"],
        it if it.starts_with("/queue/day/") => &["/queue/day"],
        it if it.starts_with("/queue/lanes/") => &["/queue/lanes"],
        it if it.starts_with("/queue/windows") => &["/queue/windows"],
        _ => &["/queue"],
    }
}

/// Where the page asks why somebody RED goes, the first reason is chosen.
pub(super) fn say_why_red_goes(form: &mut Form) {
    let asked = form.names().find(|it| it.starts_with("goes-"));
    let asked = asked.filter(|it| form.is_empty(it)).map(str::to_owned);
    if let Some(field) = asked {
        let reason = form.offers(&field).iter().find(|it| !it.is_empty());
        let reason = reason.unwrap().clone();
        form.fill(&field, &reason);
    }
}
