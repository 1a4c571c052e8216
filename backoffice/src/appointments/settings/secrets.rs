//! The passwords of the servers that send reminders: sealed like what people have told us, and open only while the office
//! is.

use super::store::{self, Sealed};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use zeroize::Zeroizing;

/// The passwords; each is missing until it was typed.
#[derive(Clone, Default)]
pub(in crate::appointments) struct Secrets {
    pub(in crate::appointments) mail_password: Option<Zeroizing<String>>,
    pub(in crate::appointments) texts_token: Option<Zeroizing<String>>,
}

/// Which passwords there are; none of them is opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) mail_password: bool,
    pub(super) texts_token: bool,
}

impl Secrets {
    /// Whether any was typed.
    pub(super) fn are_typed(&self) -> bool {
        let mut both = [&self.mail_password, &self.texts_token].into_iter();
        both.any(|it| it.as_ref().is_some_and(|it| !it.is_empty()))
    }
}

/// Which passwords there are.
pub(super) fn kept(tx: &mut ReadTx) -> Result<Kept, Problem> {
    let sealed = store::sealed(tx)?;
    Ok(Kept {
        mail_password: sealed.mail_password.is_some(),
        texts_token: sealed.texts_token.is_some(),
    })
}

fn spot(field: &str) -> Spot<'_> {
    Spot {
        owner: "office:reminders",
        table: "appointment_settings",
        row: "1",
        field,
    }
}

/// The passwords; refused while the office is locked.
pub(in crate::appointments) fn secrets(tx: &mut ReadTx, vault: &Vault) -> Result<Secrets, Problem> {
    let sealed = store::sealed(tx)?;
    let open = |field, sealed: Option<Vec<u8>>| -> Result<_, Problem> {
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        let plain = vault.open(spot(field), &sealed)?;
        let text = String::from_utf8(plain.to_vec());
        text.map(|it| Some(Zeroizing::new(it)))
            .map_err(|_| Problem::defect("a sealed password is no text"))
    };
    Ok(Secrets {
        mail_password: open("mail_password", sealed.mail_password)?,
        texts_token: open("texts_token", sealed.texts_token)?,
    })
}

/// What became of a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Became {
    /// It stays as it was, or there is still none.
    Same,
    /// Another one was typed.
    New,
    /// It was of another server, and is forgotten.
    Forgotten,
}

impl Became {
    /// The word under which events say it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Became::Same => "same",
            Became::New => "new",
            Became::Forgotten => "forgotten",
        }
    }
}

/// Keeps the passwords that were typed. What was left empty stays as it is, as long as it would go to the server for which
/// it was typed: `fits` says whether it does.
pub(super) fn keep(
    tx: &mut Tx,
    vault: &Vault,
    typed: &Secrets,
    fits: Fits,
) -> Result<(Became, Became), Problem> {
    let there = store::sealed(tx)?;
    let keep = |field, typed: &Option<Zeroizing<String>>, there: Option<Vec<u8>>, fits: bool| {
        let typed = typed.as_ref().filter(|it| !it.is_empty());
        Ok::<_, Problem>(match (typed, there) {
            (Some(it), _) => {
                let sealed = vault.seal(spot(field), it.as_bytes())?;
                (Some(sealed), Became::New)
            }
            (None, Some(_)) if !fits => (None, Became::Forgotten),
            (None, there) => (there, Became::Same),
        })
    };
    let (mail_password, mail) = keep(
        "mail_password",
        &typed.mail_password,
        there.mail_password,
        fits.mail,
    )?;
    let (texts_token, texts) = keep(
        "texts_token",
        &typed.texts_token,
        there.texts_token,
        fits.texts,
    )?;
    let sealed = Sealed {
        mail_password,
        texts_token,
    };
    store::save_sealed(tx, &sealed)?;
    Ok((mail, texts))
}

/// Whether the passwords there are fit the servers there will be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fits {
    pub(super) mail: bool,
    pub(super) texts: bool,
}
