//! What only the visible text gives: views, notice, copyright line, language switch,
//! channels, section, kicker, house byline, and the printed date or relative time.

mod around;
mod byline;
mod copyright;
mod kicker;
mod languages;
mod layout;
mod notice;
mod relative;
mod switch;
mod views;

pub(crate) use around::Scene;
pub(crate) use byline::is_byline;
use copyright::copyright;
pub(crate) use kicker::{split_markup, split_quotation};
pub(crate) use layout::{Layout, Look, is_control, is_sentences, look, word_count};
use notice::notice;
pub(crate) use switch::language_of_label;
use switch::{channel, is_switch, store};
use views::views;
