//! Reads attribute selectors: `[rel~=nofollow i]`.

use cssparser::{Parser, Token};

use super::parse::Parsed;
use super::{Part, Test};

/// Reads what is between the brackets.
pub(super) fn attribute_test<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Part> {
    // In any namespace, or in none: attributes of HTML elements are in none.
    let _ = input.try_parse(|input| {
        let _ = input.try_parse(|input| input.expect_delim('*'));
        input.expect_delim('|')
    });
    let name: Box<str> = input.expect_ident()?.to_ascii_lowercase().into();
    if input.is_exhausted() {
        return Ok(Part::Attribute {
            name,
            test: Test::Present,
            value: "".into(),
            caseless: false,
        });
    }
    let test = match input.next()? {
        Token::Delim('=') => Test::Equals,
        Token::IncludeMatch => Test::Word,
        Token::DashMatch => Test::Language,
        Token::PrefixMatch => Test::Prefix,
        Token::SuffixMatch => Test::Suffix,
        Token::SubstringMatch => Test::Contains,
        _ => return Err(input.new_custom_error(())),
    };
    let value = (&**input.expect_ident_or_string()?).into();
    let flag = input.try_parse(|input| input.expect_ident_cloned()).ok();
    // HTML names attributes whose values selectors compare without case; of those that
    // style sheets ask for, these occur.
    let caseless = match flag {
        Some(flag) if flag.eq_ignore_ascii_case("i") => true,
        Some(flag) if flag.eq_ignore_ascii_case("s") => false,
        Some(_) => return Err(input.new_custom_error(())),
        None => ["rel", "type", "media", "lang", "dir", "target", "align"].contains(&&*name),
    };
    Ok(Part::Attribute {
        name,
        test,
        value,
        caseless,
    })
}
