//! What the cascade comes to: can the text of an element be seen?

use byline_html::ElementKind;

use super::color::{Color, Rgb};
use super::declaration::{Declaration, Setting};
use super::element::{Element, Mode, Sight, unpainted};
use super::longhand::{Display, FontSize, OFF_SCREEN, Placement};
use super::property::{Effect, LayoutBox};
use super::sheet::{Sheets, style_attribute};
use super::value::Length;

/// What lies behind a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ground {
    Known(Known),
    /// A picture, or whatever an external sheet says.
    Unknown,
}

/// A colour that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Known(Rgb);

impl Ground {
    /// The canvas of a page that says nothing.
    pub(crate) const CANVAS: Self = Self::Known(Known(Rgb::WHITE));
}

/// The computed style of one element, as far as hiding asks.
///
/// What hides an element for good is passed down in `gone`; what can be undone further
/// down is inherited and judged where the text stands.
#[derive(Debug, Clone)]
pub(crate) struct Computed {
    gone: Option<&'static str>,
    /// A clipped box without area, and whether boxes placed absolutely are clipped too.
    closed: Option<bool>,
    visible: bool,
    font: Option<f32>,
    color: Option<Rgb>,
    fill: Option<Rgb>,
    ground: Ground,
    indent: Length,
    pushed_out: bool,
    unclickable: bool,
    /// Whether something that cannot be computed here may hide it.
    unsure: bool,
    size: (Length, Length),
    picture: bool,
    box_of_its_own: bool,
}

impl Computed {
    /// The style around the page's first element.
    pub(crate) fn root(ground: Ground) -> Self {
        Self {
            gone: None,
            closed: None,
            visible: true,
            font: Some(16.0),
            color: None,
            fill: None,
            ground,
            indent: Length::Px(0.0),
            pushed_out: false,
            unclickable: false,
            unsure: false,
            size: (Length::Auto, Length::Auto),
            picture: false,
            box_of_its_own: false,
        }
    }

    /// The style of the path's last element, whose parent's style this is.
    pub(crate) fn child<'p>(
        &self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        sheets: &Sheets<'_>,
    ) -> Self {
        let Some(element) = path.last() else {
            return self.clone();
        };
        let inline = element.known().style.as_deref();
        let inline = inline
            .map(|source| style_attribute(source, sheets.mode()))
            .unwrap_or_default();
        let cascade = sheets.cascade(path, sight, &inline);
        let mut style = self.clone();
        let mut own = LayoutBox::of(element);
        style.size = (Length::Auto, Length::Auto);
        if element.name() == "a" {
            // The colour of links is not inherited: browsers set it on every link.
            style.color = None;
            style.fill = None;
        }
        style.hints(element, &mut own);
        if style.gone.is_none() {
            style.gone = unpainted(path);
        }
        for setting in cascade.settings() {
            style.apply(setting, self, &mut own);
        }
        style.unsure |= cascade.may_be_hidden;
        style.settle(own, self);
        style
    }

    /// Attributes that style: `bgcolor` and `font color`.
    fn hints(&mut self, element: &Element<'_>, own: &mut LayoutBox) {
        let legacy = |name: &str| {
            let value = element.attribute(name)?;
            let mut declarations = style_attribute(&format!("color:{value}"), Mode::Standard);
            if declarations.is_empty() {
                declarations = style_attribute(&format!("color:#{value}"), Mode::Standard);
            }
            match declarations.first()?.setting {
                Setting::To(Effect::Color(color)) => Some(color),
                _ => None,
            }
        };
        match element.name() {
            "body" | "table" | "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" => {
                if let Some(Color::Rgb(color)) = legacy("bgcolor") {
                    self.ground = Ground::Known(Known(color));
                }
                own.image |= element.attribute("background").is_some();
            }
            "font" => {
                if let Some(color) = legacy("color") {
                    self.color = rgb(color);
                }
            }
            _ => {}
        }
    }

    fn apply(&mut self, setting: Setting, parent: &Self, own: &mut LayoutBox) {
        let effect = match setting {
            Setting::To(effect) => effect,
            Setting::Initial(effect) => {
                return self.reset(effect, parent, own);
            }
            Setting::Revert(_) => return,
            Setting::Inherit(effect) => {
                match effect {
                    Effect::Visible(_) => self.visible = parent.visible,
                    Effect::FontSize(_) => self.font = parent.font,
                    Effect::Color(_) => self.color = parent.color,
                    Effect::TextFill(_) => self.fill = parent.fill,
                    Effect::TextIndent(_) => self.indent = parent.indent,
                    Effect::Unclickable(_) => self.unclickable = parent.unclickable,
                    Effect::Display(_) => {}
                    // What hides the parent hides the child already.
                    _ => own.set(effect),
                }
                return;
            }
            Setting::Variable(effect) => {
                self.unsure |= !matches!(
                    effect,
                    Effect::Color(_)
                        | Effect::FontSize(_)
                        | Effect::BackgroundColor(_)
                        | Effect::BackgroundImage(_)
                        | Effect::TextFill(_)
                );
                match effect {
                    Effect::Color(_) => self.color = None,
                    Effect::BackgroundColor(_) => own.ground = Color::Other,
                    _ => {}
                }
                return;
            }
        };
        match effect {
            Effect::Visible(visible) => self.visible = visible,
            Effect::FontSize(size) => {
                self.font = match (size, parent.font) {
                    (FontSize::Px(px), _) => Some(px),
                    (FontSize::Times(times), Some(font)) => Some(font * times),
                    (FontSize::Times(0.0), None) => Some(0.0),
                    _ => None,
                }
            }
            Effect::Color(Color::Current) => self.color = parent.color,
            Effect::Color(color) => self.color = rgb(color),
            Effect::TextFill(color) => self.fill = rgb(color),
            Effect::TextIndent(indent) => self.indent = indent,
            Effect::Unclickable(unclickable) => self.unclickable = unclickable,
            other => own.set(other),
        }
    }

    /// `initial`: the value that the property has where nothing sets it.
    fn reset(&mut self, effect: Effect, parent: &Self, own: &mut LayoutBox) {
        match effect {
            Effect::Color(_) => self.color = None,
            Effect::TextFill(_) => self.fill = None,
            Effect::TextIndent(indent) => self.indent = indent,
            Effect::Visible(_) => self.visible = true,
            Effect::FontSize(_) => self.font = parent.font.map(|_| 16.0),
            Effect::Unclickable(_) => self.unclickable = false,
            other => own.set(other),
        }
    }

    /// Judges the box, and passes down what cannot be undone.
    fn settle(&mut self, own: LayoutBox, parent: &Self) {
        let inline =
            own.display == Display::Inline && own.placement != Placement::Absolute && !own.floating;
        self.picture = own.image;
        self.box_of_its_own = !inline;
        if !inline {
            self.size = (own.width, own.height);
            self.pushed_out = off_screen(self.indent, -OFF_SCREEN);
        }
        match own.ground {
            Color::Rgb(color) if color.is_opaque() => {
                self.ground = Ground::Known(Known(color));
            }
            Color::Rgb(color) if color.is_transparent() => {}
            Color::Rgb(_) | Color::Current | Color::Other => self.ground = Ground::Unknown,
        }
        if own.image {
            self.ground = Ground::Unknown;
        }
        // A box placed absolutely leaves a clipped parent that is not positioned.
        if own.placement == Placement::Absolute && parent.closed == Some(false) {
            self.closed = None;
        }
        if self.gone.is_some() {
            return;
        }
        self.gone = own.hides(inline);
        if self.gone.is_none() && !inline && own.display != Display::Contents && own.is_closed() {
            self.closed = Some(own.placement != Placement::Static);
        }
    }

    /// What keeps the element's boxes from being seen, pictures and all.
    pub(crate) fn hides_box(&self) -> Option<&'static str> {
        if let Some(gone) = self.gone {
            return Some(gone);
        }
        if self.closed.is_some() {
            return Some("a clipped box without area");
        }
        (!self.visible).then_some("visibility")
    }

    /// What keeps text in the element from being seen.
    pub(crate) fn hides_text(&self) -> Option<&'static str> {
        if let Some(hidden) = self.hides_box() {
            return Some(hidden);
        }
        // A pixel high is a line, not a letter.
        if self.font.is_some_and(|font| font <= 1.0) {
            return Some("font-size");
        }
        if self.pushed_out {
            return Some("text-indent");
        }
        let color = self.fill.or(self.color)?;
        if color.is_transparent() {
            return Some("transparent text");
        }
        match self.ground {
            Ground::Known(Known(ground)) if color.vanishes_on(ground) => {
                Some("text of the colour of its ground")
            }
            _ => None,
        }
    }

    /// Whether something hides it that nothing inside can undo.
    pub(crate) fn hides_for_good(&self) -> bool {
        self.gone.is_some() || self.closed.is_some()
    }

    pub(crate) fn is_unsure(&self) -> bool {
        self.unsure
    }

    pub(crate) fn is_unclickable(&self) -> bool {
        self.unclickable
    }

    /// A box with a picture behind it and a size: something to see without any text.
    pub(crate) fn shows_a_picture(&self) -> bool {
        let extends = |length| match length {
            Length::Px(px) => px > 1.0,
            Length::Share(share) => share > 0.0,
            Length::Auto | Length::Unknown => false,
        };
        self.picture && self.box_of_its_own && (extends(self.size.0) || extends(self.size.1))
    }

    /// Width and height in pixels, where style sheets set them so.
    pub(crate) fn size(&self) -> (Option<f32>, Option<f32>) {
        let px = |length| match length {
            Length::Px(px) => Some(px),
            _ => None,
        };
        (px(self.size.0), px(self.size.1))
    }
}

const DISPLAY_NONE: &str = "display:none";

fn rgb(color: Color) -> Option<Rgb> {
    match color {
        Color::Rgb(rgb) => Some(rgb),
        Color::Current | Color::Other => None,
    }
}

fn off_screen(length: Length, limit: f32) -> bool {
    match length {
        Length::Px(px) => px <= limit,
        Length::Share(share) => share <= -1.0,
        Length::Auto | Length::Unknown => false,
    }
}

/// Whether a declaration that may apply would hide anything.
pub(super) fn may_hide(declaration: &Declaration) -> bool {
    match declaration.setting {
        Setting::To(effect) => match effect {
            Effect::Display(display) => display == Display::None,
            Effect::Visible(visible) => !visible,
            Effect::Opacity(opacity) => opacity <= 0.01,
            Effect::FontSize(size) => {
                matches!(size, FontSize::Px(px) | FontSize::Times(px) if px < 0.1)
            }
            Effect::Clip(gone)
            | Effect::ClipPath(gone)
            | Effect::Transform(gone)
            | Effect::Scale(gone)
            | Effect::Translate(gone)
            | Effect::Filter(gone)
            | Effect::ContentSkipped(gone) => gone,
            Effect::Left(length) | Effect::Top(length) | Effect::TextIndent(length) => {
                off_screen(length, -OFF_SCREEN)
            }
            _ => false,
        },
        Setting::Variable(_) => true,
        Setting::Inherit(_) | Setting::Initial(_) | Setting::Revert(_) => false,
    }
}

impl LayoutBox {
    /// The browser's own style sheet.
    fn of(element: &Element<'_>) -> Self {
        let kind = element.kind();
        let hidden = element.known().hidden.as_ref();
        let until_found = hidden.is_some_and(|value| value.eq_ignore_ascii_case("until-found"));
        // A policy decides on `noscript`.
        let unrendered = kind.is_hidden_by_default() && kind != ElementKind::Noscript
            || hidden.is_some() && !until_found
            || kind == ElementKind::Dialog && element.attribute("open").is_none()
            || element.known().has_popover
            || kind == ElementKind::Audio && element.attribute("controls").is_none();
        let display = if unrendered {
            Display::None
        } else if until_found || kind.has_own_box() {
            Display::Block
        } else {
            Display::Inline
        };
        Self {
            display,
            skipped: until_found,
            ..Self::INITIAL
        }
    }

    /// What hides the box and all that is in it.
    fn hides(&self, inline: bool) -> Option<&'static str> {
        if self.display == Display::None {
            return Some(DISPLAY_NONE);
        }
        if self.display == Display::Contents {
            return None;
        }
        if self.opacity <= 0.01 || self.filter {
            return Some("opacity");
        }
        if self.clip && self.placement == Placement::Absolute {
            return Some("clip");
        }
        if self.clip_path {
            return Some("clip-path");
        }
        if !inline && (self.transform || self.scale || self.translate) {
            return Some("transform");
        }
        if !inline && self.skipped {
            return Some("content-visibility");
        }
        let far = |length| match length {
            Length::Px(px) => px >= 2000.0,
            Length::Share(share) => share >= 1.0,
            Length::Auto | Length::Unknown => false,
        };
        let moved = match self.placement {
            Placement::Static => false,
            Placement::Relative => {
                off_screen(self.left, -OFF_SCREEN)
                    || off_screen(self.top, -OFF_SCREEN)
                    || far(self.left)
                    || far(self.right)
            }
            Placement::Absolute => {
                [self.left, self.right, self.top, self.bottom]
                    .into_iter()
                    .any(|side| off_screen(side, -OFF_SCREEN))
                    || far(self.left)
                    || far(self.right)
            }
        };
        let pulled = off_screen(self.margin_left, -OFF_SCREEN)
            || !inline && off_screen(self.margin_top, -OFF_SCREEN);
        (moved || pulled).then_some("moved off the screen")
    }

    /// Whether the box has no area and clips what flows over.
    fn is_closed(&self) -> bool {
        let nothing = |length| matches!(length, Length::Px(px) if px <= 1.0);
        let no_width = |length| nothing(length) || length == Length::Share(0.0);
        (self.clips_x || self.clips_y)
            && (no_width(self.width)
                || no_width(self.max_width)
                || nothing(self.height)
                || nothing(self.max_height))
    }
}
