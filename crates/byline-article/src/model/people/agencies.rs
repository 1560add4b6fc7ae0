//! News agencies.

/// News agencies by the short names that bylines print.
///
/// Judged by hand: members of the European Alliance of News Agencies, and the agencies of
/// other continents whose short names newspapers print.
#[rustfmt::skip]
const AGENCIES: &[&str] = &[
    "aap", "afp", "agerpres", "anp", "ansa", "ap", "apa", "azertac", "belga", "bernama", "bta",
    "dpa", "efe", "epd", "europa press", "hina", "ians", "interfax", "jiji", "kna", "kyodo",
    "lusa", "mti", "ntb", "pap", "pti", "reuters", "ria", "ritzau", "sid", "tanjug", "tass",
    "the associated press", "associated press", "tt", "ukrinform", "unian", "upi", "xinhua",
    "yonhap",
];

/// Whether a name is a news agency's, in any case.
pub(super) fn is_agency(name: &str) -> bool {
    let name = name.trim();
    AGENCIES
        .iter()
        .any(|agency| agency.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agencies_are_known_in_any_case() {
        assert!(is_agency("AFP") && is_agency(" Reuters") && !is_agency("Jane Doe"));
    }
}
