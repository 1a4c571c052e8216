//! Reads message files into what the rules look at: the words, variables and branches of each message.

use super::{Fault, File, Key, Kind, Message, Messages};
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::{parser, serializer};

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
                // The end of a line reads as a space; an empty line between two paragraphs as nothing more.
                let value = match *value {
                    "\n" => String::new(),
                    line => line.replace('\n', " "),
                };
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

/// Fluent words its errors over several lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
