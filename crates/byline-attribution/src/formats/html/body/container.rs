//! The elements that hold blocks of text. They are numbered when the first block or link in them
//! begins: most elements of a page hold neither.

use byline_html::ElementKind;

use super::{Paragraphs, Role};

/// No container.
pub(super) const NONE: u32 = u32::MAX;

/// An element that holds text.
#[derive(Debug)]
pub(super) struct Container {
    pub(super) start: u32,
    pub(super) parent: u32,
    pub(super) kind: ElementKind,
}

impl Paragraphs<'_, '_> {
    /// The number of the innermost container; a paragraph is one if it has attributes.
    pub(super) fn container(&mut self) -> u32 {
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
}
