//! The stand-in for the cascade in a build without the feature `styles`.
//!
//! What a tag says by itself is judged: the attribute `hidden`, an inline `display`, what kind of
//! element it is. Everything else that may style an element leaves open whether a reader sees it.

use super::element::{Element, Mode, Sight, unpainted};
use super::{Applies, Shown};

/// Whether a `media` attribute names a screen, as far as one word decides that.
pub(crate) fn applies_on_screen(query: &str) -> Applies {
    let query = query.trim();
    let is_any = |words: &[&str]| words.iter().any(|word| query.eq_ignore_ascii_case(word));
    if is_any(&["", "all", "screen"]) {
        Applies::Yes
    } else if is_any(&["print", "speech"]) {
        Applies::No
    } else {
        Applies::Unsure
    }
}

/// The style sheets of one page, which are not read.
#[derive(Debug, Default)]
pub(crate) struct Sheets<'s> {
    /// One that may apply.
    unread: Option<&'s str>,
}

impl<'s> Sheets<'s> {
    /// The sheets of a shadow root of the page.
    #[expect(clippy::unused_self, reason = "as the sheets that are read")]
    pub(crate) fn of_shadow_root(&self) -> Self {
        Self::default()
    }

    /// What `style` attributes do is not read either.
    #[expect(clippy::unused_self, reason = "as the sheets that are read")]
    pub(crate) fn ignore_attributes(&mut self) {}

    /// Columns are left out by styles.
    #[expect(clippy::unused_self, reason = "as the sheets that are read")]
    pub(crate) fn collapse_columns(&self) -> bool {
        false
    }

    /// Nothing is matched, so there is nothing to bound.
    #[expect(clippy::unused_self, reason = "as the sheets that are read")]
    pub(crate) fn allow_steps(&self, _: usize) {}

    /// Adds the contents of a `style` element.
    pub(crate) fn add(&mut self, source: &'s str, media: Applies) {
        if media != Applies::No && !source.trim().is_empty() {
            self.unread = Some(source);
        }
    }

    /// Nothing is parsed.
    #[expect(clippy::unused_self, reason = "as the sheets that are read")]
    pub(crate) fn prepare(&mut self, _: Mode) {}

    /// Whether there are rules that are not read.
    pub(crate) fn are_incomplete(&self) -> bool {
        self.unread.is_some()
    }

    /// Whether any selector depends on the siblings or the contents of an element.
    pub(crate) fn ask_for_siblings(&self) -> bool {
        self.unread.is_some()
    }
}

/// The background assumed behind a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ground {
    /// What a page without styles has.
    Canvas,
    /// Of a page that says that it is dark.
    DarkCanvas,
    External,
}

impl Ground {
    pub(crate) const CANVAS: Self = Self::Canvas;
    pub(crate) const DARK_CANVAS: Self = Self::DarkCanvas;
}

/// What is known of an element's style without style sheets.
#[derive(Debug, Clone)]
pub(crate) struct Computed {
    gone: Option<&'static str>,
    unsure: bool,
}

impl Computed {
    /// The style around the page's first element.
    pub(crate) fn root(_: Ground) -> Self {
        Self {
            gone: None,
            unsure: false,
        }
    }

    /// The style of the path's last element, whose parent's style this is.
    pub(crate) fn child<'p>(
        &self,
        path: &[Element<'p>],
        _: &Sight<'_, 'p>,
        _: &Sheets<'_>,
        _: Option<&Sheets<'_>>,
    ) -> Self {
        let mut style = self.clone();
        let Some(element) = path.last() else {
            return style;
        };
        let inline = element.known().style.as_deref().unwrap_or_default();
        style.unsure |= styles_more_than_display(inline) || has_colors(element);
        let is_hidden = element.is_hidden() && !mentions_visibility(inline);
        style.gone = style
            .gone
            .or(is_hidden.then_some("display:none"))
            .or_else(|| unpainted(path));
        style
    }

    /// What keeps the element's boxes from being seen, pictures and all.
    pub(crate) fn hides_box(&self) -> Option<&'static str> {
        self.gone
    }

    /// What keeps text in the element from being seen.
    pub(crate) fn hides_text(&self) -> Option<&'static str> {
        self.gone
    }

    /// Whether something hides it that nothing inside can undo.
    pub(crate) fn hides_for_good(&self) -> bool {
        self.gone.is_some()
    }

    pub(crate) fn is_unsure(&self) -> bool {
        self.unsure
    }

    /// That a mouse cannot click it is only said by styles.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn is_unclickable(&self) -> bool {
        false
    }

    /// Whether no paint of a shape can be seen.
    pub(crate) fn hides_paint(&self) -> bool {
        self.gone.is_some()
    }

    /// Whether what is not read may hide text.
    pub(crate) fn is_text_unsure(&self) -> bool {
        self.unsure
    }

    /// Nothing is matched, so nothing is left out.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn is_exhausted(&self) -> bool {
        false
    }

    /// Where an element stands among its siblings decides nothing without selectors.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn is_positional(&self) -> bool {
        false
    }

    /// Pictures behind a box are only set by styles.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn shows_a_picture(&self) -> Shown {
        Shown::No
    }

    /// Nothing is generated without styles.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn generates<'p>(
        &self,
        _: &[Element<'p>],
        _: &Sight<'_, 'p>,
        _: &Sheets<'_>,
    ) -> Shown {
        Shown::No
    }

    /// The style that a shadow root inherits, whose host's style this is.
    pub(crate) fn shadow_root(&self, _: &Sheets<'_>) -> Self {
        self.clone()
    }

    /// Says that it is not known whether it is seen.
    pub(crate) fn doubt(&mut self) {
        self.gone = None;
        self.unsure = true;
    }

    /// Marks the element as hidden; the first reason is kept.
    pub(crate) fn hide(&mut self, why: &'static str) {
        self.gone.get_or_insert(why);
    }

    /// Width and height in pixels are only set by styles.
    #[expect(clippy::unused_self, reason = "as the styles that are read")]
    pub(crate) fn size(&self) -> (Option<f32>, Option<f32>) {
        (None, None)
    }
}

/// Whether a style attribute sets a property other than `display`.
fn styles_more_than_display(style: &str) -> bool {
    style.split(';').any(|declaration| {
        let property = declaration.split(':').next().unwrap_or_default().trim();
        !property.is_empty() && !property.eq_ignore_ascii_case("display")
    })
}

/// Whether a style sets `visibility`: a child can override it, so the tag alone decides nothing.
fn mentions_visibility(style: &str) -> bool {
    style.to_ascii_lowercase().contains("visibility")
}

/// Whether attributes set colours, so that a text may have the colour of its ground.
fn has_colors(element: &Element<'_>) -> bool {
    ["bgcolor", "background"]
        .iter()
        .any(|name| element.attribute(name).is_some())
        || element.name() == "font" && element.attribute("color").is_some()
}

#[cfg(test)]
mod tests {
    use crate::{Page, Policy, Reason, Visibility};

    #[track_caller]
    fn check(source: &str, reason: Reason, visibility: Visibility) {
        let policy = Policy::host_link("example.az").unwrap();
        let verdict = policy.check(&Page::html(source));
        assert_eq!(verdict.reason(), reason, "{source}");
        assert_eq!(verdict.candidates()[0].visibility(), visibility, "{source}");
    }

    #[test]
    fn what_a_tag_says_is_judged_and_styles_are_left_open() {
        use Visibility::{Hidden, Shown, Unknown};

        const LINK: &str = "<a href='//example.az/'>x</a>";
        for (page, reason, visibility) in [
            ("<p>{}", Reason::Ok, Shown),
            ("<p style='display:block'>{}", Reason::Ok, Shown),
            ("<p hidden>{}", Reason::Hidden, Hidden),
            (
                "<p style='color:red; display:none'>{}",
                Reason::Hidden,
                Hidden,
            ),
            ("<video>{}</video>", Reason::Hidden, Hidden),
            ("<p style='opacity:0'>{}", Reason::Ok, Unknown),
            ("<p style='visibility:hidden'>{}", Reason::Ok, Unknown),
            ("<font color=white>{}", Reason::Ok, Unknown),
            ("<style>p{display:none}</style><p>{}", Reason::Ok, Unknown),
            ("<p>{}<style>p{display:none}</style>", Reason::Ok, Unknown),
            (
                "<style media=print>p{display:none}</style><p>{}",
                Reason::Ok,
                Shown,
            ),
            (
                "<style media='(width: 1px)'>p{}</style><p>{}",
                Reason::Ok,
                Unknown,
            ),
        ] {
            let page = page.rsplit_once("{}").unwrap();
            check(&[page.0, LINK, page.1].concat(), reason, visibility);
        }
    }
}
