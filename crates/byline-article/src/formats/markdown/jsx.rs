//! What [MDX](https://mdxjs.com/docs/what-is-mdx/) adds to Markdown: imports, and tags of components whose
//! attributes are expressions.

/// Where tags end: a tag that does not end is sought once.
#[derive(Default)]
pub(super) struct Tags {
    /// No tag that begins before this place ends.
    failed: usize,
}

impl Tags {
    /// How long the tag of a component is that begins at `start`, if it has an expression;
    /// others are read as HTML.
    pub(super) fn len(&mut self, start: usize, rest: &str) -> Option<usize> {
        let is_component = rest.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
        if !is_component || start < self.failed {
            return None;
        }
        let mut depth = 0_usize;
        let mut has_expression = false;
        let mut quote = None;
        for (at, byte) in rest.bytes().enumerate().skip(1) {
            match (byte, quote) {
                (byte, Some(open)) if byte == open => quote = None,
                (_, Some(_)) => {}
                (b'"' | b'\'' | b'`', None) => quote = Some(byte),
                (b'{', None) => {
                    depth += 1;
                    has_expression = true;
                }
                (b'}', None) => depth = depth.saturating_sub(1),
                (b'>', None) if depth == 0 => return has_expression.then_some(at + 1),
                (b'<', None) if depth == 0 => {
                    self.failed = start + at;
                    return None;
                }
                _ => {}
            }
        }
        self.failed = start + rest.len();
        None
    }
}

/// How long the import is that a text begins with: `import A from 'a';`, `import 'a.css'`, on one
/// line or on several. An empty line, or another import, follows.
pub(super) fn import_len(rest: &str) -> Option<usize> {
    let what = rest.strip_prefix("import ")?;
    let is_named = what.starts_with(['\'', '"']);
    let mut len = 0;
    for line in rest.split_inclusive('\n') {
        let statement = line.trim_end();
        if statement.is_empty() || (len > 0 && line.starts_with("import ")) {
            return None;
        }
        let name = statement.strip_suffix(';').unwrap_or(statement);
        if name.ends_with(['\'', '"']) && (is_named || name.contains(" from ")) {
            let after = rest.get(len + line.len()..).unwrap_or_default();
            let next = after.lines().next().unwrap_or_default();
            let is_end = next.trim().is_empty()
                || next.starts_with("import ")
                || next.starts_with("export ");
            return is_end.then_some(len + statement.len());
        }
        len += line.len();
    }
    None
}
