//! The elements that hold text, how much each holds, and which of them is the article.

use byline_html::{ElementKind, Scanner, StartTag, Token};

use super::{Container, NONE, Paragraphs};
use crate::formats::html::region::{Region, is_landmark};

/// As many bytes of prose make an `article` the article, whatever else the page says; one with
/// less may be a comment, or an advertisement.
pub(super) const ARTICLE: u64 = 400;

/// The containers of a page, with how much text each holds.
pub(super) struct Tree<'p> {
    page: &'p Paragraphs<'p, 'p>,
    pub(super) nodes: Vec<Node>,
    /// The text of the whole page.
    pub(super) total: u64,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) kind: ElementKind,
    pub(super) region: Option<Region>,
    pub(super) is_landmark: bool,
    /// Whether it is a landmark, or one is in it.
    pub(super) holds_landmark: bool,
    pub(super) is_left_out: bool,
    pub(super) prose: u64,
    blocks: u32,
}

impl<'p> Tree<'p> {
    pub(super) fn new(page: &'p Paragraphs<'p, 'p>) -> Self {
        let node = |container: &Container| {
            let tag = tag_at(page.source, container.start);
            let is_named = matches!(container.kind, ElementKind::Article | ElementKind::Main);
            let is_landmark = is_named || tag.is_some_and(is_landmark);
            Node {
                kind: container.kind,
                region: tag.and_then(Region::of),
                is_landmark,
                holds_landmark: is_landmark,
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

    pub(super) fn parent(&self, at: usize) -> Option<usize> {
        let parent = self.page.containers.get(at)?.parent;
        (parent != NONE)
            .then(|| usize::try_from(parent).ok())
            .flatten()
    }

    /// Sums up the text that each container holds and that is not left out.
    pub(super) fn weigh(&mut self) {
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
                parent.holds_landmark |= node.holds_landmark;
            }
        }
    }

    /// The container that holds the text.
    pub(super) fn root(&self) -> u32 {
        let most = |is_one: &dyn Fn(usize, &Node) -> bool| {
            let nodes = self.nodes.iter().enumerate();
            nodes
                .filter(|(at, node)| node.prose > 0 && !node.is_left_out && is_one(*at, node))
                .max_by_key(|(at, node)| (node.prose, std::cmp::Reverse(*at)))
        };
        let landmark = most(&|_, node| node.is_landmark);
        let mut root = landmark
            .filter(|(_, node)| {
                let is_main = node.kind == ElementKind::Main;
                is_main || node.prose >= ARTICLE || node.prose.saturating_mul(8) >= self.total
            })
            .map(|(at, _)| at)
            .or_else(|| self.list());
        let mut prose = root
            .and_then(|at| self.nodes.get(at))
            .map_or(self.total, |node| node.prose);
        let only = only_article(&self.nodes);
        // Further in, as long as nearly all of the text is there. What a container holds comes
        // after it.
        for (at, node) in self.nodes.iter().enumerate() {
            let is_inside = self.parent(at) == root || node.is_landmark && self.is_within(at, root);
            let share = node.share(at, only);
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

    /// The landmark with most of the blocks of a page that has next to no text outside of links.
    fn list(&self) -> Option<usize> {
        if self.total >= ARTICLE {
            return None;
        }
        let all = self
            .page
            .runs
            .iter()
            .map(|run| u64::from(run.count))
            .sum::<u64>();
        let nodes = self.nodes.iter().enumerate();
        let mut landmarks = nodes.filter(|(_, node)| {
            let has_most = u64::from(node.blocks).saturating_mul(5) >= all.saturating_mul(3);
            node.is_landmark && !node.is_left_out && has_most
        });
        landmarks.next_back().map(|(at, _)| at)
    }

    /// Whether a container is in another one; no more than 512 are around it.
    pub(super) fn is_within(&self, at: usize, root: Option<usize>) -> bool {
        root.is_none()
            || std::iter::successors(self.parent(at), |at| self.parent(*at))
                .any(|at| Some(at) == root)
    }

    /// For each container whether it, or one around it, has a name that was not believed.
    pub(super) fn doubted(&self) -> Vec<bool> {
        let mut doubted: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for (at, node) in self.nodes.iter().enumerate() {
            let parent = self.parent(at).and_then(|parent| doubted.get(parent));
            let is_around = parent.copied().unwrap_or_default();
            doubted.push(is_around || node.region.is_some() && !node.is_left_out);
        }
        doubted
    }

    /// For each container whether it belongs to the text.
    pub(super) fn within(&self, root: u32) -> Vec<bool> {
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

impl Node {
    /// How many tenths of the text an element must hold for its text to be the article rather than
    /// that of the element around it.
    pub(super) fn share(&self, at: usize, only: Option<usize>) -> u64 {
        // A list of products may be as long as the only `article`.
        let is_only = only == Some(at) && self.prose >= ARTICLE;
        match self.is_landmark {
            true if is_only => 3,
            true => 6,
            false => 8,
        }
    }
}

/// The only `article` that is not left out.
pub(super) fn only_article(nodes: &[Node]) -> Option<usize> {
    let nodes = nodes.iter().enumerate();
    let mut articles =
        nodes.filter(|(_, node)| !node.is_left_out && node.kind == ElementKind::Article);
    let (only, _) = articles.next()?;
    articles.next().is_none().then_some(only)
}

fn tag_at(source: &str, start: u32) -> Option<StartTag<'_>> {
    let start = usize::try_from(start).ok()?;
    match Scanner::new(source.get(start..)?).next()? {
        Token::StartTag(tag) => Some(tag),
        _ => None,
    }
}
