//! Whoever comes back to what they chose sees it at once, also where it stands on a later page.

use super::{Kiosk, text};
use crate::samples::Sample;
use crate::ui::{Input, Screen, Tile, View};
use translations::Text;

/// The tile that was chosen; it stands on the second page.
const LATER: usize = 7;

fn languages(text: Text) -> (View, String) {
    let mut view = Sample::find("language").unwrap().view(text);
    let Screen::Language(tiles) = &mut view.screen else {
        panic!("no language is chosen there");
    };
    for (place, tile) in tiles.iter_mut().enumerate() {
        tile.chosen = place == LATER;
    }
    let chosen = tiles[LATER].language.endonym().to_owned();
    (view, chosen)
}

/// More tiles than stand on one page.
fn question(text: Text) -> (View, String) {
    let mut view = Sample::find("choice").unwrap().view(text);
    let tiles = match &mut view.screen {
        Screen::Question(question) => match &mut question.input {
            Input::Choice(tiles) => tiles,
            _ => panic!("nothing is chosen there"),
        },
        _ => panic!("nothing is asked there"),
    };
    let like = tiles[0].clone();
    let another = |place: usize| Tile {
        id: format!("another-{place}"),
        label: format!("Another {place}"),
        chosen: place == LATER,
        ..like.clone()
    };
    *tiles = (0..=LATER).map(another).collect();
    (view, format!("Another {LATER}"))
}

#[test]
fn a_choice_on_a_later_page_is_seen_by_whoever_comes_back() {
    for tag in ["en", "es", "ar"] {
        for screen in [languages, question] {
            let (view, chosen) = screen(text(tag));
            let kiosk = Kiosk::at("notice", tag);
            kiosk.show(&view);
            assert_eq!(
                kiosk.find(&chosen).accessible_checked(),
                Some(true),
                "{chosen}"
            );
            kiosk.tap(&text(tag).of("kiosk-previous"));
            assert!(!kiosk.sees(&chosen), "{chosen} stands on the second page");
            kiosk.show(&view);
            assert!(!kiosk.sees(&chosen), "whoever turned the page stays there");
        }
    }
}
