//! Any touches in any order: nothing panics, nothing is lost.

use super::super::{Act, Method, act, count};
use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

const MAX: usize = 30;

fn press(line: &Line, method: Method, key: &str) -> Line {
    match act(key) {
        Some(Act::Insert(letter)) => line.letter(method, letter, MAX),
        Some(Act::Pick(index)) => line.pick(method, index),
        Some(Act::MoreChoices) => line.more_choices(method, false),
        Some(Act::Backspace) => line.backspace(method),
        _ => line.settle(),
    }
}

/// Types each letter; `>` and a digit choose, `<` goes back, `|` settles.
fn typed(tag: &str, keys: &str) -> String {
    let method = Method::of(tag, Letters::Own);
    let mut line = Line::default();
    let mut keys = keys.chars();
    while let Some(key) = keys.next() {
        line = match key {
            '>' => {
                let digit = keys.next().and_then(|it| it.to_digit(10)).unwrap();
                press(&line, method, &format!("pick {digit}"))
            }
            '<' => press(&line, method, "backspace"),
            '|' => line.settle(),
            _ => press(&line, method, &format!("={key}")),
        };
    }
    line.text().as_str().to_owned()
}

#[track_caller]
fn check(tag: &str, keys: &str, text: &str) {
    assert_eq!(typed(tag, keys), text, "{tag} {keys}");
}

#[test]
fn chinese_is_chosen_by_sound() {
    check("zh-Hans", "wang>0xiaoming>0>0", "王肖明");
    check("zh-Hans", "wang xiao2ming1", "王小明");
    check("zh-Hans", "lü>0", "吕");
    check(
        "zh-Hans",
        "xi'an>0",
        "习an".replace('习', &typed("zh-Hans", "xi>0")).as_str(),
    );
    check("zh-Hans", "wang", "wang");
    check("zh-Hans", "wang<<", "wa");
    check("zh-Hans", "wang|<", "wan");
    check("zh-Hans", "WangX", "WangX");
    check("zh-Hans", "12 ", "12 ");
    check("zh-Hans", "vv ", "vv ");
}

#[test]
fn korean_syllables_grow_and_shrink() {
    check("ko", "ㄱㅣㅁ ㅁㅣㄴㅅㅜ", "김 민수");
    check("ko", "ㄱㅣㅁ<<", "ㄱ");
    check("ko", "ㄱㅣㅁ|<", "");
    check("ko", "ㄱㅏa", "가a");
}

#[test]
fn vietnamese_words_end_at_anything_that_is_no_letter() {
    check("vi", "Nguyeenx Vawn Anf", "Nguyễn Văn Àn");
    check("vi", "Nguyeen|x", "Nguyễn");
    check("vi", "An-as", "An-á");
    check("vi", "Nguyeenx<", "Nguyễ");
    check("vi", "Alexx s", "Alex s");
}

#[test]
fn an_order_can_be_chosen_and_chosen_again() {
    check("am", "ሰ>3ለ>3መ>5", "ሰላም".replace('ሰ', "ሳ").as_str());
    check("am", "ሰላ", "ሰላ");
    check("am", "ሰለ>3መ>5", "ሰላም");
    check("ti", "ሰ>1>2", "ሲ");
    check("am", "ሰ>1<", "");
    check("am", "ሰለ< >3", "ሰ ");
}

#[test]
fn a_full_line_takes_no_more() {
    let line = Line::of("Ana");
    assert_eq!(*line.letter(Method::Plain, "b", 4).text(), "Anab");
    assert_eq!(*line.letter(Method::Plain, "bc", 4).text(), "Ana");
    let full = Line::of("toa");
    assert_eq!(
        *full.letter(Method::Telex, "s", 3).text(),
        "tóa",
        "a tone needs no room"
    );
    assert_eq!(*full.letter(Method::Telex, "n", 3).text(), "toa");
}

#[test]
fn choices_are_shown_page_by_page_and_begin_anew() {
    let method = Method::Pinyin;
    let mut line = Line::default();
    for letter in ["l", "i"] {
        line = line.letter(method, letter, MAX);
    }
    let all = line.choices(method).len();
    let mut seen = BTreeSet::new();
    while seen.insert(line.from) {
        line = line.more_choices(method, false);
    }
    assert_eq!(line.from, 0);
    assert_eq!(seen.len(), all.div_ceil(11));
    line = line.more_choices(method, false).letter(method, "n", MAX);
    assert_eq!(line.from, 0);
}

#[test]
fn only_what_is_in_the_making_is_shown_as_such() {
    let line = Line::of("김").letter(Method::Hangul, "ㅁ", MAX);
    assert_eq!(line.before_pending(Method::Hangul), Some("김"));
    assert_eq!(line.settle().before_pending(Method::Hangul), None);
    let word = Line::default().letter(Method::Telex, "a", MAX);
    assert_eq!(word.before_pending(Method::Telex), None);
}

/// The ids of all keys of each language.
static KEYS: LazyLock<Vec<(&str, Vec<String>)>> = LazyLock::new(|| {
    let ids = |tag| {
        let mut own = BTreeSet::new();
        on_every_board(tag, |_, keys| {
            own.extend(keys.iter().flatten().map(|it| it.id.clone()));
        });
        (tag, own.into_iter().collect())
    };
    TAGS.into_iter().map(ids).collect()
});

/// Keys of the board, letters of a real keyboard, and everything else that can be touched.
fn any_key(own: &'static [String]) -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(own),
        2 => "[a-zA-Z0-9' ]".prop_map(|it| format!("={it}")),
        1 => any::<char>().prop_map(|it| format!("={it}")),
        2 => (0_usize..20).prop_map(|it| format!("pick {it}")),
        1 => Just("more-choices".to_owned()),
        2 => Just("backspace".to_owned()),
    ]
}

fn any_touches() -> impl Strategy<Value = (&'static str, Vec<String>)> {
    (0..KEYS.len()).prop_flat_map(|at| {
        let (tag, own) = &KEYS[at];
        (Just(*tag), proptest::collection::vec(any_key(own), 0..24))
    })
}

proptest! {
    #[test]
    fn no_touches_lose_what_is_settled((tag, keys) in any_touches()) {
        let method = Method::of(tag, Letters::Own);
        let mut line = Line::default();
        for key in &keys {
            let next = press(&line, method, key);
            prop_assert!(next.text().chars().count() <= MAX);
            let before = line.before_pending(method).unwrap_or("");
            match act(key) {
                Some(Act::Backspace) => {}
                _ => prop_assert!(next.text().starts_with(before), "{} {}", before, key),
            }
            let typed = matches!(act(key), Some(Act::Insert(it)) if !it.contains(char::is_whitespace));
            if typed && method == Method::Plain && next.text().len() == line.text().len() {
                prop_assert!(MAX <= line.text().chars().count() + 3, "{} is lost", key);
            }
            // What is in the making is part of the line at every moment.
            prop_assert_eq!(&*next.settle().text(), &*next.text());
            line = next;
        }
    }

    #[test]
    fn backspace_leads_to_an_empty_line_step_by_step((tag, keys) in any_touches()) {
        let method = Method::of(tag, Letters::Own);
        let mut line = keys.iter().fold(Line::default(), |line, key| press(&line, method, key));
        // A syllable of Korean is made of five letters at most.
        for _ in 0..5 * MAX {
            let before = line.text();
            line = line.backspace(method);
            prop_assert!(before.is_empty() || *line.text() != *before);
            prop_assert!(count(&line.text()) <= count(&before));
        }
        prop_assert!(line.text().is_empty());
    }
}
