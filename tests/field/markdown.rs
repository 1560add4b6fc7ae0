//! Markdown read and written back: what changes, and whether that is reported.

use byline::article::{Draft, Headline, Source, WebUrl, markdown};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// How documents came back.
#[derive(Default)]
pub(crate) struct Rewritten {
    documents: usize,
    same: usize,
    /// Changed, and the writer lists a loss or the reader an issue of the body.
    named: usize,
    silent: usize,
}

impl Rewritten {
    /// Writes what was read, and compares the bodies as another parser sees them.
    pub(crate) fn add(&mut self, name: &str, text: &str, draft: &Draft) {
        let mut draft = draft.clone();
        if draft.headline.is_empty()
            && let Ok(headline) = Headline::new("untitled")
        {
            draft.headline.offer(headline, Source::Caller);
        }
        let takes_title = draft.headline.source() == Some(Source::Markdown);
        let has_issue = draft.issues().iter().any(|issue| issue.path() == "body");
        let Ok(article) = draft.finish() else {
            return;
        };
        let Ok(written) = markdown::write(&article) else {
            return;
        };
        self.documents += 1;
        let headline = article.headline.as_str();
        let mut before = parts(&without_templates(body(text)), headline);
        let after = parts(&without_templates(body(written.text())), headline);
        if takes_title && let Some(start) = before.iter().position(|part| part == "heading h1") {
            let end = before.iter().skip(start).position(|part| part == "end");
            before.drain(start..=start + end.unwrap_or_default());
        }
        let pairs = before.iter().zip(&after);
        let at = pairs.take_while(|(one, other)| one == other).count();
        if at == before.len() && at == after.len() {
            self.same += 1;
        } else if has_issue || !written.lost().is_empty() {
            self.named += 1;
        } else {
            self.silent += 1;
            println!(
                "{name}: {:?} came back as {:?}",
                before.get(at),
                after.get(at)
            );
        }
    }

    pub(crate) fn print(&self) {
        let Self {
            documents,
            same,
            named,
            silent,
        } = self;
        println!(
            "Markdown read and written: {documents} documents, {same} the same, {named} changed and reported, {silent} changed silently"
        );
    }
}

/// What follows the front matter.
fn body(text: &str) -> &str {
    let text = text.trim_start_matches('\u{FEFF}');
    let fence = text.lines().next().unwrap_or_default().trim_end();
    if !matches!(fence, "---" | "+++") {
        return text;
    }
    let mut at = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        at += line.len();
        let line = line.trim_end();
        if index > 0 && (line == fence || (fence == "---" && line == "...")) {
            return text.get(at..).unwrap_or_default();
        }
    }
    text
}

/// The text with the letters alone of what stands between braces: a template may hold what
/// Markdown reads as something else.
fn without_templates(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = ["{{", "{%"].iter().filter_map(|open| rest.find(open)).min() {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = ["}}", "%}"]
            .iter()
            .filter_map(|close| from.find(close))
            .min();
        let (template, after) = from.split_at(end.map_or(2, |end| end + 2));
        out.extend(template.chars().filter(|c| c.is_alphanumeric()));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The document as a list of texts and of what encloses them: equal where a reader sees the same.
fn parts(markdown: &str, headline: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut parts = Parts::default();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) | Event::Code(text) => parts.text.push_str(&text),
            Event::InlineHtml(html) => match &*html {
                "<strong>" | "<b>" => parts.push("Strong".to_owned()),
                "<em>" | "<i>" => parts.push("Emphasis".to_owned()),
                "</strong>" | "</b>" | "</em>" | "</i>" => parts.push("end".to_owned()),
                "<code>" | "</code>" => {}
                "<br>" | "<br/>" | "<br />" => parts.line_break(),
                html => parts.text.push_str(html),
            },
            Event::Html(html) => parts.html(&html),
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {
                parts.text.push(' ');
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                parts.push("CodeBlock(Fenced(Borrowed(\"\")))".to_owned());
            }
            Event::SoftBreak | Event::HardBreak => parts.text.push(' '),
            // A paragraph adds nothing to its text.
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => parts.flush(),
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                parts.push(format!("link {} {title}", address(&dest_url)));
            }
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => {
                parts.push(format!("image {} {title}", address(&dest_url)));
            }
            Event::Start(Tag::Heading { level, .. }) => parts.push(format!("heading {level}")),
            Event::End(TagEnd::Heading(_)) => {
                parts.push("end".to_owned());
                // The title of the article.
                let start = parts.list.len().saturating_sub(3);
                let is_title = matches!(
                    parts.list.get(start..),
                    Some([level, text, _]) if level == "heading h1" && text == headline
                );
                if is_title {
                    parts.list.truncate(start);
                }
            }
            Event::Start(tag) => parts.push(format!("{tag:?}")),
            Event::End(_) => parts.push("end".to_owned()),
            other => parts.push(format!("{other:?}")),
        }
    }
    parts.flush();
    parts.list
}

/// An address in the form that `WebUrl` gives it: with a path.
fn address(text: &str) -> String {
    WebUrl::new(text).map_or_else(|_| text.to_owned(), |url| url.to_uri().into_owned())
}

#[derive(Default)]
struct Parts {
    list: Vec<String>,
    text: String,
}

impl Parts {
    fn push(&mut self, part: String) {
        self.flush();
        self.list.push(part);
    }

    /// A line of HTML: paragraphs and emphasis are those of Markdown.
    fn html(&mut self, html: &str) {
        const TAGS: [(&str, &str); 6] = [
            ("<p>", ""),
            ("</p>", ""),
            ("<strong>", "Strong"),
            ("</strong>", "end"),
            ("<em>", "Emphasis"),
            ("</em>", "end"),
        ];
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let (text, tag) = rest.split_at(at);
            self.text.push_str(text);
            let known = TAGS.iter().find(|(known, _)| tag.starts_with(known));
            match known {
                Some((_, "")) => self.flush(),
                Some((_, part)) => self.push((*part).to_owned()),
                None => self.text.push('<'),
            }
            rest = &tag[known.map_or(1, |(tag, _)| tag.len())..];
        }
        self.text.push_str(rest);
    }

    /// A line break; two of them part paragraphs, as readers see them.
    fn line_break(&mut self) {
        if self.text.ends_with('\u{2028}') {
            self.flush();
        }
        self.text.push('\u{2028}');
    }

    /// Ends a text, whose white space does not count.
    fn flush(&mut self) {
        let words: Vec<&str> = self.text.split_whitespace().collect();
        if !words.is_empty() {
            self.list.push(words.join(" "));
        }
        self.text.clear();
    }
}
