//! Puts the rows of keys on the screen. Keys are changed in place, so that the one that was just touched keeps
//! its focus when the letters on it change.

use super::paint::{int, sync};
use super::pictures::picture;
use crate::keys::{Key, Steps};
use screens::{KeyFacts, KeyRow};
use slint::{ModelRc, VecModel};
use std::cell::RefCell;
use std::rc::Rc;

/// The keys on the screen.
#[derive(Default)]
pub(super) struct Keys {
    rows: Rc<VecModel<KeyRow>>,
    keys: RefCell<Vec<Rc<VecModel<KeyFacts>>>>,
}

impl Keys {
    /// What the screens draw the keys from.
    pub(super) fn model(&self) -> ModelRc<KeyRow> {
        self.rows.clone().into()
    }

    /// Shows these keys, from top to bottom.
    pub(super) fn show(&self, rows: Vec<Vec<Key>>) {
        let mut models = self.keys.borrow_mut();
        models.resize_with(rows.len(), Rc::default);
        let mut facts = Vec::with_capacity(rows.len());
        let steps = crate::keys::steps(&rows);
        for ((row, steps), model) in rows.into_iter().zip(steps).zip(models.iter()) {
            let weight = row.iter().map(|it| it.weight).sum();
            sync(model, row.into_iter().zip(steps).map(key));
            facts.push(KeyRow {
                keys: model.clone().into(),
                weight,
            });
        }
        sync(&self.rows, facts);
    }

    /// Shows none: what could be chosen tells what was typed.
    pub(super) fn forget(&self) {
        self.show(Vec::new());
    }
}

fn key((key, steps): (Key, Steps)) -> KeyFacts {
    KeyFacts {
        icon: picture(key.picture).into(),
        id: key.id.into(),
        cap: key.cap.into(),
        name: key.name.into(),
        weight: key.weight,
        on: key.on,
        letter: key.is_letter,
        down: int(steps.down),
        up: int(steps.up),
    }
}
