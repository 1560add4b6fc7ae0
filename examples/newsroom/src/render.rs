//! HTML pages. Every text goes through the templates, which escape it; the few places that do
//! not escape say why.

mod article;
mod lists;
mod page;
mod plain;
mod uses;

pub use article::{article, with_views};
pub use lists::{home, search, section};
pub use page::View;
pub use plain::{about, error, not_found, terms};
pub use uses::uses;
