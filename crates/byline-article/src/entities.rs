//! Character references of HTML in text that should not have any.

use alloc::borrow::Cow;
use alloc::string::String;

/// The text with its character references resolved, once: `&amp;lt;` becomes `&lt;`.
///
/// Five in a hundred news pages escape the text of their structured data for HTML, where
/// nothing will ever unescape it. Known are the numbers, the names of XML and Latin-1, and
/// those of typography; any other `&` stays as it is.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        match reference(after) {
            Some((character, len)) => {
                decoded.push(character);
                rest = after.get(len..).unwrap_or_default();
            }
            None => {
                decoded.push('&');
                rest = after;
            }
        }
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The character that `text`, which follows an `&`, stands for, and how many bytes say so.
fn reference(text: &str) -> Option<(char, usize)> {
    // No known name is longer than eight letters, no number than eight digits.
    let end = text.bytes().take(10).position(|b| b == b';')?;
    let name = text.get(..end)?;
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(windows(code.ok()?)).filter(|&c| c != '\0')?
        }
        None => named(name)?,
    };
    Some((character, end + 1))
}

/// Browsers read the numbers 128 to 159 as Windows-1252
/// ([HTML, numeric character reference end state](https://html.spec.whatwg.org/#numeric-character-reference-end-state)).
fn windows(code: u32) -> u32 {
    match code {
        0x85 => 0x2026,
        0x91 => 0x2018,
        0x92 => 0x2019,
        0x93 => 0x201C,
        0x94 => 0x201D,
        0x96 => 0x2013,
        0x97 => 0x2014,
        _ => code,
    }
}

fn named(name: &str) -> Option<char> {
    if let Some((_, character)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*character);
    }
    let place = LATIN_1.iter().position(|known| *known == name)?;
    char::from_u32(0xA0 + u32::try_from(place).ok()?)
}

const NAMES: [(&str, char); 28] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bdquo", '„'),
    ("bull", '•'),
    ("dagger", '†'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euro", '€'),
    ("gt", '>'),
    ("hellip", '…'),
    ("ldquo", '“'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("minus", '−'),
    ("ndash", '–'),
    ("oelig", 'œ'),
    ("quot", '"'),
    ("rdquo", '”'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("scaron", 'š'),
    ("Scaron", 'Š'),
    ("thinsp", '\u{2009}'),
    ("trade", '™'),
    ("zwnj", '\u{200C}'),
];

/// The names of U+00A0 to U+00FF in their order
/// ([HTML 4, section 24.2](https://www.w3.org/TR/html401/sgml/entities.html)).
#[rustfmt::skip]
const LATIN_1: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect",
    "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr",
    "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot",
    "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil",
    "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml",
    "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times",
    "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
    "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml",
    "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
    "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
];
