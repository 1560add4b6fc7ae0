//! `tests/data/articles.toml`: what feeds, front matter and structured data of real sites
//! must become, and what others must be able to read of our output.
//!
//! `call` says what is done with `input`; `{RSS}` and `{ATOM}` in it are the beginnings below.

use byline::article::{
    Article, Body, Draft, Feed, Format, Headline, Invalid, Line, Rules, Source, WebUrl, jsonld,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::case;

const RSS: &str = r#"<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Quay News</title><link>https://quay.example/</link><description>d</description>"#;
const ATOM: &str = r#"<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Quay News</title><id>tag:quay.example,2024:f</id><updated>2024-03-05T10:00:00Z</updated>"#;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    call: Call,
    #[serde(default)]
    format: String,
    /// A document, or the JSON of an article, of a list of them, or of a body.
    input: String,
    base: Option<String>,
    /// A path into what was read: `items.0.article.url`, `feed.home`, `article.headline`.
    #[serde(default)]
    field: String,
    expect: Option<Value>,
    /// What the written text contains, and what it does not.
    #[serde(default)]
    has: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
    /// The losses that are reported, joined by `; `.
    lost: Option<String>,
    /// The path of the error with which the writer refuses.
    refused: Option<String>,
    /// Of a feed that is written.
    title: Option<String>,
    home: Option<String>,
    address: Option<String>,
    logo: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Call {
    /// Reads a document.
    Read,
    /// Writes an article.
    Write,
    /// Writes a feed of articles.
    WriteFeed,
    /// Reads a document and writes its article.
    Rewrite,
    /// Reads HTML and writes it.
    Html,
    /// Writes a body as HTML.
    Body,
    /// Checks an article: an issue has the path `field`.
    Check,
}

#[test]
fn articles_are_read_and_written_as_the_cases_say() {
    let mut failures = Vec::new();
    for case in case::selected::<Case>("articles.toml") {
        if let Err(found) = run(&case) {
            failures.push(format!("{} ({}): {found}", case.name, case.why));
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn run(case: &Case) -> Result<(), String> {
    match case.call {
        Call::Read => read(case),
        Call::Write => written(case, |article| write_one(&article, case)),
        Call::WriteFeed => write_feed(case),
        Call::Rewrite => {
            let draft = drafts(case)?.articles.swap_remove(0);
            let article = draft.finish().map_err(|e| e.to_string())?;
            write_one(&article, case)
        }
        Call::Html => {
            let html = Body::from_html(&source(case)).to_html();
            // These cases are not about the attributes that restrict an embedded page.
            let html = html.replace(" sandbox=\"allow-scripts allow-popups\"", "");
            equal(case, &Value::from(html))
        }
        Call::Body => {
            let article = json!({"headline": "B", "body": json::<Value>(&case.input)?});
            let article: Article = serde_json::from_value(article).map_err(|e| e.to_string())?;
            equal(case, &Value::from(article.body.to_html()))
        }
        Call::Check => written(case, |article| {
            let rules = Rules::from_code(&case.format).ok_or("unknown rules")?;
            let issues = article.check(rules);
            match issues.iter().any(|issue| issue.path() == case.field) {
                true => Ok(()),
                false => Err(format!("issues {issues:?}")),
            }
        }),
    }
}

fn source(case: &Case) -> String {
    case.input.replace("{RSS}", RSS).replace("{ATOM}", ATOM)
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|e| e.to_string())
}

fn format(case: &Case) -> Result<Format, String> {
    Format::from_code(&case.format).ok_or_else(|| format!("unknown format {}", case.format))
}

fn drafts(case: &Case) -> Result<Feed<Draft>, String> {
    let text = source(case);
    if let Some(base) = &case.base {
        let base = WebUrl::new(base).map_err(|e| e.to_string())?;
        let mut document = jsonld::Graph::new();
        document.add(&text).map_err(|e| e.to_string())?;
        let mut feed = Feed::new(None);
        feed.articles.extend(document.draft(Some(&base)));
        return Ok(feed);
    }
    format(case)?.read(&text).map_err(|e| e.to_string())
}

fn read(case: &Case) -> Result<(), String> {
    let feed = drafts(case)?;
    let text = |line: Option<String>| line.map_or(Value::Null, Value::from);
    let head = json!({
        "title": text(feed.title.as_ref().map(ToString::to_string)),
        "description": text(feed.description.as_ref().map(ToString::to_string)),
        "home": text(feed.home.as_ref().map(ToString::to_string)),
        "logo": text(feed.logo.as_ref().map(ToString::to_string)),
        "issues": feed.issues.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "address": text(feed.address.as_ref().map(ToString::to_string)),
        "updated": text(feed.updated.as_ref().map(ToString::to_string)),
    });
    let items: Vec<Value> = feed.articles.into_iter().map(item).collect();
    let mut document = items.first().cloned().unwrap_or(json!({}));
    document["feed"] = head;
    document["items"] = Value::from(items);
    let pointer = format!("/{}", case.field.replace('.', "/"));
    equal(case, document.pointer(&pointer).unwrap_or(&Value::Null))
}

/// The article, and what is there of one that lacks a headline.
fn item(draft: Draft) -> Value {
    let as_json = |article: Article| serde_json::to_value(&article).unwrap_or_default();
    let issues: Vec<String> = draft.issues().iter().map(ToString::to_string).collect();
    let mut partial = draft.clone();
    if let Ok(headline) = Headline::new("untitled") {
        partial.headline.offer(headline, Source::Text);
    }
    json!({
        "article": draft.finish().map(as_json).ok(),
        "partial": partial.finish().map(as_json).ok(),
        "issues": issues,
    })
}

fn equal(case: &Case, found: &Value) -> Result<(), String> {
    let expect = case.expect.as_ref().ok_or("no expectation")?;
    let is_right = match expect.as_str() {
        Some("__none__") => found.is_null(),
        Some("__some__") => !found.is_null(),
        _ => found == expect || Some(found.to_string().as_str()) == expect.as_str(),
    };
    match is_right {
        true => Ok(()),
        false => Err(format!("found {found}, expected {expect}")),
    }
}

fn written(case: &Case, judge: impl FnOnce(Article) -> Result<(), String>) -> Result<(), String> {
    let article: Article = json(&case.input)?;
    judge(article)
}

fn write_one(article: &Article, case: &Case) -> Result<(), String> {
    let written = article.write(format(case)?);
    if let (Ok(written), Some(lost)) = (&written, &case.lost) {
        let found: Vec<String> = written.lost().iter().map(ToString::to_string).collect();
        if found.join("; ") != *lost {
            return Err(format!("lost {found:?}"));
        }
    }
    judge_text(case, written.map(|written| written.into_text()))
}

fn write_feed(case: &Case) -> Result<(), String> {
    let mut feed = Feed::new(Line::new(case.title.as_deref().unwrap_or("Quay News")).ok());
    let url = |text: &Option<String>| text.as_ref().and_then(|url| WebUrl::new(url).ok());
    feed.home = url(&case.home);
    feed.address = url(&case.address);
    feed.logo = url(&case.logo);
    feed.articles = json(&case.input)?;
    let written = feed.write(format(case)?);
    if let (Ok(written), Some(lost)) = (&written, &case.lost) {
        let found: Vec<String> = written.lost().iter().map(ToString::to_string).collect();
        if found.join("; ") != *lost {
            return Err(format!("lost {found:?}"));
        }
    }
    judge_text(case, written.map(|written| written.into_text()))
}

fn judge_text(case: &Case, written: Result<String, Invalid>) -> Result<(), String> {
    let text = match (written, &case.refused) {
        (Err(error), Some(path)) => {
            let issue = error.issues().iter().any(|issue| issue.path() == path);
            return if issue {
                Ok(())
            } else {
                Err(error.to_string())
            };
        }
        (Err(error), None) => return Err(error.to_string()),
        (Ok(text), Some(_)) => return Err(format!("expected a refusal, found {text}")),
        (Ok(text), None) => text,
    };
    let missing = case.has.iter().find(|part| !text.contains(part.as_str()));
    let present = case.lacks.iter().find(|part| text.contains(part.as_str()));
    match (missing, present) {
        (None, None) => Ok(()),
        (Some(part), _) => Err(format!("expected {part}, found {text}")),
        (_, Some(part)) => Err(format!("expected no {part}, found {text}")),
    }
}
