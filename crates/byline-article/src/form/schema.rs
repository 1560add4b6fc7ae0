//! The serialized form as JSON Schema.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Article;
use crate::extra::Value;
use crate::json::Object;

/// What a member holds.
#[derive(Clone, Copy)]
enum Shape {
    /// A string that a type of the model checks further; the text says how.
    Text(&'static str),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A whole number from this one on.
    Natural(u64),
    /// Another record.
    Record(&'static str),
    /// A list of records.
    Records(&'static str),
    /// A list of strings.
    Texts(&'static str),
    /// A list of lists of records.
    Rows(&'static str),
}

use Shape::{Natural, Record, Records, Rows, Text, Texts, Word};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Must,
    May,
}

use Need::{May, Must};

type Member = (&'static str, Shape, Need);

const LINE: &str = "one line of text";
const URL: &str = "an absolute http or https address";
const TAG: &str = "a BCP 47 language tag";
const STAMP: &str = "a date, a local date and time, or one with its offset (RFC 3339), perhaps with its zone (RFC 9557)";

const ARTICLE: &[Member] = &[
    ("url", Text(URL), May),
    ("id", Text(LINE), May),
    ("kind", Text("the schema.org type"), May),
    ("headline", Text(LINE), Must),
    ("kicker", Text(LINE), May),
    ("standfirst", Text(LINE), May),
    ("section", Record("section"), May),
    ("bylines", Records("byline"), May),
    ("dateline", Text(LINE), May),
    ("publisher", Record("publisher"), May),
    ("published", Text(STAMP), May),
    ("modified", Text(STAMP), May),
    ("language", Text(TAG), May),
    ("alternates", Records("alternate"), May),
    ("body", Records("block"), May),
    ("lead_image", Record("image"), May),
    ("tags", Texts(LINE), May),
    ("rights", Record("rights"), May),
    ("engagement", Record("engagement"), May),
    ("access", Word(&["free", "metered", "locked"]), May),
];

const RECORDS: &[(&str, &[Member])] = &[
    (
        "section",
        &[
            ("label", Text(LINE), Must),
            ("description", Text(LINE), May),
            ("url", Text(URL), May),
        ],
    ),
    (
        "byline",
        &[
            ("name", Text(LINE), Must),
            (
                "kind",
                Word(&["person", "organization", "agency", "unknown"]),
                May,
            ),
            ("role", Text(LINE), May),
            ("url", Text(URL), May),
            ("same_as", Texts(URL), May),
        ],
    ),
    (
        "publisher",
        &[
            ("name", Text(LINE), May),
            ("url", Text(URL), May),
            ("logo", Text(URL), May),
            ("profiles", Texts(URL), May),
            ("apps", Texts(URL), May),
        ],
    ),
    (
        "alternate",
        &[
            ("language", Text(TAG), Must),
            ("url", Text(URL), Must),
            ("label", Text(LINE), May),
            (
                "relation",
                Word(&["translation", "original", "adaptation"]),
                May,
            ),
        ],
    ),
    (
        "image",
        &[
            ("url", Text(URL), Must),
            ("alt", Text(LINE), May),
            ("caption", Text(LINE), May),
            ("credit", Text(LINE), May),
            ("width", Natural(0), May),
            ("height", Natural(0), May),
        ],
    ),
    (
        "rights",
        &[
            ("holder", Text(LINE), May),
            ("year", Natural(0), May),
            ("copyright", Text(LINE), May),
            ("notice", Record("notice"), May),
            ("license", Text(URL), May),
            ("credit", Text(LINE), May),
            ("usage_info", Text(URL), May),
        ],
    ),
    (
        "notice",
        &[
            ("text", Text(LINE), Must),
            ("language", Text(TAG), May),
            ("target", Text(LINE), May),
        ],
    ),
    (
        "engagement",
        &[
            ("views", Record("count"), May),
            ("shares", Record("count"), May),
            ("comments", Record("count"), May),
        ],
    ),
    (
        "count",
        &[("value", Natural(0), Must), ("as_of", Text(STAMP), May)],
    ),
    (
        "mark",
        &[
            ("start", Natural(0), Must),
            ("end", Natural(1), Must),
            (
                "type",
                Text("strong, emphasis, link, code, superscript, subscript, language, or another"),
                Must,
            ),
        ],
    ),
];

/// The members of each kind of block, beside its `type`.
const BLOCKS: &[(&str, &[Member])] = &[
    (
        "paragraph",
        &[
            ("text", Text("text"), Must),
            ("marks", Records("mark"), May),
        ],
    ),
    (
        "heading",
        &[
            ("level", Natural(2), Must),
            ("text", Text("text"), Must),
            ("marks", Records("mark"), May),
        ],
    ),
    (
        "quote",
        &[("blocks", Records("block"), May), ("cite", Text(LINE), May)],
    ),
    (
        "list",
        &[
            ("style", Word(&["bulleted", "numbered"]), May),
            ("items", Rows("block"), May),
        ],
    ),
    (
        "image",
        &[("url", Text(URL), Must), ("caption", Text(LINE), May)],
    ),
    (
        "embed",
        &[("url", Text(URL), Must), ("caption", Text(LINE), May)],
    ),
    (
        "code",
        &[
            ("code", Text("the lines"), Must),
            ("language", Text(LINE), May),
        ],
    ),
    (
        "table",
        &[
            ("head", Records("cell"), May),
            ("rows", Rows("cell"), May),
            ("caption", Text(LINE), May),
        ],
    ),
    ("rule", &[]),
];

impl Article {
    /// The [JSON Schema](https://json-schema.org/draft/2020-12) of the form that
    /// [`Article::to_json`] writes, indented.
    ///
    /// Other keys are allowed everywhere, since they survive. What the schema cannot say
    /// (that an address is one, that a mark lies within its text) stands in descriptions.
    ///
    /// # Examples
    ///
    /// ```
    /// let schema = byline_article::Article::json_schema();
    /// assert!(schema.contains(r#""$schema": "https://json-schema.org/draft/2020-12/schema""#));
    /// ```
    #[must_use]
    pub fn json_schema() -> String {
        let mut schema = record(ARTICLE);
        schema.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.text("title", "Article");
        let mut definitions = Object::new();
        for (name, members) in RECORDS {
            definitions.put(name, record(members));
        }
        definitions.put("block", block());
        definitions.put("cell", cell());
        schema.put("$defs", definitions);
        alloc::format!("{:#}", Value::from(schema))
    }
}

fn record(members: &[Member]) -> Object {
    let mut properties = Object::new();
    for (name, shape, _) in members {
        properties.put(name, self::shape(*shape));
    }
    let mut object = typed("object");
    object.put("properties", properties);
    let required = members.iter().filter(|(_, _, need)| *need == Must);
    object.list("required", required.map(|(name, _, _)| Value::from(*name)));
    object
}

fn typed(name: &str) -> Object {
    let mut object = Object::new();
    object.text("type", name);
    object
}

fn reference(name: &str) -> Object {
    let mut object = Object::new();
    object.text("$ref", &alloc::format!("#/$defs/{name}"));
    object
}

fn list_of(items: Object) -> Object {
    let mut list = typed("array");
    list.put("items", items);
    list
}

fn text(description: &str) -> Object {
    let mut object = typed("string");
    object.text("description", description);
    object
}

fn shape(shape: Shape) -> Object {
    match shape {
        Text(description) => text(description),
        Texts(description) => list_of(text(description)),
        Word(words) => {
            let mut object = Object::new();
            let words: Vec<Value> = words.iter().map(|word| Value::from(*word)).collect();
            object.put("enum", words);
            object
        }
        Natural(least) => {
            let mut object = typed("integer");
            object.put("minimum", least);
            object
        }
        Record(name) => reference(name),
        Records(name) => list_of(reference(name)),
        Rows(name) => list_of(list_of(reference(name))),
    }
}

/// Any object with a `type`; those of a known type have its members.
fn block() -> Object {
    let rules = BLOCKS.iter().map(|(name, members)| {
        let mut constant = Object::new();
        constant.text("const", name);
        let mut kind = Object::new();
        kind.put("type", constant);
        let mut condition = Object::new();
        condition.put("properties", kind);
        let mut rule = Object::new();
        rule.put("if", condition);
        rule.put("then", record(members));
        rule.into()
    });
    let mut block = record(&[("type", Text("the kind of the block"), Must)]);
    block.list("allOf", rules);
    block
}

/// A text, or an object where it has marks.
fn cell() -> Object {
    let marked = record(&[
        ("text", Text("text"), Must),
        ("marks", Records("mark"), May),
    ]);
    let mut cell = Object::new();
    cell.list("anyOf", [text("text").into(), marked.into()]);
    cell
}
