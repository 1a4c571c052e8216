//! The pages on which staff record what visitors hear, listen to each other's recordings and approve them.

use super::actions::Made;
use super::model::{Coverage, Overview, Recording, State, Takes};
use super::routes::Asked;
use crate::access::{Permission, StaffId};
use crate::web::widgets::{self, Look};
use crate::web::{View, asset, both_names, language_name};
use maud::{Markup, html};
use translations::{Aloud, Language, Text, Tongue, aloud};

/// Messages on one page.
const ON_A_PAGE: usize = 25;

/// The files of messages, each with its name.
const FILES: [(&str, &str); 5] = [
    ("kiosk", "clips-file-kiosk"),
    ("form", "clips-file-form"),
    ("calendar", "clips-file-calendar"),
    ("booth", "clips-file-booth"),
    ("numbers", "clips-file-numbers"),
];

/// The heading of a language's page.
pub(super) fn title(view: &View, tongue: Tongue) -> String {
    let name = language_name(view.text, tongue.tag);
    view.text.with("clips-of", &[("language", name.into())])
}

/// How far each language has come: those with text, and those that are only spoken.
pub(super) fn overview(view: &View, overview: &Overview) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("clips-lead")) }
        (written(view, &overview.written))
        h2 { (text.of("clips-spoken")) }
        p.lead { (text.of("clips-spoken-lead")) }
        (only_spoken(view, &overview.spoken))
    }
}

fn written(view: &View, coverage: &[(Language, Coverage)]) -> Markup {
    let text = view.text;
    let columns = [
        "clips-language",
        "clips-state-approved",
        "clips-state-recorded",
        "clips-state-stale",
        "clips-state-missing",
    ];
    let columns = columns.map(|it| text.of(it));
    let row = |(language, it): &(Language, Coverage)| {
        let link = html! {
            a href={ "/clips/" (language.tag()) } { (both_names(text, *language)) }
        };
        let counts = [it.approved, it.recorded, it.stale, it.missing];
        std::iter::once(link)
            .chain(counts.map(|it| html! { (it) }))
            .collect()
    };
    let rows: Vec<Vec<Markup>> = coverage.iter().map(row).collect();
    widgets::table(&text.of("clips-title"), &columns, &rows)
}

fn only_spoken(view: &View, states: &[(Tongue, Vec<State>)]) -> Markup {
    let text = view.text;
    let columns = ["clips-language", "clips-state"].map(|it| text.of(it));
    let row = |(tongue, all): &(Tongue, Vec<State>)| {
        let link = html! {
            a href={ "/clips/" (tongue.tag) } { bdi lang=(tongue.tag) { (tongue.name) } }
            @if tongue.name != tongue.english { " " small { (tongue.english) } }
        };
        let standings = html! {
            @for (n, is) in all.iter().enumerate() { @if n != 0 { " · " } (standing(view, *is)) }
        };
        vec![link, standings]
    };
    let rows: Vec<Vec<Markup>> = states.iter().map(row).collect();
    widgets::table(&text.of("clips-spoken"), &columns, &rows)
}

/// Where a message stands on the page of its language.
pub(super) fn address(tongue: Tongue, message: &str) -> String {
    let tag = tongue.tag;
    let all = tongue.written().map(|it| aloud(Text::new(it)));
    let all = all.unwrap_or_default();
    let Some(file) = all.iter().find(|it| it.id == message).map(|it| it.file) else {
        return format!("/clips/{tag}");
    };
    let place = all
        .iter()
        .filter(|it| it.file == file)
        .position(|it| it.id == message);
    let from = place.unwrap_or(0) / ON_A_PAGE * ON_A_PAGE;
    format!("/clips/{tag}?file={file}&from={from}#{message}")
}

/// What can be recorded in a language, each with its recording.
pub(super) fn list(view: &View, tongue: Tongue, asked: &Asked, made: &Made) -> Markup {
    let text = view.text;
    html! {
        @if tongue.written().is_some() {
            (of_a_file(view, tongue, asked, made))
        } @else {
            p.lead { (text.with("clips-spoken-how", &[("language", tongue.name.into())])) }
            (messages(view, tongue, &made.words.iter().collect::<Vec<_>>(), made))
        }
        script src=(asset("clips.js")) defer {}
    }
}

/// The messages of one file, some at a time.
fn of_a_file(view: &View, tongue: Tongue, asked: &Asked, made: &Made) -> Markup {
    let (text, tag) = (view.text, tongue.tag);
    let known = FILES.iter().find(|(it, _)| *it == asked.file);
    let file = known.map_or(FILES[0].0, |(it, _)| *it);
    let all: Vec<&Aloud> = made.words.iter().filter(|it| it.file == file).collect();
    let from = asked.from.min(all.len().saturating_sub(1)) / ON_A_PAGE * ON_A_PAGE;
    let shown = &all[from..all.len().min(from + ON_A_PAGE)];
    let link = |from: usize| format!("/clips/{tag}?file={file}&from={from}");
    html! {
        p.lead { (text.of("clips-how")) }
        nav.files aria-label=(text.of("clips-files")) {
            @for (it, label) in FILES {
                a href={ "/clips/" (tag) "?file=" (it) } aria-current=[(it == file).then_some("page")] { (text.of(label)) }
            }
        }
        (messages(view, tongue, shown, made))
        nav.pages aria-label=(text.of("clips-pages")) {
            @if 0 < from { a href=(link(from - ON_A_PAGE)) rel="prev" { (text.of("clips-before")) } }
            @if from + ON_A_PAGE < all.len() { a href=(link(from + ON_A_PAGE)) rel="next" { (text.of("clips-more")) } }
        }
    }
}

fn messages(view: &View, tongue: Tongue, shown: &[&Aloud], made: &Made) -> Markup {
    let text = view.text;
    html! {
        div #clips data-record=(text.of("clips-record")) data-stop=(text.of("clips-record-stop"))
            data-refused=(text.of("clips-no-microphone")) data-longest="30" {
            @for words in shown { (message(view, tongue, words, made)) }
        }
    }
}

fn message(view: &View, tongue: Tongue, words: &Aloud, made: &Made) -> Markup {
    let takes = made.recordings.get(&words.id);
    let newest = takes.and_then(Takes::newest);
    let code = html! { code dir="ltr" { (words.id) } " · " };
    html! {
        article.clip id=(words.id) aria-label=(words.id) {
            (to_say(view, tongue, words))
            @if newest.is_none() { p { small { (code) (standing(view, State::Missing)) } } }
            @for it in takes.into_iter().flat_map(Takes::all) {
                @let is = it.state(&words.words);
                p { small { (code) (standing(view, is)) (who(view, it, made)) } }
                @if is == State::Approved { p { small { (view.text.of("clips-again")) } } }
                (existing(view, tongue, words, is, it))
            }
            (record(view, tongue, words, newest))
        }
    }
}

/// The words to read; of a language that nobody writes here, what is to be said, in the language of the page.
fn to_say(view: &View, tongue: Tongue, words: &Aloud) -> Markup {
    html! {
        @if let Some(language) = tongue.written() {
            blockquote lang=(language.tag()) dir=(language.direction()) { (words.words) }
        } @else {
            blockquote { (tongue.invitation(view.text)) }
        }
    }
}

/// How far it has come.
fn standing(view: &View, is: State) -> Markup {
    html! { span data-state=(is.message()) { (view.text.of(is.message())) } }
}

/// Who has brought it there.
fn who(view: &View, it: &Recording, made: &Made) -> Markup {
    let name = |id: Option<StaffId>| {
        let name = id.and_then(|it| made.names.get(&it)).cloned();
        name.unwrap_or_else(|| view.text.of("clips-the-program"))
    };
    html! {
        " · " (view.text.with("clips-recorded-by", &[("name", name(it.by).into())])) " " (widgets::moment(view, it.at))
        @if let Some((by, at)) = it.approved {
            " · " (view.text.with("clips-approved-by", &[("name", name(by).into())])) " " (widgets::moment(view, at))
        }
    }
}

fn existing(
    view: &View,
    tongue: Tongue,
    words: &Aloud,
    is: State,
    recording: &Recording,
) -> Markup {
    let at = format!("/clips/{}/{}", tongue.tag, words.id);
    // Another recording has another address, so that the browser never plays the one before.
    let version = data_encoding::HEXLOWER.encode(&recording.sha256[..4]);
    html! {
        audio controls preload="none" src={ (at) "/sound?v=" (version) } aria-label={ (view.text.of("clips-play")) ": " (words.id) } {}
        @if is == State::Recorded && view.may(Permission::ApproveClips) {
            (button(view, recording, &format!("{at}/approve"), "clips-approve", Look::Main))
        }
        @if recording.approved.is_none() || view.may(Permission::ApproveClips) {
            (button(view, recording, &format!("{at}/delete"), "clips-delete", Look::Quiet))
        }
    }
}

/// A button for this recording and no other that may have been made meanwhile.
fn button(view: &View, it: &Recording, action: &str, label: &str, look: Look) -> Markup {
    let fields = html! {
        input type="hidden" name="sha256" value=(it.mark());
        button.(look.class()) { (view.text.of(label)) }
    };
    widgets::post_form(view, action, &fields)
}

/// The form to record with: our script puts a button to the microphone in front of it; without the script a file is
/// chosen.
fn record(view: &View, tongue: Tongue, words: &Aloud, before: Option<&Recording>) -> Markup {
    let field = format!("file-{}", words.id);
    html! {
        form.record method="post" enctype="multipart/form-data" action={ "/clips/" (tongue.tag) "/" (words.id) } {
            (widgets::form_token(view))
            input type="hidden" name="sha256" value=(before.map(Recording::mark).unwrap_or_default());
            label for=(field) { (view.text.of("clips-file")) }
            input id=(field) type="file" name="file" accept=".wav,.ogg,audio/wav,audio/ogg" required;
            button.plain { (view.text.of("clips-upload")) }
        }
    }
}
