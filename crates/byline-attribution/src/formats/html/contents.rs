//! What there is to see and click in a link.

use byline_html::StartTag;

use super::surroundings::State;
use super::{Reader, Reason};
use crate::read::finding::Kind;
use crate::verdict::Cause;

/// The `a` element that is open.
pub(super) struct OpenLink<'s> {
    tag: StartTag<'s>,
    /// Its place among the findings, once it is known to concern a policy.
    pub(super) finding: Option<usize>,
    has_content: bool,
    has_tiny_image: bool,
    has_hidden_text: bool,
    own: Option<Own>,
}

/// What hides the link element itself.
pub(super) struct Own {
    /// Nothing inside can undo it.
    for_good: bool,
    hides_text: bool,
    shows_a_picture: bool,
    cause: Option<Cause>,
}

impl Own {
    pub(super) fn of(state: &State) -> Self {
        Self {
            for_good: state.style().hides_for_good(),
            hides_text: state.style().hides_text().is_some(),
            shows_a_picture: state.style().shows_a_picture(),
            cause: state.hidden_by().cloned(),
        }
    }
}

impl<'s> OpenLink<'s> {
    pub(super) fn new(tag: StartTag<'s>) -> Self {
        Self {
            tag,
            finding: None,
            has_content: false,
            has_tiny_image: false,
            has_hidden_text: false,
            own: None,
        }
    }

    /// Says that the link concerns a policy, and what its own element does to it.
    pub(super) fn concern(&mut self, finding: usize, own: Own) {
        self.finding = Some(finding);
        self.has_content |= own.shows_a_picture;
        self.own = Some(own);
    }

    pub(super) fn is(&self, tag: StartTag<'_>) -> bool {
        self.tag.span() == tag.span()
    }

    /// Adds a piece of text to the link's, runs of white space as one space.
    pub(super) fn add_text(&mut self, text: &str, hidden: Option<&str>, into: &mut String) {
        let blank = is_blank(text);
        if hidden.is_some() {
            self.has_hidden_text |= !blank;
            return;
        }
        self.has_content |= !blank;
        for c in text.chars() {
            if c.is_whitespace() {
                if !into.is_empty() && !into.ends_with(' ') {
                    into.push(' ');
                }
            } else if into.len() < LONGEST_TEXT {
                into.push(c);
            }
        }
    }
}

/// A link that wraps the whole page need not carry its text.
const LONGEST_TEXT: usize = 4096;

/// Whether a text shows nothing: white space, characters without width, fillers.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c,
                // Default_Ignorable_Code_Point (UAX #44), as far as it occurs in text.
                '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}'
                // Braille without dots.
                | '\u{2800}')
    })
}

/// Elements that show something of their own.
const REPLACED: &[&str] = &[
    "canvas", "embed", "iframe", "img", "input", "meter", "object", "progress", "select", "svg",
    "textarea", "video",
];

impl<'s> Reader<'s, '_> {
    /// An element inside a link that concerns a policy.
    ///
    /// A `button` shows its text and a `picture` its `img`: they are no contents by themselves.
    pub(super) fn content_element(&mut self, tag: StartTag<'s>) {
        let name = tag.name();
        let opened = self
            .walker
            .opened()
            .is_some_and(|opened| opened.span() == tag.span());
        let replaced = REPLACED.binary_search(&&*name).is_ok() || is_svg_shape(&name);
        if !replaced && !opened {
            return;
        }
        let state = if opened {
            self.state().clone()
        } else {
            self.state_with(tag)
        };
        if state.style().hides_box().is_some() {
            return;
        }
        let Some(link) = &mut self.link else {
            return;
        };
        if !replaced {
            link.has_content |= state.style().shows_a_picture();
            return;
        }
        let size = |attribute: &str, css: Option<f32>| {
            css.or_else(|| {
                tag.attribute(attribute)
                    .and_then(|value| dimension(&value.value()))
            })
        };
        let (width, height) = state.style().size();
        let tiny = |size: Option<f32>| size.is_some_and(|size| size <= 1.0);
        let sized = matches!(
            &*name,
            "img" | "svg" | "canvas" | "video" | "embed" | "iframe" | "object" | "input"
        );
        let empty_input = &*name == "input"
            && tag
                .attribute("type")
                .is_some_and(|kind| kind.value().eq_ignore_ascii_case("hidden"));
        let missing = &*name == "img"
            && tag.attribute("src").is_none()
            && tag.attribute("srcset").is_none()
            && tag
                .attribute("alt")
                .is_none_or(|alt| is_blank(&alt.value()));
        if sized && (tiny(size("width", width)) || tiny(size("height", height))) {
            link.has_tiny_image = true;
        } else if !empty_input && !missing && &*name != "svg" {
            link.has_content = true;
        }
        // What replaces an image that does not load speaks for it.
        if &*name == "img"
            && let (Some(index), Some(alt)) = (link.finding, tag.attribute("alt"))
            && let Some(finding) = self.findings.list.get_mut(index)
            && finding.text.trim().is_empty()
        {
            finding.text = alt.value().trim().to_owned();
        }
    }

    /// The end of the open link: is there anything to see?
    pub(super) fn close_link(&mut self) {
        let Some(link) = self.link.take() else {
            return;
        };
        let Some(index) = link.finding else {
            return;
        };
        let own = link.own.as_ref();
        let Some(finding) = self.findings.list.get_mut(index) else {
            return;
        };
        let trimmed = finding.text.trim_end().len();
        finding.text.truncate(trimmed);
        let Kind::Link(found) = &mut finding.kind else {
            return;
        };
        if found.unseen.is_some() {
            return;
        }
        let hidden_for_good = own.is_some_and(|own| own.for_good);
        let cause = || own.and_then(|own| own.cause.clone());
        found.unseen = if hidden_for_good {
            Some((Reason::Hidden, cause()))
        } else if link.has_content {
            None
        } else if own.is_some_and(|own| own.hides_text) && link.has_hidden_text {
            Some((Reason::Hidden, cause()))
        } else if link.has_tiny_image {
            Some((Reason::TinyImage, None))
        } else {
            let why = link
                .has_hidden_text
                .then(|| Cause::from("what it holds is hidden"));
            Some((Reason::EmptyAnchor, why))
        };
    }
}

fn is_svg_shape(name: &str) -> bool {
    matches!(
        name,
        "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" | "image" | "use"
    )
}

/// A dimension attribute: the number it starts with
/// ([HTML](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-dimension-values)).
fn dimension(value: &str) -> Option<f32> {
    let value = value.trim_start();
    let end = value
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(value.len());
    let (number, rest) = value.split_at_checked(end)?;
    if rest.starts_with('%') {
        return None;
    }
    number.parse().ok()
}
