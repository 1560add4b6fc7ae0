//! Cases from `tests/data/html*.toml`.

use crate::case;
use byline::html::{
    Scanner, Scripting, State, TextKind, TextToken, Token, Tokenizer, VisibleText, Walker,
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenCase {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    scripting: bool,
    input: String,
    tokens: Vec<String>,
}

#[test]
fn tokens() {
    let mut failures = String::new();
    for case in case::selected::<TokenCase>("html.toml") {
        for (reader, got) in read(&case) {
            if got != case.tokens {
                failures += &format!(
                    "{} ({}), {reader}\n  input    {:?}\n  expected {:?}\n  got      {got:?}\n",
                    case.name, case.why, case.input, case.tokens
                );
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// The tokens by each reader that the case concerns.
fn read(case: &TokenCase) -> Vec<(&'static str, Vec<String>)> {
    let scripting = match case.scripting {
        true => Scripting::Enabled,
        false => Scripting::Disabled,
    };
    let source = case.input.as_str();
    if let Some(state) = &case.state {
        let (state, last_start_tag) = state.split_once(' ').unwrap_or((state, ""));
        let tokenizer = Tokenizer::new(source).with_state(state_named(state), last_start_tag);
        return vec![("tokenizer", tokenizer.map(show).collect())];
    }
    let scanner = Scanner::new(source).with_scripting(scripting);
    let walker = Walker::new(source).with_scripting(scripting);
    vec![
        ("scanner", scanner.map(show).collect()),
        ("walker", walker.map(show).collect()),
    ]
}

fn state_named(name: &str) -> State {
    match name {
        "rcdata" => State::Rcdata,
        "rawtext" => State::Rawtext,
        "script" => State::ScriptData,
        "plaintext" => State::Plaintext,
        "cdata" => State::CdataSection,
        other => panic!("no state is called {other:?}"),
    }
}

fn show(token: Token<'_>) -> String {
    match token {
        Token::StartTag(tag) => {
            let attributes: String = tag
                .attributes()
                .map(|attribute| {
                    let value = attribute.value().replace('\n', "\\n").replace('"', "\\\"");
                    format!(" {}=\"{value}\"", attribute.name())
                })
                .collect();
            let slash = if tag.self_closing() { "/" } else { "" };
            format!("<{}{attributes}{slash}>", tag.name())
        }
        Token::EndTag(tag) => format!("</{}>", tag.name()),
        Token::Text(text) => format!("{} {:?}", kind(&text), text.decoded()),
        Token::Comment(comment) => format!("comment {:?}", comment.contents()),
        Token::Doctype(doctype) => {
            let mut shown = "doctype".to_owned();
            if let Some(name) = doctype.name() {
                shown += &format!(" {name}");
            }
            if let Some(id) = doctype.public_id() {
                shown += &format!(" public {id:?}");
            }
            if let Some(id) = doctype.system_id() {
                shown += &format!(" system {id:?}");
            }
            if doctype.forces_quirks() {
                shown += " quirks";
            }
            shown
        }
        Token::Dropped(dropped) => format!("dropped {:?}", dropped.raw()),
        other => panic!("{other:?}"),
    }
}

fn kind(text: &TextToken<'_>) -> &'static str {
    match text.kind() {
        TextKind::Data => "data",
        TextKind::Rcdata => "rcdata",
        TextKind::Rawtext => "rawtext",
        TextKind::Script => "script",
        TextKind::Cdata => "cdata",
        TextKind::Plaintext => "plaintext",
        other => panic!("{other:?}"),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnclosingCase {
    input: String,
    /// Each text that is not white space, after the names of what is open around it.
    texts: Vec<String>,
}

#[test]
fn open_elements() {
    let mut failures = String::new();
    for case in case::selected::<EnclosingCase>("html_enclosing.toml") {
        let got = texts(&case.input);
        if got != case.texts {
            failures += &format!(
                "{} ({})\n  input    {:?}\n  expected {:?}\n  got      {got:?}\n",
                case.name, case.why, case.input, case.texts
            );
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

fn texts(source: &str) -> Vec<String> {
    let mut walker = Walker::new(source);
    let mut texts = Vec::new();
    while let Some(token) = walker.next() {
        if let Token::Text(text) = token
            && !text.raw().trim().is_empty()
        {
            let names: Vec<_> = walker
                .open_elements()
                .iter()
                .map(|open| open.name())
                .collect();
            texts.push(
                format!("{} {}", names.join(" "), text.raw().trim())
                    .trim()
                    .to_owned(),
            );
        }
    }
    texts
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VisibleCase {
    input: String,
    text: String,
}

#[test]
fn visible_text() {
    let mut failures = String::new();
    for case in case::selected::<VisibleCase>("html_visible.toml") {
        let visible = VisibleText::of(&case.input);
        if visible.text() != case.text {
            failures += &format!(
                "{} ({})\n  input    {:?}\n  expected {:?}\n  got      {:?}\n",
                case.name,
                case.why,
                case.input,
                case.text,
                visible.text()
            );
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}
