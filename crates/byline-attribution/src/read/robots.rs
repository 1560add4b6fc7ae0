//! The crawler's view: robots directives and link types.

use std::ops::Range;

use crate::read::finding::Robots;
use crate::verdict::Cause;

/// Crawlers whose own directives count: those of the search engines that send readers.
const CRAWLERS: &[&str] = &[
    "applebot",
    "baiduspider",
    "bingbot",
    "duckduckbot",
    "googlebot",
    "googlebot-news",
    "msnbot",
    "naverbot",
    "robots",
    "seznambot",
    "slurp",
    "sogou",
    "yandex",
    "yandexbot",
    "yandexnews",
    "yeti",
];

/// Whether that is a crawler whose own directives count.
pub(crate) fn is_crawler(name: &str) -> bool {
    let name = name.trim();
    CRAWLERS
        .iter()
        .any(|crawler| name.eq_ignore_ascii_case(crawler))
}

/// Link types that ask crawlers not to follow
/// ([Google](https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links)).
const CLOSED: &[&str] = &["nofollow", "ugc", "sponsored"];

/// The first token of a `rel` value that closes the link.
///
/// HTML separates tokens by ASCII white space; Google documents comma lists too.
pub(crate) fn closing_rel(rel: &str) -> Option<&'static str> {
    rel.split(|c: char| c.is_ascii_whitespace() || c == ',')
        .find_map(|token| {
            CLOSED
                .iter()
                .copied()
                .find(|closed| token.eq_ignore_ascii_case(closed))
        })
}

impl Robots {
    /// Reads a `meta` element's `name` and `content`.
    pub(crate) fn read_meta(&mut self, name: &str, content: &str, span: &Range<usize>) {
        if is_crawler(name) {
            let name = name.trim().to_ascii_lowercase();
            for directive in content.split(|c: char| c == ',' || c.is_ascii_whitespace()) {
                self.directive(directive, &format!("meta {name}"), Some(span));
            }
        }
    }

    /// Reads a response header, if it is `X-Robots-Tag`
    /// ([Google](https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag)).
    ///
    /// A crawler's name before a colon addresses what follows it to that crawler.
    pub(crate) fn read_header(&mut self, name: &str, value: &str) {
        if !name.trim().eq_ignore_ascii_case("X-Robots-Tag") {
            return;
        }
        let mut addressed = true;
        for directive in value.split(',') {
            let directive = match directive.split_once(':') {
                Some((head, _)) if takes_a_value(head.trim()) => continue,
                Some((crawler, directive)) => {
                    addressed = is_crawler(crawler) || crawler.trim() == "*";
                    directive
                }
                None => directive,
            };
            if addressed {
                for word in directive.split_ascii_whitespace() {
                    self.directive(word, "header X-Robots-Tag", None);
                }
            }
        }
    }

    fn directive(&mut self, directive: &str, place: &str, span: Option<&Range<usize>>) {
        let directive = directive.trim().to_ascii_lowercase();
        let cause = || Cause::new(format!("{place} {directive}"), span.cloned());
        let none = directive == "none";
        if none || directive == "nofollow" {
            self.nofollow.get_or_insert_with(cause);
        }
        if none || directive == "noindex" {
            self.noindex.get_or_insert_with(cause);
        }
    }
}

fn takes_a_value(directive: &str) -> bool {
    [
        "unavailable_after",
        "max-snippet",
        "max-image-preview",
        "max-video-preview",
    ]
    .iter()
    .any(|known| directive.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crawlers_are_strictly_ordered() {
        assert!(CRAWLERS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn rel_tokens_are_split_by_space_and_comma() {
        assert_eq!(closing_rel("noopener\n\tNoFollow"), Some("nofollow"));
        assert_eq!(closing_rel("ugc,external"), Some("ugc"));
        assert_eq!(closing_rel("nofollower no follow"), None);
        assert_eq!(closing_rel("no\u{a0}follow external\u{a0}nofollow"), None);
    }

    #[test]
    fn headers_speak_to_whom_they_name() {
        for (value, nofollow) in [
            ("noarchive, nofollow", true),
            ("otherbot: nofollow", false),
            ("otherbot: noindex, nofollow", false),
            ("otherbot: noindex, googlebot: nofollow", true),
            ("unavailable_after: 25 Jun 2010 15:00:00 PST, none", true),
        ] {
            let mut robots = Robots::default();
            robots.read_header("x-robots-tag", value);
            assert_eq!(robots.nofollow.is_some(), nofollow, "{value}");
        }
    }
}
