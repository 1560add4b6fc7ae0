//! The outline of a rendered page's plain text: lines, and which of them stand apart.

use crate::outline::{Hints, Line, Name, Outline};

impl Outline {
    /// Cuts the plain text of a rendered page into lines.
    pub(crate) fn of_text(page: &str) -> Self {
        let mut outline = Self::default();
        let mut parted = true;
        let mut at = 0;
        for raw in page.split_inclusive('\n') {
            let start = at;
            at += raw.len();
            let trimmed = raw.trim();
            if trimmed.is_empty() {
                parted = true;
                continue;
            }
            let from = outline.text.len();
            for (index, word) in trimmed.split_whitespace().enumerate() {
                if index > 0 {
                    outline.text.push(' ');
                }
                outline.text.push_str(word);
            }
            let lead = raw.len() - raw.trim_start().len();
            outline.lines.push(Line {
                text: from..outline.text.len(),
                span: start + lead..start + lead + trimmed.len(),
                name: Name::Paragraph,
                container: 0,
                hints: Hints::NONE,
                own: Hints::NONE,
                sure: Hints::NONE,
                linked: 0,
                parts: Vec::new(),
                marks: Vec::new(),
                parted: core::mem::replace(&mut parted, false),
            });
            outline.text.push('\n');
        }
        outline
    }
}
