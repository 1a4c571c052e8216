//! A form as it stands on a page: what a browser would send, with a few of its fields changed.

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// A form that can be sent.
pub(crate) struct Form {
    /// What is sent as it is.
    filled: BTreeMap<String, String>,
    /// What may be chosen in each field; nothing for those into which anything may be typed.
    fields: BTreeMap<String, Vec<String>>,
}

impl Form {
    /// The first form of the page by which this address is reached, by itself or by one of its buttons.
    pub(crate) fn find(page: &str, address: &str) -> Option<Form> {
        let at = page.find(&format!("action=\"{address}\""))?;
        let start = page[..at].rfind("<form")?;
        let end = at + page[at..].find("</form>")?;
        // The pages are long and read often: only this one is taken apart.
        Some(Form::read(&page[start..end]))
    }

    fn read(html: &str) -> Form {
        let mut form = Form {
            filled: BTreeMap::new(),
            fields: BTreeMap::new(),
        };
        let fields = Selector::parse("input[name], select[name], button[name]").unwrap();
        for it in Html::parse_fragment(html).select(&fields) {
            let name = it.attr("name").unwrap();
            // Whoever sends the form adds it by themselves.
            if name != "form_token" {
                form.add(name, it);
            }
        }
        form
    }

    fn add(&mut self, name: &str, it: ElementRef) {
        let value = it.attr("value").unwrap_or_default().to_owned();
        let choices = self.fields.entry(name.to_owned()).or_default();
        let filled = match (it.value().name(), it.attr("type")) {
            ("select", _) => {
                let options = Selector::parse("option").unwrap();
                let value = |it: ElementRef| it.attr("value").unwrap_or_default().to_owned();
                choices.extend(it.select(&options).map(value));
                let chosen = it.select(&options).find(|it| it.attr("selected").is_some());
                chosen.map(value).or_else(|| choices.first().cloned())
            }
            // One of the buttons is pressed.
            ("button", _) => {
                choices.push(value);
                None
            }
            (_, Some("checkbox" | "radio")) => {
                choices.push(value.clone());
                it.attr("checked").map(|_| value)
            }
            _ => Some(value),
        };
        if let Some(filled) = filled {
            self.filled.insert(name.to_owned(), filled);
        }
    }

    /// What may be chosen in a field; nothing where the form has no such field.
    pub(crate) fn offers(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    /// The names of its fields.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Types into a field, or chooses in it, what can be typed or chosen there.
    #[track_caller]
    pub(crate) fn fill(&mut self, name: &str, value: &str) {
        let choices = self.fields.get(name);
        let choices = choices.unwrap_or_else(|| panic!("the form has no field {name}"));
        assert!(
            choices.is_empty() || choices.iter().any(|it| it == value),
            "{name} offers {choices:?}, not {value:?}"
        );
        self.filled.insert(name.to_owned(), value.to_owned());
    }

    /// Whether nothing is typed or chosen there yet.
    pub(crate) fn is_empty(&self, name: &str) -> bool {
        self.filled.get(name).is_none_or(String::is_empty)
    }

    /// What is sent.
    pub(crate) fn sent(&self) -> Vec<(&str, &str)> {
        let pairs = self.filled.iter();
        pairs
            .map(|(name, it)| (name.as_str(), it.as_str()))
            .collect()
    }
}
