//! What the programs share: reading files, writing files, and printing text that is not theirs.

pub mod files;
pub mod output;
pub mod terminal;
pub mod visible;
