//! Lists that grow by touch, in a private room: entries, arrests, relatives.

use super::*;
use crate::ui::RowsInput;

/// At the list of entries into the country.
fn entries() -> Stand {
    Stand::in_section("entry")
}

impl Stand {
    /// A visitor in a private room, at the first question of one part.
    pub(super) fn in_section(section: &str) -> Stand {
        let mut stand = Stand::booth();
        stand.opens().starts(section);
        stand
    }

    /// What was answered in the part that was sent last.
    fn sent(&self) -> String {
        self.parts().pop().expect("a part was sent").1
    }

    #[track_caller]
    fn list(&self) -> RowsInput {
        match self.view().screen {
            Screen::Question(ui::Question {
                input: Input::Rows(list),
                ..
            }) => list,
            _ => panic!("{:?} is asked", self.question()),
        }
    }

    fn lines(&self) -> Vec<String> {
        let rows = self.list().rows;
        rows.into_iter().map(|it| it.words.to_string()).collect()
    }

    /// Leaves everything before `id` out.
    #[track_caller]
    fn goes_to(&mut self, id: &str) {
        while self.question().as_deref() != Some(id) {
            assert!(self.question().is_some(), "{id} was not asked");
            let can_skip = self.view().frame.can_skip;
            self.touch(if can_skip {
                Touch::Skip
            } else {
                Touch::Continue
            });
        }
    }

    /// Fills in one entry: year, place, how, document, met.
    fn adds(&mut self, year: i32, place: &str) -> &mut Stand {
        self.touch(Touch::AddRow).date(Part::Year, Some(year));
        self.touch(Touch::Continue).types("place", place);
        self.touch(Touch::Continue).pick("no-check").pick("no")
    }
}

#[test]
fn each_row_is_filled_in_cell_by_cell_and_stands_in_the_list_then() {
    let mut stand = entries();
    assert!(stand.lines().is_empty() && stand.list().has_room);
    assert_eq!(stand.view().frame.can_continue, Some(true));
    stand.touch(Touch::AddRow);
    assert_eq!(stand.question().as_deref(), Some("Q35.0.date"));
    let Screen::Question(cell) = stand.view().screen else {
        panic!()
    };
    let above = cell.above.unwrap();
    let text = translations::Text::new(Language::english());
    assert!(
        above.starts_with(&text.of("booth-entries")) && above.contains('1'),
        "{above}"
    );
    stand.date(Part::Year, Some(2014)).touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("Q35.0.place"));
    stand
        .types("place", "Laredo")
        .touch(Touch::Continue)
        .pick("visa");
    assert_eq!(stand.question().as_deref(), Some("Q35.0.document"));
    stand.touch(Touch::Skip).pick("yes");
    assert_eq!(stand.question().as_deref(), Some("Q35"));
    let lines = stand.adds(2022, "Nogales").lines();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("2014 · Laredo · ") && lines[1].starts_with("2022 · Nogales · "));
    stand.touch(Touch::Continue);
    assert_eq!(
        stand.question().as_deref(),
        Some("Q36"),
        "trips are asked after entries only"
    );
    stand.touch(Touch::Finish);
    assert_eq!(
        stand.sent(),
        r#"{"Q35":[{"date":"2014","how":"visa","met":"yes","place":"Laredo"},{"date":"2022","how":"no-check","met":"no","place":"Nogales"}]}"#
    );
}

#[test]
fn a_row_can_be_changed_and_taken_away() {
    let mut stand = entries();
    stand.adds(2014, "Laredo").adds(2022, "Nogales");
    stand.touch(Touch::ChangeRow(1));
    assert_eq!(stand.question().as_deref(), Some("Q35.1.date"));
    stand.touch(Touch::Continue).types("place", "Yuma");
    stand
        .touch(Touch::Continue)
        .touch(Touch::Continue)
        .touch(Touch::Continue);
    assert!(stand.lines()[1].contains("Yuma"), "{:?}", stand.lines());
    stand.touch(Touch::RemoveRow(0));
    assert_eq!(stand.lines().len(), 1);
    stand.touch(Touch::RemoveRow(7)).touch(Touch::ChangeRow(7));
    assert!(stand.lines()[0].contains("Yuma"));
    stand.touch(Touch::RemoveRow(0)).touch(Touch::Continue);
    assert_eq!(
        stand.touch(Touch::Finish).sent(),
        r#"{"Q35":[]}"#,
        "there is nothing to add: an answer, too"
    );
}

#[test]
fn back_leads_from_cell_to_cell_to_the_list_and_keeps_what_can_be_used() {
    let mut stand = entries();
    stand.touch(Touch::AddRow).date(Part::Year, Some(2014));
    stand
        .touch(Touch::Continue)
        .types("place", "Laredo")
        .touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("Q35.0.date"));
    stand.touch(Touch::Back);
    assert_eq!(stand.lines(), ["2014 · Laredo"]);
    // A row in which nothing was said is none.
    stand.touch(Touch::AddRow).touch(Touch::Back);
    assert_eq!(stand.lines().len(), 1);
    assert_eq!(stand.touch(Touch::Back).screen(), "booth Part");
}

#[test]
fn every_cell_can_be_skipped_and_told_to_a_person() {
    let mut stand = entries();
    stand.touch(Touch::AddRow);
    while stand.question().as_deref() != Some("Q35") {
        assert!(stand.view().frame.can_skip && stand.view().frame.can_finish_now);
        stand.touch(Touch::Skip);
    }
    assert!(stand.lines().is_empty());
    stand
        .touch(Touch::AddRow)
        .touch(Touch::Tell)
        .touch(Touch::FinishNow);
    assert_eq!(
        stand.touch(Touch::Finish).sent(),
        r#"{"Q35":[{"date":{"tell":"person"}}]}"#
    );
}

#[test]
fn a_whole_list_can_be_told_to_a_person_while_nothing_is_in_it() {
    let mut stand = entries();
    assert!(stand.view().frame.can_tell);
    stand.touch(Touch::Tell).touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("Q35"));
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    assert_eq!(stand.sent(), r#"{"Q35":{"tell":"person"}}"#);
    let mut stand = entries();
    stand.adds(2014, "Laredo");
    assert!(!stand.view().frame.can_tell, "it would throw the rows away");
}

#[test]
fn finishing_in_the_middle_of_a_row_keeps_the_rows_and_what_is_whole_of_this_one() {
    let mut stand = entries();
    stand.adds(2014, "Laredo").touch(Touch::AddRow);
    stand.date(Part::Year, Some(2022)).touch(Touch::Continue);
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    let answers = stand.sent();
    assert!(
        answers.contains("Laredo") && answers.ends_with(r#",{"date":"2022"}]}"#),
        "{answers}"
    );
}

#[test]
fn whoever_has_one_name_is_asked_for_those_of_their_parents() {
    for (given, family, next) in [
        ("Suharto", "", "Q01.0.father"),
        ("Aung San", "", "Q01.0.document"),
        ("Lucía", "Marín", "Q01.0.document"),
        // In letters of its own it is written in Latin ones first.
        ("محمد", "", "Q01.0.latin"),
    ] {
        let mut stand = Stand::booth();
        stand.opens().starts("identity").types("given", given);
        stand.types("family1", family).touch(Touch::Continue);
        assert_eq!(stand.question().as_deref(), Some(next), "{given} {family}");
    }
}

#[test]
fn a_full_list_takes_no_more_and_says_so() {
    let mut stand = entries();
    for year in 2000..2012 {
        stand.adds(year, "Laredo");
    }
    assert!(!stand.list().has_room);
    stand.touch(Touch::AddRow);
    assert_eq!((stand.lines().len(), stand.error().is_some()), (12, true));
}

#[test]
fn what_hung_on_a_cell_goes_with_it() {
    let mut stand = entries();
    stand
        .touch(Touch::AddRow)
        .touch(Touch::Skip)
        .touch(Touch::Skip)
        .pick("visa");
    stand
        .types("document", "B2")
        .touch(Touch::Continue)
        .pick("yes");
    stand
        .touch(Touch::ChangeRow(0))
        .touch(Touch::Skip)
        .touch(Touch::Skip);
    stand.pick("no-check");
    assert_eq!(
        stand.question().as_deref(),
        Some("Q35.0.met"),
        "no document then"
    );
    stand.touch(Touch::Finish);
    assert_eq!(stand.sent(), r#"{"Q35":[{"how":"no-check","met":"yes"}]}"#);
}

#[test]
fn a_country_is_found_by_its_letters_and_nothing_of_them_is_kept() {
    let mut stand = Stand::in_section("identity");
    stand.goes_to("Q06");
    stand.touch(Touch::AddRow).types("search", "fran");
    let countries = |stand: &Stand| match stand.view().screen {
        Screen::Question(ui::Question {
            input: Input::Country(countries),
            ..
        }) => countries,
        _ => panic!("no country is asked"),
    };
    assert!(countries(&stand).none.is_some());
    assert_eq!(countries(&stand).found[0].id, "FR");
    assert_eq!(
        stand.view().frame.can_continue,
        None,
        "letters alone are no answer"
    );
    stand.pick("FR");
    assert_eq!(stand.lines(), ["France"]);
    stand.touch(Touch::ChangeRow(0));
    assert!(countries(&stand).search.value.is_empty());
    assert!(
        countries(&stand).first[0].chosen,
        "found again by whoever comes back"
    );
    stand.pick("none").touch(Touch::Finish);
    assert_eq!(stand.sent(), r#"{"Q06":[{"country":"none"}]}"#);
}

#[test]
fn a_birthday_may_be_an_age_and_other_dates_may_not() {
    let mut stand = Stand::in_section("identity");
    stand.goes_to("Q04.0.date");
    let date = |stand: &Stand| match stand.view().screen {
        Screen::Question(ui::Question {
            input: Input::PartialDate(date),
            ..
        }) => date,
        _ => panic!("no date is asked"),
    };
    assert!(date(&stand).can_age && date(&stand).years.is_empty());
    stand.date(Part::Age, Some(200)).touch(Touch::Continue);
    assert_eq!(date(&stand).wrong, Some(Part::Age));
    stand
        .date(Part::Age, Some(34))
        .touch(Touch::Continue)
        .touch(Touch::Finish);
    assert!(
        stand
            .sent()
            .contains(r#""Q04":[{"date":"age:34@2026-09-01"}]"#)
    );
    let mut stand = entries();
    stand.touch(Touch::AddRow);
    assert!(!date(&stand).can_age);
    stand.date(Part::Age, Some(34)).touch(Touch::Continue);
    assert!(stand.error().is_some());
}

#[test]
fn the_likely_years_of_a_paper_are_counted_in_the_calendar_of_the_visitor() {
    let mut stand = has_a_paper();
    let years = |stand: &Stand| match stand.view().screen {
        Screen::Question(ui::Question {
            input: Input::PartialDate(date),
            ..
        }) => (date.years, date.months, date.days),
        _ => panic!("no date is asked"),
    };
    assert_eq!(years(&stand), (vec![2025, 2026, 2027, 2028], 12, 31));
    stand.touch(Touch::Calendar(Calendar::Ethiopic));
    assert_eq!(years(&stand), (vec![2017, 2018, 2019, 2020], 13, 30));
    stand
        .date(Part::Year, Some(2018))
        .date(Part::Month, Some(13));
    assert_eq!(years(&stand).2, 5);
    stand.touch(Touch::Calendar(Calendar::Persian));
    assert_eq!(years(&stand), (vec![1404, 1405, 1406, 1407], 12, 31));
}

/// Somebody who has a paper, and is asked for its date.
fn has_a_paper() -> Stand {
    let mut stand = Stand::new();
    stand.begins().skips_to("K10").pick("yes").skips_to("K12");
    stand
}

#[test]
fn a_day_waits_for_its_month_and_goes_with_it() {
    let mut stand = has_a_paper();
    stand.date(Part::Year, Some(2026)).date(Part::Day, Some(1));
    assert_eq!(stand.view().frame.can_continue, Some(false));
    stand.date(Part::Month, Some(5));
    assert_eq!(stand.view().frame.can_continue, Some(true));
    stand.date(Part::Month, None).date(Part::Day, Some(2));
    assert_eq!(
        stand.view().frame.can_continue,
        Some(false),
        "the month is asked again"
    );
    stand.date(Part::Month, None).touch(Touch::Continue);
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K10":"yes","K12":"2026"}"#);
}

#[test]
fn a_day_without_its_month_is_told_once_and_the_rest_of_the_date_is_kept() {
    let mut stand = has_a_paper();
    stand.date(Part::Year, Some(2026)).date(Part::Day, Some(1));
    stand.touch(Touch::FinishNow);
    let error = stand.error().unwrap_or_default();
    assert!(error.contains("month"), "{error}");
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K10":"yes","K12":"2026"}"#);
}

#[test]
fn a_month_that_was_remembered_after_all_asks_for_its_day_and_an_unknown_year_waits_for_neither() {
    let mut stand = has_a_paper();
    stand.date(Part::Year, Some(2026)).date(Part::Month, None);
    stand.date(Part::Month, Some(5));
    let Screen::Question(ui::Question {
        input: Input::PartialDate(date),
        ..
    }) = stand.view().screen
    else {
        panic!("no date is asked");
    };
    assert_eq!(date.day, DatePart::Open);
    stand.date(Part::Year, None).date(Part::Month, None);
    stand.date(Part::Day, Some(5));
    assert_eq!(stand.view().frame.can_continue, Some(true));
}
