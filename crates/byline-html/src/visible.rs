//! What a reader sees of a page, as text.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::attribute::{ENDS_WORD, is, is_space, skip};
use crate::chunk::Chunk;
use crate::element::ElementKind;
use crate::entity::{ReferenceContext, Referred, reference_at};
use crate::open_elements::{OpenElement, Scripting};
use crate::token::{TextKind, TextToken, Token};
use crate::walker::Walker;

/// The text that a reader sees of a page, with the way back to the source.
///
/// Character references are decoded, each run of white space is one space, blocks are
/// separated by one `\n`, and `br` is a `\n` within its block. What browsers do not show
/// ([`OpenElement::is_hidden`](crate::OpenElement::is_hidden)) is left out: `head`, `script`,
/// `style`, `template`, `noscript`, elements that are `hidden` or have `style="display:none"`,
/// a closed `dialog`, the fallback contents of `video` and the like, the values of form fields.
/// Style sheets are not read.
///
/// # Examples
///
/// ```
/// use byline_html::VisibleText;
///
/// let source = "<h1>Storm</h1><script>x()</script><p>Fish &amp;\n  chips";
/// let visible = VisibleText::of(source);
/// assert_eq!(visible.text(), "Storm\nFish & chips");
///
/// let blocks: Vec<_> = visible.blocks().map(|block| (block.element(), block.text())).collect();
/// assert_eq!(blocks, [(Some("h1"), "Storm"), (Some("p"), "Fish & chips")]);
///
/// let chips = visible.text().find("& chips").ok_or("no chips")?;
/// assert_eq!(&source[visible.source_span(chips..chips + 7)], "&amp;\n  chips");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct VisibleText {
    text: String,
    blocks: Vec<BlockRecord>,
    runs: Vec<Run>,
}

#[derive(Debug, Clone)]
struct BlockRecord {
    text: Range<usize>,
    element: Option<ElementKind>,
}

/// A piece of the text, and the piece of the source that it was made from. There may be one for
/// every few bytes of a page, so it is kept small.
#[derive(Debug, Clone)]
struct Run {
    text_start: usize,
    source_start: usize,
    /// The length in the source, above [`TEXT_LEN_BITS`] of the length in the text, or of 0 where
    /// both are the same.
    lens: u64,
}

/// Text that differs from the source was made from one reference or gap: at most 7 bytes.
const TEXT_LEN_BITS: u32 = 4;

impl VisibleText {
    /// Reads the text of a page.
    #[must_use]
    pub fn of(source: &str) -> Self {
        Self::without(source, |_| false)
    }

    /// Reads the text of a page as [`of`](Self::of) does, without the contents of the elements
    /// that `leaves_out` chooses. The words before and after such an element are one word, unless
    /// it is a block or white space is between them.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::{ElementKind, VisibleText};
    ///
    /// let source = "<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>";
    /// let base = VisibleText::without(source, |element| element.kind() == ElementKind::Rt);
    /// assert_eq!(base.text(), "漢字");
    /// ```
    #[must_use]
    pub fn without(source: &str, leaves_out: impl Fn(&OpenElement<'_>) -> bool) -> Self {
        let mut reader = TextReader::default();
        // About the share of text in a news page.
        reader.visible.text.reserve(source.len() / 4);
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        while let Some(token) = walker.next() {
            reader.read(token, &walker, &leaves_out);
        }
        reader.end_block();
        reader.visible
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, taken out of this value.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// The blocks in order; none is empty.
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = VisibleBlock<'_>> {
        self.blocks.iter().map(|record| VisibleBlock {
            visible: self,
            record,
        })
    }

    /// Where a piece of the text comes from: `range` in bytes of the text, the answer in bytes
    /// of the source.
    ///
    /// The range includes the markup between the pieces. A `\n` between blocks
    /// has the range of the markup there; out of range means the end.
    #[must_use]
    pub fn source_span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.source_start(range.start);
        if range.end <= range.start {
            return start..start;
        }
        start..self.source_end(range.end).max(start)
    }

    /// Where in the text the first byte comes from that is at `byte` of the source or after it:
    /// the inverse of [`source_span`](Self::source_span).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::VisibleText;
    ///
    /// let source = "<p>Fish<img src=a.png>&amp; chips";
    /// let visible = VisibleText::of(source);
    /// assert_eq!(visible.text_offset(7), 4); // behind "Fish"
    /// assert_eq!(visible.text_offset(source.len()), visible.text().len());
    /// ```
    #[must_use]
    pub fn text_offset(&self, byte: usize) -> usize {
        let after = self.runs.partition_point(|run| run.source_end() <= byte);
        match self.runs.get(after) {
            Some(run) if run.is_verbatim() => {
                run.text_start + byte.saturating_sub(run.source_start)
            }
            Some(run) => run.text_start,
            None => self.text.len(),
        }
    }

    fn source_start(&self, offset: usize) -> usize {
        let after = self.runs.partition_point(|run| run.text_end() <= offset);
        match self.runs.get(after) {
            Some(run) if run.text_start <= offset => run.start_of(offset),
            // A separator: its range is what follows the run before.
            _ => after
                .checked_sub(1)
                .and_then(|before| self.runs.get(before))
                .map_or(0, Run::source_end),
        }
    }

    fn source_end(&self, offset: usize) -> usize {
        let after = self.runs.partition_point(|run| run.text_end() < offset);
        match self.runs.get(after) {
            Some(run) if run.text_start < offset => run.end_of(offset),
            Some(run) => run.source_start,
            None => self.runs.last().map_or(0, Run::source_end),
        }
    }
}

impl Run {
    fn new(text: Range<usize>, source: Range<usize>) -> Self {
        let mut run = Self {
            text_start: text.start,
            source_start: source.start,
            lens: (source.len() as u64) << TEXT_LEN_BITS,
        };
        if text.len() != source.len() {
            run.lens |= text.len() as u64;
        }
        run
    }

    fn is_verbatim(&self) -> bool {
        self.lens.is_multiple_of(1 << TEXT_LEN_BITS)
    }

    fn source_end(&self) -> usize {
        self.source_start + (self.lens >> TEXT_LEN_BITS) as usize
    }

    fn text_end(&self) -> usize {
        let len = if self.is_verbatim() {
            self.lens >> TEXT_LEN_BITS
        } else {
            self.lens % (1 << TEXT_LEN_BITS)
        };
        self.text_start + len as usize
    }

    fn start_of(&self, offset: usize) -> usize {
        if self.is_verbatim() {
            self.source_start + (offset - self.text_start)
        } else {
            self.source_start
        }
    }

    fn end_of(&self, offset: usize) -> usize {
        if self.is_verbatim() {
            self.source_start + (offset - self.text_start)
        } else {
            self.source_end()
        }
    }
}

/// One block of the visible text: a paragraph, a heading, a list item, a table cell.
#[derive(Debug, Clone, Copy)]
pub struct VisibleBlock<'v> {
    visible: &'v VisibleText,
    record: &'v BlockRecord,
}

impl<'v> VisibleBlock<'v> {
    /// The block's text.
    #[must_use]
    pub fn text(&self) -> &'v str {
        self.visible
            .text
            .get(self.record.text.clone())
            .unwrap_or_default()
    }

    /// Its byte range in the whole text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.record.text.clone()
    }

    /// Where it comes from, in bytes of the source.
    #[must_use]
    pub fn source_span(&self) -> Range<usize> {
        self.visible.source_span(self.range())
    }

    /// The name of the innermost block element around its beginning, in lower case; `None` for
    /// text outside all.
    #[must_use]
    pub fn element(&self) -> Option<&'v str> {
        self.record.element.map(ElementKind::name)
    }
}

#[derive(Default)]
struct TextReader {
    visible: VisibleText,
    /// Which of the open elements are not shown, and how many.
    hidden: Vec<bool>,
    hidden_count: usize,
    /// Where the block begins in the text, once it has any.
    block_start: Option<usize>,
    block_element: Option<ElementKind>,
    /// What separates the text so far from what comes next.
    gap: Gap,
}

/// White space that is written only if text follows it.
#[derive(Clone, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    None,
    /// White space at this place of the source.
    Space(Range<usize>),
    /// A `br` at this place of the source.
    Line(Range<usize>),
}

impl TextReader {
    fn read(
        &mut self,
        token: Token<'_>,
        walker: &Walker<'_>,
        leaves_out: impl Fn(&OpenElement<'_>) -> bool,
    ) {
        for closed in walker.closed() {
            if self.close(closed.index()) {
                self.hidden_count -= 1;
            }
            if closed.element().kind().is_block() {
                self.end_block();
            }
        }
        if let Some(opened) = walker.opened() {
            let is_hidden = opened.is_hidden() || leaves_out(opened);
            self.hidden.push(is_hidden);
            self.hidden_count += usize::from(is_hidden);
        }
        match token {
            Token::StartTag(_) | Token::EndTag(_) => {
                let tag = walker.kind();
                if tag.is_block() {
                    self.end_block();
                } else if tag == ElementKind::Br && self.hidden_count == 0 {
                    self.gap = Gap::Line(token.span());
                }
            }
            Token::Text(text) if self.hidden_count == 0 => self.text(text, walker),
            _ => {}
        }
    }

    /// Takes an element off the open ones; whether it is one that is not shown.
    #[inline]
    fn close(&mut self, index: usize) -> bool {
        // Most are the innermost, of which nothing moves.
        if index + 1 == self.hidden.len() {
            return self.hidden.pop() == Some(true);
        }
        index < self.hidden.len() && self.hidden.remove(index)
    }

    fn text(&mut self, text: TextToken<'_>, walker: &Walker<'_>) {
        let raw = text.raw();
        let start = text.span().start;
        let place = match text.kind() {
            TextKind::Data | TextKind::Rcdata => ReferenceContext::Text,
            TextKind::Rawtext | TextKind::Script | TextKind::Cdata | TextKind::Plaintext => {
                ReferenceContext::Verbatim
            }
        };
        let bytes = raw.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if is_space(*byte) {
                let end = skip(bytes, at, is_space);
                self.space(start + at..start + end);
                at = end;
                continue;
            }
            if *byte == 0 {
                // Tree construction drops it.
                at += 1;
                continue;
            }
            if *byte == b'&'
                && place == ReferenceContext::Text
                && let Some((referred, end)) = reference_at(raw, at, place)
            {
                self.referred(referred, start + at..start + end, walker);
                at = end;
                continue;
            }
            let end = words_end(bytes, at + 1);
            let words = raw.get(at..end).unwrap_or_default();
            self.push(words, start + at..start + end, walker);
            at = end;
        }
    }

    fn referred(&mut self, referred: Referred, source: Range<usize>, walker: &Walker<'_>) {
        match referred {
            Referred::Char(char) if u8::try_from(char).is_ok_and(is_space) => self.space(source),
            Referred::Char(char) => self.push(char.encode_utf8(&mut [0; 4]), source, walker),
            Referred::Named("\n" | "\t") => self.space(source),
            Referred::Named(text) => self.push(text, source, walker),
        }
    }

    fn space(&mut self, source: Range<usize>) {
        match &mut self.gap {
            Gap::None => self.gap = Gap::Space(source),
            Gap::Space(span) => span.end = source.end,
            Gap::Line(_) => {}
        }
    }

    fn push(&mut self, text: &str, source: Range<usize>, walker: &Walker<'_>) {
        let gap = core::mem::take(&mut self.gap);
        if self.block_start.is_none() {
            if !self.visible.text.is_empty() {
                self.visible.text.push('\n');
            }
            self.block_start = Some(self.visible.text.len());
            self.block_element = walker.block();
        } else {
            match gap {
                Gap::None => {}
                Gap::Space(span) => self.append(" ", span),
                Gap::Line(span) => self.append("\n", span),
            }
        }
        self.append(text, source);
    }

    fn append(&mut self, text: &str, source: Range<usize>) {
        let start = self.visible.text.len();
        self.visible.text.push_str(text);
        let end = self.visible.text.len();
        match self.visible.runs.last_mut() {
            Some(run)
                if run.is_verbatim()
                    && run.text_end() == start
                    && run.source_end() == source.start
                    && text.len() == source.len() =>
            {
                run.lens += (text.len() as u64) << TEXT_LEN_BITS;
            }
            _ => self.visible.runs.push(Run::new(start..end, source)),
        }
    }

    fn end_block(&mut self) {
        self.gap = Gap::None;
        if let Some(start) = self.block_start.take() {
            self.visible.blocks.push(BlockRecord {
                text: start..self.visible.text.len(),
                element: self.block_element.take(),
            });
        }
    }
}

/// The bytes that are looked at together in long texts, which compilers do with vectors.
const BLOCK: usize = 32;

/// Whether what can be copied unchanged may end in a block, of which the next byte is known.
#[inline]
fn has_stop(block: &[u8; BLOCK + 1]) -> bool {
    let nexts = block.iter().skip(1);
    let stops = block
        .iter()
        .zip(nexts)
        .map(|(byte, next)| (*byte < b' ') | (*byte == b'&') | ((*byte == b' ') & (*next == b' ')));
    stops.fold(false, |any, stops| any | stops)
}

/// The end of what can be copied unchanged: words with single spaces between them. Before
/// `from` is the first byte of a word.
fn words_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk())
        && !has_stop(block)
    {
        at += BLOCK;
    }
    while let Some(chunk) = Chunk::at_zero_filled(bytes, at) {
        let spaces = chunk.every(b' ');
        // Zeros are among these, and with them the end.
        let stops = chunk.below(b' ') | chunk.equal(b'&') | spaces.before(spaces);
        let Some(first) = stops.first() else {
            // A space at the end is looked at again, with what follows it.
            at += Chunk::LEN - usize::from(spaces.has_last());
            continue;
        };
        let stop = at + first;
        if bytes.get(stop).is_some_and(|byte| !is(*byte, ENDS_WORD)) {
            // A control that is no white space.
            at = stop + 1;
            continue;
        }
        let is_behind_space = stop > from && bytes.get(stop - 1) == Some(&b' ');
        return stop - usize::from(is_behind_space);
    }
    let mut end = at;
    loop {
        match bytes.get(end..) {
            Some([b' ', next, ..]) if !is(*next, ENDS_WORD) => end += 2,
            Some([byte, ..]) if !is(*byte, ENDS_WORD) => end += 1,
            _ => return end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_a_look_at_each_byte_says() {
        let plain = |bytes: &[u8]| {
            let mut end = 0;
            while let Some(byte) = bytes.get(end) {
                let next_ends = bytes.get(end + 1).is_none_or(|next| is(*next, ENDS_WORD));
                if is(*byte, ENDS_WORD) && (*byte != b' ' || next_ends) {
                    break;
                }
                end += 1;
            }
            end
        };
        let alphabet = [b'a', b' ', b'!', b'&', b'\n', 0, 0x1f, 0xd0, 0xa0, b'\''];
        let mut seed: u32 = 1;
        for round in 0..40_000 {
            let bytes: Vec<u8> = (0..=round % 95)
                .map(|index| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Mostly plain bytes, or nothing would ever be long enough.
                    let pick = (seed >> 16) as usize % 40;
                    let byte = alphabet.get(pick).copied().unwrap_or(b'b');
                    if index == 0 { b'a' } else { byte }
                })
                .collect();
            assert_eq!(words_end(&bytes, 1), plain(&bytes), "{bytes:?}");
        }
    }
}
