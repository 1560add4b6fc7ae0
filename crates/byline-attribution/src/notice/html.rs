//! Notices of HTML pages.

use std::ops::Range;

use byline_html::{Token, VisibleText, Walker};

use super::Notice;
use super::place::{self, NoticePlace, Surroundings};
use crate::licence::CreativeCommons;
use crate::policy::Host;

impl Notice {
    /// The strongest notice that a reader sees on an HTML page; spans count in the source.
    ///
    /// A link in the notice itself identifies the site better than its words do: see
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
        add_markup(source, &mut notices);
        notices
    }
}

/// How sure a notice can be that is neither in a footer nor beside a copyright line: of the
/// labelled ones (`cargo xtask field notices`) only such were false.
const IN_TEXT: u8 = 60;

/// Gives each notice its place and the link in it: the one that holds its target, else the
/// first. Notices in places where publishers state no rules, such as comments and code, are
/// dropped.
fn add_markup(source: &str, notices: &mut Vec<Notice>) {
    if notices.is_empty() {
        return;
    }
    let starts: Vec<usize> = notices.iter().map(|notice| notice.span.start).collect();
    let mut around = Vec::with_capacity(starts.len());
    let mut rest = notices.iter_mut().peekable();
    let mut open: Option<(String, usize)> = None;
    let mut walker = Walker::new(source);
    while let Some(token) = walker.next() {
        match token {
            Token::Text(text) => {
                let end = text.span().end;
                while starts.get(around.len()).is_some_and(|start| *start < end) {
                    around.push(place::surroundings(walker.open_elements()));
                }
            }
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
    let mut around = around.into_iter();
    notices.retain_mut(|notice| notice.stands_in(around.next().unwrap_or(Surroundings::Plain)));
}

impl Notice {
    /// Records the elements around; whether a notice may be there at all.
    fn stands_in(&mut self, around: Surroundings) -> bool {
        match around {
            Surroundings::Foreign => return false,
            Surroundings::Rules => self.place = NoticePlace::Footer,
            Surroundings::Article | Surroundings::Plain => {}
        }
        if self.place == NoticePlace::Text {
            self.reading.score = self.reading.score.min(IN_TEXT);
        }
        // Within an article most sentences that name a licence are about something else.
        let bare = self.reading.licence.is_some() && !self.reading.plain;
        self.place == NoticePlace::Footer
            || !bare && self.place != NoticePlace::Text
            || self.links_licence && around == Surroundings::Plain
            || self.reading.plain
    }

    fn offer(&mut self, href: String, link: &Range<usize>) {
        let overlaps = |span: &Range<usize>| span.start < link.end && link.start < span.end;
        if !overlaps(&self.span) {
            return;
        }
        if let Some(licence) = CreativeCommons::from_url(&href) {
            // The address says what the words may leave out, such as the version.
            self.reading.licence = self.reading.licence.map(|_| licence);
            self.links_licence = true;
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
