//! Suite `slug`: test cases of other slug libraries.
//!
//! They contradict one another, so a miss is not a fault by itself: `tests/data/slug-judged.tsv`
//! says of each miss what is written instead and why. A judged case passes when the
//! output is the judged one.

use std::collections::HashMap;
use std::path::Path;

use byline::slug::{SlugOptions, is_slug};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::report::{Report, ScoreError, columns, rows};

const JUDGED: &str = include_str!("../data/slug-judged.tsv");

#[derive(Deserialize)]
struct Row {
    source: String,
    lang: Option<String>,
    options: Option<Map<String, Value>>,
    input: String,
    expected: Value,
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let judged = judgements()?;
    let mut by_judgement = 0_usize;
    for row in rows::<Row>(file)? {
        let lang = row.lang.as_deref().unwrap_or("");
        let options = match offered(&row) {
            Ok(options) => options,
            Err(why) => {
                report.not_judged(why);
                continue;
            }
        };
        let kind = format!(
            "{} {}",
            row.source,
            if lang.is_empty() { "default" } else { "tagged" }
        );
        let id = format!("{}\t{lang}\t{}", row.source, row.input.escape_debug());
        if row.source.ends_with("#is_slug") {
            let got = is_slug(&row.input);
            report.judge(&kind, &id, &got.to_string(), &row.expected.to_string());
            continue;
        }
        let Value::String(expected) = row.expected else {
            report.not_judged("that expect no text");
            continue;
        };
        if !(expected.is_empty() || is_slug(&expected)) {
            report.not_judged("that expect another alphabet than a-z, 0-9 and single hyphens");
            continue;
        }
        let got = options
            .slugify(&row.input)
            .map_or_else(|_| String::new(), String::from);
        match judged.get(&id) {
            Some((ours, why)) if got != expected => {
                if got == *ours {
                    by_judgement += 1;
                    println!("judged\t{id}\tgot {got:?}\tpeer {expected:?}\t{why}");
                }
                report.judge(&kind, &id, &got, ours);
            }
            _ => report.judge(&kind, &id, &got, &expected),
        }
    }
    println!("{by_judgement} of the passed rows are judged misses");
    Ok(())
}

/// Our output and its reason by case: source, language and input.
fn judgements() -> Result<HashMap<String, (String, String)>, ScoreError> {
    columns(JUDGED)
        .map(|(line, row)| match row.as_slice() {
            [source, lang, input, ours, why] => {
                let id = format!("{source}\t{lang}\t{input}");
                Ok((id, ((*ours).to_owned(), (*why).to_owned())))
            }
            _ => Err(ScoreError::new(format_args!(
                "slug-judged.tsv:{line}: expected five columns"
            ))),
        })
        .collect()
}

/// The options that a row asks for, or what of it is not offered.
fn offered(row: &Row) -> Result<SlugOptions, String> {
    for kind in [
        "#transliterate",
        "#normalize",
        "#truncate",
        "#counter",
        "remove_accents",
    ] {
        if row.source.contains(kind) || row.source.ends_with(kind) {
            return Err(format!("of {kind}"));
        }
    }
    let mut lang = row.lang.clone();
    for (option, value) in row.options.iter().flatten() {
        match (option.as_str(), value) {
            ("separator" | "replacement", Value::String(hyphen)) if hyphen == "-" => {}
            ("lowercase" | "lower" | "to_lower", Value::Bool(true)) => {}
            (
                "maintainCase" | "allow_unicode" | "uric" | "uricNoSlash" | "mark" | "unicode",
                Value::Bool(false),
            ) => {}
            ("kind", _) => {}
            ("lang" | "locale", Value::String(tag)) => lang = Some(tag.clone()),
            _ => return Err(format!("with the option {option}")),
        }
    }
    match lang.as_deref().filter(|tag| !tag.is_empty()) {
        None => Ok(SlugOptions::new()),
        Some(tag) => SlugOptions::for_language(tag).map_err(|_| format!("of language {tag}")),
    }
}
