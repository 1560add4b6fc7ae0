//! Where the text of a page's article is, and which of its paragraphs a link is in.
//!
//! The blocks of text are counted while the page is read; what holds them is only looked at when
//! a link that concerns a policy asks where it is.

use std::ops::Range;

use byline_html::{ElementKind, Scanner, StartTag, Token};

use super::region::{Region, is_landmark};
use crate::read::finding::{Finding, Kind};

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
    /// The first of the links that stand where the next block begins.
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

/// No container.
const NONE: u32 = u32::MAX;

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

/// An element that holds text.
#[derive(Debug)]
struct Container {
    start: u32,
    parent: u32,
    kind: ElementKind,
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

/// What an element does to the counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Holds no text of the article.
    Outside,
    Heading,
    Block,
    Paragraph,
    Break,
    Other,
}

impl Role {
    fn of(tag: StartTag<'_>) -> Self {
        use ElementKind::*;

        match tag.kind() {
            Br => Self::Break,
            P | Li | Dd | Blockquote | Pre => Self::Paragraph,
            Nav | Aside | Footer | Figure | Header | Dialog | Menu | Address | Button | Select
            | Figcaption => Self::Outside,
            Hgroup => Self::Heading,
            kind if kind.is_heading() => Self::Heading,
            kind if kind.is_block() => Self::Block,
            _ => Self::Other,
        }
    }

    fn is_closed_off(self) -> bool {
        matches!(self, Self::Outside | Self::Heading)
    }
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

    /// The number of the innermost container; a paragraph is one if it has attributes.
    fn container(&mut self) -> u32 {
        let Self {
            path,
            containers,
            alike,
            ..
        } = self;
        let known = path.iter().rposition(|open| open.container != NONE);
        let mut parent = known
            .and_then(|at| path.get(at))
            .map_or(NONE, |open| open.container);
        let depth = path.len();
        for (at, open) in path
            .iter_mut()
            .enumerate()
            .skip(known.map_or(0, |at| at + 1))
        {
            let is_leaf = at + 1 == depth && open.role == Role::Paragraph;
            // `<p>`, and tags of other paragraphs without attributes.
            let raw = open.tag.raw();
            if is_leaf && raw.len() <= open.tag.raw_name().len() + 2 {
                break;
            }
            if is_leaf
                && let Some((of, tag, same)) = *alike
                && of == parent
                && tag == raw
            {
                parent = same;
                break;
            }
            let Ok(start) = u32::try_from(open.tag.span().start) else {
                break;
            };
            let number = u32::try_from(containers.len()).unwrap_or(NONE);
            containers.push(Container {
                start,
                parent,
                kind: open.tag.kind(),
            });
            if is_leaf {
                *alike = Some((parent, raw, number));
            }
            open.container = number;
            parent = number;
        }
        parent
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

    /// Says of each link where it is.
    pub(super) fn locate(&self, findings: &mut [Finding]) {
        if self.links.is_empty() {
            return;
        }
        let body = Body::of(self);
        // The counted blocks before each run.
        let mut before = Vec::with_capacity(self.runs.len() + 1);
        let mut count = 0_u32;
        for (run, counts) in self.runs.iter().zip(&body.counts) {
            before.push(count);
            count = count.saturating_add(if *counts { run.count } else { 0 });
        }
        before.push(count);
        let counts = |run: usize| body.counts.get(run).copied().unwrap_or_default();
        let before = |run: usize| before.get(run).copied().unwrap_or_default();
        for mark in &self.links {
            let Some(Finding {
                kind: Kind::Link(link),
                ..
            }) = findings.get_mut(mark.finding)
            else {
                continue;
            };
            match mark.block {
                Some((run, nth)) if counts(run) => {
                    link.paragraph = before(run).saturating_add(nth);
                    link.before_body = false;
                    link.in_body = true;
                }
                _ => {
                    // The last run may have grown since.
                    let (runs, blocks) = mark.before;
                    let count = match runs.checked_sub(1) {
                        Some(last) if counts(last) => before(last).saturating_add(blocks),
                        _ => before(runs),
                    };
                    link.paragraph = count.saturating_add(1);
                    link.before_body = count == 0;
                    link.in_body = !mark.is_closed_off && body.holds(mark.container)
                        || self.is_given(mark.start..mark.start + 1);
                }
            }
        }
    }

    /// Where the counted paragraphs are; those in a row may be one range.
    pub(super) fn text_places(&self) -> Vec<Range<usize>> {
        let body = Body::of(self);
        let offset = |offset: u32| usize::try_from(offset).unwrap_or(usize::MAX);
        let runs = self.runs.iter().zip(&body.counts);
        runs.filter(|(_, counts)| **counts)
            .map(|(run, _)| offset(run.start)..offset(run.end))
            .collect()
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

/// Which of the blocks are the text of the article.
struct Body {
    /// For each run.
    counts: Vec<bool>,
    /// The container that holds the text; [`NONE`] where the whole page does.
    root: u32,
    /// For each container whether it is within the root, and in no part that is none of
    /// the text.
    within: Vec<bool>,
}

impl Body {
    fn of(page: &Paragraphs<'_, '_>) -> Self {
        if !page.given.is_empty() {
            return Self {
                counts: page.runs.iter().map(|run| run.traits.is_given).collect(),
                root: NONE,
                within: vec![false; page.containers.len()],
            };
        }
        let mut tree = Tree::new(page);
        tree.leave_out();
        let root = tree.root();
        let within = tree.within(root);
        let mut body = Self {
            counts: Vec::new(),
            root,
            within,
        };
        let runs = &page.runs;
        body.counts = runs
            .iter()
            .map(|run| body.holds(run.container) && !run.traits.is_linked)
            .collect();
        body.keep_paragraphs(runs);
        body.drop_first_lines(runs);
        body
    }

    fn holds(&self, container: u32) -> bool {
        match usize::try_from(container) {
            Ok(at) if container != NONE => self.within.get(at).copied().unwrap_or_default(),
            _ => self.root == NONE,
        }
    }

    /// Where there are elements of paragraphs, other blocks are none.
    fn keep_paragraphs(&mut self, runs: &[Run]) {
        let is_paragraph = |(run, counts): (&Run, &bool)| *counts && run.traits.is_paragraph;
        if runs.iter().zip(&self.counts).any(is_paragraph) {
            for (run, counts) in runs.iter().zip(&mut self.counts) {
                *counts &= run.traits.is_paragraph;
            }
        }
    }

    /// Bylines, dates and places are above the first sentence.
    fn drop_first_lines(&mut self, runs: &[Run]) {
        let is_sentence = |(run, counts): (&Run, &bool)| *counts && run.traits.is_sentence;
        if let Some(first) = runs.iter().zip(&self.counts).position(is_sentence) {
            for counts in self.counts.iter_mut().take(first) {
                *counts = false;
            }
        }
    }
}

/// As many bytes of prose make an `article` the article, whatever else the page says; one with
/// less may be a comment, or an advertisement.
const ARTICLE: u64 = 400;

/// The containers of a page, with how much text each holds.
struct Tree<'p> {
    page: &'p Paragraphs<'p, 'p>,
    nodes: Vec<Node>,
    /// The text of the whole page.
    total: u64,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    region: Option<Region>,
    is_landmark: bool,
    is_left_out: bool,
    prose: u64,
    blocks: u32,
}

impl<'p> Tree<'p> {
    fn new(page: &'p Paragraphs<'p, 'p>) -> Self {
        let node = |container: &Container| {
            let tag = tag_at(page.source, container.start);
            let is_named = matches!(container.kind, ElementKind::Article | ElementKind::Main);
            let is_landmark = is_named || tag.is_some_and(is_landmark);
            Node {
                region: tag.and_then(Region::of),
                is_landmark,
                is_left_out: false,
                prose: 0,
                blocks: 0,
            }
        };
        let nodes = page.containers.iter().map(node).collect();
        let mut tree = Self {
            page,
            nodes,
            total: 0,
        };
        tree.weigh();
        tree
    }

    fn parent(&self, at: usize) -> Option<usize> {
        let parent = self.page.containers.get(at)?.parent;
        (parent != NONE)
            .then(|| usize::try_from(parent).ok())
            .flatten()
    }

    /// Sums up the text that each container holds and that is not left out.
    fn weigh(&mut self) {
        self.total = 0;
        for node in &mut self.nodes {
            node.prose = 0;
            node.blocks = 0;
        }
        for run in &self.page.runs {
            let prose = u64::from(run.prose);
            let at = usize::try_from(run.container).unwrap_or(usize::MAX);
            match self.nodes.get_mut(at) {
                Some(node) if node.is_left_out => {}
                Some(node) => {
                    node.prose += prose;
                    node.blocks = node.blocks.saturating_add(run.count);
                    self.total += prose;
                }
                None => self.total += prose,
            }
        }
        // Containers come after what they are in.
        for at in (0..self.nodes.len()).rev() {
            let (Some(parent), Some(&node)) = (self.parent(at), self.nodes.get(at)) else {
                continue;
            };
            if let Some(parent) = self.nodes.get_mut(parent) {
                parent.prose += node.prose;
                parent.blocks = parent.blocks.saturating_add(node.blocks);
            }
        }
    }

    /// Leaves out navigation, footers and other elements around the text. A class name on an
    /// element that holds nearly all of the page's text is ignored.
    fn leave_out(&mut self) {
        for at in 0..self.nodes.len() {
            let parent = self.parent(at).and_then(|parent| self.nodes.get(parent));
            let is_left_out = parent.is_some_and(|parent| parent.is_left_out);
            let total = match self.landmark_around(at) {
                Some(landmark) => landmark.prose,
                None => self.total,
            };
            if let Some(node) = self.nodes.get_mut(at) {
                let rest = total - node.prose.min(total);
                let share = match node.region {
                    None => 0,
                    Some(Region::Comment) => 20,
                    Some(_) => 8,
                };
                let is_believed = share > 0 && node.prose <= rest.saturating_mul(share);
                node.is_left_out = is_left_out || is_believed;
            }
        }
        self.weigh();
    }

    fn kind(&self, at: usize) -> Option<ElementKind> {
        self.page.containers.get(at).map(|container| container.kind)
    }

    /// The innermost landmark around a container; no more than 512 are around it.
    fn landmark_around(&self, at: usize) -> Option<&Node> {
        let around = std::iter::successors(self.parent(at), |at| self.parent(*at));
        let mut nodes = around.filter_map(|at| self.nodes.get(at));
        nodes.find(|node| node.is_landmark)
    }

    /// The container that holds the text.
    fn root(&self) -> u32 {
        let most = |is_one: &dyn Fn(usize, &Node) -> bool| {
            let nodes = self.nodes.iter().enumerate();
            nodes
                .filter(|(at, node)| node.prose > 0 && !node.is_left_out && is_one(*at, node))
                .max_by_key(|(at, node)| (node.prose, std::cmp::Reverse(*at)))
        };
        let landmark = most(&|_, node| node.is_landmark);
        let mut root = landmark
            .filter(|(at, node)| {
                let is_main = self.kind(*at) == Some(ElementKind::Main);
                is_main || node.prose >= ARTICLE || node.prose.saturating_mul(8) >= self.total
            })
            .map(|(at, _)| at);
        let mut prose = root
            .and_then(|at| self.nodes.get(at))
            .map_or(self.total, |node| node.prose);
        // Further in, as long as nearly all of the text is there. What a container holds comes
        // after it.
        for (at, node) in self.nodes.iter().enumerate() {
            let is_inside = self.parent(at) == root || node.is_landmark && self.is_within(at, root);
            let share = if node.is_landmark { 6 } else { 8 };
            let is_one = node.is_landmark || node.blocks >= 3;
            if is_inside
                && is_one
                && !node.is_left_out
                && node.prose > 0
                && node.prose.saturating_mul(10) >= prose.saturating_mul(share)
            {
                root = Some(at);
                prose = node.prose;
            }
        }
        root.and_then(|at| u32::try_from(at).ok()).unwrap_or(NONE)
    }

    /// Whether a container is in another one; no more than 512 are around it.
    fn is_within(&self, at: usize, root: Option<usize>) -> bool {
        root.is_none()
            || std::iter::successors(self.parent(at), |at| self.parent(*at))
                .any(|at| Some(at) == root)
    }

    /// For each container whether it belongs to the text.
    fn within(&self, root: u32) -> Vec<bool> {
        let root = usize::try_from(root)
            .ok()
            .filter(|at| *at < self.nodes.len());
        let mut within: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for (at, node) in self.nodes.iter().enumerate() {
            let is_inside = match (root, self.parent(at)) {
                (Some(root), _) if root == at => true,
                (None, None) => true,
                (_, Some(parent)) => within.get(parent).copied().unwrap_or_default(),
                (Some(_), None) => false,
            };
            within.push(is_inside && !node.is_left_out);
        }
        within
    }
}

fn tag_at(source: &str, start: u32) -> Option<StartTag<'_>> {
    let start = usize::try_from(start).ok()?;
    match Scanner::new(source.get(start..)?).next()? {
        Token::StartTag(tag) => Some(tag),
        _ => None,
    }
}
