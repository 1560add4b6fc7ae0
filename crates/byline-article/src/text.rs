//! The notations that formats are written in.

#[cfg(feature = "xml")]
pub(crate) mod base64;
pub(crate) mod json;
#[cfg(feature = "xml")]
pub(crate) mod xml;
