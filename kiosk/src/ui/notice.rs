//! The privacy notice: who we are, what happens with the answers, what the visitor may do. Its words are
//! in `kiosk.ftl`; which of them stand on which page is said here.

use chrono::NaiveDate;
use shared::form::{Calendar, Form, day_name};
use translations::{Language, PrivacyNotice, Text};

/// The privacy notice in pages a person can read.
#[derive(Clone, PartialEq)]
pub struct Notice {
    /// The message that stands above it.
    pub title: &'static str,
    /// The parts of each page, in reading order.
    pub pages: Vec<Vec<NoticePart>>,
    /// The same in English, for a notice that nobody has reviewed in the visitor's language.
    pub english: Vec<Vec<NoticePart>>,
    /// Said when nobody has checked the translation yet.
    pub unreviewed: Option<String>,
}

/// One part of the notice: a picture and one to three sentences.
#[derive(Clone, PartialEq)]
pub struct NoticePart {
    /// The language of the sentences.
    pub language: Language,
    /// Name of the picture.
    pub icon: &'static str,
    /// The sentences.
    pub text: String,
    /// The same, message by message.
    pub sentences: Vec<String>,
}

impl Notice {
    /// The notice in the language of `text`, from `kiosk.ftl`; `office` is the name the office wants on
    /// its screens, if it wants one. Which version it is, `form` knows.
    pub fn of(text: Text, office: Option<&str>, form: &Form) -> Self {
        let is_unreviewed = !text.is_reviewed(PrivacyNotice::WaitingRoom);
        let english = Text::new(Language::english());
        let say = |text: Text, id: &str| match (id, office) {
            (WHO, Some(office)) => text.with(WHO, &[("office", office.into())]),
            (WHO, None) => text.of("kiosk-notice-who-unnamed"),
            (VERSION, _) => version(text, form.notice_version, form.notice_date),
            (id, _) => text.of(id),
        };
        Self {
            title: "kiosk-notice-title",
            pages: notice_pages(text, OWN, say),
            english: if is_unreviewed {
                notice_pages(english, ENGLISH, say)
            } else {
                Vec::new()
            },
            unreviewed: is_unreviewed.then(|| text.of("kiosk-notice-unreviewed")),
        }
    }

    /// The notice of the private form in the language of `text`, from `booth.ftl`; which version it is, `form` knows.
    pub fn of_booth(text: Text, form: &Form) -> Self {
        let is_unreviewed = !text.is_reviewed(PrivacyNotice::PrivateForm);
        let english = Text::new(Language::english());
        let say = |text: Text, id: &str| match id {
            VERSION => version(text, form.booth_notice_version, form.booth_notice_date),
            id => text.of(id),
        };
        Self {
            title: "booth-notice-title",
            pages: notice_pages(text, BOOTH, say),
            english: if is_unreviewed {
                notice_pages(english, BOOTH, say)
            } else {
                Vec::new()
            },
            unreviewed: is_unreviewed.then(|| text.of("kiosk-notice-unreviewed")),
        }
    }
}

/// Pages of parts: a picture and the messages beside it.
type Pages = &'static [&'static [(&'static str, &'static [&'static str])]];

/// The notice in the visitor's language.
const OWN: Pages = &[
    &[
        ("office", &[WHO, "kiosk-notice-cost"]),
        ("place-in-line", &["kiosk-notice-what", "kiosk-notice-why"]),
        ("speak", &["kiosk-notice-choice"]),
    ],
    &[
        ("lock", &["kiosk-notice-private"]),
        ("erase", &["kiosk-notice-erased"]),
        ("phone", &["kiosk-notice-contact"]),
    ],
    &[
        ("folder", &["kiosk-notice-kept"]),
        ("people", &["kiosk-notice-conflict"]),
        (
            "hands",
            &["kiosk-notice-notario", "kiosk-notice-unhappy", VERSION],
        ),
    ],
];

/// The notice in English beside another language: few large parts, because a visitor reads their own
/// language, and this is for somebody who helps them.
const ENGLISH: Pages = &[
    &[
        (
            "office",
            &[
                WHO,
                "kiosk-notice-cost",
                "kiosk-notice-what",
                "kiosk-notice-why",
                "kiosk-notice-choice",
            ],
        ),
        ("lock", &["kiosk-notice-private"]),
    ],
    &[
        ("erase", &["kiosk-notice-erased", "kiosk-notice-contact"]),
        ("folder", &["kiosk-notice-kept", "kiosk-notice-conflict"]),
        (
            "hands",
            &["kiosk-notice-notario", "kiosk-notice-unhappy", VERSION],
        ),
    ],
];

/// The notice of the private form.
const BOOTH: Pages = &[
    &[
        ("lock", &["booth-notice-private"]),
        ("scale-person", &["booth-notice-lawyer"]),
        ("speak", &["booth-notice-choice"]),
    ],
    &[
        ("people", &["booth-notice-conflict"]),
        ("question", &["booth-notice-truth"]),
    ],
    &[
        ("folder", &["booth-notice-kept"]),
        ("seeing", &["booth-notice-alone", VERSION]),
    ],
];

/// Stands for the sentence with the name of the office.
const WHO: &str = "kiosk-notice-who";

/// The sentence that says which notice it is.
const VERSION: &str = "kiosk-notice-version";

/// Which notice it is and since when it says what it says, as it is kept with the answers.
fn version(text: Text, version: u32, since: NaiveDate) -> String {
    let day = Calendar::Gregorian.of(since);
    let day = day.map_or_else(String::new, |it| day_name(text, Calendar::Gregorian, it));
    // A date is made of variables only: a mark says which way it runs inside the sentence.
    let mark = if text.language().is_rtl() {
        "\u{200f}"
    } else {
        ""
    };
    let values = [
        ("version", version.into()),
        ("date", format!("{mark}{day}").into()),
    ];
    text.with(VERSION, &values)
}

/// The parts of each page: a picture and the messages beside it, as `say` says them.
fn notice_pages(
    text: Text,
    pages: Pages,
    say: impl Fn(Text, &str) -> String,
) -> Vec<Vec<NoticePart>> {
    let part = |(icon, ids): &(&'static str, &[&str])| {
        let sentences: Vec<String> = ids.iter().map(|id| say(text, id)).collect();
        NoticePart {
            language: text.language(),
            icon,
            text: sentences.join(" "),
            sentences,
        }
    };
    let page = |parts: &&[_]| parts.iter().map(part).collect();
    pages.iter().map(page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use translations::{OfficeLanguage, OfficeWords, lint};

    #[test]
    fn each_notice_says_that_a_machine_made_it_until_people_have_approved_that_notice() {
        let spanish = Language::find("es").unwrap();
        for (notice_reviewed, booth_notice_reviewed) in
            [(false, false), (true, false), (false, true), (true, true)]
        {
            let approved = PrivacyNotice::ALL.into_iter().filter(|it| match it {
                PrivacyNotice::WaitingRoom => notice_reviewed,
                PrivacyNotice::PrivateForm => booth_notice_reviewed,
            });
            let approved: Vec<PrivacyNotice> = approved.collect();
            let words = OfficeLanguage::approved_as_it_came(spanish, &approved);
            let words = OfficeWords::new(&[words]);
            let text = words.text(spanish);
            for (notice, is_reviewed) in [
                (Notice::of(text, None, Form::current()), notice_reviewed),
                (
                    Notice::of_booth(text, Form::current()),
                    booth_notice_reviewed,
                ),
            ] {
                assert_eq!(notice.unreviewed.is_none(), is_reviewed, "{}", notice.title);
                assert_eq!(notice.english.is_empty(), is_reviewed, "{}", notice.title);
            }
            // In another language it says so all the same.
            let arabic = words.text(Language::find("ar").unwrap());
            assert!(
                Notice::of_booth(arabic, Form::current())
                    .unreviewed
                    .is_some()
            );
        }
        let english = Notice::of_booth(Text::new(Language::english()), Form::current());
        assert!(english.unreviewed.is_none() && english.english.is_empty());
    }

    fn sentences(pages: &[Vec<NoticePart>]) -> impl Iterator<Item = &String> {
        pages.iter().flatten().flat_map(|it| &it.sentences)
    }

    #[test]
    fn the_notice_says_which_it_is_and_since_when() {
        let form = Form::current();
        let version = form.notice_version.to_string();
        let (year, month, _) = Calendar::Gregorian.of(form.notice_date).unwrap();
        let year = year.to_string();
        for language in Language::all() {
            let text = Text::new(*language);
            let notice = Notice::of(text, None, form);
            let month = day_name(text, Calendar::Gregorian, (2026, month, 1));
            assert!(month.contains("\u{2068}2026\u{2069}"), "isolated: {month}");
            let last = sentences(&notice.pages).last().unwrap();
            assert!(
                last.contains(&version) && last.contains(&year),
                "{language}: {last}"
            );
            assert_eq!(notice.pages.len(), 3, "{language}");
        }
    }

    #[test]
    fn english_beside_another_language_leaves_nothing_out() {
        let english = Text::new(Language::english());
        let own = Notice::of(english, Some("Open Door"), Form::current());
        let beside = Notice::of(
            Text::new(Language::find("es").unwrap()),
            Some("Open Door"),
            Form::current(),
        );
        let all = |pages| sentences(pages).cloned().collect::<Vec<String>>();
        assert_eq!(all(&beside.english), all(&own.pages));
    }

    /// Whoever changes what the notice says gives it the next version and the day in `forms/intake/head.toml`, and
    /// then writes both here: what is kept with the answers must tell which words were accepted.
    #[test]
    fn another_notice_has_another_version() {
        let words = |pages: Pages, others: &[&str]| {
            let said = lint::english().iter().filter(|(key, _)| {
                let mut ids = pages.iter().flat_map(|it| *it).flat_map(|it| it.1);
                ids.any(|it| *it == key.id) || others.contains(&key.id.as_str())
            });
            let words: Vec<String> = said.map(|(_, it)| it.fingerprint()).collect();
            let short: Vec<&str> = words.iter().map(|it| &it[..4]).collect();
            short.join(" ")
        };
        let form = Form::current();
        assert_eq!(
            (
                form.notice_version,
                words(OWN, &["kiosk-notice-title", "kiosk-notice-who-unnamed"]).as_str()
            ),
            (
                4,
                "e4ad f02d 620b 71db 4dc8 2cce 6ec1 2a50 bb59 bf5b 251c 5dd3 ca0a 0ec0 2296"
            )
        );
        assert_eq!(
            (
                form.booth_notice_version,
                words(BOOTH, &["booth-notice-title"]).as_str()
            ),
            (2, "d34a fd90 b0f8 89ec 3498 295d 74e4 886b 251c")
        );
    }
}
