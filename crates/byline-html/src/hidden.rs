//! What browsers do not show of an element, as far as its own tag decides.
//!
//! Style sheets are not read; `byline-attribution` applies them.

use crate::attribute::NameBits;
use crate::element::ElementKind;
use crate::open_elements::{Namespace, OpenElement};
use crate::token::StartTag;

impl StartTag<'_> {
    /// Whether browsers do not show an HTML element with this tag, its contents included.
    ///
    /// It is hidden by an inline style (`display:none`, `visibility:hidden` or `collapse`), by the
    /// attribute `hidden` (`until-found` too: it is hidden until a search finds it), by `popover`,
    /// by what it is ([`ElementKind::is_hidden_by_default`]), as a `dialog` without `open`, or as
    /// an `audio` without `controls`. An inline `display` other than `none` shows what the
    /// attributes would hide, as it does in browsers. Style sheets are not read, and neither are
    /// the elements around it.
    ///
    /// Sources: the HTML Standard, sections 6.1, 6.12 and 15.3.1 to 15.3.3.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::{Scanner, Token};
    ///
    /// let is_hidden = |source| match Scanner::new(source).next() {
    ///     Some(Token::StartTag(tag)) => tag.is_hidden(),
    ///     _ => false,
    /// };
    /// assert!(is_hidden("<p hidden>"));
    /// assert!(is_hidden("<p hidden=until-found>"));
    /// assert!(is_hidden("<p style='color: red; display: none'>"));
    /// assert!(!is_hidden("<p style='display: none; display: block'>"));
    /// assert!(is_hidden("<dialog>"));
    /// assert!(!is_hidden("<dialog open>"));
    /// ```
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        match self.kind() {
            // `!important` in the style sheet for browsers.
            ElementKind::Noscript => true,
            ElementKind::Dialog => self.is_hidden_or(self.attribute("open").is_none()),
            ElementKind::Audio => self.is_hidden_or(self.attribute("controls").is_none()),
            kind => self.is_hidden_or(kind.is_hidden_by_default()),
        }
    }

    /// Whether the attributes hide the element, which is otherwise hidden `by_default`.
    fn is_hidden_or(&self, by_default: bool) -> bool {
        // Most tags have none of the three: one look at the name bits decides them.
        let deciding = [&b"style"[..], b"hidden", b"popover"];
        let deciding = deciding
            .into_iter()
            .map(NameBits::of)
            .fold(NameBits::default(), NameBits::with);
        if !self.may_have(deciding) {
            return by_default;
        }
        let style = self
            .attribute("style")
            .filter(|style| may_hide(style.raw_value()))
            .map(|style| InlineStyle::of(&style.value()))
            .unwrap_or_default();
        if style.visibility == Some(Shown::No) || style.display == Some(Shown::No) {
            return true;
        }
        let hidden = self.attribute("hidden");
        if style.display == Some(Shown::Yes) {
            // Hidden by `content-visibility`, which `display` does not change.
            return hidden.is_some_and(|hidden| hidden.value().eq_ignore_ascii_case("until-found"));
        }
        by_default
            || hidden.is_some()
            // A popover that is an open dialog is shown.
            || self.attribute("popover").is_some()
                && !(self.kind() == ElementKind::Dialog && self.attribute("open").is_some())
    }
}

impl OpenElement<'_> {
    /// Whether the element's contents are hidden, whatever is around it.
    ///
    /// That is where [`StartTag::is_hidden`] says so, in a `template` that is not a shadow root, in
    /// fallback contents ([`ElementKind::has_fallback`]; of an `object` only with `data`), in
    /// the value of a form control (`select`, `textarea`), and in elements of SVG that are not
    /// rendered. `noscript` counts as hidden, as where scripts run.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::{Token, Walker};
    ///
    /// let mut walker = Walker::new("<video src=a.mp4>No video here</video>");
    /// walker.next();
    /// assert!(walker.opened().is_some_and(|video| video.is_hidden()));
    /// ```
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        let tag = self.start_tag();
        let kind = self.kind();
        if self.namespace() != Namespace::Html {
            return kind.is_hidden_in_svg() || tag.is_hidden_or(false);
        }
        match kind {
            ElementKind::Template => self.is_inert_template(),
            ElementKind::Select | ElementKind::Textarea => true,
            ElementKind::Object => {
                // Section 4.8.7: without an address the fallback is shown.
                tag.attribute("data")
                    .is_some_and(|data| !data.value().is_empty())
                    || tag.is_hidden()
            }
            _ => kind.has_fallback() || tag.is_hidden(),
        }
    }
}

/// Whether a style as the source has it may set `display` or `visibility`: both end with a letter
/// that few other properties have.
fn may_hide(style: &str) -> bool {
    memchr::memchr3(b'y', b'Y', b'&', style.as_bytes()).is_some()
}

/// Whether a property shows or hides its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Yes,
    No,
}

/// What a `style` attribute sets `display` and `visibility` to; `None` where it sets neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct InlineStyle {
    display: Option<Shown>,
    visibility: Option<Shown>,
}

impl InlineStyle {
    fn of(css: &str) -> Self {
        let mut style = Self::default();
        let mut important = Self::default();
        for declaration in declarations(css) {
            let Some((property, value)) = declaration.split_once(':') else {
                continue;
            };
            let property = trim(property);
            let value = trim(value);
            let (style, value) = match value.rsplit_once('!') {
                Some((value, flag)) if trim(flag).eq_ignore_ascii_case("important") => {
                    (&mut important, trim(value))
                }
                _ => (&mut style, value),
            };
            // The last valid declaration holds.
            if property.eq_ignore_ascii_case("display") {
                style.display = display(value).or(style.display);
            } else if property.eq_ignore_ascii_case("visibility") {
                style.visibility = visibility(value).or(style.visibility);
            }
        }
        Self {
            display: important.display.or(style.display),
            visibility: important.visibility.or(style.visibility),
        }
    }
}

/// The values of `display` that show an element: CSS Display 3, with the older names that
/// browsers know. Values of two words are among the first words.
#[rustfmt::skip]
const DISPLAYS: &[&str] = &[
    "-webkit-box", "-webkit-flex", "-webkit-inline-box", "-webkit-inline-flex", "block",
    "contents", "flex", "flow", "flow-root", "grid", "inherit", "initial", "inline",
    "inline-block", "inline-flex", "inline-grid", "inline-table", "list-item", "math", "ruby",
    "ruby-base", "ruby-text", "table", "table-caption", "table-cell", "table-column",
    "table-column-group", "table-footer-group", "table-header-group", "table-row",
    "table-row-group", "unset",
];

fn display(value: &str) -> Option<Shown> {
    if value.eq_ignore_ascii_case("none") {
        return Some(Shown::No);
    }
    let first = value.split_ascii_whitespace().next()?;
    DISPLAYS
        .iter()
        .any(|known| first.eq_ignore_ascii_case(known))
        .then_some(Shown::Yes)
}

fn visibility(value: &str) -> Option<Shown> {
    let is = |known: &&str| value.eq_ignore_ascii_case(known);
    if ["hidden", "collapse"].iter().any(is) {
        Some(Shown::No)
    } else if ["visible", "inherit", "initial", "unset"].iter().any(is) {
        Some(Shown::Yes)
    } else {
        None
    }
}

/// The declarations of a list, separated by semicolons outside of strings, brackets and comments.
fn declarations(css: &str) -> impl Iterator<Item = &str> {
    let mut rest = css;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (end, next) = declaration_end(rest.as_bytes());
        let declaration = rest.get(..end).unwrap_or_default();
        rest = rest.get(next..).unwrap_or_default();
        Some(declaration)
    })
}

/// Where the first declaration ends, and where the next begins.
fn declaration_end(css: &[u8]) -> (usize, usize) {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut at = 0;
    while let Some(byte) = css.get(at) {
        match (quote, byte) {
            (_, b'\\') => at += 1,
            (Some(open), _) if open == *byte => quote = None,
            // A line feed ends a string that is not closed.
            (Some(_), b'\n') => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'(' | b'[' | b'{') => depth += 1,
            (None, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            (None, b'/') if css.get(at + 1) == Some(&b'*') => {
                let inside = css.get(at + 2..).unwrap_or_default();
                match inside.windows(2).position(|pair| pair == b"*/") {
                    // On the last byte of the comment.
                    Some(length) => at += length + 3,
                    None => return (at, css.len()),
                }
            }
            (None, b';') if depth == 0 => return (at, at + 1),
            _ => {}
        }
        at += 1;
    }
    (css.len(), css.len())
}

/// Without white space and comments at both ends.
fn trim(css: &str) -> &str {
    let mut css = css;
    loop {
        let trimmed = css.trim_matches([' ', '\t', '\n', '\r', '\x0c']);
        let trimmed = match trimmed.strip_prefix("/*").map(|rest| rest.split_once("*/")) {
            Some(Some((_, rest))) => rest,
            Some(None) => "",
            None => trimmed,
        };
        let trimmed = match trimmed.strip_suffix("*/").map(|rest| rest.rfind("/*")) {
            Some(Some(start)) => trimmed.get(..start).unwrap_or_default(),
            _ => trimmed,
        };
        if trimmed.len() == css.len() {
            return css;
        }
        css = trimmed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, display: Option<Shown>, visibility: Option<Shown>) {
        let style = InlineStyle {
            display,
            visibility,
        };
        assert_eq!(InlineStyle::of(css), style, "{css:?}");
    }

    #[test]
    fn every_spelling_is_read() {
        let hides = [
            "display:none",
            "DISPLAY:NONE",
            "displa&#121;:none",
            "visibility:hidden",
        ];
        assert!(hides.into_iter().all(may_hide));
        assert!(!may_hide("order: 2; color: #ccc"));
    }

    #[test]
    fn the_last_valid_declaration_holds() {
        use Shown::*;

        check("", None, None);
        check("color:red", None, None);
        check("display:none", Some(No), None);
        check("DISPLAY : None ;", Some(No), None);
        check("color:red;display:none", Some(No), None);
        check("display:none;display:block", Some(Yes), None);
        check("display:block;display:none", Some(No), None);
        check("display:none;display:nonsense", Some(No), None);
        check("display:none ! IMPORTANT;display:block", Some(No), None);
        check("display:none-of-it", None, None);
        check("display:inline flow-root", Some(Yes), None);
        check("x-display:none", None, None);
        check("visibility:hidden", None, Some(No));
        check("visibility:hidden;visibility:visible", None, Some(Yes));
        check(
            "/* a;b */ display /* c */ : /* d */ none /* e */",
            Some(No),
            None,
        );
        check("/* display:none", None, None);
        check("display:none /* open", Some(No), None);
        check("content:';display:none'", None, None);
        check(
            "background:url(data:a/b;base64,x);display:none",
            Some(No),
            None,
        );
        check("background:url(a;display:none", None, None);
        check(r"content:'\';display:none", None, None);
        check("content:'a\n;display:none", Some(No), None);
        check(";;display:none;;", Some(No), None);
        check("*/display:none", None, None);
    }
}
