//! Generated tables; `cargo xtask tables` writes them from `data/`.

pub(crate) mod automaton;
pub(crate) mod characters;
pub(crate) mod labels;
pub(crate) mod plurals;
pub(crate) mod rates;
