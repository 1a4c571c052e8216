//! The little world the typesetter sees: one template, the typefaces of the program, the values of one sheet. No
//! files, no network, no clock.

use crate::typefaces;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let path = VirtualPath::new("sheet.typ").expect("a plain name is a path");
    let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
    Source::new(id, include_str!("sheet.typ").to_owned())
});

pub(crate) struct Desk {
    library: LazyHash<Library>,
}

impl Desk {
    pub(crate) fn new(sheet: Dict) -> Desk {
        let mut inputs = Dict::new();
        inputs.insert("sheet".into(), typst::foundations::Value::Dict(sheet));
        let library = Library::builder()
            .with_inputs(inputs)
            // Labels in the first column of a table are heads of their rows.
            .with_features(std::iter::once(Feature::A11yExtras).collect())
            .build();
        Desk {
            library: LazyHash::new(library),
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        typefaces::book()
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() {
            Ok(TEMPLATE.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        typefaces::fonts().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
