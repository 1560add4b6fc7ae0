//! Judging pages: one policy, or thousands at once.

use byline_html::LineIndex;

use crate::finding::Findings;
use crate::html::{self, Reading};
use crate::judge::judge;
use crate::matcher::Matcher;
use crate::page::{Format, Page};
use crate::policy::{Noscript, Policy};
use crate::text;
use crate::verdict::Verdict;

impl Policy {
    /// Judges a page.
    ///
    /// The work is linear in the page's length, whatever the page holds.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let page = Page::html("<p>As <a href='example.az'>Example</a> reports.")
    ///     .at("https://copycat.example/n/17");
    /// let verdict = policy.check(&page);
    /// assert_eq!(verdict.reason(), Reason::WrongHost);
    /// let link = &verdict.candidates()[0];
    /// assert_eq!(link.resolved(), Some("https://copycat.example/n/example.az"));
    /// assert_eq!(link.position().to_string(), "1:7");
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn check(&self, page: &Page<'_>) -> Verdict {
        let matcher = Matcher::new(core::iter::once(self));
        let findings = read(page, &matcher, self.noscript());
        judge(self, 0, &findings, &LineIndex::new(page.source()))
    }
}

/// Reads a page in its format.
fn read(page: &Page<'_>, matcher: &Matcher, noscript: Noscript) -> Findings {
    let mut findings = match page.format() {
        Format::Html => html::read(
            page.source(),
            Reading {
                matcher,
                page_url: page.url(),
                noscript,
            },
        ),
        Format::Text => text::read(page.source(), matcher),
    };
    for (name, value) in page.headers() {
        findings.robots.read_header(name, value);
    }
    findings
}
