//! The JSON Schema of the crate's own JSON, held against its reader and its writer.

use byline::article::Article;
use byline::article::strategy::articles;
use proptest::prelude::*;
use serde_json::{Map, Value};

fn schema() -> &'static jsonschema::Validator {
    static SCHEMA: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = serde_json::from_str(&Article::json_schema()).unwrap();
        refuse_unknown_members(&mut schema);
        jsonschema::draft202012::new(&schema).unwrap()
    })
}

/// Closes the objects of the schema, so that a member that it does not describe is an error.
fn refuse_unknown_members(schema: &mut serde_json::Value) {
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

proptest! {
    #[test]
    fn the_schema_describes_the_form(article in articles()) {
        let form: serde_json::Value = serde_json::from_str(&article.to_json()).unwrap();
        let fault = schema().iter_errors(&form).next().map(|fault| fault.to_string());
        prop_assert_eq!(fault, None);
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
