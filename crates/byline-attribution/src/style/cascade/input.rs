//! What the parsers of values and conditions share.

use cssparser::{ParseError, Parser};

/// Skips the rest of the input.
pub(super) fn skip_rest(input: &mut Parser<'_, '_>) {
    while input.next().is_ok() {}
}

/// Parses the inside of the block or function that was just read, and skips what is left of it.
pub(super) fn nested<'i, T>(
    input: &mut Parser<'i, '_>,
    parse: impl FnOnce(&mut Parser<'i, '_>) -> T,
) -> Option<T> {
    let parsed = input.parse_nested_block(|input| {
        let parsed = parse(input);
        skip_rest(input);
        Ok::<_, ParseError<'_, ()>>(parsed)
    });
    parsed.ok()
}

/// Reads the word if it comes next.
pub(super) fn takes_word(input: &mut Parser<'_, '_>, word: &str) -> bool {
    let parsed = input.try_parse(|input| input.expect_ident_matching(word));
    parsed.is_ok()
}

/// Whether a name is one of a list, compared without ASCII case.
pub(super) fn is_one_of(name: &str, list: &[&str]) -> bool {
    list.iter().any(|known| name.eq_ignore_ascii_case(known))
}
