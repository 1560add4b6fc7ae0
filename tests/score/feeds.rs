//! Suite `feeds`: the cases of the feed validator. Every feed is read without a panic; what
//! a case says of dates is reported, or not reported, by the reader.

use std::path::Path;

use byline::article::{Draft, Feed, Issue, IssueCode, atom, rss};
use serde::Deserialize;

use crate::report::{Report, ScoreError, rows};

#[derive(Deserialize)]
struct Row {
    id: String,
    expect: String,
    xml: String,
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for row in rows::<Row>(file)? {
        let feed = match row.xml.contains("<feed") {
            true => atom::read_feed(&row.xml),
            false => rss::read_feed(&row.xml),
        };
        let found = feed
            .as_ref()
            .map_or_else(ToString::to_string, |_| "read".to_owned());
        report.judge("read", &row.id, &found, "read");
        let Ok(feed) = feed else {
            continue;
        };
        let Some((kind, code, expected)) = expectation(&row.expect) else {
            report.not_judged("expectations about other facts than dates");
            continue;
        };
        let is_reported = issues(&feed).any(|issue| issue.code() == code);
        report.judge(
            kind,
            &row.id,
            if is_reported { "reported" } else { "clean" },
            expected,
        );
    }
    Ok(())
}

/// The kind of a case, the code it is about, and whether the reader should report it.
fn expectation(expect: &str) -> Option<(&'static str, IssueCode, &'static str)> {
    let name = expect.split('{').next()?;
    let dates = IssueCode::DateInvalid;
    Some(match name {
        "ValidRFC2822Date" | "ValidW3CDTFDate" => ("valid dates", dates, "clean"),
        "InvalidRFC2822Date" | "InvalidRFC3339Date" | "ProblematicalRFC822Date" => {
            ("invalid dates", dates, "reported")
        }
        "UnexpectedWhitespace" if expect.contains("element:updated") => {
            ("invalid dates", dates, "reported")
        }
        _ => return None,
    })
}

fn issues(feed: &Feed<Draft>) -> impl Iterator<Item = &Issue> {
    let articles = feed.articles.iter().flat_map(Draft::issues);
    feed.issues.iter().chain(articles)
}
