//! Words an office has corrected: they are laid over those that come with the program. Whatever is
//! wrong with one of them leaves the program's own word in its place.

use crate::lint::{self, Key};
use crate::text::{Bundle, bundle, format};
use crate::{Language, PrivacyNotice, Review, Text, Value};
use fluent::FluentResource;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock, Weak};

/// One message as an office says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The id of the message.
    pub id: String,
    /// The attribute, such as `help`; none for the message itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// What it says, as a translator writes it.
    pub text: String,
    /// The [fingerprint](lint::Message::fingerprint) of the English it translates.
    pub english: String,
}

impl Correction {
    fn key(&self) -> Key {
        Key {
            id: self.id.clone(),
            attribute: self.attribute.clone(),
        }
    }
}

/// What an office says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// Whether people have approved every message of the privacy notice in the waiting room.
    pub notice_reviewed: bool,
    /// The same of the notice of the private form.
    #[serde(default)]
    pub booth_notice_reviewed: bool,
    /// Its own words.
    pub messages: Vec<Correction>,
}

impl OfficeLanguage {
    /// Says these notices in `language` in the program's own words, each message of them approved as it came.
    pub fn approved_as_it_came(language: Language, notices: &[PrivacyNotice]) -> OfficeLanguage {
        let english = lint::english().iter();
        let of_them = english.filter(|(key, _)| notices.iter().any(|it| it.holds(&key.id)));
        let messages = of_them.filter_map(|(key, english)| {
            Some(Correction {
                id: key.id.clone(),
                attribute: key.attribute.clone(),
                text: lint::messages(language).get(key)?.source.clone(),
                english: english.fingerprint(),
            })
        });
        OfficeLanguage {
            tag: language.tag().to_owned(),
            notice_reviewed: notices.contains(&PrivacyNotice::WaitingRoom),
            booth_notice_reviewed: notices.contains(&PrivacyNotice::PrivateForm),
            messages: messages.collect(),
        }
    }

    /// The notices that people have approved, in the English that this program has: an office that is older or newer
    /// may have approved something else, and what is shown is then a machine's.
    fn reviewed(&self, good: &Good) -> Vec<PrivacyNotice> {
        let is_good = |key: &Key| {
            good.get(&key.id)
                .is_some_and(|it| it.contains_key(&key.attribute))
        };
        let is_whole = |notice: &PrivacyNotice| {
            let mut keys = lint::english().iter().map(|it| it.0);
            keys.all(|key| !notice.holds(&key.id) || is_good(key))
        };
        let said = PrivacyNotice::ALL.into_iter().filter(|it| match it {
            PrivacyNotice::WaitingRoom => self.notice_reviewed,
            PrivacyNotice::PrivateForm => self.booth_notice_reviewed,
        });
        said.filter(is_whole).collect()
    }
}

/// The words of an office, ready to be read. Cheap to clone; [`Text`]s of it fall back to the program's
/// own words when the last clone is gone.
#[derive(Clone)]
pub struct OfficeWords(Arc<Layer>);

pub(crate) struct Layer {
    number: u32,
    languages: HashMap<&'static str, Spoken>,
    taken: usize,
}

struct Spoken {
    bundle: Option<Bundle>,
    reviewed: Vec<PrivacyNotice>,
}

/// No number of a layer: the words that come with the program.
pub(crate) const SHIPPED: u32 = 0;

static NEXT: AtomicU32 = AtomicU32::new(1);
static LAYERS: LazyLock<RwLock<HashMap<u32, Weak<Layer>>>> = LazyLock::new(RwLock::default);

thread_local! {
    static SPOKEN_HERE: RefCell<Option<OfficeWords>> = const { RefCell::new(None) };
}

impl OfficeWords {
    /// Takes in what an office says. A message this program does not have, that was translated from
    /// another English, or that is not well-formed is left out.
    pub fn new(languages: &[OfficeLanguage]) -> OfficeWords {
        let mut taken = 0;
        let mut spoken = HashMap::new();
        for said in languages {
            let Some(language) = Language::find(&said.tag) else {
                continue;
            };
            let good = good(said);
            taken += good.len();
            let it = Spoken {
                bundle: (!good.is_empty())
                    .then(|| laid_over(language, &good))
                    .flatten(),
                reviewed: said.reviewed(&good),
            };
            spoken.insert(language.tag(), it);
        }
        let number = NEXT.fetch_add(1, Ordering::Relaxed).max(1);
        let layer = Arc::new(Layer {
            number,
            languages: spoken,
            taken,
        });
        let mut layers = LAYERS.write().unwrap_or_else(PoisonError::into_inner);
        layers.insert(number, Arc::downgrade(&layer));
        OfficeWords(layer)
    }

    /// How many messages were good and are used.
    pub fn taken(&self) -> usize {
        self.0.taken
    }

    /// The messages of `language` in the words of the office.
    pub fn text(&self, language: Language) -> Text {
        Text::on_layer(language, self.0.number)
    }

    /// From now on every [`Text::new`] on this thread speaks in the words of the office.
    pub fn speak_here(self) {
        SPOKEN_HERE.set(Some(self));
    }
}

impl fmt::Debug for OfficeWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OfficeWords({} messages)", self.0.taken)
    }
}

impl Drop for Layer {
    fn drop(&mut self) {
        let mut layers = LAYERS.write().unwrap_or_else(PoisonError::into_inner);
        layers.remove(&self.number);
    }
}

/// The layer this thread speaks on.
pub(crate) fn spoken_here() -> u32 {
    SPOKEN_HERE.with_borrow(|it| it.as_ref().map_or(SHIPPED, |it| it.0.number))
}

/// The layer of this number while somebody holds it.
pub(crate) fn layer(number: u32) -> Option<Arc<Layer>> {
    if number == SHIPPED {
        return None;
    }
    let layers = LAYERS.read().unwrap_or_else(PoisonError::into_inner);
    layers.get(&number)?.upgrade()
}

impl Layer {
    pub(crate) fn find(
        &self,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        variables: &[(&str, Value<'_>)],
    ) -> Option<String> {
        let spoken = self.languages.get(language.tag())?;
        format(spoken.bundle.as_ref()?, id, attribute, variables)
    }

    fn is_reviewed(&self, language: Language, notice: PrivacyNotice) -> bool {
        let spoken = self.languages.get(language.tag());
        spoken.is_some_and(|it| it.reviewed.contains(&notice))
    }
}

impl Text {
    /// Whether people have read this notice in this language, so that it need not be said to be a machine's.
    pub fn is_reviewed(self, notice: PrivacyNotice) -> bool {
        *self.language().review() != Review::Machine
            || self
                .layer()
                .is_some_and(|it| it.is_reviewed(self.language(), notice))
    }
}

/// The messages that can be used, by id: the text of the message itself and of its attributes.
type Good = BTreeMap<String, BTreeMap<Option<String>, String>>;

fn good(said: &OfficeLanguage) -> Good {
    let english = lint::english();
    let mut good = Good::new();
    for it in &said.messages {
        let Some(source) = english.get(&it.key()) else {
            continue;
        };
        let Ok(message) = lint::parse_text(&it.text) else {
            tracing::warn!(
                id = it.id,
                language = said.tag,
                "a word of the office cannot be read"
            );
            continue;
        };
        let is_same = source.fingerprint() == it.english && message.variables == source.variables;
        if is_same && message.can_stand_alone() {
            let attributes = good.entry(it.id.clone()).or_default();
            attributes.insert(it.attribute.clone(), message.source);
        } else {
            tracing::warn!(
                id = it.id,
                language = said.tag,
                "a word of the office does not fit this program"
            );
        }
    }
    good
}

/// The program's own messages with the office's laid over them.
fn laid_over(language: Language, good: &Good) -> Option<Bundle> {
    let mut ftl = String::new();
    for (id, values) in good {
        let inner = |text: &str| text.replace('\n', "\n        ");
        ftl.push_str(id);
        ftl.push_str(" =");
        for (attribute, text) in values {
            if let Some(name) = attribute {
                ftl.extend(["\n    .", name, " ="]);
            }
            ftl.extend([" ", &inner(text)]);
        }
        ftl.push('\n');
    }
    let Ok(resource) = FluentResource::try_new(ftl) else {
        tracing::error!(
            language = language.tag(),
            "the words of the office could not be put together"
        );
        return None;
    };
    let mut bundle = bundle(language);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(id: &str, attribute: Option<&str>, text: &str) -> Correction {
        let attribute = attribute.map(str::to_owned);
        let key = Key {
            id: id.to_owned(),
            attribute: attribute.clone(),
        };
        let english = lint::english().get(&key).map(lint::Message::fingerprint);
        Correction {
            id: id.to_owned(),
            attribute,
            text: text.to_owned(),
            english: english.unwrap_or_default(),
        }
    }

    fn words(messages: Vec<Correction>) -> OfficeWords {
        OfficeWords::new(&[OfficeLanguage {
            tag: "es".to_owned(),
            notice_reviewed: true,
            booth_notice_reviewed: false,
            messages,
        }])
    }

    fn spanish() -> Language {
        Language::find("es").expect("offered")
    }

    #[test]
    fn the_words_of_the_office_are_read_in_place_of_the_programs() {
        let words = words(vec![
            said("kiosk-back", None, "Volver"),
            said("kiosk-page", None, "Hoja { $page }/{ $of }"),
            said("form-adult", Some("help"), "Se trata de usted."),
        ]);
        assert_eq!(words.taken(), 3);
        let text = words.text(spanish());
        let own = Text::new(spanish());
        assert_eq!(text.of("kiosk-back"), "Volver");
        let page = [("page", 2.into()), ("of", 3.into())];
        assert!(text.with("kiosk-page", &page).starts_with("Hoja "));
        let help = text.attribute("form-adult", "help");
        assert_eq!(help.as_deref(), Some("Se trata de usted."));
        assert_eq!(
            text.of("form-adult"),
            own.of("form-adult"),
            "only its help was corrected"
        );
        assert_eq!(text.of("kiosk-skip"), own.of("kiosk-skip"));
        assert_eq!(own.of("kiosk-back"), "Atrás", "other texts are not touched");
        let arabic = Language::find("ar").expect("offered");
        assert_eq!(
            words.text(arabic).of("kiosk-back"),
            Text::new(arabic).of("kiosk-back")
        );
    }

    #[test]
    fn a_bad_word_of_the_office_leaves_the_programs_word() {
        let mut old = said("kiosk-skip", None, "Omitir");
        old.english = "0123456789abcdef".to_owned();
        let words = words(vec![
            old,
            said("kiosk-back", None, "Volver {"),
            said("kiosk-page", None, "Sin número"),
            said("kiosk-done", None, "{ kiosk-skip }"),
            said("kiosk-finish", None, "Fin\n    .other = x"),
            said("no-such-message", None, "x"),
        ]);
        assert_eq!(words.taken(), 0);
        for id in ["kiosk-back", "kiosk-skip", "kiosk-done", "kiosk-finish"] {
            assert_eq!(words.text(spanish()).of(id), Text::new(spanish()).of(id));
        }
    }

    #[test]
    fn a_notice_that_people_have_approved_is_no_machines() {
        let of = |text: Text| PrivacyNotice::ALL.map(|it| text.is_reviewed(it));
        assert_eq!(of(Text::new(spanish())), [false, false]);
        let [here, private] = PrivacyNotice::ALL;
        for (notices, expected) in [
            (&[here][..], [true, false]),
            (&[private], [false, true]),
            (&[here, private], [true, true]),
        ] {
            let said = OfficeLanguage::approved_as_it_came(spanish(), notices);
            let own = OfficeWords::new(&[said]);
            assert_eq!(of(own.text(spanish())), expected, "each by itself");
        }
        // One message was approved in an English that this program does not have.
        let mut said = OfficeLanguage::approved_as_it_came(spanish(), &PrivacyNotice::ALL);
        let contact = said.messages.iter_mut();
        for it in contact.filter(|it| it.id == "kiosk-notice-contact") {
            it.english = "0123456789abcdef".to_owned();
        }
        let own = OfficeWords::new(&[said]);
        assert_eq!(of(own.text(spanish())), [false, true]);
        assert_eq!(of(Text::new(Language::english())), [true, true]);
    }

    #[test]
    fn a_thread_speaks_in_the_words_of_the_office_and_others_do_not() {
        words(vec![said("kiosk-back", None, "Volver")]).speak_here();
        assert_eq!(Text::new(spanish()).of("kiosk-back"), "Volver");
        let other = std::thread::spawn(|| Text::new(spanish()).of("kiosk-back"));
        assert_eq!(other.join().expect("it ends well"), "Atrás");
        let before = Text::new(spanish());
        words(Vec::new()).speak_here();
        assert_eq!(
            before.of("kiosk-back"),
            "Atrás",
            "the earlier words are gone"
        );
    }
}
