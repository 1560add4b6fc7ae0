//! Shortcodes and template tags in Markdown.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::EXTENSIONS;

/// Replaces the shortcodes and template tags of Hugo, Zola and Liquid by text without words, of
/// the same length, so that all offsets stay.
///
/// In code they stay as they are. Sources:
/// [Hugo](https://gohugo.io/content-management/shortcodes/),
/// [Zola](https://www.getzola.org/documentation/content/shortcodes/),
/// [Liquid](https://shopify.github.io/liquid/).
pub(super) fn mask_shortcodes(source: &str) -> Cow<'_, str> {
    if !source.contains("{{") && !source.contains("{%") {
        return Cow::Borrowed(source);
    }
    let mut masker = Masker {
        source,
        masked: String::with_capacity(source.len()),
        copied: 0,
        paragraph_end: 0,
        unclosed: [0; FORMS.len()],
        unended: [false; PAIRS.len()],
    };
    let code = code_spans(source);
    let mut code = code.iter().peekable();
    let mut at = 0;
    while let Some(found) = source.get(at..).and_then(|rest| rest.find('{')) {
        at += found;
        while code.next_if(|span| span.end <= at).is_some() {}
        at = match code.peek() {
            Some(span) if span.start <= at => span.end,
            _ => masker.tag(at).unwrap_or(at + 1),
        };
    }
    masker.copy(source.len());
    Cow::Owned(masker.masked)
}

/// Code blocks and code within lines, in order.
fn code_spans(source: &str) -> Vec<Range<usize>> {
    Parser::new_ext(source, EXTENSIONS)
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, span)| span)
        .collect()
}

/// How a tag begins and ends; the longer beginnings first.
const FORMS: [(&str, &str); 4] = [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")];

/// What is between an opening tag and its end tag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Code,
    /// Text that is not shown.
    Hidden,
    /// Text in which braces are braces.
    Raw,
}

/// The tags whose contents are not Markdown, and their end tags.
const PAIRS: [(&str, &str, Inside); 7] = [
    ("highlight", "/highlight", Inside::Code),
    ("highlight", "endhighlight", Inside::Code),
    ("codeblock", "endcodeblock", Inside::Code),
    ("comment", "/comment", Inside::Hidden),
    ("comment", "endcomment", Inside::Hidden),
    ("raw", "endraw", Inside::Raw),
    ("verbatim", "endverbatim", Inside::Raw),
];

struct Masker<'s> {
    source: &'s str,
    masked: String,
    /// How much of the source has been copied or masked.
    copied: usize,
    /// Where the paragraph of the last tag ends.
    paragraph_end: usize,
    /// Up to where each form is known not to end.
    unclosed: [usize; FORMS.len()],
    /// Whether each of the pairs has no end tag any more.
    unended: [bool; PAIRS.len()],
}

impl Masker<'_> {
    /// Masks the tag that begins here, and returns where to continue.
    fn tag(&mut self, at: usize) -> Option<usize> {
        let (end, name) = self.tag_end(at)?;
        for (place, (opening, closing, inside)) in PAIRS.iter().enumerate() {
            if name != *opening || self.unended.get(place) == Some(&true) {
                continue;
            }
            let Some(end_tag) = self.end_tag(end, closing) else {
                if let Some(unended) = self.unended.get_mut(place) {
                    *unended = true;
                }
                continue;
            };
            self.copy(at);
            match inside {
                Inside::Hidden => self.mask(end_tag.end),
                Inside::Raw => {
                    self.mask(end);
                    self.copy(end_tag.start);
                    self.mask(end_tag.end);
                }
                Inside::Code => {
                    let is_block = self.is_line(at..end) && self.is_line(end_tag.clone());
                    self.fence(end, ',', is_block);
                    self.copy(end_tag.start);
                    self.fence(end_tag.end, ' ', is_block);
                }
            }
            return Some(end_tag.end);
        }
        self.copy(at);
        // The shortcode of an image becomes one.
        if name == "figure" && end - at > "![f](,)".len() {
            self.masked.push_str("![f](");
            self.copied += "![f](".len();
            self.mask(end - 1);
            self.masked.push(')');
            self.copied = end;
        } else {
            self.mask(end);
        }
        Some(end)
    }

    /// The end and the name of the tag that begins here; it ends in its paragraph.
    fn tag_end(&mut self, at: usize) -> Option<(usize, &'static str)> {
        let source = self.source;
        let rest = source.get(at..)?;
        let (place, (open, close)) = FORMS
            .iter()
            .enumerate()
            .find(|(_, (open, _))| rest.starts_with(open))?;
        if self.unclosed.get(place).is_some_and(|end| at < *end) {
            return None;
        }
        if at >= self.paragraph_end {
            self.paragraph_end = paragraph_end(source, at);
        }
        let start = at + open.len();
        // Hugo shows a shortcode in comment signs as it is.
        if source.get(start..)?.starts_with("/*") {
            return None;
        }
        let Some(found) = source
            .get(start..self.paragraph_end)
            .and_then(|inside| inside.find(close))
        else {
            if let Some(unclosed) = self.unclosed.get_mut(place) {
                *unclosed = self.paragraph_end;
            }
            return None;
        };
        let inside = source.get(start..start + found)?;
        let name = inside.trim_start_matches(|c: char| c == '-' || c.is_whitespace());
        let name = name
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or_default();
        let is_shortcode = place < 2;
        let known = PAIRS
            .iter()
            .map(|(opening, _, _)| *opening)
            .chain(is_shortcode.then_some("figure"))
            .find(|known| *known == name);
        Some((start + found + close.len(), known.unwrap_or_default()))
    }

    /// The first end tag of that name.
    fn end_tag(&self, from: usize, name: &str) -> Option<Range<usize>> {
        let mut at = from;
        loop {
            at += self.source.get(at..)?.find(name)?;
            let behind = at + name.len();
            // Before the name is nothing but the beginning of the tag: "{%- ".
            let before = self.source.get(from..at)?.trim_end_matches([' ', '-']);
            if let Some((open, close)) = FORMS.iter().find(|(open, _)| before.ends_with(open)) {
                let end = behind + self.source.get(behind..)?.find(close)? + close.len();
                return Some(from + before.len() - open.len()..end);
            }
            at = behind;
        }
    }

    /// Whether a tag is all of its line, except for at most three spaces before.
    fn is_line(&self, tag: Range<usize>) -> bool {
        let before = self.source.get(..tag.start).unwrap_or_default();
        let after = self.source.get(tag.end..).unwrap_or_default();
        let indent = before.len() - before.trim_end_matches(' ').len();
        let begins =
            before.len() == indent || before.as_bytes().get(tag.start - indent - 1) == Some(&b'\n');
        let rest = after.trim_start_matches([' ', '\t', '\r']);
        indent < 4 && begins && (rest.is_empty() || rest.starts_with('\n'))
    }

    /// Copies the source up to here.
    fn copy(&mut self, end: usize) {
        let text = self.source.get(self.copied..end).unwrap_or_default();
        self.masked.push_str(text);
        self.copied = self.copied.max(end);
    }

    /// Writes signs in place of the source up to here. A line that begins with them is a
    /// paragraph, whatever it was, and no word.
    fn mask(&mut self, end: usize) {
        self.fill(end, ',');
    }

    fn fill(&mut self, end: usize, sign: char) {
        for _ in self.copied..end {
            self.masked.push(sign);
        }
        self.copied = self.copied.max(end);
    }

    /// Writes the line of a code fence in place of the source up to here, or signs.
    fn fence(&mut self, end: usize, filling: char, is_block: bool) {
        if is_block {
            self.masked.push_str("~~~");
            self.copied += "~~~".len();
            self.fill(end, filling);
        } else {
            self.mask(end);
        }
    }
}

/// The end of the paragraph around a place: that of the last line before a blank one.
fn paragraph_end(source: &str, at: usize) -> usize {
    let mut end = at;
    for line in source.get(at..).unwrap_or_default().split_inclusive('\n') {
        if end > at && line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    end
}
