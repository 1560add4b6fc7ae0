//! What is painted behind a text, and whether the text differs from it.

use super::{Computed, Ground, Known};
use crate::style::cascade::color::{Color, Rgb};
use crate::style::cascade::ink::{Backdrop, Scheme, Shadow};
use crate::style::cascade::longhand::{Placement, Visibility};
use crate::style::cascade::property::LayoutBox;
use crate::style::cascade::shape::Hides;
use crate::style::cascade::transform::Shift;
use crate::style::cascade::value::Length;

const SAME_COLOR: &str = "text of the colour of its ground";

impl Computed {
    /// Paints the background of the box over the ground of the text.
    pub(super) fn paint_ground(&mut self, own: &LayoutBox) {
        self.afloat |= own.placement != Placement::Static
            || own.shift() != Shift::NONE
            || own.margin_top.range().is_some_and(|(least, _)| least < 0.0);
        let before = self.ground;
        self.paint_over(own);
        if self.ground != before {
            self.afloat = false;
            self.boxed = true;
        }
    }

    pub(super) fn paint_over(&mut self, own: &LayoutBox) {
        let color = self.rgb(own.ground, self.color);
        if own.is_ink {
            let shown = match own.backdrop {
                Backdrop::Picture => Hides::No,
                Backdrop::Plain(color) => self.vanishes(Some(color)),
                Backdrop::None => self.vanishes(color),
            };
            self.ink = self.ink.min(shown);
            return;
        }
        match color {
            None => self.ground = Ground::Unknown,
            Some(color) if color.is_transparent() => {}
            Some(color) if color.is_opaque() => self.ground = Ground::Known(Known(color)),
            Some(color) => {
                if let Ground::Known(Known(below)) = self.ground {
                    self.ground = Ground::Known(Known(color.over(below)));
                }
            }
        }
        match own.backdrop {
            Backdrop::None => {}
            Backdrop::Plain(color) => self.ground = Ground::Known(Known(color)),
            Backdrop::Picture => self.ground = Ground::Picture,
        }
    }

    /// Whether the box shows something without any text: `Hides::No` where it does.
    pub(super) fn picture(&self, own: &LayoutBox, inline: bool) -> Hides {
        let has_image = own.backdrop == Backdrop::Picture && !own.is_ink;
        let is_colored = matches!(own.backdrop, Backdrop::Plain(_))
            || !own.is_ink
                && self
                    .rgb(own.ground, self.color)
                    .is_none_or(|color| !color.is_transparent());
        if !inline && own.extends() {
            if has_image || own.mask && is_colored {
                return Hides::No;
            }
            if is_colored || own.edged {
                return Hides::Perhaps;
            }
        } else if own.is_padded() && (has_image || is_colored) || own.edged {
            return Hides::Perhaps;
        }
        Hides::Yes
    }

    pub(super) fn rgb(&self, color: Color, current: Option<Rgb>) -> Option<Rgb> {
        match color {
            Color::Rgb(rgb) => Some(rgb),
            Color::ByScheme(light, dark) => Some(match self.scheme {
                Scheme::Light => light,
                Scheme::Dark => dark,
            }),
            Color::Current => current,
            Color::Unknown => None,
        }
    }

    /// Whether what is painted in a colour cannot be seen on its ground.
    pub(super) fn vanishes(&self, color: Option<Rgb>) -> Hides {
        /// Channels that differ by less look the same, and may by less than the second.
        const SAME: f32 = 3.5 / 255.0;
        const NEAR: f32 = 16.5 / 255.0;

        let Some(color) = color else {
            return Hides::Perhaps;
        };
        if color.is_transparent() {
            return Hides::Yes;
        }
        let color = color.faded(self.opacity);
        match self.ground {
            Ground::Known(Known(ground)) => {
                let contrast = color.over(ground).contrast(ground);
                if contrast <= SAME {
                    Hides::Yes
                } else if contrast <= NEAR {
                    Hides::Perhaps
                } else {
                    Hides::No
                }
            }
            Ground::Picture | Ground::External => Hides::No,
            Ground::Unknown => Hides::Perhaps,
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
        (self.inherited.visibility != Visibility::Visible).then_some("visibility")
    }

    /// What keeps text in the element from being seen.
    pub(crate) fn hides_text(&self) -> Option<&'static str> {
        self.text().0
    }

    /// Whether no paint of a shape of SVG can be seen; the font size does not affect it.
    pub(crate) fn hides_paint(&self) -> bool {
        let is_sure = !self.external && !self.recolored && !self.afloat && !self.boxed;
        self.hides_box().is_some() || is_sure && self.paint().0 == Hides::Yes
    }

    /// What keeps text from being seen, and whether that may be something not computed.
    pub(super) fn text(&self) -> (Option<&'static str>, bool) {
        if let Some(hidden) = self.hides_box() {
            return (Some(hidden), false);
        }
        let mut unsure = self.is_root_small;
        if self.inherited.size_adjust {
            return (Some("font-size-adjust"), false);
        }
        // A pixel high is a line, not a letter.
        match self.font.zip(self.zoom).map(|(font, zoom)| font * zoom) {
            Some(size) if size <= 1.3 => return (Some("font-size"), false),
            Some(size) if size > 3.0 => {}
            _ => unsure = true,
        }
        match self.indented.map(|indented| indented.hides) {
            Some(Hides::Yes) => return (Some("text-indent"), false),
            Some(Hides::Perhaps) => unsure = true,
            Some(Hides::No) | None => {}
        }
        let spacing = self.inherited.letter_spacing.range();
        unsure |= self.inherited.letter_spacing == Length::Unknown
            || spacing.is_some_and(|(least, _)| least <= -self.font.unwrap_or(16.0) / 4.0);
        let (painted, why) = self.paint();
        match painted {
            Hides::Yes if self.external || self.recolored => (None, true),
            Hides::Yes if (self.afloat || self.boxed) && why == SAME_COLOR => (None, true),
            Hides::Yes => (Some(why), false),
            Hides::Perhaps => (None, true),
            Hides::No => (None, unsure || self.recolored),
        }
    }

    /// Whether no paint of the text can be seen, and why.
    fn paint(&self) -> (Hides, &'static str) {
        let (fill, stroke) = if self.is_svg {
            let fill = self.rgb(self.inherited.svg_fill, self.color);
            let faded = fill
                .zip(self.inherited.svg_fill_opacity)
                .map(|(fill, by)| fill.faded(by));
            (faded, Some(self.inherited.svg_stroke))
        } else {
            let has_stroke = self
                .inherited
                .stroke_width
                .range()
                .is_none_or(|(_, most)| most > 0.0);
            (
                self.rgb(self.inherited.fill, self.color),
                has_stroke.then_some(self.inherited.stroke),
            )
        };
        let mut hides = self.vanishes(fill);
        if let Some(stroke) = stroke {
            hides = hides.min(self.vanishes(self.rgb(stroke, self.color)));
        }
        hides = hides.min(match self.inherited.shadow {
            Shadow::None => Hides::Yes,
            Shadow::Of(color) => self
                .vanishes(self.rgb(color, self.color))
                .max(Hides::Perhaps),
            Shadow::Several => Hides::Perhaps,
        });
        // Where the text is not painted over it, the background is its ink.
        if !fill.is_some_and(Rgb::is_opaque) {
            hides = hides.min(self.ink);
        }
        let why = if fill.is_some_and(Rgb::is_transparent) {
            "transparent text"
        } else {
            SAME_COLOR
        };
        (hides, why)
    }
}
