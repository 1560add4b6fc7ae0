//! A typed news article: headline, kicker, byline, section, local time, body, rights, alternates.
#![no_std]

extern crate alloc;

mod alternate;
mod article;
mod body;
mod builder;
mod check;
mod draft;
mod engagement;
mod extra;
#[cfg(feature = "serde")]
mod form;
mod image;
mod issue;
mod json;
mod kind;
mod language;
mod line;
mod people;
mod publisher;
mod rights;
mod section;
mod stamp;
#[cfg(test)]
mod tests;
mod url;

pub use alternate::{Alternate, AlternateRelation};
pub use article::Article;
pub use body::{
    Block, Body, Cell, Code, Embed, Heading, HeadingLevel, List, ListStyle, Mark, MarkError,
    MarkKind, OtherBlock, Paragraph, Quote, Table, Text,
};
pub use builder::ArticleBuilder;
pub use check::Rules;
pub use draft::{Draft, Field, Found, Source};
pub use engagement::{Access, Count, Engagement};
pub use extra::{Extra, Number, Value};
#[cfg(feature = "json")]
pub use form::ReadError;
pub use image::Image;
pub use issue::{Invalid, Issue, IssueCode, Severity};
pub use json::{JsonError, JsonErrorKind};
pub use kind::ArticleKind;
pub use language::{LanguageError, LanguageTag};
pub use line::{Headline, Line, LineError, LineErrorKind};
pub use people::{Byline, BylineKind};
pub use publisher::{AppLink, AppStore, Network, Profile, Publisher};
pub use rights::{Notice, Rights};
pub use section::Section;
pub use stamp::{Stamp, StampError, StampErrorKind, When, ZoneName};
pub use url::{UrlError, UrlErrorKind, WebUrl};
