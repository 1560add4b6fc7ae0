//! The generated tables.

#[cfg(feature = "hanja")]
pub(crate) mod hanja;
pub(crate) mod languages;
#[cfg(feature = "pinyin")]
pub(crate) mod pinyin;
pub(crate) mod registry;
pub(crate) mod romanization;
pub(crate) mod symbols;
