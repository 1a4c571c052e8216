//! Rows and keys of every board.

use super::*;

fn can_type(board: &Board<'_>, wanted: &str) -> bool {
    let keys = rows(board, english());
    let all: Vec<_> = keys.iter().flatten().map(|it| it.id.as_str()).collect();
    wanted
        .chars()
        .all(|it| all.contains(&format!("={it}").as_str()))
}

#[test]
fn a_name_in_spanish_or_english_needs_one_page() {
    let line = Line::default();
    for tag in ["en", "es"] {
        for portrait in [false, true] {
            for order in [Order::Keyboard, Order::Alphabet] {
                let board = Board {
                    portrait,
                    order: Some(order),
                    ..board(tag, Letters::Own, &line)
                };
                assert!(
                    can_type(&board, "abcdefghijklmnopqrstuvwxyzñáéíóúü'- "),
                    "{tag}"
                );
            }
        }
    }
}

#[test]
fn latin_letters_are_a_key_away_from_every_script() {
    let line = Line::default();
    for tag in TAGS {
        let own = rows(&board(tag, Letters::Own, &line), english());
        let latin = own.iter().flatten().any(|it| it.id == "latin");
        let letters = if latin { Letters::Latin } else { Letters::Own };
        assert!(
            can_type(&board(tag, letters, &line), "abcdefghijklmnopqrstuvwxyz "),
            "{tag}"
        );
        let keys = rows(&board(tag, letters, &line), english());
        assert!(keys.iter().flatten().any(|it| it.id == "accents"), "{tag}");
    }
}

#[test]
fn names_of_many_countries_can_be_typed_in_every_language() {
    let line = Line::default();
    let wanted = "èòàùçãõâêôëïîûığşöłńßœøåž\u{a78c}ʼẍ";
    for tag in TAGS {
        for portrait in [false, true] {
            let mut there = String::new();
            for letters in [Letters::Own, Letters::Latin, Letters::Accents] {
                for page in 0..PAGES {
                    let board = Board {
                        page,
                        portrait,
                        ..board(tag, letters, &line)
                    };
                    for key in rows(&board, english()).iter().flatten() {
                        there.push_str(&key.id);
                    }
                }
            }
            let missing: String = wanted.chars().filter(|it| !there.contains(*it)).collect();
            assert!(missing.is_empty(), "{tag} has no {missing}");
        }
    }
}

#[test]
fn no_key_is_there_twice_and_each_has_a_name() {
    for tag in TAGS {
        on_every_board(tag, |board, keys| {
            let mut ids: Vec<_> = keys
                .iter()
                .flatten()
                .filter(|it| !it.id.is_empty())
                .map(|it| {
                    assert!(!it.name.is_empty(), "{tag}: {}", it.id);
                    it.id.as_str()
                })
                .collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "{tag} {:?} {}", board.letters, board.page);
        });
    }
}

#[test]
fn every_key_is_large_enough_for_a_finger() {
    // The narrowest screens in dots, without margins; keys must have 84, and 8 between them.
    let (landscape, portrait, key, between) = (1320.0, 1000.0, 84.0, 8.0);
    for tag in TAGS {
        on_every_board(tag, |board, keys| {
            let width = if board.portrait { portrait } else { landscape };
            let most = if board.portrait { 6 } else { 5 };
            assert!(
                keys.len() <= most,
                "{tag} {:?}: {} rows",
                board.letters,
                keys.len()
            );
            for row in keys {
                let total: f32 = row.iter().map(|it| it.weight).sum();
                let unit = (width + between) / total;
                for it in row.iter().filter(|it| !it.id.is_empty()) {
                    let wide = it.weight * unit - between;
                    assert!(
                        wide >= key,
                        "{tag} {:?}: {} is {wide} wide",
                        board.letters,
                        it.id
                    );
                }
            }
        });
    }
}

#[test]
fn the_alphabet_begins_where_its_readers_begin() {
    let line = Line::default();
    let first_row = |tag| {
        let board = Board {
            order: Some(Order::Alphabet),
            ..board(tag, Letters::Own, &line)
        };
        let row = rows(&board, english()).swap_remove(0);
        row.into_iter()
            .filter(|it| it.is_letter)
            .map(|it| it.cap)
            .collect::<Vec<_>>()
    };
    assert_eq!(first_row("en")[..3], ["a", "b", "c"]);
    assert_eq!(first_row("ru")[..3], ["а", "б", "в"]);
    assert_eq!(first_row("ar").last().map(String::as_str), Some("ا"));
    assert_eq!(first_row("ur").last().map(String::as_str), Some("ا"));
}

#[test]
fn shift_makes_capitals_where_the_script_has_any() {
    let line = Line::default();
    for tag in TAGS {
        let large = Board {
            capital: true,
            ..board(tag, Letters::Own, &line)
        };
        let keys = rows(&large, english());
        let shift = keys.iter().flatten().any(|it| it.id == "shift");
        let letters: String = keys
            .iter()
            .flatten()
            .map(|it| it.id.as_str())
            .filter(|it| it.starts_with('='))
            .collect();
        let cased = [
            "es", "en", "ht", "pt-BR", "fr", "tr", "so", "sw", "uz", "vi", "ru", "uk",
        ]
        .contains(&tag);
        assert_eq!(shift, cased, "{tag}");
        assert!(
            !cased || !letters.contains(char::is_lowercase),
            "{tag}: {letters}"
        );
    }
    let large = |tag| Board {
        capital: true,
        ..board(tag, Letters::Own, &line)
    };
    assert!(can_type(&large("es"), "ABCÑÁÉ"));
    assert!(can_type(&large("tr"), "İIŞĞ"));
    assert!(can_type(&large("en"), "I") && !can_type(&large("en"), "İ"));
}

#[test]
fn a_phone_pad_has_all_digits_and_a_plus() {
    let line = Line::default();
    let pad = |kind| Board {
        kind,
        ..board("ar", Letters::Own, &line)
    };
    assert!(can_type(&pad(Kind::Phone), "0123456789+"));
    assert!(can_type(&pad(Kind::Digits), "0123456789") && !can_type(&pad(Kind::Digits), "+"));
}

#[test]
fn what_can_be_chosen_stands_above_the_keys_and_never_moves_them() {
    let empty = Line::default();
    let typed = Line::default().letter(super::super::Method::Pinyin, "l", 30);
    let keys = |line| rows(&board("zh-Hans", Letters::Own, line), english());
    let (before, after) = (keys(&empty), keys(&typed));
    assert!(before[0].iter().all(|it| it.id.is_empty()));
    assert_eq!(after[0].len(), 12);
    assert_eq!(after[0][11].id, "more-choices");
    assert_eq!(before[1..], after[1..]);
}

#[test]
fn keys_that_are_no_letters_type_nothing() {
    use super::super::{Act, act};
    for key in [
        "\u{10}", "\u{14}", "\u{7f}", "\u{f700}", "\u{f703}", "\u{f72b}", "",
    ] {
        assert_eq!(act(&format!("={key}")), None, "{key:?}");
    }
    assert_eq!(act("=ñ"), Some(Act::Insert("ñ")));
    assert_eq!(act("pick 3"), Some(Act::Pick(3)));
    assert_eq!(act("pick x"), None);
}

#[test]
fn the_number_of_a_paper_and_an_e_mail_address_are_typed_on_one_page() {
    let line = Line::default();
    for tag in TAGS {
        for portrait in [false, true] {
            for order in [Order::Keyboard, Order::Alphabet] {
                let of = |besides, capital| Board {
                    besides,
                    capital,
                    portrait,
                    order: Some(order),
                    ..board(tag, Letters::Latin, &line)
                };
                let code = of(Besides::Digits, true);
                assert!(
                    can_type(&code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- "),
                    "{tag}"
                );
                let email = of(Besides::Email, false);
                assert!(
                    can_type(&email, "abcdefghijklmnopqrstuvwxyz0123456789@.-_"),
                    "{tag}"
                );
                assert!(!can_type(&email, " "), "no address has a blank");
                let signs = Board {
                    letters: Letters::Signs,
                    ..email
                };
                let keys = rows(&signs, english());
                assert!(
                    keys.iter().flatten().any(|it| it.id == "latin"),
                    "{tag}: a way back"
                );
            }
        }
    }
}
