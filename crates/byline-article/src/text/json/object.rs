//! Objects in the making.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::extra::Value;
use crate::url::WebUrl;

/// An object in the making: what is not there is not written.
pub(crate) struct Object(BTreeMap<alloc::string::String, Value>);

impl Object {
    pub(crate) fn new() -> Self {
        Self(BTreeMap::new())
    }

    pub(crate) fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.put(name, text);
    }

    pub(crate) fn maybe<T: ToString>(&mut self, name: &str, text: Option<&T>) {
        if let Some(text) = text {
            self.put(name, text.to_string());
        }
    }

    /// An address, as a URI.
    pub(crate) fn url(&mut self, name: &str, url: Option<&WebUrl>) {
        if let Some(url) = url {
            self.text(name, &url.to_uri());
        }
    }

    /// A list that is not empty.
    pub(crate) fn list(&mut self, name: &str, list: impl IntoIterator<Item = Value>) {
        let list: Vec<Value> = list.into_iter().collect();
        if !list.is_empty() {
            self.put(name, list);
        }
    }

    /// A list, or its only element alone.
    pub(crate) fn one_or_many(&mut self, name: &str, list: impl IntoIterator<Item = Value>) {
        let mut list: Vec<Value> = list.into_iter().collect();
        match list.len() {
            0 => {}
            1 => self.put(name, list.swap_remove(0)),
            _ => self.put(name, list),
        }
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Map(object.0)
    }
}

/// The elements as strings.
pub(crate) fn strings<'a, T: ToString + 'a>(
    list: impl IntoIterator<Item = &'a T>,
) -> impl Iterator<Item = Value> {
    list.into_iter().map(|text| Value::from(text.to_string()))
}
