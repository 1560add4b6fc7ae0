//! What style sheets do to an element
//! ([CSS Cascading and Inheritance](https://www.w3.org/TR/css-cascade-5/)).
//!
//! Only properties that can hide text are read. [`sheet`] indexes the rules, [`matching`] decides
//! which of them match an element, and [`computed`] computes the resulting style.

use super::{Applies, Shown, element};

mod animation;
mod browser;
mod color;
mod computed;
mod custom;
mod declaration;
mod extent;
mod hiding;
mod ink;
mod input;
mod judgement;
mod layer;
mod longhand;
mod matching;
mod media;
mod plain;
mod property;
mod rank;
mod reader;
mod selector;
mod shape;
mod sheet;
mod state;
mod supports;
mod transform;
mod value;

pub(crate) use computed::{Computed, Ground};
pub(crate) use media::applies_on_screen;
pub(super) use selector::Key;
pub(crate) use sheet::Sheets;
