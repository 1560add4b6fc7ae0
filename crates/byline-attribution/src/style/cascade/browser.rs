//! The browser's own style sheet, and attributes that style
//! ([HTML, rendering](https://html.spec.whatwg.org/multipage/rendering.html)).

use byline_html::ElementKind;

use super::computed::Computed;
use super::declaration::{Declaration, Outcome, Setting, style_attribute};
use super::element::{Element, Mode};
use super::longhand::{Display, Overflow};
use super::property::{Effect, LayoutBox};
use super::value::Length;

impl LayoutBox {
    /// What the browser's style sheet says of an element.
    pub(super) fn of(element: &Element<'_>) -> Self {
        let kind = element.kind();
        let hidden = element.known().hidden.as_ref();
        let until_found = hidden.is_some_and(|value| value.eq_ignore_ascii_case("until-found"));
        let is_open_dialog = kind == ElementKind::Dialog && element.attribute("open").is_some();
        // A policy decides on `noscript`.
        let unrendered =
            kind.is_hidden_by_default() && kind != ElementKind::Noscript && !is_open_dialog
                || hidden.is_some() && !until_found
                || kind == ElementKind::Dialog && !is_open_dialog
                || element.known().has_popover && !is_open_dialog
                || kind == ElementKind::Audio && element.attribute("controls").is_none();
        let display = if unrendered {
            Display::None
        } else if is_table(element.name()) {
            Display::Table
        } else if kind == ElementKind::Slot {
            Display::Contents
        } else if until_found || kind.has_own_box() {
            Display::Block
        } else {
            Display::Inline
        };
        let mut own = Self {
            display,
            skipped: until_found,
            ..Self::INITIAL
        };
        own.set_margins(element.name());
        if kind == ElementKind::Svg {
            own.overflow_x = Overflow::Clip;
            own.overflow_y = Overflow::Clip;
        }
        own
    }
}

impl LayoutBox {
    /// The distances that browsers keep around blocks of text, for a font of 16 pixels.
    fn set_margins(&mut self, name: &str) {
        match name {
            "p" | "pre" | "dl" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.margin_top = Length::px(16.0);
            }
            "ul" | "ol" | "menu" => {
                self.margin_top = Length::px(16.0);
                self.padding_left = Length::px(40.0);
            }
            "blockquote" | "figure" => {
                self.margin_top = Length::px(16.0);
                self.margin_left = Length::px(40.0);
            }
            "dd" => self.margin_left = Length::px(40.0),
            _ => {}
        }
    }
}

fn is_table(name: &str) -> bool {
    matches!(
        name,
        "table" | "caption" | "tbody" | "thead" | "tfoot" | "tr" | "td" | "th"
    )
}

/// Attributes of SVG that set a property of the same name
/// ([SVG 2](https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes)).
const SVG_ATTRIBUTES: &[&str] = &[
    "clip-path",
    "color",
    "display",
    "fill",
    "fill-opacity",
    "filter",
    "font-size",
    "letter-spacing",
    "mask",
    "opacity",
    "pointer-events",
    "stroke",
    "visibility",
];

impl Computed {
    /// Attributes that style, which any rule beats.
    pub(super) fn hints(&mut self, element: &Element<'_>, own: &mut LayoutBox) {
        let parent = self.clone();
        let mut declare = |style: &mut Self, declared: &[Declaration]| {
            for one in declared {
                let outcome = match one.setting {
                    Setting::To(effect) => Outcome::To(effect),
                    _ => continue,
                };
                style.apply(outcome, &parent, own);
            }
        };
        if element.is_svg() {
            for name in SVG_ATTRIBUTES {
                if let Some(value) = element.attribute(name) {
                    let source = format!("{name}:{value}");
                    declare(self, &style_attribute(&source, Mode::Quirks));
                }
            }
            if element.kind() == ElementKind::Svg {
                for name in ["width", "height"] {
                    if let Some(value) = element.attribute(name) {
                        let source = format!("{name}:{value}");
                        declare(self, &style_attribute(&source, Mode::Quirks));
                    }
                }
            }
            self.place_in_svg(element);
            return;
        }
        let legacy = |name: &str| {
            let value = element.attribute(name)?;
            let value = value.trim();
            let mut declared = style_attribute(&format!("color:{value}"), Mode::Standard);
            if declared.is_empty() {
                declared = style_attribute(&format!("color:#{value}"), Mode::Standard);
            }
            match declared.first()?.setting {
                Setting::To(Effect::Color(color)) => Some(color),
                _ => None,
            }
        };
        match element.name() {
            "body" | "table" | "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" | "marquee" => {
                if let Some(color) = legacy("bgcolor") {
                    own.ground = color;
                }
                if element.attribute("background").is_some() {
                    own.backdrop = super::ink::Backdrop::Picture;
                }
                if element.name() == "body" {
                    if let Some(color) = legacy("text") {
                        self.apply(Outcome::To(Effect::Color(color)), &parent, own);
                    }
                    self.set_link_color(legacy("link"));
                }
            }
            "font" => {
                if let Some(color) = legacy("color") {
                    self.apply(Outcome::To(Effect::Color(color)), &parent, own);
                }
            }
            _ => {}
        }
    }

    /// Where attributes without a CSS property place an SVG element.
    fn place_in_svg(&mut self, element: &Element<'_>) {
        let number = |name: &str| {
            let value = element.attribute(name)?;
            let value = value.trim();
            let end = value
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
                .unwrap_or(value.len());
            value.get(..end)?.parse::<f32>().ok()
        };
        let is_far = |name: &str| number(name).is_some_and(|at| !(-8.0..=2000.0).contains(&at));
        let moved = ["x", "y", "dx", "dy"].iter().any(|name| is_far(name));
        let turned = element.attribute("transform").is_some_and(|transform| {
            let lower = transform.to_ascii_lowercase();
            ["scale", "matrix", "skew", "-"]
                .iter()
                .any(|part| lower.contains(part))
        });
        let squeezed = element.name() == "foreignobject"
            && ["width", "height"]
                .iter()
                .any(|name| number(name).is_none_or(|size| size <= 1.0));
        let scaled = element.attribute("viewbox").is_some_and(|view| {
            let parts: Vec<f32> = view
                .split([' ', ',', '\t', '\n'])
                .filter(|part| !part.is_empty())
                .filter_map(|part| part.parse().ok())
                .collect();
            !matches!(parts.as_slice(), &[x, y, width, height]
                if x.abs() <= 1.0 && y.abs() <= 1.0 && (8.0..=2000.0).contains(&width)
                    && (8.0..=2000.0).contains(&height))
        });
        let chosen = element.attribute("systemlanguage").is_some()
            || element.attribute("requiredextensions").is_some();
        if moved || turned || squeezed || scaled || chosen {
            self.set_unsure();
        }
    }
}
