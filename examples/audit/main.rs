//! Finds whether pages that use a publisher's material carry the link that its notice demands.
//!
//! `cargo run --release --example audit` audits the pages in `examples/pages`;
//! `-- --help` tells the rest.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use byline::attribution::{Notice, Page, Policy};
use byline_examples::files;
use byline_examples::output::Existing;
use byline_examples::terminal::{self, complain, name};
use byline_examples::visible::visible;
use clap::{CommandFactory, error::ErrorKind};
use indicatif::{ProgressBar, ProgressStyle};

mod cli;
mod diff;
mod explain;
mod fix;
mod inputs;
mod json;
mod judge;
mod notices;
mod publisher;
mod show;

use cli::{Args, Format};
use fix::Destination;
use inputs::Inputs;
use notices::Notices;
use publisher::Publisher;

/// From so many files on, a progress bar is worth its line.
const MANY_FILES: usize = 100;

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
    comply: usize,
    fail: usize,
    unreadable: usize,
    unwritten: usize,
}

impl Audit {
    fn new(args: Args) -> Self {
        Self {
            args,
            comply: 0,
            fail: 0,
            unreadable: 0,
            unwritten: 0,
        }
    }

    fn run(&mut self) -> io::Result<()> {
        if let Some(path) = self.args.notice_of.clone() {
            return self.print_notices(&path);
        }
        let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
        if self.args.explain {
            if self.args.paths.is_empty() {
                self.args.paths = vec![relative(&bundled)];
            }
            return self.explain_all();
        }
        let demands = [&self.args.policy, &self.args.notice]
            .iter()
            .any(|text| text.is_some());
        if !demands && self.args.publisher.is_none() {
            if !self.args.paths.is_empty() {
                return Err(usage(
                    "say what is demanded: --policy, --notice or --publisher",
                ));
            }
            self.args.publisher = Some(relative(&bundled.join("publisher.html")));
            self.args.paths = vec![relative(&bundled.join("copies"))];
        } else if demands && self.args.paths.is_empty() {
            return Err(usage("say which pages to judge: PATH..."));
        }
        let Some(policy) = self.policy()? else {
            return Ok(());
        };
        if self.args.paths.is_empty() {
            return Ok(());
        }
        self.judge_all(&policy)?;
        if self.args.format == Format::Text {
            self.print(&self.summary())?;
        }
        Ok(())
    }

    fn summary(&self) -> String {
        let count = |number: usize, one: &str, more: &str| {
            format!("{number} {}", if number == 1 { one } else { more })
        };
        let mut summary = format!(
            "{}: {}, {}",
            count(self.comply + self.fail, "page", "pages"),
            count(self.comply, "complies", "comply"),
            count(self.fail, "does not", "do not")
        );
        if self.unreadable > 0 {
            summary += &format!("; {} not read", self.unreadable);
        }
        if self.unwritten > 0 {
            summary += &format!("; {} not written", self.unwritten);
        }
        summary
    }

    /// What is demanded; `None` where the publisher's page could not be read.
    fn policy(&mut self) -> io::Result<Option<Policy>> {
        if let Some(host) = &self.args.policy {
            return Policy::followable_link(host).map(Some).map_err(invalid);
        }
        if let Some(text) = &self.args.notice {
            let notice = Notice::find(text)
                .ok_or_else(|| invalid("no attribution notice was recognised in --notice"))?;
            return notice.policy().map(Some).map_err(invalid);
        }
        let Some(path) = self.args.publisher.clone() else {
            return Ok(None);
        };
        let source = match files::read(&path) {
            Ok(source) => source,
            Err(error) => {
                self.cannot_read(&path, &error)?;
                return Ok(None);
            }
        };
        let publisher = Publisher::read(&path, &source, self.args.page_url.as_ref());
        match self.args.format {
            Format::Text => self.print(&publisher.to_string())?,
            Format::Json => self.print_line(&json::Line::Publisher(&publisher))?,
        }
        match publisher.policy() {
            Some(policy) => Ok(Some(policy.clone())),
            None if self.args.paths.is_empty() => Ok(None),
            None => Err(invalid(format!(
                "{}: no attribution notice was found",
                name(&path)
            ))),
        }
    }

    fn print_notices(&mut self, path: &Path) -> io::Result<()> {
        let source = match files::read(path) {
            Ok(source) => source,
            Err(error) => return self.cannot_read(path, &error),
        };
        let notices = Notices::read(path, &source);
        if notices.is_empty() {
            self.fail += 1;
        }
        match self.args.format {
            Format::Text => self.print(&notices.to_string()),
            Format::Json => self.print_line(&json::Line::Notices(&notices)),
        }
    }

    fn explain_all(&mut self) -> io::Result<()> {
        for path in &self.inputs()?.files {
            let read = files::read(path).and_then(|source| {
                explain::read(path, &source, self.args.page_url.as_ref()).map_err(invalid)
            });
            match read {
                Ok(pages) => {
                    for page in pages {
                        match self.args.format {
                            Format::Text => self.print(&page.to_string())?,
                            Format::Json => self.print_line(&json::Line::Read(&page))?,
                        }
                    }
                }
                Err(error) => self.cannot_read(path, &error)?,
            }
        }
        Ok(())
    }

    /// The files to read; what could not be searched, and what was passed over, is reported.
    fn inputs(&mut self) -> io::Result<Inputs> {
        let mut inputs = Inputs::below(&self.args.paths);
        if let Some(publisher) = &self.args.publisher {
            inputs.reserve(publisher);
        }
        for (path, error) in std::mem::take(&mut inputs.unreadable) {
            self.cannot_read(&path, &error)?;
        }
        for (path, message) in std::mem::take(&mut inputs.skipped) {
            complain(
                "audit",
                format_args!("{}: passed over: {message}", name(&path)),
            );
            if self.args.format == Format::Json {
                let path = &path;
                self.print_line(&json::Line::Skipped { path, message })?;
            }
        }
        Ok(inputs)
    }

    fn judge_all(&mut self, policy: &Policy) -> io::Result<()> {
        let inputs = self.inputs()?;
        let bar = progress(inputs.files.len());
        for path in &inputs.files {
            bar.suspend(|| self.judge(policy, path, &inputs))?;
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(())
    }

    fn judge(&mut self, policy: &Policy, path: &Path, inputs: &Inputs) -> io::Result<()> {
        let source = match files::read(path) {
            Ok(source) => source,
            Err(error) => return self.cannot_read(path, &error),
        };
        let url = self
            .args
            .page_url
            .as_ref()
            .map(|url| url.as_str().to_owned());
        let kind = inputs::Kind::of(path, &source);
        let page = judge::page(kind, &source, url.as_deref());
        let verdict = policy.check(&page);
        match self.args.format {
            Format::Text => self.print_styled(&show::page(path, &source, &verdict))?,
            Format::Json => self.print_line(&json::Line::page(path, &verdict))?,
        }
        if verdict.complies() || (self.args.fix && self.fix(policy, path, &page, inputs)?) {
            self.comply += 1;
        } else {
            self.fail += 1;
        }
        Ok(())
    }

    /// Whether the page complies in the end.
    fn fix(
        &mut self,
        policy: &Policy,
        path: &Path,
        page: &Page<'_>,
        inputs: &Inputs,
    ) -> io::Result<bool> {
        let repair = match fix::repair(policy, page, self.args.mend) {
            Ok(repair) => repair,
            Err(error) => {
                complain("audit", format_args!("{}: {error}", name(path)));
                return Ok(false);
            }
        };
        let destination = match (self.args.write, self.args.overwrite) {
            (true, _) => Destination::InPlace,
            (false, true) => Destination::Beside(Existing::Replace),
            (false, false) => Destination::Beside(Existing::Keep),
        };
        let saved = &destination.of(path);
        if let Err(error) = destination.save(path, repair.document(), inputs) {
            self.unwritten += 1;
            complain("audit", format_args!("{}: {error}", name(saved)));
            if self.args.format == Format::Json {
                let message = error.to_string();
                self.print_line(&json::Line::Unwritten {
                    path,
                    saved,
                    message,
                })?;
            }
            return Ok(false);
        }
        match self.args.format {
            Format::Text => self.print(&diff::unified(path, saved, page.source(), &repair))?,
            Format::Json => self.print_line(&json::Line::Fixed { path, saved })?,
        }
        Ok(true)
    }

    fn cannot_read(&mut self, path: &Path, error: &io::Error) -> io::Result<()> {
        self.unreadable += 1;
        complain("audit", format_args!("{}: {error}", name(path)));
        match self.args.format {
            Format::Text => Ok(()),
            Format::Json => self.print_line(&json::Line::Unreadable {
                path,
                message: error.to_string(),
            }),
        }
    }

    /// Prints text of any origin.
    fn print(&self, text: &str) -> io::Result<()> {
        self.print_styled(&visible(text))
    }

    fn print_line(&self, line: &json::Line<'_>) -> io::Result<()> {
        self.print_styled(&line.to_text()?)
    }

    /// Prints text in which all that comes from a page is visible already.
    fn print_styled(&self, text: &str) -> io::Result<()> {
        writeln!(anstream::stdout(), "{text}")
    }

    fn exit_code(&self) -> ExitCode {
        match (self.unreadable + self.unwritten, self.fail) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}

/// Hidden where there is little to wait for; indicatif hides it where stderr is no terminal.
fn progress(files: usize) -> ProgressBar {
    if files < MANY_FILES {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    match ProgressStyle::with_template("{bar:40} {pos}/{len} pages, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
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

fn invalid(message: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message.to_string())
}
