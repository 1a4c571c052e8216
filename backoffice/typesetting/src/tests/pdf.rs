//! Reads a document again: its facts, the tree a screen reader walks, and what is drawn on each page.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream};
use std::collections::BTreeMap;

/// What a screen reader finds in a document.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) is_marked: bool,
    pub(super) shows_title: bool,
    pub(super) language: String,
    /// What programs say about the document, as XML.
    pub(super) about: String,
    pub(super) root: Element,
    /// Pieces of pages that the tree names, and those that are on the pages: page and number.
    pub(super) named: Vec<(i32, i32)>,
    pub(super) drawn: Vec<(i32, i32)>,
    /// Drawn, but neither named nor marked as decoration.
    pub(super) unmarked: usize,
    /// The languages of pieces that have one of their own.
    pub(super) spoken: BTreeMap<(i32, i32), String>,
}

/// A part of the tree.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) kind: String,
    pub(super) language: Option<String>,
    pub(super) alternative: Option<String>,
    pub(super) scope: Option<String>,
    pub(super) children: Vec<Element>,
    /// The pieces of pages that hang directly on it: page and number.
    pub(super) pieces: Vec<(i32, i32)>,
}

impl Element {
    /// This part and all below it.
    pub(super) fn all(&self) -> Vec<&Element> {
        let below = self.children.iter().flat_map(Element::all);
        std::iter::once(self).chain(below).collect()
    }

    pub(super) fn kinds(&self) -> Vec<&str> {
        self.children.iter().map(|it| it.kind.as_str()).collect()
    }
}

impl Document {
    /// In which voice each piece is read, in the order of reading.
    pub(super) fn voices(&self) -> Vec<String> {
        let mut voices = Vec::new();
        self.follow(&self.root, &self.language, &mut voices);
        voices
    }

    fn follow(&self, element: &Element, voice: &str, voices: &mut Vec<String>) {
        let voice = element.language.as_deref().unwrap_or(voice);
        for piece in &element.pieces {
            voices.push(
                self.spoken
                    .get(piece)
                    .map_or(voice, String::as_str)
                    .to_owned(),
            );
        }
        for child in &element.children {
            self.follow(child, voice, voices);
        }
    }
}

pub(super) fn read(bytes: &[u8]) -> Document {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let catalog: Dict = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
    let flag = |dict: &str, key: &str| {
        let dict: Option<Dict> = catalog.get(dict);
        dict.and_then(|it| it.get::<bool>(key)) == Some(true)
    };
    let about: Stream = catalog.get("Metadata").expect("metadata");
    let about = about.decoded().expect("readable metadata").into_owned();
    let mut document = Document {
        is_marked: flag("MarkInfo", "Marked"),
        shows_title: flag("ViewerPreferences", "DisplayDocTitle"),
        language: text(&catalog, "Lang").unwrap_or_default(),
        about: String::from_utf8(about).expect("XML is UTF-8"),
        ..Document::default()
    };
    let tree: Dict = catalog.get("StructTreeRoot").expect("a tree");
    document.root = element(&tree, 0);
    let all = document.root.all();
    document.named = all.iter().flat_map(|it| it.pieces.clone()).collect();
    draw(&pdf, &mut document);
    document
}

fn element(dict: &Dict<'_>, page: i32) -> Element {
    let page = dict.get_ref("Pg").map_or(page, |it| it.obj_number);
    let mut element = Element {
        kind: name(dict, "S").unwrap_or_default(),
        language: text(dict, "Lang"),
        alternative: text(dict, "Alt"),
        scope: scope(dict),
        ..Element::default()
    };
    let children = match dict.get::<Object>("K") {
        Some(Object::Array(array)) => array.iter::<Object>().collect(),
        Some(other) => vec![other],
        None => Vec::new(),
    };
    for child in children {
        match child {
            Object::Number(number) => {
                let number = i32::try_from(number.as_i64()).expect("a small number");
                element.pieces.push((page, number));
            }
            Object::Dict(piece) if name(&piece, "Type").as_deref() == Some("MCR") => {
                let page = piece.get_ref("Pg").map_or(page, |it| it.obj_number);
                let number = piece.get::<i32>("MCID").expect("a number");
                element.pieces.push((page, number));
            }
            Object::Dict(child) => element.children.push(self::element(&child, page)),
            other => panic!("unknown child {other:?}"),
        }
    }
    element
}

/// Which cells the head of a table speaks for.
fn scope(dict: &Dict<'_>) -> Option<String> {
    let attributes = match dict.get::<Object>("A")? {
        Object::Dict(dict) => vec![dict],
        Object::Array(array) => array.iter::<Dict>().collect(),
        _ => return None,
    };
    attributes.iter().find_map(|it| name(it, "Scope"))
}

/// Goes through what is drawn on each page.
fn draw(pdf: &Pdf, document: &mut Document) {
    for page in pdf.pages().iter() {
        let id = page.raw().obj_id().map_or(0, |it| it.obj_number);
        let mut open: Vec<bool> = Vec::new();
        let mut operations = page.operations();
        while let Some(operation) = operations.next() {
            let operands: Vec<Object> = operation.operands().cloned().collect();
            match &operation.operator[..] {
                b"BDC" | b"BMC" => {
                    let is_decoration = matches!(operands.first(), Some(Object::Name(it)) if it.as_str() == "Artifact");
                    let properties = operands.iter().find_map(|it| match it {
                        Object::Dict(dict) => Some(dict),
                        _ => None,
                    });
                    let number = properties.and_then(|it| it.get::<i32>("MCID"));
                    document.drawn.extend(number.map(|it| (id, it)));
                    let voice = properties.and_then(|it| text(it, "Lang"));
                    document.spoken.extend(
                        number
                            .zip(voice)
                            .map(|(number, voice)| ((id, number), voice)),
                    );
                    open.push(is_decoration || number.is_some());
                }
                b"EMC" => {
                    open.pop();
                }
                b"Tj" | b"TJ" | b"'" | b"\"" | b"f" | b"f*" | b"S" | b"s" | b"B" | b"B*"
                | b"Do" | b"sh" => {
                    document.unmarked += usize::from(!open.contains(&true));
                }
                _ => {}
            }
        }
    }
}

fn name(dict: &Dict<'_>, key: &str) -> Option<String> {
    dict.get::<Name>(key).map(|it| it.as_str().to_owned())
}

fn text(dict: &Dict<'_>, key: &str) -> Option<String> {
    let text: hayro_syntax::object::String = dict.get(key)?;
    let bytes = text.as_bytes();
    let Some(pairs) = bytes.strip_prefix(&[0xFE, 0xFF]) else {
        return Some(String::from_utf8_lossy(bytes).into_owned());
    };
    let units: Vec<u16> = pairs
        .chunks(2)
        .map(|it| u16::from_be_bytes([it[0], it[1]]))
        .collect();
    Some(String::from_utf16_lossy(&units))
}
