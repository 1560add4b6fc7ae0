//! The model: an article and its parts, and what an article is made from.

pub(crate) mod alternate;
pub(crate) mod article;
pub(crate) mod builder;
pub(crate) mod draft;
pub(crate) mod engagement;
pub(crate) mod extra;
pub(crate) mod feed;
pub(crate) mod fields;
pub(crate) mod image;
pub(crate) mod issue;
pub(crate) mod kind;
pub(crate) mod line;
pub(crate) mod people;
pub(crate) mod publisher;
pub(crate) mod rights;
pub(crate) mod section;
pub(crate) mod share;
pub(crate) mod stamp;
pub(crate) mod url;
