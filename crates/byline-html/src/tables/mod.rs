//! Generated tables.

pub(crate) mod entities;
