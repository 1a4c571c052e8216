//! What of a screen has not been said yet, for a visitor who has everything read to them: all of a new screen,
//! and of one that has changed only what is new, such as what is wrong with an answer.

use super::utterance::{HEADING, Utterance};

/// What was on the screen last.
#[derive(Default)]
pub(super) struct News {
    last: Vec<Utterance>,
}

impl News {
    /// What is new in `script`, which is remembered.
    pub(super) fn of(&mut self, script: Vec<Utterance>) -> Vec<Utterance> {
        let last = std::mem::replace(&mut self.last, script);
        let heading = |all: &[Utterance]| all.iter().find(|it| it.item == HEADING).cloned();
        if heading(&last) != heading(&self.last) {
            return self.last.clone();
        }
        let is_new = |it: &&Utterance| !last.contains(it);
        self.last.iter().filter(is_new).cloned().collect()
    }

    /// Forgets what was there.
    pub(super) fn forget(&mut self) {
        self.last.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use translations::Language;

    fn script(words: &[(&str, &str)]) -> Vec<Utterance> {
        let utterance =
            |(item, words): &(&str, &str)| Utterance::new(Language::english(), item, words);
        words.iter().map(utterance).collect()
    }

    fn said(news: &mut News, words: &[(&str, &str)]) -> Vec<String> {
        let new = news.of(script(words));
        new.iter().map(|it| it.text.to_string()).collect()
    }

    #[test]
    fn a_new_screen_is_said_whole_and_a_changed_one_only_where_it_is_new() {
        let mut news = News::default();
        let first = [(HEADING, "Your phone?"), ("@continue", "Continue")];
        assert_eq!(said(&mut news, &first), ["Your phone?", "Continue"]);
        assert!(said(&mut news, &first).is_empty());
        let wrong = [first[0], ("@error", "Too short."), first[1]];
        assert_eq!(said(&mut news, &wrong), ["Too short."]);
        assert!(said(&mut news, &first).is_empty());
        assert_eq!(
            said(&mut news, &[(HEADING, "Your name?"), first[1]]),
            ["Your name?", "Continue"]
        );
        news.forget();
        assert_eq!(said(&mut news, &[(HEADING, "Your name?")]), ["Your name?"]);
    }
}
