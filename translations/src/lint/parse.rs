//! Reads message files into what the rules look at: the words, variables and branches of each message.

use super::{Fault, Kind};
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::{parser, serializer};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One message file: its name and its text.
pub type File = (String, String);

/// The name of a message or of an attribute of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The id of the message; of a term with the dash in front.
    pub id: String,
    /// The attribute, such as `help`.
    pub attribute: Option<String>,
}

impl std::str::FromStr for Key {
    type Err = std::convert::Infallible;

    /// As it is displayed: `form-adult` or `form-adult.help`.
    fn from_str(name: &str) -> Result<Key, Self::Err> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (name, None),
        };
        Ok(Key {
            id: id.to_owned(),
            attribute,
        })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            None => f.write_str(&self.id),
            Some(name) => write!(f, "{}.{name}", self.id),
        }
    }
}

/// The value of one message or attribute.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Message {
    /// The file it is in.
    pub file: String,
    /// The line of its message.
    pub line: usize,
    /// As a translator writes it, without the id.
    pub source: String,
    /// Its words, without variables; all branches one after the other.
    pub words: String,
    /// Its words as they are read, branch by branch: each branch that a reader may meet.
    pub readings: Vec<String>,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to.
    pub references: BTreeSet<String>,
    /// Functions it calls.
    pub functions: BTreeSet<String>,
    /// The keys of each of its selects.
    pub selects: Vec<BTreeSet<String>>,
}

impl Message {
    /// What is the same as long as the message says the same, letter by letter.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.source)
    }

    /// Whether it needs nothing but its variables: no other message and no function of the program.
    pub fn can_stand_alone(&self) -> bool {
        self.references.is_empty() && self.functions.iter().all(|it| it == "NUMBER")
    }
}

/// All messages of one language.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    /// The names of its files.
    pub files: Vec<String>,
    /// What could not be read.
    pub faults: Vec<Fault>,
    found: BTreeMap<Key, Message>,
    ids: BTreeSet<String>,
}

impl Messages {
    /// What is the same as long as every message says the same.
    pub fn fingerprint(&self) -> String {
        let all = self
            .found
            .iter()
            .map(|(key, it)| format!("{key}={}\n", it.source));
        fingerprint(&all.collect::<String>())
    }

    /// The message or attribute of this name.
    pub fn get(&self, key: &Key) -> Option<&Message> {
        self.found.get(key)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Message)> {
        self.found.iter()
    }

    /// The ids of all messages that can be shown by themselves.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let values = self.found.keys().filter(|it| it.attribute.is_none());
        values
            .map(|it| it.id.as_str())
            .filter(|it| !it.starts_with('-'))
    }

    /// Whether there is a message (or, with a dash, a term) of this id.
    pub(super) fn knows(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

/// Reads the files of one language.
pub fn parse(files: &[File]) -> Messages {
    let mut messages = Messages::default();
    for (name, text) in files {
        messages.files.push(name.clone());
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, faults)) => {
                for fault in faults {
                    let at = fault.slice.clone().unwrap_or(fault.pos.clone()).start;
                    let kind = Kind::Unreadable {
                        line: line_of(text, fault.pos.start),
                        why: one_line(&fault.kind.to_string()),
                        text: text[at..].lines().next().unwrap_or_default().to_owned(),
                    };
                    messages.faults.push(Fault::of_file(name, kind));
                }
                resource
            }
        };
        take(&mut messages, name, text, &resource);
    }
    messages
}

fn take(messages: &mut Messages, file: &str, text: &str, resource: &Resource<&str>) {
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
            _ => continue,
        };
        // The name is a slice of the text, so its place in the text tells the line.
        let name = id.trim_start_matches('-');
        let line = text
            .lines()
            .position(|it| {
                it.trim_start_matches('-')
                    .strip_prefix(name)
                    .is_some_and(is_head)
            })
            .map_or(0, |it| it + 1);
        if !messages.ids.insert(id.clone()) {
            let key = Key {
                id,
                attribute: None,
            };
            messages.faults.push(Fault::new(file, &key, Kind::Twice));
            continue;
        }
        let mut add = |attribute: Option<&str>, pattern: &Pattern<&str>| {
            let key = Key {
                id: id.clone(),
                attribute: attribute.map(str::to_owned),
            };
            let message = Message {
                file: file.to_owned(),
                line,
                ..read(pattern)
            };
            messages.found.insert(key, message);
        };
        if let Some(pattern) = value {
            add(None, pattern);
        }
        for attribute in attributes {
            add(Some(attribute.id.name), &attribute.value);
        }
    }
}

fn is_head(rest: &str) -> bool {
    rest.trim_start().starts_with('=')
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at.min(text.len())].matches('\n').count() + 1
}

/// Reads what somebody typed as the value of one message.
pub fn parse_text(typed: &str) -> Result<Message, Kind> {
    if typed.trim().is_empty() {
        return Err(Kind::Empty);
    }
    let mut text = String::from("x = ");
    text.push_str(&typed.trim().replace("\r\n", "\n").replace('\n', "\n    "));
    text.push('\n');
    let unreadable = |why: String| Kind::Unreadable {
        line: 1,
        why,
        text: typed.lines().next().unwrap_or_default().to_owned(),
    };
    match parser::parse(text.as_str()) {
        Err((_, faults)) => Err(unreadable(
            faults
                .first()
                .map(|it| it.kind.to_string())
                .unwrap_or_default(),
        )),
        Ok(resource) => match resource.body.as_slice() {
            [Entry::Message(it)] if it.attributes.is_empty() => match &it.value {
                Some(pattern) => Ok(read(pattern)),
                None => Err(Kind::Empty),
            },
            _ => Err(unreadable("more than one message".to_owned())),
        },
    }
}

fn read(pattern: &Pattern<&str>) -> Message {
    let mut message = Message {
        source: source(pattern),
        ..Message::default()
    };
    message.readings = walk(pattern, &mut message);
    message
}

/// The pattern as a translator writes it.
fn source(pattern: &Pattern<&str>) -> String {
    let attribute = Attribute {
        id: fluent_syntax::ast::Identifier { name: "x" },
        value: pattern.clone(),
    };
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: "x" },
        value: Some(attribute.value),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    let lines: Vec<&str> = text
        .trim()
        .lines()
        .map(|it| it.strip_prefix("    ").unwrap_or(it))
        .collect();
    lines.join("\n")
}

/// Notes what the pattern uses and returns each way it can read.
fn walk(pattern: &Pattern<&str>, into: &mut Message) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let more = match element {
            PatternElement::TextElement { value } => {
                let value = value.replace('\n', " ");
                into.words.push_str(&value);
                vec![value]
            }
            PatternElement::Placeable { expression } => expression_readings(expression, into),
        };
        // Every reading so far goes on in every way this element can read; more than a few
        // selects in one message would be many, so only the widest go on.
        readings = readings
            .iter()
            .flat_map(|start| more.iter().map(move |it| format!("{start}{it}")))
            .take(64)
            .collect();
    }
    readings
}

fn expression_readings(expression: &Expression<&str>, into: &mut Message) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![note(inline, into)],
        Expression::Select { selector, variants } => {
            note(selector, into);
            into.selects
                .push(variants.iter().map(|it| name(&it.key)).collect());
            variants
                .iter()
                .flat_map(|it| walk(&it.value, into))
                .collect()
        }
    }
}

fn name(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// Notes what stands between braces and returns the words it adds.
fn note(inline: &InlineExpression<&str>, into: &mut Message) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => {
            let value = fluent_syntax::unicode::unescape_unicode_to_string(value);
            into.words.push_str(&value);
            return value.into_owned();
        }
        InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            into.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            into.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            into.functions.insert(id.name.to_owned());
            for argument in &arguments.positional {
                note(argument, into);
            }
        }
        InlineExpression::Placeable { expression } => {
            return expression_readings(expression, into).concat();
        }
        InlineExpression::NumberLiteral { value } => return (*value).to_owned(),
    }
    // A variable stands for something: no space beside it is a space at the edge.
    "\u{FFFC}".to_owned()
}

fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let begin = hash.iter().take(8);
    let number = begin.fold(0, |number: u64, byte| (number << 8) | u64::from(*byte));
    format!("{number:016x}")
}

/// Fluent words its errors over several lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
