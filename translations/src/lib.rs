//! Every word a person can read, in every language the office offers, and the fonts to draw them.
//!
//! Messages live in `<language>/<feature>.ftl` (Fluent); this crate only finds and formats them.
//! Nothing here knows a screen, a page or a rule.

mod aloud;
mod country;
mod fonts;
mod language;
pub mod lint;
mod notice;
mod office_words;
mod own;
mod pseudo;
mod text;
mod tongue;

pub use aloud::{Aloud, aloud};
pub use country::{countries, country_name};
pub use fonts::{Font, fonts};
pub use language::{Calendar, Language, Review};
pub use notice::PrivacyNotice;
pub use office_words::{Correction, OfficeLanguage, OfficeWords};
pub use own::{OwnWords, is_own};
pub use text::{Text, Value, message_ids, sources};
pub use tongue::Tongue;
