//! The command line.

use std::path::PathBuf;

use byline::article::WebUrl;
use clap::{Parser, ValueEnum};

/// Finds whether pages that use a publisher's material carry the link that its notice demands.
///
/// Without arguments it audits the pages bundled with the example. With `--publisher` and no
/// PATH it only prints what the publisher's page says.
#[derive(Debug, Parser)]
#[command(name = "audit", after_help = EXIT_STATUS)]
pub(crate) struct Args {
    /// Demand a link to this host: one that a reader sees and a crawler follows.
    #[arg(long, value_name = "HOST", conflicts_with_all = ["notice", "publisher"])]
    pub(crate) policy: Option<String>,

    /// Demand what this notice says.
    #[arg(long, value_name = "TEXT", conflicts_with = "publisher")]
    pub(crate) notice: Option<String>,

    /// Demand what the notice on this page says: HTML, or the text of a rendered page.
    #[arg(long, value_name = "FILE")]
    pub(crate) publisher: Option<PathBuf>,

    /// Only print the notices on this page, and what each demands.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["policy", "notice", "publisher", "paths"])]
    pub(crate) notice_of: Option<PathBuf>,

    /// Only print what is read from each page, and which source told it: no page is judged.
    #[arg(long, conflicts_with_all = ["policy", "notice", "publisher", "notice_of", "fix"])]
    pub(crate) explain: bool,

    /// Repair what does not comply: beside each page as NAME.fixed.ENDING, the change shown.
    #[arg(long)]
    pub(crate) fix: bool,

    /// With --fix: write into the page itself.
    #[arg(long, requires = "fix")]
    pub(crate) write: bool,

    /// With --fix: replace a NAME.fixed.ENDING that is there; an input of the run never is.
    #[arg(long, requires = "fix", conflicts_with = "write")]
    pub(crate) overwrite: bool,

    /// With --fix: also open a nofollow link or show a hidden one, instead of adding a credit.
    #[arg(long, requires = "fix")]
    pub(crate) mend: bool,

    /// Where the pages were found: relative links are resolved against it.
    #[arg(long, value_name = "URL")]
    pub(crate) page_url: Option<WebUrl>,

    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Pages to judge (HTML, Markdown, text, RSS, Atom, JSON Feed); folders are searched, symbolic
    /// links in them are not followed.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

/// How the findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person: a report, then each page with the offending snippet.
    Text,
    /// For a program: one JSON object a line.
    Json,
}

const EXIT_STATUS: &str = "Exit status: 0 when every page complies (with --fix: in the end), 1 when some do not, 2 for bad usage, an input that cannot be read or an output that cannot be written. A symbolic link or a repaired copy that is passed over does not count.";
