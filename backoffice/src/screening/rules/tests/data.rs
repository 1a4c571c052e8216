//! The rules as data: whether they name what there is, and are for the right eyes.

use super::*;

/// The question or column of that name.
fn ask(form: &'static Form, name: &str) -> Option<&'static Ask> {
    let Some((question, column)) = name.split_once('.') else {
        return form.question(name).map(|it| &it.ask);
    };
    let columns = form.question(question)?.kind.columns();
    columns.iter().find(|it| it.id == column)
}

/// What a condition names: `of` is the question of whose rows it speaks, if of any.
fn names(condition: &Condition, of: Option<&str>) -> Vec<(String, Option<String>)> {
    let full = |it: &str| of.map_or_else(|| it.to_owned(), |of| format!("{of}.{it}"));
    let looked = condition.looks_at().into_iter();
    looked
        .map(|(it, choice)| (full(it), choice.map(str::to_owned)))
        .collect()
}

fn rule_names(rule: &crate::screening::rules::Rule) -> Vec<(String, Option<String>)> {
    let mut found: Vec<_> = rule.when.iter().flat_map(|it| names(it, None)).collect();
    for RowTest {
        question,
        when,
        days,
    } in &rule.rows
    {
        found.extend(when.iter().flat_map(|it| names(it, Some(question))));
        let columns = days.iter().flat_map(|it| [&it.from, &it.to]);
        found.extend(columns.map(|it| (format!("{question}.{it}"), None)));
    }
    found.extend(rule.no_row.iter().map(|it| (it.clone(), None)));
    for DateTest { question, of, .. } in &rule.dates {
        let table = question.split_once('.').map(|it| it.0);
        found.extend(of.iter().flat_map(|it| names(it, table)));
        found.push((question.clone(), None));
    }
    found
}

#[test]
fn rules_name_questions_columns_and_choices_that_the_form_has() {
    let form = Form::current();
    for rule in &Rules::shipped().rules {
        for (name, choice) in rule_names(rule) {
            let asked = ask(form, &name);
            let asked = asked.unwrap_or_else(|| panic!("{}: no question {name}", rule.id));
            if let Some(choice) = choice {
                let has = match &asked.kind {
                    Kind::Income { .. } => shared::income::INCOME_BANDS.contains(&choice.as_str()),
                    it => it.choices().iter().any(|it| it.id == choice),
                };
                assert!(has, "{}: {name} has no choice {choice}", rule.id);
            }
        }
        for test in &rule.dates {
            let asked = ask(form, &test.question).unwrap();
            assert!(matches!(asked.kind, Kind::Date { .. }), "{}", rule.id);
            let bounds = test.from.is_some() || test.to.is_some() || test.until.is_some();
            assert_ne!(bounds, test.is_unknown, "{}: a test of nothing", rule.id);
            assert!(
                test.from.zip(test.to).is_none_or(|(from, to)| from <= to),
                "{}",
                rule.id
            );
        }
        for span in rule
            .rows
            .iter()
            .filter_map(|it| Some((&it.question, it.days.as_ref()?)))
        {
            for column in [&span.1.from, &span.1.to] {
                let asked = ask(form, &format!("{}.{column}", span.0)).unwrap();
                assert!(matches!(asked.kind, Kind::Date { .. }), "{}", rule.id);
            }
        }
        let is_always = rule.when.is_none() && rule.rows.is_empty() && rule.dates.is_empty();
        assert!(!is_always, "{} says nothing of anybody", rule.id);
    }
}

/// A finding tells something of the answers it rests on, so it is for no more eyes than they are.
#[test]
fn a_finding_is_for_no_more_eyes_than_the_answers_it_tells_of() {
    let form = Form::current();
    for rule in &Rules::shipped().rules {
        for (name, _) in rule_names(rule) {
            let id = name.split('.').next().unwrap();
            let question = form.question(id).unwrap();
            let least = match (question.sensitivity, question.part) {
                (Sensitivity::Sealed, _) => Eyes::Representatives,
                (_, Part::Restricted) => Eyes::Restricted,
                _ => Eyes::General,
            };
            assert!(least <= rule.seen_by, "{} shows {name}", rule.id);
        }
    }
}

/// An empty list comes back from its record as no rows and as an answer: tables are asked for rows.
#[test]
fn no_rule_takes_an_empty_list_for_an_answer() {
    let form = Form::current();
    for rule in &Rules::shipped().rules {
        let words = format!("{:?}", rule.when);
        for asked in words.split("Answered(\"").skip(1) {
            let id = asked.split('"').next().unwrap();
            let kind = &form.question(id).unwrap().kind;
            let is_table = matches!(
                kind,
                Kind::Rows {
                    shape: shared::form::RowsShape::Table,
                    ..
                }
            );
            assert!(!is_table, "{}: {id}", rule.id);
        }
    }
}

#[test]
fn every_rule_has_its_source_its_day_and_names_what_there_is() {
    let rules = Rules::shipped();
    assert!(rules.verified_by.is_empty() && rules.legal_status == "unverified");
    let known: BTreeSet<&str> = rules.rules.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(known.len(), rules.rules.len());
    for rule in &rules.rules {
        assert!(!rule.citation.is_empty(), "{}", rule.id);
        assert_eq!(rule.message, format!("screening-find-{}", rule.id));
        for it in rule.case_types.iter().chain(&rule.blocks) {
            assert!(rules.case_types.contains(it), "{}: {it}", rule.id);
        }
        for it in &rule.lifted_by {
            assert!(known.contains(it.as_str()), "{}: {it}", rule.id);
        }
        for it in &rule.deadlines {
            let number = it.strip_prefix('R').and_then(|it| it.parse::<u32>().ok());
            assert!(
                number.is_some_and(|it| (1..=56).contains(&it)),
                "{}: {it}",
                rule.id
            );
        }
        assert!(
            rule.kind != FindingKind::Relief || !rule.case_types.is_empty(),
            "{}",
            rule.id
        );
        assert!(
            rule.law != Law::Practice || rule.kind != FindingKind::Relief,
            "{}",
            rule.id
        );
        assert!(rule.counts_on(rule.valid_from));
        assert!(!rule.counts_on(rule.valid_from.pred_opt().unwrap()));
    }
    let before = NaiveDate::from_ymd_opt(2025, 12, 31).unwrap();
    let given = answers(r#"{"Q48":"yes","K13":"yes"}"#);
    assert!(find(rules, &given, before, Role::Attorney).is_empty());
}

/// The clauses that every office relies on are there, whatever else an office adds.
#[test]
fn what_must_be_screened_for_is() {
    let named: BTreeSet<&str> = Rules::shipped()
        .rules
        .iter()
        .filter(|it| it.kind == FindingKind::Relief)
        .flat_map(|it| it.case_types.iter().map(String::as_str))
        .collect();
    for it in [
        "N400", "N600", "I130", "I485", "I751", "I751W", "VAWA", "U", "T", "SIJ", "ASYA", "TPS",
        "DACA", "CAN42A", "CAN42B", "I912", "REF", "I730", "I765", "I90",
    ] {
        assert!(named.contains(it), "{it}");
    }
}

proptest! {
    /// An anniversary that comes nearer never becomes less urgent, until it is past.
    #[test]
    fn the_year_for_asylum_gets_no_less_urgent(days in 1i64..360) {
        let arrival = today() - TimeDelta::days(365 - days);
        let given = answers(&format!(r#"{{"Q37":"{arrival}","Q53":"yes"}}"#));
        let urgency = |on| {
            let found = find(Rules::shipped(), &given, on, Role::Attorney);
            found.iter().filter_map(|it| it.raises).min().unwrap_or(Colour::Green)
        };
        prop_assert!(urgency(today() + TimeDelta::days(1)) <= urgency(today()));
    }

    /// Less known of a date never finds less that is urgent.
    #[test]
    fn a_month_is_as_urgent_as_its_most_urgent_day_or_more(days in 0i64..400) {
        let day = today() + TimeDelta::days(days);
        let month = day.format("%Y-%m").to_string();
        let urgency = |date: String| {
            let given = answers(&format!(r#"{{"Q32":[{{"has":"yes","hearing":"{date}"}}]}}"#));
            let found = find(Rules::shipped(), &given, today(), Role::Attorney);
            found.iter().filter_map(|it| it.raises).min().unwrap_or(Colour::Green)
        };
        prop_assert!(urgency(month) <= urgency(day.to_string()));
    }

    /// What is found for fewer eyes is a part of what is found for more.
    #[test]
    fn nobody_sees_what_a_representative_does_not(at in 0..11usize, hurt in "yes|no|unsure", how in "visa|no-check") {
        let json = format!(r#"{{"Q54":"{hurt}","Q35":[{{"how":"{how}"}}],"Q47":"x","K09":["family"],"Q61":"yes"}}"#);
        let role = Role::all().nth(at).unwrap();
        let all = ids(&json, Role::Attorney);
        prop_assert!(ids(&json, role).iter().all(|it| all.contains(it)));
    }
}
