//! The generated tables.

pub(crate) mod languages;
pub(crate) mod romanization;
pub(crate) mod symbols;
