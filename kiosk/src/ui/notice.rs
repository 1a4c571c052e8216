//! The privacy notice: who we are, what happens with the answers, what the visitor may do. Its words are
//! in `kiosk.ftl`; which of them stand on which page is said here.

use translations::{Language, PrivacyNotice, Text};

/// The privacy notice in pages a person can read.
#[derive(Clone)]
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
#[derive(Clone)]
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
    /// its screens, if it wants one.
    pub fn of(text: Text, office: Option<&str>) -> Self {
        let is_unreviewed = !text.is_reviewed(PrivacyNotice::WaitingRoom);
        let english = Text::new(Language::english());
        Self {
            title: "kiosk-notice-title",
            pages: notice_pages(text, office, OWN),
            english: if is_unreviewed {
                notice_pages(english, office, ENGLISH)
            } else {
                Vec::new()
            },
            unreviewed: is_unreviewed.then(|| text.of("kiosk-notice-unreviewed")),
        }
    }

    /// The notice of the private form in the language of `text`, from `booth.ftl`.
    pub fn of_booth(text: Text) -> Self {
        let is_unreviewed = !text.is_reviewed(PrivacyNotice::PrivateForm);
        let english = Text::new(Language::english());
        Self {
            title: "booth-notice-title",
            pages: notice_pages(text, None, BOOTH),
            english: if is_unreviewed {
                notice_pages(english, None, BOOTH)
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
        ("office", &[WHO]),
        ("place-in-line", &["kiosk-notice-what"]),
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
        ("hands", &["kiosk-notice-unhappy"]),
    ],
];

/// The notice in English beside another language: few large parts, because a visitor reads their own
/// language, and this is for somebody who helps them.
const ENGLISH: Pages = &[
    &[
        ("office", &[WHO, "kiosk-notice-what", "kiosk-notice-choice"]),
        ("lock", &["kiosk-notice-private"]),
    ],
    &[
        ("erase", &["kiosk-notice-erased", "kiosk-notice-contact"]),
        (
            "folder",
            &[
                "kiosk-notice-kept",
                "kiosk-notice-conflict",
                "kiosk-notice-unhappy",
            ],
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
        ("seeing", &["booth-notice-alone"]),
    ],
];

/// Stands for the sentence with the name of the office.
const WHO: &str = "kiosk-notice-who";

/// The parts of each page: a picture and the messages beside it.
fn notice_pages(text: Text, office: Option<&str>, pages: Pages) -> Vec<Vec<NoticePart>> {
    let sentence = |id: &&str| match (*id, office) {
        (WHO, Some(office)) => text.with(WHO, &[("office", office.into())]),
        (WHO, None) => text.of("kiosk-notice-who-unnamed"),
        (id, _) => text.of(id),
    };
    let part = |(icon, ids): &(&'static str, &[&str])| {
        let sentences: Vec<String> = ids.iter().map(sentence).collect();
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
    use translations::{OfficeLanguage, OfficeWords};

    #[test]
    fn each_notice_says_that_a_machine_made_it_until_people_have_approved_that_notice() {
        let spanish = Language::find("es").unwrap();
        for (notice_reviewed, booth_notice_reviewed) in
            [(false, false), (true, false), (false, true), (true, true)]
        {
            let words = OfficeWords::new(&[OfficeLanguage {
                tag: "es".to_owned(),
                notice_reviewed,
                booth_notice_reviewed,
                messages: Vec::new(),
            }]);
            let text = words.text(spanish);
            for (notice, is_reviewed) in [
                (Notice::of(text, None), notice_reviewed),
                (Notice::of_booth(text), booth_notice_reviewed),
            ] {
                assert_eq!(notice.unreviewed.is_none(), is_reviewed, "{}", notice.title);
                assert_eq!(notice.english.is_empty(), is_reviewed, "{}", notice.title);
            }
            // In another language it says so all the same.
            let arabic = words.text(Language::find("ar").unwrap());
            assert!(Notice::of_booth(arabic).unreviewed.is_some());
        }
        let english = Notice::of_booth(Text::new(Language::english()));
        assert!(english.unreviewed.is_none() && english.english.is_empty());
    }
}
