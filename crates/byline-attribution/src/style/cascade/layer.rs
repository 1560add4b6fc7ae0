//! Cascade layers and their order
//! ([CSS Cascading and Inheritance, layers](https://www.w3.org/TR/css-cascade-5/#layering)).

use std::collections::HashMap;

use cssparser::{CowRcStr, ParseError, Parser, Token};

/// A layer, or [`Layers::NONE`].
pub(super) type Layer = usize;

/// The most layers that are distinguished; pages have a few dozen at most. Each costs many times the
/// bytes that name it, and rules in others are unsure.
const MOST_LAYERS: usize = 4096;

/// A name has so many parts at most.
const MOST_PARTS: usize = 64;

/// The layers of a page's sheets, in the order in which they were first named.
#[derive(Debug)]
pub(super) struct Layers {
    /// The layer that each one is in; it comes before them.
    parents: Vec<Layer>,
    named: HashMap<(Layer, Box<str>), Layer>,
    ranks: Vec<usize>,
}

impl Default for Layers {
    fn default() -> Self {
        Self {
            parents: vec![Self::NONE],
            named: HashMap::new(),
            ranks: Vec::new(),
        }
    }
}

impl Layers {
    /// What is in no layer.
    pub(super) const NONE: Layer = 0;

    /// The layer of that name within another; `None` where there are too many.
    pub(super) fn named(&mut self, within: Layer, name: &LayerName<'_>) -> Option<Layer> {
        let parts = name.0.as_deref()?;
        parts.iter().try_fold(within, |within, part| {
            let key = (within, Box::from(&**part));
            if let Some(layer) = self.named.get(&key) {
                return Some(*layer);
            }
            let layer = self.anonymous(within)?;
            self.named.insert(key, layer);
            Some(layer)
        })
    }

    /// A layer that nothing else can name; `None` where there are too many.
    pub(super) fn anonymous(&mut self, within: Layer) -> Option<Layer> {
        let layer = self.parents.len();
        if layer > MOST_LAYERS {
            return None;
        }
        self.parents.push(within);
        Some(layer)
    }

    /// Settles the order of the layers known so far.
    pub(super) fn settle(&mut self) {
        // What is in a layer itself beats what is in the layers within it, so each
        // takes the last of as many ranks as there are layers in it.
        let mut sizes = vec![1_usize; self.parents.len()];
        for (layer, parent) in self.parents.iter().enumerate().skip(1).rev() {
            let size = sizes.get(layer).copied().unwrap_or(1);
            if let Some(parent) = sizes.get_mut(*parent) {
                *parent += size;
            }
        }
        let mut free = vec![0_usize; self.parents.len()];
        self.ranks.clear();
        self.ranks.push(self.parents.len() - 1);
        for (layer, parent) in self.parents.iter().enumerate().skip(1) {
            let size = sizes.get(layer).copied().unwrap_or(1);
            let start = free.get(*parent).copied().unwrap_or(0);
            if let Some(parent) = free.get_mut(*parent) {
                *parent += size;
            }
            if let Some(own) = free.get_mut(layer) {
                *own = start;
            }
            self.ranks.push(start + size - 1);
        }
    }

    /// The place of a layer in their order; what is in none comes last.
    pub(super) fn rank(&self, layer: Layer) -> usize {
        self.ranks.get(layer).copied().unwrap_or_default()
    }
}

/// `a.b`: the names of a layer and those around it, outermost first; `None` where they are
/// too many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LayerName<'i>(Option<Vec<CowRcStr<'i>>>);

/// Reads the names between `@layer` and what ends it, as many as are distinguished; `None` where
/// they are not valid.
pub(super) fn names<'i>(input: &mut Parser<'i, '_>) -> Option<Vec<LayerName<'i>>> {
    let mut names = Vec::new();
    if input.is_exhausted() {
        return Some(names);
    }
    loop {
        let name = name(input).ok()?;
        if names.len() <= MOST_LAYERS {
            names.push(name);
        }
        match input.next() {
            Ok(Token::Comma) => {}
            Ok(_) => return None,
            Err(_) => return Some(names),
        }
    }
}

fn name<'i>(input: &mut Parser<'i, '_>) -> Result<LayerName<'i>, ParseError<'i, ()>> {
    let mut parts = vec![input.expect_ident_cloned()?];
    let mut has_more = false;
    while input
        .try_parse(|input| match input.next_including_whitespace() {
            Ok(Token::Delim('.')) => Ok(()),
            _ => Err(()),
        })
        .is_ok()
    {
        match input.next_including_whitespace()? {
            Token::Ident(_) if parts.len() == MOST_PARTS => has_more = true,
            Token::Ident(part) => parts.push(part.clone()),
            _ => return Err(input.new_custom_error(())),
        }
    }
    Ok(LayerName((!has_more).then_some(parts)))
}

#[cfg(test)]
mod tests {
    use cssparser::{Parser, ParserInput};

    use super::*;

    fn layer(layers: &mut Layers, written: &str) -> Layer {
        let mut input = ParserInput::new(written);
        let names = names(&mut Parser::new(&mut input)).unwrap();
        layers.named(Layers::NONE, &names[0]).unwrap()
    }

    #[test]
    fn layers_come_in_the_order_of_their_first_names() {
        let mut layers = Layers::default();
        let a = layer(&mut layers, "a");
        let b = layer(&mut layers, "b");
        let inner = layer(&mut layers, "a.x");
        let unnamed = layers.anonymous(a).unwrap();
        assert_eq!(layer(&mut layers, "a"), a);
        layers.settle();
        let order = [inner, unnamed, a, b, Layers::NONE].map(|layer| layers.rank(layer));
        assert!(order.is_sorted_by(|one, next| one < next), "{order:?}");
    }
}
