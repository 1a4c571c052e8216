//! Which part of the privacy notice stands on which page of this screen. The notice says which parts belong together;
//! bigger letters have room for less of it, and then a part may go on overleaf, never within a sentence.

use super::{Notice, NoticePart};
use unicode_segmentation::UnicodeSegmentation;

/// Letters of a line on a small lying screen.
const LINE: usize = 54;

/// The notice, page by page.
pub struct NoticePages {
    /// In the visitor's language.
    pub own: Vec<Vec<NoticePart>>,
    /// The same in English, which need not be read.
    pub english: Vec<Vec<NoticePart>>,
}

/// How much of the notice stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeRoom {
    /// The parts that belong together; where they are longer than so many lines, some of them on the next page.
    Lines(usize),
    /// One part, or as much of it as has at most so many letters.
    Letters(usize),
}

impl NoticePages {
    /// As the notice says, where there is room for it.
    pub fn of(notice: &Notice, room: NoticeRoom) -> NoticePages {
        let fit = |pages: &[Vec<NoticePart>]| match room {
            NoticeRoom::Lines(most) => pages.iter().flat_map(|it| together(it, most)).collect(),
            NoticeRoom::Letters(most) => pages
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

/// As many parts on a page as have room there; a part that has none alone is alone all the same.
fn together(parts: &[NoticePart], most: usize) -> Vec<Vec<NoticePart>> {
    let mut pages: Vec<Vec<NoticePart>> = Vec::new();
    let mut room = 0;
    for part in parts {
        // Around each part is as much room as a line needs.
        let lines = width(&part.text).div_ceil(LINE) + 1;
        match pages.last_mut() {
            Some(page) if lines <= room => page.push(part.clone()),
            _ => {
                pages.push(vec![part.clone()]);
                room = most;
            }
        }
        room = room.saturating_sub(lines);
    }
    pages
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
            let whole = NoticePages::of(&notice, NoticeRoom::Lines(usize::MAX));
            assert_eq!(whole.own.len(), notice.pages.len(), "{language}");
            let rooms = [1, 60, 170, 300].map(NoticeRoom::Letters);
            for room in rooms.into_iter().chain([NoticeRoom::Lines(4)]) {
                let small = NoticePages::of(&notice, room);
                assert_eq!(words(&small.own), words(&whole.own), "{language} {room:?}");
                assert_eq!(words(&small.english), words(&whole.english), "{language}");
                assert!(small.count() > whole.count());
            }
        }
    }

    #[test]
    fn parts_stand_together_as_far_as_there_is_room() {
        let part = |letters: usize| NoticePart {
            language: Language::english(),
            icon: "lock",
            text: "x".repeat(letters),
            sentences: Vec::new(),
        };
        let parts = [part(LINE), part(LINE + 1), part(9 * LINE), part(1)];
        let pages = together(&parts, 5);
        let letters: Vec<Vec<_>> = pages
            .iter()
            .map(|page| page.iter().map(|it| it.text.len()).collect())
            .collect();
        assert_eq!(letters, [vec![LINE, LINE + 1], vec![9 * LINE], vec![1]]);
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
