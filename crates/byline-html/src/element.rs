//! The names of HTML elements, and what the standard says of each.

use crate::chunk::{Chunk, lower_case};
use crate::tables::elements::{FACTS, LONG_NAMES, NAMES, SPREAD};

pub use crate::tables::elements::ElementKind;

/// A set of facts about an element: the columns of `data/elements.tsv`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts(u32);

impl Facts {
    pub(crate) const NONE: Self = Self(0);

    // How tree construction treats it.
    pub(crate) const VOID: Self = Self(1);
    pub(crate) const FORMATTING: Self = Self(1 << 1);
    pub(crate) const SPECIAL: Self = Self(1 << 2);
    pub(crate) const SCOPE: Self = Self(1 << 3);
    pub(crate) const MARKER: Self = Self(1 << 4);
    pub(crate) const HEADING: Self = Self(1 << 5);
    pub(crate) const IN_HEAD: Self = Self(1 << 6);
    pub(crate) const IN_HEAD_NOSCRIPT: Self = Self(1 << 7);
    pub(crate) const TABLE_PART: Self = Self(1 << 8);
    pub(crate) const IMPLIED_END: Self = Self(1 << 9);
    pub(crate) const CLOSES_P: Self = Self(1 << 10);
    pub(crate) const CLOSED_IN_SCOPE: Self = Self(1 << 11);
    pub(crate) const ENDS_FOREIGN: Self = Self(1 << 12);
    pub(crate) const SHADOW_HOST: Self = Self(1 << 13);
    pub(crate) const RCDATA: Self = Self(1 << 14);
    pub(crate) const RAWTEXT: Self = Self(1 << 15);

    // How it is rendered.
    pub(crate) const FALLBACK: Self = Self(1 << 16);
    pub(crate) const CONTROL: Self = Self(1 << 17);
    pub(crate) const SVG_HIDDEN: Self = Self(1 << 18);
    pub(crate) const DISPLAY_NONE: Self = Self(1 << 19);
    /// `block`, `list-item`, `table` and the parts of tables.
    pub(crate) const BLOCK: Self = Self(1 << 20);
    /// `inline-block`, and replaced elements.
    pub(crate) const INLINE_BOX: Self = Self(1 << 21);

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// How many kinds there are, for tables that they index.
pub(crate) const KINDS: usize = NAMES.len();

/// Slots of the name table, as an exponent of two: enough that [`SPREAD`] gives each name one
/// of its own.
const SLOT_BITS: u32 = 10;

static SLOTS: [ElementKind; 1 << SLOT_BITS] = slots();

/// The names as [`word`]s, in the order of [`ElementKind`]; 0 for those that are longer.
static WORDS: [u64; KINDS] = words();

/// The longest name that is a word.
const WORD: usize = 8;

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index fails the build"
)]
const fn words() -> [u64; KINDS] {
    let mut words = [0; KINDS];
    let mut index = 0;
    while index < NAMES.len() {
        let name = NAMES[index].as_bytes();
        if name.len() <= WORD {
            words[index] = word(name);
        }
        index += 1;
    }
    words
}

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index fails the build"
)]
const fn slots() -> [ElementKind; 1 << SLOT_BITS] {
    let mut slots = [ElementKind::Other; 1 << SLOT_BITS];
    // The first kind is that of all other names.
    let mut index = 1;
    while index < NAMES.len() {
        let name = NAMES[index];
        if name.len() <= WORD {
            let slot = slot(word(name.as_bytes()));
            assert!(
                matches!(slots[slot], ElementKind::Other),
                "hash collision: SPREAD must change"
            );
            slots[slot] = ElementKind::ALL[index];
        }
        index += 1;
    }
    slots
}

const fn slot(word: u64) -> usize {
    (word.wrapping_mul(SPREAD) >> (64 - SLOT_BITS)) as usize
}

/// A short name as a number, its first byte the lowest; above its last all bits are set,
/// which no byte of UTF-8 has.
#[allow(
    clippy::indexing_slicing,
    reason = "the index is below the length; a const fn has no iterators"
)]
const fn word(name: &[u8]) -> u64 {
    let mut word = u64::MAX;
    let mut index = name.len();
    while index > 0 {
        index -= 1;
        word = word << 8 | name[index] as u64;
    }
    word
}

impl ElementKind {
    /// The element of that name, in any ASCII case.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::ElementKind;
    ///
    /// assert_eq!(ElementKind::of("DIV"), ElementKind::Div);
    /// assert_eq!(ElementKind::of("my-element"), ElementKind::Other);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self::at(name.as_bytes(), 0, name.len())
    }

    /// The element whose name is `bytes[start..end]`. Bytes after the name make
    /// the lookup faster: the name is then read as one word.
    #[inline]
    pub(crate) fn at(bytes: &[u8], start: usize, end: usize) -> Self {
        let len = end - start;
        if len > WORD {
            return bytes.get(start..end).map_or(Self::Other, Self::of_long);
        }
        let word = match Chunk::at(bytes, start) {
            Some(chunk) => chunk.first_bytes(len),
            None => word(bytes.get(start..end).unwrap_or_default()),
        };
        let word = lower_case(word);
        let kind = SLOTS.get(slot(word)).copied().unwrap_or(Self::Other);
        if WORDS.get(kind as usize) == Some(&word) {
            kind
        } else {
            Self::Other
        }
    }

    #[cold]
    fn of_long(name: &[u8]) -> Self {
        LONG_NAMES
            .iter()
            .find(|kind| name.eq_ignore_ascii_case(kind.name().as_bytes()))
            .copied()
            .unwrap_or(Self::Other)
    }

    /// The name in lower case; empty for [`ElementKind::Other`].
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or_default()
    }

    /// Whether it never has contents, as `br` and `img`: the void elements of section 13.1.2, and
    /// obsolete ones that tree construction treats alike.
    #[must_use]
    pub const fn is_void(self) -> bool {
        self.has(Facts::VOID)
    }

    /// Whether it is one of `h1` to `h6`.
    #[must_use]
    pub const fn is_heading(self) -> bool {
        self.has(Facts::HEADING)
    }

    /// Whether it begins and ends a line: `display` is `block`, `list-item`, `table` or a part of
    /// a table in the style sheet for browsers, section 15.3.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::ElementKind;
    ///
    /// assert!(ElementKind::Li.is_block());
    /// assert!(!ElementKind::Button.is_block()); // `inline-block`
    /// ```
    #[must_use]
    pub const fn is_block(self) -> bool {
        self.has(Facts::BLOCK)
    }

    /// Whether it has a box with width and height of its own: blocks, and in a line
    /// `inline-block` and replaced elements, such as `button`, `img`, `embed` and `svg`.
    #[must_use]
    pub const fn has_own_box(self) -> bool {
        self.has(Facts::BLOCK.with(Facts::INLINE_BOX))
    }

    /// Whether browsers do not render it, whatever its attributes: section 15.3.1, `noscript`
    /// as where scripts run.
    ///
    /// `dialog` without `open` and `audio` without `controls` are not rendered either:
    /// [`StartTag::is_hidden`](crate::StartTag::is_hidden) takes attributes into account.
    #[must_use]
    pub const fn is_hidden_by_default(self) -> bool {
        self.has(Facts::DISPLAY_NONE)
    }

    /// Whether its contents are shown only where the element itself cannot be, as those of
    /// `video` and `canvas`: sections 15.4.1 and 15.5.
    #[must_use]
    pub const fn has_fallback(self) -> bool {
        self.has(Facts::FALLBACK)
    }

    /// Whether it is a form control that is submitted: `button`, `input`, `select`, `textarea`
    /// (section 4.10.2).
    #[must_use]
    pub const fn is_control(self) -> bool {
        self.has(Facts::CONTROL)
    }

    /// Whether it is not rendered in SVG, by this name: SVG 2, section 5.1.
    #[must_use]
    pub const fn is_hidden_in_svg(self) -> bool {
        self.has(Facts::SVG_HIDDEN)
    }

    /// Whether it is a formatting element, as `a`, `b` and `em`: one that tree construction opens
    /// again where it was not closed (section 13.2.4.2).
    #[must_use]
    pub const fn is_formatting(self) -> bool {
        self.has(Facts::FORMATTING)
    }

    /// Whether it is inserted into `head` even where `head` has no tag, as `meta`, `link` and
    /// `title`, or is `head` or `html` itself (section 13.2.6.4.4).
    #[must_use]
    pub const fn is_head_content(self) -> bool {
        self.has(Facts::IN_HEAD)
    }

    // What only tree construction asks; the sections are in `data/elements.tsv`.

    pub(crate) const fn is_special(self) -> bool {
        self.has(Facts::SPECIAL)
    }

    pub(crate) const fn is_head_noscript_content(self) -> bool {
        self.has(Facts::IN_HEAD_NOSCRIPT)
    }

    pub(crate) const fn can_host_shadow_root(self) -> bool {
        self.has(Facts::SHADOW_HOST)
    }

    pub(crate) const fn is_table_part(self) -> bool {
        self.has(Facts::TABLE_PART)
    }

    pub(crate) const fn has_implied_end(self) -> bool {
        self.has(Facts::IMPLIED_END)
    }

    pub(crate) const fn bounds_scope(self) -> bool {
        self.has(Facts::SCOPE)
    }

    pub(crate) const fn sets_marker(self) -> bool {
        self.has(Facts::MARKER)
    }

    pub(crate) const fn closes_paragraph(self) -> bool {
        self.has(Facts::CLOSES_P)
    }

    pub(crate) const fn is_closed_in_scope(self) -> bool {
        self.has(Facts::CLOSED_IN_SCOPE)
    }

    pub(crate) const fn breaks_out_of_foreign(self) -> bool {
        self.has(Facts::ENDS_FOREIGN)
    }

    pub(crate) const fn is_rcdata(self) -> bool {
        self.has(Facts::RCDATA)
    }

    pub(crate) const fn is_rawtext(self) -> bool {
        self.has(Facts::RAWTEXT)
    }

    /// Whether any of these facts is true of it.
    #[allow(
        clippy::indexing_slicing,
        reason = "the table has an entry for each discriminant"
    )]
    const fn has(self, facts: Facts) -> bool {
        FACTS[self as usize].0 & facts.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    /// Looks a name up by itself, and in a page.
    #[track_caller]
    fn check(name: &str, kind: ElementKind) {
        assert_eq!(ElementKind::of(name), kind, "{name:?}");
        for behind in [" class=x>", "\0\0\0\0\0\0\0\0", "6666666666"] {
            let page = format!("<{name}{behind}");
            assert_eq!(
                ElementKind::at(page.as_bytes(), 1, 1 + name.len()),
                kind,
                "{page:?}"
            );
        }
    }

    #[test]
    fn every_name_finds_its_kind() {
        assert!(NAMES.is_sorted_by(|a, b| a < b));
        for (index, (name, kind)) in NAMES.iter().zip(ElementKind::ALL).enumerate() {
            assert_eq!(kind.name(), *name);
            assert_eq!(*kind as usize, index, "{name}");
            if index > 0 {
                check(name, *kind);
                check(&name.to_ascii_uppercase(), *kind);
            }
        }
        for name in [
            "",
            "x",
            "dıv",
            "custom-element",
            "h7",
            "blockquotes",
            "annotation-xml",
            "script\0",
            "\0",
            "div\u{1}",
            "@",
            "h\u{11}",
        ] {
            check(name, ElementKind::Other);
        }
    }
}
