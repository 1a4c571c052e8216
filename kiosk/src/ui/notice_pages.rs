//! Which part of the privacy notice stands on which page of this screen. The notice says which parts belong together;
//! bigger letters have room for less of it, and then a part may go on overleaf, never within a sentence.

use super::{Notice, NoticePart};
use unicode_segmentation::UnicodeSegmentation;

/// The notice, page by page.
pub(super) struct NoticePages {
    /// In the visitor's language.
    pub(super) own: Vec<Vec<NoticePart>>,
    /// The same in English, which need not be read.
    pub(super) english: Vec<Vec<NoticePart>>,
}

impl NoticePages {
    /// As the notice says, or with at most so many letters on a page.
    pub(super) fn of(notice: &Notice, letters: Option<usize>) -> NoticePages {
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
    pub(super) fn count(&self) -> usize {
        self.own.len() + self.english.len()
    }
}

/// One part on pages of its own: as many whole sentences on each as fit.
fn split(part: &NoticePart, most: usize) -> Vec<Vec<NoticePart>> {
    let mut pages: Vec<String> = Vec::new();
    for sentence in part.text.split_sentence_bounds() {
        match pages.last_mut() {
            Some(page) if width(page) + width(sentence) <= most => page.push_str(sentence),
            _ => pages.push(sentence.to_owned()),
        }
    }
    let page = |text: String| {
        let text = text.trim().to_owned();
        vec![NoticePart {
            text,
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
    use translations::{Language, Text};

    #[test]
    fn no_word_of_the_notice_is_lost_overleaf() {
        let words = |pages: &[Vec<NoticePart>]| -> Vec<String> {
            let texts = pages.iter().flatten().map(|it| it.text.clone());
            let joined = texts.collect::<Vec<_>>().join(" ");
            joined.split_whitespace().map(String::from).collect()
        };
        for language in Language::all() {
            let notice = Notice::of(Text::new(*language), Some("Open Door Legal Aid"));
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
            text: "One is here. Two is. Three is here too.".to_owned(),
        };
        let texts: Vec<_> = split(&part, 21)
            .into_iter()
            .flatten()
            .map(|it| it.text)
            .collect();
        assert_eq!(texts, ["One is here. Two is.", "Three is here too."]);
    }
}
