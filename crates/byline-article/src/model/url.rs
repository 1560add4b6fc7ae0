//! Absolute web addresses.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;
use core::ops::Range;
use core::str::FromStr;

/// Why a text is not a [`WebUrl`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct UrlError {
    kind: UrlErrorKind,
}

impl UrlError {
    /// What was wrong with the address.
    #[must_use]
    pub fn kind(&self) -> UrlErrorKind {
        self.kind
    }
}

/// What was wrong with a web address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UrlErrorKind {
    /// Neither `http://` nor `https://` at the start.
    #[error("expected an address that starts with http:// or https://")]
    Scheme,
    /// No host after the scheme.
    #[error("expected a host after the scheme")]
    Host,
    /// A user name or password before the host: it must not be published.
    #[error("found a user name before the host, expected none")]
    UserInfo,
    /// A port that is not a number from 0 to 65535.
    #[error("expected a port number from 0 to 65535 at byte {at}")]
    Port {
        /// Where the port starts, in bytes.
        at: usize,
    },
    /// A character that no address holds.
    #[error("found {character:?} at byte {at}, which no address holds")]
    Character {
        /// The character.
        character: char,
        /// Where it is, in bytes.
        at: usize,
    },
    /// Longer than an address may be.
    #[error("found an address longer than {} bytes", WebUrl::MAX_LEN)]
    Length,
}

/// An absolute `http` or `https` address.
///
/// Scheme and host are converted to lower case, an empty path becomes `/`, and surrounding white
/// space is removed. As in browsers
/// ([WHATWG URL](https://url.spec.whatwg.org/#concept-basic-url-parser)), line breaks and tabs
/// are removed, and a backslash before the query becomes a slash. Spaces and `"`, `<`, `>`,
/// `` ` ``, `{`, `}`, `|`, `^`, `\` are percent-encoded. All other characters are kept, also
/// letters outside ASCII ([RFC 3987](https://www.rfc-editor.org/rfc/rfc3987));
/// [`to_uri`](Self::to_uri) gives the ASCII form. User names are refused. Hosts are not looked
/// up.
///
/// # Examples
///
/// ```
/// use byline_article::WebUrl;
///
/// let url = WebUrl::new("HTTPS://News.Example/a?page=2#top")?;
/// assert_eq!(url.as_str(), "https://news.example/a?page=2#top");
/// assert_eq!(url.host(), "news.example");
/// assert_eq!(url.join("/ru/b")?.as_str(), "https://news.example/ru/b");
/// assert!(WebUrl::new("/relative").is_err());
/// # Ok::<(), byline_article::UrlError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebUrl {
    text: Box<str>,
    host_start: u16,
    host_end: u16,
}

impl WebUrl {
    /// The longest address that is accepted, in bytes.
    ///
    /// Sitemaps stop at 2,048; addresses with long query strings exist beyond that.
    pub const MAX_LEN: usize = 16_384;

    /// Reads an absolute address.
    ///
    /// # Errors
    ///
    /// Returns [`UrlError`] when the text is relative, has another scheme, no host, a user
    /// name, or a character that no address holds: controls other than tabs and line breaks,
    /// marks that change the direction of text, and in the host all but letters, digits, `.`,
    /// `-` and `_`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::WebUrl;
    ///
    /// assert_eq!(WebUrl::new("https://a.example/b c|d")?, "https://a.example/b%20c%7Cd");
    /// assert!(WebUrl::new("https://a b.example/").is_err());
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    pub fn new(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        // Nearly all addresses are of such letters alone.
        let is_plain = text.bytes().all(is_plain);
        let text = match is_plain {
            true => Cow::Borrowed(text),
            false => as_browsers_write_it(text),
        };
        let text = &*text;
        let (scheme, rest) =
            split_scheme(text, &["://"]).ok_or_else(|| error(UrlErrorKind::Scheme))?;
        if text.len() > Self::MAX_LEN {
            return Err(error(UrlErrorKind::Length));
        }
        let start = text.len() - rest.len();
        if !is_plain
            && let Some((at, character)) = text.char_indices().find(|(_, c)| !is_allowed(*c))
        {
            return Err(error(UrlErrorKind::Character { character, at }));
        }
        let authority_len = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(authority_len);
        if authority.contains('@') {
            return Err(error(UrlErrorKind::UserInfo));
        }
        let host_len = host_len(authority);
        let (host, port) = authority.split_at(host_len);
        check_host(host, start)?;
        check_port(port, start + host_len)?;
        // Canonical already? Most addresses are.
        let canonical = text.starts_with(scheme)
            && !host.chars().any(char::is_uppercase)
            && tail.starts_with('/');
        let (text, host_end): (Box<str>, usize) = if canonical {
            (text.into(), start + host_len)
        } else {
            let host = host.to_lowercase();
            let slash = if tail.starts_with('/') { "" } else { "/" };
            let end = scheme.len() + 3 + host.len();
            (
                format!("{scheme}://{host}{port}{slash}{tail}").into_boxed_str(),
                end,
            )
        };
        let host_start = scheme.len() + 3;
        // Lower-casing may lengthen a host, though no longer than three times MAX_LEN.
        let (Ok(host_start), Ok(host_end)) = (u16::try_from(host_start), u16::try_from(host_end))
        else {
            return Err(error(UrlErrorKind::Length));
        };
        Ok(Self {
            text,
            host_start,
            host_end,
        })
    }

    /// Resolves an address found on the page that has this address
    /// ([RFC 3986, section 5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2)).
    ///
    /// # Errors
    ///
    /// Returns [`UrlError`] when the result is not a web address: `mailto:` and the like.
    ///
    /// # Examples
    ///
    /// ```
    /// let page = byline_article::WebUrl::new("https://a.example/b/c?d")?;
    /// assert_eq!(page.join("../e")?.as_str(), "https://a.example/e");
    /// assert_eq!(page.join("//b.example")?.as_str(), "https://b.example/");
    /// assert_eq!(page.join("?x")?.as_str(), "https://a.example/b/c?x");
    /// assert!(page.join("mailto:desk@a.example").is_err());
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    pub fn join(&self, reference: &str) -> Result<Self, UrlError> {
        let reference = &*without_backslashes(reference.trim());
        if has_scheme(reference) {
            return Self::new(reference);
        }
        let scheme = self.scheme();
        if reference.starts_with("//") {
            return Self::new(&format!("{scheme}:{reference}"));
        }
        let (origin, rest) = self.text.split_at(self.authority_end());
        let path_end = rest.find(['?', '#']).unwrap_or(rest.len());
        let (path, query_fragment) = rest.split_at(path_end);
        let query_end = query_fragment.find('#').unwrap_or(query_fragment.len());
        let query = query_fragment.get(..query_end).unwrap_or_default();
        let joined = match reference.chars().next() {
            None => format!("{origin}{path}{query}"),
            Some('#') => format!("{origin}{path}{query}{reference}"),
            Some('?') => format!("{origin}{path}{reference}"),
            Some('/') => with_clean_path(origin, reference),
            Some(_) => {
                let folder = path.rfind('/').map_or("/", |end| &path[..=end]);
                with_clean_path(origin, &format!("{folder}{reference}"))
            }
        };
        Self::new(&joined)
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address as a URI of ASCII characters
    /// ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986)): the host by
    /// [UTS 46](https://www.unicode.org/reports/tr46/) (`xn--…`), other letters outside ASCII
    /// and brackets percent-encoded.
    ///
    /// Writers use it where a format asks for a URI. A host that has no ASCII form is kept.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::WebUrl;
    ///
    /// let url = WebUrl::new("https://bücher.example/ö?x=[1]")?;
    /// assert_eq!(url.as_str(), "https://bücher.example/ö?x=[1]");
    /// assert_eq!(url.to_uri(), "https://xn--bcher-kva.example/%C3%B6?x=%5B1%5D");
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    #[must_use]
    pub fn to_uri(&self) -> Cow<'_, str> {
        let is_plain = |byte: u8| byte.is_ascii() && !matches!(byte, b'[' | b']');
        if self.text.bytes().all(is_plain) {
            return Cow::Borrowed(&self.text);
        }
        let host = self.host();
        let ascii = match host.is_ascii() {
            true => Ok(Cow::Borrowed(host)),
            false => idna::domain_to_ascii_cow(host.as_bytes(), idna::AsciiDenyList::URL),
        };
        let ascii = ascii.unwrap_or(Cow::Borrowed(host));
        let (start, end) = (usize::from(self.host_start), usize::from(self.host_end));
        let mut uri = String::with_capacity(self.text.len() * 2);
        uri.push_str(self.text.get(..start).unwrap_or_default());
        uri.push_str(&ascii);
        for c in self.text.get(end..).unwrap_or_default().chars() {
            match c {
                '[' | ']' => percent_encode(&mut uri, c),
                c if c.is_ascii() => uri.push(c),
                c => percent_encode(&mut uri, c),
            }
        }
        Cow::Owned(uri)
    }

    /// The host as readers know it: `xn--…` labels in their letters, where
    /// [UTS 46](https://www.unicode.org/reports/tr46/) permits.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::WebUrl;
    ///
    /// let url = WebUrl::new("https://xn--bcher-kva.example/")?;
    /// assert_eq!(url.display_host(), "bücher.example");
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    #[must_use]
    pub fn display_host(&self) -> Cow<'_, str> {
        match self.host().contains("xn--") {
            true => {
                let (host, shown) = idna::domain_to_unicode(self.host());
                match shown {
                    Ok(()) => Cow::Owned(host),
                    Err(_) => Cow::Borrowed(self.host()),
                }
            }
            false => Cow::Borrowed(self.host()),
        }
    }

    /// `http` or `https`.
    #[must_use]
    pub fn scheme(&self) -> &str {
        if self.text.starts_with("https") {
            "https"
        } else {
            "http"
        }
    }

    /// The host in lower case, without the port.
    #[must_use]
    pub fn host(&self) -> &str {
        let range: Range<usize> = self.host_start.into()..self.host_end.into();
        self.text.get(range).unwrap_or_default()
    }

    /// What follows host and port: path, query and fragment; starts with `/`.
    #[must_use]
    pub fn path_and_query(&self) -> &str {
        self.text.get(self.authority_end()..).unwrap_or_default()
    }

    fn authority_end(&self) -> usize {
        let host_end = usize::from(self.host_end);
        let rest = self.text.get(host_end..).unwrap_or_default();
        host_end + rest.find(['/', '?', '#']).unwrap_or(rest.len())
    }
}

fn error(kind: UrlErrorKind) -> UrlError {
    UrlError { kind }
}

/// The address as the URL parser of browsers writes it: see [`WebUrl`]. Host and scheme stay
/// as they are, and are checked later.
fn as_browsers_write_it(text: &str) -> Cow<'_, str> {
    if !text.contains(needs_writing) {
        return Cow::Borrowed(text);
    }
    let Some((scheme, rest)) = split_scheme(text, &["://", ":\\\\"]) else {
        return Cow::Borrowed(text);
    };
    let path = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(scheme);
    out.push_str("://");
    let (host, tail) = rest.split_at(path);
    out.extend(host.chars().filter(|c| !is_removed(*c)));
    let mut is_path = true;
    for c in tail.chars() {
        is_path &= !matches!(c, '?' | '#');
        match c {
            c if is_removed(c) => {}
            '\\' if is_path => out.push('/'),
            c if needs_writing(c) => percent_encode(&mut out, c),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn is_removed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r')
}

fn needs_writing(c: char) -> bool {
    c == ' '
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' | '\u{FEFF}'
        )
        || (c.is_whitespace() && !matches!(c, '\u{85}' | '\u{B}' | '\u{C}'))
}

fn percent_encode(out: &mut String, c: char) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |value: u8| HEX.get(usize::from(value)).copied().unwrap_or('0');
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        out.push(digit(byte >> 4));
        out.push(digit(byte & 15));
    }
}

fn split_scheme<'t>(text: &'t str, marks: &[&str]) -> Option<(&'static str, &'t str)> {
    for scheme in ["https", "http"] {
        let Some((head, tail)) = text.split_at_checked(scheme.len()) else {
            continue;
        };
        if head.eq_ignore_ascii_case(scheme)
            && let Some(rest) = marks.iter().find_map(|mark| tail.strip_prefix(mark))
        {
            return Some((scheme, rest));
        }
    }
    None
}

/// Whether a reference starts with a scheme (RFC 3986, section 3.1).
fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Whether a byte is a letter that is allowed everywhere and written as it is.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic()
        && !matches!(
            byte,
            b'<' | b'>' | b'"' | b'`' | b'{' | b'}' | b'|' | b'\\' | b'^'
        )
}

fn is_allowed(c: char) -> bool {
    !(c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' | '\u{FEFF}'
                | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        ))
}

fn host_len(authority: &str) -> usize {
    if authority.starts_with('[') {
        return authority.find(']').map_or(authority.len(), |end| end + 1);
    }
    authority.find(':').unwrap_or(authority.len())
}

fn check_host(host: &str, start: usize) -> Result<(), UrlError> {
    if let Some(inner) = host.strip_prefix('[') {
        let literal = inner.strip_suffix(']').unwrap_or_default();
        let good = literal.contains(':')
            && literal
                .chars()
                .all(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '.'));
        return if good {
            Ok(())
        } else {
            Err(error(UrlErrorKind::Host))
        };
    }
    if host.trim_matches('.').is_empty() {
        return Err(error(UrlErrorKind::Host));
    }
    let stray = host
        .char_indices()
        .find(|(_, c)| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_') || !c.is_ascii()));
    match stray {
        None => Ok(()),
        Some((at, character)) => Err(error(UrlErrorKind::Character {
            character,
            at: start + at,
        })),
    }
}

fn check_port(port: &str, at: usize) -> Result<(), UrlError> {
    let good = match port.strip_prefix(':') {
        None => port.is_empty(),
        Some(digits) => {
            digits.bytes().all(|byte| byte.is_ascii_digit())
                && (digits.is_empty() || digits.parse::<u16>().is_ok())
        }
    };
    if good {
        Ok(())
    } else {
        Err(error(UrlErrorKind::Port { at }))
    }
}

/// A reference whose path is written with backslashes, as on Windows.
fn without_backslashes(reference: &str) -> Cow<'_, str> {
    if !reference.contains('\\') {
        return Cow::Borrowed(reference);
    }
    let path = reference.find(['?', '#']).unwrap_or(reference.len());
    let (path, tail) = reference.split_at(path);
    match path.contains('\\') {
        true => Cow::Owned(path.replace('\\', "/") + tail),
        false => Cow::Borrowed(reference),
    }
}

/// `origin` and the path of `target` without its dot segments; query and fragment stay.
fn with_clean_path(origin: &str, target: &str) -> String {
    let path_end = target.find(['?', '#']).unwrap_or(target.len());
    let (path, tail) = target.split_at(path_end);
    let mut kept: alloc::vec::Vec<&str> = alloc::vec::Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => {
                kept.push(segment);
                continue;
            }
        }
        if last {
            kept.push("");
        }
    }
    format!("{origin}/{}{tail}", kept.join("/"))
}

impl FromStr for WebUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        Self::new(text)
    }
}

impl AsRef<str> for WebUrl {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for WebUrl {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for WebUrl {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
