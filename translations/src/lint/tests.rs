//! The rules of the check, one message at a time.

use super::*;

/// What is found when `own` (a message file's lines) is the translation of `english` into `tag`.
fn faults(tag: &str, english: &str, own: &str) -> Vec<Kind> {
    let language = Language::planned().iter().find(|it| it.tag() == tag);
    let file = |text: &str| parse(&[("kiosk.ftl".to_owned(), text.to_owned())]);
    let exceptions = Exceptions::built_in();
    check(
        *language.expect("a language of the list"),
        &file(english),
        &file(own),
        &exceptions,
    )
    .into_iter()
    .map(|it| it.kind)
    .collect()
}

#[track_caller]
fn fine(tag: &str, english: &str, own: &str) {
    assert_eq!(faults(tag, english, own), []);
}

#[track_caller]
fn only(tag: &str, english: &str, own: &str, is: impl Fn(&Kind) -> bool) {
    let found = faults(tag, english, own);
    assert!(matches!(found.as_slice(), [it] if is(it)), "{found:?}");
}

#[test]
fn a_translation_in_its_own_words_is_fine() {
    fine("es", "back = Go back", "back = Atrás");
    fine("ru", "back = Go back", "back = Назад");
    fine("ur", "back = Go back", "back = واپس جائیں");
    fine("zh-Hans", "back = Go back", "back = 返回");
    fine("ko", "back = Go back", "back = 뒤로");
    fine("my", "back = Go back", "back = နောက်သို့");
    fine("uz", "back = Go back", "back = Oʻzgartirish");
    fine("vi", "back = Go back", "back = Quay lại");
}

#[test]
fn what_one_language_has_the_other_has() {
    only("es", "a = One more\nb = Two more", "a = Uno más", |it| {
        *it == Kind::Missing
    });
    only("es", "a = One more", "a = Uno más\nb = Dos", |it| {
        *it == Kind::NotInEnglish
    });
    only(
        "es",
        "a = One more\n    .help = Touch it",
        "a = Uno más",
        |it| *it == Kind::Missing,
    );
    only("es", "a = One more", "a = Uno más\na = Dos más", |it| {
        *it == Kind::Twice
    });
}

#[test]
fn variables_are_neither_lost_nor_invented() {
    fine("es", "a = Page { $n } here", "a = Aquí, página { $n }");
    only(
        "es",
        "a = Page { $n } here",
        "a = Aquí, página",
        |it| matches!(it, Kind::Variables { missing, .. } if missing.contains("n")),
    );
    only(
        "es",
        "a = This page",
        "a = Esta página { $n }",
        |it| matches!(it, Kind::Variables { extra, .. } if extra.contains("n")),
    );
    only(
        "es",
        "a = Page { $n }",
        "a = Página { DATETIME($n) }",
        |it| *it == Kind::UnknownFunction("DATETIME".to_owned()),
    );
    only("es", "a = This page", "a = Esta { other }", |it| {
        *it == Kind::UnknownReference("other".to_owned())
    });
}

#[test]
fn plurals_are_exactly_those_of_the_language() {
    let english =
        "a =\n    { $n ->\n        [one] { $n } letter\n       *[other] { $n } letters\n    }";
    let russian = "a =\n    { $n ->\n        [one] { $n } буква\n        [few] { $n } буквы\n        [many] { $n } букв\n       *[other] { $n } буквы\n    }";
    fine("ru", english, russian);
    let short = "a =\n    { $n ->\n        [one] { $n } буква\n       *[other] { $n } букв\n    }";
    only("ru", english, short, |it| {
        matches!(it, Kind::Plurals { .. })
    });
    fine("zh-Hans", english, "a = { $n } 个字母");
    let exact = "a =\n    { $n ->\n        [0] { $n } lèt ditou\n        [one] { $n } lèt\n       *[other] { $n } lèt yo\n    }";
    fine("ht", english, exact);
    let number = "a =\n    { $n ->\n        [1] { $n } lèt\n       *[other] { $n } lèt yo\n    }";
    fine("ht", english, number);
    let words =
        "a =\n    { $n ->\n        [morning] Утро { $n }\n       *[evening] Вечер { $n }\n    }";
    fine("ru", english, words);
}

#[test]
fn the_list_of_plurals_is_what_the_program_counts_with() {
    for language in Language::planned() {
        let listed: BTreeSet<String> = language.plurals().map(str::to_owned).collect();
        assert_eq!(categories(*language), listed, "{language}");
    }
}

#[test]
fn english_is_not_left_over() {
    only("ht", "a = Touch to start", "a = Touch to start", |it| {
        *it == Kind::StillEnglish
    });
    only(
        "fr",
        "a = Touch to start",
        "a = Appuyez ici, please",
        |it| *it == Kind::LeftOver("please".to_owned()),
    );
    only("fa", "a = Touch to start", "a = Start now", |it| {
        *it == Kind::NoOwnLetters
    });
    only(
        "ru",
        "a = Touch to start",
        "a = Нажмите Start",
        |it| *it == Kind::LeftOver("Start".to_owned()),
    );
    fine("ru", "a = A DACA paper", "a = Бумага DACA");
    fine("ru", "a = No notario", "a = Не notario");
    fine("fr", "a = Notice", "a = Notice");
    fine(
        "am",
        "form-help-with-daca = DACA",
        "form-help-with-daca = DACA",
    );
}

#[test]
fn letters_are_those_of_the_script() {
    only("uk", "a = Go back", "a = Нaзад", |it| {
        *it == Kind::MixedWord("Нaзад".to_owned())
    });
    only("es", "a = Go back", "a = Аtrás", |it| {
        matches!(
            it,
            Kind::WrongScript {
                letter: 'А',
                script: "Cyrillic"
            }
        )
    });
    only("bn", "a = Go back", "a = फিরে যান", |it| {
        matches!(
            it,
            Kind::WrongScript {
                script: "Devanagari",
                ..
            }
        )
    });
    only("ar", "a = 18 years", "a = ١٨ سنة", |it| {
        *it == Kind::Digit('١')
    });
    fine("ar", "a = 18 years", "a = 18 سنة");
}

#[test]
fn what_cannot_be_seen_is_not_typed() {
    only("es", "a = Go back now", "a = Vuelva  ahora", |it| {
        *it == Kind::DoubleSpace
    });
    only("es", "a = Go back now", "a = Vuelva{\" \"}", |it| {
        *it == Kind::OuterSpace
    });
    only(
        "ar",
        "a = Go back now",
        "a = \u{2067}ارجع الآن\u{2069}",
        |it| *it == Kind::Mark('\u{2067}'),
    );
    fine(
        "ar",
        "a = { $month }, { $year }",
        "a = \u{200F}{ $month } / { $year }",
    );
    // The joiners of Persian and of Indian scripts are part of the spelling.
    fine("fa", "a = I want it", "a = می\u{200C}خواهم");
    only("es", "a = Go back now", "a = {\"\"}", |it| {
        *it == Kind::Empty
    });
}

#[test]
fn words_fit_the_room_there_is() {
    let english = "a = Please take a seat here";
    fine("es", english, "a = Por favor, siéntese aquí un momento");
    only(
        "es",
        english,
        "a = Por favor, tome asiento aquí hasta que digamos su número",
        |it| matches!(it, Kind::TooLong { max: 41, .. }),
    );
    fine("es", "a = Back", "a = Vuelva atrás");
    only("es", "a = Back", "a = Vuelva atrás ya", |it| {
        matches!(it, Kind::TooLong { max: 12, .. })
    });
    // A Chinese letter is as wide as two of ours.
    only("zh-Hans", "a = Back", "a = 返回到上一页去", |it| {
        matches!(it, Kind::TooLong { width: 14, .. })
    });
}

#[test]
fn a_file_that_cannot_be_read_says_where() {
    let found = faults(
        "es",
        "a = One\nb = Two",
        "a = Uno\nb = { $x -> [one] a *[other] b }",
    );
    assert!(
        matches!(&found[0], Kind::Unreadable { line: 2, .. }),
        "{found:?}"
    );
}

#[test]
fn what_is_typed_as_one_message_stays_one_message() {
    assert!(parse_text("Hola { $name }").is_ok());
    assert!(parse_text("{ $n ->\n    [one] a\n   *[other] b\n}").is_ok());
    for wrong in ["Hola {", "Hola\n.help = Otra", "a }", "", "{ $n -> }"] {
        assert!(parse_text(wrong).is_err(), "{wrong:?}");
    }
    let two = parse_text("Hola\nother = Otra").expect("one message over two lines");
    assert_eq!(two.words, "Hola other = Otra");
}

#[test]
fn a_message_is_given_back_as_it_is_typed() {
    for text in [
        "Hola { $name }",
        "{ $n ->\n    [one] a\n   *[other] b\n}",
        "Two\nlines",
    ] {
        let source = parse_text(text).expect("good").source;
        assert_eq!(parse_text(&source).map(|it| it.source), Ok(source.clone()));
        assert_eq!(source, text);
    }
}

#[test]
fn english_that_visitors_read_has_short_sentences() {
    let twelve = "a = One two three four five six seven eight nine ten eleven twelve.";
    fine("en", twelve, twelve);
    let two = "a = One two three four five six seven. Eight nine ten eleven twelve thirteen.";
    fine("en", two, two);
    let thirteen = "a = One two three four five six seven eight nine ten eleven twelve thirteen.";
    only("en", thirteen, thirteen, |it| {
        matches!(it, Kind::LongSentence { words: 13, .. })
    });
    let variable =
        "a = One two three four five six seven eight nine ten eleven { $count } thirteen.";
    only("en", variable, variable, |it| {
        matches!(it, Kind::LongSentence { words: 13, .. })
    });
    // Other languages divide their words in other ways.
    let spanish = "a = Uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece.";
    fine("es", twelve, spanish);
}

#[test]
fn visitors_read_no_words_of_lawyers_and_none_that_hurt() {
    for word in ["Alien", "aliens", "adverse", "undocumented"] {
        let english = format!("a = Are you {word}?");
        only("en", &english, &english, |it| {
            matches!(it, Kind::HardWord { .. })
        });
    }
    fine("en", "a = Are you alienated?", "a = Are you alienated?");
}
