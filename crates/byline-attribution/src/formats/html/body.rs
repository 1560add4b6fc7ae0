//! Where the text of a page's article is, and which of its paragraphs a link is in.
//!
//! The blocks of text are counted while the page is read; what holds them is only looked at when
//! a link that concerns a policy asks where it is.

use std::ops::Range;

use byline_html::StartTag;

mod article;
mod container;
mod left_out;
mod role;
mod tree;

pub(super) use article::TextPlaces;
use container::{Container, NONE};
use role::Role;

/// Collects the blocks of text that a reader sees, and the links between them.
#[derive(Debug)]
pub(super) struct Paragraphs<'s, 'a> {
    source: &'s str,
    /// Where the caller says that the text is, in order; empty where nothing is said.
    given: &'a [Range<usize>],
    /// The open elements that part blocks.
    path: Vec<Open<'s>>,
    /// How many of them hold no text of an article.
    closed_off: usize,
    breaks: u32,
    block: Option<Block>,
    containers: Vec<Container>,
    /// The container of the last paragraph with attributes, and its tag: the next ones of the
    /// same parent and tag share it.
    alike: Option<(u32, &'s str, u32)>,
    runs: Vec<Run>,
    links: Vec<LinkPosition>,
    /// The first of the links at the start of the next block.
    pending: usize,
}

/// An open element that parts blocks.
#[derive(Debug)]
struct Open<'s> {
    tag: StartTag<'s>,
    role: Role,
    /// Its number among the containers, once it has one.
    container: u32,
}

/// The block that is open.
#[derive(Debug, Clone, Copy)]
struct Block {
    /// The first byte of its element, or of its text if it has no element of its own.
    start: usize,
    end: usize,
    /// Bytes of text, and those within links.
    len: usize,
    linked: usize,
}

/// Blocks of one kind in a row in the same container.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    start: u32,
    end: u32,
    container: u32,
    count: u32,
    prose: u32,
    traits: Traits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Traits {
    /// By its element: `p`, `li` and the like.
    is_paragraph: bool,
    /// It is long, or ends as sentences do.
    is_sentence: bool,
    /// There is little but links in it.
    is_linked: bool,
    /// The caller says that it is the text.
    is_given: bool,
}

/// Where a link is.
#[derive(Debug)]
struct LinkPosition {
    finding: usize,
    start: usize,
    container: u32,
    is_closed_off: bool,
    /// The runs before it, and the blocks of the last of them.
    before: (usize, u32),
    /// The block it is in: the run, and which of its blocks.
    block: Option<(usize, u32)>,
}

/// A text of so many bytes is a sentence, also without a full stop.
const SENTENCE: usize = 80;

/// A block whose text is all linked is a paragraph only if it is as long as this.
const LINKED_SENTENCE: usize = 120;

impl<'s, 'a> Paragraphs<'s, 'a> {
    pub(super) fn new(source: &'s str, given: &'a [Range<usize>]) -> Self {
        Self {
            source,
            given,
            path: Vec::new(),
            closed_off: 0,
            breaks: 0,
            block: None,
            containers: Vec::new(),
            alike: None,
            runs: Vec::new(),
            links: Vec::new(),
            pending: 0,
        }
    }

    /// A start tag; `opened` says whether its element is open now.
    #[inline]
    pub(super) fn open(&mut self, tag: StartTag<'s>, opened: bool) {
        let role = Role::of(tag);
        match role {
            Role::Other => {}
            Role::Break => {
                self.breaks += 1;
                // Two line breaks in a row part paragraphs.
                if self.breaks >= 2 {
                    self.end_block();
                }
            }
            Role::Outside | Role::Heading | Role::Block | Role::Paragraph => {
                self.end_block();
                if opened {
                    self.closed_off += usize::from(role.is_closed_off());
                    self.path.push(Open {
                        tag,
                        role,
                        container: NONE,
                    });
                }
            }
        }
    }

    #[inline]
    pub(super) fn close(&mut self, tag: StartTag<'s>) {
        if matches!(Role::of(tag), Role::Other | Role::Break) {
            return;
        }
        self.end_block();
        let start = tag.span().start;
        // The innermost one but where elements overlap; no more than 512 are open.
        if let Some(at) = self
            .path
            .iter()
            .rposition(|open| open.tag.span().start == start)
        {
            let open = self.path.remove(at);
            self.closed_off -= usize::from(open.role.is_closed_off());
        }
    }

    /// Whether a text here is one of the article.
    pub(super) fn asks_for_text(&self) -> bool {
        self.closed_off == 0
    }

    /// Whether a text here continues a block that a reader sees.
    pub(super) fn is_in_block(&self) -> bool {
        self.block.is_some()
    }

    /// A text that a reader sees, in a link or not.
    pub(super) fn text(&mut self, span: Range<usize>, is_linked: bool) {
        self.breaks = 0;
        let len = span.len();
        let linked = if is_linked { len } else { 0 };
        if let Some(block) = &mut self.block {
            block.end = span.end;
            block.len += len;
            block.linked += linked;
            return;
        }
        let own = self.path.last().filter(|open| open.role == Role::Paragraph);
        let first = own.map(|open| open.tag.span().start);
        self.block = Some(Block {
            start: first.unwrap_or(span.start),
            end: span.end,
            len,
            linked,
        });
    }

    /// The open block ends, if one is open.
    fn end_block(&mut self) {
        if let Some(block) = self.block.take() {
            self.add(block);
        }
        self.pending = self.links.len();
    }

    fn add(&mut self, block: Block) {
        let (Ok(start), Ok(end)) = (u32::try_from(block.start), u32::try_from(block.end)) else {
            return;
        };
        let container = self.container();
        let is_mostly_linked = block.linked.saturating_mul(5) >= block.len.saturating_mul(4);
        let text = self.source.get(..block.end).unwrap_or_default();
        let traits = Traits {
            is_paragraph: self
                .path
                .last()
                .is_some_and(|open| open.role == Role::Paragraph),
            is_sentence: block.len >= SENTENCE || ends_a_sentence(text),
            is_linked: is_mostly_linked && block.len < LINKED_SENTENCE,
            is_given: self.is_given(block.start..block.end),
        };
        let prose = block.len.saturating_sub(block.linked.saturating_mul(2));
        let prose = if traits.is_sentence { prose } else { prose / 4 };
        let prose = u32::try_from(prose).unwrap_or(u32::MAX);
        match self.runs.last_mut() {
            Some(run) if run.container == container && run.traits == traits => {
                run.end = end;
                run.count = run.count.saturating_add(1);
                run.prose = run.prose.saturating_add(prose);
            }
            _ => self.runs.push(Run {
                start,
                end,
                container,
                count: 1,
                prose,
                traits,
            }),
        }
        let run = self.runs.len() - 1;
        let nth = self.runs.last().map_or(1, |run| run.count);
        for link in self.links.iter_mut().skip(self.pending) {
            link.block = Some((run, nth));
        }
    }

    fn is_given(&self, block: Range<usize>) -> bool {
        let at = self.given.partition_point(|span| span.end <= block.start);
        self.given
            .get(at)
            .is_some_and(|span| span.start < block.end)
    }

    /// A link begins here.
    pub(super) fn mark(&mut self, finding: usize, start: usize) {
        let container = self.container();
        let last = self.runs.last().map_or(0, |run| run.count);
        self.links.push(LinkPosition {
            finding,
            start,
            container,
            is_closed_off: self.closed_off > 0,
            before: (self.runs.len(), last),
            block: None,
        });
    }

    /// The page has ended.
    pub(super) fn finish(&mut self) {
        self.end_block();
    }
}

/// Whether a text ends as a sentence does, in any script.
fn ends_a_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | '”' | '’' | '»' | '“' | ')' | ']' | '』' | '」'
            )
    });
    text.ends_with([
        '.', '!', '?', '…', ';', '。', '！', '？', '।', '॥', '։', '؟', '۔', '።', '။', '៕',
    ])
}
