//! A form as it stands on a page: what a browser would send, with a few of its fields changed.

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// What anything may be typed into; dates, numbers and passwords have pages of their own to type them by.
const TYPED: [&str; 6] = ["text", "search", "email", "tel", "url", "textarea"];

/// A form that can be sent.
pub(crate) struct Form {
    /// What is sent as it is.
    filled: BTreeMap<String, String>,
    /// What may be chosen in each field; nothing for those into which anything may be typed.
    fields: BTreeMap<String, Vec<String>>,
    /// The fields into which words are typed.
    texts: Vec<String>,
    /// Where it goes, and how.
    pub(crate) action: String,
    pub(crate) method: String,
    /// Whether a file goes with it.
    pub(crate) has_file: bool,
}

impl Form {
    /// The first form of the page by which this address is reached, by itself or by one of its buttons.
    pub(crate) fn find(page: &str, address: &str) -> Option<Form> {
        let at = page.find(&format!("action=\"{address}\""))?;
        let start = page[..at].rfind("<form")?;
        let end = at + page[at..].find("</form>")?;
        // The pages are long and read often: only this one is taken apart.
        Form::all(&page[start..end]).into_iter().next()
    }

    /// Every form of a page.
    pub(crate) fn all(page: &str) -> Vec<Form> {
        let forms = Selector::parse("form").unwrap();
        let page = Html::parse_fragment(page);
        page.select(&forms).map(Form::read).collect()
    }

    fn read(it: ElementRef) -> Form {
        let said = |name: &str| it.attr(name).unwrap_or_default().to_owned();
        let mut form = Form {
            filled: BTreeMap::new(),
            fields: BTreeMap::new(),
            texts: Vec::new(),
            action: said("action"),
            method: said("method").to_lowercase(),
            has_file: said("enctype").starts_with("multipart"),
        };
        let fields =
            Selector::parse("input[name], select[name], textarea[name], button[name]").unwrap();
        for it in it.select(&fields) {
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
        let kind = match it.value().name() {
            "input" => it.attr("type").unwrap_or("text"),
            other => other,
        };
        if TYPED.contains(&kind) {
            self.texts.push(name.to_owned());
        }
        let choices = self.fields.entry(name.to_owned()).or_default();
        let filled = match kind {
            "select" => {
                let options = Selector::parse("option").unwrap();
                let value = |it: ElementRef| it.attr("value").unwrap_or_default().to_owned();
                choices.extend(it.select(&options).map(value));
                let chosen = it.select(&options).find(|it| it.attr("selected").is_some());
                chosen.map(value).or_else(|| choices.first().cloned())
            }
            // One of the buttons is pressed.
            "button" => {
                choices.push(value);
                None
            }
            "checkbox" | "radio" => {
                choices.push(value.clone());
                it.attr("checked").map(|_| value)
            }
            "textarea" => Some(it.text().collect()),
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

    /// The names of the fields into which words are typed.
    pub(crate) fn texts(&self) -> &[String] {
        &self.texts
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

    /// Chooses something wherever nothing is chosen yet, and presses the first button.
    pub(crate) fn choose(&mut self) {
        for (name, choices) in &self.fields {
            let first = choices.iter().find(|it| !it.is_empty());
            if let (Some(first), None | Some("")) =
                (first, self.filled.get(name).map(String::as_str))
            {
                self.filled.insert(name.clone(), first.clone());
            }
        }
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
