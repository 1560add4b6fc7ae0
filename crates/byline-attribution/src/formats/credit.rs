//! The credit line, written in the document's format.

use crate::licence::CreativeCommons;
use crate::policy::Policy;
use crate::rights::escape_markup;
use crate::verdict::{Reason, Verdict};

/// What a credit says and links, before it is written in a format.
#[derive(Debug)]
pub(crate) struct Credit {
    /// The line, with `{link}`.
    template: String,
    href: String,
    text: String,
    /// How many links are missing.
    links: usize,
    /// The licence to link as well.
    licence: Option<CreativeCommons>,
}

impl Credit {
    pub(crate) fn new(
        policy: &Policy,
        verdict: &Verdict,
        template: &str,
        text: Option<&str>,
    ) -> Self {
        let target = policy.targets().first();
        let host = target.map_or("", |target| target.host_name());
        let href = target
            .and_then(|target| target.article_url())
            .map_or_else(|| format!("https://{host}/"), address);
        let text = text
            .or(policy.anchor_text())
            .or(policy.names().first().map(String::as_str))
            .unwrap_or(host);
        let counting = verdict
            .candidates()
            .iter()
            .filter(|candidate| matches!(candidate.reason(), Reason::Ok | Reason::TooFew))
            .count();
        let wanted = usize::try_from(policy.links().get()).unwrap_or(usize::MAX);
        Self {
            template: template.to_owned(),
            href,
            text: text.to_owned(),
            // More than a handful of links in one line is no credit any more.
            links: wanted.saturating_sub(counting).clamp(1, 16),
            licence: policy.licence(),
        }
    }

    /// The line as HTML, without an element around it.
    pub(super) fn html(&self) -> String {
        let link = format!(
            "<a href=\"{}\">{}</a>",
            escape_markup(&self.href),
            escape_markup(&self.text)
        );
        let licence = self.licence.map(|licence| {
            let url = escape_markup(&licence.url());
            format!("<a rel=\"license\" href=\"{url}\">{licence}</a>")
        });
        self.line(escape_markup, &link, licence)
    }

    /// The line as Markdown.
    #[cfg(feature = "markdown")]
    pub(super) fn markdown(&self) -> String {
        let href = self
            .href
            .replace('\\', "%5C")
            .replace('<', "%3C")
            .replace('>', "%3E")
            .replace(['\n', '\r'], "");
        let href = if href.contains(['(', ')', ' ']) {
            format!("<{href}>")
        } else {
            href
        };
        let link = format!("[{}]({href})", escape_markdown(&self.text));
        let licence = self.licence;
        let licence = licence.map(|licence| format!("[{licence}]({})", licence.url()));
        self.line(escape_markdown, &link, licence)
    }

    /// The line as text: the address is the link.
    pub(super) fn plain(&self) -> String {
        let licence = self.licence;
        let licence = licence.map(|licence| format!("{licence} {}", licence.url()));
        self.line(str::to_owned, &self.href, licence)
    }

    pub(super) fn href(&self) -> &str {
        &self.href
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn line(&self, escape: impl Fn(&str) -> String, link: &str, licence: Option<String>) -> String {
        let mut links = vec![link; self.links];
        links.extend(licence.as_deref());
        let links = links.join(", ");
        let mut parts = self.template.splitn(2, "{link}");
        let before = parts.next().map(&escape).unwrap_or_default();
        let after = parts.next().map(&escape).unwrap_or_default();
        format!("{before}{links}{after}")
    }
}

/// An address as a browser writes it: without spaces and quotes that would end it in a text.
fn address(url: &str) -> String {
    url::Url::parse(url).map_or_else(
        |_| url.to_owned(),
        |url| url.to_string().replace('\'', "%27"),
    )
}

/// Text as Markdown that shows it as it is
/// ([CommonMark §2.4](https://spec.commonmark.org/0.31.2/#backslash-escapes)).
#[cfg(feature = "markdown")]
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
