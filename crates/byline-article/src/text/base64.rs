//! Base64 ([RFC 4648, section 4](https://www.rfc-editor.org/rfc/rfc4648#section-4)), which
//! Atom 0.3 has text in.

use alloc::string::String;
use alloc::vec::Vec;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The text that is encoded; white space is skipped.
pub(crate) fn decode(text: &str) -> Option<String> {
    let is_code = |byte: &u8| !byte.is_ascii_whitespace();
    let code: Vec<u8> = text.bytes().filter(is_code).collect();
    String::from_utf8(STANDARD.decode(code).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn text_of_any_length_is_decoded() {
        for (encoded, text) in [("", ""), ("TQ==", "M"), ("TWE=", "Ma"), ("TW\nFu", "Man")] {
            assert_eq!(decode(encoded).as_deref(), Some(text));
        }
        assert_eq!(decode("no base64!"), None);
        assert_eq!(decode("//79"), None, "no UTF-8");
    }
}
