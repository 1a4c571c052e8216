//! A form as a person filled it in: what they typed stays, and what has to be corrected is said at its field.

use super::headers::{BODY_BYTES_MAX, FILE_BYTES_MAX};
use super::parts;
use crate::problem::{Problem, Refusal, Refuses};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use data_encoding::HEXLOWER;
use http_body_util::LengthLimitError;
use sha2::{Digest, Sha256};
use std::error::Error;
use zeroize::Zeroizing;

/// The values of a form, and what is to be corrected. It has no `Debug`: it may hold content.
#[derive(Clone, Default)]
pub struct Filled {
    values: Vec<(String, String)>,
    refusals: Vec<(String, Refusal)>,
}

impl Filled {
    /// An empty form.
    pub fn new() -> Filled {
        Filled::default()
    }

    /// Puts a value in, as for a form that edits something.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Filled {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// Puts a value in the place of what stands in a field.
    #[must_use]
    pub fn replaced(mut self, name: &str, value: impl Into<String>) -> Filled {
        self.values.retain(|(it, _)| it != name);
        self.with(name, value)
    }

    /// Puts values behind those that stand here already: what was typed comes first.
    #[must_use]
    pub fn behind(mut self, values: &Filled) -> Filled {
        self.values.extend(values.values.iter().cloned());
        self
    }

    /// What stands in a field, without space around; empty when the field is missing.
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(it, _)| it == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// The names of its fields, as they came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|it| it.0.as_str())
    }

    /// A few letters that are the same for forms in which the same stands, and for no others.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for (name, value) in &self.values {
            for it in [name, value] {
                hash.update((it.len() as u64).to_be_bytes());
                hash.update(it);
            }
        }
        HEXLOWER.encode(&hash.finalize()[..16])
    }

    /// Takes a password out exactly as typed; it will not be shown again.
    pub fn take_secret(&mut self, name: &str) -> Zeroizing<String> {
        let at = self.values.iter().position(|(it, _)| it == name);
        Zeroizing::new(
            at.map(|at| self.values.swap_remove(at).1)
                .unwrap_or_default(),
        )
    }

    /// Says at a field what has to be corrected.
    pub fn refuse(&mut self, field: &str, refusal: &impl Refuses) {
        let refusal = Refusal {
            message: refusal.message(),
            values: refusal.values(),
        };
        self.refusals.push((field.to_owned(), refusal));
    }

    /// Says at a field what has to be corrected, when the problem is a refusal, or that the same may be tried again in a
    /// moment, so that nothing typed is lost; hands every other problem back.
    pub fn refuse_problem(&mut self, field: &str, problem: Problem) -> Result<(), Problem> {
        match problem {
            Problem::Refused(refusal) => {
                self.refusals.push((field.to_owned(), refusal));
                Ok(())
            }
            Problem::Busy => {
                let refusal = Refusal {
                    message: "problem-busy-what",
                    values: Vec::new(),
                };
                self.refusals.push((field.to_owned(), refusal));
                Ok(())
            }
            other => Err(other),
        }
    }

    /// The same, at the field that the rule names, or at `field` when it names none.
    pub fn refuse_where_it_is(&mut self, field: &str, problem: Problem) -> Result<(), Problem> {
        let named = match &problem {
            Problem::Refused(refusal) => refusal.field().map(str::to_owned),
            _ => None,
        };
        self.refuse_problem(named.as_deref().unwrap_or(field), problem)
    }

    /// Everything that has to be corrected, by field.
    pub fn refusals(&self) -> &[(String, Refusal)] {
        &self.refusals
    }

    /// What has to be corrected at this field.
    pub fn refusal(&self, field: &str) -> Option<&Refusal> {
        self.refusals
            .iter()
            .find(|(it, _)| *it == field)
            .map(|(_, refusal)| refusal)
    }
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Filled, Problem> {
        let (parts, body) = request.into_parts();
        let bytes = whole(&parts.headers, body).await?;
        let values = values(&parts.headers, &bytes).ok_or(Problem::Malformed)?;
        Ok(Filled {
            values,
            refusals: Vec::new(),
        })
    }
}

/// A file that came with a form.
pub struct Upload {
    /// What is in it; nothing when none was chosen.
    pub bytes: Vec<u8>,
    /// What stands in the other fields.
    pub filled: Filled,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Upload, Problem> {
        let (head, body) = request.into_parts();
        let bytes = whole(&head.headers, body).await?;
        let kind = multipart(&head.headers);
        // A form without its file is a form in which none was chosen.
        let parts = kind.map_or(Some(Vec::new()), |it| parts::parts(it, &bytes));
        let mut upload = Upload {
            bytes: Vec::new(),
            filled: Filled::new(),
        };
        for (name, value) in parts.ok_or(Problem::Malformed)? {
            if name == parts::FILE {
                upload.bytes = value;
            } else if let Ok(value) = String::from_utf8(value) {
                upload.filled = upload.filled.with(&name, value);
            }
        }
        Ok(upload)
    }
}

/// Everything that was sent.
pub(super) async fn whole(headers: &HeaderMap, body: Body) -> Result<Bytes, Problem> {
    let most = match multipart(headers) {
        Some(_) => FILE_BYTES_MAX,
        None => BODY_BYTES_MAX,
    };
    to_bytes(body, most).await.map_err(|error| {
        if is_too_large(&error) {
            Problem::TooLarge
        } else {
            Problem::Malformed
        }
    })
}

fn is_too_large(error: &axum::Error) -> bool {
    let mut cause = error.source();
    while let Some(it) = cause {
        if it.is::<LengthLimitError>() {
            return true;
        }
        cause = it.source();
    }
    false
}

/// The kind of a form with a file in it.
pub(super) fn multipart(headers: &HeaderMap) -> Option<&str> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    kind.starts_with("multipart/form-data").then_some(kind)
}

/// The fields of a form in either of the two ways browsers send them.
pub(super) fn values(headers: &HeaderMap, bytes: &[u8]) -> Option<Vec<(String, String)>> {
    match multipart(headers) {
        Some(kind) => parts::fields(kind, bytes),
        None => fields(bytes),
    }
}

/// The fields of a form as browsers send them; `None` when this is no such form. Control characters but line breaks go.
fn fields(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let pairs = bytes.split(|it| *it == b'&').filter(|it| !it.is_empty());
    pairs
        .map(|pair| {
            let at = pair.iter().position(|it| *it == b'=').unwrap_or(pair.len());
            let value = pair.get(at + 1..).unwrap_or_default();
            Some((decode(&pair[..at])?, decode(value)?))
        })
        .collect()
}

fn decode(bytes: &[u8]) -> Option<String> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |it: Option<&u8>| char::from(*it?).to_digit(16);
                let (high, low) = (digit(rest.next())?, digit(rest.next())?);
                u8::try_from(high * 16 + low).ok()?
            }
            other => *other,
        });
    }
    let text = String::from_utf8(out).ok()?;
    Some(
        text.chars()
            .filter(|it| *it == '\n' || !it.is_control())
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_as_it_was_typed() {
        let read = fields("name=Ng%C5%A9g%C4%A9+wa+Thiong%27o&empty=&token".as_bytes()).unwrap();
        let filled = Filled {
            values: read,
            refusals: Vec::new(),
        };
        assert_eq!(filled.value("name"), "Ngũgĩ wa Thiong'o");
        assert_eq!((filled.value("empty"), filled.value("missing")), ("", ""));
    }

    #[test]
    fn what_was_typed_stays_when_the_moment_says_no() {
        let mut filled = Filled::new().with("name", "Lee");
        assert!(filled.refuse_problem("name", Problem::Busy).is_ok());
        assert_eq!(filled.refusal("name").unwrap().message, "problem-busy-what");
        assert_eq!(filled.value("name"), "Lee");
        assert!(filled.refuse_problem("name", Problem::Locked).is_err());
    }

    #[test]
    fn what_is_no_form_is_refused_without_a_panic() {
        assert!(fields(b"a=%zz").is_none());
        assert!(fields(b"a=%C3").is_none());
        assert!(fields(b"a=%").is_none());
        assert_eq!(fields(b"a=x%00%1By").unwrap()[0].1, "xy");
    }
}
