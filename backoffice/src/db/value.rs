//! The few kinds of value a column may hold, and how a row is read.

use super::{DbError, DbResult};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use uuid::Uuid;

/// One value on its way into or out of the database. It has no `Debug` and no `Display`: it may be content.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Absent, but of a known kind: PostgreSQL must know the type even of nothing.
    Null(Kind),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(String),
    /// Raw bytes.
    Bytes(Vec<u8>),
    /// A day of the calendar.
    Date(NaiveDate),
    /// A moment, in whole milliseconds.
    Timestamp(DateTime<Utc>),
    /// An id.
    Id(Uuid),
}

/// The kinds of [`Value`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of Value, described there")]
pub enum Kind {
    Bool,
    Integer,
    Text,
    Bytes,
    Date,
    Timestamp,
    Id,
    Unknown,
}

/// The one spelling of a moment in SQLite: fixed width, so that it sorts as text.
pub(crate) fn instant(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

macro_rules! into_value { ($($ty:ty => $variant:ident),* $(,)?) => { $(
    impl From<$ty> for Value {
        fn from(it: $ty) -> Value { Value::$variant(it.into()) }
    }
    impl From<Option<$ty>> for Value {
        fn from(it: Option<$ty>) -> Value { it.map_or(Value::Null(Kind::$variant), Into::into) }
    }
)* } }
into_value!(
    bool => Bool, i64 => Integer, u32 => Integer, u8 => Integer, &str => Text, String => Text, &String => Text,
    Vec<u8> => Bytes, &[u8] => Bytes, [u8; 32] => Bytes, &[u8; 32] => Bytes, [u8; 16] => Bytes, [u8; 8] => Bytes, [u8; 64] => Bytes,
    NaiveDate => Date, DateTime<Utc> => Timestamp, Uuid => Id,
);

impl Value {
    /// The kind of value, as an error may name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null(_) => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Integer(_) => "a whole number",
            Value::Text(_) => "text",
            Value::Bytes(_) => "bytes",
            Value::Date(_) => "a date",
            Value::Timestamp(_) => "a moment",
            Value::Id(_) => "an id",
        }
    }
}

/// One row of an answer.
pub struct Row {
    pub(super) columns: Vec<(String, Value)>,
}

impl Row {
    /// The value of `column`.
    pub fn get<T: FromValue>(&self, column: &str) -> DbResult<T> {
        let error = |found| DbError::Column {
            column: column.to_owned(),
            expected: std::any::type_name::<T>(),
            found,
        };
        let (_, value) = self
            .columns
            .iter()
            .find(|(name, _)| name == column)
            .ok_or_else(|| error("no such column"))?;
        T::from_value(value).ok_or_else(|| error(value.kind()))
    }
}

/// What can be read from a column.
pub trait FromValue: Sized {
    /// `None` when the value is of another kind.
    fn from_value(value: &Value) -> Option<Self>;
}

macro_rules! from_value { ($($ty:ty: $($pattern:pat => $read:expr),+;)*) => { $(
    impl FromValue for $ty {
        fn from_value(value: &Value) -> Option<$ty> {
            match value { $($pattern => $read,)+ _ => None }
        }
    }
)* } }
from_value! {
    i64: Value::Integer(it) => Some(*it);
    u32: Value::Integer(it) => (*it).try_into().ok();
    u8: Value::Integer(it) => (*it).try_into().ok();
    bool: Value::Bool(it) => Some(*it), Value::Integer(it) => Some(*it != 0);
    String: Value::Text(it) => Some(it.clone());
    Vec<u8>: Value::Bytes(it) => Some(it.clone());
    Uuid: Value::Id(it) => Some(*it), Value::Text(it) => it.parse().ok();
    NaiveDate: Value::Date(it) => Some(*it), Value::Text(it) => it.parse().ok();
    DateTime<Utc>: Value::Timestamp(it) => Some(*it), Value::Text(it) => it.parse().ok();
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: &Value) -> Option<[u8; N]> {
        match value {
            Value::Bytes(it) => it.as_slice().try_into().ok(),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Option<T>> {
        match value {
            Value::Null(_) => Some(None),
            it => T::from_value(it).map(Some),
        }
    }
}
