//! Dates as pages print them and as machines write them.
//!
//! [`parse_printed`] reads what a visitor sees (`29 noyabr 2023, 18:00`), with the month
//! names of 85 languages; [`parse_machine`] reads what attributes and structured data hold.
//! Both answer with a [`Reading`] that tells no more than the text does.

mod clock;
mod fold;
mod machine;
mod order;
mod printed;
mod reading;
mod table;
mod token;
mod words;
mod zone;

pub(crate) use fold::fold_into;
pub use machine::parse_machine;
pub(crate) use printed::all_printed;
pub use printed::parse_printed;
pub use reading::{Calendar, DateError, DateErrorKind, DateRole, Precision, Reading};
pub(crate) use token::{digit_of, is_letter};
