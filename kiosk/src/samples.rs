//! A believable moment of every screen, for pictures of the kiosk and for tests. Each is what the
//! visit itself shows after the touches that lead there, so that no picture shows a screen the program
//! never shows. The people are invented.

mod answered;
mod booth;
mod heard;
mod offices;
mod people;
mod questions;
mod wrong;

use crate::office::Office;
use crate::ui::{Comfort, ComfortTouch, DatePart, Part, Screen, Shell, Touch, Typed, View};
use crate::visit::{self, BoothRefusal, Effect, Event, Order, Visit};
use answered::{choice_many, name, review, ticket, to_review};
use chrono::{DateTime, TimeDelta, Utc};
use heard::heard;
use people::called;
use shared::form::Form;
#[cfg(any(test, feature = "measure"))]
use shared::form::Place;
use shared::protocol::{Door, Printed, Wait};
use shared::ticket::Label;
use translations::{Language, Text, Tongue};

/// A moment to show: its name, and the page to open on it.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// What `kiosk render --screen` calls it.
    pub name: &'static str,
    /// The page of tiles, answers or notice that is open.
    pub page: usize,
    /// A screen in front of the question is open: the search for a country, the numbers of countries.
    pub aside: bool,
    /// The paper of the visitor before is still coming.
    is_awaited: bool,
    /// What of it can be heard; the first is being said.
    heard: &'static [&'static str],
    make: fn(Text) -> Scene,
}

impl Sample {
    /// The moment in the language of `text`.
    pub fn view(self, text: Text) -> View {
        let mut view = (self.make)(text).view();
        if let (Screen::Welcome(welcome), true) = (&mut view.screen, self.is_awaited) {
            welcome.please_wait();
        }
        view
    }

    /// Shows the moment, with the page or the screen in front of it that belongs to it.
    pub fn show(self, shell: &Shell, text: Text) {
        self.show_helped(shell, text, Comfort::default());
    }

    /// The same, as it helps a visitor who wants that. Gives back the help that is shown: where nobody is, nothing
    /// helps.
    pub fn show_helped(self, shell: &Shell, text: Text, comfort: Comfort) -> Comfort {
        let view = self.view(text);
        let is_free = matches!(
            view.screen,
            Screen::Welcome(_)
                | Screen::Clock(_)
                | Screen::Closed(_)
                | Screen::Full(_)
                | Screen::OutOfOrder(_)
        );
        let comfort = if is_free { Comfort::default() } else { comfort };
        shell.show(&View { comfort, ..view });
        if self.aside {
            shell.open_aside();
        }
        shell.open_page(self.page);
        shell.hear(&self.hearing());
        comfort
    }

    /// The moment of this name.
    pub fn find(name: &str) -> Option<Sample> {
        all().iter().copied().find(|it| it.name == name)
    }
}

const fn sample(name: &'static str, make: fn(Text) -> Scene) -> Sample {
    page(name, 0, make)
}

const fn page(name: &'static str, page: usize, make: fn(Text) -> Scene) -> Sample {
    Sample {
        name,
        page,
        aside: false,
        is_awaited: false,
        heard: &[],
        make,
    }
}

const fn aside(name: &'static str, make: fn(Text) -> Scene) -> Sample {
    Sample {
        aside: true,
        ..sample(name, make)
    }
}

/// Every moment, in the order a visitor meets them.
pub fn all() -> &'static [Sample] {
    ALL
}

const ALL: &[Sample] = &[
    sample("welcome", Scene::of),
    Sample {
        is_awaited: true,
        ..sample("welcome-wait", Scene::of)
    },
    sample("language", language),
    sample("spoken", |text| {
        language(text).touch(Touch::LanguageNotHere)
    }),
    sample("spoken-few", offices::few_languages),
    sample("spoken-few-call", offices::language_not_offered),
    sample("welcome-neutral", offices::neutral),
    heard("language-heard", &["es", "ht", "ar"], language),
    heard("spoken-heard", &["mam", "quc", "knj"], |text| {
        language(text).touch(Touch::LanguageNotHere)
    }),
    // A person is on the way; the message was closed, and what was touched has its tick.
    sample("spoken-sign", |text| {
        let asked = language(text).touch(Touch::LanguageNotHere);
        let called = asked.touch(Touch::Speaks(Tongue::signed()));
        called.touch(Touch::DismissOverlay)
    }),
    sample("language-call", |text| {
        let asked = language(text).touch(Touch::LanguageNotHere);
        asked.touch(Touch::Speaks(Tongue::find("mam")))
    }),
    sample("late-full", offices::without_room),
    sample("late", |text| {
        let late = Scene::said(text, Door::Late).touch(Touch::Start(text.language()));
        late.touch(Touch::Language(text.language()))
    }),
    sample("notice", notice),
    sample("notice-neutral", offices::neutral_notice),
    page("notice-middle", 1, notice),
    page("notice-end", 2, notice),
    page("notice-english", 3, notice),
    page("notice-english-end", 4, notice),
    sample("several", several),
    page("several-end", 2, several),
    sample("several-too-many", wrong::too_many),
    sample("choice", |text| Scene::asked(text, "K10")),
    heard("choice-heard", &["@heading"], |text| {
        Scene::asked(text, "K10")
    }),
    sample("choice-many", choice_many),
    sample("date-year", |text| Scene::asked(text, "K12")),
    sample("date-wrong", |text| {
        Scene::asked(text, "K12").date(Part::Year, 9999)
    }),
    sample("date-no-such-day", wrong::no_such_day),
    sample("date-no-month", wrong::no_month),
    sample("date-not-yet", wrong::not_yet),
    sample("date-month", |text| {
        Scene::asked(text, "K12").date(Part::Year, 2026)
    }),
    sample("date-day", |text| {
        let year = Scene::asked(text, "K12").date(Part::Year, 2026);
        year.date(Part::Month, 6)
    }),
    sample("date-long", |text| {
        let year = Scene::asked(text, "K12").date(Part::Year, 2026);
        year.date(Part::Month, offices::longest_month(text).into())
    }),
    sample("date-birth", questions::birth),
    sample("date-other", questions::date_in_another_calendar),
    sample("date-other-month", questions::month_in_another_calendar),
    sample("date-cell", questions::date_cell),
    sample("date-suggested", questions::date_suggested),
    sample("age", questions::age),
    sample("language-list", |text| Scene::asked(text, "K16")),
    sample("languages", questions::languages),
    page("languages-end", 3, questions::languages),
    sample("text", |text| {
        Scene::asked(text, "K08").types("K08", called(text)[0])
    }),
    sample("name", name),
    sample("phone", |text| {
        Scene::asked(text, "K19").types("K19", "3055550123")
    }),
    aside("phone-countries", |text| {
        Scene::asked(text, "K19").types("K19", "+5025555")
    }),
    sample("error", |text| {
        let typed = Scene::asked(text, "K19").types("K19", "30555");
        typed.touch(Touch::Continue)
    }),
    // Wrong once more: a person is offered.
    sample("error-again", |text| {
        let typed = Scene::asked(text, "K19").types("K19", "30555");
        typed.touch(Touch::Continue).touch(Touch::Continue)
    }),
    sample("email", |text| {
        Scene::asked(text, "K23").types("K23", "rosa@example.org")
    }),
    sample("email-wrong", wrong::email),
    sample("code", questions::code),
    sample("code-wrong", wrong::code),
    sample("number", questions::number),
    sample("number-wrong", wrong::number),
    sample("count", |text| Scene::asked(text, "K27")),
    sample("income", |text| Scene::asked(text, "K27").picks("4")),
    sample("country", questions::country),
    aside("country-search", |text| {
        questions::country(text).types("search", "G")
    }),
    aside("country-not-found", |text| {
        questions::country(text).types("search", "Qx")
    }),
    sample("rows-empty", questions::rows_empty),
    sample("rows", questions::rows),
    page("rows-full", 2, questions::rows_full),
    sample("row-cell", questions::row_cell),
    sample("review", review),
    page("review-end", 1, review),
    sample("review-wait", |text| {
        to_review(Scene::said(text, Door::Open))
    }),
    sample("review-rests", offices::resting_lane),
    sample("ticket", |text| ticket(text, Printed::Printed)),
    sample("ticket-wait", |text| {
        to_review(Scene::said(text, Door::Open)).touch(Touch::Finish)
    }),
    sample("ticket-away", |text| {
        // Whoever needs something or has a date may be called early, and is not sent away.
        let begun = to_notice(offices::long_day(text)).touch(Touch::Accept);
        let begun = begun.picks("me").picks("yes").touch(Touch::FinishNow);
        begun.touch(Touch::Finish)
    }),
    sample("minor", |text| {
        let alone = notice(text).touch(Touch::Accept).picks("me").picks("no");
        alone.happens(Event::Printed(number(), Printed::Printed))
    }),
    sample("no-paper", |text| ticket(text, Printed::None)),
    sample("paper-failed", |text| ticket(text, Printed::Failed)),
    sample("paper-unsure", |text| ticket(text, Printed::Unknown)),
    sample("call", |text| {
        Scene::asked(text, "K10").touch(Touch::CallPerson)
    }),
    sample("comfort", |text| {
        Scene::asked(text, "K10").touch(Touch::Comfort(ComfortTouch::Open))
    }),
    sample("still-here", |text| {
        Scene::asked(text, "K10").waits(TimeDelta::seconds(96))
    }),
    sample("ask-erase", |text| {
        Scene::asked(text, "K10").touch(Touch::Erase)
    }),
    sample("erased", |text| {
        Scene::asked(text, "K10").touch(Touch::EraseForSure)
    }),
    sample("booth-code", |text| booth::asked(text, "4711")),
    sample("booth-code-wrong", |text| {
        wrong::booth_refused(text, BoothRefusal::Wrong)
    }),
    sample("booth-code-over", |text| {
        wrong::booth_refused(text, BoothRefusal::Over)
    }),
    sample("booth-no-link", |text| {
        wrong::booth_refused(text, BoothRefusal::NoLink)
    }),
    sample("booth-notice", booth::notice),
    page("booth-notice-middle", 1, booth::notice),
    page("booth-notice-end", 2, booth::notice),
    sample("booth-part", booth::part),
    sample("booth-part-later", booth::later_part),
    sample("booth-question", booth::question),
    // Asked with a line that says why.
    sample("booth-why", |text| {
        booth::section(text, "identity").skips_to("Q08")
    }),
    sample("booth-why-unsure", |text| {
        booth::section(text, "family").skips_to("Q61")
    }),
    sample("booth-review", booth::review),
    sample("booth-unsent-next", booth::skipped),
    sample("booth-unsent", |text| {
        booth::review(text).touch(Touch::Stop)
    }),
    sample("booth-stop", |text| booth::part(text).touch(Touch::Stop)),
    sample("booth-ask-erase", |text| {
        booth::later_part(text).touch(Touch::Erase)
    }),
    sample("booth-not-kept", wrong::part_not_kept),
    sample("booth-sent", booth::sent),
    sample("booth-done", |text| booth::sent(text).touch(Touch::Stop)),
    sample("hidden", |text| {
        Scene::asked(text, "K10").touch(Touch::Hide)
    }),
    sample("closed", |text| Scene::at_the_door(text, Door::Closed)),
    sample("closed-opens", |text| Scene::said(text, Door::Closed)),
    sample("full", |text| Scene::at_the_door(text, Door::Full)),
    sample("out-of-order", |text| {
        Scene::of(text).happens(Event::Order(Order::Out))
    }),
];

/// Every question a visitor can be asked, and every column of one with rows, each with its name.
#[cfg(any(test, feature = "measure"))]
pub fn asks(text: Text) -> Vec<(String, View)> {
    let mut all = Vec::new();
    for question in &Form::current().questions {
        let start = || match question.place {
            Place::Public => Some(notice(text).touch(Touch::Accept)),
            Place::Booth => Some(booth::section(text, &question.section)),
            Place::Staff => None,
        };
        if question.asked_as.is_some() {
            // Its other words are for whoever came for themselves.
            let Scene { visit, now } = notice(text).touch(Touch::Accept).picks("me");
            let view = visit::view(&visit.at(question, None), now);
            all.push((format!("{} (self)", question.id), view));
        }
        let columns = (0..question.kind.columns().len()).map(Some);
        for column in std::iter::once(None).chain(columns) {
            let Some(Scene { visit, now }) = start() else {
                continue;
            };
            let view = visit::view(&visit.at(question, column), now);
            let id = match &view.screen {
                Screen::Question(it) => it.id.clone(),
                _ => continue,
            };
            all.push((id, view));
        }
    }
    all
}

/// A kiosk whose clock stands still until it is told to go on.
struct Scene {
    visit: Visit,
    now: DateTime<Utc>,
}

impl Scene {
    /// Nobody is there; the office offers the language of `text` first.
    fn of(text: Text) -> Scene {
        Scene::at_the_door(text, Door::Open)
    }

    fn at_the_door(text: Text, door: Door) -> Scene {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_788) + TimeDelta::minutes(14 * 60 + 5);
        let others = Language::all().iter().copied();
        let others = others.filter(|it| *it != text.language());
        let mut office = Office::default().with_door(door, now);
        office.line = Some("Open Door Legal Aid".to_owned());
        office.languages = std::iter::once(text.language()).chain(others).collect();
        Scene {
            visit: Visit::nobody(Form::current(), office, now),
            now,
        }
    }

    /// The office has said everything it can say at `door`: when it opens, its own words, how long the wait is.
    fn said(text: Text, door: Door) -> Scene {
        let mut scene = Scene::at_the_door(text, door);
        let own = text.of("kiosk-closed-line");
        let office = scene.visit.office().clone();
        let office = office.with_news(
            scene.now + TimeDelta::days(30) - TimeDelta::minutes(5 * 60 + 5),
            (text.language(), own),
            Wait { from: 120, to: 180 },
        );
        scene.visit = Visit::nobody(Form::current(), office, scene.now);
        scene
    }

    /// Skips to what has this id.
    fn skips_to(mut self, id: &str) -> Scene {
        while self.question().is_some_and(|it| it != id) {
            let touch = match self.view().frame {
                it if it.can_skip => Touch::Skip,
                _ => Touch::Continue,
            };
            self = self.touch(touch);
        }
        self
    }

    /// A visitor stands before question `id`, has skipped the others, and has a paper with a date.
    fn asked(text: Text, id: &str) -> Scene {
        let mut scene = notice(text).touch(Touch::Accept);
        while scene.question().is_some_and(|it| it != id) {
            scene = match scene.question().as_deref() {
                Some("K10") => scene.picks("yes"),
                Some("K14") => scene.picks("no"),
                _ => scene.touch(Touch::Skip),
            };
        }
        scene
    }

    fn question(&self) -> Option<String> {
        match self.view().screen {
            Screen::Question(it) => Some(it.id),
            _ => None,
        }
    }

    fn happens(self, event: Event) -> Scene {
        let (visit, effects) = visit::step(self.visit, event, self.now);
        let scene = Scene {
            visit,
            now: self.now,
        };
        // The disk of a sample always works.
        if effects.iter().any(|it| matches!(it, Effect::Seal(_))) {
            return scene.happens(Event::Sealed(number()));
        }
        if effects.iter().any(|it| matches!(it, Effect::SealPart(_))) {
            return scene.happens(Event::PartSealed);
        }
        scene
    }

    fn touch(self, touch: Touch) -> Scene {
        self.happens(Event::Touch(touch))
    }

    fn picks(self, choice: &str) -> Scene {
        self.touch(Touch::Pick(Typed::new(choice.to_owned())))
    }

    fn types(self, field: &str, words: &str) -> Scene {
        self.touch(Touch::Typed {
            field: field.to_owned(),
            text: Typed::new(words.to_owned()),
        })
    }

    fn date(self, part: Part, value: i32) -> Scene {
        let value = DatePart::Known(value);
        self.touch(Touch::Date { part, value })
    }

    fn waits(mut self, time: TimeDelta) -> Scene {
        self.now += time;
        self.happens(Event::Tick)
    }

    fn view(&self) -> View {
        visit::view(&self.visit, self.now)
    }
}

fn number() -> Label {
    let series = "A".parse().expect("A is the letter of a series");
    Label::of(&series, 17)
}

fn language(text: Text) -> Scene {
    Scene::of(text).touch(Touch::Start(text.language()))
}

fn notice(text: Text) -> Scene {
    to_notice(Scene::of(text))
}

fn to_notice(scene: Scene) -> Scene {
    let first = scene.visit.office().languages[0];
    scene
        .touch(Touch::Start(first))
        .touch(Touch::Language(first))
}

fn several(text: Text) -> Scene {
    Scene::asked(text, "K09").picks("green-card")
}
