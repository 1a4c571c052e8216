//! Sheets as an office would give them out, for tests and for looking at: the people and offices are invented.

mod words;

use chrono::NaiveDate;
use translations::Language;
use typesetting::{
    After, Answer, Block, Fact, Footer, Languages, Letterhead, Level, Marks, Paper, Picture,
    Question, Run, Said, Sheet, Signature, Size, Table, Tick, Words,
};
use words::EN;

/// The languages the samples are written in, beside English.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    words::ALL.iter().map(|it| it.tag).filter(|it| *it != "en")
}

/// A text of `words.rs` with its values put in.
fn fill(pattern: &str, values: &[(&str, &str)]) -> Words {
    let mut filled = Words::default();
    for (at, part) in pattern.split(['{', '}']).enumerate() {
        if at % 2 == 0 {
            filled = filled.words(part);
        } else {
            let value = values.iter().find(|it| it.0 == part);
            filled = filled.value(value.expect("a value with this name").1);
        }
    }
    filled
}

/// Texts of both languages.
struct Pair(&'static words::Said, &'static str);

impl Pair {
    fn of(tag: &'static str) -> Pair {
        let said = words::ALL.iter().find(|it| it.tag == tag);
        Pair(said.expect("a language of the samples"), "Maryam Haddad")
    }

    fn say(&self, pick: impl Fn(&words::Said) -> &'static str) -> Said {
        Said::both(self.fill(self.0, pick(self.0)), self.fill(&EN, pick(&EN)))
    }

    fn fill(&self, said: &words::Said, pattern: &str) -> Words {
        let values = [
            ("name", self.1),
            ("place", "Riverton"),
            ("date", said.date),
            ("until", said.until),
            ("papers", "I-94, NTA (2)"),
            ("email", "complaints@riverton-legal.example"),
            ("phone", "+1 (555) 555-0142"),
        ];
        fill(pattern, &values)
    }

    fn languages(&self) -> Languages {
        Languages::Beside {
            reader: Language::find(self.0.tag).expect("a language of the program"),
            office: Language::english(),
        }
    }

    fn sheet(&self, title: &str, label: &str, blocks: Vec<Block>) -> Sheet {
        let pages = |said: &words::Said| {
            let [before, between, after] = said.pages;
            let pages = Words::new(before).page().words(between).pages();
            pages.words(after)
        };
        Sheet {
            title: title.to_owned(),
            paper: Paper::Letter,
            size: Size::Usual,
            languages: self.languages(),
            letterhead: Some(Letterhead {
                name: "Riverton Immigration Legal Aid".to_owned(),
                lines: vec![
                    "24 Mill Lane, Riverton, NY 10999".to_owned(),
                    "Phone +1 (555) 555-0100 · Mon–Fri 9–17 · riverton-legal.example".to_owned(),
                ],
            }),
            date_line: Some(self.say(|it| it.date_line)),
            blocks,
            notice: Some(self.say(|it| it.fraud)),
            footer: Footer {
                pages: Said::both(pages(self.0), pages(&EN)),
                label: label.to_owned(),
                mark: "7f3a-91c2".to_owned(),
            },
            made_on: NaiveDate::from_ymd_opt(2026, 9, 1).expect("a day"),
        }
    }
}

/// The letter that says: we do not represent you.
pub(crate) fn letter(tag: &'static str) -> Sheet {
    let pair = Pair::of(tag);
    let with_reason = |said: &words::Said| {
        Words(vec![
            Run::Strong(said.not_represented.to_owned()),
            Run::Words(said.reason.to_owned()),
        ])
    };
    let fact = |at: usize, value| Fact {
        label: pair.say(move |it| it.labels[at]),
        value,
    };
    let blocks = vec![
        Block::AddressWindow(vec![
            pair.1.to_owned(),
            "118 Orchard Street, Apt 3B".to_owned(),
            "Riverton, NY 10999".to_owned(),
        ]),
        Block::Heading(Level::Title, pair.say(|it| it.title)),
        Block::Paragraph(pair.say(|it| it.dear)),
        Block::Paragraph(pair.say(|it| it.thanks)),
        Block::Paragraph(Said::both(with_reason(pair.0), with_reason(&EN))),
        Block::Warning {
            title: pair.say(|it| it.warning[0]),
            words: pair.say(|it| it.warning[1]),
        },
        Block::Facts(vec![
            fact(0, pair.say(|it| it.date)),
            fact(1, Said::value(pair.1)),
            fact(2, pair.say(|it| it.matter)),
            fact(3, Said::value("2026-0042")),
        ]),
        Block::Heading(Level::Section, pair.say(|it| it.help[0])),
        Block::Paragraph(pair.say(|it| it.help[1])),
        Block::Table(offices(&pair)),
        Block::Heading(Level::Section, pair.say(|it| it.know)),
        Block::List(
            Marks::Numbers,
            (0..4).map(|at| pair.say(move |it| it.points[at])).collect(),
        ),
        Block::Signatures(vec![
            signature(&pair, 0, Some("Lena Okafor")),
            signature(&pair, 1, Some(pair.1)),
        ]),
    ];
    pair.sheet(
        "We do not represent you",
        "Non-engagement letter, version 3",
        blocks,
    )
}

fn offices(pair: &Pair) -> Table {
    let row =
        |office: &str, phone: &str, open: &str| [office, phone, open].map(Said::value).to_vec();
    Table {
        head: (0..3)
            .map(|at| pair.say(move |it| it.columns[at]))
            .collect(),
        rows: vec![
            row(
                "Harbor Street Law Clinic",
                "+1 (555) 555-0161",
                "9:00–17:00",
            ),
            row(
                "St. Brigid Refugee Service",
                "+1 (555) 555-0177",
                "8:30–12:00",
            ),
            row(
                "County Bar Lawyer Referral",
                "+1 (555) 555-0190",
                "10:00–16:00",
            ),
        ],
    }
}

fn signature(pair: &Pair, at: usize, name: Option<&str>) -> Signature {
    Signature {
        who: pair.say(move |it| it.signs[at]),
        name: name.map(str::to_owned),
        date: pair.say(|it| it.signs[2]),
    }
}

/// Two pages of a paper form to fill in by hand.
pub(crate) fn form(tag: &'static str) -> Sheet {
    let pair = Pair::of(tag);
    let question = |id: &str, at: usize, answer| {
        Block::Question(Question {
            id: id.to_owned(),
            words: pair.say(move |it| it.questions[at]),
            help: (at == 0).then(|| pair.say(|it| it.help_line)),
            answer,
        })
    };
    let choice = |at: usize| Tick {
        words: pair.say(move |it| it.choices[at]),
        picture: (at == 1).then(|| Picture::Svg(UMBRELLA.into())),
        after: if at == 5 { After::Line } else { After::Nothing },
    };
    let blocks = vec![
        Block::Heading(Level::Title, pair.say(|it| it.form[0])),
        Block::Paragraph(pair.say(|it| it.form[1])),
        question("K01", 0, Answer::Lines(1)),
        question("K02", 1, Answer::Lines(1)),
        question("K09", 2, Answer::Boxes((0..6).map(choice).collect())),
        question("K12", 3, Answer::Lines(2)),
        question("K14", 4, Answer::Lines(3)),
        question("K20", 5, Answer::Lines(7)),
        Block::CutHere(pair.say(|it| it.cut)),
        Block::Facts(vec![Fact {
            label: pair.say(|it| it.labels[3]),
            value: Said::value("A-017"),
        }]),
    ];
    pair.sheet("Intake on paper", "Paper intake, version 2", blocks)
}

const UMBRELLA: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1B2A33" stroke-width="1.8" stroke-linecap="round"><path d="M3 13a9 9 0 0 1 18 0Z"/><path d="M12 13v6a2 2 0 0 0 4 0M12 2v2"/></svg>"##;
