//! The serialized form as JSON Schema.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::member::Member;
use super::{marks, patterns};
use crate::extra::Value;
use crate::json::Object;
use crate::{Article, WebUrl};

impl Article {
    /// The [JSON Schema](https://json-schema.org/draft/2020-12) of the form that
    /// [`Article::to_json`] writes, indented.
    ///
    /// It describes what is written, so it is stricter than the reader: a list of one must be
    /// a list. Additional properties are allowed in every object, since readers keep them. What
    /// [`Article::from_json`] refuses, the schema refuses too, except for what it cannot express:
    /// that a mark lies within its text, that marks of direction are paired, that variants and
    /// extensions of a language tag occur once, and lengths in bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// let schema = byline_article::Article::json_schema();
    /// assert!(schema.contains(r#""$schema": "https://json-schema.org/draft/2020-12/schema""#));
    /// ```
    #[must_use]
    pub fn json_schema() -> String {
        let mut definitions = Definitions::default();
        let mut members = Description::new(&mut definitions);
        Self::describe(&mut members);
        let mut schema = members.into_object();
        schema.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.text("title", "Article");
        schema.put("$defs", Value::Map(definitions.0));
        alloc::format!("{:#}", Value::from(schema))
    }
}

/// The schemas of the records by name, each once.
#[derive(Default)]
pub(crate) struct Definitions(BTreeMap<String, Value>);

impl Definitions {
    /// A reference to the schema of a record, which is added where it is missing.
    /// `strings` describes the strings that it may be written as instead of an object.
    pub(crate) fn reference(
        &mut self,
        record: &str,
        strings: &[&str],
        members: impl FnOnce(&mut Description<'_>),
    ) -> Object {
        self.define(record, |definitions| {
            let mut description = Description::new(definitions);
            members(&mut description);
            let object = description.into_object();
            if strings.is_empty() {
                return object;
            }
            let strings = strings.iter().map(|string| Value::from(text(string)));
            let mut any = Object::new();
            any.list("anyOf", strings.chain([object.into()]));
            any
        })
    }

    pub(super) fn define(
        &mut self,
        record: &str,
        schema: impl FnOnce(&mut Self) -> Object,
    ) -> Object {
        let name = record.to_ascii_lowercase();
        let mut reference = Object::new();
        reference.text("$ref", &alloc::format!("#/$defs/{name}"));
        if !self.0.contains_key(&name) {
            // A record may contain itself, as a quote contains blocks.
            self.0.insert(name.clone(), Value::Null);
            let schema = schema(self);
            self.0.insert(name, schema.into());
        }
        reference
    }
}

/// The schema of an object in the making.
pub(crate) struct Description<'a> {
    definitions: &'a mut Definitions,
    properties: Object,
    required: Vec<Value>,
}

impl<'a> Description<'a> {
    fn new(definitions: &'a mut Definitions) -> Self {
        Self {
            definitions,
            properties: Object::new(),
            required: Vec::new(),
        }
    }

    pub(crate) fn member<T: Member>(&mut self, name: &'static str) {
        let schema = T::schema(self.definitions);
        self.put(name, schema, T::REQUIRED);
    }

    pub(super) fn put(&mut self, name: &'static str, schema: Object, required: bool) {
        self.properties.put(name, schema);
        if required {
            self.required.push(name.into());
        }
    }

    /// A text as the member `name`, and its marks.
    pub(crate) fn text(&mut self, name: &'static str) {
        self.put(name, text("text"), true);
        let marks = list_of(marks::schema(self.definitions));
        self.put("marks", marks, false);
    }

    fn into_object(self) -> Object {
        let mut object = typed("object");
        object.put("properties", self.properties);
        object.list("required", self.required);
        object
    }
}

fn typed(name: &str) -> Object {
    let mut object = Object::new();
    object.text("type", name);
    object
}

pub(super) fn truth() -> Object {
    typed("boolean")
}

pub(super) fn list_of(items: Object) -> Object {
    let mut list = typed("array");
    list.put("items", items);
    list
}

pub(super) fn text(description: &str) -> Object {
    let mut object = typed("string");
    object.text("description", description);
    object
}

fn pattern(description: &str, pattern: impl Into<Value>) -> Object {
    let mut object = text(description);
    object.put("pattern", pattern);
    object
}

pub(super) fn line() -> Object {
    pattern("one line of text", patterns::line())
}

pub(super) fn url() -> Object {
    let mut url = pattern("an absolute http or https address", patterns::url());
    url.put("maxLength", WebUrl::MAX_LEN as u64);
    url
}

pub(super) fn language_tag() -> Object {
    let mut tag = pattern("a BCP 47 language tag", patterns::language_tag());
    tag.put("maxLength", 255_u64);
    tag
}

pub(super) fn stamp() -> Object {
    pattern(
        "a date, a local date and time, or one with its offset (RFC 3339), perhaps with its zone (RFC 9557)",
        patterns::stamp(),
    )
}

pub(super) fn within(least: u64, most: u64) -> Object {
    let mut object = typed("integer");
    object.put("minimum", least);
    object.put("maximum", most);
    object
}

pub(super) fn one_of<T>(words: &[(&'static str, T)]) -> Object {
    let words: Vec<Value> = words.iter().map(|(word, _)| Value::from(*word)).collect();
    let mut object = Object::new();
    object.put("enum", words);
    object
}

/// A `type`, and the members that objects of it have.
pub(super) type MemberRule = (&'static str, fn(&mut Description<'_>));

/// An object that has the members of one rule of `rules`, by its `type`.
pub(super) fn by_type(
    definitions: &mut Definitions,
    description: &str,
    first: impl FnOnce(&mut Description<'_>),
    rules: &[MemberRule],
) -> Object {
    let rules: Vec<Value> = rules
        .iter()
        .map(|(name, members)| {
            let mut constant = Object::new();
            constant.text("const", name);
            let mut kind = Object::new();
            kind.put("type", constant);
            let mut condition = Object::new();
            condition.put("properties", kind);
            let mut then = Description::new(definitions);
            members(&mut then);
            let mut rule = Object::new();
            rule.put("if", condition);
            rule.put("then", then.into_object());
            rule.into()
        })
        .collect();
    let mut members = Description::new(definitions);
    first(&mut members);
    members.put("type", text(description), true);
    let mut object = members.into_object();
    object.list("allOf", rules);
    object
}
