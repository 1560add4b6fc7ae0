// GENERATED from data/notices/*.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! The languages of notices.
use super::lexicon::Lexicon;
mod az;
mod be;
mod de;
mod en;
mod es;
mod fr;
mod hy;
mod it;
mod ka;
mod kk;
mod pl;
mod pt;
mod ro;
mod ru;
mod tr;
mod uk;
mod uz;
/// In the order of the languages' bits.
pub(crate) static LEXICONS: &[&Lexicon; 17] = &[
    &az::LEXICON,
    &be::LEXICON,
    &de::LEXICON,
    &en::LEXICON,
    &es::LEXICON,
    &fr::LEXICON,
    &hy::LEXICON,
    &it::LEXICON,
    &ka::LEXICON,
    &kk::LEXICON,
    &pl::LEXICON,
    &ro::LEXICON,
    &ru::LEXICON,
    &tr::LEXICON,
    &uk::LEXICON,
    &uz::LEXICON,
    &pt::LEXICON,
];
/// In alphabetic order.
pub(crate) static TAGS: &[&str; 17] = &[
    "az", "be", "de", "en", "es", "fr", "hy", "it", "ka", "kk", "pl", "pt", "ro", "ru", "tr", "uk",
    "uz",
];
