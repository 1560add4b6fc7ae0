//! Colours, as far as they tell whether text can be seen.

use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::{Parser, Token};

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rgb {
    channels: [u8; 3],
    alpha: f32,
}

impl Rgb {
    pub(super) const TRANSPARENT: Self = Self {
        channels: [0; 3],
        alpha: 0.0,
    };
    pub(super) const WHITE: Self = Self {
        channels: [255; 3],
        alpha: 1.0,
    };

    fn opaque((red, green, blue): (u8, u8, u8)) -> Self {
        Self {
            channels: [red, green, blue],
            alpha: 1.0,
        }
    }

    /// No eye sees a hundredth of a colour.
    pub(super) fn is_transparent(self) -> bool {
        self.alpha <= 0.01
    }

    pub(super) fn is_opaque(self) -> bool {
        self.alpha >= 0.99
    }

    /// Whether text of this colour cannot be told from that ground.
    pub(super) fn vanishes_on(self, ground: Self) -> bool {
        self.is_opaque()
            && ground.is_opaque()
            && self
                .channels
                .iter()
                .zip(ground.channels)
                .all(|(a, b)| a.abs_diff(b) <= 3)
    }
}

/// A colour as it is declared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Color {
    Rgb(Rgb),
    /// That of the text.
    Current,
    /// A valid colour in a notation that is not computed here.
    Other,
}

/// Functions whose colours are valid and not computed.
const OTHER_FUNCTIONS: &[&str] = &[
    "color",
    "color-mix",
    "device-cmyk",
    "hwb",
    "lab",
    "lch",
    "light-dark",
    "oklab",
    "oklch",
];

/// Reads one colour; `None` where the tokens are none.
pub(super) fn parse(input: &mut Parser<'_, '_>) -> Option<Color> {
    let token = input.next().ok()?.clone();
    match token {
        Token::Hash(hex) | Token::IDHash(hex) => {
            let (red, green, blue, alpha) = parse_hash_color(hex.as_bytes()).ok()?;
            Some(Color::Rgb(Rgb {
                channels: [red, green, blue],
                alpha,
            }))
        }
        Token::Ident(name) => named(&name),
        Token::Function(name) => {
            let name = name.to_ascii_lowercase();
            input
                .parse_nested_block(|input| {
                    Ok::<_, cssparser::ParseError<'_, ()>>(function(&name, input))
                })
                .ok()?
        }
        _ => None,
    }
}

fn named(name: &str) -> Option<Color> {
    if name.eq_ignore_ascii_case("transparent") {
        return Some(Color::Rgb(Rgb::TRANSPARENT));
    }
    if name.eq_ignore_ascii_case("currentcolor") {
        return Some(Color::Current);
    }
    if let Ok(rgb) = parse_named_color(name) {
        return Some(Color::Rgb(Rgb::opaque(rgb)));
    }
    let system = [
        "canvas",
        "canvastext",
        "linktext",
        "visitedtext",
        "activetext",
        "buttonface",
        "buttontext",
        "buttonborder",
        "field",
        "fieldtext",
        "highlight",
        "highlighttext",
        "selecteditem",
        "selecteditemtext",
        "mark",
        "marktext",
        "graytext",
        "accentcolor",
        "accentcolortext",
    ];
    system
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
        .then_some(Color::Other)
}

/// The numbers of a colour function; `None` for each that is not a plain number.
fn function(name: &str, input: &mut Parser<'_, '_>) -> Option<Color> {
    if OTHER_FUNCTIONS.contains(&name) {
        while input.next().is_ok() {}
        return Some(Color::Other);
    }
    if !matches!(name, "rgb" | "rgba" | "hsl" | "hsla") {
        return None;
    }
    let hue = name.starts_with("hsl");
    let mut parts: Vec<f32> = Vec::new();
    let mut computable = true;
    while let Ok(token) = input.next() {
        match *token {
            Token::Comma | Token::Delim('/') => continue,
            Token::Number { value, .. } => parts.push(value),
            // Alpha is a share of one, a channel of 255; saturation and lightness stay shares.
            Token::Percentage { unit_value, .. } if hue || parts.len() == 3 => {
                parts.push(unit_value);
            }
            Token::Percentage { unit_value, .. } => parts.push(unit_value * 255.0),
            Token::Dimension {
                value, ref unit, ..
            } if hue && parts.is_empty() => {
                parts.push(degrees(value, unit)?);
            }
            Token::Ident(ref none) if none.eq_ignore_ascii_case("none") => parts.push(0.0),
            Token::Function(_) | Token::Ident(_) => computable = false,
            _ => return None,
        }
        if parts.len() > 4 {
            return None;
        }
    }
    if !computable {
        return Some(Color::Other);
    }
    let alpha = parts.get(3).copied().unwrap_or(1.0).clamp(0.0, 1.0);
    let &[first, second, third, ..] = parts.as_slice() else {
        return None;
    };
    let channels = if hue {
        from_hsl(first, second, third)
    } else {
        [first, second, third].map(to_byte)
    };
    Some(Color::Rgb(Rgb { channels, alpha }))
}

fn degrees(value: f32, unit: &str) -> Option<f32> {
    match unit.to_ascii_lowercase().as_str() {
        "deg" => Some(value),
        "grad" => Some(value * 0.9),
        "rad" => Some(value.to_degrees()),
        "turn" => Some(value * 360.0),
        _ => None,
    }
}

fn to_byte(value: f32) -> u8 {
    // Clamped first, so the cast cannot lose anything but the fraction.
    value.clamp(0.0, 255.0).round() as u8
}

/// CSS Color 4, section 7.1.
fn from_hsl(hue: f32, saturation: f32, lightness: f32) -> [u8; 3] {
    let share = |value: f32| if value > 1.0 { value / 100.0 } else { value };
    let (saturation, lightness) = (share(saturation).min(1.0), share(lightness).min(1.0));
    let hue = hue.rem_euclid(360.0);
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|offset| {
        let place = (offset + hue / 30.0) % 12.0;
        let channel = lightness - reach * (place - 3.0).min(9.0 - place).clamp(-1.0, 1.0);
        to_byte(channel * 255.0)
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
            "hsl(0, 0%, 100%)",
            "hsl(120deg 50% 100%)",
        ] {
            assert_eq!(rgb(white), Some(Color::Rgb(Rgb::WHITE)), "{white}");
        }
    }

    #[test]
    fn transparency_is_seen() {
        for clear in ["transparent", "rgba(1,2,3,0)", "#1230", "hsl(0 0% 0% / 0%)"] {
            let Some(Color::Rgb(color)) = rgb(clear) else {
                panic!("{clear} is a colour");
            };
            assert!(color.is_transparent(), "{clear}");
        }
    }

    #[test]
    fn what_is_no_color_is_none() {
        for text in ["whte", "#12", "rgb(1,2)", "url(x)", "12px"] {
            assert_eq!(rgb(text), None, "{text}");
        }
    }
}
