//! The reader's view: what style sheets and attributes do to an element.
//!
//! Only properties that can hide text are read. The cascade is
//! [CSS Cascading and Inheritance](https://www.w3.org/TR/css-cascade-4/): importance, then
//! the style attribute, then specificity, then order.

mod color;
mod computed;
mod declaration;
mod extent;
mod layer;
mod media;
mod selector;
mod sheet;
mod supports;
mod value;

pub(crate) use computed::{Computed, Ground};
pub(crate) use media::{Applies, applies_on_screen};
pub(crate) use selector::{Element, Mode, Sight, is_element};
pub(crate) use sheet::Sheets;
