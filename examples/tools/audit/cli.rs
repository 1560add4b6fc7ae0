//! The command line.

use std::path::PathBuf;

use byline::article::WebUrl;
use byline_examples::output::Existing;
use clap::{Parser, ValueEnum};

use crate::uses::Threshold;

/// Finds which pages use a publisher's articles, and whether they carry the link that its notice
/// demands.
///
/// Without arguments it audits the pages bundled with the example. With `--publisher` and no
/// PATH it only prints what the publisher's page says. With `--policy` or `--notice` alone every
/// page is judged, whether it uses an article or not.
#[derive(Debug, Parser)]
#[command(name = "audit", after_help = EXIT_STATUS)]
pub(crate) struct Args {
    /// Demand a link to this host: one that a reader sees and a crawler follows.
    #[arg(long, value_name = "HOST", conflicts_with_all = ["notice", "publisher"])]
    pub(crate) policy: Option<String>,

    /// Demand what this notice says.
    #[arg(long, value_name = "TEXT", conflicts_with = "publisher")]
    pub(crate) notice: Option<String>,

    /// A page of the publisher, or a folder of them: its article is looked for, its notice says
    /// what is demanded. HTML, or the text of a rendered page; may be given several times.
    #[arg(long, value_name = "FILE|FOLDER")]
    pub(crate) publisher: Vec<PathBuf>,

    /// A folder of articles (HTML, Markdown, text, feeds, JSON of the crate byline-article). Each
    /// is judged by its own notice, else by the most frequent one; may be given several times.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) articles: Vec<PathBuf>,

    /// With --publisher or --articles: save the articles' index here. Without: load it.
    #[arg(long, value_name = "FILE")]
    pub(crate) corpus: Option<PathBuf>,

    /// Ignore an article of which a page has less than this share, in per cent.
    #[arg(long, value_name = "PERCENT", default_value = "0", value_parser = percent)]
    pub(crate) min_share: f64,

    /// Ignore an article of which the longest passage has fewer words.
    #[arg(long, value_name = "WORDS", default_value_t = 0)]
    pub(crate) min_words: u32,

    /// Only print the notices on this page, and what each demands.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["policy", "notice", "publisher", "articles", "corpus", "paths"])]
    pub(crate) notice_of: Option<PathBuf>,

    /// Only print what is read from each page, and its source: no page is judged.
    #[arg(long, conflicts_with_all = ["policy", "notice", "publisher", "articles", "corpus", "notice_of", "fix"])]
    pub(crate) explain: bool,

    /// Repair what does not comply: beside each page as NAME.fixed.ENDING, the change shown.
    #[arg(long)]
    pub(crate) fix: bool,

    /// With --fix: write into the page itself.
    #[arg(long, requires = "fix")]
    pub(crate) write: bool,

    /// Replace a NAME.fixed.ENDING, a corpus or a report that is there; an input of the run never is.
    #[arg(long)]
    pub(crate) overwrite: bool,

    /// With --fix: also open a nofollow link or show a hidden one, instead of adding a credit.
    #[arg(long, requires = "fix")]
    pub(crate) mend: bool,

    /// Where the pages were found: relative links are resolved against it, and it alone decides
    /// whether a page is ours.
    #[arg(long, value_name = "URL")]
    pub(crate) page_url: Option<WebUrl>,

    /// Where each page was found: lines of a path (from the folder of this file), a tab and an
    /// address. MHTML archives name the address themselves.
    #[arg(long, value_name = "FILE")]
    pub(crate) urls: Option<PathBuf>,

    /// Pages of this host and its subdomains need no credit; or a file of hosts, each with a note
    /// after it, or a trust.txt. The address decides; may be given several times.
    #[arg(long, value_name = "HOST|FILE")]
    pub(crate) allow: Vec<String>,

    /// Also write the findings as one HTML page, to read, send and print.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Pages to judge (HTML, Markdown, text, RSS, Atom, JSON Feed), in any encoding, also as MHTML
    /// or packed by gzip; `-` is standard input. Folders are searched, symbolic links in them are not
    /// followed. Lines, columns and byte spans count in the decoded text.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

fn percent(text: &str) -> Result<f64, String> {
    let found = text.parse().ok();
    let percent = found.filter(|percent| (0.0..=100.0).contains(percent));
    percent.ok_or_else(|| "expected a number from 0 to 100".to_owned())
}

impl Args {
    /// Whether there are articles to compare pages with.
    pub(crate) fn has_articles(&self) -> bool {
        self.builds_articles() || self.corpus.is_some()
    }

    /// Whether articles are read, not loaded.
    pub(crate) fn builds_articles(&self) -> bool {
        !self.publisher.is_empty() || !self.articles.is_empty()
    }

    /// What happens to a file that has the name of an output.
    pub(crate) fn existing(&self) -> Existing {
        match self.overwrite {
            true => Existing::Replace,
            false => Existing::Keep,
        }
    }

    pub(crate) fn threshold(&self) -> Threshold {
        Threshold {
            share: self.min_share,
            words: self.min_words,
        }
    }
}

/// How the findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person: a report, then each page with the offending snippet.
    Text,
    /// For a program: one JSON object a line.
    Json,
}

const EXIT_STATUS: &str = "Exit status: 0 when every page that is judged complies (with --fix: in the end), 1 when some do not, 2 for bad usage, an output that cannot be written, or where no file could be read as a page. Files that cannot be read among others are named and counted; unrelated, own and allowed pages, and those with nothing to judge, are counted as examined.";
