//! Colours, as far as they tell whether text can be seen
//! ([CSS Color 5](https://www.w3.org/TR/css-color-5/)).

use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::{Parser, Token};

use super::element::Mode;
use super::input::{nested, skip_rest, takes_word};
use super::value::{degrees, number};
use space::Channels;

mod space;

/// An sRGB colour, each channel from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rgb {
    channels: Channels,
    alpha: f32,
}

impl Rgb {
    pub(super) const TRANSPARENT: Self = Self {
        channels: [0.0; 3],
        alpha: 0.0,
    };
    pub(super) const WHITE: Self = Self::grey(255);
    pub(super) const BLACK: Self = Self::grey(0);
    /// The canvas of a page that is dark.
    pub(super) const DARK: Self = Self::grey(18);
    pub(super) const YELLOW: Self = Self::opaque((255, 255, 0));
    /// The face of a button.
    pub(super) const BUTTON: Self = Self::grey(239);
    /// Links that were not visited, on a light and on a dark page.
    pub(super) const LINK: Self = Self::opaque((0, 0, 238));
    pub(super) const LINK_ON_DARK: Self = Self::opaque((158, 158, 255));

    const fn opaque((red, green, blue): (u8, u8, u8)) -> Self {
        Self {
            channels: [
                red as f32 / 255.0,
                green as f32 / 255.0,
                blue as f32 / 255.0,
            ],
            alpha: 1.0,
        }
    }

    const fn grey(level: u8) -> Self {
        Self::opaque((level, level, level))
    }

    fn clamped(channels: Channels, alpha: f32) -> Self {
        Self {
            channels: channels.map(|channel| channel.clamp(0.0, 1.0)),
            alpha: alpha.clamp(0.0, 1.0),
        }
    }

    /// No eye sees a hundredth of a colour.
    pub(super) fn is_transparent(self) -> bool {
        self.alpha <= 0.01
    }

    pub(super) fn is_opaque(self) -> bool {
        self.alpha >= 0.99
    }

    pub(super) fn faded(self, by: f32) -> Self {
        Self {
            alpha: self.alpha * by,
            ..self
        }
    }

    /// What is seen of it on an opaque ground.
    pub(super) fn over(self, ground: Self) -> Self {
        let mixed = core::array::from_fn(|index| {
            let channel = |color: Self| color.channels.get(index).copied().unwrap_or(0.0);
            channel(self) * self.alpha + channel(ground) * (1.0 - self.alpha)
        });
        Self::clamped(mixed, 1.0)
    }

    /// How far apart two opaque colours are in the channel where they differ most.
    pub(super) fn contrast(self, ground: Self) -> f32 {
        let channels = self.channels.iter().zip(ground.channels);
        channels.fold(0.0_f32, |most, (a, b)| most.max((a - b).abs()))
    }
}

/// A colour as it is declared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Color {
    Rgb(Rgb),
    /// One for a light page, and one for a dark page.
    ByScheme(Rgb, Rgb),
    /// That of the text.
    Current,
    /// A valid colour that is not computed here.
    Unknown,
}

/// Reads one colour; `None` where the tokens are none.
pub(super) fn parse(input: &mut Parser<'_, '_>) -> Option<Color> {
    parse_at(input, 0)
}

/// Reads one colour of a property that takes, in quirks mode, the digits of a hexadecimal one without
/// `#` ([Quirks Mode Standard, 3.2](https://quirks.spec.whatwg.org/#the-hashless-hex-color-quirk)).
pub(super) fn parse_in(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Color> {
    if mode == Mode::Standard {
        return parse(input);
    }
    let start = input.state();
    if let Some(color) = parse(input) {
        return Some(color);
    }
    input.reset(&start);
    let digits = match input.next().ok()? {
        Token::Ident(digits) => digits.to_string(),
        Token::Number {
            int_value: Some(value),
            ..
        } => format!("{value:06}"),
        Token::Dimension {
            int_value: Some(value),
            unit,
            ..
        } => format!("{:0>6}", format!("{value}{unit}")),
        _ => return None,
    };
    let (red, green, blue, _) = parse_hash_color(digits.as_bytes())
        .ok()
        .filter(|_| matches!(digits.len(), 3 | 6))?;
    Some(Color::Rgb(Rgb::opaque((red, green, blue))))
}

/// Colours nested deeper are not computed.
const MAX_DEPTH: usize = 8;

fn parse_at(input: &mut Parser<'_, '_>, depth: usize) -> Option<Color> {
    let token = input.next().ok()?.clone();
    match token {
        Token::Hash(hex) | Token::IDHash(hex) => {
            let (red, green, blue, alpha) = parse_hash_color(hex.as_bytes()).ok()?;
            let color = Rgb::opaque((red, green, blue));
            Some(Color::Rgb(color.faded(alpha)))
        }
        Token::Ident(name) => named(&name),
        Token::Function(name) => {
            let name = name.to_ascii_lowercase();
            nested(input, |input| {
                let color = match depth > MAX_DEPTH {
                    true => Some(Color::Unknown),
                    false => function(&name, input, depth + 1),
                };
                color.filter(|_| input.is_exhausted())
            })?
        }
        _ => None,
    }
}

/// Red, green and blue.
type Bytes = (u8, u8, u8);

/// The colours of the system: their names, and their values on a light and on a dark page in
/// Chromium. Those whose values depend on the system are not listed.
const SYSTEM: &[(&str, Bytes, Bytes)] = &[
    ("canvas", (255, 255, 255), (18, 18, 18)),
    ("canvastext", (0, 0, 0), (255, 255, 255)),
    ("linktext", (0, 0, 238), (158, 158, 255)),
    ("activetext", (255, 0, 0), (255, 158, 158)),
    ("buttonface", (239, 239, 239), (107, 107, 107)),
    ("buttontext", (0, 0, 0), (255, 255, 255)),
    ("field", (255, 255, 255), (59, 59, 59)),
    ("fieldtext", (0, 0, 0), (255, 255, 255)),
    ("graytext", (128, 128, 128), (128, 128, 128)),
    ("mark", (255, 255, 0), (255, 255, 0)),
    ("marktext", (0, 0, 0), (0, 0, 0)),
];

const OTHER_SYSTEM: &[&str] = &[
    "accentcolor",
    "accentcolortext",
    "buttonborder",
    "highlight",
    "highlighttext",
    "selecteditem",
    "selecteditemtext",
    "visitedtext",
    "-webkit-link",
    "-webkit-activelink",
];

fn named(name: &str) -> Option<Color> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    if is("transparent") {
        return Some(Color::Rgb(Rgb::TRANSPARENT));
    }
    if is("currentcolor") {
        return Some(Color::Current);
    }
    if let Ok(rgb) = parse_named_color(name) {
        return Some(Color::Rgb(Rgb::opaque(rgb)));
    }
    if let Some((_, light, dark)) = SYSTEM.iter().find(|(known, ..)| is(known)) {
        return Some(Color::ByScheme(Rgb::opaque(*light), Rgb::opaque(*dark)));
    }
    OTHER_SYSTEM
        .iter()
        .any(|known| is(known))
        .then_some(Color::Unknown)
}

fn function(name: &str, input: &mut Parser<'_, '_>, depth: usize) -> Option<Color> {
    match name {
        "light-dark" => {
            let light = parse_at(input, depth)?;
            input.expect_comma().ok()?;
            Some(match (light, parse_at(input, depth)?) {
                (Color::Rgb(light), Color::Rgb(dark)) => Color::ByScheme(light, dark),
                _ => Color::Unknown,
            })
        }
        "color-mix" => mix(input, depth),
        "device-cmyk" | "contrast-color" | "alpha" => {
            skip_rest(input);
            Some(Color::Unknown)
        }
        "rgb" | "rgba" | "hsl" | "hsla" | "hwb" | "lab" | "lch" | "oklab" | "oklch" | "color" => {
            if takes_word(input, "from") {
                return relative(name, input, depth);
            }
            channels(name, input)
        }
        _ => None,
    }
}

/// `rgb(from white r g b)`: where the channels stay as they are, the colour does.
fn relative(name: &str, input: &mut Parser<'_, '_>, depth: usize) -> Option<Color> {
    let origin = parse_at(input, depth)?;
    let kept: &[&str] = match name {
        "rgb" | "rgba" => &["r", "g", "b"],
        "hsl" | "hsla" => &["h", "s", "l"],
        "hwb" => &["h", "w", "b"],
        "lab" | "oklab" => &["l", "a", "b"],
        "lch" | "oklch" => &["l", "c", "h"],
        _ => &[],
    };
    let same = input.try_parse(|input| {
        for name in kept {
            input.expect_ident_matching(name).map_err(|_| ())?;
        }
        if input.is_exhausted() && !kept.is_empty() {
            Ok(())
        } else {
            Err(())
        }
    });
    skip_rest(input);
    Some(if same.is_ok() { origin } else { Color::Unknown })
}

/// `color-mix(in oklab, red 20%, blue)`.
fn mix(input: &mut Parser<'_, '_>, depth: usize) -> Option<Color> {
    input.expect_ident_matching("in").ok()?;
    let space = input.expect_ident_cloned().ok()?.to_ascii_lowercase();
    while input.try_parse(|input| input.expect_ident_cloned()).is_ok() {}
    let mut parts = Vec::new();
    while input.try_parse(|input| input.expect_comma()).is_ok() {
        let mut share = input.try_parse(|input| input.expect_percentage()).ok();
        let color = parse_at(input, depth)?;
        share = share.or_else(|| input.try_parse(|input| input.expect_percentage()).ok());
        parts.push((color, share));
    }
    let &[(first, one), (second, other)] = parts.as_slice() else {
        return (!parts.is_empty()).then_some(Color::Unknown);
    };
    let (one, other) = match (one, other) {
        (None, None) => (0.5, 0.5),
        (Some(one), None) => (one, 1.0 - one),
        (None, Some(other)) => (1.0 - other, other),
        (Some(one), Some(other)) => (one, other),
    };
    let sum = one + other;
    let (Color::Rgb(first), Color::Rgb(second)) = (first, second) else {
        return Some(Color::Unknown);
    };
    if sum <= 0.0 {
        return None;
    }
    // Mixing with what is transparent keeps the colour and lowers alpha, in every space.
    let alpha = (first.alpha * one + second.alpha * other) / sum;
    let blend = |a: Channels, b: Channels| -> Channels {
        let (one, other) = (one * first.alpha, other * second.alpha);
        let whole = one + other;
        core::array::from_fn(|index| {
            let at = |channels: &Channels| channels.get(index).copied().unwrap_or(0.0);
            if whole <= 0.0 {
                0.0
            } else {
                (at(&a) * one + at(&b) * other) / whole
            }
        })
    };
    let (a, b) = (first.channels, second.channels);
    let channels = match space.as_str() {
        _ if a == b => a,
        _ if first.alpha == 0.0 => b,
        _ if second.alpha == 0.0 => a,
        "srgb" => blend(a, b),
        "oklab" => space::from_oklab(blend(space::to_oklab(a), space::to_oklab(b))),
        _ => return Some(Color::Unknown),
    };
    Some(Color::Rgb(Rgb::clamped(channels, alpha * sum.min(1.0))))
}

/// One channel: a number as it is, or a share of the channel's reference range.
enum Channel {
    Number(f32),
    Share(f32),
    Unknown,
}

impl Channel {
    fn scaled(&self, range: f32) -> Option<f32> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Share(share) => Some(share * range),
            Self::Unknown => None,
        }
    }
}

fn channel(input: &mut Parser<'_, '_>) -> Option<Channel> {
    let start = input.state();
    Some(match input.next().ok()?.clone() {
        Token::Number { value, .. } => Channel::Number(value),
        Token::Percentage { unit_value, .. } => Channel::Share(unit_value),
        Token::Dimension { value, unit, .. } => Channel::Number(degrees(value, &unit)?),
        Token::Ident(none) if none.eq_ignore_ascii_case("none") => Channel::Number(0.0),
        Token::Function(_) => {
            input.reset(&start);
            match number(input)? {
                Some(number) => Channel::Number(number),
                None => Channel::Unknown,
            }
        }
        _ => return None,
    })
}

/// The channels of a colour function, and its alpha.
fn channels(name: &str, input: &mut Parser<'_, '_>) -> Option<Color> {
    let space = if name == "color" {
        input.expect_ident_cloned().ok()?.to_ascii_lowercase()
    } else {
        name.trim_end_matches('a').to_owned()
    };
    let mut read = Vec::new();
    let mut alpha = Some(1.0);
    while !input.is_exhausted() {
        let separator = input.try_parse(|input| match input.next() {
            Ok(Token::Comma) => Ok(false),
            Ok(Token::Delim('/')) => Ok(true),
            _ => Err(()),
        });
        let is_alpha = separator == Ok(true) || read.len() == 3;
        let channel = channel(input)?;
        if is_alpha {
            alpha = channel.scaled(1.0);
            break;
        }
        read.push(channel);
    }
    let [first, second, third] = read.as_slice() else {
        return None;
    };
    let scaled = |ranges: [f32; 3]| -> Option<Channels> {
        Some([
            first.scaled(ranges[0])?,
            second.scaled(ranges[1])?,
            third.scaled(ranges[2])?,
        ])
    };
    // A number of `hsl` is a percentage, and one of `rgb` of 255.
    let hundredth = |[hue, second, third]: Channels| {
        [
            hue,
            (second / 100.0).clamp(0.0, 1.0),
            (third / 100.0).clamp(0.0, 1.0),
        ]
    };
    let channels = match space.as_str() {
        "rgb" => scaled([255.0; 3]).map(|channels| channels.map(|channel| channel / 255.0)),
        "hsl" => scaled([360.0, 100.0, 100.0])
            .map(hundredth)
            .map(space::from_hsl),
        "hwb" => scaled([360.0, 100.0, 100.0])
            .map(hundredth)
            .map(space::from_hwb),
        "lab" => scaled([100.0, 125.0, 125.0]).map(space::from_lab),
        "lch" => scaled([100.0, 150.0, 360.0])
            .map(space::from_polar)
            .map(space::from_lab),
        "oklab" => scaled([1.0, 0.4, 0.4]).map(space::from_oklab),
        "oklch" => scaled([1.0, 0.4, 360.0])
            .map(space::from_polar)
            .map(space::from_oklab),
        // Wider than sRGB, but alike: black, white and greys are the same.
        "srgb" | "display-p3" => scaled([1.0; 3]),
        "srgb-linear" => scaled([1.0; 3]).map(space::from_linear),
        _ => None,
    };
    Some(match (channels, alpha) {
        (Some(channels), Some(alpha)) => Color::Rgb(Rgb::clamped(channels, alpha)),
        _ => Color::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use cssparser::ParserInput;

    use super::*;

    fn rgb(text: &str) -> Option<Color> {
        let mut input = ParserInput::new(text);
        parse(&mut Parser::new(&mut input))
    }

    #[test]
    fn notations_of_white_are_white() {
        for white in [
            "#fff",
            "#FFFFFF",
            "white",
            "rgb(255,255,255)",
            "rgb(100% 100% 100%)",
            "rgba(255, 255, 255, 1)",
            "rgb(calc(200 + 55) 255 255)",
            "hsl(0, 0%, 100%)",
            "hsl(120deg 50% 100%)",
            "hwb(120 100% 0%)",
            "lab(100 0 0)",
            "lch(100% 0 40deg)",
            "oklab(1 0 0)",
            "oklch(100% 0 none)",
            "color(srgb 1 1 1)",
            "color(srgb-linear 1 1 1)",
            "color-mix(in srgb, white, white)",
            "color-mix(in lch, #fff 30%, #fff)",
            "rgb(from white r g b)",
        ] {
            let Some(Color::Rgb(color)) = rgb(white) else {
                panic!("{white} is computed: {:?}", rgb(white));
            };
            assert!(color.contrast(Rgb::WHITE) < 0.004, "{white}: {color:?}");
            assert!(color.is_opaque(), "{white}");
        }
    }

    #[test]
    fn hues_are_converted() {
        let red = Rgb::opaque((255, 0, 0));
        for written in [
            "hsl(0 100% 50%)",
            "lab(54.29 80.8 69.9)",
            "oklch(0.628 0.2577 29.23)",
        ] {
            let Some(Color::Rgb(color)) = rgb(written) else {
                panic!("{written} is computed");
            };
            assert!(color.contrast(red) < 0.01, "{written}: {color:?}");
        }
        let Some(Color::Rgb(grey)) = rgb("color-mix(in oklab, white, black)") else {
            panic!("a mix is computed");
        };
        assert!(grey.contrast(Rgb::grey(99)) < 0.01, "{grey:?}");
    }

    #[test]
    fn transparency_is_seen() {
        for clear in [
            "transparent",
            "rgba(1,2,3,0)",
            "#1230",
            "hsl(0 0% 0% / 0%)",
            "color-mix(in srgb, transparent, transparent)",
        ] {
            let Some(Color::Rgb(color)) = rgb(clear) else {
                panic!("{clear} is a colour");
            };
            assert!(color.is_transparent(), "{clear}");
        }
    }

    #[test]
    fn what_is_no_color_is_none() {
        for text in [
            "whte",
            "#12",
            "rgb(1,2)",
            "url(x)",
            "12px",
            "rgb(1 2 3 4 5)",
        ] {
            assert_eq!(rgb(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_not_computed_is_unknown() {
        for text in [
            "color(xyz 1 1 1)",
            "rgb(from white 0 g b)",
            "oklch(from red l c h / 5%)",
            "color-mix(in lch, red, blue)",
        ] {
            assert_eq!(rgb(text), Some(Color::Unknown), "{text}");
        }
    }
}
