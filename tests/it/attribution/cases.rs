//! Checking cases: a document, a policy and the verdict expected.

use std::collections::BTreeMap;

use byline::attribution::{
    Candidate, Canonical, Followable, Indexable, Page, PageFormat, PlaceRule, PlainText, Policy,
    PolicyError, Redirectors, Subdomains, Target, Verdict, Visible,
};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) format: String,
    pub(crate) document: String,
    #[serde(default = "default_url")]
    pub(crate) page_url: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    policy: CasePolicy,
    pub(crate) expected: Expected,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CasePolicy {
    target_host: Option<String>,
    subdomains: Option<String>,
    target_url: Option<String>,
    #[serde(default)]
    require_followable: bool,
    #[serde(default)]
    require_visible: bool,
    #[serde(default)]
    require_indexable: bool,
    position: Option<CasePosition>,
    min_links: Option<u32>,
    anchor_contains: Option<String>,
    #[serde(default)]
    allow_redirectors: bool,
    #[serde(default)]
    accept_canonical: bool,
    #[serde(default)]
    accept_urls: Vec<String>,
    markdown_flavor: Option<String>,
    plain_text: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CasePosition {
    max_paragraph: Option<u32>,
    before_body: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "each target that reads the cases uses some of it")]
pub(crate) struct Expected {
    pub(crate) counts: bool,
    pub(crate) reason: String,
    pub(crate) basis: String,
    why: Option<String>,
    evidence: Option<String>,
    pub(crate) span: Option<(usize, usize)>,
    /// The notes of the candidate that decides; not compared where a case has none.
    notes: Option<Vec<String>>,
}

/// The policy of a case without one.
impl Default for CasePolicy {
    fn default() -> Self {
        Self {
            target_host: Some("example.az".to_owned()),
            subdomains: None,
            target_url: None,
            require_followable: true,
            require_visible: true,
            require_indexable: false,
            position: None,
            min_links: None,
            anchor_contains: None,
            allow_redirectors: false,
            accept_canonical: false,
            accept_urls: Vec::new(),
            markdown_flavor: None,
            plain_text: None,
        }
    }
}

fn default_url() -> String {
    "https://copycat.example/news/2024/06/item-17.html".to_owned()
}

impl Case {
    /// The format; `None` where the crate does not read it.
    pub(crate) fn format(&self) -> Option<PageFormat> {
        Some(
            match (self.format.as_str(), self.policy.markdown_flavor.as_deref()) {
                ("html", _) => PageFormat::Html,
                ("text", _) => PageFormat::Text,
                ("markdown", Some("commonmark")) => PageFormat::CommonMark,
                ("markdown", _) => PageFormat::Markdown,
                ("rss", _) => PageFormat::Rss,
                ("atom", _) => PageFormat::Atom,
                ("json_feed", _) => PageFormat::JsonFeed,
                _ => return None,
            },
        )
    }

    pub(crate) fn policy(&self) -> Result<Policy, PolicyError> {
        let policy = &self.policy;
        let target = match (&policy.target_url, &policy.target_host) {
            (Some(url), _) => match policy.subdomains.as_deref() {
                Some("any") => Target::article_on(url, Subdomains::Any)?,
                Some("same_site") => Target::article_on(url, Subdomains::SameSite)?,
                _ => Target::article(url)?,
            },
            (None, host) => {
                let subdomains = match policy.subdomains.as_deref() {
                    Some("www") => Subdomains::Www,
                    Some("none") => Subdomains::None,
                    _ => Subdomains::Any,
                };
                Target::host(host.as_deref().unwrap_or_default(), subdomains)?
            }
        };
        let mut builder = Policy::builder(target);
        for url in &policy.accept_urls {
            builder = builder.or(Target::article(url)?);
        }
        if policy.require_followable {
            builder = builder.followable(Followable::Required);
        }
        if !policy.require_visible {
            builder = builder.visible(Visible::Optional);
        }
        if policy.require_indexable {
            builder = builder.indexable(Indexable::Required);
        }
        if let Some(position) = &policy.position {
            if let Some(paragraph) = position.max_paragraph {
                builder = builder.within_paragraphs(paragraph);
            }
            if position.before_body == Some(true) {
                builder = builder.position(PlaceRule::BeforeBody);
            }
        }
        if let Some(links) = policy.min_links {
            builder = builder.links(links);
        }
        if let Some(text) = &policy.anchor_contains {
            builder = builder.anchor_text(text);
        }
        if policy.allow_redirectors {
            builder = builder.redirectors(Redirectors::Accepted);
        }
        if policy.accept_canonical {
            builder = builder.canonical(Canonical::Accepted);
        }
        if policy.plain_text.as_deref() == Some("domain") {
            builder = builder.plain_text(PlainText::Domain);
        }
        builder.build()
    }

    pub(crate) fn page(&self, format: PageFormat) -> Page<'_> {
        let mut page = Page::new(format, &self.document).at(&self.page_url);
        for (name, value) in &self.headers {
            page = page.with_header(name, value);
        }
        page
    }

    /// What the case expects of a verdict, and what the verdict says, in the same words.
    pub(crate) fn compare(&self, verdict: &Verdict) -> (String, String) {
        let expected = &self.expected;
        let words =
            |complies: bool, reason: &str, span: Option<(usize, usize)>, notes: Vec<String>| {
                let span = span.map_or(String::new(), |(start, end)| format!(" {start}..{end}"));
                match &expected.notes {
                    Some(_) => format!("{complies} {reason}{span} {notes:?}"),
                    None => format!("{complies} {reason}{span}"),
                }
            };
        let notes = verdict.decisive().map_or(&[][..], Candidate::notes);
        let notes = notes.iter().map(|note| {
            let note = serde_json::to_value(note).unwrap_or_default();
            note.as_str().unwrap_or_default().to_owned()
        });
        let span = verdict
            .decisive()
            .map(|candidate| (candidate.span().start, candidate.span().end))
            .filter(|_| expected.span.is_some());
        (
            words(
                verdict.complies(),
                verdict.reason().code(),
                span,
                notes.collect(),
            ),
            words(
                expected.counts,
                &expected.reason,
                expected.span,
                expected.notes.clone().unwrap_or_default(),
            ),
        )
    }
}
