//! What a document held that the model has no place for.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

/// Keys that the model has no place for, each once, in alphabetical order.
///
/// They survive a round trip through the crate's own JSON.
///
/// # Examples
///
/// ```
/// use byline_article::{Extra, Value};
///
/// let mut extra = Extra::default();
/// extra.insert("paywall_id", Value::from(17_u64));
/// assert_eq!(extra.get("paywall_id").and_then(Value::as_u64), Some(17));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// Sets a key, and returns the value it had.
    pub fn insert(&mut self, key: &str, value: Value) -> Option<Value> {
        self.0.insert(key.to_owned(), value)
    }

    #[cfg(feature = "serde")]
    pub(crate) fn insert_owned(&mut self, key: String, value: Value) {
        self.0.insert(key, value);
    }

    /// Adds the keys of another that this one lacks.
    pub(crate) fn absorb(&mut self, other: Self) {
        for (key, value) in other.0 {
            self.0.entry(key).or_insert(value);
        }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    /// Keys and values in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    #[cfg(feature = "serde")]
    pub(crate) fn into_members(self) -> BTreeMap<String, Value> {
        self.0
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

/// A JSON value ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
///
/// # Examples
///
/// ```
/// use byline_article::Value;
///
/// let value = Value::List(vec![Value::from(399_u64), Value::from("about 400")]);
/// assert_eq!(value.as_list()[0].as_u64(), Some(399));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[allow(clippy::exhaustive_enums, reason = "JSON has these six kinds of value")]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object; its keys are in alphabetical order.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of `true` and `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a whole number that is not negative.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(Number(Digits::Natural(number))) => Some(*number),
            _ => None,
        }
    }

    /// The elements of an array; nothing for any other value.
    #[must_use]
    pub fn as_list(&self) -> &[Value] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    /// The members of an object.
    #[must_use]
    pub fn as_map(&self) -> Option<&BTreeMap<String, Value>> {
        match self {
            Self::Map(members) => Some(members),
            _ => None,
        }
    }

    /// A member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_map()?.get(key)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Value>> for Value {
    fn from(elements: Vec<Value>) -> Self {
        Self::List(elements)
    }
}

/// A number of JSON: a whole number of 64 bits, or a finite one of double precision.
#[derive(Clone, Copy)]
pub struct Number(pub(crate) Digits);

#[derive(Clone, Copy)]
pub(crate) enum Digits {
    Natural(u64),
    /// Always below zero.
    Negative(i64),
    /// Always finite.
    Float(f64),
}

impl Number {
    /// A finite number; JSON has no place for others.
    #[must_use]
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(Digits::Float(number)))
    }

    /// The nearest double.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        match self.0 {
            Digits::Natural(number) => number as f64,
            Digits::Negative(number) => number as f64,
            Digits::Float(number) => number,
        }
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(Digits::Natural(number))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(match u64::try_from(number) {
            Ok(natural) => Digits::Natural(natural),
            Err(_) => Digits::Negative(number),
        })
    }
}

/// As JSON writes it.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Digits::Natural(number) => number.fmt(f),
            Digits::Negative(number) => number.fmt(f),
            // The debug form keeps the point of 1.0 and uses exponents for the far ends.
            Digits::Float(number) => write!(f, "{number:?}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Number {
    /// What makes two numbers equal: their kind and their bits.
    fn key(self) -> (u8, u64) {
        match self.0 {
            Digits::Natural(number) => (0, number),
            Digits::Negative(number) => (1, number.unsigned_abs()),
            Digits::Float(number) => (2, number.to_bits()),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}
