//! Where links are judged and credits are put, and whether a publisher's own pages are accused.
//!
//! An only `article` or `main` need not hold the text of its page: it may be a related story, a
//! comment, or hidden until a script runs. A credit outside it is counted a second time where it
//! holds most of the page's long paragraphs and a link in the first of them is not hidden.

use std::io;
use std::ops::Range;
use std::path::PathBuf;

use byline::attribution::{Notice, Page, Policy, Reason, Repair, Visibility};
use byline::html::{OpenElement, Scripting, Token, Walker};

use crate::pages;

/// A host that no page links.
const HOST: &str = "publisher.example";

/// Elements that are operated, or stand above the page. One around most of the text of the only
/// article is none: ASP.NET puts a form around every page.
const CONTROLS: &[&str] = &[
    "button", "dialog", "form", "label", "option", "select", "textarea",
];

/// Parts of names and roles of boxes above the page.
const BOXES: &[&str] = &["cookie", "consent", "dialog"];

#[derive(Default)]
struct Figures {
    pages: usize,
    /// Pages with one `article`, or with none and one `main`.
    with_one: usize,
    first_outside: usize,
    first_outside_text: usize,
    first_refused: usize,
    repaired: usize,
    credit_outside: usize,
    credit_outside_text: usize,
    credit_in_control: usize,
    own: usize,
    own_accused: usize,
}

pub(crate) fn run(dirs: &[PathBuf]) -> io::Result<()> {
    let anywhere = Policy::host_link(HOST).map_err(io::Error::other)?;
    let first = Policy::followable_first_paragraph(HOST).map_err(io::Error::other)?;
    let mut figures = Figures::default();
    pages::each(dirs, |page| {
        let source = &page.html;
        figures.pages += 1;
        let say = |what: &str| println!("{what}\t{}", page.name);
        let say_at = |what: &str, at: Option<usize>| {
            println!("{what}\t{}\tbyte {}", page.name, at.unwrap_or_default());
        };
        let structure = Structure::of(source);
        if let Some(only) = structure.only() {
            figures.with_one += 1;
            let is_outside =
                |repair: &Repair| place(repair).is_some_and(|at| at < only.start || at > only.end);
            let in_first = first.repair(&Page::html(source)).ok();
            let holds_text = || structure.holds_text(&only) && structure.is_seen(source, &anywhere);
            if let Some(repair) = in_first.as_ref().filter(|repair| is_outside(repair)) {
                figures.first_outside += 1;
                let holds_text = holds_text();
                figures.first_outside_text += usize::from(holds_text);
                let what = ["first paragraph outside", "first paragraph outside text"];
                say_at(what[usize::from(holds_text)], place(repair));
            }
            if structure.honest.is_some_and(|at| {
                let (before, after) = source.split_at(at);
                let link = format!("<a href=\"https://{HOST}/\">Publisher</a> ");
                let linked = [before, &link, after].concat();
                first.check(&Page::html(&linked)).reason() == Reason::Position
            }) {
                figures.first_refused += 1;
                say_at("first paragraph refused", in_first.as_ref().and_then(place));
            }
            if let Ok(repair) = anywhere.repair(&Page::html(source)) {
                figures.repaired += 1;
                if is_outside(&repair) {
                    figures.credit_outside += 1;
                    let holds_text = holds_text();
                    figures.credit_outside_text += usize::from(holds_text);
                    let what = ["credit outside", "credit outside text"];
                    say_at(what[usize::from(holds_text)], place(&repair));
                }
                if place(&repair).is_some_and(|at| is_in_control(source, at, &structure, &only)) {
                    figures.credit_in_control += 1;
                    say_at("credit in a control", place(&repair));
                }
            }
        }
        if let Some(url) = &structure.canonical {
            figures.own += 1;
            if is_accused(source, url) {
                figures.own_accused += 1;
                say("own page accused");
            }
        }
    })?;
    print(&figures);
    Ok(())
}

fn print(figures: &Figures) {
    let row = |what: &str, count: usize, of: usize| {
        println!("{what:<58} {count:>5} of {of:>5}");
    };
    println!("{} pages", figures.pages);
    let one = figures.with_one;
    row(
        "first paragraph outside the only article or main",
        figures.first_outside,
        one,
    );
    row(
        "  which holds the text, and is seen",
        figures.first_outside_text,
        one,
    );
    row(
        "link in its first long paragraph refused",
        figures.first_refused,
        one,
    );
    row(
        "credit outside the only article or main",
        figures.credit_outside,
        figures.repaired,
    );
    row(
        "  which holds the text, and is seen",
        figures.credit_outside_text,
        figures.repaired,
    );
    row(
        "credit in a control",
        figures.credit_in_control,
        figures.repaired,
    );
    row("own pages accused", figures.own_accused, figures.own);
}

/// Where a repair puts its text.
fn place(repair: &Repair) -> Option<usize> {
    repair.edits().first().map(|edit| edit.span().start)
}

fn is_in_control(source: &str, at: usize, page: &Structure, only: &Range<usize>) -> bool {
    let mut around: Vec<usize> = Vec::new();
    let mut controls: Vec<Range<usize>> = Vec::new();
    let mut walker = Walker::new(source);
    let mut is_passed = false;
    while let Some(token) = walker.next() {
        let end = token.span().start;
        for closed in walker.closed() {
            let start = closed.element().span().start;
            if is_passed && around.contains(&start) {
                controls.push(start..end);
            }
        }
        if !is_passed && token.span().end >= at {
            is_passed = true;
            let open = walker.open_elements().iter();
            let starts = open.filter(|open| is_control(source, open));
            around = starts.map(|open| open.span().start).collect();
        }
    }
    let unclosed = around.iter().filter(|start| {
        let is_closed = controls.iter().any(|control| control.start == **start);
        !is_closed
    });
    let unclosed: Vec<Range<usize>> = unclosed.map(|start| *start..source.len()).collect();
    controls.extend(unclosed);
    controls.iter().any(|control| {
        let length = |range: &Range<usize>| page.text_in(range);
        let both = control.start.max(only.start)..control.end.min(only.end);
        length(&both) * 2 <= length(only)
    })
}

fn is_control(source: &str, open: &OpenElement<'_>) -> bool {
    let tag = source[open.span().clone()].to_ascii_lowercase();
    let is_box = || BOXES.iter().any(|name| tag.contains(name));
    CONTROLS.iter().any(|name| open.is(name)) || !open.is("body") && !open.is("html") && is_box()
}

/// Whether the page of a publisher fails what it demands of others, by its own notice or by the
/// plainest policy.
fn is_accused(source: &str, url: &str) -> bool {
    let Some(host) = url.split('/').nth(2) else {
        return false;
    };
    let page = Page::html(source).at(url);
    let notice = Notice::find_in_html(source).and_then(|notice| notice.policy_for(host).ok());
    let plain = Policy::followable_link(host).ok();
    [notice, plain]
        .into_iter()
        .flatten()
        .any(|policy| !policy.check(&page).complies())
}

/// What is known of a page without the crate.
#[derive(Default)]
struct Structure {
    articles: Vec<Range<usize>>,
    mains: Vec<Range<usize>>,
    canonical: Option<String>,
    /// Where the text of the first long paragraph begins in the first article, or in `main`.
    honest: Option<usize>,
    /// Where each text in a paragraph begins, and its length.
    texts: Vec<(usize, usize)>,
}

impl Structure {
    fn of(source: &str) -> Self {
        let mut structure = Self::default();
        let mut open: Vec<(bool, usize, usize)> = Vec::new();
        let mut honest: [Option<usize>; 2] = [None, None];
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        let mut paragraph: Option<(usize, usize)> = None;
        while let Some(token) = walker.next() {
            let span = token.span();
            for closed in walker.closed() {
                let start = closed.element().span().start;
                if let Some(at) = open.iter().position(|(_, from, _)| *from == start) {
                    let (is_article, start, index) = open.remove(at);
                    let list = if is_article {
                        &mut structure.articles
                    } else {
                        &mut structure.mains
                    };
                    list[index] = start..span.start;
                }
            }
            match token {
                Token::StartTag(tag) if tag.is("link") => {
                    let rel = tag.attribute("rel").map(|rel| rel.value());
                    if rel.is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) {
                        let href = tag.attribute("href").map(|href| href.value().into_owned());
                        let href = href.filter(|href| href.starts_with("http"));
                        structure.canonical = structure.canonical.or(href);
                    }
                }
                Token::StartTag(tag) if tag.is("article") || tag.is("main") => {
                    let is_article = tag.is("article");
                    let list = if is_article {
                        &mut structure.articles
                    } else {
                        &mut structure.mains
                    };
                    open.push((is_article, span.start, list.len()));
                    list.push(span.start..source.len());
                }
                Token::StartTag(tag) if tag.is("p") => paragraph = Some((span.end, 0)),
                Token::Text(text) if walker.is_inside("p") => {
                    structure.texts.push((span.start, text.raw().trim().len()));
                    let around = ["aside", "figure", "footer", "form", "header", "li", "nav"];
                    if let Some((start, len)) = &mut paragraph
                        && !around.iter().any(|name| walker.is_inside(name))
                    {
                        *len += text.raw().trim().len();
                        if *len >= 80 {
                            for (place, name) in honest.iter_mut().zip(["article", "main"]) {
                                if walker.is_inside(name) {
                                    place.get_or_insert(*start);
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        structure.honest = match structure.articles.len() {
            0 => honest[1],
            _ => honest[0],
        };
        structure
    }

    /// Whether more of the text in paragraphs is in this element than outside it.
    fn holds_text(&self, element: &Range<usize>) -> bool {
        let all: usize = self.texts.iter().map(|(_, length)| length).sum();
        self.text_in(element) * 2 > all
    }

    /// The bytes of text in paragraphs there.
    fn text_in(&self, range: &Range<usize>) -> usize {
        let texts = self.texts.iter().filter(|(at, _)| range.contains(at));
        texts.map(|(_, length)| length).sum()
    }

    /// Whether a link in the first long paragraph is not hidden.
    fn is_seen(&self, source: &str, anywhere: &Policy) -> bool {
        let Some((before, after)) = self.honest.map(|at| source.split_at(at)) else {
            return false;
        };
        let linked = [
            before,
            "<a href=\"https://",
            HOST,
            "/\">Publisher</a> ",
            after,
        ]
        .concat();
        let verdict = anywhere.check(&Page::html(&linked));
        let mut links = verdict.candidates().iter();
        links.any(|link| link.visibility() != Visibility::Hidden)
    }

    /// The only article, or the only `main` of a page without articles.
    fn only(&self) -> Option<Range<usize>> {
        match (self.articles.as_slice(), self.mains.as_slice()) {
            ([only], _) | ([], [only]) => Some(only.clone()),
            _ => None,
        }
    }
}
