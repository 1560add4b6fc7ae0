//! The JSON Schema of the crate's own JSON, compared with its reader and its writer.

use byline::article::Article;
use byline::article::strategy::articles;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn schema() -> &'static jsonschema::Validator {
    static SCHEMA: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = serde_json::from_str(&Article::json_schema()).unwrap();
        refuse_unknown_members(&mut schema);
        jsonschema::draft202012::new(&schema).unwrap()
    })
}

/// Closes the objects of the schema, so that a member that it does not describe is an error.
/// Patterns are left out, which the validator would compile again for each object that holds
/// another; [`published_schema`] has them.
fn refuse_unknown_members(schema: &mut serde_json::Value) {
    remove_patterns(schema);
    let close = |object: &mut serde_json::Value| {
        if object.get("properties").is_some() {
            object["unevaluatedProperties"] = false.into();
        }
        if let Some(forms) = object.get_mut("anyOf") {
            for form in forms.as_array_mut().unwrap() {
                if form.get("properties").is_some() {
                    form["unevaluatedProperties"] = false.into();
                }
            }
        }
    };
    for definition in schema["$defs"].as_object_mut().unwrap().values_mut() {
        close(definition);
    }
    close(schema);
}

fn remove_patterns(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.retain(|name, value| name != "pattern" || !value.is_string());
            members.values_mut().for_each(remove_patterns);
        }
        Value::Array(elements) => elements.iter_mut().for_each(remove_patterns),
        _ => {}
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    for form in [
        r#"{}"#,
        r#"{"headline": 1}"#,
        r#"{"headline": "h", "body": [{"text": "x"}]}"#,
        r#"{"headline": "h", "body": [{"type": "heading", "text": "x", "level": 1}]}"#,
        r#"{"headline": "h", "alternates": [{"language": "en"}]}"#,
    ] {
        let value: serde_json::Value = serde_json::from_str(form).unwrap();
        assert!(!schema().is_valid(&value), "{form}");
        assert!(Article::from_json(form).is_err(), "{form}");
    }
}

/// What JSON Schema cannot express.
const INEXPRESSIBLE: [&str; 3] = [
    "expected a range of whole characters",
    "found the unpaired direction character",
    "that occurs once",
];

fn published_schema() -> &'static jsonschema::Validator {
    static SCHEMA: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let schema = serde_json::from_str(&Article::json_schema()).unwrap();
        jsonschema::draft202012::new(&schema).unwrap()
    })
}

#[derive(Debug, Clone)]
enum Edit {
    Replace(Value),
    Remove,
    /// Puts a character into a text, or in the place of one.
    Insert(prop::sample::Index, char),
    Overwrite(prop::sample::Index, char),
}

fn edits() -> impl Strategy<Value = Edit> {
    let values = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(2.0),
        json!(7),
        json!(70_000),
        json!(1e30),
        json!(""),
        json!(" \u{AD}"),
        json!("x"),
        json!("http://"),
        json!("https://a.example:99999/"),
        json!("https://.../"),
        json!("2023-02-29"),
        json!("2023-11-29T24:30:00Z"),
        json!("2023-11-29T18:00:00+04:00[Asia/]"),
        json!("en-"),
        json!("x-"),
        json!("en-Latn-Cyrl"),
        json!([]),
        json!([[]]),
        json!([null]),
        json!({}),
        json!({"type": "paragraph"}),
        json!({"type": 1, "text": "x"}),
        json!({"text": "x"}),
    ]);
    let letters = prop::sample::select(
        "\0\u{7F}\n\u{85}\u{AD}\u{FEFF}\u{202E}\u{2069} -_:/.@[]<>\\^`{}|%#?+09axzTZé\u{1F600}"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop_oneof![
        values.prop_map(Edit::Replace),
        Just(Edit::Remove),
        (any::<prop::sample::Index>(), letters.clone()).prop_map(|(at, c)| Edit::Insert(at, c)),
        (any::<prop::sample::Index>(), letters).prop_map(|(at, c)| Edit::Overwrite(at, c)),
    ]
}

/// The values inside a document, each by its path.
fn places(value: &Value, path: &str, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                self::places(member, &path, places);
                places.push(path);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let path = format!("{path}/{index}");
                self::places(element, &path, places);
                places.push(path);
            }
        }
        _ => {}
    }
}

fn edit(document: &mut Value, place: &prop::sample::Index, edit: Edit) {
    let mut places = Vec::new();
    self::places(document, "", &mut places);
    let path = places.get(place.index(places.len().max(1))).cloned();
    let path = path.unwrap_or_default();
    let value = document.pointer_mut(&path).unwrap();
    match edit {
        Edit::Replace(other) => *value = other,
        Edit::Remove => {
            let (parent, name) = path.rsplit_once('/').unwrap_or_default();
            match document.pointer_mut(parent) {
                Some(Value::Object(members)) => drop(members.remove(name)),
                Some(Value::Array(elements)) => drop(elements.remove(name.parse().unwrap())),
                _ => {}
            }
        }
        Edit::Insert(at, c) | Edit::Overwrite(at, c) => {
            let Value::String(text) = value else {
                return;
            };
            let mut letters: Vec<char> = text.chars().collect();
            let at = at.index(letters.len() + 1);
            match edit {
                Edit::Overwrite(..) if at < letters.len() => letters[at] = c,
                _ => letters.insert(at, c),
            }
            *text = letters.into_iter().collect();
        }
    }
}

/// Boxed, since the tree of strategies that makes articles is larger than a thread's stack.
fn documents() -> BoxedStrategy<Value> {
    let written = articles().prop_map(|article| serde_json::to_value(&article).unwrap());
    prop_oneof![Just(maximal()), written.boxed()].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_schema_refuses_what_the_reader_refuses_of_any_document(
        document in documents(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), edits()), 1..3),
    ) {
        let mut document = document;
        for (place, change) in edits {
            edit(&mut document, &place, change);
        }
        if let Err(error) = Article::from_json(&document.to_string()) {
            let is_expressible = !INEXPRESSIBLE.iter().any(|part| error.message().contains(part));
            prop_assert!(
                !is_expressible || !published_schema().is_valid(&document),
                "{error}: {document}"
            );
        }
    }
}

proptest! {
    #[test]
    fn the_schema_describes_the_form(article in articles()) {
        let form: serde_json::Value = serde_json::from_str(&article.to_json()).unwrap();
        for schema in [schema(), published_schema()] {
            let fault = schema.iter_errors(&form).next().map(|fault| fault.to_string());
            prop_assert_eq!(fault, None);
        }
    }
}

/// How an empty field of the model is printed.
const EMPTY: [&str; 2] = ["None", "[]"];

#[test]
fn the_schema_has_the_members_of_the_model_and_no_others() {
    let document = maximal();
    let fault = schema().iter_errors(&document).next();
    assert_eq!(fault.map(|fault| fault.to_string()), None, "{document:#}");
    let article = Article::from_json(&document.to_string()).unwrap();
    let printed = format!("{article:?}");
    // A member of the model that the schema lacks is empty here,
    for empty in EMPTY {
        let context = printed
            .find(empty)
            .map(|at| &printed[at.saturating_sub(100)..]);
        assert_eq!(context, None, "{document:#}");
    }
    // and one that only the schema has is an unknown member.
    assert!(!printed.contains("Extra({\""), "{printed}");
    let back: Value = serde_json::from_str(&article.to_json()).unwrap();
    assert_eq!(back, document);
}

/// A document with every member that the schema describes, and blocks and marks of every kind.
fn maximal() -> Value {
    let schema: Value = serde_json::from_str(&Article::json_schema()).unwrap();
    let maximal = Maximal {
        definitions: &schema["$defs"],
    };
    maximal.object(&schema, 0)
}

struct Maximal<'a> {
    definitions: &'a Value,
}

impl Maximal<'_> {
    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str() {
            Some(path) => &self.definitions[path.rsplit('/').next().unwrap()],
            None => schema,
        }
    }

    fn value(&self, schema: &Value, depth: usize) -> Value {
        let schema = self.resolve(schema);
        if let Some(words) = schema["enum"].as_array() {
            return words[0].clone();
        }
        if let Some(forms) = schema["anyOf"].as_array() {
            return self.value(forms.last().unwrap(), depth);
        }
        match schema["type"].as_str().unwrap() {
            "string" => text(schema["description"].as_str().unwrap()).into(),
            "integer" => schema["minimum"].clone(),
            "boolean" => true.into(),
            "array" => self.list(&schema["items"], depth),
            "object" => self.object(schema, depth),
            other => panic!("no value of the type {other}"),
        }
    }

    /// One element; of what has a `type`, one of each.
    fn list(&self, items: &Value, depth: usize) -> Value {
        let schema = self.resolve(items);
        let Some(rules) = schema["allOf"].as_array() else {
            return Value::from(vec![self.value(schema, depth)]);
        };
        let rules = if depth < 2 { &rules[..] } else { &rules[..1] };
        let elements = rules.iter().map(|rule| {
            let mut element = self.members(schema, depth + 1);
            element.extend(self.members(&rule["then"], depth + 1));
            let kind = &rule["if"]["properties"]["type"]["const"];
            element.insert("type".to_owned(), kind.clone());
            Value::from(element)
        });
        elements.collect()
    }

    fn object(&self, schema: &Value, depth: usize) -> Value {
        self.members(schema, depth).into()
    }

    fn members(&self, schema: &Value, depth: usize) -> Map<String, Value> {
        let members = schema["properties"].as_object().unwrap();
        let members = members.iter();
        members
            .map(|(name, schema)| (name.clone(), self.value(schema, depth)))
            .collect()
    }
}

/// A string that its description in the schema allows.
fn text(description: &str) -> &'static str {
    match description {
        "a BCP 47 language tag" => "en",
        "an absolute http or https address" => "https://a.example/",
        "the schema.org type" => "NewsArticle",
        date if date.starts_with("a date") => "2023-11-29T18:00:00+04:00[Asia/Baku]",
        _ => "x",
    }
}
