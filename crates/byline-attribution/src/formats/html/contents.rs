//! What there is to see and click in a link.

use byline_html::StartTag;

use super::state::State;
use super::{HtmlReader, Reason};
use crate::read::finding::Kind;
use crate::style::{Shown, is_blank};
use crate::verdict::Cause;

/// The `a` element that is open.
pub(super) struct OpenLink<'s> {
    tag: StartTag<'s>,
    /// Its place among the findings, once it is known to concern a policy.
    pub(super) finding: Option<usize>,
    /// Whether anything in it is seen.
    content: Shown,
    has_tiny_image: bool,
    has_hidden_text: bool,
    /// Whether a class may give it a picture or an icon.
    has_class: bool,
    is_exhausted: bool,
    own: Option<Own>,
}

/// What hides the link element itself.
pub(super) struct Own {
    /// Nothing inside can undo it.
    for_good: bool,
    hides_text: bool,
    is_exhausted: bool,
    shows: Shown,
    cause: Option<Cause>,
}

impl Own {
    /// What the state of a link says, and what it `generates` around its contents.
    pub(super) fn of(state: &State, generates: Shown) -> Self {
        let style = state.style();
        let shows = style.shows_a_picture().max(generates);
        Self {
            for_good: style.hides_for_good(),
            hides_text: style.hides_text().is_some(),
            is_exhausted: style.is_exhausted(),
            shows: if style.is_unsure() {
                shows.min(Shown::Perhaps)
            } else {
                shows
            },
            cause: state.hidden_by().cloned(),
        }
    }
}

impl<'s> OpenLink<'s> {
    pub(super) fn new(tag: StartTag<'s>) -> Self {
        Self {
            tag,
            finding: None,
            content: Shown::No,
            has_tiny_image: false,
            has_hidden_text: false,
            has_class: false,
            is_exhausted: false,
            own: None,
        }
    }

    /// Says that the link concerns a policy, and what its own element does to it.
    pub(super) fn concern(&mut self, finding: usize, own: Own) {
        self.finding = Some(finding);
        self.content = self.content.max(own.shows);
        self.has_class =
            self.tag.attribute("class").is_some() || self.tag.attribute("id").is_some();
        self.is_exhausted = own.is_exhausted;
        self.own = Some(own);
    }

    pub(super) fn is(&self, tag: StartTag<'_>) -> bool {
        self.tag.span() == tag.span()
    }

    /// Adds a piece of text to the link's, runs of white space as one space.
    pub(super) fn add_text(&mut self, text: &str, state: &State, into: &mut String) {
        let blank = is_blank(text);
        let style = state.style();
        if style.hides_text().is_some() {
            self.has_hidden_text |= !blank;
            return;
        }
        if !blank {
            self.show(if style.is_text_unsure() {
                Shown::Perhaps
            } else {
                Shown::Yes
            });
            self.is_exhausted |= style.is_exhausted();
        }
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

    fn show(&mut self, shown: Shown) {
        self.content = self.content.max(shown);
    }
}

/// A link that wraps the whole page need not carry its text.
const LONGEST_TEXT: usize = 4096;

/// Elements that show something of their own.
const REPLACED: &[&str] = &[
    "canvas", "embed", "iframe", "img", "input", "meter", "object", "progress", "select", "svg",
    "textarea", "video",
];

impl<'s> HtmlReader<'s, '_> {
    /// An element inside a link that concerns a policy.
    ///
    /// A `button` shows its text and a `picture` its `img`: they are not contents by themselves.
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
        let (state, generates) = if opened {
            let is_open = self
                .link
                .as_ref()
                .is_some_and(|link| link.content < Shown::Yes);
            let generates = if is_open { self.generates() } else { Shown::No };
            (self.state().clone(), generates)
        } else {
            (self.state_with(tag), Shown::No)
        };
        if state.style().hides_box().is_some() {
            return;
        }
        let is_shape = is_svg_shape(&name);
        // A shape is painted as text of SVG is.
        if is_shape && state.style().hides_paint() && !matches!(&*name, "image" | "use") {
            return;
        }
        let is_unsure = state.style().is_unsure() || &*name == "canvas";
        let at_most = if is_unsure {
            Shown::Perhaps
        } else {
            Shown::Yes
        };
        let Some(link) = &mut self.link else {
            return;
        };
        link.is_exhausted |= state.style().is_exhausted();
        if &*name == "button" {
            link.show(Shown::Perhaps);
        }
        if !replaced {
            link.has_class |= tag.attribute("class").is_some();
            link.show(state.style().shows_a_picture().max(generates).min(at_most));
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
            "img" | "svg" | "canvas" | "video" | "embed" | "iframe" | "object" | "input" | "rect"
        );
        let empty_input = &*name == "input"
            && tag
                .attribute("type")
                .is_some_and(|kind| kind.value().eq_ignore_ascii_case("hidden"));
        let has_source = |name: &str| {
            let source = tag.attribute(name);
            source.is_some_and(|source| !source.value().trim().is_empty())
        };
        let missing = &*name == "img"
            && !has_source("src")
            && !has_source("srcset")
            && tag
                .attribute("alt")
                .is_none_or(|alt| is_blank(&alt.value()));
        // A script may bring it.
        let is_late = missing
            && tag.attributes().any(|one| {
                let name = one.name();
                name.starts_with("data-") || name.eq_ignore_ascii_case("src")
            });
        if sized && (tiny(size("width", width)) || tiny(size("height", height))) {
            link.has_tiny_image = true;
        } else if is_late {
            link.show(Shown::Perhaps);
        } else if !empty_input && !missing && &*name != "svg" {
            link.show(at_most);
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
        let is_external = self.world.external_styles;
        let is_late = !self.world.late_hosts.is_empty();
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
        if hidden_for_good {
            found.unseen = Some((Reason::Hidden, cause()));
            return;
        }
        found.unsure = is_external || is_late || link.content == Shown::Perhaps;
        found.unseen = if link.content == Shown::Perhaps && link.is_exhausted {
            Some((Reason::StylesTooComplex, None))
        } else if link.content > Shown::No {
            None
        } else if own.is_some_and(|own| own.hides_text) && link.has_hidden_text {
            Some((Reason::Hidden, cause()))
        } else if link.has_tiny_image {
            Some((Reason::TinyImage, None))
        } else if is_external && link.has_class && !link.has_hidden_text {
            // A sheet that is not read may give it an icon.
            None
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
