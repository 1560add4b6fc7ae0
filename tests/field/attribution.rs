//! Where links are judged and credits are put, and whether a publisher's own pages are accused.

use std::io;
use std::ops::Range;
use std::path::PathBuf;

use byline::attribution::{Notice, Page, Policy, Reason, Repair};
use byline::html::{Token, Walker};

use crate::pages;

/// A host that no page links.
const HOST: &str = "publisher.example";

/// Elements that are operated, or stand above the page.
const CONTROLS: &[&str] = &[
    "button", "dialog", "form", "label", "option", "select", "textarea",
];

#[derive(Default)]
struct Figures {
    pages: usize,
    /// Pages with one `article`, or with none and one `main`.
    with_one: usize,
    first_outside: usize,
    first_refused: usize,
    repaired: usize,
    credit_outside: usize,
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
            if let Some(repair) = in_first.as_ref().filter(|repair| is_outside(repair)) {
                figures.first_outside += 1;
                say_at("first paragraph outside", place(repair));
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
                    say_at("credit outside", place(&repair));
                }
                if place(&repair).is_some_and(|at| is_in_control(source, at)) {
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

fn is_in_control(source: &str, at: usize) -> bool {
    let mut walker = Walker::new(source);
    for token in walker.by_ref() {
        if token.span().end >= at {
            break;
        }
    }
    CONTROLS.iter().any(|name| walker.is_inside(name))
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
}

impl Structure {
    fn of(source: &str) -> Self {
        let mut structure = Self::default();
        let mut open: Vec<(bool, usize, usize)> = Vec::new();
        let mut honest: [Option<usize>; 2] = [None, None];
        let mut walker = Walker::new(source);
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

    /// The only article, or the only `main` of a page without articles.
    fn only(&self) -> Option<Range<usize>> {
        match (self.articles.as_slice(), self.mains.as_slice()) {
            ([only], _) | ([], [only]) => Some(only.clone()),
            _ => None,
        }
    }
}
