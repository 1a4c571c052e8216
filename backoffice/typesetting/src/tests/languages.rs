//! Every language of the program on paper: drawn, in its order, within the page.

use super::seen::{Seen, letters, lines};
use super::{beside, empty, language};
use crate::{Block, Languages, Level, Paper, Said, Sheet, Size, Words, samples};
use translations::{Language, Text, message_ids};

/// What a visitor reads at the kiosk, as paragraphs in two languages.
fn of_the_kiosk(reader: Language) -> Sheet {
    let (own, english) = (Text::new(reader), Text::new(Language::english()));
    let messages = message_ids(Language::english())
        .into_iter()
        .filter(|id| own.has(id) && id.starts_with("kiosk"))
        .take(60);
    let paragraphs = messages.map(|id| Block::Paragraph(Said::both(own.of(&id), english.of(&id))));
    let mut sheet = empty(beside(reader.tag()));
    sheet.blocks.push(Block::Heading(
        Level::Title,
        Said::both(reader.endonym(), reader.english_name()),
    ));
    sheet.blocks.extend(paragraphs);
    sheet
}

#[track_caller]
fn check_fits(sheet: &Sheet) {
    let (seen, (width, height)) = letters(sheet);
    assert!(!seen.is_empty());
    let is_out = |it: &&Seen| {
        it.x < 71.0 || it.x + it.width > width - 71.0 || it.y < 40.0 || it.y > height - 10.0
    };
    let out: Vec<_> = seen
        .iter()
        .filter(is_out)
        .filter(|it| !it.text.trim().is_empty())
        .collect();
    assert!(out.is_empty(), "{} {out:?}", sheet.languages.reader());
}

#[test]
fn every_language_is_drawn_beside_english_and_stays_on_the_page() {
    for reader in Language::all() {
        let sheet = of_the_kiosk(*reader);
        assert!(
            sheet.blocks.len() > 30,
            "{reader}: {} blocks",
            sheet.blocks.len()
        );
        assert_eq!(crate::missing(&sheet), Vec::<char>::new(), "{reader}");
        check_fits(&sheet);
    }
}

#[test]
fn every_sample_stays_on_the_page_in_both_sizes_on_both_papers() {
    for tag in samples::tags() {
        for sheet in [samples::letter(tag), samples::form(tag)] {
            check_fits(&sheet);
            check_fits(&Sheet {
                size: Size::LargePrint,
                paper: Paper::A4,
                ..sheet
            });
        }
    }
}

#[test]
fn languages_nobody_speaks_can_be_printed_too() {
    for reader in Language::pseudo() {
        let mut sheet = empty(Languages::One(*reader));
        let words = Text::new(*reader).of("kiosk-back");
        sheet.blocks.push(Block::Paragraph(Said::once(words)));
        check_fits(&sheet);
    }
}

/// One sentence with a value in it, in a right-to-left language, as it is seen.
fn sentence(tag: &str, value: &str) -> String {
    let before = match tag {
        "ur" => "ہمیں فون کریں ",
        "fa" => "با ما تماس بگیرید ",
        _ => "اتصلي بنا على ",
    };
    let mut sheet = empty(Languages::One(language(tag)));
    let words = Words::new(before).value(value).words(" .");
    sheet.blocks.push(Block::Paragraph(Said::once(words)));
    lines(&sheet)[0].clone()
}

#[test]
fn numbers_dates_and_addresses_keep_their_order_in_text_that_runs_the_other_way() {
    for tag in ["ar", "ur", "fa", "fa-AF", "ps"] {
        for value in [
            "555-0142",
            "+1 (555) 555-0142",
            "2026-09-01",
            "9/1/2026",
            "A-200-123-456",
            "I-589",
            "(2)",
            "9:00–17:00",
            "$1,250.00",
            "ana.ruiz@example.org",
            "118 Orchard Street, Apt 3B",
        ] {
            let seen = sentence(tag, value);
            assert!(seen.contains(value), "{tag}: {value} is seen as {seen}");
        }
    }
}

#[test]
fn a_number_that_is_not_a_value_is_seen_the_wrong_way_round() {
    // So that the test above is known to see what it looks for.
    let mut sheet = empty(Languages::One(language("ar")));
    sheet
        .blocks
        .push(Block::Paragraph(Said::once("اتصلي على 555-0142 الآن")));
    assert!(lines(&sheet)[0].contains("0142-555"), "{:?}", lines(&sheet));
}

#[test]
fn a_name_in_another_script_keeps_its_own_direction() {
    let mut sheet = empty(Languages::One(language("en")));
    let words = Words::new("Dear ").value("داود, زور").words(", hello");
    sheet.blocks.push(Block::Paragraph(Said::once(words)));
    assert_eq!(lines(&sheet)[0], "Dear روز ,دواد, hello");
}

#[test]
fn the_readers_language_stands_where_the_eye_begins() {
    let left_edge = |tag: &str, english: &str, own: &str| {
        let mut sheet = empty(beside(tag));
        sheet
            .blocks
            .push(Block::Paragraph(Said::both(own, english)));
        let (seen, _) = letters(&sheet);
        let first = |text: &str| {
            let first = text.chars().next().expect("a letter").to_string();
            seen.iter().find(|it| it.text == first).expect("seen").x
        };
        (first(own), first(english))
    };
    let (own, english) = left_edge("es", "Hello", "Ñandú");
    assert!(own < english);
    let (own, english) = left_edge("ar", "Hello", "ذاك");
    assert!(own > english);
}

#[test]
fn both_languages_stand_on_the_same_line() {
    for tag in ["es", "ar", "ur", "my", "am", "zh-Hans", "hi", "ko"] {
        let mut sheet = empty(beside(tag));
        sheet.blocks.push(Block::Paragraph(Said::both(
            language(tag).endonym(),
            "Hello",
        )));
        let (seen, _) = letters(&sheet);
        let hello = seen.iter().find(|it| it.text == "H").expect("seen").y;
        let first = seen.first().expect("seen").y;
        assert!((hello - first).abs() < 0.01, "{tag}: {first} {hello}");
    }
}

#[test]
fn scripts_without_spaces_are_broken_between_words_or_letters_within_their_column() {
    for (tag, text) in [
        (
            "my",
            "ဥပဒေကသင့်ကိုအချိန်တိုသာပေးနိုင်ပါသည်အချိန်လွန်ပါကအခွင့်အရေးများဆုံးရှုံးနိုင်ပါသည်",
        ),
        (
            "zh-Hans",
            "法律给您的时间可能很短逾期可能会失去权利请马上与其他律师谈谈并出示您收到的每一封信即使没有律师也请按时出庭",
        ),
        (
            "am",
            "ሕጉአጭርጊዜብቻሊሰጥዎይችላልጊዜውካለፈመብቶችንሊያጡይችላሉወዲያውኑከሌላጠበቃጋርይነጋገሩ",
        ),
    ] {
        let mut sheet = empty(beside(tag));
        sheet
            .blocks
            .push(Block::Paragraph(Said::both(text, "Hello")));
        check_fits(&sheet);
        assert!(lines(&sheet).len() > 2, "{tag}");
        // The right column begins where it begins: nothing of the left one runs into it.
        let (seen, _) = letters(&sheet);
        let english = seen.iter().find(|it| it.text == "H").expect("seen").x;
        let foot = seen.iter().map(|it| it.y).fold(0.0, f64::max);
        let own = seen.iter().filter(|it| it.y < foot && !it.text.is_ascii());
        assert!(
            own.map(|it| it.x + it.width).fold(0.0, f64::max) < english,
            "{tag}"
        );
    }
}
