//! The properties that are read: one row each.
//!
//! A property that is not inherited has a field of its box, which is set where a declaration
//! wins; [`LayoutBox`] judges the fields together. An inherited one is a field of [`Inherited`].

use cssparser::Parser;

use super::animation::{self, is_endless, is_paused, keeps_last_frame, seconds};
use super::color::{self, Color, Rgb};
use super::element::Mode;
use super::hiding::{
    filters_out, is_faint, is_far, is_hiding, is_small_font, is_tiny, moves_far, never,
};
use super::ink::{
    Backdrop, Scheme, Shadow, background, clips_to_text, is_painted, mask, paint, scheme, shadow,
    stroke, stroke_width,
};
use super::longhand::{
    Content, Display, FontSize, Overflow, Placement, Visibility, content, display, flex,
    font_shorthand, font_size, grows, has_hidden_back, has_zero_track, is_behind, is_contained,
    is_floating, is_hidden_content, is_unclickable, opacity, overflow, placement, sides, size,
    visibility, zoom,
};
use super::shape::{Hides, clip, clip_path, offset_path};
use super::transform::{Filter, Shift, filter, rotate, scale, transform, translate};
use super::value::{Length, length};

/// A type of values, some of which may be unknown.
pub(super) trait Value: Sized {
    /// The value to use for every unknown value, if the type has one.
    const UNKNOWN: Option<Self> = None;
}

impl Value for bool {}
impl Value for u64 {}

impl Value for Option<f32> {
    const UNKNOWN: Option<Self> = Some(None);
}

impl Value for Length {
    const UNKNOWN: Option<Self> = Some(Self::Unknown);
}

impl Value for Color {
    const UNKNOWN: Option<Self> = Some(Self::Unknown);
}

/// The last column of a property of which any value may hide an element.
const UNSURE: bool = true;

/// One row a property: `field: Effect(type of its value) = initial value`, its names, how a value is
/// parsed, which values hide an element by themselves, and `UNSURE` where a value that is not known may
/// hide an element, though its type has no [`Value::UNKNOWN`]. A name marked `unitless` takes lengths
/// without a unit in quirks mode
/// ([Quirks Mode Standard, 3.1](https://quirks.spec.whatwg.org/#the-unitless-length-quirk)), one
/// marked `hashless` colours without `#`; for other names the mode that the parser is given is the standard one.
///
/// The rows of `relative` have no field: children inherit these properties, but their values depend
/// on those of the parent, and [`Computed`](super::computed::Computed) computes them.
macro_rules! properties {
    (
        relative {
            $( $relative:ident($relative_of:ty) = $relative_first:expr,
                [$($relative_name:literal $($relative_quirk:ident)?),+], $relative_parse:expr, $relative_hides:expr $(, $relative_unsure:expr)?; )+
        }
        inherited {
            $( $(#[$doc:meta])* $field:ident: $inherited:ident($of:ty) = $first:expr,
                [$($name:literal $($quirk:ident)?),+], $parse:expr, $hides:expr $(, $unsure:expr)?; )+
        }
        not inherited {
            $( $(#[$box_doc:meta])* $box_field:ident: $effect:ident($box_of:ty) = $box_first:expr,
                [$($box_name:literal $($box_quirk:ident)?),+], $box_parse:expr, $box_hides:expr $(, $box_unsure:expr)?; )+
        }
    ) => {
        /// A property, and the value that it is set to.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub(super) enum Effect {
            $( $relative($relative_of), )+
            $( $(#[$doc])* $inherited($of), )+
            $( $(#[$box_doc])* $effect($box_of), )+
        }

        /// The values of an element that its children inherit as they are.
        #[derive(Debug, Clone, Copy)]
        pub(super) struct Inherited {
            $( pub(super) $field: $of, )+
        }

        impl Inherited {
            pub(super) const INITIAL: Self = Self { $( $field: $first, )+ };
        }

        /// The values of an element that its children do not inherit.
        #[derive(Debug, Clone, Copy)]
        pub(super) struct LayoutBox {
            $( pub(super) $box_field: $box_of, )+
        }

        impl LayoutBox {
            pub(super) const INITIAL: Self = Self { $( $box_field: $box_first, )+ };
        }

        impl Effect {
            /// Every property at its initial value.
            const ALL: &'static [Self] = &[
                $( Self::$relative($relative_first), )+
                $( Self::$inherited($first), )+
                $( Self::$effect($box_first), )+
            ];

            /// Sets the value; a property of `relative` changes neither.
            pub(super) fn apply(self, inherited: &mut Inherited, own: &mut LayoutBox) {
                match self {
                    $( Self::$relative(_) )|+ => {}
                    $( Self::$inherited(value) => inherited.$field = value, )+
                    $( Self::$effect(value) => own.$box_field = value, )+
                }
            }

            /// The same property with the value that the parent has, if children inherit it.
            pub(super) fn of_parent(self, parent: &Inherited) -> Self {
                match self {
                    $( Self::$inherited(_) => Self::$inherited(parent.$field), )+
                    own => own,
                }
            }

            /// The property at a value that is not known; `None` where it has none for that.
            pub(super) fn unknown(self) -> Option<Self> {
                match self {
                    $( Self::$relative(_) => <$relative_of as Value>::UNKNOWN.map(Self::$relative), )+
                    $( Self::$inherited(_) => <$of as Value>::UNKNOWN.map(Self::$inherited), )+
                    $( Self::$effect(_) => <$box_of as Value>::UNKNOWN.map(Self::$effect), )+
                }
            }

            /// Whether the value may hide an element by itself.
            pub(super) fn hides(self) -> bool {
                type Judge<T> = fn(T) -> bool;

                match self {
                    $( Self::$relative(value) => {
                        let hides: Judge<$relative_of> = $relative_hides;
                        hides(value)
                    } )+
                    $( Self::$inherited(value) => {
                        let hides: Judge<$of> = $hides;
                        hides(value)
                    } )+
                    $( Self::$effect(value) => {
                        let hides: Judge<$box_of> = $box_hides;
                        hides(value)
                    } )+
                }
            }

            /// Whether an element may be hidden if the value is not known, though the property has
            /// no value for that.
            pub(super) fn is_unsure_without_value(self) -> bool {
                match self {
                    $( Self::$relative(_) => false $(|| $relative_unsure)?, )+
                    $( Self::$inherited(_) => false $(|| $unsure)?, )+
                    $( Self::$effect(_) => false $(|| $box_unsure)?, )+
                }
            }

            /// Whether children inherit the property.
            pub(super) fn is_inherited(self) -> bool {
                match self {
                    $( Self::$relative(_) )|+ => true,
                    $( Self::$inherited(_) )|+ => true,
                    $( Self::$effect(_) )|+ => false,
                }
            }
        }

        /// The effect of a property at its initial value.
        fn longhand(name: &str) -> Option<&'static [Effect]> {
            Some(match name {
                $( $($relative_name)|+ => &[Effect::$relative($relative_first)], )+
                $( $($name)|+ => &[Effect::$inherited($first)], )+
                $( $($box_name)|+ => &[Effect::$effect($box_first)], )+
                _ => return None,
            })
        }

        /// The effect of a valid value of a property.
        fn parse_longhand(name: &str, input: &mut Parser<'_, '_>, mode: Mode) -> Option<Effect> {
            type Parse<T> = fn(&mut Parser<'_, '_>, Mode) -> Option<T>;

            match name {
                $( $( $relative_name => {
                    let parse: Parse<$relative_of> = $relative_parse;
                    parse(input, quirk!(mode $($relative_quirk)?)).map(Effect::$relative)
                } )+ )+
                $( $( $name => {
                    let parse: Parse<$of> = $parse;
                    parse(input, quirk!(mode $($quirk)?)).map(Effect::$inherited)
                } )+ )+
                $( $( $box_name => {
                    let parse: Parse<$box_of> = $box_parse;
                    parse(input, quirk!(mode $($box_quirk)?)).map(Effect::$effect)
                } )+ )+
                _ => None,
            }
        }
    };
}

/// The mode in which lengths of a property are read.
macro_rules! quirk {
    ($mode:ident) => {
        Mode::Standard
    };
    ($mode:ident unitless) => {
        $mode
    };
    ($mode:ident hashless) => {
        $mode
    };
}

properties! {
    relative {
        FontSize(FontSize) = FontSize::Px(16.0), ["font-size" unitless], font_size, is_small_font;
        Color(Color) = Color::ByScheme(Rgb::BLACK, Rgb::WHITE), ["color" hashless], color::parse_in, never;
        Scheme(Scheme) = Scheme::Light, ["color-scheme"], |input, _| scheme(input), never;
    }
    inherited {
        visibility: Visible(Visibility) = Visibility::Visible, ["visibility"], |input, _| visibility(input), |visibility| visibility != Visibility::Visible, UNSURE;
        /// `font-size-adjust: 0`.
        size_adjust: SizeAdjust(bool) = false, ["font-size-adjust"], |input, _| Some(has_zero_track(input)), never;
        fill: TextFill(Color) = Color::Current, ["-webkit-text-fill-color"], |input, _| color::parse(input), never;
        stroke_width: StrokeWidth(Length) = Length::ZERO, ["-webkit-text-stroke-width"], |input, _| stroke_width(input), never;
        stroke: StrokeColor(Color) = Color::Current, ["-webkit-text-stroke-color"], |input, _| color::parse(input), never;
        shadow: TextShadow(Shadow) = Shadow::None, ["text-shadow"], |input, _| shadow(input), never;
        indent: TextIndent(Length) = Length::ZERO, ["text-indent" unitless], |input, mode| length(input, &[], mode), is_far;
        letter_spacing: LetterSpacing(Length) = Length::ZERO, ["letter-spacing" unitless], |input, mode| length(input, &["normal"], mode), never;
        line_height: LineHeight(Option<f32>) = Some(1.2), ["line-height"], |input, _| line_height(input), never;
        /// The fill of SVG text.
        svg_fill: Fill(Color) = Color::Rgb(Rgb::BLACK), ["fill"], |input, _| paint(input), never;
        svg_fill_opacity: FillOpacity(Option<f32>) = Some(1.0), ["fill-opacity"], |input, _| opacity(input), never;
        svg_stroke: Stroke(Color) = Color::Rgb(Rgb::TRANSPARENT), ["stroke"], |input, _| paint(input), never;
        /// `pointer-events: none`.
        unclickable: Unclickable(bool) = false, ["pointer-events"], |input, _| is_unclickable(input), never;
    }
    not inherited {
        display: Display(Display) = Display::Inline, ["display"], |input, _| display(input), |display| display == Display::None, UNSURE;
        opacity: Opacity(Option<f32>) = Some(1.0), ["opacity", "-webkit-opacity"], |input, _| opacity(input), is_faint;
        ground: BackgroundColor(Color) = Color::Rgb(Rgb::TRANSPARENT), ["background-color" hashless], color::parse_in, never;
        /// The background behind the text, except for its colour.
        backdrop: BackgroundImage(Backdrop) = Backdrop::None, ["background-image"], |input, _| Some(background(input).1), never;
        /// Whether the background is painted in the shape of the text.
        is_ink: BackgroundClip(bool) = false, ["background-clip", "-webkit-background-clip"], |input, _| clips_to_text(input), never;
        placement: Placement(Placement) = Placement::Static, ["position"], |input, _| placement(input), never, UNSURE;
        floating: Floating(bool) = false, ["float"], |input, _| is_floating(input), never;
        left: Left(Length) = Length::Auto, ["left" unitless, "inset-inline-start"], side, is_far;
        right: Right(Length) = Length::Auto, ["right" unitless, "inset-inline-end"], side, is_far;
        top: Top(Length) = Length::Auto, ["top" unitless, "inset-block-start"], side, is_far;
        bottom: Bottom(Length) = Length::Auto, ["bottom" unitless, "inset-block-end"], side, is_far;
        width: Width(Length) = Length::Auto, ["width" unitless, "inline-size"], size, is_tiny;
        height: Height(Length) = Length::Auto, ["height" unitless, "block-size"], size, is_tiny;
        min_width: MinWidth(Length) = Length::Auto, ["min-width" unitless, "min-inline-size"], size, never;
        min_height: MinHeight(Length) = Length::Auto, ["min-height" unitless, "min-block-size"], size, never;
        max_width: MaxWidth(Length) = Length::Auto, ["max-width" unitless, "max-inline-size"], size, is_tiny;
        max_height: MaxHeight(Length) = Length::Auto, ["max-height" unitless, "max-block-size"], size, is_tiny;
        margin_left: MarginLeft(Length) = Length::ZERO, ["margin-left" unitless, "margin-inline-start"], side, is_far;
        margin_top: MarginTop(Length) = Length::ZERO, ["margin-top" unitless, "margin-block-start"], side, is_far;
        padding_left: PaddingLeft(Length) = Length::ZERO, ["padding-left" unitless, "padding-inline-start"], size, never;
        padding_right: PaddingRight(Length) = Length::ZERO, ["padding-right" unitless, "padding-inline-end"], size, never;
        padding_top: PaddingTop(Length) = Length::ZERO, ["padding-top" unitless, "padding-block-start"], size, never;
        padding_bottom: PaddingBottom(Length) = Length::ZERO, ["padding-bottom" unitless, "padding-block-end"], size, never;
        overflow_x: OverflowX(Overflow) = Overflow::Visible, ["overflow-x"], |input, _| overflow(input), never, UNSURE;
        overflow_y: OverflowY(Overflow) = Overflow::Visible, ["overflow-y"], |input, _| overflow(input), never, UNSURE;
        clip: Clip(Hides) = Hides::No, ["clip" unitless], |input, _| clip(input), is_hiding;
        clip_path: ClipPath(Hides) = Hides::No, ["clip-path", "-webkit-clip-path"], |input, _| clip_path(input), is_hiding;
        transform: Transform(Shift) = Shift::NONE, ["transform", "-webkit-transform"], |input, _| transform(input), moves_far;
        scale: Scale(Shift) = Shift::NONE, ["scale"], |input, _| scale(input), moves_far;
        translate: Translate(Shift) = Shift::NONE, ["translate"], |input, _| translate(input), moves_far;
        rotate: Rotate(Shift) = Shift::NONE, ["rotate"], |input, _| rotate(input), moves_far;
        offset_path: OffsetPath(Hides) = Hides::No, ["offset-path", "offset"], |input, _| Some(offset_path(input)), is_hiding;
        filter: Filter(Filter) = Filter::NONE, ["filter", "-webkit-filter"], |input, _| filter(input), filters_out;
        /// Whether a mask leaves only a part of it.
        mask: Mask(bool) = false, ["mask", "mask-image", "mask-border", "mask-border-source", "-webkit-mask", "-webkit-mask-image", "-webkit-mask-box-image"], |input, _| Some(mask(input)), |masked| masked, UNSURE;
        /// Whether it is blended with the background.
        blends: Blend(bool) = false, ["mix-blend-mode"], |input, _| is_painted(input, "normal"), never;
        /// `content-visibility: hidden`.
        skipped: ContentSkipped(bool) = false, ["content-visibility"], |input, _| is_hidden_content(input), |skipped| skipped, UNSURE;
        /// A negative `z-index`.
        behind: ZIndex(bool) = false, ["z-index"], |input, _| is_behind(input), |behind| behind, UNSURE;
        zoom: Zoom(Option<f32>) = Some(1.0), ["zoom"], |input, _| zoom(input), |zoom| zoom.is_none_or(|zoom| zoom < 0.2);
        backface: Backface(bool) = false, ["backface-visibility", "-webkit-backface-visibility"], |input, _| has_hidden_back(input), never;
        /// Whether the size does not depend on what is inside.
        contained: Contain(bool) = false, ["contain"], |input, _| is_contained(input), never, UNSURE;
        flex_basis: FlexBasis(Length) = Length::Auto, ["flex-basis"], size, never;
        grows: FlexGrow(bool) = false, ["flex-grow"], |input, _| grows(input), never;
        /// Whether a track of the grid has no size.
        zero_rows: GridRows(bool) = false, ["grid-template-rows", "grid-auto-rows"], |input, _| Some(has_zero_track(input)), never, UNSURE;
        zero_columns: GridColumns(bool) = false, ["grid-template-columns", "grid-auto-columns"], |input, _| Some(has_zero_track(input)), never, UNSURE;
        /// Whether something is painted around an empty box.
        edged: Edge(bool) = false, ["border", "border-top", "border-bottom", "border-left", "border-right", "border-style", "border-width", "border-block", "border-inline", "outline", "outline-style", "box-shadow"], |input, _| is_painted(input, "none"), never;
        content: Content(Content) = Content::Normal, ["content"], |input, _| content(input), never;
        animation: AnimationName(u64) = animation::NONE, ["animation-name", "-webkit-animation-name"], |input, _| animation::name(input), never, UNSURE;
        fills: AnimationFill(bool) = false, ["animation-fill-mode", "-webkit-animation-fill-mode"], |input, _| Some(keeps_last_frame(input)), never;
        endless: AnimationCount(bool) = false, ["animation-iteration-count", "-webkit-animation-iteration-count", "animation-timeline"], |input, _| Some(is_endless(input)), never;
        lasts: AnimationDuration(Option<f32>) = Some(0.0), ["animation-duration", "-webkit-animation-duration"], |input, _| Some(seconds(input)), never;
        waits: AnimationDelay(Option<f32>) = Some(0.0), ["animation-delay", "-webkit-animation-delay"], |input, _| Some(seconds(input)), never;
        paused: AnimationState(bool) = false, ["animation-play-state", "-webkit-animation-play-state"], |input, _| Some(is_paused(input)), never;
    }
}

fn side(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Length> {
    length(input, &["auto"], mode)
}

/// `line-height`: a factor of the font size, where it is known.
fn line_height(input: &mut Parser<'_, '_>) -> Option<Option<f32>> {
    if let Ok(factor) = input.try_parse(|input| input.expect_number()) {
        return Some(Some(factor));
    }
    Some(match length(input, &["normal"], Mode::Standard)? {
        Length::Auto => Some(1.2),
        Length::Sum { px, share } => Some(px / 16.0 + share),
        Length::Unknown => None,
    })
}

/// The effects of each property at its initial value; a shorthand has several.
pub(super) fn initial(property: &str) -> Option<&'static [Effect]> {
    const AUTO: Length = Length::Auto;
    const ZERO: Length = Length::ZERO;
    Some(match property {
        "all" => Effect::ALL,
        "font" => &[
            Effect::FontSize(FontSize::Px(16.0)),
            Effect::LineHeight(Some(1.2)),
        ],
        "background" => &[
            Effect::BackgroundColor(Color::Rgb(Rgb::TRANSPARENT)),
            Effect::BackgroundImage(Backdrop::None),
            Effect::BackgroundClip(false),
        ],
        "inset" => &[
            Effect::Left(AUTO),
            Effect::Right(AUTO),
            Effect::Top(AUTO),
            Effect::Bottom(AUTO),
        ],
        "inset-inline" => &[Effect::Left(AUTO), Effect::Right(AUTO)],
        "inset-block" => &[Effect::Top(AUTO), Effect::Bottom(AUTO)],
        "overflow" => &[
            Effect::OverflowX(Overflow::Visible),
            Effect::OverflowY(Overflow::Visible),
        ],
        "margin" => &[Effect::MarginLeft(ZERO), Effect::MarginTop(ZERO)],
        "margin-inline" => &[Effect::MarginLeft(ZERO)],
        "margin-block" => &[Effect::MarginTop(ZERO)],
        "padding" => &[
            Effect::PaddingLeft(ZERO),
            Effect::PaddingRight(ZERO),
            Effect::PaddingTop(ZERO),
            Effect::PaddingBottom(ZERO),
        ],
        "padding-inline" => &[Effect::PaddingLeft(ZERO), Effect::PaddingRight(ZERO)],
        "padding-block" => &[Effect::PaddingTop(ZERO), Effect::PaddingBottom(ZERO)],
        "-webkit-text-stroke" => &[
            Effect::StrokeWidth(ZERO),
            Effect::StrokeColor(Color::Current),
        ],
        "flex" => &[Effect::FlexGrow(false), Effect::FlexBasis(AUTO)],
        "grid-template" | "grid" => &[Effect::GridRows(false), Effect::GridColumns(false)],
        "animation" | "-webkit-animation" => &[
            Effect::AnimationName(animation::NONE),
            Effect::AnimationFill(false),
            Effect::AnimationCount(false),
            Effect::AnimationDuration(Some(0.0)),
            Effect::AnimationDelay(Some(0.0)),
            Effect::AnimationState(false),
        ],
        name => return longhand(name),
    })
}

/// What a valid value of the property does; `None` where the value is invalid.
pub(super) fn effects(name: &str, input: &mut Parser<'_, '_>, mode: Mode) -> Option<Vec<Effect>> {
    Some(match name {
        "font" => {
            let (size, line) = font_shorthand(input)?;
            vec![Effect::FontSize(size), Effect::LineHeight(line)]
        }
        "background" => {
            let start = input.state();
            let (color, backdrop) = background(input);
            let end = input.state();
            input.reset(&start);
            let is_ink = clips_to_text(input)?;
            input.reset(&end);
            vec![
                Effect::BackgroundColor(color),
                Effect::BackgroundImage(backdrop),
                Effect::BackgroundClip(is_ink),
            ]
        }
        "inset" => {
            let [top, right, bottom, left] = sides(input, Mode::Standard)?;
            vec![
                Effect::Left(left),
                Effect::Right(right),
                Effect::Top(top),
                Effect::Bottom(bottom),
            ]
        }
        "inset-inline" => {
            let [start, end, ..] = sides(input, Mode::Standard)?;
            vec![Effect::Left(start), Effect::Right(end)]
        }
        "inset-block" => {
            let [start, end, ..] = sides(input, Mode::Standard)?;
            vec![Effect::Top(start), Effect::Bottom(end)]
        }
        "overflow" => {
            let x = overflow(input)?;
            let y = input
                .try_parse(|input| overflow(input).ok_or(()))
                .unwrap_or(x);
            vec![Effect::OverflowX(x), Effect::OverflowY(y)]
        }
        "margin" => {
            let [top, _, _, left] = sides(input, mode)?;
            vec![Effect::MarginLeft(left), Effect::MarginTop(top)]
        }
        "margin-inline" => vec![Effect::MarginLeft(sides(input, mode)?[0])],
        "margin-block" => vec![Effect::MarginTop(sides(input, mode)?[0])],
        "padding" => {
            let [top, right, bottom, left] = sides(input, mode)?;
            vec![
                Effect::PaddingLeft(left),
                Effect::PaddingRight(right),
                Effect::PaddingTop(top),
                Effect::PaddingBottom(bottom),
            ]
        }
        "padding-inline" => {
            let [start, end, ..] = sides(input, mode)?;
            vec![Effect::PaddingLeft(start), Effect::PaddingRight(end)]
        }
        "padding-block" => {
            let [start, end, ..] = sides(input, mode)?;
            vec![Effect::PaddingTop(start), Effect::PaddingBottom(end)]
        }
        "-webkit-text-stroke" => {
            let (width, color) = stroke(input)?;
            vec![Effect::StrokeWidth(width), Effect::StrokeColor(color)]
        }
        "flex" => {
            let (grows, basis) = flex(input)?;
            vec![Effect::FlexGrow(grows), Effect::FlexBasis(basis)]
        }
        "grid-template" | "grid" => {
            let has_zero = has_zero_track(input);
            vec![Effect::GridRows(has_zero), Effect::GridColumns(has_zero)]
        }
        "animation" | "-webkit-animation" => animation::shorthand(input)?,
        name => vec![parse_longhand(name, input, mode)?],
    })
}
