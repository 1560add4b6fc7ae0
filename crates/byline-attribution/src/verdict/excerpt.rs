//! Texts of a page, shortened for sentences that people read.

use std::borrow::Cow;

/// The bytes that are shown of the name of an element or attribute.
pub(crate) const LONGEST_NAME: usize = 64;

/// The bytes that are shown of a text within a sentence.
pub(crate) const LONGEST_TEXT: usize = 256;

/// The bytes that are shown of an address.
pub(crate) const LONGEST_ADDRESS: usize = 2048;

/// The text as it is, or so many bytes of it and `…`.
pub(crate) fn cut(text: &str, longest: usize) -> Cow<'_, str> {
    if text.len() <= longest {
        return Cow::Borrowed(text);
    }
    let end = (0..=longest)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default();
    Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(cut("хабар", 10), "хабар");
        assert_eq!(cut("хабар", 9), "хаба…");
        assert_eq!(cut("хабар", 1), "…");
    }
}
