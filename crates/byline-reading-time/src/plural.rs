//! Plural categories of whole numbers, by the rules of Unicode CLDR.
//!
//! <https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>

/// A grammatical number. The value is the place of its form in a table of forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// The category of a number in a language; languages that are not listed have `one` for
    /// 1 alone.
    pub(crate) fn of(language: &str, n: u64) -> Self {
        let (ones, hundreds) = (n % 10, n % 100);
        let is_teen = (11..=19).contains(&hundreds);
        let is_first = ones == 1 && hundreds != 11;
        let is_second = (2..=4).contains(&ones) && !(12..=14).contains(&hundreds);
        let is_million = n != 0 && n.is_multiple_of(1_000_000);
        match language {
            "ar" => match (n, hundreds) {
                (0, _) => Self::Zero,
                (1, _) => Self::One,
                (2, _) => Self::Two,
                (_, 3..=10) => Self::Few,
                (_, 11..) => Self::Many,
                _ => Self::Other,
            },
            "be" | "ru" | "uk" if is_first => Self::One,
            "be" | "ru" | "uk" if is_second => Self::Few,
            "be" | "ru" | "uk" => Self::Many,
            "pl" if n == 1 => Self::One,
            "pl" if is_second => Self::Few,
            "pl" => Self::Many,
            "cs" | "sk" => match n {
                1 => Self::One,
                2..=4 => Self::Few,
                _ => Self::Other,
            },
            "hr" | "sr" if is_first => Self::One,
            "hr" | "sr" if is_second => Self::Few,
            "mk" if is_first => Self::One,
            "hr" | "sr" | "mk" => Self::Other,
            "sl" => match hundreds {
                1 => Self::One,
                2 => Self::Two,
                3 | 4 => Self::Few,
                _ => Self::Other,
            },
            "lt" if ones == 0 || is_teen => Self::Other,
            "lt" if ones == 1 => Self::One,
            "lt" => Self::Few,
            "lv" if ones == 0 || is_teen => Self::Zero,
            "lv" if ones == 1 => Self::One,
            "lv" => Self::Other,
            "ro" => match (n, hundreds) {
                (1, _) => Self::One,
                (0, _) | (_, 1..=19) => Self::Few,
                _ => Self::Other,
            },
            "ca" | "es" | "fr" | "it" | "pt" if is_million => Self::Many,
            "bn" | "fa" | "fr" | "hi" | "hy" | "pt" if n < 2 => Self::One,
            "he" if n == 2 => Self::Two,
            "id" | "ja" | "ko" | "th" | "vi" | "zh" => Self::Other,
            _ if n == 1 => Self::One,
            _ => Self::Other,
        }
    }
}
