//! Suite `ninjs`: IPTC's documents are valid as labelled, their headlines are read, and
//! what is written from them is valid ninjs 3.1.
//!
//! The schemas lie in the folder `schema` beside the file; the schema of places, which
//! version 3 names by its address, is stubbed by one that takes any object with a type.

use std::path::Path;

use byline::article::ninjs;
use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::report::{Report, ScoreError, read, rows};

#[derive(Deserialize)]
struct Row {
    id: String,
    version: Option<String>,
    valid: Option<bool>,
    doc: Value,
}

impl Row {
    /// The version as labelled, or as the folder of the examples says.
    fn version(&self) -> &str {
        let folder = self.id.split('/').nth(1).unwrap_or_default();
        self.version.as_deref().unwrap_or(folder)
    }
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let folder = file.parent().unwrap_or(Path::new(".")).join("schema");
    let mut schemas: Vec<(String, Validator)> = Vec::new();
    for version in ["1.6", "2.2", "3.0", "3.1"] {
        let path = folder.join(format!("ninjs-schema_{version}.json"));
        schemas.push((version.to_owned(), validator(&path)?));
    }
    for row in rows::<Row>(file)? {
        let valid = row.valid.unwrap_or(true);
        match schemas.iter().find(|(version, _)| version == row.version()) {
            Some((_, schema)) => {
                let found = word(schema.is_valid(&row.doc));
                report.judge("label", &row.id, found, word(valid));
            }
            None => report.not_judged(format!("labels without the schema of {}", row.version())),
        }
        if valid {
            judge_document(&row, &schemas, report);
        }
    }
    Ok(())
}

fn judge_document(row: &Row, schemas: &[(String, Validator)], report: &mut Report) {
    let Ok(draft) = ninjs::read(&row.doc.to_string()) else {
        return report.judge("read", &row.id, "refused", "read");
    };
    let Some(headline) = headline(&row.doc) else {
        return report.not_judged("documents without a headline");
    };
    let Ok(article) = draft.finish() else {
        return report.judge("read", &row.id, "no headline", headline);
    };
    let folded: Vec<&str> = headline.split_whitespace().collect();
    let read: Vec<&str> = article.headline.as_str().split_whitespace().collect();
    report.judge("read", &row.id, &read.join(" "), &folded.join(" "));
    let written = match ninjs::write(&article) {
        Ok(written) => written.into_text(),
        Err(_) => return report.not_judged("documents whose uri is none"),
    };
    let (_, schema) = &schemas[schemas.len() - 1];
    let again: Value = serde_json::from_str(&written).unwrap_or_default();
    let fault = schema.iter_errors(&again).next();
    let found = fault.map_or("valid".to_owned(), |fault| {
        format!("{fault} at {}", fault.instance_path)
    });
    report.judge("written", &row.id, &found, "valid");
}

fn word(valid: bool) -> &'static str {
    if valid { "valid" } else { "not valid" }
}

/// The headline of any version: of the main role, else the first, else the title.
fn headline(doc: &Value) -> Option<&str> {
    let list = doc["headlines"].as_array().map_or(&[][..], Vec::as_slice);
    let main = list.iter().find(|value| value["role"] == "main");
    let chosen = main.or(list.first()).map(|value| &value["value"]);
    chosen
        .or(doc.get("headline"))
        .or(doc.get("title"))?
        .as_str()
        .filter(|text| !text.trim().is_empty())
}

fn validator(path: &Path) -> Result<Validator, ScoreError> {
    let schema: Value = serde_json::from_str(&read(path)?)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", path.display())))?;
    let places = json!({"type": "object", "required": ["type"]});
    let mut options = jsonschema::options();
    for address in [
        "https://geojson.org/schema/GeoJSON.json",
        "http://geojson.org/schema/GeoJSON.json",
    ] {
        let resource = jsonschema::Resource::from_contents(places.clone())
            .map_err(|error| ScoreError::new(format_args!("{}: {error}", path.display())))?;
        options = options.with_resource(address, resource);
    }
    options
        .build(&schema)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", path.display())))
}
