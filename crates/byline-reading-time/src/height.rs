//! How high the blocks of an article are on a page.
//!
//! Nothing here is measured: a line of 60 letters is one of some 75 characters with its spaces,
//! the upper end of what typography advises, and a picture as wide as a column of that width has
//! about half its height.

use crate::block::{ReadingBlock, lines_of_code};
use crate::measure::Measure;
use crate::script::ReadingScript;

/// A height in lines of text.
pub(crate) type Height = u32;

const LETTERS_IN_LINE: u64 = 60;
const PICTURE: Height = 20;

/// The scripts whose letters are as wide as two others.
const WIDE: [ReadingScript; 4] = [
    ReadingScript::Han,
    ReadingScript::Hangul,
    ReadingScript::Hiragana,
    ReadingScript::Katakana,
];

/// The height of a block whose text was measured, with a blank line below; never 0.
pub(crate) fn of_block(block: ReadingBlock<'_>, measure: &Measure) -> Height {
    let lines = match block {
        ReadingBlock::Code(code) => lines_of_code(code),
        ReadingBlock::Image | ReadingBlock::Media(_) | ReadingBlock::Embed => PICTURE,
        ReadingBlock::Paragraph(_)
        | ReadingBlock::Heading(_)
        | ReadingBlock::Quote(_)
        | ReadingBlock::ListItem(_)
        | ReadingBlock::Table(_)
        | ReadingBlock::Caption(_)
        | ReadingBlock::Fixed(_) => {
            let wide: u64 = WIDE.iter().map(|script| measure.letters_in(*script)).sum();
            let lines = measure
                .letters()
                .saturating_add(wide)
                .div_ceil(LETTERS_IN_LINE);
            Height::try_from(lines).unwrap_or(Height::MAX)
        }
    };
    lines.saturating_add(1)
}
