//! One public item: what it declares, and its text with short paths.

use public_api::PublicItem;
use public_api::tokens::Token;

/// One public item.
pub(super) struct Item {
    pub(super) id: u32,
    pub(super) parent: Option<u32>,
    pub(super) line: String,
}

impl Item {
    pub(super) fn new(item: &PublicItem, crate_path: &str) -> Self {
        Self {
            id: item.id().0,
            parent: item.parent_id().map(|id| id.0),
            line: shorten(item.tokens(), crate_path),
        }
    }

    /// The path that this item declares, without generics.
    pub(super) fn declared(&self) -> &str {
        let kinds = [
            "struct ", "enum ", "trait ", "fn ", "const ", "static ", "type ", "mod ", "use ",
            "union ", "macro ",
        ];
        let named = kinds
            .iter()
            .find_map(|kind| self.line.split_once(&format!("pub {kind}")));
        path(named.map_or("", |(_, named)| named))
    }

    /// The trait and the type of an implementation.
    pub(super) fn implementation(&self) -> Option<(&str, &str)> {
        let (generics, rest) = self.generics()?;
        let (implemented, of) = rest.trim_start().split_once(" for ")?;
        // Bounds are part of the promise; a lifetime or a bare type parameter is seen in the type.
        let is_bounded = generics.contains(": ") || of.contains(" where ");
        let bounded = self.line.strip_prefix("impl")?.trim_start();
        let implemented = implemented.trim_end_matches("<'de>");
        Some((if is_bounded { bounded } else { implemented }, of))
    }

    /// What is in the angle brackets of an `impl`, and after them.
    fn generics(&self) -> Option<(&str, &str)> {
        let rest = self.line.strip_prefix("impl")?;
        let generics = match rest.strip_prefix('<') {
            Some(_) => closing(rest)?,
            None => 0,
        };
        rest.split_at_checked(generics)
    }

    /// The inherent methods of a type, under no condition on its parameters.
    pub(super) fn is_unbounded_impl(&self) -> bool {
        self.generics()
            .is_some_and(|(generics, rest)| !generics.contains(": ") && !rest.contains(" for "))
    }

    pub(super) fn is_module(&self) -> bool {
        self.line.starts_with("pub mod ")
    }

    /// Whether nothing can belong to the item.
    pub(super) fn is_line(&self) -> bool {
        ["pub fn ", "pub const ", "pub use ", "pub static "]
            .iter()
            .any(|kind| self.line.starts_with(kind))
    }

    /// The module at the root.
    pub(super) fn is_crate(&self) -> bool {
        self.is_module() && self.parent.is_none()
    }
}

/// The length of the leading `<…>`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'<' => depth += 1,
            // Not the end of an arrow.
            b'>' if !text.get(..offset)?.ends_with('-') => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(offset + 1);
        }
    }
    None
}

/// A path without the generics after it.
pub(super) fn path(of: &str) -> &str {
    of.split(['<', ' ', '(', '=']).next().unwrap_or_default()
}

/// An item as text, with short paths: without this crate's name, and without the modules of the
/// standard library and of `time`, whose private ones rustdoc names.
fn shorten<'t>(tokens: impl Iterator<Item = &'t Token>, crate_path: &str) -> String {
    let mut line = String::new();
    // The segments of the path that is being read, each with its `::`.
    let mut segments: Vec<&str> = Vec::new();
    let tokens: Vec<&str> = tokens.map(Token::text).collect();
    let mut rest = tokens.as_slice();
    while let [token, after @ ..] = rest {
        if let ["::", behind @ ..] = after
            && is_name(token)
        {
            segments.push(token);
            rest = behind;
            continue;
        }
        push_path(&mut line, &segments, crate_path);
        segments.clear();
        line.push_str(if token.is_empty() { " " } else { token });
        rest = after;
    }
    line
}

/// Writes what a reader needs of the segments before the last.
fn push_path(line: &mut String, segments: &[&str], crate_path: &str) {
    let kept = match segments {
        [first, ..] if ["alloc", "core", "std", "serde_core"].contains(first) => &[],
        ["time", ..] => segments.get(..1).unwrap_or_default(),
        [first, rest @ ..] if *first == crate_path => rest,
        all => all,
    };
    for segment in kept {
        line.push_str(segment);
        line.push_str("::");
    }
}

fn is_name(token: &str) -> bool {
    token
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
