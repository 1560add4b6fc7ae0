//! Finds which pages use a publisher's articles, and whether they carry the link that its notice
//! demands.
//!
//! `cargo run --release --example audit` audits the pages in `examples/pages`; `-- --help` lists
//! the options.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use byline::attribution::{Notice, Policy};
use byline_examples::terminal::{self, complain, name};
use clap::{CommandFactory, error::ErrorKind};
use rayon::prelude::*;

mod address;
mod allow;
mod articles;
mod cli;
mod corpus;
mod diff;
mod document;
mod examine;
mod excerpt;
mod explain;
mod fix;
mod inputs;
mod json;
mod judging;
mod kind;
mod mhtml;
mod nothing;
mod notices;
mod outcome;
mod printing;
mod publisher;
mod report;
mod show;
mod uses;

use address::Addresses;
use articles::OwnFile;
use cli::{Args, Format};
use corpus::Ours;
use document::{Document, Unread};
use inputs::Inputs;
use judging::{Demand, progress};
use notices::Notices;
use outcome::{Outcome, Tally};
use publisher::Publisher;

fn main() -> ExitCode {
    let args = match terminal::arguments() {
        Ok(args) => args,
        Err(status) => return status,
    };
    let mut audit = Audit::new(args);
    match audit.run() {
        Ok(()) => audit.exit_code(),
        // Whoever reads our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => audit.exit_code(),
        Err(error) => {
            complain("audit", error);
            ExitCode::from(2)
        }
    }
}

/// One run: what was asked, and what came of it so far.
struct Audit {
    args: Args,
    tally: Tally,
}

impl Audit {
    fn new(args: Args) -> Self {
        let tally = Tally::default();
        Self { args, tally }
    }

    fn run(&mut self) -> io::Result<()> {
        if let Some(path) = self.args.notice_of.clone() {
            return self.print_notices(&path);
        }
        let bundled = relative(&Path::new(env!("CARGO_MANIFEST_DIR")).join("pages"));
        if self.args.explain {
            if self.args.paths.is_empty() {
                self.args.paths = vec![bundled];
            }
            return self.explain_all();
        }
        let fixed = self.fixed_policy()?;
        if fixed.is_none() && !self.args.has_articles() {
            if !self.args.paths.is_empty() {
                return Err(usage(
                    "say what is demanded: --policy, --notice, --publisher or --articles",
                ));
            }
            self.args.publisher = vec![bundled.join("publisher.html")];
            self.args.articles = vec![bundled.join("articles")];
            self.args.paths = vec![bundled.join("copies")];
        } else if self.args.paths.is_empty() && !self.args.builds_articles() {
            return Err(usage("say which pages to judge: PATH..."));
        }
        let mut reserved = Inputs::default();
        let ours = self.ours(&mut reserved)?;
        if self.args.paths.is_empty() {
            return Ok(());
        }
        let demand = self.demand(fixed, ours)?;
        self.judge_all(&demand, reserved)?;
        if self.args.format == Format::Text {
            self.print(&self.tally.summary(demand.tests_reuse()))?;
        }
        Ok(())
    }

    /// What `--policy` or `--notice` demands of every page.
    fn fixed_policy(&self) -> io::Result<Option<Policy>> {
        if let Some(host) = &self.args.policy {
            return Policy::followable_link(host).map(Some).map_err(invalid);
        }
        let Some(text) = &self.args.notice else {
            return Ok(None);
        };
        let notice = Notice::find(text)
            .ok_or_else(|| invalid("no attribution notice was recognised in --notice"))?;
        notice.policy().map(Some).map_err(invalid)
    }

    /// Our articles: read from their files, or loaded; what is read is reserved.
    fn ours(&mut self, reserved: &mut Inputs) -> io::Result<Option<Ours>> {
        let saved = self.args.corpus.clone();
        if !self.args.builds_articles() {
            let Some(path) = saved else { return Ok(None) };
            reserved.reserve(&path);
            return match Ours::load(&path) {
                Ok(ours) => Ok(Some(ours)),
                Err(error) => Err(invalid(format!("{}: {error}", name(&path)))),
            };
        }
        for path in self.args.publisher.clone() {
            if !path.is_dir() {
                self.print_publisher(&path)?;
            }
        }
        let folders = [&self.args.publisher[..], &self.args.articles].concat();
        *reserved = self.search(&folders)?;
        let mut ours = Ours::default();
        let bar = progress(reserved.files.len());
        for files in reserved.files.chunks(16 * rayon::current_num_threads()) {
            let read: Vec<_> = files
                .par_iter()
                .map(|path| {
                    let read = Document::read(path);
                    bar.inc(1);
                    read.and_then(|document| OwnFile::of(&document).map_err(no_article))
                })
                .collect();
            for (path, file) in files.iter().zip(read) {
                let added = file.and_then(|file| ours.add(path, file).map_err(no_article));
                if let Err(unread) = added {
                    bar.suspend(|| self.cannot_read(path, &unread))?;
                }
            }
        }
        bar.finish_and_clear();
        self.print_articles(&ours)?;
        if let Some(path) = saved {
            let written = reserved
                .refuse(&path)
                .and_then(|()| ours.save(&path, self.args.existing()));
            if let Err(error) = written {
                self.unwritten(&path, &error);
            }
            reserved.reserve(&path);
        }
        Ok(Some(ours))
    }

    fn demand(&self, fixed: Option<Policy>, ours: Option<Ours>) -> io::Result<Demand> {
        if let Some(ours) = &ours {
            if ours.corpus().is_empty() && !self.args.articles.is_empty() {
                return Err(invalid("no article of eight words or more was found"));
            }
            if fixed.is_none() && !ours.summary().has_policy() {
                let place = match self.args.publisher.as_slice() {
                    [page] if self.args.articles.is_empty() => name(page),
                    _ => "the articles".to_owned(),
                };
                return Err(invalid(format!(
                    "{place}: no attribution notice was found; --policy or --notice says what is demanded"
                )));
            }
        }
        Ok(Demand::new(fixed, ours, self.args.threshold()))
    }

    fn print_publisher(&mut self, path: &Path) -> io::Result<()> {
        // What cannot be read is reported where its articles are read.
        let Ok(document) = Document::read(path) else {
            return Ok(());
        };
        let address = Addresses::of(&self.args)?.of_document(&document);
        let publisher = Publisher::read(
            &document,
            address.as_ref().map(|address| address.url.as_str()),
        );
        match self.args.format {
            Format::Text => self.print(&publisher.to_string()),
            Format::Json => self.print_line(&json::Line::Publisher(&publisher)),
        }
    }

    fn print_articles(&self, ours: &Ours) -> io::Result<()> {
        let summary = ours.summary();
        match self.args.format {
            Format::Text => self.print(&format!("{summary}\n")),
            Format::Json => self.print_line(&json::Line::Articles(&summary)),
        }
    }

    fn print_notices(&mut self, path: &Path) -> io::Result<()> {
        let document = match Document::read(path) {
            Ok(document) => document,
            Err(unread) => return self.cannot_read(path, &unread),
        };
        let notices = Notices::read(&document);
        let outcome = match notices.is_empty() {
            true => Outcome::Fails("no_notice"),
            false => Outcome::Complies,
        };
        self.tally.add(outcome, None);
        match self.args.format {
            Format::Text => self.print(&notices.to_string()),
            Format::Json => self.print_line(&json::Line::Notices(&notices)),
        }
    }

    fn explain_all(&mut self) -> io::Result<()> {
        let addresses = Addresses::of(&self.args)?;
        for path in &self.search(&self.args.paths.clone())?.files {
            let read = Document::read(path).and_then(|document| {
                let address = addresses.of_document(&document);
                let url = address.as_ref().map(|address| address.url.as_str());
                explain::read(&document, url).map_err(no_article)
            });
            match read {
                Ok(pages) => {
                    self.tally.add(Outcome::Unrelated, None);
                    for page in pages {
                        match self.args.format {
                            Format::Text => self.print(&page.to_string())?,
                            Format::Json => self.print_line(&json::Line::Read(&page))?,
                        }
                    }
                }
                Err(unread) => self.cannot_read(path, &unread)?,
            }
        }
        Ok(())
    }

    fn exit_code(&self) -> ExitCode {
        let reads_pages = !self.args.paths.is_empty() || self.tally.unread() > 0;
        if self.tally.unwritten > 0 {
            return ExitCode::from(2);
        }
        if reads_pages && self.tally.examined() == 0 {
            complain("audit", "no file could be read as a page");
            return ExitCode::from(2);
        }
        match self.tally.fail() {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::from(1),
        }
    }
}

/// The path as a user at the root would type it.
fn relative(path: &Path) -> PathBuf {
    std::env::current_dir()
        .ok()
        .and_then(|here| path.strip_prefix(here).ok())
        .unwrap_or(path)
        .to_owned()
}

fn usage(message: &str) -> io::Error {
    let error = Args::command().error(ErrorKind::MissingRequiredArgument, message);
    invalid(error.to_string().trim_start_matches("error: ").trim_end())
}

/// A document that could be read, and none of whose articles could.
fn no_article(error: impl ToString) -> Unread {
    Unread::Damaged(error.to_string())
}

fn invalid(message: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message.to_string())
}
