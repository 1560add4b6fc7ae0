//! Generated tables.

pub(crate) mod elements;
pub(crate) mod entities;
