//! The properties that are read: one row each.
//!
//! A property that is not inherited has a field of its box, which is set where a declaration
//! wins; [`LayoutBox`] judges the fields together. An inherited one is a field of
//! [`Computed`](super::computed::Computed).

use cssparser::Parser;

use super::color::{self, Color, Rgb};
use super::element::Mode;
use super::longhand::{
    Display, FontSize, Placement, background, clip, clip_path, clips, display, filter,
    font_shorthand, font_size, has_image, is_floating, is_hidden_content, is_unclickable,
    is_visible, opacity, placement, scale, sides, size, transform, translate,
};
use super::value::{Length, length};

/// One row a property: `Effect(type of its value) = initial value`, its names, and how a value
/// is parsed. A name marked `unitless` takes lengths without a unit in quirks mode
/// ([Quirks Mode Standard, 3.1](https://quirks.spec.whatwg.org/#the-unitless-length-quirk));
/// for other names the mode that the parser is given is the standard one.
macro_rules! properties {
    (
        inherited {
            $( $(#[$doc:meta])* $inherited:ident($of:ty) = $first:expr,
                [$($name:literal $($quirk:ident)?),+], $parse:expr; )+
        }
        not inherited {
            $( $(#[$box_doc:meta])* $field:ident: $effect:ident($box_of:ty) = $box_first:expr,
                [$($box_name:literal $($box_quirk:ident)?),+], $box_parse:expr; )+
        }
    ) => {
        /// A property, and the value that it is set to.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub(super) enum Effect {
            $( $(#[$doc])* $inherited($of), )+
            $( $(#[$box_doc])* $effect($box_of), )+
        }

        /// The values of an element that its children do not inherit.
        #[derive(Debug, Clone, Copy)]
        pub(super) struct LayoutBox {
            $( pub(super) $field: $box_of, )+
        }

        impl LayoutBox {
            pub(super) const INITIAL: Self = Self { $( $field: $box_first, )+ };

            /// Sets a value; one that is inherited is none of the box.
            pub(super) fn set(&mut self, effect: Effect) {
                match effect {
                    $( Effect::$effect(value) => self.$field = value, )+
                    $( Effect::$inherited(_) )|+ => {}
                }
            }
        }

        impl Effect {
            /// Every property at its initial value.
            const ALL: &'static [Self] = &[
                $( Self::$inherited($first), )+
                $( Self::$effect($box_first), )+
            ];

            /// Whether children inherit the property.
            pub(super) fn is_inherited(self) -> bool {
                match self {
                    $( Self::$inherited(_) )|+ => true,
                    $( Self::$effect(_) )|+ => false,
                }
            }
        }

        /// The effect of a property at its initial value.
        fn longhand(name: &str) -> Option<&'static [Effect]> {
            Some(match name {
                $( $($name)|+ => &[Effect::$inherited($first)], )+
                $( $($box_name)|+ => &[Effect::$effect($box_first)], )+
                _ => return None,
            })
        }

        /// What a valid value of a property does.
        fn parse_longhand(name: &str, input: &mut Parser<'_, '_>, mode: Mode) -> Option<Effect> {
            type Parse<T> = fn(&mut Parser<'_, '_>, Mode) -> Option<T>;

            match name {
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
}

properties! {
    inherited {
        /// `visibility`: whether it is `visible`.
        Visible(bool) = true, ["visibility"], |input, _| is_visible(input);
        FontSize(FontSize) = FontSize::Px(16.0), ["font-size" unitless], font_size;
        Color(Color) = Color::Other, ["color"], |input, _| color::parse(input);
        TextFill(Color) = Color::Current, ["-webkit-text-fill-color"], |input, _| color::parse(input);
        TextIndent(Length) = Length::Px(0.0), ["text-indent" unitless], |input, mode| length(input, &[], mode);
        /// `pointer-events: none`.
        Unclickable(bool) = false, ["pointer-events"], |input, _| is_unclickable(input);
    }
    not inherited {
        display: Display(Display) = Display::Inline, ["display"], |input, _| display(input);
        opacity: Opacity(f32) = 1.0, ["opacity"], |input, _| opacity(input);
        ground: BackgroundColor(Color) = Color::Rgb(Rgb::TRANSPARENT), ["background-color"], |input, _| color::parse(input);
        /// Whether a picture lies behind the text.
        image: BackgroundImage(bool) = false, ["background-image"], |input, _| Some(has_image(input));
        placement: Placement(Placement) = Placement::Static, ["position"], |input, _| placement(input);
        floating: Floating(bool) = false, ["float"], |input, _| is_floating(input);
        left: Left(Length) = Length::Auto, ["left" unitless], side;
        right: Right(Length) = Length::Auto, ["right" unitless], side;
        top: Top(Length) = Length::Auto, ["top" unitless], side;
        bottom: Bottom(Length) = Length::Auto, ["bottom" unitless], side;
        width: Width(Length) = Length::Auto, ["width" unitless, "inline-size"], size;
        height: Height(Length) = Length::Auto, ["height" unitless, "block-size"], size;
        max_width: MaxWidth(Length) = Length::Auto, ["max-width" unitless, "max-inline-size"], size;
        max_height: MaxHeight(Length) = Length::Auto, ["max-height" unitless, "max-block-size"], size;
        /// Whether overflow is clipped sideways.
        clips_x: OverflowX(bool) = false, ["overflow-x"], |input, _| clips(input);
        /// Whether overflow is clipped downwards.
        clips_y: OverflowY(bool) = false, ["overflow-y"], |input, _| clips(input);
        /// Whether nothing is left.
        clip: Clip(bool) = false, ["clip" unitless], |input, _| clip(input);
        /// Whether nothing is left.
        clip_path: ClipPath(bool) = false, ["clip-path", "-webkit-clip-path"], |input, _| Some(clip_path(input));
        /// Whether nothing is left, or it is moved off the screen.
        transform: Transform(bool) = false, ["transform", "-webkit-transform"], |input, _| Some(transform(input));
        /// Whether nothing is left.
        scale: Scale(bool) = false, ["scale"], |input, _| Some(scale(input));
        /// Whether it is moved off the screen.
        translate: Translate(bool) = false, ["translate"], |input, _| translate(input);
        /// Whether nothing is left.
        filter: Filter(bool) = false, ["filter", "-webkit-filter"], |input, _| Some(filter(input));
        margin_left: MarginLeft(Length) = Length::Px(0.0), ["margin-left" unitless], side;
        margin_top: MarginTop(Length) = Length::Px(0.0), ["margin-top" unitless], side;
        /// `content-visibility: hidden`.
        skipped: ContentSkipped(bool) = false, ["content-visibility"], |input, _| is_hidden_content(input);
    }
}

fn side(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Length> {
    length(input, &["auto"], mode)
}

/// The effects of each property at its initial value; a shorthand has several.
pub(super) fn initial(property: &str) -> Option<&'static [Effect]> {
    Some(match property {
        "all" => Effect::ALL,
        "font" => &[Effect::FontSize(FontSize::Px(16.0))],
        "background" => &[
            Effect::BackgroundColor(Color::Rgb(Rgb::TRANSPARENT)),
            Effect::BackgroundImage(false),
        ],
        "inset" => &[
            Effect::Left(Length::Auto),
            Effect::Right(Length::Auto),
            Effect::Top(Length::Auto),
            Effect::Bottom(Length::Auto),
        ],
        "overflow" => &[Effect::OverflowX(false), Effect::OverflowY(false)],
        "margin" => &[
            Effect::MarginLeft(Length::Px(0.0)),
            Effect::MarginTop(Length::Px(0.0)),
        ],
        name => return longhand(name),
    })
}

/// What a valid value of the property does; `None` where the value is invalid.
pub(super) fn effects(name: &str, input: &mut Parser<'_, '_>, mode: Mode) -> Option<Vec<Effect>> {
    Some(match name {
        "font" => vec![Effect::FontSize(font_shorthand(input)?)],
        "background" => {
            let (color, has_image) = background(input);
            vec![
                Effect::BackgroundColor(color),
                Effect::BackgroundImage(has_image),
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
        "overflow" => {
            let x = clips(input)?;
            let y = input.try_parse(|input| clips(input).ok_or(())).unwrap_or(x);
            vec![Effect::OverflowX(x), Effect::OverflowY(y)]
        }
        "margin" => {
            let [top, _, _, left] = sides(input, mode)?;
            vec![Effect::MarginLeft(left), Effect::MarginTop(top)]
        }
        name => vec![parse_longhand(name, input, mode)?],
    })
}
