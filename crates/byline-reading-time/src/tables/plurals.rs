// GENERATED from data/cldr-plurals.tsv (source and licence there) by `cargo xtask tables`. Do not edit.

use crate::plural::Plural;

/// The category of a number in a locale of the labels.
pub(crate) fn plural(locale: &str, n: u64) -> Plural {
    match locale {
        "pa" if (0..=1).contains(&n) => Plural::One,
        "pt" if (0..=1).contains(&n) => Plural::One,
        "pt" if n != 0 && n.is_multiple_of(1000000) => Plural::Many,
        "lt" if n % 10 == 1 && !(11..=19).contains(&(n % 100)) => Plural::One,
        "lt" if (2..=9).contains(&(n % 10)) && !(11..=19).contains(&(n % 100)) => Plural::Few,
        "is" | "mk" if n % 10 == 1 && n % 100 != 11 => Plural::One,
        "bs" | "hr" | "sr" | "sr-Latn" if n % 10 == 1 && n % 100 != 11 => Plural::One,
        "bs" | "hr" | "sr" | "sr-Latn"
            if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)) =>
        {
            Plural::Few
        }
        "be" | "ru" | "uk" if n % 10 == 1 && n % 100 != 11 => Plural::One,
        "be" | "ru" | "uk" if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)) => {
            Plural::Few
        }
        "be" | "ru" | "uk"
            if n.is_multiple_of(10)
                || (5..=9).contains(&(n % 10))
                || (11..=14).contains(&(n % 100)) =>
        {
            Plural::Many
        }
        "sl" if n % 100 == 1 => Plural::One,
        "sl" if n % 100 == 2 => Plural::Two,
        "sl" if (3..=4).contains(&(n % 100)) => Plural::Few,
        "am" | "bn" | "fa" | "gu" | "hi" | "hy" | "kn" | "si" if n == 0 || n == 1 => Plural::One,
        "fr" if n == 0 || n == 1 => Plural::One,
        "fr" if n != 0 && n.is_multiple_of(1000000) => Plural::Many,
        "af" | "az" | "bg" | "da" | "de" | "el" | "en" | "eo" | "et" | "eu" | "fi" | "gl"
        | "hu" | "ka" | "kk" | "ky" | "lb" | "ml" | "mn" | "mr" | "nb" | "ne" | "nl" | "nn"
        | "sq" | "sv" | "sw" | "ta" | "te" | "tr" | "ur" | "uz" | "uz-Cyrl"
            if n == 1 =>
        {
            Plural::One
        }
        "pl" if n == 1 => Plural::One,
        "pl" if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)) => Plural::Few,
        "pl" if n != 1 && (0..=1).contains(&(n % 10))
            || (5..=9).contains(&(n % 10))
            || (12..=14).contains(&(n % 100)) =>
        {
            Plural::Many
        }
        "cs" | "sk" if n == 1 => Plural::One,
        "cs" | "sk" if (2..=4).contains(&n) => Plural::Few,
        "ro" if n == 1 => Plural::One,
        "ro" if n == 0 || n != 1 && (1..=19).contains(&(n % 100)) => Plural::Few,
        "ca" | "es" | "it" | "pt-PT" if n == 1 => Plural::One,
        "ca" | "es" | "it" | "pt-PT" if n != 0 && n.is_multiple_of(1000000) => Plural::Many,
        "he" if n == 1 => Plural::One,
        "he" if n == 2 => Plural::Two,
        "ga" if n == 1 => Plural::One,
        "ga" if n == 2 => Plural::Two,
        "ga" if (3..=6).contains(&n) => Plural::Few,
        "ga" if (7..=10).contains(&n) => Plural::Many,
        "fil" if n == 1 || n == 2 || n == 3 || n % 10 != 4 && n % 10 != 6 && n % 10 != 9 => {
            Plural::One
        }
        "ar" if n == 0 => Plural::Zero,
        "ar" if n == 1 => Plural::One,
        "ar" if n == 2 => Plural::Two,
        "ar" if (3..=10).contains(&(n % 100)) => Plural::Few,
        "ar" if (11..=99).contains(&(n % 100)) => Plural::Many,
        "cy" if n == 0 => Plural::Zero,
        "cy" if n == 1 => Plural::One,
        "cy" if n == 2 => Plural::Two,
        "cy" if n == 3 => Plural::Few,
        "cy" if n == 6 => Plural::Many,
        "lv" if n.is_multiple_of(10) || (11..=19).contains(&(n % 100)) => Plural::Zero,
        "lv" if n % 10 == 1 && n % 100 != 11 => Plural::One,
        _ => Plural::Other,
    }
}
