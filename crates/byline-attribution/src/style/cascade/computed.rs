//! The computed style of an element: can its text be seen?

use std::rc::Rc;

use byline_html::ElementKind;

use super::color::{Color, Rgb};
use super::custom::Vars;
use super::declaration::Setting;
use super::element::{Element, Mode, Sight, unpainted};
use super::ink::Scheme;
use super::judgement::{Around, Closed, OFF_SCREEN, fades, may_hide};
use super::longhand::{Content, Display, Visibility};
use super::property::{Effect, Inherited, LayoutBox};
use super::rank::{Cascade, Rank};
use super::selector::Subject;
use super::shape::Hides;
use super::sheet::Sheets;
use super::value::Length;
use super::{Applies, Shown};

mod apply;
mod paint;

/// The background behind a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ground {
    Known(Known),
    /// A picture: text is taken to differ from it.
    Picture,
    /// A colour that is not computed.
    Unknown,
    /// Set by an external sheet, which is not read.
    External,
}

/// A colour that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Known(Rgb);

impl Ground {
    /// The canvas of a page without a colour scheme.
    pub(crate) const CANVAS: Self = Self::Known(Known(Rgb::WHITE));
    /// The canvas of a page with a dark colour scheme.
    pub(crate) const DARK_CANVAS: Self = Self::Known(Known(Rgb::DARK));
}

/// Text whose first line begins left of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Indented {
    hides: Hides,
    /// Where the block begins whose first line is indented.
    from: usize,
}

/// The computed style of one element, as far as it can hide text.
///
/// What hides all descendants is passed down in `gone`; what a descendant can undo is inherited, and
/// judged where the text is.
#[derive(Debug, Clone)]
pub(crate) struct Computed {
    gone: Option<&'static str>,
    /// A clipped box without area.
    closed: Option<Closed>,
    inherited: Inherited,
    opacity: f32,
    font: Option<f32>,
    /// By how much the text is scaled.
    zoom: Option<f32>,
    /// Whether sizes relative to the font of the root may be zero.
    is_root_small: bool,
    color: Option<Rgb>,
    /// The colour of links, where an attribute of `body` sets it.
    links: Option<Color>,
    scheme: Scheme,
    is_svg: bool,
    ground: Ground,
    /// Whether the text is in a positioned box, so that something other than its ground may
    /// be behind it.
    afloat: bool,
    /// Whether the ground was painted by the link around the text or in it: then a box of that
    /// colour is seen, if no text is.
    boxed: bool,
    /// Whether a background is painted in the shape of the text.
    ink: Hides,
    /// Whether colours are changed by filters or by mixing.
    recolored: bool,
    /// Whether an external sheet may set other colours.
    external: bool,
    indented: Option<Indented>,
    around: Around,
    vars: Rc<Vars>,
    /// Whether something that cannot be computed here may hide it.
    unsure: bool,
    /// Whether matching exceeded the limit of steps.
    exhausted: bool,
    /// Whether the style depends on the siblings or the contents of the element.
    positional: bool,
    display: Display,
    size: (Length, Length),
    picture: Hides,
    box_of_its_own: bool,
    content: Content,
}

impl Computed {
    /// The style around the page's first element.
    pub(crate) fn root(ground: Ground) -> Self {
        let external = ground == Ground::External;
        let is_dark = ground == Ground::DARK_CANVAS;
        Self {
            gone: None,
            closed: None,
            inherited: Inherited::INITIAL,
            opacity: 1.0,
            font: Some(16.0),
            zoom: Some(1.0),
            is_root_small: false,
            color: Some(if is_dark { Rgb::WHITE } else { Rgb::BLACK }),
            links: None,
            scheme: if is_dark { Scheme::Dark } else { Scheme::Light },
            is_svg: false,
            ground,
            afloat: false,
            boxed: false,
            ink: Hides::Yes,
            recolored: false,
            external,
            indented: None,
            around: Around {
                layout: Display::Block,
                zero_tracks: (false, false),
                is_page: true,
                is_screen: true,
            },
            vars: Rc::default(),
            unsure: false,
            exhausted: false,
            positional: false,
            display: Display::Block,
            size: (Length::Auto, Length::Auto),
            picture: Hides::Yes,
            box_of_its_own: true,
            content: Content::Normal,
        }
    }

    /// The style of the path's last element, whose parent's style this is. Of a child of a
    /// shadow root's host this is the style of its slot, and rules of the `root` count too.
    pub(crate) fn child<'p>(
        &self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        sheets: &Sheets<'_>,
        root: Option<&Sheets<'_>>,
    ) -> Self {
        let Some(element) = path.last() else {
            return self.clone();
        };
        let inline = sheets.inline(element);
        let mut cascade = Cascade::default();
        cascade.declare(&inline, Rank::INLINE, Applies::Yes);
        sheets.cascade(path, sight, Subject::Element, &mut cascade);
        if let Some(root) = root {
            root.cascade_outside(Subject::Slotted, &mut cascade);
        }
        self.computed(Some((path, sight)), sheets, &cascade)
    }

    /// The style that a shadow root inherits, whose host's style this is.
    pub(crate) fn shadow_root(&self, sheets: &Sheets<'_>) -> Self {
        let mut cascade = Cascade::default();
        sheets.cascade_outside(Subject::Host, &mut cascade);
        let mut style = self.computed(None, sheets, &cascade);
        // The box of the host, which its children are in.
        style.around = self.around;
        style
    }

    /// Whether a reader sees what the element generates before and after its contents.
    pub(crate) fn generates<'p>(
        &self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        sheets: &Sheets<'_>,
    ) -> Shown {
        let mut shown = Shown::No;
        for subject in [Subject::Before, Subject::After] {
            let mut cascade = Cascade::default();
            sheets.cascade(path, sight, subject, &mut cascade);
            let style = self.computed(None, sheets, &cascade);
            let text = style.text();
            let of_text = |shown: Shown| match text.0 {
                Some(_) => Shown::No,
                None if text.1 || style.unsure => Shown::Perhaps.min(shown),
                None => shown,
            };
            shown = shown.max(match style.content {
                Content::Normal | Content::None => Shown::No,
                _ if style.hides_box().is_some() => Shown::No,
                Content::Text => of_text(Shown::Yes),
                Content::Unknown => of_text(Shown::Perhaps),
                Content::Picture => Shown::Yes,
                Content::Blank => style.shows_a_picture(),
            });
            if cascade.exhausted {
                shown = shown.max(Shown::Perhaps);
            }
        }
        shown
    }

    fn computed(
        &self,
        of: Option<(&[Element<'_>], &Sight<'_, '_>)>,
        sheets: &Sheets<'_>,
        cascade: &Cascade<'_>,
    ) -> Self {
        let mut style = self.settled(of, sheets, cascade, false);
        let mut doubts = cascade.doubts().peekable();
        if doubts.peek().is_some() {
            let hides = doubts.any(may_hide);
            let other = self.settled(of, sheets, cascade, true);
            let (seen, other_seen) = (style.text(), other.text());
            let shows = seen.0.is_some() && other_seen.0.is_none();
            let unsure = hides || shows || seen != other_seen || other.unsure;
            if shows || style.content == Content::Normal {
                let content = other.content;
                if shows {
                    style = other;
                }
                style.content = content;
            }
            style.unsure |= unsure;
        }
        style.positional = cascade.positional;
        if cascade.exhausted {
            style.exhausted = true;
            style.unsure = true;
        }
        style
    }

    /// The style by the declarations that certainly apply, or by `all`.
    fn settled(
        &self,
        of: Option<(&[Element<'_>], &Sight<'_, '_>)>,
        sheets: &Sheets<'_>,
        cascade: &Cascade<'_>,
        all: bool,
    ) -> Self {
        let mut style = self.clone();
        style.content = Content::Normal;
        style.size = (Length::Auto, Length::Auto);
        style.vars = Vars::child(&self.vars, cascade.custom(all), sheets.registers());
        let mut own = LayoutBox::INITIAL;
        let element = of.and_then(|(path, _)| path.last());
        if let Some((path, _)) = of
            && let Some(element) = element
        {
            style.is_svg = element.is_svg();
            own = LayoutBox::of(element);
            style.browser(element);
            // In quirks mode, tables do not inherit the size (HTML, 15.3.10).
            if element.kind() == ElementKind::Table && sheets.mode() == Mode::Quirks {
                style.font = Some(16.0);
            }
            style.hints(element, &mut own);
            if style.gone.is_none() {
                style.gone = unpainted(path);
            }
        }
        // The default colours depend on the scheme.
        let scheme = |setting: &&Setting| matches!(setting, Setting::To(Effect::Scheme(_)));
        if let Some(Setting::To(Effect::Scheme(scheme))) = cascade.winners(all).find(scheme) {
            style.switch(*scheme, element, self);
        }
        for setting in cascade.winners(all) {
            let outcome = setting.resolve(&style.vars, sheets.steps());
            style.apply(outcome, self, &mut own);
        }
        if element.is_some_and(|element| element.name() == "html") {
            style.is_root_small = style.font.is_none_or(|font| font < 5.0);
        }
        style.animate(&mut own, self, sheets);
        style.content = own.content;
        style.settle(&own, self, of);
        style
    }

    /// The browser's own style sheet, as far as it sets what is inherited.
    fn browser(&mut self, element: &Element<'_>) {
        let by_scheme = |light: Rgb, dark: Rgb| match self.scheme {
            Scheme::Light => light,
            Scheme::Dark => dark,
        };
        match element.kind() {
            // The colour of links is not inherited: browsers set it on every link.
            ElementKind::A if element.attribute("href").is_some() && !element.is_svg() => {
                let own = by_scheme(Rgb::LINK, Rgb::LINK_ON_DARK);
                self.color = match self.links {
                    Some(color) => self.rgb(color, self.color),
                    None => Some(own),
                };
            }
            ElementKind::Dialog => {
                self.color = Some(by_scheme(Rgb::BLACK, Rgb::WHITE));
                self.ground = Ground::Known(Known(by_scheme(Rgb::WHITE, Rgb::DARK)));
            }
            ElementKind::Mark => {
                self.color = Some(Rgb::BLACK);
                self.ground = Ground::Known(Known(Rgb::YELLOW));
            }
            ElementKind::Button => {
                self.color = Some(by_scheme(Rgb::BLACK, Rgb::WHITE));
                self.ground = Ground::Known(Known(Rgb::BUTTON));
                self.inherited.indent = Length::ZERO;
                self.inherited.letter_spacing = Length::ZERO;
                self.font = Some(13.3);
            }
            ElementKind::Table => self.inherited.indent = Length::ZERO,
            _ => {}
        }
    }

    /// Another scheme of colours; the root takes the canvas with it.
    fn switch(&mut self, scheme: Scheme, element: Option<&Element<'_>>, parent: &Self) {
        if scheme == parent.scheme {
            return;
        }
        self.scheme = scheme;
        let Some(element) = element else {
            return;
        };
        if element.name() == "html" {
            let (text, canvas) = match scheme {
                Scheme::Light => (Rgb::BLACK, Ground::CANVAS),
                Scheme::Dark => (Rgb::WHITE, Ground::DARK_CANVAS),
            };
            self.color = Some(text);
            if !self.external {
                self.ground = canvas;
            }
        }
        self.browser(element);
    }

    /// Judges the box, and passes down what cannot be undone.
    fn settle(
        &mut self,
        own: &LayoutBox,
        parent: &Self,
        of: Option<(&[Element<'_>], &Sight<'_, '_>)>,
    ) {
        let element = of.and_then(|(path, _)| path.last());
        let is_item = parent.around.layout == Display::Flex;
        let is_replaced = element.is_some_and(|element| is_replaced(element.kind()));
        let inline = own.display == Display::Inline
            && !own.is_absolute()
            && !own.floating
            && !is_item
            && !is_replaced;
        self.display = own.display;
        self.box_of_its_own = !inline;
        self.size = if inline {
            (Length::Auto, Length::Auto)
        } else {
            (own.width, own.height)
        };
        if element.is_some_and(|element| element.kind() == ElementKind::A) {
            self.boxed = false;
        }
        self.paint_ground(own);
        self.picture = self.picture(own, inline);
        if !inline {
            self.indent_block(element);
        } else if let (Some(indented), Some((path, sight))) = (self.indented, of) {
            self.indented = Some(indented.in_line(path, sight));
        }
        // A box placed absolutely leaves a clipped parent that is not positioned.
        if own.is_absolute() && parent.closed.is_some_and(|closed| !closed.holds_absolute) {
            self.closed = None;
        }
        if own.content == Content::Picture && element.is_some() && !is_replaced {
            // A picture in place of all that is in it.
            self.unsure = true;
        }
        if self.inherited.visibility == Visibility::Collapse
            && element
                .is_some_and(|element| matches!(element.name(), "tr" | "tbody" | "thead" | "tfoot"))
        {
            self.gone.get_or_insert("visibility");
        }
        if own.display != Display::Contents {
            self.around = parent.around.with(own);
        }
        self.hide_by_box(own, inline, &parent.around, element);
    }

    /// Notes what hides the box and all that is in it.
    fn hide_by_box(
        &mut self,
        own: &LayoutBox,
        inline: bool,
        around: &Around,
        element: Option<&Element<'_>>,
    ) {
        if self.gone.is_some() {
            return;
        }
        let judged = own.judge(inline, around);
        self.unsure |= judged.unsure;
        self.gone = judged.gone;
        if self.gone.is_some() || own.display == Display::Contents {
            return;
        }
        let zoom = if inline { 1.0 } else { own.shift().scale };
        self.zoom = self.zoom.zip(own.zoom).map(|(all, own)| all * own * zoom);
        self.recolored |= own.filter.recolors || own.blends;
        let opacity = own.opacity.map(|opacity| opacity * own.filter.opacity);
        self.unsure |= opacity.is_none();
        self.opacity *= opacity.unwrap_or(1.0);
        match fades(self.opacity) {
            Hides::Yes => self.gone = Some("opacity"),
            Hides::Perhaps => self.unsure = true,
            Hides::No => {}
        }
        // What the root or its body clips, the window clips.
        let is_root = element.is_some_and(|element| matches!(element.name(), "html" | "body"));
        if !inline && !is_root && self.gone.is_none() {
            match own.closed(around, self.inherited.line_height) {
                Some(None) => {}
                Some(closed) => self.closed = closed,
                None => self.unsure = true,
            }
        }
    }

    /// Where the first line of a block begins.
    fn indent_block(&mut self, element: Option<&Element<'_>>) {
        let hides = match self.inherited.indent.range() {
            None => Hides::Perhaps,
            Some((_, most)) if most <= -OFF_SCREEN => Hides::Yes,
            Some((least, _)) if least <= -100.0 => Hides::Perhaps,
            // Right of the box, which may cut it off.
            Some((_, most)) if most >= 1280.0 || is_whole(self.inherited.indent) => Hides::Perhaps,
            Some(_) => Hides::No,
        };
        self.indented = (hides != Hides::No).then(|| Indented {
            hides,
            from: element.map_or(0, |element| element.tag().span().end),
        });
    }

    /// The colour of the links inside.
    pub(super) fn set_link_color(&mut self, color: Option<Color>) {
        self.links = color.or(self.links);
    }

    /// Says that something which is not computed may hide it.
    pub(super) fn set_unsure(&mut self) {
        self.unsure = true;
    }

    /// Whether something hides it that nothing inside can undo.
    pub(crate) fn hides_for_good(&self) -> bool {
        self.gone.is_some() || self.closed.is_some()
    }

    /// Whether what is not computed may hide boxes.
    pub(crate) fn is_unsure(&self) -> bool {
        self.unsure
    }

    /// Whether what is not computed may hide text.
    pub(crate) fn is_text_unsure(&self) -> bool {
        self.unsure || self.text().1
    }

    /// Whether more rules may concern the element than could be tried.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.exhausted
    }

    /// Whether another child of the same parent with the same tag may have another style.
    pub(crate) fn is_positional(&self) -> bool {
        self.positional
    }

    pub(crate) fn is_unclickable(&self) -> bool {
        self.inherited.unclickable
    }

    /// Whether something of the box is seen without any text.
    pub(crate) fn shows_a_picture(&self) -> Shown {
        match self.picture {
            Hides::No => Shown::Yes,
            Hides::Perhaps => Shown::Perhaps,
            Hides::Yes => Shown::No,
        }
    }

    /// Width and height in pixels, where style sheets set them so.
    pub(crate) fn size(&self) -> (Option<f32>, Option<f32>) {
        (self.size.0.pixels(), self.size.1.pixels())
    }

    /// Says that it is not known whether it is seen.
    pub(crate) fn doubt(&mut self) {
        self.gone = None;
        self.closed = None;
        self.inherited.visibility = Visibility::Visible;
        self.opacity = 1.0;
        self.unsure = true;
    }

    /// Marks the element as hidden; the first reason is kept.
    pub(crate) fn hide(&mut self, why: &'static str) {
        self.gone.get_or_insert(why);
    }
}

impl Indented {
    /// What it is for an inline element: after the first line nothing is indented.
    fn in_line(self, path: &[Element<'_>], sight: &Sight<'_, '_>) -> Self {
        /// Of more source than this it is not known how many lines it makes.
        const SHORT: usize = 256;

        let Some(element) = path.last() else {
            return self;
        };
        let before = sight
            .source
            .get(self.from..element.tag().span().start)
            .filter(|before| {
                before.len() <= SHORT && !before.contains("<br") && !before.contains("<BR")
            });
        let hides = match before {
            Some(_) => self.hides,
            None => self.hides.min(Hides::Perhaps),
        };
        Self { hides, ..self }
    }
}

fn is_whole(length: Length) -> bool {
    matches!(length, Length::Sum { share, .. } if share >= 1.0)
}

/// Elements that are boxes in a line whatever is in them.
fn is_replaced(kind: ElementKind) -> bool {
    matches!(
        kind,
        ElementKind::Img
            | ElementKind::Svg
            | ElementKind::Canvas
            | ElementKind::Video
            | ElementKind::Audio
            | ElementKind::Iframe
            | ElementKind::Embed
            | ElementKind::Object
    )
}
