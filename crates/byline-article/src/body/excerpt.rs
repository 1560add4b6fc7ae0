//! The beginning of a body as one line: for descriptions, teasers and cards.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::{Block, Body, MarkKind, Text};
use crate::line::Line;
use byline_language::LanguageTag;

/// How long an [excerpt](Body::excerpt) may be, and in which language it is cut.
///
/// # Examples
///
/// ```
/// use byline_article::ExcerptOptions;
///
/// let options = ExcerptOptions::new(160).with_language("zh".parse()?);
/// assert_eq!(options.max_graphemes(), 160);
/// # Ok::<(), byline_article::LanguageError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptOptions {
    max_graphemes: usize,
    language: Option<LanguageTag>,
}

impl ExcerptOptions {
    /// At most so many characters as readers count them: grapheme clusters
    /// ([UAX #29](https://www.unicode.org/reports/tr29/)), the ellipsis included.
    #[must_use]
    pub fn new(max_graphemes: usize) -> Self {
        Self {
            max_graphemes,
            language: None,
        }
    }

    /// The language of the text, which decides the ellipsis.
    #[must_use]
    pub fn with_language(mut self, language: LanguageTag) -> Self {
        self.language = Some(language);
        self
    }

    /// How many grapheme clusters an excerpt has at most.
    #[must_use]
    pub fn max_graphemes(&self) -> usize {
        self.max_graphemes
    }

    /// Six dots in Chinese, as GB/T 15834 has it; three elsewhere.
    fn ellipsis(&self) -> &'static str {
        match self.language.as_ref().map(LanguageTag::language) {
            Some("zh") => "……",
            _ => "…",
        }
    }
}

/// 160 characters, which search engines and cards show.
impl Default for ExcerptOptions {
    fn default() -> Self {
        Self::new(160)
    }
}

impl Body {
    /// The beginning of the text in whole sentences, as far as they fit.
    ///
    /// Sentences are those of [UAX #29](https://www.unicode.org/reports/tr29/) in the
    /// paragraphs of the body; an excerpt does not end inside a quotation. Where the first
    /// sentence is too long, it is cut between words, not inside a link or a quotation unless
    /// it begins with one, and an ellipsis follows. Headings, captions, code and tables are
    /// left out. It takes time linear in the length of the excerpt.
    ///
    /// Returns nothing where no word fits.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Body, ExcerptOptions};
    ///
    /// let body = Body::from_paragraphs(["The bridge stays. The council voted on Tuesday."]);
    /// let excerpt = |most| body.excerpt(&ExcerptOptions::new(most)).unwrap();
    /// assert_eq!(excerpt(80), "The bridge stays. The council voted on Tuesday.");
    /// assert_eq!(excerpt(40), "The bridge stays.");
    /// assert_eq!(excerpt(12), "The bridge…");
    /// ```
    #[must_use]
    pub fn excerpt(&self, options: &ExcerptOptions) -> Option<Line> {
        let most = options.max_graphemes;
        let source = Source::of(&self.blocks, most);
        let mut end = 0;
        let mut count = 0;
        let mut quotation = Quotation::default();
        for sentence in source.text.split_sentence_bounds() {
            let trimmed = sentence.trim_end();
            // Counted no further than needed.
            let length = trimmed.graphemes(true).take(most + 1).count();
            if count + length > most {
                break;
            }
            let start = source.text.len() - source.rest(sentence).len();
            quotation.read(trimmed);
            count += sentence.graphemes(true).count();
            if quotation.open.is_none() {
                end = start + trimmed.len();
            }
        }
        // The last part may be no whole sentence where the text was not read to its end.
        if end > 0 && (end < source.text.trim_end().len() || source.is_whole) {
            return Line::clean(source.text.get(..end)?);
        }
        source.cut(options)
    }
}

/// The text of the first paragraphs on one line, and where its links are.
struct Source {
    text: String,
    links: Vec<Range<usize>>,
    is_whole: bool,
}

impl Source {
    fn of(blocks: &[Block], most: usize) -> Self {
        let mut source = Self {
            text: String::new(),
            links: Vec::new(),
            is_whole: true,
        };
        // A grapheme cluster of running text seldom has more bytes; a longer text is cut.
        let enough = most.saturating_add(2).saturating_mul(32);
        source.add(blocks, enough);
        source
    }

    fn add(&mut self, blocks: &[Block], enough: usize) {
        for block in blocks {
            if self.text.len() >= enough {
                self.is_whole = false;
                return;
            }
            match block {
                Block::Paragraph(paragraph) => self.paragraph(&paragraph.text, enough),
                Block::Quote(quote) => self.add(&quote.blocks, enough),
                Block::List(list) => list.items.iter().for_each(|item| self.add(item, enough)),
                Block::Heading(_)
                | Block::Image(_)
                | Block::Embed(_)
                | Block::Code(_)
                | Block::Table(_)
                | Block::Rule
                | Block::Other(_) => {}
            }
        }
    }

    fn paragraph(&mut self, text: &Text, enough: usize) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let offset = self.text.len();
        let plain = text.as_str();
        let mut end = plain.len().min(enough);
        while !plain.is_char_boundary(end) {
            end -= 1;
        }
        self.is_whole &= end == plain.len();
        for c in plain.get(..end).unwrap_or_default().chars() {
            self.text.push(if c == '\n' { ' ' } else { c });
        }
        let links = text.marks().iter();
        let links = links.filter(|mark| matches!(mark.kind(), MarkKind::Link(_)));
        self.links
            .extend(links.map(|mark| offset + mark.range().start..offset + mark.range().end));
    }

    /// The text from the start of a part of it.
    fn rest(&self, part: &str) -> &str {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        self.text.get(start..).unwrap_or_default()
    }

    /// As many words as fit before an ellipsis.
    fn cut(&self, options: &ExcerptOptions) -> Option<Line> {
        let ellipsis = options.ellipsis();
        let room = options
            .max_graphemes
            .checked_sub(ellipsis.graphemes(true).count())?;
        let limit = self
            .text
            .grapheme_indices(true)
            .nth(room)
            .map_or(self.text.len(), |(at, _)| at);
        let is_word = |word: &str| word.chars().any(char::is_alphanumeric);
        let mut quotation = Quotation::default();
        let (mut outside, mut anywhere) = (0, 0);
        for (at, word) in self.text.split_word_bound_indices() {
            let end = at + word.len();
            if end > limit {
                break;
            }
            quotation.read(word);
            if !is_word(word) && !quotation.just_closed {
                continue;
            }
            anywhere = end;
            let in_link = self
                .links
                .iter()
                .any(|link| link.start < end && end < link.end);
            if !in_link && quotation.open.is_none() {
                outside = end;
            }
        }
        let end = if outside > 0 { outside } else { anywhere };
        let text = self.text.get(..end)?.trim_end();
        if text.is_empty() {
            return None;
        }
        let mut text = String::from(text);
        text.push_str(ellipsis);
        Line::clean(&text)
    }
}

/// The quotation that is open.
#[derive(Default)]
struct Quotation {
    /// The mark that closes it, or another one that may.
    open: Option<[char; 2]>,
    just_closed: bool,
}

/// Marks that open a quotation, and those that close it in one language or another.
const QUOTES: [(char, [char; 2]); 7] = [
    ('«', ['»', '»']),
    ('»', ['«', '«']),
    ('“', ['”', '”']),
    ('„', ['“', '”']),
    ('"', ['"', '"']),
    ('「', ['」', '」']),
    ('『', ['』', '』']),
];

impl Quotation {
    fn read(&mut self, text: &str) {
        self.just_closed = false;
        for c in text.chars() {
            match self.open {
                Some(close) if close.contains(&c) => {
                    self.open = None;
                    self.just_closed = true;
                }
                Some(_) => {}
                None => {
                    let found = QUOTES.iter().find(|(open, _)| *open == c);
                    self.open = found.map(|(_, close)| *close);
                    if self.open.is_some() {
                        self.just_closed = false;
                    }
                }
            }
        }
    }
}
