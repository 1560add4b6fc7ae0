//! Which elements are beside the text of the article: navigation, footers, comments and the like.
//!
//! An element or a role says so for certain. A class name is only evidence: themes write the
//! layout of the page (`has-left-sidebar`) and the tags of a post on the article, or around it.

use byline_html::ElementKind;

use super::tree::{ARTICLE, Node, Tree, only_article};
use crate::formats::html::region::Region;

impl Tree<'_> {
    /// Leaves out the parts around the text. A name on an element that holds nearly all of the
    /// page's text is ignored, and so are names that leave out the article.
    pub(super) fn leave_out(&mut self) {
        let whole = self.nodes.clone();
        let mut ignored = vec![false; whole.len()];
        self.leave_out_but(&ignored);
        let Some((article, prose)) = self.article(&whole) else {
            return;
        };
        if self.nodes.get(article).is_some_and(|node| node.is_left_out) {
            for at in std::iter::successors(Some(article), |at| self.parent(*at)) {
                set(&mut ignored, at);
            }
            let elsewhere = self.nodes.iter().zip(&ignored);
            let others = elsewhere.filter(|(node, is_around)| node.is_landmark && !**is_around);
            let other = others.map(|(node, _)| node.prose).max().unwrap_or_default();
            if other.saturating_mul(2) >= prose {
                return;
            }
            self.nodes.clone_from(&whole);
            self.leave_out_but(&ignored);
        }
        // `Section--Ads` is a section with advertisements in it.
        let left = self.nodes.get(article).map_or(0, |node| node.prose);
        if left.saturating_mul(2) < prose {
            for (at, node) in whole.iter().enumerate() {
                let is_large = node.prose.saturating_mul(12) >= prose;
                if is_large
                    && node.is_evidence()
                    && node.region != Some(Region::Dialog)
                    && self.is_within(at, Some(article))
                {
                    set(&mut ignored, at);
                }
            }
            self.nodes = whole;
            self.leave_out_but(&ignored);
        }
    }

    /// Leaves out what is beside the text, except for elements whose part is ignored.
    fn leave_out_but(&mut self, ignored: &[bool]) {
        self.weigh();
        // The text of the innermost landmark around each element, else of the page.
        let mut totals: Vec<u64> = Vec::with_capacity(self.nodes.len());
        for at in 0..self.nodes.len() {
            let parent = self.parent(at);
            let around = parent.and_then(|parent| self.nodes.get(parent).zip(totals.get(parent)));
            let is_left_out = around.is_some_and(|(parent, _)| parent.is_left_out);
            let total = match around {
                Some((parent, _)) if parent.is_landmark => parent.prose,
                Some((_, total)) => *total,
                None => self.total,
            };
            totals.push(total);
            let is_ignored = ignored.get(at).copied().unwrap_or_default();
            if let Some(node) = self.nodes.get_mut(at) {
                let rest = total - node.prose.min(total);
                let share = match node.region {
                    None => 0,
                    Some(Region::Comment) => 20,
                    Some(_) => 8,
                };
                // A page whose text comes by a script may show a cookie box alone.
                let is_control = matches!(node.region, Some(Region::Control | Region::Dialog))
                    && node.prose < ARTICLE
                    && !node.holds_landmark;
                let is_believed =
                    share > 0 && (is_control || node.prose <= rest.saturating_mul(share));
                node.is_left_out = is_left_out || is_believed && !is_ignored;
            }
        }
        self.weigh();
    }

    /// The landmark that holds the article by its text, whatever its names are, and how much text
    /// that is.
    fn article(&self, whole: &[Node]) -> Option<(usize, u64)> {
        let nodes = whole.iter().enumerate();
        let outermost = nodes.filter(|(at, _)| self.parent(*at).is_none());
        let total: u64 = outermost.map(|(_, node)| node.prose).sum();
        let only = only_article(whole);
        let mut is_barred: Vec<bool> = Vec::with_capacity(whole.len());
        let mut article: Option<(usize, u64)> = None;
        for (at, node) in whole.iter().enumerate() {
            let parent = self.parent(at).and_then(|parent| is_barred.get(parent));
            let bars = node.region == Some(Region::Comment)
                || node.region.is_some() && !node.is_evidence();
            let barred = parent.copied().unwrap_or_default() || bars;
            is_barred.push(barred);
            if barred || !node.is_landmark || node.prose < ARTICLE / 4 {
                continue;
            }
            let is_enough = match only.is_some() {
                true => node.prose.saturating_mul(8) >= total,
                false => node.prose >= ARTICLE && node.prose.saturating_mul(4) >= total,
            };
            // The largest one, and further in as long as most of its text is there.
            let is_one = match article {
                Some((outer, prose)) if self.is_within(at, Some(outer)) => {
                    let share = node.share(at, only);
                    node.prose.saturating_mul(10) >= prose.saturating_mul(share)
                }
                Some((_, prose)) => is_enough && node.prose > prose,
                None => is_enough,
            };
            if is_one {
                article = Some((at, node.prose));
            }
        }
        article
    }
}

impl Node {
    /// Whether its part is only what attributes say, or it is a form: such an element may hold the
    /// article. A comment is one by its name alone.
    fn is_evidence(&self) -> bool {
        let is_certain = self.kind != ElementKind::Form && Region::of_element(self.kind).is_some();
        !is_certain && self.region.is_some_and(|region| region != Region::Comment)
    }
}

fn set(list: &mut [bool], at: usize) {
    if let Some(item) = list.get_mut(at) {
        *item = true;
    }
}
