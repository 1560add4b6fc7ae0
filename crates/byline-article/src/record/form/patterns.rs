//! The texts of the serialized form as regular expressions of JSON Schema (ECMA-262).

use alloc::format;
use alloc::string::String;

/// Control characters, which no line and no address has.
const CONTROL: &str = r"\u0000-\u001F\u007F-\u009F";

/// A line has a character that is seen. White space at its ends is read, and not written.
pub(super) fn line() -> String {
    format!(r"^[^{CONTROL}]*[^{CONTROL}\s\u00AD\uFEFF][^{CONTROL}]*$")
}

/// An address in the form that is written: the scheme and the host in lower case, a path.
pub(super) fn url() -> String {
    // What browsers percent-encode, and what changes the direction of text.
    let others = format!(r#"{CONTROL}\s<>"`{{}}|\\^\uFEFF\u202A-\u202E\u2066-\u2069"#);
    // A letter or digit of ASCII, or any character outside of it that an address may have.
    let host_letter = format!(r#"[^\u0000-,/:-@\[-^`{{-\u007F{others}.]"#);
    let literal = r"\[[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*\]";
    let port = r"(?::0*(?:6553[0-5]|655[0-2]\d|65[0-4]\d\d|6[0-4]\d{3}|[1-5]\d{4}|\d{1,4})?)?";
    format!(r"^https?://(?:\.*{host_letter}(?:{host_letter}|\.)*|{literal}){port}/[^{others}]*$")
}

/// A tag by the grammar of [RFC 5646, section 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1).
pub(super) fn language_tag() -> String {
    let language = r"[a-z]{2}(?:-[a-z]{3}){0,3}|[a-z]{3}(?:-[a-z]{3}){0,3}|[a-z]{4,8}";
    let script = r"(?:-[A-Z][a-z]{3})?";
    let region = r"(?:-(?:[A-Z]{2}|\d{3}))?";
    let variants = r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*";
    let extensions = r"(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*";
    let private = r"x(?:-[a-z0-9]{1,8})+";
    let irregular = "en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|\
                     i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE";
    format!(
        "^(?:(?:{language}){script}{region}{variants}{extensions}(?:-{private})?|{private}|{irregular})$"
    )
}

/// A day, a local time or a moment, with the days that each month has.
pub(super) fn stamp() -> String {
    let leap_year = r"-?(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    let days = r"(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])";
    let day = format!(r"(?:-?\d{{4}}-(?:{days})|{leap_year}-02-29)");
    let time = r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?";
    let offset = r"(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)";
    let zone = r"(?:\[[A-Za-z0-9._+-]+(?:/[A-Za-z0-9._+-]+)*\])?";
    format!("^{day}(?:{time}{offset}?)?{zone}$")
}
