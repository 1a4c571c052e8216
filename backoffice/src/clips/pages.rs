//! The pages on which staff record what visitors hear, listen to each other's recordings and approve them.

use super::actions::Made;
use super::model::{Coverage, Recording, State, state};
use super::routes::Asked;
use crate::access::{Permission, StaffId};
use crate::web::widgets::{self, Look};
use crate::web::{View, asset};
use maud::{Markup, html};
use translations::{Aloud, Language, Text, aloud};

/// Messages on one page.
const ON_A_PAGE: usize = 25;

/// The files of messages, each with its name.
const FILES: [(&str, &str); 4] = [
    ("kiosk", "clips-file-kiosk"),
    ("form", "clips-file-form"),
    ("calendar", "clips-file-calendar"),
    ("booth", "clips-file-booth"),
];

/// The heading of a language's page.
pub(super) fn title(view: &View, language: Language) -> String {
    let name = language.endonym();
    view.text.with("clips-of", &[("language", name.into())])
}

/// How far each language has come.
pub(super) fn overview(view: &View, coverage: &[(Language, Coverage)]) -> Markup {
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
            a href={ "/clips/" (language.tag()) } {
                bdi lang=(language.tag()) dir=(language.direction()) { (language.endonym()) }
            }
        };
        let counts = [it.approved, it.recorded, it.stale, it.missing];
        std::iter::once(link)
            .chain(counts.map(|it| html! { (it) }))
            .collect()
    };
    let rows: Vec<Vec<Markup>> = coverage.iter().map(row).collect();
    html! {
        p.lead { (text.of("clips-lead")) }
        (widgets::table(&text.of("clips-title"), &columns, &rows))
    }
}

/// Where a message stands on the page of its language.
pub(super) fn address(language: Language, message: &str) -> String {
    let all = aloud(Text::new(language));
    let Some(file) = all.iter().find(|it| it.id == message).map(|it| it.file) else {
        return format!("/clips/{language}");
    };
    let place = all
        .iter()
        .filter(|it| it.file == file)
        .position(|it| it.id == message);
    let from = place.unwrap_or(0) / ON_A_PAGE * ON_A_PAGE;
    format!("/clips/{language}?file={file}&from={from}#{message}")
}

/// The messages of one file of a language, each with its recording.
pub(super) fn list(view: &View, language: Language, asked: &Asked, made: &Made) -> Markup {
    let text = view.text;
    let known = FILES.iter().find(|(it, _)| *it == asked.file);
    let file = known.map_or(FILES[0].0, |(it, _)| *it);
    let all: Vec<&Aloud> = made.words.iter().filter(|it| it.file == file).collect();
    let from = asked.from.min(all.len().saturating_sub(1)) / ON_A_PAGE * ON_A_PAGE;
    let link = |from: usize| format!("/clips/{language}?file={file}&from={from}");
    html! {
        p.lead { (text.of("clips-how")) }
        nav.files aria-label=(text.of("clips-files")) {
            @for (it, label) in FILES {
                a href={ "/clips/" (language.tag()) "?file=" (it) } aria-current=[(it == file).then_some("page")] { (text.of(label)) }
            }
        }
        div #clips data-record=(text.of("clips-record")) data-stop=(text.of("clips-record-stop"))
            data-refused=(text.of("clips-no-microphone")) data-longest="30" {
            @for words in all.iter().copied().skip(from).take(ON_A_PAGE) { (message(view, language, words, made)) }
        }
        nav.pages aria-label=(text.of("clips-pages")) {
            @if 0 < from { a href=(link(from - ON_A_PAGE)) rel="prev" { (text.of("clips-before")) } }
            @if from + ON_A_PAGE < all.len() { a href=(link(from + ON_A_PAGE)) rel="next" { (text.of("clips-more")) } }
        }
        script src=(asset("clips.js")) defer {}
    }
}

fn message(view: &View, language: Language, words: &Aloud, made: &Made) -> Markup {
    let recording = made.recordings.get(&words.id);
    let is = state(words, &made.recordings);
    html! {
        article.clip id=(words.id) aria-label=(words.id) {
            blockquote lang=(language.tag()) dir=(language.direction()) { (words.words) }
            p { small { code dir="ltr" { (words.id) } " · " (standing(view, is, recording, made)) } }
            @if let Some(recording) = recording { (existing(view, language, words, is, recording)) }
            @if is != State::Approved || view.may(Permission::ApproveClips) {
                (record(view, language, words, recording))
            }
        }
    }
}

/// How far it has come, and who has brought it there.
fn standing(view: &View, is: State, recording: Option<&Recording>, made: &Made) -> Markup {
    let name = |id: Option<StaffId>| {
        let name = id.and_then(|it| made.names.get(&it)).cloned();
        name.unwrap_or_else(|| view.text.of("clips-the-program"))
    };
    html! {
        span data-state=(is.message()) { (view.text.of(is.message())) }
        @if let Some(it) = recording {
            " · " (view.text.with("clips-recorded-by", &[("name", name(it.by).into())])) " " (widgets::moment(view, it.at))
            @if let Some((by, at)) = it.approved {
                " · " (view.text.with("clips-approved-by", &[("name", name(by).into())])) " " (widgets::moment(view, at))
            }
        }
    }
}

fn existing(
    view: &View,
    language: Language,
    words: &Aloud,
    is: State,
    recording: &Recording,
) -> Markup {
    let at = format!("/clips/{language}/{}", words.id);
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
fn record(view: &View, language: Language, words: &Aloud, before: Option<&Recording>) -> Markup {
    let field = format!("file-{}", words.id);
    html! {
        form.record method="post" enctype="multipart/form-data" action={ "/clips/" (language.tag()) "/" (words.id) } {
            (widgets::form_token(view))
            input type="hidden" name="sha256" value=(before.map(Recording::mark).unwrap_or_default());
            label for=(field) { (view.text.of("clips-file")) }
            input id=(field) type="file" name="file" accept=".wav,.ogg,audio/wav,audio/ogg" required;
            button.plain { (view.text.of("clips-upload")) }
        }
    }
}
