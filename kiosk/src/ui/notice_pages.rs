//! Which part of the privacy notice stands on which page of this screen. The notice says which parts belong together;
//! bigger letters have room for less of it, and then a part may go on overleaf, never within a sentence.

use super::{Notice, NoticePart};
use unicode_segmentation::UnicodeSegmentation;

/// The notice, page by page.
pub struct NoticePages {
    /// In the visitor's language.
    pub own: Vec<Vec<NoticePart>>,
    /// The same in English, which need not be read.
    pub english: Vec<Vec<NoticePart>>,
}

impl NoticePages {
    /// As the notice says, or with at most so many letters on a page.
    pub fn of(notice: &Notice, letters: Option<usize>) -> NoticePages {
        let fit = |pages: &[Vec<NoticePart>]| match letters {
            None => pages.to_vec(),
            Some(most) => pages
                .iter()
                .flatten()
                .flat_map(|it| split(it, most))
                .collect(),
        };
        NoticePages {
            own: fit(&notice.pages),
            english: fit(&notice.english),
        }
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.own.len() + self.english.len()
    }
}

/// One part on pages of its own: as much on each as fits; within what is said in one go only where that has no room on
/// a page, and never within a sentence.
fn split(part: &NoticePart, most: usize) -> Vec<Vec<NoticePart>> {
    let mut pages: Vec<Vec<String>> = Vec::new();
    let mut room = 0;
    for said in &part.sentences {
        if most < width(said) {
            // A long one begins on a page of its own.
            room = 0;
            for sentence in said.split_sentence_bounds() {
                let last = pages.last_mut().and_then(|it| it.last_mut());
                if let Some(last) = last.filter(|_| width(sentence) <= room) {
                    last.push_str(sentence);
                } else {
                    pages.push(vec![sentence.to_owned()]);
                    room = most;
                }
                room = room.saturating_sub(width(sentence));
            }
            continue;
        }
        match pages.last_mut() {
            Some(page) if width(said) < room => {
                page.push(said.clone());
                room -= width(said) + 1;
            }
            _ => {
                pages.push(vec![said.clone()]);
                room = most - width(said);
            }
        }
    }
    let page = |said: Vec<String>| {
        let sentences: Vec<String> = said.iter().map(|it| it.trim().to_owned()).collect();
        vec![NoticePart {
            text: sentences.join(" "),
            sentences,
            ..part.clone()
        }]
    };
    pages.into_iter().map(page).collect()
}

/// Letters, those of Chinese, Japanese and Korean counted twice.
fn width(text: &str) -> usize {
    text.chars()
        .map(|it| if it < '\u{2e80}' { 1 } else { 2 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::form::Form;
    use translations::{Language, Text};

    #[test]
    fn no_word_of_the_notice_is_lost_overleaf() {
        let words = |pages: &[Vec<NoticePart>]| -> String {
            let texts = pages.iter().flatten().map(|it| it.text.as_str());
            texts.flat_map(str::split_whitespace).collect()
        };
        for language in Language::all() {
            let notice = Notice::of(
                Text::new(*language),
                Some("Open Door Legal Aid"),
                Form::current(),
            );
            let whole = NoticePages::of(&notice, None);
            for most in [1, 60, 170, 300] {
                let small = NoticePages::of(&notice, Some(most));
                assert_eq!(words(&small.own), words(&whole.own), "{language} {most}");
                assert_eq!(words(&small.english), words(&whole.english), "{language}");
                assert!(small.count() > whole.count());
            }
        }
    }

    #[test]
    fn a_page_holds_as_many_sentences_as_fit() {
        let part = NoticePart {
            language: Language::english(),
            icon: "lock",
            text: "One is here. Two is. Three is here too. Four.".to_owned(),
            sentences: ["One is here. Two is. Three is here too.", "Four."]
                .map(str::to_owned)
                .to_vec(),
        };
        let texts: Vec<_> = split(&part, 21)
            .into_iter()
            .flatten()
            .map(|it| it.text)
            .collect();
        assert_eq!(
            texts,
            ["One is here. Two is.", "Three is here too.", "Four."]
        );
    }
}
