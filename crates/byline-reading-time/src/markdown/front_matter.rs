//! The metadata before the text of a Markdown file.

/// How many bytes of a document its front matter takes, up to the end of its last line; 0 where
/// there is none.
///
/// Jekyll, Hugo, Zola and others read front matter only at the very start of a file: anywhere
/// else `---` is a thematic break.
pub(super) fn front_matter_len(source: &str) -> usize {
    let text = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let before = source.len() - text.len();
    let end = if text.starts_with("---") {
        fenced(text, "---", &["---", "..."])
    } else if text.starts_with("+++") {
        fenced(text, "+++", &["+++"])
    } else {
        json(text)
    };
    end.map_or(0, |end| before + end)
}

/// The end of the lines between a first line of `open` and a line of `close`.
fn fenced(text: &str, open: &str, close: &[&str]) -> Option<usize> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    // gray-matter lets the name of the language follow: `---json`.
    let language = first.strip_prefix(open)?.trim_end();
    if !language.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let mut end = first.len();
    let mut is_data = !language.is_empty();
    for line in lines {
        end += line.len();
        if close.contains(&line.trim_end()) {
            return Some(end);
        }
        // Text between two thematic breaks is not data.
        let line = line.trim();
        if !is_data && !line.is_empty() {
            if !begins_data(line) {
                return None;
            }
            is_data = true;
        }
    }
    None
}

/// Whether a line may be the first of YAML or TOML: a comment, an object, a table or list, or a
/// key with its sign.
fn begins_data(line: &str) -> bool {
    line.starts_with(['#', '{', '['])
        || line.find([':', '=']).is_some_and(|sign| {
            let key = line.get(..sign).unwrap_or_default().trim_end();
            let is_quoted = key.starts_with(['"', '\'']);
            is_quoted || !key.is_empty() && !key.contains(char::is_whitespace)
        })
}

/// The end of a JSON object that is followed by nothing on its last line.
fn json(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?.trim_start();
    if !inside.starts_with(['"', '}']) {
        return None;
    }
    let mut depth = 0_usize;
    let mut is_string = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => is_string = !is_string,
            b'\\' if is_string => {
                bytes.next();
            }
            b'{' if !is_string => depth += 1,
            b'}' if !is_string => {
                depth -= 1;
                if depth == 0 {
                    let rest = text.get(at + 1..)?;
                    let line = rest.split_inclusive('\n').next().unwrap_or_default();
                    return line.trim().is_empty().then_some(at + 1 + line.len());
                }
            }
            _ => {}
        }
    }
    None
}
