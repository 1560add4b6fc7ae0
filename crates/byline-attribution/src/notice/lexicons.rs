// GENERATED from data/notices/*.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! The languages of notices.
use super::lexicon::Lexicon;
mod ar;
mod az;
mod be;
mod bg;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod he;
mod hu;
mod hy;
mod id;
mod it;
mod ja;
mod ka;
mod kk;
mod ko;
mod nb;
mod nl;
mod pl;
mod pt;
mod ro;
mod ru;
mod sk;
mod sr;
mod sv;
mod tr;
mod uk;
mod uz;
mod vi;
mod zh;
/// In the order of the languages' bits.
pub(crate) static LEXICONS: &[&Lexicon; 36] = &[
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
    &cs::LEXICON,
    &sk::LEXICON,
    &da::LEXICON,
    &nb::LEXICON,
    &fi::LEXICON,
    &el::LEXICON,
    &bg::LEXICON,
    &sr::LEXICON,
    &fa::LEXICON,
    &ar::LEXICON,
    &he::LEXICON,
    &hu::LEXICON,
    &id::LEXICON,
    &vi::LEXICON,
];
/// In alphabetic order.
pub(crate) static TAGS: &[&str; 36] = &[
    "ar", "az", "be", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hu", "hy",
    "id", "it", "ja", "ka", "kk", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "tr",
    "uk", "uz", "vi", "zh",
];
