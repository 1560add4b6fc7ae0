//! What was read from a page, field by field, and where each was found.

use std::fmt;
use std::path::{Path, PathBuf};

use byline::article::{
    Alternate, AppLink, Byline, Draft, Field, Image, Issue, Line, Profile, Publisher, RightsNotice,
    Section, markdown,
};
use byline::page::PageReader;
use byline_examples::terminal::name;
use byline_examples::visible::visible_line;
use serde::Serialize;

use crate::document::Document;
use crate::json;
use crate::kind::Kind;

/// One article of a file, as it was read.
#[derive(Debug, Serialize)]
pub(crate) struct Explanation {
    #[serde(serialize_with = "json::name")]
    path: PathBuf,
    fields: Vec<Row>,
    issues: Vec<String>,
}

/// A field, and what each source says of it; the first was taken.
#[derive(Debug, Serialize)]
struct Row {
    field: &'static str,
    found: Vec<Told>,
}

#[derive(Debug, Serialize)]
struct Told {
    source: &'static str,
    value: String,
}

/// Reads all articles of a file; a feed holds several.
pub(crate) fn read(document: &Document, url: Option<&str>) -> Result<Vec<Explanation>, String> {
    let source = document.text.as_str();
    let mut reader = PageReader::new();
    if let Some(url) = url {
        reader = reader.with_url(url).map_err(|error| error.to_string())?;
    }
    let drafts = match document.kind {
        Kind::Html => vec![reader.read_html(source)],
        Kind::Text => vec![reader.read_text(source)],
        Kind::Markdown => vec![markdown::read(source).map_err(|error| error.to_string())?],
        Kind::Rss | Kind::Atom | Kind::JsonFeed => {
            let feed = reader.read_feed(source);
            feed.map_err(|error| error.to_string())?.articles
        }
    };
    Ok(drafts
        .iter()
        .map(|draft| Explanation::of(&document.path, draft))
        .collect())
}

impl Explanation {
    fn of(path: &Path, draft: &Draft) -> Self {
        let mut fields = Vec::new();
        let mut add = |row: Row| {
            if !row.found.is_empty() {
                fields.push(row);
            }
        };
        add(row("url", &draft.url, ToString::to_string));
        add(row("kind", &draft.kind, ToString::to_string));
        add(row("section", &draft.section, section));
        add(row("about it", &draft.section_description, line));
        add(row("headline", &draft.headline, ToString::to_string));
        add(row("kicker", &draft.kicker, line));
        add(row("standfirst", &draft.standfirst, line));
        add(row("bylines", &draft.bylines, |list| join(list, byline)));
        add(row("dateline", &draft.dateline, line));
        add(row("publisher", &draft.publisher, publisher));
        add(row("published", &draft.published, ToString::to_string));
        add(row("modified", &draft.modified, ToString::to_string));
        add(row("language", &draft.language, ToString::to_string));
        add(row("also in", &draft.alternates, |list| {
            join(list, alternate)
        }));
        add(row("tags", &draft.tags, |list| join(list, line)));
        add(row("picture", &draft.lead_image, picture));
        add(row("body", &draft.body, |body| outset(&body.plain_text())));
        add(row("views", &draft.views, |count| count.value.to_string()));
        add(row("notice", &draft.notice, notice));
        add(row("copyright", &draft.copyright, line));
        add(row("channels", &draft.profiles, |list| join(list, channel)));
        add(row("apps", &draft.apps, |list| join(list, app)));
        let issues = draft.issues().iter().cloned().chain(draft.conflicts());
        Self {
            path: path.to_owned(),
            fields,
            issues: issues.map(|issue: Issue| issue.to_string()).collect(),
        }
    }
}

fn row<T>(name: &'static str, field: &Field<T>, show: impl Fn(&T) -> String) -> Row {
    let found = field.all().map(|found| Told {
        source: found.source.code(),
        value: show(&found.value),
    });
    Row {
        field: name,
        found: found.collect(),
    }
}

fn join<T>(list: &[T], show: impl Fn(&T) -> String) -> String {
    list.iter().map(show).collect::<Vec<_>>().join(", ")
}

fn line(line: &Line) -> String {
    line.to_string()
}

fn section(section: &Section) -> String {
    match &section.description {
        Some(description) => format!("{} ({description})", section.label),
        None => section.label.to_string(),
    }
}

fn byline(byline: &Byline) -> String {
    match &byline.role {
        Some(role) => format!("{} ({role})", byline.name),
        None => byline.name.to_string(),
    }
}

fn publisher(publisher: &Publisher) -> String {
    match (&publisher.name, &publisher.url) {
        (Some(name), _) => name.to_string(),
        (None, Some(url)) => url.to_string(),
        (None, None) => join(&publisher.profiles, channel),
    }
}

fn alternate(alternate: &Alternate) -> String {
    format!("{} at {}", alternate.language, alternate.url)
}

fn picture(image: &Image) -> String {
    image.url.to_string()
}

fn notice(notice: &RightsNotice) -> String {
    notice.text.to_string()
}

fn channel(profile: &Profile) -> String {
    profile.url().to_string()
}

fn app(app: &AppLink) -> String {
    app.url().to_string()
}

/// How a body begins, and its length.
fn outset(text: &str) -> String {
    let length = text.chars().count();
    let start: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let start: String = start.chars().take(60).collect();
    format!("{start}… ({length} characters)")
}

/// A line for each source; a field is named once.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", name(&self.path))?;
        for row in &self.fields {
            for (index, found) in row.found.iter().enumerate() {
                let label = if index == 0 { row.field } else { "" };
                writeln!(
                    f,
                    "  {label:<10} {:<11} {}",
                    found.source,
                    visible_line(&found.value)
                )?;
            }
        }
        for issue in &self.issues {
            writeln!(f, "  {}", visible_line(issue))?;
        }
        Ok(())
    }
}
