//! Where a notice is on its page.

use std::ops::Range;

use byline_html::{ElementKind, OpenElement};

/// Where on a page a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoticePlace {
    /// In an element for it: `footer`, or one whose class or id names copyright, an imprint,
    /// terms or republishing.
    Footer,
    /// Within 300 bytes of a copyright sign or line.
    Copyright,
    /// Elsewhere in the text.
    Text,
}

impl NoticePlace {
    /// The place in lower case, as the serialized form names it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::NoticePlace::Footer.code(), "footer");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Footer => "footer",
            Self::Copyright => "copyright",
            Self::Text => "text",
        }
    }
}

/// How many bytes of text may lie between a notice and the copyright line.
const NEAR: usize = 300;

/// What a copyright line holds; letters are compared without ASCII case.
const LINE: &[&str] = &[
    "©",
    "ⓒ",
    "(c) 1",
    "(c) 2",
    "copyright",
    "all rights reserved",
    "alle rechte vorbehalten",
    "derechos reservados",
    "diritti riservati",
    "droits réservés",
    "direitos reservados",
    "права защищены",
    "права захищен",
    "prawa zastrzeżone",
    "저작권",
    "版权",
    "版權",
    "著作権",
    "auteursrecht",
    "rechten voorbehouden",
    "upphovsrätt",
];

/// The place by the text alone.
pub(super) fn in_text(text: &str, span: &Range<usize>) -> NoticePlace {
    let from = boundary(text, span.start.saturating_sub(NEAR));
    let to = boundary(text, span.end.saturating_add(NEAR).min(text.len()));
    let around = text.get(from..to).unwrap_or_default().to_lowercase();
    let near = LINE.iter().any(|line| around.contains(line));
    if near {
        NoticePlace::Copyright
    } else {
        NoticePlace::Text
    }
}

fn boundary(text: &str, offset: usize) -> usize {
    let mut offsets = (0..=offset).rev();
    offsets
        .find(|offset| text.is_char_boundary(*offset))
        .unwrap_or_default()
}

/// What the elements around a notice make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Surroundings {
    /// An element in which publishers state their rules.
    Rules,
    /// Text in which nobody states a rule: code, readers' comments, controls.
    Foreign,
    /// An article.
    Article,
    /// Nothing known.
    Plain,
}

/// How many elements around a notice are asked for their names.
const OUTWARD: usize = 12;

/// Parts of names (`class`, `id`) of elements that hold rules.
const RULES: &[&str] = &[
    "footer",
    "copyright",
    "copyleft",
    "legal",
    "imprint",
    "impressum",
    "rights",
    "licen",
    "republi",
    "syndicat",
    "disclaimer",
    "colophon",
    "reprint",
    "terms",
    "bottom",
    "attribution",
];

/// Parts of names of elements that hold what readers write.
const READERS: &[&str] = &["comment", "reply", "replies", "forum"];

/// The innermost element that decides wins, code always.
pub(super) fn surroundings(open: &[OpenElement<'_>]) -> Surroundings {
    let mut found = Surroundings::Plain;
    for element in open.iter().rev().take(OUTWARD) {
        match element.kind() {
            ElementKind::Pre
            | ElementKind::Code
            | ElementKind::Samp
            | ElementKind::Kbd
            | ElementKind::Textarea
            | ElementKind::Button
            | ElementKind::Blockquote => return Surroundings::Foreign,
            ElementKind::Footer if found == Surroundings::Plain => found = Surroundings::Rules,
            ElementKind::Article | ElementKind::Main if found == Surroundings::Plain => {
                found = Surroundings::Article;
            }
            _ => {}
        }
        if found == Surroundings::Plain {
            found = by_name(element);
        }
    }
    found
}

fn by_name(element: &OpenElement<'_>) -> Surroundings {
    // The whole page may be named after anything.
    if matches!(element.kind(), ElementKind::Html | ElementKind::Body) {
        return Surroundings::Plain;
    }
    let tag = element.start_tag();
    let named = |parts: &[&str]| {
        ["class", "id", "role"].into_iter().any(|name| {
            tag.attribute(name).is_some_and(|value| {
                let value = value.value().to_ascii_lowercase();
                parts.iter().any(|part| value.contains(part)) || value == "contentinfo"
            })
        })
    };
    if named(RULES) {
        Surroundings::Rules
    } else if named(READERS) {
        Surroundings::Foreign
    } else {
        Surroundings::Plain
    }
}
