//! The forms a language has for "1 letter, 2 letters": those the program really counts with.

use super::{Kind, Message};
use crate::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::collections::BTreeSet;

const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms Fluent asks for in this language, found by asking it about many numbers.
pub fn categories(language: Language) -> BTreeSet<String> {
    let source = "x = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    let resource = FluentResource::try_new(source.to_owned())
        .expect("the lines above are Fluent, as the tests show");
    let tag = language
        .tag()
        .parse()
        .expect("tags of languages.toml are valid and tested");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .expect("the bundle is empty, so nothing repeats");
    let pattern = bundle
        .get_message("x")
        .and_then(|it| it.value())
        .expect("x was just added");
    let whole = (0..=300).chain([1_000, 10_000, 1_000_000]).map(f64::from);
    whole
        .chain([0.5, 1.5, 2.5])
        .map(|number| {
            let mut args = FluentArgs::new();
            args.set("n", number);
            bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned()
        })
        .collect()
}

/// Whether each select over a number has exactly the forms of the language.
pub(super) fn check(language: Language, message: &Message) -> Vec<Kind> {
    let wanted: BTreeSet<String> = language.plurals().map(str::to_owned).collect();
    let is_number = |it: &str| it.parse::<f64>().is_ok();
    let mut faults = Vec::new();
    for select in &message.selects {
        let mut named: BTreeSet<String> =
            select.iter().filter(|it| !is_number(it)).cloned().collect();
        // Where the program has no rules of the language, the number itself says "one".
        if select.contains("1") {
            named.insert("one".to_owned());
        }
        let is_plural = named.iter().all(|it| ALL.contains(&it.as_str()));
        if is_plural && named != wanted {
            faults.push(Kind::Plurals {
                given: named,
                wanted: wanted.clone(),
            });
        }
    }
    faults
}
