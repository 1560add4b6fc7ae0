//! Grammatical numbers.

/// A plural category of Unicode CLDR. The value is the place of its form in a table of forms.
///
/// The rules are those of [UTS #35](https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
