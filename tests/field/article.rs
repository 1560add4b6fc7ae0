//! Feeds and front matters of other projects' fixtures: how many are read, the pictures found
//! beside another reader, the dates that are lost, and the Markdown that changes silently.

use std::collections::BTreeMap;
use std::path::PathBuf;

use byline::article::markdown as format;
use byline::article::{Draft, Feed, Format, IssueCode, decode};

use crate::markdown::Rewritten;
use crate::pages;

/// What is counted.
#[derive(Default)]
struct Counts {
    /// Documents by format: those read, and all.
    documents: BTreeMap<&'static str, (usize, usize)>,
    /// Documents in none of the formats.
    unknown: usize,
    articles: usize,
    /// Articles with a date, and those whose date could not be read.
    dates: usize,
    lost_dates: usize,
    rewritten: Rewritten,
    peer: Peer,
}

/// What feed-rs finds in the documents that both read with as many articles.
#[derive(Default)]
struct Peer {
    documents: usize,
    /// Documents that it reads alone.
    alone: usize,
    articles: usize,
    images: usize,
    peer_images: usize,
    dates: usize,
    peer_dates: usize,
}

/// Prints the counts of all documents below the folders, and what another reader does better.
pub(crate) fn run(dirs: &[PathBuf]) -> std::io::Result<()> {
    let mut counts = Counts::default();
    let extensions = ["xml", "rss", "atom", "rdf", "json", "md", "markdown", "mdx"];
    pages::each_file(dirs, &extensions, |name, bytes| {
        let text = decode(bytes, None);
        if is_markdown(name) {
            counts.front_matter(name, &text);
        } else {
            counts.document(name, bytes, &text);
        }
    })?;
    counts.print();
    Ok(())
}

fn is_markdown(name: &str) -> bool {
    let name = name.strip_suffix(".gz").unwrap_or(name);
    [".md", ".markdown", ".mdx"]
        .iter()
        .any(|end| name.ends_with(end))
}

impl Counts {
    fn front_matter(&mut self, name: &str, text: &str) {
        let kind = match text
            .trim_start_matches('\u{FEFF}')
            .lines()
            .next()
            .map(str::trim_end)
        {
            Some("---") => "front matter in YAML",
            Some("+++") => "front matter in TOML",
            _ => return,
        };
        let read = format::read(text);
        let (good, all) = self.documents.entry(kind).or_default();
        *all += 1;
        match read {
            Ok(draft) => {
                *good += 1;
                self.draft(name, &draft);
                self.rewritten.add(name, text, &draft);
            }
            Err(error) => println!("{name}: {error}"),
        }
    }

    fn document(&mut self, name: &str, bytes: &[u8], text: &str) {
        let peer = feed_rs::parser::parse(bytes).ok();
        let format = match Format::detect(text) {
            Ok(format @ (Format::Rss | Format::Atom | Format::JsonFeed)) => format,
            _ => {
                self.unknown += 1;
                if peer.is_some() {
                    self.peer.alone += 1;
                    println!("{name}: read by feed-rs alone");
                }
                return;
            }
        };
        let read = format.read(text);
        let (good, all) = self.documents.entry(format.code()).or_default();
        *all += 1;
        match read {
            Ok(feed) => {
                *good += 1;
                for draft in &feed.articles {
                    self.draft(name, draft);
                }
                if let Some(peer) = peer {
                    self.peer.compare(name, &feed, &peer);
                }
            }
            Err(error) => {
                println!("{name}: {error}");
                self.peer.alone += usize::from(peer.is_some());
            }
        }
    }

    fn draft(&mut self, name: &str, draft: &Draft) {
        self.articles += 1;
        self.dates += usize::from(!draft.published.is_empty() || !draft.modified.is_empty());
        for issue in draft.issues() {
            let is_lost = match issue.path() {
                "published" => draft.published.is_empty(),
                "modified" => draft.modified.is_empty(),
                _ => false,
            };
            if is_lost && issue.code() == IssueCode::DateInvalid {
                self.lost_dates += 1;
                println!("{name}: {issue}");
            }
        }
    }

    fn print(&self) {
        for (format, (read, all)) in &self.documents {
            println!("{format}: {read} of {all} read");
        }
        let Self {
            unknown,
            articles,
            dates,
            lost_dates,
            rewritten,
            peer,
            ..
        } = self;
        rewritten.print();
        println!("in no format of articles: {unknown} documents");
        println!("articles: {articles}, {dates} with a date, {lost_dates} dates lost");
        println!(
            "with feed-rs: {} documents, {} articles; images {} (feed-rs {}), dates {} (feed-rs {}); read by feed-rs alone: {}",
            peer.documents,
            peer.articles,
            peer.images,
            peer.peer_images,
            peer.dates,
            peer.peer_dates,
            peer.alone
        );
    }
}

impl Peer {
    fn compare(&mut self, name: &str, feed: &Feed<Draft>, peer: &feed_rs::model::Feed) {
        if feed.articles.len() != peer.entries.len() {
            let (ours, theirs) = (feed.articles.len(), peer.entries.len());
            println!("{name}: {ours} articles, {theirs} by feed-rs");
            return;
        }
        self.documents += 1;
        for (draft, entry) in feed.articles.iter().zip(&peer.entries) {
            self.articles += 1;
            let image = !draft.lead_image.is_empty();
            let peer_image = has_image(entry);
            self.images += usize::from(image);
            self.peer_images += usize::from(peer_image);
            let date = !draft.published.is_empty() || !draft.modified.is_empty();
            let peer_date = entry.published.is_some() || entry.updated.is_some();
            self.dates += usize::from(date);
            self.peer_dates += usize::from(peer_date);
            for (what, lost) in [
                ("image", peer_image && !image),
                ("date", peer_date && !date),
            ] {
                if lost {
                    println!(
                        "{name}: the {what} of {:?} is found by feed-rs alone",
                        entry.id
                    );
                }
            }
        }
    }
}

/// Whether the media of an entry have a picture: a thumbnail, or content of such a type.
fn has_image(entry: &feed_rs::model::Entry) -> bool {
    entry.media.iter().any(|media| {
        let is_image = |content: &feed_rs::model::MediaContent| {
            let kind = content.content_type.as_ref();
            kind.is_some_and(|kind| kind.as_str().starts_with("image/"))
        };
        !media.thumbnails.is_empty() || media.content.iter().any(is_image)
    })
}
