//! The links of a page by `byline-html` and by a streaming rewriter: their number, and the bytes
//! of their addresses.

use std::cell::RefCell;

use byline::html::{Scanner, Token, decode_attribute};

pub(crate) fn scanner_links(page: &str) -> (usize, usize) {
    let mut links = (0, 0);
    for token in Scanner::new(page) {
        if let Token::StartTag(tag) = token
            && tag.is("a")
            && let Some(href) = tag.attribute("href")
        {
            links = add(links, &href.value());
        }
    }
    links
}

pub(crate) fn add((links, bytes): (usize, usize), href: &str) -> (usize, usize) {
    (links + 1, bytes + href.len())
}

pub(crate) fn lol_html_links(page: &str) -> (usize, usize) {
    use lol_html::{HtmlRewriter, Settings, element};

    let links = RefCell::new((0, 0));
    let settings = Settings::new().append_element_content_handler(element!("a[href]", |element| {
        // It hands attributes out as they stand.
        let href = element.get_attribute("href").unwrap_or_default();
        links.replace_with(|links| add(*links, &decode_attribute(&href)));
        Ok(())
    }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(page.as_bytes()).unwrap();
    rewriter.end().unwrap();
    links.into_inner()
}
