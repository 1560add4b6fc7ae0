//! Where a page was found: what the user or an archive says of it, and what it says itself.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use byline::article::WebUrl;
use byline::html::{Scanner, Token};
use byline_examples::files;
use serde::Serialize;

use crate::cli::Args;
use crate::document::Document;

/// Bytes of a page in which it names its address.
const HEAD: usize = 1 << 18;

/// The addresses that the user states.
#[derive(Debug, Default)]
pub(crate) struct Addresses {
    /// Of the files of `--urls`, by their absolute paths.
    listed: HashMap<PathBuf, String>,
    /// Lines of `--urls` that name no file.
    gone: Vec<usize>,
    /// Of every page.
    all: Option<String>,
}

/// A page's address.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Address {
    pub(crate) url: String,
    /// `urls`, `page_url` or `archive`.
    source: &'static str,
}

/// An address that a page gives as its own, and may be made up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Claim {
    pub(crate) url: String,
    pub(crate) source: &'static str,
}

impl Addresses {
    /// What `--urls` and `--page-url` say.
    pub(crate) fn of(args: &Args) -> io::Result<Self> {
        let mut addresses = Self {
            all: args.page_url.as_ref().map(ToString::to_string),
            ..Self::default()
        };
        let Some(list) = &args.urls else {
            return Ok(addresses);
        };
        let text = files::read(list)?;
        let folder = list.parent().unwrap_or(Path::new(""));
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let refused = |found: &str| {
                let message = format!(
                    "line {}: expected a path, a tab and an address, found {found}",
                    number + 1
                );
                io::Error::new(io::ErrorKind::InvalidData, message)
            };
            let (path, url) = line.split_once('\t').ok_or_else(|| refused("no tab"))?;
            let url = WebUrl::new(url.trim()).map_err(|error| refused(&error.to_string()))?;
            match std::fs::canonicalize(folder.join(path)) {
                Ok(path) => {
                    addresses.listed.insert(path, url.to_string());
                }
                // A list may name files that have been removed since.
                Err(_) => addresses.gone.push(number + 1),
            }
        }
        Ok(addresses)
    }

    /// What to tell a user whose list names files that do not exist.
    pub(crate) fn warning(&self) -> Option<String> {
        let first = self.gone.first()?;
        let count = self.gone.len();
        Some(format!(
            "paths that do not exist: {count}, the first on line {first}; a path is relative to the folder of the list"
        ))
    }

    /// The address of a document: a line of the list, the one for all pages, the archive's.
    pub(crate) fn of_document(&self, document: &Document) -> Option<Address> {
        let listed = std::fs::canonicalize(&document.path)
            .ok()
            .and_then(|path| self.listed.get(&path));
        let stated = [
            (listed, "urls"),
            (self.all.as_ref(), "page_url"),
            (document.address.as_ref(), "archive"),
        ];
        stated.into_iter().find_map(|(url, source)| {
            let url = url?.clone();
            Some(Address { url, source })
        })
    }
}

/// The addresses that a page gives as its own, the most exact first.
pub(crate) fn claims(document: &Document) -> Vec<Claim> {
    let mut claims = Vec::new();
    if !document.is_html() {
        return claims;
    }
    for token in Scanner::new(&document.text).take_while(|token| token.span().start < HEAD) {
        let (url, source) = match token {
            Token::Comment(comment) => match saved_from(&comment.contents()) {
                Some(url) => (url.to_owned(), "saved_from"),
                None => continue,
            },
            Token::StartTag(tag) if tag.is("body") => break,
            Token::StartTag(tag) => {
                let value = |name: &str| {
                    let attribute = tag.attribute(name);
                    attribute.map_or(String::new(), |attribute| attribute.value().into_owned())
                };
                let has = |name: &str, word: &str| {
                    value(name)
                        .split_ascii_whitespace()
                        .any(|found| found.eq_ignore_ascii_case(word))
                };
                if tag.is("link") && has("rel", "canonical") {
                    (value("href"), "canonical")
                } else if tag.is("meta") && has("property", "og:url") {
                    (value("content"), "og_url")
                } else {
                    continue;
                }
            }
            _ => continue,
        };
        if let Ok(url) = WebUrl::new(url.trim()) {
            let url = url.to_string();
            claims.push(Claim { url, source });
        }
    }
    claims.sort_by_key(|claim| {
        let order = ["saved_from", "canonical", "og_url"];
        order.iter().position(|source| *source == claim.source)
    });
    claims
}

/// The address in the comment of a browser (`saved from url=(0020)https://…`) or of SingleFile.
fn saved_from(comment: &str) -> Option<&str> {
    if let Some((_, rest)) = comment.split_once("saved from url=(") {
        let (_, url) = rest.split_once(')')?;
        return url.split_whitespace().next();
    }
    let (_, rest) = comment.split_once("Page saved with SingleFile")?;
    let (_, rest) = rest.split_once("url:")?;
    rest.split_whitespace().next()
}
