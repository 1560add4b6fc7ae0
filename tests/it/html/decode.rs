//! Cases of `tests/data/encodings.toml`: documents as bytes.

use byline::html::{content_type_charset, decode, decode_xml};
use serde::Deserialize;

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    input: String,
    #[serde(default)]
    padding: usize,
    charset: Option<String>,
    #[serde(default)]
    xml: bool,
    encoding: String,
    source: String,
    #[serde(default)]
    replaced: bool,
    text: String,
}

#[test]
fn encodings() {
    let mut failures = String::new();
    for case in case::selected::<Case>("encodings.toml") {
        let padding = match case.padding {
            0 => String::new(),
            length => format!("<!--{}-->", " ".repeat(length)),
        };
        let bytes = [padding.as_bytes(), &unescaped(&case.input)].concat();
        let charset = case.charset.as_deref();
        let decoded = match case.xml {
            true => decode_xml(&bytes, charset),
            false => decode(&bytes, charset),
        };
        let got = (
            decoded.text().strip_prefix(&padding),
            decoded.encoding(),
            decoded.source().code(),
            decoded.has_replacements(),
        );
        let want = (
            Some(case.text.as_str()),
            case.encoding.as_str(),
            case.source.as_str(),
            case.replaced,
        );
        if got != want {
            failures += &format!(
                "{} ({})\n  expected {want:?}\n  got      {got:?}\n",
                case.name, case.why
            );
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// The bytes of a case.
fn unescaped(input: &str) -> Vec<u8> {
    let mut pieces = input.split("\\x");
    let mut bytes = pieces.next().unwrap().as_bytes().to_vec();
    for piece in pieces {
        let (byte, rest) = piece.split_at(2);
        bytes.push(u8::from_str_radix(byte, 16).unwrap());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

#[test]
fn charsets_of_headers() {
    for (header, want) in [
        ("text/html; charset=utf-8", Some("utf-8")),
        ("text/html;CHARSET= koi8-r ; x=y", Some(" koi8-r")),
        (
            "text/html; boundary=\"a;charset=b\"; charset=\"koi8-r\"",
            Some("koi8-r"),
        ),
        ("text/html; charset; charset=koi8-r", Some("koi8-r")),
        ("text/html; charset=; charset=koi8-r", Some("koi8-r")),
        ("text/html; charset=\"a\\\"b\"", Some("a\\\"b")),
        ("text/html; charset=\"koi8-r", Some("koi8-r")),
        ("text/html; xcharset=koi8-r", None),
        ("text/html", None),
        (";", None),
        ("", None),
        ("charset=utf-8", None),
    ] {
        assert_eq!(content_type_charset(header), want, "{header:?}");
    }
}
