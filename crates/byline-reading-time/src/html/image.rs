//! Which images a reader looks at.

use byline_html::StartTag;

/// The classes that WordPress, GitHub, Discourse, Twitter, phpBB and others give to images of
/// emoji.
const EMOJI_CLASSES: &[&str] = &[
    "custom-emoji",
    "emoji",
    "emojione",
    "emoticon",
    "g-emoji",
    "joypixels",
    "smilie",
    "smilies",
    "smiley",
    "twemoji",
    "wp-smiley",
];

/// The width or height in pixels up to which an image is a tracking pixel, a line, an emoji, an
/// icon or a badge. Twice the usual size of a letter.
const SMALL: u32 = 32;

/// The base64 of a GIF 1 pixel wide and high, as far as its size: `GIF89a` or `GIF87a`, then
/// both in two bytes.
const PIXELS: [&str; 2] = ["R0lGODlhAQABA", "R0lGODdhAQABA"];

/// Whether a reader spends time on an `img` that is shown.
pub(super) fn takes_time(tag: &StartTag<'_>) -> bool {
    !(is_decoration(tag) || is_small(tag) || is_emoji(tag) || is_pixel(tag))
}

fn is_decoration(tag: &StartTag<'_>) -> bool {
    let has = |name, values: &[&str]| {
        tag.attribute(name).is_some_and(|attribute| {
            let value = attribute.value();
            values
                .iter()
                .any(|known| value.trim().eq_ignore_ascii_case(known))
        })
    };
    has("alt", &[""]) || has("role", &["presentation", "none"]) || has("aria-hidden", &["true"])
}

fn is_emoji(tag: &StartTag<'_>) -> bool {
    let is_class = tag.attribute("class").is_some_and(|class| {
        class.value().split_ascii_whitespace().any(|class| {
            EMOJI_CLASSES
                .iter()
                .any(|known| class.eq_ignore_ascii_case(known))
        })
    });
    is_class
        || tag
            .attribute("alt")
            .is_some_and(|alt| is_emoji_text(alt.value().trim()))
}

/// Whether a description is an emoji, a smiley, or the code of one (`:smile:`).
fn is_emoji_text(text: &str) -> bool {
    let is_code = text
        .strip_prefix(':')
        .and_then(|text| text.strip_suffix(':'))
        .is_some_and(|name| !name.is_empty() && !name.contains(char::is_whitespace));
    // Digits with U+20E3 are keycaps; the other letters are emoji by themselves.
    let is_keycap = text.contains('\u{20E3}');
    let is_sign = |c: char| !c.is_alphanumeric() || is_keycap || "🅰🅱🅾🅿ℹⓂ㊗㊙".contains(c);
    is_code || text.chars().all(is_sign)
}

/// Whether one of both dimensions is that of a letter or less.
fn is_small(tag: &StartTag<'_>) -> bool {
    let by_attribute = ["width", "height"].into_iter().any(|name| {
        tag.attribute(name)
            .and_then(|size| pixels(&size.value()))
            .is_some_and(|size| size <= SMALL)
    });
    by_attribute
        || tag.attribute("style").is_some_and(|style| {
            style.value().split(';').any(|declaration| {
                let Some((property, value)) = declaration.split_once(':') else {
                    return false;
                };
                let property = property.trim();
                ["width", "height", "max-width", "max-height"]
                    .iter()
                    .any(|known| property.eq_ignore_ascii_case(known))
                    && pixels(value).is_some_and(|size| size <= SMALL)
            })
        })
}

/// A length in pixels, rounded down; `em` and `rem` are 16 of them. `None` for shares and words.
fn pixels(value: &str) -> Option<u32> {
    let value = value.trim();
    let digits = value.len() - value.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (whole, rest) = value.split_at_checked(digits)?;
    let whole = match whole {
        // ".5em"
        "" if rest.starts_with('.') => 0,
        whole => whole.parse::<u32>().ok()?,
    };
    let unit = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let unit = unit.split('!').next().unwrap_or_default().trim();
    if unit.is_empty() || unit.eq_ignore_ascii_case("px") {
        Some(whole)
    } else if unit.eq_ignore_ascii_case("em") || unit.eq_ignore_ascii_case("rem") {
        whole.checked_mul(16)
    } else {
        None
    }
}

/// Whether the image is one pixel by its data, and no place for one that a script loads.
fn is_pixel(tag: &StartTag<'_>) -> bool {
    let is_data = tag.attribute("src").is_some_and(|src| {
        let src = src.value();
        let data = src.trim_start().strip_prefix("data:image/gif;base64,");
        data.is_some_and(|data| PIXELS.iter().any(|pixel| data.starts_with(pixel)))
    });
    is_data
        && !tag.attributes().any(|attribute| {
            let name = attribute.name();
            name == "srcset" || name.starts_with("data-")
        })
}
