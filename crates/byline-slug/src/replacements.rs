//! The caller's replacements, found by one walk from a place in the text.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// What is replaced, and by what: a tree whose edges are bytes.
///
/// Adding one costs its length, and finding one costs the length of what matches, however many
/// there are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Replacements {
    /// The node after a byte at a node; the root is 0.
    edges: BTreeMap<(usize, u8), usize>,
    /// What replaces the bytes that lead to a node, by its number less one.
    texts: Vec<Option<String>>,
}

impl Replacements {
    /// Adds a replacement; one of the same bytes is forgotten.
    pub(crate) fn insert(&mut self, from: impl Iterator<Item = u8>, to: &str) {
        let mut node = 0;
        for byte in from {
            let new = self.texts.len() + 1;
            node = *self.edges.entry((node, byte)).or_insert(new);
            if node == new {
                self.texts.push(None);
            }
        }
        if let Some(text) = node.checked_sub(1).and_then(|at| self.texts.get_mut(at)) {
            *text = Some(to.into());
        }
    }

    /// The longest replacement that `rest` begins with and whose length fits: its length, and
    /// what replaces it.
    pub(crate) fn longest(
        &self,
        rest: impl Iterator<Item = u8>,
        fits: impl Fn(usize) -> bool,
    ) -> Option<(usize, &str)> {
        let mut found = None;
        let mut node = 0;
        for (at, byte) in rest.enumerate() {
            let Some(next) = self.edges.get(&(node, byte)) else {
                break;
            };
            node = *next;
            // Every node but the root has an entry.
            let text = node.checked_sub(1).and_then(|at| self.texts.get(at));
            if let Some(text) = text.and_then(Option::as_deref)
                && fits(at + 1)
            {
                found = Some((at + 1, text));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Replacements;

    #[test]
    fn the_longest_and_the_last_of_one_text_are_found() {
        let mut replacements = Replacements::default();
        for (from, to) in [("c", "one"), ("c++", "two"), ("c++", "three"), ("", "none")] {
            replacements.insert(from.bytes(), to);
        }
        let longest = |text: &'static str| replacements.longest(text.bytes(), |_| true);
        assert_eq!(longest("c+"), Some((1, "one")));
        assert_eq!(longest("c++17"), Some((3, "three")));
        assert_eq!(longest("17"), None);
        let short = replacements.longest("c++17".bytes(), |len| len < 3);
        assert_eq!(short, Some((1, "one")));
    }
}
