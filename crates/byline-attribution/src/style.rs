//! The reader's view: what style sheets and attributes do to an element.
//!
//! Only properties that can hide text are read. The cascade is
//! [CSS Cascading and Inheritance](https://www.w3.org/TR/css-cascade-4/): importance, then
//! the style attribute, then specificity, then order. It is built with the feature `styles`;
//! without it [`unread`] says of styles that they are not known.

mod element;

#[cfg(feature = "styles")]
mod color;
#[cfg(feature = "styles")]
mod computed;
#[cfg(feature = "styles")]
mod declaration;
#[cfg(feature = "styles")]
mod extent;
#[cfg(feature = "styles")]
mod layer;
#[cfg(feature = "styles")]
mod longhand;
#[cfg(feature = "styles")]
mod matching;
#[cfg(feature = "styles")]
mod media;
#[cfg(feature = "styles")]
mod property;
#[cfg(feature = "styles")]
mod selector;
#[cfg(feature = "styles")]
mod sheet;
#[cfg(feature = "styles")]
mod supports;
#[cfg(feature = "styles")]
mod value;

#[cfg(not(feature = "styles"))]
mod unread;

#[cfg(feature = "styles")]
pub(crate) use computed::{Computed, Ground};
pub(crate) use element::{Element, Mode, Sight, is_element};
#[cfg(feature = "styles")]
pub(crate) use media::applies_on_screen;
#[cfg(feature = "styles")]
pub(crate) use sheet::Sheets;
#[cfg(not(feature = "styles"))]
pub(crate) use unread::{Computed, Ground, Sheets, applies_on_screen};

/// Whether a rule or a sheet applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applies {
    Yes,
    No,
    /// It depends on something that is not known here.
    Unsure,
}
