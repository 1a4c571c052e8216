//! The page with visits of four weeks, in each language, for inside and outside the office.

use super::facts::{ZONE, arrivals, day, office};
use crate::access::Role;
use crate::statistics::actions::{Asked, Found, Sealed};
use crate::statistics::figures::{Agreed, days_before, forecast};
use crate::statistics::model::VisitFact;
use crate::statistics::pages::{Shown, statistics};
use crate::statistics::span::Span;
use crate::statistics::tables::Audience;
use crate::testing::TestOffice;
use crate::web::outline::outline;
use crate::web::{Filled, View};
use insta::assert_snapshot;
use tempfile::tempdir;
use translations::{Language, Text};

fn view(tag: &str) -> View {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let text = Text::new(Language::find(tag).unwrap());
    View::of_role(&office.app, text, Role::Reception)
}

/// August of an office that has been open since June, seen on the first of September.
fn august(audience: Audience, sealed: Sealed) -> Shown {
    let all = office(7, day("2026-06-01"), day("2026-08-31"));
    let is_shown =
        |it: &VisitFact| day("2026-08-01") <= it.arrived_at.with_timezone(&ZONE).date_naive();
    let (ahead, today) = (day("2026-09-02"), day("2026-09-01"));
    let past = days_before(ahead, today);
    let forecast = forecast(&arrivals(&all), ahead, today, ZONE);
    assert_eq!(past.len(), 8);
    shown(
        all.into_iter().filter(is_shown).collect(),
        forecast,
        audience,
        sealed,
    )
}

fn shown(
    facts: Vec<VisitFact>,
    forecast: crate::statistics::figures::Forecast,
    audience: Audience,
    sealed: Sealed,
) -> Shown {
    Shown {
        asked: Asked {
            span: Span {
                from: day("2026-08-01"),
                to: day("2026-08-31"),
            },
            ahead: day("2026-09-02"),
            today: day("2026-09-01"),
            zone: ZONE,
        },
        found: Found {
            facts,
            forecast,
            agreed: Some(Agreed {
                came: 51,
                missed: 9,
                cancelled: 12,
                expected: 0,
            }),
            erased_before: None,
            sealed,
        },
        audience,
    }
}

fn page(tag: &str, shown: &Shown) -> String {
    let view = view(tag);
    let filled = Filled::new().with("span", "month").with("month", "2026-08");
    let main = statistics(&view, &filled, shown);
    view.page(&view.text.of("statistics-title"), &main).0
}

#[test]
fn the_figures_of_a_month_stand_in_tables() {
    let html = page("en", &august(Audience::Inside, Sealed::Open));
    assert_snapshot!(outline(&html));
}

#[test]
fn for_outside_few_visits_are_left_out() {
    let html = page("en", &august(Audience::Outside, Sealed::Open));
    assert_snapshot!(outline(&html));
}

#[test]
fn lanes_and_languages_are_explained_while_they_may_not_be_told() {
    let locked = page("en", &august(Audience::Inside, Sealed::Locked));
    assert!(locked.contains("sealed while the office is locked"));
    let auditor = page("en", &august(Audience::Inside, Sealed::NotForRole));
    assert!(auditor.contains("Only people who work with the queue"));
    for html in [locked, auditor] {
        assert!(!html.contains("Spanish") && !html.contains("Consultation"));
    }
}

/// From where the bars of the first picture stand, in the order of the hours.
fn bars(html: &str) -> Vec<f64> {
    let picture = html.split("<svg class=\"plot\"").nth(1).unwrap();
    let picture = picture.split("</svg>").next().unwrap();
    let bars = picture.split("<rect").skip(1);
    let x = bars.map(|it| it.split("x=\"").nth(1).unwrap().split('"').next().unwrap());
    x.map(|it| it.parse().unwrap()).collect()
}

#[test]
fn a_picture_has_a_name_and_runs_the_way_people_read() {
    for tag in ["en", "es", "ar"] {
        let html = page(tag, &august(Audience::Inside, Sealed::Open));
        for id in ["plot-arrivals", "plot-waits", "plot-forecast"] {
            let image = format!("role=\"img\" aria-labelledby=\"{id}\"");
            assert!(html.contains(&image), "{tag} {id}");
            assert!(html.contains(&format!("<h3 id=\"{id}\">")), "{tag} {id}");
        }
        let bars = bars(&html);
        let is_mirrored = bars.iter().rev().is_sorted();
        assert_eq!(
            (bars.len(), bars.is_sorted(), is_mirrored),
            (8, tag != "ar", tag == "ar")
        );
        let arabic = |it: char| ('\u{660}'..='\u{669}').contains(&it);
        assert!(!html.contains(arabic), "digits are Latin");
    }
}

#[test]
fn few_visits_are_hollow_inside_and_rings_outside() {
    let one_day = |audience| {
        let facts = office(7, day("2026-08-31"), day("2026-08-31"));
        let forecast = forecast(&[], day("2026-09-02"), day("2026-09-01"), ZONE);
        page("en", &shown(facts, forecast, audience, Sealed::Open))
    };
    let (inside, outside) = (one_day(Audience::Inside), one_day(Audience::Outside));
    let count = |html: &str, part: &str| html.matches(part).count();
    for (part, is_inside) in [
        ("class=\"hollow", true),
        ("abbr class=\"few\"", true),
        ("class=\"ring\"", false),
        (">left out<", false),
    ] {
        assert_eq!(
            (0 < count(&inside, part), 0 < count(&outside, part)),
            (is_inside, !is_inside),
            "{part}"
        );
    }
    assert!(inside.contains("For use inside the office only"));
    assert!(!outside.contains("For use inside the office only"));
}

#[test]
fn an_office_that_has_just_begun_is_told_what_is_missing() {
    let forecast = forecast(&[], day("2026-09-02"), day("2026-09-01"), ZONE);
    let mut shown = shown(Vec::new(), forecast, Audience::Inside, Sealed::Open);
    shown.found.agreed = Some(Agreed::default());
    assert_snapshot!(outline(&page("en", &shown)));
}
