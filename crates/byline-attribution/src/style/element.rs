//! Elements of a page, as style rules see them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use byline_html::{ElementKind, Scanner, StartTag, Token, Walker};

use super::bloom::Bloom;
#[cfg(feature = "styles")]
use super::cascade::Key;

/// An element as selectors see it.
#[cfg_attr(
    not(feature = "styles"),
    expect(dead_code, reason = "only selectors look at the elements around")
)]
#[derive(Debug)]
pub(crate) struct Element<'s> {
    pub(super) tag: StartTag<'s>,
    name: Cow<'s, str>,
    svg: bool,
    /// Its place among the elements of its parent, from 1.
    pub(super) index: u32,
    /// Which of the starts in [`Sight`] are those of the elements before it.
    before: Range<usize>,
    /// The source does not write it: tree construction inserts it.
    implied: bool,
    known: OnceCell<Known<'s>>,
    keys: OnceCell<Vec<u32>>,
    bloom: OnceCell<Box<Bloom>>,
}

/// The attributes that every element is asked for, read in one pass.
#[derive(Debug, Default)]
pub(crate) struct Known<'s> {
    id: Option<Cow<'s, str>>,
    class: Option<Cow<'s, str>>,
    pub(super) style: Option<Cow<'s, str>>,
    pub(super) hidden: Option<Cow<'s, str>>,
    pub(super) has_popover: bool,
    pub(crate) is_inert: bool,
    pub(crate) is_aria_hidden: bool,
}

impl<'s> Known<'s> {
    fn of(tag: StartTag<'s>) -> Self {
        let mut known = Self::default();
        for attribute in tag.attributes() {
            if attribute.is("class") {
                known.class = Some(attribute.value());
            } else if attribute.is("id") {
                known.id = Some(attribute.value());
            } else if attribute.is("style") {
                known.style = Some(attribute.value());
            } else if attribute.is("hidden") {
                known.hidden = Some(attribute.value());
            } else if attribute.is("inert") {
                known.is_inert = true;
            } else if attribute.is("popover") {
                known.has_popover = true;
            } else if attribute.is("aria-hidden") {
                known.is_aria_hidden = attribute.value().eq_ignore_ascii_case("true");
            }
        }
        known
    }
}

impl<'s> Element<'s> {
    pub(crate) fn new(tag: StartTag<'s>, svg: bool, index: u32, before: Range<usize>) -> Self {
        Self {
            tag,
            name: tag.name(),
            svg,
            index,
            before,
            implied: false,
            known: OnceCell::new(),
            keys: OnceCell::new(),
            bloom: OnceCell::new(),
        }
    }

    /// An element that tree construction inserts.
    pub(crate) fn implied(implied: Implied, index: u32, before: Range<usize>) -> Option<Self> {
        let Some(Token::StartTag(tag)) = Scanner::new(implied.tag()).next() else {
            return None;
        };
        Some(Self {
            implied: true,
            ..Self::new(tag, false, index, before)
        })
    }

    /// Its place in the source, where that writes it.
    pub(crate) fn span(&self) -> Option<Range<usize>> {
        (!self.implied).then(|| self.tag.span())
    }

    pub(crate) fn kind(&self) -> ElementKind {
        self.tag.kind()
    }

    pub(crate) fn tag(&self) -> StartTag<'s> {
        self.tag
    }

    pub(crate) fn is_svg(&self) -> bool {
        self.svg
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn known(&self) -> &Known<'s> {
        self.known.get_or_init(|| Known::of(self.tag))
    }

    /// Whether the tag alone hides it. A policy decides on `noscript`.
    #[cfg(not(feature = "styles"))]
    pub(super) fn is_hidden(&self) -> bool {
        self.kind() != ElementKind::Noscript && self.tag.is_hidden()
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'s, str>> {
        self.tag.attribute(name).map(|attribute| attribute.value())
    }

    pub(crate) fn is_implied(&self) -> bool {
        self.implied
    }

    /// Its place among the elements of its parent, from 1.
    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    /// The element before it; `None` where that is not known.
    pub(crate) fn previous(&self, sight: &Sight<'_, 's>) -> Option<Self> {
        let end = self.before.end.checked_sub(1)?;
        if end < self.before.start {
            return None;
        }
        let start = *sight.starts.get(end)?;
        if let Some(implied) = Implied::of(start) {
            let index = self.index.saturating_sub(1);
            return Self::implied(implied, index, self.before.start..end);
        }
        let start = usize::try_from(start).ok()?;
        match Scanner::new(sight.source.get(start..)?).next() {
            Some(Token::StartTag(tag)) => Some(Self::new(
                tag,
                self.svg,
                self.index.saturating_sub(1),
                self.before.start..end,
            )),
            _ => None,
        }
    }

    /// Numbers of what rules may be filed under that concern it.
    #[cfg(feature = "styles")]
    pub(super) fn keys(&self) -> &[u32] {
        self.keys.get_or_init(|| {
            let classes = self.classes().map(Key::Class);
            let rest = self.id().map(Key::Id).into_iter();
            let keys = classes.chain(rest).chain([Key::Type(self.name())]);
            keys.map(|key| key.digest()).collect()
        })
    }

    #[cfg(feature = "styles")]
    pub(super) fn id(&self) -> Option<&str> {
        self.known().id.as_deref()
    }

    #[cfg(feature = "styles")]
    pub(super) fn classes(&self) -> impl Iterator<Item = &str> {
        self.known()
            .class
            .as_deref()
            .unwrap_or_default()
            .split_ascii_whitespace()
    }
}

/// What the innermost element of a path and those around it have.
#[cfg(feature = "styles")]
pub(super) fn bloom<'p>(path: &'p [Element<'_>]) -> &'p Bloom {
    let known = path
        .iter()
        .rposition(|element| element.bloom.get().is_some());
    let (mut bloom, from) = match known {
        Some(known) => (path.get(known).and_then(|one| one.bloom.get()), known + 1),
        None => (None, 0),
    };
    for element in path.iter().skip(from) {
        let mut own = bloom.map_or(*Bloom::EMPTY, |bloom| **bloom);
        element.keys().iter().for_each(|key| own.add(*key));
        bloom = Some(element.bloom.get_or_init(|| Box::new(own)));
    }
    bloom.map_or(Bloom::EMPTY, |bloom| bloom)
}

/// An element that tree construction inserts where the source does not write it
/// ([HTML, tree construction](https://html.spec.whatwg.org/multipage/parsing.html#tree-construction)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Implied {
    Html,
    Head,
    Body,
    Tbody,
    Tr,
    Colgroup,
}

impl Implied {
    const ALL: [Self; 6] = [
        Self::Html,
        Self::Head,
        Self::Body,
        Self::Tbody,
        Self::Tr,
        Self::Colgroup,
    ];

    fn tag(self) -> &'static str {
        match self {
            Self::Html => "<html>",
            Self::Head => "<head>",
            Self::Body => "<body>",
            Self::Tbody => "<tbody>",
            Self::Tr => "<tr>",
            Self::Colgroup => "<colgroup>",
        }
    }

    /// A number among those of the places where elements begin, in a page of less than four
    /// gigabytes.
    pub(crate) fn start(self) -> u32 {
        u32::MAX - self as u32
    }

    fn of(start: u32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|implied| implied.start() == start)
    }
}

/// How a page is rendered, by its document type
/// ([Quirks Mode Standard](https://quirks.spec.whatwg.org/)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mode {
    #[default]
    Standard,
    /// Classes and ids are compared without case, lengths need no unit, and colours no `#`.
    Quirks,
}

/// What can be seen of a page from the element that is asked about.
#[cfg_attr(
    not(feature = "styles"),
    expect(dead_code, reason = "only selectors look at the elements around")
)]
#[derive(Debug)]
pub(crate) struct Sight<'p, 's> {
    pub(crate) source: &'s str,
    /// Where the elements before each element of the path begin.
    pub(crate) starts: &'p [u32],
    /// Stands inside of every element of the path, or right after the last one.
    pub(crate) walker: &'p Walker<'s>,
    /// How many elements of the walker are outside of the path.
    pub(crate) outside: usize,
    /// Whether anything of the page takes the focus when it is loaded.
    pub(crate) autofocus: &'p OnceCell<bool>,
}

impl Sight<'_, '_> {
    #[cfg(feature = "styles")]
    pub(super) fn has_autofocus(&self) -> bool {
        *self
            .autofocus
            .get_or_init(|| memchr::memmem::find(self.source.as_bytes(), b"autofocus").is_some())
    }
}

/// Whether the start tag that the walker has just passed made an element.
pub(crate) fn is_element(tag: StartTag<'_>, walker: &Walker<'_>) -> bool {
    walker.opened().is_some()
        || tag.is_void()
        || tag.self_closing() && walker.is_in_foreign_content()
}

/// Contents that no browser of today paints: fallbacks, and SVG that is only referred to.
pub(super) fn unpainted(path: &[Element<'_>]) -> Option<&'static str> {
    let (element, ancestors) = path.split_last()?;
    if element.is_svg() && element.kind().is_hidden_in_svg() {
        return Some("SVG that is not painted");
    }
    let parent = ancestors.last()?;
    // Of an annotated formula the first child is shown (MathML Core, 3.6).
    let is_annotation = matches!(element.name(), "annotation" | "annotation-xml" | "mphantom")
        || matches!(parent.name(), "semantics" | "maction") && element.index > 1;
    if is_annotation && ancestors.iter().any(|around| around.name() == "math") {
        return Some("an annotation");
    }
    if parent.is_svg() && parent.name() == "switch" && element.index > 1 {
        return Some("SVG that is not painted");
    }
    let fallback = match parent.kind() {
        // The reader sees the text of options, and nothing else.
        ElementKind::Option => return Some("markup in an option"),
        ElementKind::Select | ElementKind::Optgroup => {
            let is_item = matches!(
                element.kind(),
                ElementKind::Option | ElementKind::Optgroup | ElementKind::Hr
            );
            return (!is_item).then_some("markup in a select");
        }
        // Shown if what it embeds does not load.
        ElementKind::Object => false,
        kind => kind.has_fallback(),
    };
    fallback.then_some("a fallback that is not shown")
}
