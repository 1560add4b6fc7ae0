//! Turns an article of any format into any other, and says what got lost.
//!
//! `cargo run --example article -- --from rss --to json-ld --lost feed.xml`

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use byline::article::{Article, Draft, Feed, Format, FormatError, Rules, Severity};
use byline::page::PageReader;
use byline_examples::files;
use byline_examples::terminal::{complain, name, print, print_document, status};
use byline_examples::visible::{json, visible_line};

const USAGE: &str = "\
usage: article [--from FORMAT] [--to FORMAT] [--lost] [--check RULES] [FILE]

Reads an article (or a feed of them) from FILE or standard input, and writes it in another
format. Without --from the format is detected.

formats  json  json-ld  ninjs  json-feed  rss  atom  news-sitemap  activity-streams
         markdown  plain  meta
         html (a whole page), page-text (a rendered page, copied): read only
rules    general  google-article  news-sitemap  rss-2  atom  json-feed  ninjs-3  open-graph
         apple-news  all

--lost   tells on standard error what the format written could not carry
--check  prints the findings instead of the article; exit status 1 where one is an error
";

/// What the command line asks for.
#[derive(Default)]
struct Options {
    from: Option<String>,
    to: Option<String>,
    lost: bool,
    check: Option<String>,
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run() {
        Ok(printed) => status("article", printed),
        Err(message) => {
            complain("article", message);
            ExitCode::from(2)
        }
    }
}

/// What came of printing; an error where there is nothing to print.
fn run() -> Result<std::io::Result<ExitCode>, String> {
    let Some(options) = options(std::env::args_os().skip(1))? else {
        return Ok(print_document(USAGE).map(|()| ExitCode::SUCCESS));
    };
    let text = input(options.file.as_deref())?;
    let from = match &options.from {
        Some(name) => Input::named(name)?,
        None => Input::detect(&text)?,
    };
    let feed = read(&from, &text)?;
    if let Some(rules) = &options.check {
        return Ok(check(&feed.articles, &chosen(rules)?));
    }
    let to = options.to.as_deref().unwrap_or("json");
    let to = Format::from_code(to)
        .ok_or_else(|| format!("nothing writes the format {to:?}\n{USAGE}"))?;
    let mut written = write(to, &feed, options.lost)?;
    if to.media_type().ends_with("json") {
        written = json(&written).into_owned();
    }
    Ok(print_document(&written).map(|()| ExitCode::SUCCESS))
}

fn options(mut args: impl Iterator<Item = OsString>) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    while let Some(arg) = args.next() {
        // What is not UTF-8 is the name of a file, and no option.
        let lossy = arg.to_string_lossy().into_owned();
        let mut value = || match args.next().map(OsString::into_string) {
            Some(Ok(value)) => Ok(value),
            _ => Err(format!("{lossy} expects a value\n{USAGE}")),
        };
        match lossy.as_str() {
            "--from" => options.from = Some(value()?),
            "--to" => options.to = Some(value()?),
            "--check" => options.check = Some(value()?),
            "--lost" => options.lost = true,
            "--help" | "-h" => return Ok(None),
            "-" => options.file = None,
            option if option.starts_with("--") => {
                let option = visible_line(option);
                return Err(format!("no option is called {option}\n{USAGE}"));
            }
            _ => options.file = Some(arg.into()),
        }
    }
    Ok(Some(options))
}

fn input(file: Option<&Path>) -> Result<String, String> {
    match file {
        Some(file) => files::read(file).map_err(|error| format!("{}: {error}", name(file))),
        None => {
            if std::io::stdin().is_terminal() {
                complain("article", "reading standard input");
            }
            files::read_stdin().map_err(|error| format!("standard input: {error}"))
        }
    }
}

/// What a document is read as.
enum Input {
    Format(Format),
    /// A whole HTML page.
    Html,
    /// The text of a rendered page, as a browser copies it.
    PageText,
}

impl Input {
    fn named(name: &str) -> Result<Self, String> {
        match name {
            "html" => Ok(Self::Html),
            "page-text" => Ok(Self::PageText),
            code => Format::from_code(code)
                .map(Self::Format)
                .ok_or_else(|| format!("nothing reads the format {code:?}\n{USAGE}")),
        }
    }

    /// The format that a text is in; markup of no other format is a page.
    fn detect(text: &str) -> Result<Self, String> {
        match Format::detect(text) {
            Ok(format) => Ok(Self::Format(format)),
            Err(FormatError::Unknown { .. }) if text.trim_start().starts_with('<') => {
                Ok(Self::Html)
            }
            Err(error) => Err(error.to_string()),
        }
    }
}

fn read(input: &Input, text: &str) -> Result<Feed<Article>, String> {
    let page = |draft: Draft| {
        let mut feed = Feed::new(None);
        feed.articles.push(draft);
        feed
    };
    let drafts = match input {
        Input::Format(format) => format
            .read(text)
            .map_err(|error| format!("{format}: {error}"))?,
        Input::Html => page(PageReader::new().read_html(text)),
        Input::PageText => page(PageReader::new().read_text(text)),
    };
    let mut index = 0;
    let feed = drafts.filter_map(|draft| {
        index += 1;
        for issue in draft.issues().iter().chain(&draft.conflicts()) {
            complain("article", format_args!("{index}: {issue}"));
        }
        draft
            .finish()
            .map_err(|invalid| complain("article", format_args!("{index}: left out: {invalid}")))
            .ok()
    });
    if feed.articles.is_empty() {
        return Err("no article was found".to_owned());
    }
    Ok(feed)
}

/// The rules with that name.
fn chosen(rules: &str) -> Result<Vec<Rules>, String> {
    if rules == "all" {
        return Ok(Rules::ALL.to_vec());
    }
    let rules = Rules::from_code(rules).ok_or(format!("no rules are called {rules:?}\n{USAGE}"))?;
    Ok(vec![rules])
}

fn check(articles: &[Article], chosen: &[Rules]) -> std::io::Result<ExitCode> {
    let mut worst = None;
    for (index, article) in articles.iter().enumerate() {
        print(format_args!("{}. {}", index + 1, article.headline))?;
        for rules in chosen {
            for issue in article.check(*rules) {
                worst = worst.max(Some(issue.severity()));
                print(format_args!("   {rules}: {issue}"))?;
            }
        }
    }
    Ok(match worst {
        Some(Severity::Error) => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}

/// Writes one article by the format's own writer, several as a feed where the format has
/// feeds.
fn write(format: Format, feed: &Feed<Article>, lost: bool) -> Result<String, String> {
    let refused = |error: byline::article::Invalid| format!("{format}: {error}");
    if lost {
        let published = feed.articles.iter().enumerate();
        for (index, article) in published {
            for loss in article.write(format).map_err(refused)?.lost() {
                complain("article", format_args!("{}: {loss}", index + 1));
            }
        }
    }
    if format.has_feeds() && (feed.title.is_some() || feed.articles.len() > 1) {
        let written = feed.write(format).map_err(refused)?;
        return Ok(written.into_text());
    }
    let mut out = String::new();
    for article in &feed.articles {
        let text = article.write(format).map_err(refused)?.into_text();
        out.push_str(text.trim_end());
        out.push('\n');
    }
    Ok(out)
}
