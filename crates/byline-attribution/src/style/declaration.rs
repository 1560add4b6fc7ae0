//! Declarations: one property and what it is set to.

use std::mem::{Discriminant, discriminant};

use cssparser::{Delimiter, ParseError, Parser, Token, parse_important};

use super::color::{self, Color};
use super::element::Mode;
use super::value::{Length, keyword, length, number};

/// What a declaration does, as far as hiding asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Effect {
    Display(Display),
    /// `visibility`: whether it is `visible`.
    Visible(bool),
    Opacity(f32),
    FontSize(FontSize),
    Color(Color),
    TextFill(Color),
    BackgroundColor(Color),
    /// Whether a picture lies behind the text.
    BackgroundImage(bool),
    Placement(Placement),
    Floating(bool),
    Left(Length),
    Right(Length),
    Top(Length),
    Bottom(Length),
    Width(Length),
    Height(Length),
    MaxWidth(Length),
    MaxHeight(Length),
    /// Whether overflow is clipped, sideways and downwards.
    OverflowX(bool),
    OverflowY(bool),
    /// `clip`: whether nothing is left.
    Clip(bool),
    /// `clip-path`: whether nothing is left.
    ClipPath(bool),
    /// `transform` and `scale`: whether nothing is left or it is moved off the screen.
    Transform(bool),
    Scale(bool),
    /// `translate`: whether it is moved off the screen.
    Translate(bool),
    Filter(bool),
    TextIndent(Length),
    MarginLeft(Length),
    MarginTop(Length),
    /// `content-visibility: hidden`.
    ContentSkipped(bool),
    /// `pointer-events: none`.
    Unclickable(bool),
}

/// What kind of box an element makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Display {
    None,
    /// No box of its own; what is inside is rendered.
    Contents,
    /// A box in a line, which has no width, height or transform.
    Inline,
    /// Any other box.
    Block,
}

/// How an element is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placement {
    Static,
    /// Moved from where it would stand: `relative`, `sticky`.
    Relative,
    /// Taken out of the flow: `absolute`, `fixed`.
    Absolute,
}

/// A font size: relative sizes of nothing are nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FontSize {
    Px(f32),
    Times(f32),
    Unknown,
}

/// The value, or a word that every property knows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Setting {
    To(Effect),
    /// `inherit`, on the property that this effect stands for.
    Inherit(Effect),
    /// `initial`, and `unset` of a property that is not inherited.
    Initial(Effect),
    /// `revert` and `revert-layer` of a property that is not inherited: what the browser
    /// says.
    Revert(Effect),
    /// A value known only when variables are.
    Variable(Effect),
}

impl Setting {
    /// What stands for the property that is set.
    pub(super) fn property(&self) -> Discriminant<Effect> {
        let (Self::To(effect)
        | Self::Inherit(effect)
        | Self::Initial(effect)
        | Self::Revert(effect)
        | Self::Variable(effect)) = self;
        discriminant(effect)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Declaration {
    pub(super) setting: Setting,
    pub(super) important: bool,
}

/// The effects of each property at its initial value; a shorthand has several.
fn initial(property: &str) -> Option<&'static [Effect]> {
    const NONE: Color = Color::Rgb(color::Rgb::TRANSPARENT);
    Some(match property {
        "display" => &[Effect::Display(Display::Inline)],
        "visibility" => &[Effect::Visible(true)],
        "opacity" => &[Effect::Opacity(1.0)],
        "font-size" | "font" => &[Effect::FontSize(FontSize::Px(16.0))],
        "color" => &[Effect::Color(Color::Other)],
        "-webkit-text-fill-color" => &[Effect::TextFill(Color::Current)],
        "background-color" => &[Effect::BackgroundColor(NONE)],
        "background-image" => &[Effect::BackgroundImage(false)],
        "background" => &[
            Effect::BackgroundColor(NONE),
            Effect::BackgroundImage(false),
        ],
        "position" => &[Effect::Placement(Placement::Static)],
        "float" => &[Effect::Floating(false)],
        "left" => &[Effect::Left(Length::Auto)],
        "right" => &[Effect::Right(Length::Auto)],
        "top" => &[Effect::Top(Length::Auto)],
        "bottom" => &[Effect::Bottom(Length::Auto)],
        "inset" => &[
            Effect::Left(Length::Auto),
            Effect::Right(Length::Auto),
            Effect::Top(Length::Auto),
            Effect::Bottom(Length::Auto),
        ],
        "width" | "inline-size" => &[Effect::Width(Length::Auto)],
        "height" | "block-size" => &[Effect::Height(Length::Auto)],
        "max-width" | "max-inline-size" => &[Effect::MaxWidth(Length::Auto)],
        "max-height" | "max-block-size" => &[Effect::MaxHeight(Length::Auto)],
        "overflow" => &[Effect::OverflowX(false), Effect::OverflowY(false)],
        "overflow-x" => &[Effect::OverflowX(false)],
        "overflow-y" => &[Effect::OverflowY(false)],
        "clip" => &[Effect::Clip(false)],
        "clip-path" | "-webkit-clip-path" => &[Effect::ClipPath(false)],
        "transform" | "-webkit-transform" => &[Effect::Transform(false)],
        "scale" => &[Effect::Scale(false)],
        "translate" => &[Effect::Translate(false)],
        "filter" | "-webkit-filter" => &[Effect::Filter(false)],
        "text-indent" => &[Effect::TextIndent(Length::Px(0.0))],
        "margin-left" => &[Effect::MarginLeft(Length::Px(0.0))],
        "margin-top" => &[Effect::MarginTop(Length::Px(0.0))],
        "margin" => &[
            Effect::MarginLeft(Length::Px(0.0)),
            Effect::MarginTop(Length::Px(0.0)),
        ],
        "content-visibility" => &[Effect::ContentSkipped(false)],
        "pointer-events" => &[Effect::Unclickable(false)],
        "all" => &[
            Effect::Display(Display::Inline),
            Effect::Visible(true),
            Effect::Opacity(1.0),
            Effect::FontSize(FontSize::Px(16.0)),
            Effect::Color(Color::Other),
            Effect::TextFill(Color::Current),
            Effect::BackgroundColor(NONE),
            Effect::BackgroundImage(false),
            Effect::Placement(Placement::Static),
            Effect::Floating(false),
            Effect::Left(Length::Auto),
            Effect::Right(Length::Auto),
            Effect::Top(Length::Auto),
            Effect::Bottom(Length::Auto),
            Effect::Width(Length::Auto),
            Effect::Height(Length::Auto),
            Effect::MaxWidth(Length::Auto),
            Effect::MaxHeight(Length::Auto),
            Effect::OverflowX(false),
            Effect::OverflowY(false),
            Effect::Clip(false),
            Effect::ClipPath(false),
            Effect::Transform(false),
            Effect::Scale(false),
            Effect::Translate(false),
            Effect::Filter(false),
            Effect::TextIndent(Length::Px(0.0)),
            Effect::MarginLeft(Length::Px(0.0)),
            Effect::MarginTop(Length::Px(0.0)),
            Effect::ContentSkipped(false),
            Effect::Unclickable(false),
        ],
        _ => return None,
    })
}

/// No property that is read has a longer name.
const LONGEST: usize = 32;

/// Whether the property is one that can hide text.
pub(super) fn is_read(property: &str) -> bool {
    let mut lower = [0; LONGEST];
    let Some(lower) = lower.get_mut(..property.len()) else {
        return false;
    };
    lower.copy_from_slice(property.as_bytes());
    lower.make_ascii_lowercase();
    core::str::from_utf8(lower).is_ok_and(|property| initial(property).is_some())
}

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

fn refuse<'i, T>(input: &Parser<'i, '_>) -> Parsed<'i, T> {
    Err(input.new_custom_error(()))
}

/// Reads one declaration up to its semicolon, and adds what it sets.
///
/// A declaration whose property hides nothing, or whose value is invalid, adds nothing.
pub(super) fn parse_one<'i>(
    name: &str,
    input: &mut Parser<'i, '_>,
    mode: Mode,
    into: &mut Vec<Declaration>,
) -> Parsed<'i, ()> {
    let name = name.to_ascii_lowercase();
    let Some(initial) = initial(&name) else {
        return refuse(input);
    };
    // A variable makes any value valid until it is put in its place, and then it may be
    // anything: look for one first.
    let start = input.state();
    let mut variable = false;
    while let Ok(token) = input.next() {
        match token {
            Token::Semicolon => break,
            Token::Function(name) if name.eq_ignore_ascii_case("var") => variable = true,
            _ => {}
        }
    }
    input.reset(&start);
    let settings = input.parse_until_before(Delimiter::Bang, |input| {
        if variable {
            while input.next().is_ok() {}
            return Ok(initial.iter().map(|of| Setting::Variable(*of)).collect());
        }
        if let Ok(word) = input.try_parse(|input| {
            let words = ["inherit", "initial", "unset", "revert", "revert-layer"];
            match keyword(input, &words) {
                Some(word) if input.is_exhausted() => Ok(word),
                _ => Err(()),
            }
        }) {
            return Ok(initial.iter().map(|of| wide(word, *of)).collect());
        }
        match effects(&name, input, mode) {
            Some(effects) => Ok(effects.into_iter().map(Setting::To).collect::<Vec<_>>()),
            None => refuse(input),
        }
    })?;
    let important = input.try_parse(parse_important).is_ok();
    input.expect_exhausted()?;
    into.extend(
        settings
            .into_iter()
            .map(|setting| Declaration { setting, important }),
    );
    Ok(())
}

/// What a word that every property knows says of one.
fn wide(word: &str, of: Effect) -> Setting {
    let is_inherited = matches!(
        of,
        Effect::Visible(_)
            | Effect::FontSize(_)
            | Effect::Color(_)
            | Effect::TextFill(_)
            | Effect::TextIndent(_)
            | Effect::Unclickable(_)
    );
    match word {
        "inherit" => Setting::Inherit(of),
        "initial" => Setting::Initial(of),
        _ if is_inherited => Setting::Inherit(of),
        "unset" => Setting::Initial(of),
        _ => Setting::Revert(of),
    }
}

/// Whether a value of the property is valid; `None` where its values are not read.
pub(super) fn is_valid(name: &str, input: &mut Parser<'_, '_>) -> Option<bool> {
    initial(name)?;
    let mut read = Vec::new();
    Some(parse_one(name, input, Mode::Standard, &mut read).is_ok())
}

/// Properties whose lengths need no unit in quirks mode
/// ([Quirks Mode Standard, 3.1](https://quirks.spec.whatwg.org/#the-unitless-length-quirk)).
const UNITLESS: &[&str] = &[
    "bottom",
    "clip",
    "font-size",
    "height",
    "left",
    "margin",
    "margin-left",
    "margin-top",
    "max-height",
    "max-width",
    "right",
    "text-indent",
    "top",
    "width",
];

const DISPLAYS: &[&str] = &[
    "block",
    "flow-root",
    "flex",
    "grid",
    "table",
    "table-row",
    "table-cell",
    "table-caption",
    "table-column",
    "table-column-group",
    "table-row-group",
    "table-header-group",
    "table-footer-group",
    "list-item",
    "-webkit-box",
    "-webkit-flex",
    "flow",
    "math",
];
const INLINE_BOXES: &[&str] = &[
    "inline-block",
    "inline-flex",
    "inline-grid",
    "inline-table",
    "-webkit-inline-box",
    "-webkit-inline-flex",
];

/// What a valid value of the property does; `None` where the value is invalid.
fn effects(name: &str, input: &mut Parser<'_, '_>, mode: Mode) -> Option<Vec<Effect>> {
    let mode = if UNITLESS.contains(&name) {
        mode
    } else {
        Mode::Standard
    };
    let effect = match name {
        "display" => Effect::Display(display(input)?),
        "visibility" => {
            let word = keyword(input, &["visible", "hidden", "collapse"])?;
            Effect::Visible(word == "visible")
        }
        "opacity" => Effect::Opacity(number(input)?.unwrap_or(1.0)),
        "font-size" => Effect::FontSize(font_size(input, mode)?),
        "font" => Effect::FontSize(font_shorthand(input)?),
        "color" => Effect::Color(color::parse(input)?),
        "-webkit-text-fill-color" => Effect::TextFill(color::parse(input)?),
        "background-color" => Effect::BackgroundColor(color::parse(input)?),
        "background-image" => Effect::BackgroundImage(has_image(input)),
        "background" => return Some(background(input)),
        "position" => {
            let words = [
                "static",
                "relative",
                "sticky",
                "-webkit-sticky",
                "absolute",
                "fixed",
            ];
            Effect::Placement(match keyword(input, &words)? {
                "static" => Placement::Static,
                "absolute" | "fixed" => Placement::Absolute,
                _ => Placement::Relative,
            })
        }
        "float" => {
            let words = ["none", "left", "right", "inline-start", "inline-end"];
            Effect::Floating(keyword(input, &words)? != "none")
        }
        "left" => Effect::Left(length(input, &["auto"], mode)?),
        "right" => Effect::Right(length(input, &["auto"], mode)?),
        "top" => Effect::Top(length(input, &["auto"], mode)?),
        "bottom" => Effect::Bottom(length(input, &["auto"], mode)?),
        "inset" => {
            let [top, right, bottom, left] = sides(input, mode)?;
            return Some(vec![
                Effect::Left(left),
                Effect::Right(right),
                Effect::Top(top),
                Effect::Bottom(bottom),
            ]);
        }
        "width" | "inline-size" => Effect::Width(size(input, mode)?),
        "height" | "block-size" => Effect::Height(size(input, mode)?),
        "max-width" | "max-inline-size" => Effect::MaxWidth(size(input, mode)?),
        "max-height" | "max-block-size" => Effect::MaxHeight(size(input, mode)?),
        "overflow" => {
            let x = clips(input)?;
            let y = input.try_parse(|input| clips(input).ok_or(())).unwrap_or(x);
            return Some(vec![Effect::OverflowX(x), Effect::OverflowY(y)]);
        }
        "overflow-x" => Effect::OverflowX(clips(input)?),
        "overflow-y" => Effect::OverflowY(clips(input)?),
        "clip" => Effect::Clip(clip(input)?),
        "clip-path" | "-webkit-clip-path" => Effect::ClipPath(clip_path(input)),
        "transform" | "-webkit-transform" => Effect::Transform(transform(input)),
        "scale" => Effect::Scale(scale(input)),
        "translate" => Effect::Translate(translate(input)?),
        "filter" | "-webkit-filter" => Effect::Filter(filter(input)),
        "text-indent" => Effect::TextIndent(length(input, &[], mode)?),
        "margin-left" => Effect::MarginLeft(length(input, &["auto"], mode)?),
        "margin-top" => Effect::MarginTop(length(input, &["auto"], mode)?),
        "margin" => {
            let [top, _, _, left] = sides(input, mode)?;
            return Some(vec![Effect::MarginLeft(left), Effect::MarginTop(top)]);
        }
        "content-visibility" => {
            let word = keyword(input, &["visible", "auto", "hidden"])?;
            Effect::ContentSkipped(word == "hidden")
        }
        "pointer-events" => {
            let words = [
                "auto",
                "none",
                "visiblepainted",
                "visiblefill",
                "visiblestroke",
                "visible",
                "painted",
                "fill",
                "stroke",
                "bounding-box",
                "all",
            ];
            Effect::Unclickable(keyword(input, &words)? == "none")
        }
        _ => return None,
    };
    Some(vec![effect])
}

fn display(input: &mut Parser<'_, '_>) -> Option<Display> {
    let mut inline = false;
    let mut inner = None;
    let mut words = 0;
    while let Ok(token) = input.next() {
        let Token::Ident(word) = token else {
            return None;
        };
        let word = word.to_ascii_lowercase();
        words += 1;
        match word.as_str() {
            "none" | "contents" if words == 1 => {
                let only = if word == "none" {
                    Display::None
                } else {
                    Display::Contents
                };
                return input.is_exhausted().then_some(only);
            }
            "inline" => inline = true,
            "run-in" | "ruby" | "ruby-text" | "ruby-base" => inline = true,
            word if INLINE_BOXES.contains(&word) => inner = Some(Display::Block),
            "flow" => {}
            word if DISPLAYS.contains(&word) => inner = Some(Display::Block),
            _ => return None,
        }
        if words > 3 {
            return None;
        }
    }
    match (words, inline, inner) {
        (0, ..) => None,
        (_, true, None) => Some(Display::Inline),
        _ => Some(Display::Block),
    }
}

fn font_size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<FontSize> {
    Some(match input.next().ok()? {
        Token::Number { value, .. } if *value == 0.0 => FontSize::Px(0.0),
        Token::Number { value, .. } if *value > 0.0 && mode == Mode::Quirks => FontSize::Px(*value),
        Token::Percentage { unit_value, .. } if *unit_value >= 0.0 => FontSize::Times(*unit_value),
        Token::Dimension { value, unit, .. } if *value >= 0.0 => {
            let relative = ["em", "ex", "ch", "ic", "lh", "cap"];
            if relative
                .iter()
                .any(|known| unit.eq_ignore_ascii_case(known))
            {
                FontSize::Times(*value)
            } else {
                // The unit is checked by the one reader of lengths.
                return absolute_size(*value, unit);
            }
        }
        Token::Ident(word) => match word.to_ascii_lowercase().as_str() {
            "xx-small" | "x-small" | "small" | "medium" | "large" | "x-large" | "xx-large"
            | "xxx-large" => FontSize::Px(16.0),
            "smaller" => FontSize::Times(0.83),
            "larger" => FontSize::Times(1.2),
            _ => return None,
        },
        Token::Function(_) => FontSize::Unknown,
        _ => return None,
    })
}

fn absolute_size(value: f32, unit: &str) -> Option<FontSize> {
    let text = format!("1{unit}");
    let mut input = cssparser::ParserInput::new(&text);
    match length(&mut Parser::new(&mut input), &[], Mode::Standard)? {
        Length::Px(one) => Some(FontSize::Px(one * value)),
        _ => None,
    }
}

/// The size in `font: italic 0/1 serif`: the first length, which a family must follow.
fn font_shorthand(input: &mut Parser<'_, '_>) -> Option<FontSize> {
    let system = [
        "caption",
        "icon",
        "menu",
        "message-box",
        "small-caption",
        "status-bar",
    ];
    if input
        .try_parse(|input| match keyword(input, &system) {
            Some(_) if input.is_exhausted() => Ok(()),
            _ => Err(()),
        })
        .is_ok()
    {
        return Some(FontSize::Px(13.0));
    }
    loop {
        if let Ok(size) = input.try_parse(|input| font_size(input, Mode::Standard).ok_or(())) {
            if input.try_parse(|input| input.expect_delim('/')).is_ok() {
                input.next().ok()?;
            }
            // The family: at least one word.
            input.next().ok()?;
            while input.next().is_ok() {}
            return Some(size);
        }
        match input.next().ok()? {
            // Style, variant, weight and stretch.
            Token::Ident(_) | Token::Number { .. } | Token::Dimension { .. } => {}
            _ => return None,
        }
    }
}

fn has_image(input: &mut Parser<'_, '_>) -> bool {
    let mut image = false;
    while let Ok(token) = input.next() {
        image |= matches!(token, Token::UnquotedUrl(_) | Token::Function(_));
    }
    image
}

/// `background`: the last layer may name a colour, any layer a picture.
fn background(input: &mut Parser<'_, '_>) -> Vec<Effect> {
    let mut ground = Color::Rgb(color::Rgb::TRANSPARENT);
    let mut image = false;
    loop {
        if let Ok(color) = input.try_parse(|input| color::parse(input).ok_or(())) {
            ground = color;
            continue;
        }
        match input.next() {
            Ok(Token::UnquotedUrl(_)) => image = true,
            Ok(Token::Function(name)) => {
                image |= !name.eq_ignore_ascii_case("calc");
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    vec![
        Effect::BackgroundColor(ground),
        Effect::BackgroundImage(image),
    ]
}

fn size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Length> {
    let words = [
        "auto",
        "none",
        "min-content",
        "max-content",
        "fit-content",
        "stretch",
        "-webkit-fill-available",
    ];
    match length(input, &words, mode)? {
        Length::Px(value) if value < 0.0 => None,
        Length::Share(value) if value < 0.0 => None,
        size => Some(size),
    }
}

/// One to four sides: top, right, bottom, left.
fn sides(input: &mut Parser<'_, '_>, mode: Mode) -> Option<[Length; 4]> {
    let mut read = Vec::with_capacity(4);
    while !input.is_exhausted() {
        read.push(length(input, &["auto"], mode)?);
    }
    match *read.as_slice() {
        [all] => Some([all; 4]),
        [ends, flanks] => Some([ends, flanks, ends, flanks]),
        [top, flanks, bottom] => Some([top, flanks, bottom, flanks]),
        [top, right, bottom, left] => Some([top, right, bottom, left]),
        _ => None,
    }
}

fn clips(input: &mut Parser<'_, '_>) -> Option<bool> {
    let words = ["visible", "hidden", "clip", "scroll", "auto", "overlay"];
    keyword(input, &words).map(|word| word != "visible")
}

/// The numbers inside a function, lengths in pixels and shares as they are.
fn numbers(input: &mut Parser<'_, '_>) -> Option<Vec<f32>> {
    input
        .parse_nested_block(|input| {
            let mut read = Vec::new();
            while !input.is_exhausted() {
                let value =
                    input.try_parse(|input| match length(input, &["auto"], Mode::Standard) {
                        Some(Length::Px(value) | Length::Share(value)) => Ok(value),
                        _ => Err(()),
                    });
                match value.or_else(|()| {
                    input.try_parse(|input| match number(input) {
                        Some(Some(value)) => Ok(value),
                        _ => Err(()),
                    })
                }) {
                    Ok(value) => read.push(value),
                    Err(()) => {
                        // Commas part the numbers; anything else makes them unknown.
                        if !matches!(input.next(), Ok(Token::Comma)) {
                            return Err(input.new_custom_error::<(), ()>(()));
                        }
                    }
                }
            }
            Ok(read)
        })
        .ok()
}

/// `clip: rect(top, right, bottom, left)`: whether at most a pixel is left.
fn clip(input: &mut Parser<'_, '_>) -> Option<bool> {
    match input.next().ok()?.clone() {
        Token::Ident(word) if word.eq_ignore_ascii_case("auto") => Some(false),
        Token::Function(name) if name.eq_ignore_ascii_case("rect") => {
            Some(match numbers(input).as_deref() {
                Some(&[top, right, bottom, left]) => bottom - top <= 1.0 || right - left <= 1.0,
                _ => false,
            })
        }
        _ => None,
    }
}

/// `clip-path`: whether the basic shape is empty.
fn clip_path(input: &mut Parser<'_, '_>) -> bool {
    let mut empty = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        let name = name.to_ascii_lowercase();
        let all_shares = is_all_percent(input);
        let Some(read) = numbers(input) else {
            continue;
        };
        empty = match (name.as_str(), read.as_slice()) {
            // Insets of half the box from both sides meet.
            ("inset", &[all]) => all_shares && all >= 0.5,
            ("inset", &[ends, flanks]) => all_shares && (ends >= 0.5 || flanks >= 0.5),
            ("inset", &[top, right, bottom, left]) => {
                all_shares && (top + bottom >= 1.0 || left + right >= 1.0)
            }
            ("circle" | "ellipse", &[radius, ..]) => radius == 0.0,
            ("polygon", points) => {
                let (x, y): (Vec<_>, Vec<_>) = points
                    .chunks_exact(2)
                    .filter_map(|point| Some((*point.first()?, *point.get(1)?)))
                    .unzip();
                flat(&x) || flat(&y)
            }
            _ => false,
        };
    }
    empty
}

fn flat(line: &[f32]) -> bool {
    line.first()
        .is_some_and(|first| line.iter().all(|other| other == first))
}

/// Looks into the function just opened without leaving it.
fn is_all_percent(input: &mut Parser<'_, '_>) -> bool {
    let state = input.state();
    let all = input
        .parse_nested_block(|input| {
            let mut all = true;
            while let Ok(token) = input.next() {
                all &= matches!(token, Token::Percentage { .. })
                    || matches!(token, Token::Number { value, .. } if *value == 0.0);
            }
            Ok::<_, ParseError<'_, ()>>(all)
        })
        .unwrap_or(false);
    input.reset(&state);
    all
}

/// How far off a thing must be moved to be off every screen.
pub(super) const OFF_SCREEN: f32 = 900.0;

/// `transform`: whether nothing is left, or it is moved off the screen.
fn transform(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        let name = name.to_ascii_lowercase();
        if let Some(turn) = name.strip_prefix("rotate") {
            gone |= matches!(turn, "x" | "y") && is_quarter_turn(input);
            continue;
        }
        let Some(read) = numbers(input) else {
            continue;
        };
        gone |= match (name.as_str(), read.as_slice()) {
            ("scale" | "scale3d", &[x, ref rest @ ..]) => x == 0.0 || rest.first() == Some(&0.0),
            ("scalex" | "scaley", &[factor]) => factor == 0.0,
            ("matrix", &[a, b, c, d, x, y]) => {
                a * d - b * c == 0.0 || x <= -OFF_SCREEN || y <= -OFF_SCREEN
            }
            ("translate" | "translatex" | "translatey" | "translate3d", moves) => {
                moves.iter().take(2).any(|by| *by <= -OFF_SCREEN)
            }
            _ => false,
        };
    }
    gone
}

fn is_quarter_turn(input: &mut Parser<'_, '_>) -> bool {
    input
        .parse_nested_block(|input| {
            let turn = match input.next() {
                Ok(Token::Dimension { value, unit, .. }) => {
                    let value = value.abs();
                    match unit.to_ascii_lowercase().as_str() {
                        "deg" => value % 180.0 == 90.0,
                        "turn" => value % 0.5 == 0.25,
                        "grad" => value % 200.0 == 100.0,
                        _ => false,
                    }
                }
                _ => false,
            };
            Ok::<_, ParseError<'_, ()>>(turn)
        })
        .unwrap_or(false)
}

/// `scale`: whether a factor is zero.
fn scale(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    let mut place = 0;
    while let Ok(Some(factor)) = input.try_parse(|input| number(input).ok_or(())) {
        gone |= place < 2 && factor == 0.0;
        place += 1;
    }
    while input.next().is_ok() {}
    gone
}

/// `translate`: whether it is moved off the screen.
fn translate(input: &mut Parser<'_, '_>) -> Option<bool> {
    let mut gone = false;
    for place in 0..3 {
        let by = length(input, &["none"], Mode::Standard)?;
        gone |= place < 2 && matches!(by, Length::Px(px) if px <= -OFF_SCREEN);
        if input.is_exhausted() {
            break;
        }
    }
    Some(gone)
}

/// `filter: opacity(0)`.
fn filter(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        if name.eq_ignore_ascii_case("opacity") {
            gone |= numbers(input).is_some_and(|read| read.first().is_some_and(|of| *of <= 0.01));
        }
    }
    gone
}
