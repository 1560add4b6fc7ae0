//! Generated tables; `cargo xtask tables` makes them from `data/`.

pub(crate) mod aliases;
pub(crate) mod default_scripts;
pub(crate) mod han;
pub(crate) mod letters;
#[cfg(feature = "model")]
pub(crate) mod model;
pub(crate) mod names;
pub(crate) mod other_names;
pub(crate) mod parents;
pub(crate) mod regions;
pub(crate) mod script_languages;
pub(crate) mod scripts;
pub(crate) mod subtags;
pub(crate) mod wild_codes;
pub(crate) mod words;
