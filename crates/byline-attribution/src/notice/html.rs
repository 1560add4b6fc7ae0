//! Notices of HTML pages.

use std::ops::Range;

use byline_html::{Scanner, Token, VisibleText};

use super::Notice;
use crate::policy::Host;

impl Notice {
    /// The strongest notice that a reader sees on an HTML page; spans count in the source.
    ///
    /// A link in the notice itself tells the site better than its words do: see
    /// [`Notice::href`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let page = r#"<p>Rain.</p><footer>Any use of materials is allowed only with a hyperlink
    ///     to <a href="https://example.az/">our&nbsp;site</a>.</footer>"#;
    /// let notice = Notice::find_in_html(page).ok_or("no notice")?;
    /// assert_eq!(notice.href(), Some("https://example.az/"));
    /// assert_eq!(notice.policy()?.targets()[0].host_name(), "example.az");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn find_in_html(source: &str) -> Option<Self> {
        Self::strongest(Self::find_all_in_html(source))
    }

    /// Every notice that a reader sees on an HTML page, in order; spans count in the source.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let page = "<p hidden>Copying is prohibited.<p>No part may be copied without permission.";
    /// assert_eq!(Notice::find_all_in_html(page).len(), 1);
    /// ```
    pub fn find_all_in_html(source: &str) -> Vec<Self> {
        let visible = VisibleText::of(source);
        let mut notices = Self::find_all(visible.text());
        for notice in &mut notices {
            notice.span = visible.source_span(notice.span.clone());
            let target = notice.target_span.take();
            notice.target_span = target.map(|span| visible.source_span(span));
        }
        add_links(source, &mut notices);
        notices
    }
}

/// Gives each notice the link in it: the one that holds its target, else the first.
fn add_links(source: &str, notices: &mut [Notice]) {
    if notices.is_empty() {
        return;
    }
    let mut rest = notices.iter_mut().peekable();
    let mut open: Option<(String, usize)> = None;
    for token in Scanner::new(source) {
        match token {
            Token::StartTag(tag) if tag.is("a") => {
                open = tag
                    .attribute("href")
                    .map(|href| (href.value().into_owned(), tag.span().end));
            }
            Token::EndTag(tag) if tag.is("a") => {
                let Some((href, start)) = open.take() else {
                    continue;
                };
                let link = start..tag.span().start;
                while rest
                    .next_if(|notice| notice.span.end < link.start)
                    .is_some()
                {}
                if let Some(notice) = rest.peek_mut() {
                    notice.offer(href, &link);
                }
            }
            _ => {}
        }
    }
}

impl Notice {
    fn offer(&mut self, href: String, link: &Range<usize>) {
        let overlaps = |span: &Range<usize>| span.start < link.end && link.start < span.end;
        if !overlaps(&self.span) {
            return;
        }
        let Some(host) = host_of(&href) else { return };
        let holds_target = self.target_span.as_ref().is_some_and(overlaps);
        // A notice that names its site elsewhere links to something else here.
        let fits = holds_target || self.target.is_none() && self.href.is_none();
        if fits {
            self.href = Some(href);
            self.link_host = Some(host);
        }
    }

    pub(super) fn link_host(&self) -> Option<&str> {
        self.link_host.as_deref()
    }
}

fn host_of(href: &str) -> Option<String> {
    let url = url::Url::parse(href.trim()).ok()?;
    let web = matches!(url.scheme(), "http" | "https");
    let host = web.then(|| Host::of(&url)).flatten()?.without_www();
    Some(host.as_str().into())
}
