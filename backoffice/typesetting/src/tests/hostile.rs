//! Whatever somebody types is printed or replaced where everybody sees it; it is never a command and never the end.

use super::seen::lines;
use super::{beside, empty, language};
use crate::{
    Answer, Block, Fact, Languages, Letterhead, Level, Marks, Question, Said, Sheet, Signature,
    Table, Words, missing, typeset,
};
use proptest::prelude::*;

/// A sheet that has this text everywhere a text can be.
fn everywhere(text: &str) -> Sheet {
    let said = || Said::both(Words::new(text).value(text).strong(text), text);
    let mut sheet = empty(beside("ar"));
    sheet.title = format!("A sheet {text}");
    sheet.letterhead = Some(Letterhead {
        name: text.to_owned(),
        lines: vec![text.to_owned()],
    });
    sheet.date_line = Some(said());
    sheet.notice = Some(said());
    sheet.footer.label = text.to_owned();
    sheet.footer.mark = text.to_owned();
    let fact = Fact {
        label: said(),
        value: Said::value(text),
    };
    sheet.blocks = vec![
        Block::AddressWindow(vec![text.to_owned()]),
        Block::Heading(Level::Part, said()),
        Block::List(Marks::Bullets, vec![said(), Said::value(text)]),
        Block::Facts(vec![fact]),
        Block::Table(Table {
            head: vec![said(), said()],
            rows: vec![vec![said()], vec![said(), said(), said()]],
        }),
        Block::Warning {
            title: said(),
            words: said(),
        },
        Block::Question(Question {
            id: text.to_owned(),
            words: said(),
            help: Some(said()),
            answer: Answer::Lines(1),
        }),
        Block::Signatures(vec![Signature {
            who: said(),
            name: Some(text.to_owned()),
            date: said(),
        }]),
        Block::CutHere(said()),
    ];
    sheet
}

fn seen(text: &str) -> String {
    let mut sheet = empty(Languages::One(language("en")));
    sheet.blocks.push(Block::Paragraph(Said::value(text)));
    lines(&sheet)[0].clone()
}

#[test]
fn commands_of_the_typesetter_are_only_text() {
    for text in [
        "#panic(\"x\")",
        "$x^2$",
        "@ref <label>",
        "*bold* _it_ `raw`",
        "= Title",
        "- item",
        "\\ \\u{41} ~ -- ---",
        "https://example.org",
        "[#sys.inputs]",
        "\"straight\" 'quotes'",
        "/* comment */ // more",
        "<script>alert(1)</script>",
    ] {
        assert_eq!(seen(text), text);
        typeset(&everywhere(text)).unwrap();
    }
}

#[test]
fn what_would_turn_the_text_around_is_seen() {
    assert_eq!(seen("abc\u{202E}def\u{202C}"), "abc\u{FFFD}def\u{FFFD}");
    assert_eq!(seen("abc\u{2067}def"), "abc\u{FFFD}def");
    assert_eq!(missing(&everywhere("\u{202E}")), ['\u{202E}']);
}

#[test]
fn strange_texts_are_printed_or_replaced_everywhere() {
    for text in [
        "",
        " ",
        "\u{0}",
        "\n\n\n",
        "\u{202E}\u{2066}\u{2069}\u{2069}",
        "😀👩‍👩‍👧‍👦🇺🇸",
        "\u{0301}",
        "\u{064E}a\u{064E}",
        "a\u{0301}\u{0301}\u{0301}\u{0301}\u{064E}\u{0951}",
        "ᚠᚢᚦ 𐎀 𓀀 𞤀",
        "\u{FEFF}\u{FFFE}\u{FFFF}\u{E000}\u{E0041}",
        "\u{200B}\u{200D}\u{200C}\u{AD}\u{2060}",
        "ไทย ខ្មែរ ລາວ བོད",
        "עברית ქართული հայերեն",
        "\u{1F3FB}\u{FE0F}\u{20E3}",
        "\u{25CC}\u{0E31}",
        // The typesetter itself breaks on a mark at the beginning of a line.
        "\u{200F}\n\u{103A}",
    ] {
        let printed = typeset(&everywhere(text));
        assert!(printed.is_ok(), "{text:?}: {printed:?}");
    }
}

#[test]
fn emoji_are_told_to_whoever_asks() {
    let printed = typeset(&everywhere("Ana 😀")).unwrap();
    assert_eq!(printed.missing, ['😀']);
    assert_eq!(missing(&everywhere("Ana")), Vec::<char>::new());
}

#[test]
fn a_long_word_stays_within_its_column() {
    let word = "x".repeat(400);
    let mut sheet = empty(beside("es"));
    sheet
        .blocks
        .push(Block::Paragraph(Said::both(word.as_str(), word.as_str())));
    let (letters, (width, _)) = super::seen::letters(&sheet);
    assert!(letters.iter().all(|it| it.x + it.width < width - 71.0));
}

#[test]
fn a_text_as_long_as_allowed_is_printed() {
    let mut sheet = empty(Languages::One(language("en")));
    let text = "All these words are printed. ".repeat(crate::LETTERS_MAX / 29 - 10);
    sheet.blocks.push(Block::Paragraph(Said::once(text)));
    assert!(typeset(&sheet).unwrap().pages > 30);
}

/// Letters that make trouble, alone and together.
const TROUBLE: &[char] = &[
    'a',
    ' ',
    '1',
    '-',
    '\n',
    '\u{0}',
    '\u{202E}',
    '\u{2066}',
    '\u{2068}',
    '\u{2069}',
    '\u{200F}',
    '\u{64E}',
    '\u{301}',
    '\u{200D}',
    '\u{AD}',
    '\u{200B}',
    'ا',
    'ل',
    'م',
    'ክ',
    '中',
    '한',
    'က',
    '\u{1039}',
    '\u{94D}',
    'क',
    '\u{9CD}',
    'ਕ',
    'ш',
    '😀',
    '\u{FE0F}',
    '#',
    '$',
    '\\',
    '\u{FFFD}',
    '\u{E000}',
    '\u{10FFFF}',
    'ﷺ',
    '\u{103A}',
    '\u{1F1FA}',
    'ה',
    'ก',
    '\u{E31}',
    '\u{9BE}',
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_fail(text in "\\PC{0,40}|(?s).{0,40}") {
        typeset(&everywhere(&text)).unwrap();
    }

    #[test]
    fn no_mixture_of_difficult_letters_makes_it_fail(
        text in proptest::collection::vec(proptest::sample::select(TROUBLE), 0..30)
    ) {
        let text: String = text.into_iter().collect();
        typeset(&everywhere(&text)).unwrap();
    }
}
