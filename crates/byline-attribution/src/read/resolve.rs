//! Resolves addresses: a cheap look at an `href` first, then the URL parser.

use std::borrow::Cow;

use byline_html::Attribute;
use url::Url;

use crate::policy::is_web;

/// What kind of address an `href` is, decided without the URL parser: exact, or
/// [`Unsure`](Quick::Unsure).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quick<'a> {
    /// A web address on this host, as it is written.
    Host(&'a str),
    /// On the host of the page or its base.
    Relative,
    /// Another scheme: not a web page.
    OtherScheme,
    /// Only the parser can tell.
    Unsure,
}

/// Reads an `href` by the [URL standard](https://url.spec.whatwg.org/#url-parsing) as far
/// as that is plain.
///
/// A plain `href` has no byte that the parser strips, decodes or maps: character references
/// (`&`), escapes (`%`), backslashes, controls and spaces, anything beyond ASCII.
pub(crate) fn quick(raw: &str) -> Quick<'_> {
    let bytes = raw.as_bytes();
    // Only the part that decides the host must be plain.
    let end = bytes
        .iter()
        .position(|byte| matches!(byte, b'/' | b'?' | b'#'))
        .unwrap_or(bytes.len());
    let head = raw.get(..end).unwrap_or_default();
    if !is_plain(head.as_bytes()) {
        return Quick::Unsure;
    }
    let Some(colon) = memchr::memchr(b':', head.as_bytes()) else {
        // `//host` and `/\host` are absolute, `/\t/host` too.
        let second = bytes.get(end + 1);
        let rooted = bytes.first() == Some(&b'/');
        return match second {
            // On any base it is this host, or no web page.
            Some(b'/') if rooted => raw.get(2..).map_or(Quick::Unsure, plain_host),
            Some(b'\\' | b'\t' | b'\n' | b'\r' | b'&') if rooted => Quick::Unsure,
            _ => Quick::Relative,
        };
    };
    let scheme = head.get(..colon).unwrap_or_default();
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let proper = scheme
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    if !proper {
        // A colon that ends no scheme: `1:2`. Rare enough for the parser.
        return Quick::Unsure;
    }
    if !web {
        return Quick::OtherScheme;
    }
    let Some(rest) = raw
        .get(colon + 1..)
        .and_then(|rest| rest.strip_prefix("//"))
    else {
        return Quick::Unsure;
    };
    plain_host(rest)
}

/// The host that an address starts with after its `//`, if it is plain.
fn plain_host(rest: &str) -> Quick<'_> {
    let bytes = rest.as_bytes();
    let is_named = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let end = bytes.iter().position(|byte| !is_named(byte));
    let is_whole = match end.and_then(|end| bytes.get(end)) {
        None => true,
        Some(next) => matches!(next, b'/' | b'?' | b'#'),
    };
    let host = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    let last = host.bytes().rposition(|byte| byte == b'.');
    let last = host.as_bytes().get(last.map_or(0, |dot| dot + 1));
    // Hosts that end in a number are addresses, `xn--` labels have to be checked.
    let lettered = last.is_some_and(u8::is_ascii_alphabetic);
    let has_puny = host
        .as_bytes()
        .windows(4)
        .any(|window| matches!(window, [b'x' | b'X', b'n' | b'N', b'-', b'-']));
    if is_whole && lettered && !has_puny {
        Quick::Host(host)
    } else {
        Quick::Unsure
    }
}

fn is_plain(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .all(|byte| (0x21..=0x7e).contains(byte) && !matches!(byte, b'&' | b'%' | b'\\'))
}

/// Where an `href` leads.
#[derive(Debug, Clone)]
pub(crate) enum Destination {
    /// A web page.
    Web(Url),
    /// The page itself or its site, where the page's address is not known.
    Here,
    /// Anything that is not a web page.
    Scheme(String),
    /// No address at all.
    Invalid,
}

/// The address that relative ones start from.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    url: Url,
    known: bool,
}

/// A base is repeated in each address that is resolved against it, so that a long one would
/// make of many short links more than the page is long. No sitemap may name a longer address
/// ([sitemaps.org](https://www.sitemaps.org/protocol.html)); relative links on such a page lead
/// nowhere.
const LONGEST_BASE: usize = 2048;

/// The host of a page whose address is not known; `.invalid` is never registered (RFC 2606).
const NOWHERE: &str = "https://page.invalid/";

impl Base {
    /// The page's address; without a valid one, relative links lead nowhere.
    pub(crate) fn of_page(url: Option<&str>) -> Option<Self> {
        let url = url.filter(|url| url.len() <= LONGEST_BASE);
        match url.and_then(|url| Url::parse(url).ok()) {
            Some(url) => Some(Self { url, known: true }),
            None => Self::nowhere(),
        }
    }

    fn nowhere() -> Option<Self> {
        let url = Url::parse(NOWHERE).ok()?;
        Some(Self { url, known: false })
    }

    /// The base that a `base` element sets; `None` where the standard ignores it
    /// ([HTML 4.2.3](https://html.spec.whatwg.org/multipage/semantics.html#set-the-frozen-base-url)).
    pub(crate) fn moved(&self, href: &str) -> Option<Self> {
        let url = self.url.join(&with_two_slashes(href)).ok()?;
        if url.as_str().len() > LONGEST_BASE {
            return Self::nowhere();
        }
        if matches!(url.scheme(), "data" | "javascript") {
            return None;
        }
        let known = self.known || url.host_str() != self.url.host_str();
        Some(Self { url, known })
    }

    /// The host that relative links lead to.
    pub(crate) fn host(&self) -> Option<&str> {
        self.known.then(|| self.url.host_str()).flatten()
    }

    /// Where a decoded `href` leads.
    pub(crate) fn resolve(&self, href: &str) -> Destination {
        match self.url.join(&with_two_slashes(href)) {
            Ok(url) if !is_web(&url) => Destination::Scheme(url.scheme().to_owned()),
            Ok(url) if !self.known && url.host_str() == self.url.host_str() => Destination::Here,
            Ok(url) => Destination::Web(url),
            Err(_) => Destination::Invalid,
        }
    }
}

/// An address that begins with more than two slashes, with two: the standard skips the others
/// ([special authority ignore slashes](https://url.spec.whatwg.org/#special-authority-ignore-slashes-state)).
fn with_two_slashes(href: &str) -> Cow<'_, str> {
    let text = href.trim_start_matches(|c: char| c <= ' ');
    let rest = text.trim_start_matches(['/', '\\', '\t', '\n', '\r']);
    let head = text.len() - rest.len();
    let slashes = text.get(..head).unwrap_or_default();
    if slashes.matches(['/', '\\']).count() > 2 {
        Cow::Owned(["//", rest].concat())
    } else {
        Cow::Borrowed(href)
    }
}

/// The address of a link element: `href`, in SVG also the older `xlink:href`.
pub(crate) fn link_address<'s>(tag: byline_html::StartTag<'s>, svg: bool) -> Option<Attribute<'s>> {
    let href = tag.attribute("href");
    if svg {
        return href.or_else(|| tag.attribute("xlink:href"));
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_addresses_are_told_without_the_parser() {
        for (href, want) in [
            ("https://example.az/n", Quick::Host("example.az")),
            ("HTTP://Example.AZ?q", Quick::Host("Example.AZ")),
            ("/n/1", Quick::Relative),
            ("", Quick::Relative),
            ("#https://example.az/", Quick::Relative),
            ("n/1:2", Quick::Relative),
            ("example.az", Quick::Relative),
            ("mailto:news@example.az", Quick::OtherScheme),
            ("javascript://example.az/", Quick::OtherScheme),
            ("//Example.az/n", Quick::Host("Example.az")),
            ("//example.az", Quick::Host("example.az")),
            ("https://ab-xn.a--z.az#n", Quick::Host("ab-xn.a--z.az")),
            ("https://example.az@x/", Quick::Unsure),
            ("https://example.az./", Quick::Unsure),
            ("https://example.a_z/", Quick::Unsure),
            ("https://a.XN--e1afmkfd.az/", Quick::Unsure),
            ("///example.az/", Quick::Unsure),
            ("//example.az:443/", Quick::Unsure),
            ("//exam&shy;ple.az/", Quick::Unsure),
            ("//example.az\\n", Quick::Unsure),
            ("/\\example.az/", Quick::Unsure),
            ("/\t/example.az/", Quick::Unsure),
            (" https://example.az/", Quick::Unsure),
            ("https:example.az", Quick::Unsure),
            ("https://example.az:443@x/", Quick::Unsure),
            ("https://ex%61mple.az/", Quick::Unsure),
            ("https&colon;//example.az", Quick::Unsure),
            ("https://xn--e1afmkfd.az/", Quick::Unsure),
            ("https://127.1/", Quick::Unsure),
            ("https://example.az\\@x/", Quick::Unsure),
        ] {
            assert_eq!(quick(href), want, "{href:?}");
        }
    }
}
