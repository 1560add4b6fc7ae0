//! The notations that formats are written in.

pub(crate) mod json;
#[cfg(feature = "xml")]
pub(crate) mod xml;
