//! Fetches the office's own form and rules when it asks by others, looks whether this program can use them, and keeps them.

use super::Fault;
use super::client::Client;
use crate::asked::{self, AskedBy};
use crate::board::Board;
use crate::outbox::Outbox;
use shared::protocol::{FormData, FormInUse, State};
use std::sync::mpsc::Sender;

/// Which of the office's forms is here.
pub(super) struct Forms {
    tell: Sender<AskedBy>,
    version: Option<String>,
    /// One that this program cannot use: it is not asked for again and again.
    refused: Option<String>,
    /// What was in the way the last time, so that it is said once.
    trouble: Option<Fault>,
}

impl Forms {
    pub(super) fn new(tell: Sender<AskedBy>, outbox: &Outbox, board: &Board) -> Forms {
        let state = outbox.state().ok().flatten();
        let epoch = state.map(|(state, _)| state.store_epoch);
        let kept = asked::kept(outbox.folder().path());
        let forms = Forms {
            tell,
            version: kept
                .filter(|(data, _)| Some(data.of) == epoch)
                .map(|(data, _)| data.version),
            refused: None,
            trouble: None,
        };
        forms.note(board);
        forms
    }

    /// Fetches what `state` speaks of, unless it is here. What goes wrong goes on with the form that is here; the next
    /// state brings the next try.
    pub(super) fn follow(
        &mut self,
        state: &State,
        client: &Client,
        (outbox, board): (&Outbox, &Board),
    ) {
        if state.form_version == self.version {
            if self.refused.take().is_some() {
                self.note(board);
            }
            return;
        }
        if state.form_version.is_some() && state.form_version == self.refused {
            return;
        }
        let fetched = match state.form_version {
            Some(_) => client.form(),
            None => Ok(FormData {
                version: String::new(),
                of: state.store_epoch,
                form: None,
                rules: None,
            }),
        };
        match fetched.map(|data| (AskedBy::read(&data), data)) {
            Ok((Ok(asked), data)) => self.take(asked, &data, outbox),
            Ok((Err(why), data)) => {
                tracing::error!(
                    why,
                    "the office's form cannot be used here; the one before goes on"
                );
                self.refused = Some(data.version);
            }
            Err(fault) => self.failed(fault),
        }
        self.note(board);
    }

    fn take(&mut self, asked: AskedBy, data: &FormData, outbox: &Outbox) {
        let folder = outbox.folder().path();
        let kept = if data.version.is_empty() {
            asked::forget(folder)
        } else {
            asked::keep(folder, data)
        };
        if let Err(error) = kept {
            return self.failed(Fault::Here(format!(
                "the office's form could not be kept: {error}"
            )));
        }
        self.trouble = None;
        self.refused = None;
        self.version = (!data.version.is_empty()).then(|| data.version.clone());
        // Nobody listens while a program ends.
        let _ = self.tell.send(asked);
    }

    fn failed(&mut self, fault: Fault) {
        if self.trouble.as_ref() != Some(&fault) {
            tracing::warn!(%fault, "the office's own form was not taken over");
        }
        self.trouble = Some(fault);
    }

    fn note(&self, board: &Board) {
        board.set_form(FormInUse {
            version: self.version.clone(),
            refused: self.refused.clone(),
        });
    }
}
