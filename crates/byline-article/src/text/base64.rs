//! Base64 ([RFC 4648, section 4](https://www.rfc-editor.org/rfc/rfc4648#section-4)), which
//! Atom 0.3 has text in.

use alloc::string::String;
use alloc::vec::Vec;

/// The text that is encoded; white space is skipped.
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            // Only padding is left.
            b'=' => break,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            let [.., last] = (bits >> count).to_be_bytes();
            bytes.push(last);
        }
    }
    String::from_utf8(bytes).ok()
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
