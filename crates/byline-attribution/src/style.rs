//! The reader's view: what style sheets and attributes do to an element.
//!
//! [`cascade`] is built with the feature `styles`; without it [`unread`] says of styles that
//! they are not known.

mod blank;
mod bloom;
mod element;

#[cfg(feature = "styles")]
mod cascade;
#[cfg(not(feature = "styles"))]
mod unread;

pub(crate) use blank::is_blank;
#[cfg(feature = "styles")]
pub(crate) use cascade::{Computed, Ground, Sheets, applies_on_screen};
pub(crate) use element::{Element, Implied, Mode, Sight, is_element};
#[cfg(not(feature = "styles"))]
pub(crate) use unread::{Computed, Ground, Sheets, applies_on_screen};

/// Whether a rule or a sheet applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Applies {
    No,
    /// It depends on something that is not known here.
    Unsure,
    Yes,
}

/// Whether something is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shown {
    No,
    Perhaps,
    Yes,
}
