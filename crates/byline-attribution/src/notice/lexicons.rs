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
mod ja;
mod ka;
mod kk;
mod ko;
mod nl;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod tr;
mod uk;
mod uz;
mod zh;
/// In the order of the languages' bits.
pub(crate) static LEXICONS: &[&Lexicon; 22] = &[
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
    &ko::LEXICON,
    &nl::LEXICON,
    &sv::LEXICON,
    &zh::LEXICON,
    &ja::LEXICON,
];
/// In alphabetic order.
pub(crate) static TAGS: &[&str; 22] = &[
    "az", "be", "de", "en", "es", "fr", "hy", "it", "ja", "ka", "kk", "ko", "nl", "pl", "pt", "ro",
    "ru", "sv", "tr", "uk", "uz", "zh",
];
