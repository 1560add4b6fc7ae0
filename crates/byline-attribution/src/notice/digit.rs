//! Decimal digits of every script.

mod zeros;

use zeros::ZEROS;

/// The value of a decimal digit.
pub(crate) fn value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = u32::from(c);
    let set = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code - ZEROS.get(set)?;
    (value < 10).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_in_order_and_do_not_overlap() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
    }

    #[test]
    fn digits_are_those_of_unicode() {
        // Numbers that are not decimal digits: superscripts, fractions, circled and ideographic.
        for c in ['²', '¼', '①', '三', '〇', '௰', '፩'] {
            assert_eq!(value(c), None, "{c}");
        }
        for (digits, script) in [
            ("٠١٢٣٤٥٦٧٨٩", "Arabic-Indic"),
            ("۰۱۲۳۴۵۶۷۸۹", "Persian"),
            ("०१२३४५६७८९", "Devanagari"),
            ("০১২৩৪৫৬৭৮৯", "Bengali"),
            ("๐๑๒๓๔๕๖๗๘๙", "Thai"),
            ("０１２３４５６７８９", "full-width"),
        ] {
            let values: Vec<_> = digits.chars().map(value).collect();
            assert_eq!(values, (0..10).map(Some).collect::<Vec<_>>(), "{script}");
        }
        for c in ('\u{80}'..=char::MAX).filter(|c| value(*c).is_some()) {
            assert!(c.is_numeric() || u32::from(c) > 0x1_1D00, "{c:?}");
        }
    }
}
