//! Suite `html5lib`: the tokenizer tests of html5lib-tests (`tokenizer/*.test`).
//!
//! The file is one `.test` file, or a folder of them. A test passes when the tokens are as
//! expected in every one of its initial states; parse errors are not compared.
//!
//! A lone surrogate, which no UTF-8 text can hold, is U+FFFD in input and expectation, as a
//! decoder would have it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use byline::html::{State, Token, Tokenizer};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::report::{Report, ScoreError, read};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    #[serde(default)]
    tests: Vec<Test>,
    #[serde(default)]
    xml_violation_tests: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Test {
    description: String,
    input: String,
    output: Vec<Value>,
    #[serde(default = "data_state")]
    initial_states: Vec<String>,
    #[serde(default)]
    last_start_tag: String,
    #[serde(default)]
    double_escaped: bool,
}

fn data_state() -> Vec<String> {
    vec!["Data state".to_owned()]
}

pub(crate) fn run(path: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for file in files(path)? {
        let kind = file.file_stem().unwrap_or_default().to_string_lossy();
        let parsed: File = serde_json::from_str(&read(&file)?)
            .map_err(|error| ScoreError::new(format_args!("{}: {error}", file.display())))?;
        for _ in &parsed.xml_violation_tests {
            report.not_judged("asks for coercion to XML's infoset, which byline does not offer");
        }
        for test in &parsed.tests {
            judge(&kind, test, report)?;
        }
    }
    Ok(())
}

fn files(path: &Path) -> Result<Vec<PathBuf>, ScoreError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let failed = |error| ScoreError::new(format_args!("{}: {error}", path.display()));
    let mut files = Vec::new();
    for entry in path.read_dir().map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file
            .extension()
            .is_some_and(|extension| extension == "test")
        {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

fn judge(kind: &str, test: &Test, report: &mut Report) -> Result<(), ScoreError> {
    let unescape = |text: &str| match test.double_escaped {
        true => unescape(text),
        false => text.to_owned(),
    };
    let input = unescape(&test.input);
    // Older files list parse errors among the tokens.
    let tokens = test.output.iter().filter(|token| token.is_array());
    let expected = show(&coalesce(tokens.map(|token| map_strings(token, &unescape))));
    let mut got = expected.clone();
    for name in &test.initial_states {
        let tokenizer = Tokenizer::new(&input).with_state(state(name)?, &test.last_start_tag);
        let tokens = show(&coalesce(tokenizer.filter_map(|token| json_token(&token))));
        if tokens != expected {
            got = format!("{name}: {tokens}");
            break;
        }
    }
    report.judge(kind, &test.description, &got, &expected);
    Ok(())
}

fn state(name: &str) -> Result<State, ScoreError> {
    Ok(match name {
        "Data state" => State::Data,
        "PLAINTEXT state" => State::Plaintext,
        "RCDATA state" => State::Rcdata,
        "RAWTEXT state" => State::Rawtext,
        "Script data state" => State::ScriptData,
        "CDATA section state" => State::CdataSection,
        other => {
            return Err(ScoreError::new(format_args!(
                "no state is called {other:?}"
            )));
        }
    })
}

/// A token as the suite writes it.
fn json_token(token: &Token<'_>) -> Option<Value> {
    Some(match token {
        Token::StartTag(tag) => {
            let attributes: BTreeMap<_, _> = tag
                .attributes()
                .map(|attribute| (attribute.name(), attribute.value()))
                .collect();
            let mut token = vec![json!("StartTag"), json!(tag.name()), json!(attributes)];
            if tag.self_closing() {
                token.push(json!(true));
            }
            Value::Array(token)
        }
        Token::EndTag(tag) => json!(["EndTag", tag.name()]),
        Token::Text(text) => json!(["Character", text.decoded()]),
        Token::Comment(comment) => json!(["Comment", comment.contents()]),
        Token::Doctype(doctype) => json!([
            "DOCTYPE",
            doctype.name(),
            doctype.public_id(),
            doctype.system_id(),
            !doctype.forces_quirks()
        ]),
        _ => return None,
    })
}

/// Joins adjacent characters.
fn coalesce(tokens: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut joined: Vec<Value> = Vec::new();
    for token in tokens {
        if let (Some(text), Some(before)) = (characters(&token), joined.last_mut())
            && let Some(start) = characters(before)
        {
            *before = json!(["Character", format!("{start}{text}")]);
            continue;
        }
        joined.push(token);
    }
    joined
}

fn characters(token: &Value) -> Option<&str> {
    (token.get(0)? == "Character").then(|| token.get(1)?.as_str())?
}

fn show(tokens: &[Value]) -> String {
    Value::from(tokens).to_string()
}

fn map_strings(value: &Value, map: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(map(text)),
        Value::Array(values) => values.iter().map(|value| map_strings(value, map)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (map(name), map_strings(value, map)))
            .collect(),
        other => other.clone(),
    }
}

/// Resolves the `\uXXXX` that a doubly escaped test keeps.
fn unescape(text: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let escaped = rest
            .strip_prefix("\\u")
            .and_then(|rest| rest.get(..4))
            .and_then(|digits| u16::from_str_radix(digits, 16).ok());
        if let Some(unit) = escaped {
            units.push(unit);
            rest = &rest[6..];
        } else {
            units.extend_from_slice(char.encode_utf16(&mut [0; 2]));
            rest = &rest[char.len_utf8()..];
        }
    }
    String::from_utf16_lossy(&units)
}
