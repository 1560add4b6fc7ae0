//! How a text names a host: in an address, in an e-mail address, or by the name alone.

use super::spot::Spot;

/// How a text names a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// In an address: `https://example.az/`, `//example.az`.
    Address,
    /// By the domain alone.
    Name,
    /// In an e-mail address.
    Mail,
}

/// How far an address may reach back from its host: a scheme, a user name, `www.`.
const REACH: usize = 100;

pub(crate) fn naming(text: &str, spot: &Spot) -> Naming {
    let mut from = spot.span.start.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = text.get(from..spot.span.start).unwrap_or_default();
    let start = before
        .rfind(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '(' | '['))
        .map_or(0, |at| at + 1);
    let head = before.get(start..).unwrap_or_default();
    if head.contains("//")
        || head.contains('%') && head.to_ascii_lowercase().contains("%2f%2f")
        || head.contains("\\/\\/")
    {
        return Naming::Address;
    }
    if head.ends_with('@') {
        return Naming::Mail;
    }
    Naming::Name
}
