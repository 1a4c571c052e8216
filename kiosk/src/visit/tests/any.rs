//! Visits as nobody would make them: any sequence of events at all.

use super::*;

/// Everything a person could read on the screen; what is wrong comes first.
pub(super) fn words(view: &View) -> String {
    let mut out = String::new();
    let mut say = |it: &str| {
        out.push_str(it);
        out.push('\n');
    };
    match &view.screen {
        Screen::Question(question) => {
            say(question.error.as_deref().unwrap_or_default());
            match &question.input {
                Input::Text(field) | Input::Phone { field, .. } | Input::Number(field) => {
                    say(&field.value);
                }
                Input::Country(countries) => {
                    say(&countries.search.value);
                    let tiles = countries.first.iter().chain(&countries.none);
                    let chosen = tiles.chain(&countries.found).filter(|it| it.chosen);
                    chosen.for_each(|it| say(&format!("chosen {}", it.id)));
                }
                Input::Rows(rows) => rows.rows.iter().for_each(|it| say(&it.words)),
                Input::Name(fields) => fields.iter().for_each(|it| say(&it.value)),
                Input::Choice(tiles) | Input::Several { tiles, .. } => {
                    tiles
                        .iter()
                        .filter(|it| it.chosen)
                        .for_each(|it| say(&format!("chosen {}", it.id)));
                }
                Input::PartialDate(date) => {
                    for part in [date.year, date.month, date.day] {
                        if let DatePart::Known(it) = part {
                            say(&format!("date {it}"));
                        }
                    }
                }
            }
        }
        Screen::Review(review) => review.rows.iter().for_each(|it| say(&it.value)),
        _ => {}
    }
    out
}

fn touches() -> impl Strategy<Value = Happening> {
    let choices: Vec<String> = Form::current()
        .questions
        .iter()
        .flat_map(|it| std::iter::once(&it.ask).chain(it.kind.columns()))
        .flat_map(|it| it.choices().iter().map(|it| it.id.clone()))
        .chain(["GT", "FR", "none", "es", "mam", "3"].map(str::to_owned))
        .collect();
    let questions: Vec<String> = Form::current()
        .questions
        .iter()
        .map(|it| it.id.clone())
        .collect();
    let fields = [
        "given", "family1", "K08", "K19", "K25", "nowhere", "search", "name", "place", "number",
        "amount",
    ];
    prop_oneof![
        4 => prop::sample::select(Language::all().to_vec()).prop_map(|it| Happening::Touch(Touch::Start(it))),
        4 => prop::sample::select(Language::all().to_vec()).prop_map(|it| Happening::Touch(Touch::Language(it))),
        4 => Just(Happening::Touch(Touch::Accept)),
        8 => prop::sample::select(choices).prop_map(|it| Happening::Touch(Touch::Pick(Typed::new(it)))),
        8 => Just(Happening::Touch(Touch::Continue)),
        8 => Just(Happening::Touch(Touch::Skip)),
        2 => Just(Happening::Touch(Touch::Back)),
        2 => Just(Happening::Touch(Touch::Tell)),
        1 => Just(Happening::Touch(Touch::FinishNow)),
        2 => Just(Happening::Touch(Touch::AddRow)),
        1 => (0usize..3).prop_map(|it| Happening::Touch(Touch::ChangeRow(it))),
        1 => (0usize..3).prop_map(|it| Happening::Touch(Touch::RemoveRow(it))),
        1 => prop::sample::select(Calendar::ALL.to_vec()).prop_map(|it| Happening::Touch(Touch::Calendar(it))),
        1 => Just(Happening::Touch(Touch::TalkToPerson)),
        1 => Just(Happening::Touch(Touch::LanguageNotHere)),
        1 => prop::sample::select(vec![None, Tongue::find("mam")]).prop_map(|it| Happening::Touch(Touch::Speaks(it))),
        3 => prop::sample::select(questions).prop_map(|it| Happening::Touch(Touch::Change(it))),
        2 => Just(Happening::Touch(Touch::Finish)),
        1 => Just(Happening::Touch(Touch::Erase)),
        1 => Just(Happening::Touch(Touch::EraseForSure)),
        1 => Just(Happening::Touch(Touch::CallPerson)),
        1 => Just(Happening::Touch(Touch::Hide)),
        1 => Just(Happening::Touch(Touch::Leave)),
        3 => Just(Happening::Touch(Touch::DismissOverlay)),
        1 => Just(Happening::Touch(Touch::StillHere)),
        1 => Just(Happening::Touch(Touch::Home)),
        1 => Just(Happening::Touch(Touch::PrintAgain)),
        1 => Just(Happening::Touch(Touch::Anything)),
        6 => (prop::sample::select(fields.to_vec()), prop_oneof!["[0-9 ]{0,16}", any::<String>()])
            .prop_map(|(field, text)| Happening::Touch(Touch::Typed { field: field.to_owned(), text: Typed::new(text) })),
        4 => (prop::sample::select(vec![Part::Year, Part::Month, Part::Day, Part::Age]), prop::option::of(-5i32..2100))
            .prop_map(|(part, value)| {
                let value = value.map_or(DatePart::Unknown, DatePart::Known);
                Happening::Touch(Touch::Date { part, value })
            }),
    ]
}

#[derive(Clone)]
pub(super) enum Happening {
    Touch(Touch),
    Seconds(i64),
    Sealed,
    SealFailed,
    Printed,
    Order(Order),
    Answered(String),
    PartSealed,
    BoothOpened,
    BoothRefused,
}

impl std::fmt::Debug for Happening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Happening::Touch(_) => "touch",
            Happening::Seconds(_) => "time",
            Happening::Sealed => "sealed",
            Happening::SealFailed => "seal failed",
            Happening::Printed => "printed",
            Happening::Order(_) => "order",
            Happening::Answered(_) => "answered",
            Happening::PartSealed => "part sealed",
            Happening::BoothOpened => "booth opened",
            Happening::BoothRefused => "booth refused",
        })
    }
}

pub(super) fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let one = prop_oneof![
        30 => touches(),
        2 => (-10i64..130).prop_map(Happening::Seconds),
        2 => Just(Happening::Sealed),
        1 => Just(Happening::SealFailed),
        1 => Just(Happening::Printed),
        1 => prop_oneof![Just(Order::Good), Just(Order::Out)].prop_map(Happening::Order),
        2 => "[0-9]{7,9}".prop_map(Happening::Answered),
    ];
    prop::collection::vec(one, 0..120)
}

impl Stand {
    pub(super) fn lives(&mut self, happening: Happening) {
        match happening {
            Happening::Touch(it) => self.touch(it),
            Happening::Seconds(it) => {
                self.now += TimeDelta::seconds(it);
                self.happens(Event::Tick)
            }
            Happening::Sealed => self.happens(Event::Sealed(label(1))),
            Happening::SealFailed => self.happens(Event::SealFailed),
            Happening::Printed => self.happens(Event::Printed(label(1), Printed::Unknown)),
            Happening::PartSealed => self.happens(Event::PartSealed),
            Happening::BoothOpened => self.happens(Event::BoothOpened(label(1))),
            Happening::BoothRefused => self.happens(Event::BoothRefused(BoothRefusal::Wrong)),
            Happening::Order(it) => self.happens(Event::Order(it)),
            Happening::Answered(it) => {
                let answer = Answer::Words(it);
                self.happens(Event::Answered {
                    question: "K19".to_owned(),
                    answer,
                })
            }
        };
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_there_is_a_screen_and_a_way_home(happenings in happenings()) {
        let mut stand = Stand::new();
        for it in happenings {
            stand.lives(it);
            let _ = stand.view();
        }
        // The disk may be slow, but it answers; then everybody has gone.
        stand.happens(Event::Sealed(label(2))).happens(Event::Order(Order::Good)).waits(130);
        prop_assert_eq!(stand.screen(), "welcome");
        prop_assert_eq!(stand.view().overlay, None);
        stand.touch(Touch::Start(Language::english()));
        prop_assert_eq!(stand.screen(), "language");
    }

    /// In a private room, where lists are filled in: whatever is sealed are answers to questions of that part,
    /// and no row of a list is empty.
    #[test]
    fn what_leaves_a_private_room_are_answers_of_its_part(
        section in prop::sample::select(Form::current().sections.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()),
        happenings in happenings(),
    ) {
        let mut stand = Stand::in_section(section);
        for it in happenings {
            stand.lives(it);
            let view = stand.view();
            if let Screen::Question(ui::Question { input: Input::Rows(list), .. }) = &view.screen {
                prop_assert!(list.rows.iter().all(|it| !it.words.is_empty()));
            }
            if stand.visit.as_ref().unwrap().open_part().is_none_or(|(_, it)| it != section) {
                break;
            }
        }
        let scope = shared::form::Scope::booth(section);
        for effect in &stand.effects {
            let Effect::SealPart(part) = effect else { continue };
            prop_assert_eq!(part.section, section);
            for (id, answer) in part.given.answers.iter() {
                let question = Form::current().question(id).unwrap();
                // An answer given as a whole may be to any question.
                prop_assert!(scope.has(question) || id == "K19", "{id}");
                let today = start().date_naive() + TimeDelta::days(1);
                prop_assert_eq!(shared::form::validate(&question.kind, answer, today), Ok(()), "{}", id);
            }
        }
    }

    #[test]
    fn nothing_of_a_visit_reaches_the_next(before in happenings(), after in happenings()) {
        let mut stand = Stand::new();
        let typed = "77341";
        stand.begins();
        for it in before {
            let it = match it {
                Happening::Touch(Touch::Typed { field, .. }) => {
                    Happening::Touch(Touch::Typed { field, text: Typed::new(format!("{typed}99")) })
                }
                Happening::Answered(_) => Happening::Answered(format!("{typed}12")),
                it => it,
            };
            stand.lives(it);
        }
        stand.happens(Event::Sealed(label(1))).waits(130);
        prop_assert_eq!(stand.screen() == "welcome" || stand.screen() == "out of order", true);
        stand.effects.clear();
        stand.happens(Event::Order(Order::Good));
        for it in after {
            let it = match it {
                Happening::Touch(Touch::Typed { field, .. }) => {
                    Happening::Touch(Touch::Typed { field, text: Typed::new("5550000".to_owned()) })
                }
                Happening::Answered(_) => Happening::Answered("5550000".to_owned()),
                it => it,
            };
            stand.lives(it);
            prop_assert!(!words(&stand.view()).contains(typed));
            for effect in stand.effects.drain(..) {
                if let Effect::Seal(given) = effect {
                    prop_assert!(!serde_json::to_string(&given.answers).unwrap().contains(typed));
                }
            }
        }
    }

    #[test]
    fn erasing_anywhere_leaves_no_answer(happenings in happenings()) {
        let mut stand = Stand::new();
        stand.begins().pick("me");
        for it in happenings {
            stand.lives(it);
        }
        stand.effects.clear();
        let was_home = stand.visit.as_ref().unwrap().is_at_rest();
        stand.touch(Touch::EraseForSure);
        prop_assert!(was_home || stand.effects.contains(&Effect::Forget));
        prop_assert!(matches!(
            stand.visit.as_ref().unwrap().stage,
            Stage::Welcome | Stage::Erased(_) | Stage::Clock
        ));
        stand.happens(Event::Order(Order::Good)).waits(20);
        stand.begins().touch(Touch::Finish);
        prop_assert_eq!(stand.answers(), "{}");
    }

    /// However a visit went, hiding it and coming back changes nothing; not coming back leaves nothing.
    #[test]
    fn what_was_hidden_comes_back_as_it_was_or_is_gone(happenings in happenings(), seconds in 1i64..59) {
        let mut stand = Stand::new();
        stand.begins();
        for it in happenings {
            stand.lives(it);
        }
        let can_hide = stand.view().frame.can_hide;
        let seen = (stand.screen(), words(&stand.view()));
        let overlay = stand.view().overlay.filter(|it| !matches!(it, Overlay::StillHere { .. }));
        stand.effects.clear();
        stand.touch(Touch::Hide);
        prop_assert!(!can_hide || stand.screen() == "clock");
        let told = if can_hide { String::new() } else { seen.1.clone() };
        prop_assert_eq!(words(&stand.view()), told);
        if can_hide {
            // A record on its way to the disk goes on; nothing else happens behind the clock.
            let is_sealing = matches!(stand.visit.as_ref().unwrap().stage.unhidden(), Stage::Sealing(_));
            stand.waits(seconds).touch(Touch::Anything);
            prop_assert!(is_sealing || stand.effects.is_empty());
            prop_assert_eq!((stand.screen(), words(&stand.view())), seen);
            prop_assert_eq!(stand.view().overlay, overlay);
            stand.touch(Touch::Hide).waits(60);
            prop_assert_eq!((stand.screen(), stand.effects.last()), ("clock", Some(&Effect::Forget)));
            stand.touch(Touch::Back);
            prop_assert!(stand.visit.as_ref().unwrap().is_at_rest());
        }
    }

    /// Chooses by `luck` on every screen; what was chosen is what is sealed.
    #[test]
    fn the_sealed_answers_are_the_touched_ones(luck in prop::collection::vec(0usize..1000, 60)) {
        let mut stand = Stand::new();
        stand.begins();
        let mut touched: BTreeMap<String, serde_json::Value> = BTreeMap::new();
        let mut luck = luck.into_iter();
        while let (Screen::Question(question), Some(luck)) = (stand.view().screen, luck.next()) {
            if luck % 4 == 0 {
                stand.touch(Touch::Skip);
                continue;
            }
            let value = answer_by_luck(&mut stand, &question, luck);
            // A cell of a record: `K26.0.name`.
            match question.id.split('.').collect::<Vec<_>>()[..] {
                [id, _, column] => {
                    let record = touched.entry(id.to_owned()).or_insert(serde_json::json!([{}]));
                    record[0][column] = value;
                }
                _ => {
                    touched.insert(question.id, value);
                }
            }
        }
        stand.touch(Touch::Finish);
        prop_assert_eq!(stand.answers(), serde_json::to_string(&touched).unwrap());
    }
}

/// Answers what is on the screen, by chance; gives what the record must say then.
fn answer_by_luck(stand: &mut Stand, question: &ui::Question, luck: usize) -> serde_json::Value {
    if luck % 9 == 1 && stand.view().frame.can_tell {
        stand.touch(Touch::Tell);
        return serde_json::json!({"tell": "person"});
    }
    let mut typed = |field: &Field, text: String| {
        stand.types(&field.id, &text).touch(Touch::Continue);
        serde_json::Value::from(text)
    };
    match &question.input {
        Input::Choice(tiles) => {
            let id = &tiles[luck % tiles.len()].id;
            stand.pick(id);
            id.as_str().into()
        }
        Input::Country(countries) => {
            let id = &countries.first[luck % countries.first.len()].id;
            stand.pick(id);
            id.as_str().into()
        }
        Input::Several { tiles, .. } => {
            let ids = tiles.iter().cycle().skip(luck % 7).take(2);
            let ids: Vec<_> = ids.map(|it| it.id.clone()).collect();
            for id in &ids {
                stand.pick(id);
            }
            stand.touch(Touch::Continue);
            ids.into()
        }
        Input::Text(field) if question.id == "K23" => typed(field, format!("n{luck}@example.org")),
        Input::Number(field) => typed(field, format!("{luck:04}")),
        Input::Text(field) | Input::Phone { field, .. } => {
            typed(field, format!("312 555 {luck:04}"))
        }
        Input::Name(fields) => {
            let text = format!("N {luck}");
            let field = &fields[luck % 3].id;
            stand.types(field, &text).touch(Touch::Continue);
            serde_json::json!({ field: text })
        }
        Input::PartialDate(date) if date.finest == Finest::Year => {
            stand.date(Part::Year, Some(1990)).touch(Touch::Continue);
            "1990".into()
        }
        Input::PartialDate(_) => {
            let month = i32::try_from(luck % 12).unwrap() + 1;
            stand
                .date(Part::Year, Some(2027))
                .date(Part::Month, Some(month));
            stand.touch(Touch::Continue);
            format!("2027-{month:02}").into()
        }
        Input::Rows(_) => {
            stand.touch(Touch::Continue);
            serde_json::Value::Null
        }
    }
}
