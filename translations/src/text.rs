//! Finds a message and fills in its variables, in the reader's language.

use crate::Language;
use crate::office_words::{self, Layer};
use crate::own;
use crate::pseudo::Pseudo;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

/// What a message variable may hold: a number (plural rules apply) or words.
pub type Value<'a> = FluentValue<'a>;

pub(crate) type Bundle = FluentBundle<FluentResource>;

#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/*.ftl"]
struct MessageFiles;

/// The messages of each language, read when the first of them is needed.
static BUNDLES: LazyLock<HashMap<&'static str, LazyLock<Bundle, ReadLater>>> =
    LazyLock::new(|| {
        let all = Language::planned().iter().chain(Language::pseudo());
        all.map(|it| (it.tag(), read_later(*it))).collect()
    });

type ReadLater = Box<dyn FnOnce() -> Bundle + Send>;

fn read_later(language: Language) -> LazyLock<Bundle, ReadLater> {
    LazyLock::new(Box::new(move || bundle(language)))
}

fn shipped(language: Language) -> &'static Bundle {
    BUNDLES
        .get(language.tag())
        .expect("every language has a place, even one without messages")
}

/// The messages of one language; cheap to copy and to pass along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    language: Language,
    /// Which office's words lie over those of the program.
    layer: u32,
}

impl Text {
    /// The messages of `language`, with English for what is missing. On a thread that
    /// [speaks in the words of an office](crate::OfficeWords::speak_here) they are that office's.
    pub fn new(language: Language) -> Text {
        Text::on_layer(language, office_words::spoken_here())
    }

    pub(crate) fn on_layer(language: Language, layer: u32) -> Text {
        Text { language, layer }
    }

    pub(crate) fn layer(self) -> Option<Arc<Layer>> {
        office_words::layer(self.layer)
    }

    /// The language these messages are in.
    pub fn language(self) -> Language {
        self.language
    }

    /// The message `id`.
    pub fn of(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message `id` with its variables filled in.
    ///
    /// A message this language lacks is shown in English; one nobody has shows its id, so that a
    /// page is never empty. Both are logged and both fail the language tests.
    pub fn with(self, id: &str, variables: &[(&str, Value<'_>)]) -> String {
        self.find(id, None, variables).unwrap_or_else(|| {
            tracing::error!(id, "no such message");
            id.to_owned()
        })
    }

    /// The attribute `name` of message `id` (`.help`, `.short`, …), if the message has one.
    pub fn attribute(self, id: &str, name: &str) -> Option<String> {
        self.find(id, Some(name), &[])
    }

    /// Whether this very language (not its fallback) has message `id`. An office's own message counts as had: it says by
    /// itself in which language it is.
    pub fn has(self, id: &str) -> bool {
        if own::is_own(id) {
            return own::find(self.language, id, None).is_some();
        }
        shipped(self.language).has_message(id)
    }

    fn find(
        self,
        id: &str,
        attribute: Option<&str>,
        variables: &[(&str, Value<'_>)],
    ) -> Option<String> {
        if own::is_own(id) {
            return own::find(self.language, id, attribute);
        }
        let corrected = self
            .layer()
            .and_then(|it| it.find(self.language, id, attribute, variables));
        if corrected.is_some() {
            return corrected;
        }
        let own = shipped(self.language);
        if let Some(it) = format(own, id, attribute, variables) {
            return Some(match Pseudo::of(self.language.tag()) {
                Some(pseudo) => pseudo.finish(it),
                None => it,
            });
        }
        if attribute.is_none() {
            tracing::warn!(
                id,
                language = self.language.tag(),
                "message missing in this language"
            );
        }
        format(shipped(Language::english()), id, attribute, variables)
    }
}

/// Isolation marks around variables are kept: a number inside Arabic must not reorder.
pub(crate) fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    variables: &[(&str, Value<'_>)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut args = FluentArgs::new();
    for (name, value) in variables {
        args.set((*name).to_owned(), value.clone());
    }
    let mut faults = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&args), &mut faults);
    for fault in faults {
        tracing::error!(id, %fault, "message could not be filled in");
    }
    Some(words.into_owned())
}

pub(crate) fn bundle(language: Language) -> Bundle {
    let tag = language
        .tag()
        .parse()
        .expect("tags of languages.toml are valid and tested");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    let pseudo = Pseudo::of(language.tag());
    bundle.set_transform(pseudo.map(Pseudo::transform));
    let written = if pseudo.is_some() {
        Language::english()
    } else {
        language
    };
    for (name, source) in sources(written) {
        // A file that does not parse still gives its good messages; the language tests name the bad.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(it, _)| {
            tracing::error!(name, "message file has lines that could not be read");
            it
        });
        if bundle.add_resource(resource).is_err() {
            tracing::error!(name, "message file repeats an id");
        }
    }
    bundle
}

/// Whether the files a visitor reads are here in this language.
pub(crate) fn is_here(language: Language) -> bool {
    MessageFiles::get(&format!("{}/kiosk.ftl", language.tag())).is_some()
}

/// The message files of one language as `(file name, text)`, for tests and tools.
pub fn sources(language: Language) -> Vec<(String, String)> {
    let folder = format!("{}/", language.tag());
    let mut found: Vec<_> = MessageFiles::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.to_owned();
            let text = String::from_utf8_lossy(&MessageFiles::get(&path)?.data).into_owned();
            Some((name, text))
        })
        .collect();
    found.sort();
    found
}

/// Every message id of one language, for the tests that compare languages.
pub fn message_ids(language: Language) -> BTreeSet<String> {
    sources(language)
        .iter()
        .flat_map(|(_, source)| {
            source
                .lines()
                .filter_map(|line| {
                    let (id, _) = line.split_once(" =")?;
                    let is_id = id.starts_with(|c: char| c.is_ascii_lowercase())
                        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                    is_id.then(|| id.to_owned())
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_nobody_has_shows_its_id() {
        assert_eq!(
            Text::new(Language::english()).of("no-such-message"),
            "no-such-message"
        );
    }

    #[test]
    fn every_message_file_can_be_read_and_no_id_repeats() {
        for language in Language::all() {
            let mut seen = BTreeSet::new();
            for (name, source) in sources(*language) {
                let parsed = fluent_syntax::parser::parse(source.as_str());
                let resource = parsed.unwrap_or_else(|(_, faults)| {
                    panic!("{language}/{name}: {faults:?}");
                });
                for entry in &resource.body {
                    if let fluent_syntax::ast::Entry::Message(it) = entry {
                        assert!(seen.insert(it.id.name.to_owned()), "{} twice", it.id.name);
                    }
                }
            }
            assert_eq!(seen, message_ids(*language));
        }
    }
}
