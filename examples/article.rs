//! Turns an article of any format into any other, and says what got lost.
//!
//! `cargo run --example article -- --from rss --to json-ld --lost feed.xml`

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use byline::article::{
    Article, Draft, Feed, Rules, Severity, Written, activity_streams, atom, json_feed, jsonld,
    markdown, meta, ninjs, plain, rss, sitemap,
};
use byline::page::PageReader;
use byline_examples::files;
use byline_examples::terminal::{complain, name, print, print_document, status};
use byline_examples::visible::{json, visible_line};

const USAGE: &str = "\
usage: article [--from FORMAT] [--to FORMAT] [--lost] [--check RULES] [FILE]

Reads an article (or a feed of them) from FILE or standard input, and writes it in another
format. The format read is guessed where --from does not say it.

formats  json  json-ld  ninjs  json-feed  rss  atom  news-sitemap  activity-streams
         markdown  text
         html (a whole page), page-text (a rendered page, copied): read only
         open-graph: written only
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
        Some(format) => format.clone(),
        None => guess(&text).to_owned(),
    };
    let feed = read(&from, &text)?;
    if let Some(rules) = &options.check {
        return Ok(check(&feed.articles, &chosen(rules)?));
    }
    let to = options.to.as_deref().unwrap_or("json");
    let mut written = write(to, &feed, options.lost)?;
    if JSON.contains(&to) {
        written = json(&written).into_owned();
    }
    Ok(print_document(&written).map(|()| ExitCode::SUCCESS))
}

/// The formats that are JSON.
const JSON: [&str; 5] = ["json", "json-ld", "ninjs", "json-feed", "activity-streams"];

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

/// The format that a text looks like.
fn guess(text: &str) -> &'static str {
    let head: String = text
        .trim_start_matches('\u{FEFF}')
        .trim_start()
        .chars()
        .take(2_000)
        .collect();
    if head.starts_with('<') {
        return match () {
            () if head.contains("<feed") || head.contains("<entry") => "atom",
            () if head.contains("<urlset") => "news-sitemap",
            () if head.contains("<rss") || head.contains("<item") => "rss",
            () => "html",
        };
    }
    if head.starts_with("---\n") || head.starts_with("---\r\n") || head.starts_with("# ") {
        return "markdown";
    }
    if !head.starts_with(['{', '[']) {
        return "text";
    }
    let has = |key: &str| text.contains(key);
    if has("\"@type\"") {
        "json-ld"
    } else if has("www.w3.org/ns/activitystreams") {
        "activity-streams"
    } else if has("jsonfeed.org") || has("\"content_html\"") || has("\"content_text\"") {
        "json-feed"
    } else if has("\"uri\"") {
        "ninjs"
    } else {
        "json"
    }
}

fn read(format: &str, text: &str) -> Result<Feed<Article>, String> {
    let tell = |error: &dyn std::fmt::Display| format!("{format}: {error}");
    let one = |draft: Draft| {
        let mut feed = Feed::new(None);
        feed.articles.push(draft);
        feed
    };
    let drafts: Feed<Draft> = match format {
        "json" => {
            let article = Article::from_json(text).map_err(|error| tell(&error))?;
            return Ok(of_articles(vec![article]));
        }
        "json-ld" => one(jsonld::read(text).map_err(|error| tell(&error))?),
        "ninjs" => one(ninjs::read(text).map_err(|error| tell(&error))?),
        "json-feed" if text.contains("\"items\"") => {
            json_feed::read_feed(text).map_err(|error| tell(&error))?
        }
        "json-feed" => one(json_feed::read(text).map_err(|error| tell(&error))?),
        "activity-streams" => one(activity_streams::read(text).map_err(|error| tell(&error))?),
        "rss" => rss::read_feed(text)
            .or_else(|_| rss::read(text).map(one))
            .map_err(|error| tell(&error))?,
        "atom" => atom::read_feed(text)
            .or_else(|_| atom::read(text).map(one))
            .map_err(|error| tell(&error))?,
        "news-sitemap" => sitemap::read_feed(text)
            .or_else(|_| sitemap::read(text).map(one))
            .map_err(|error| tell(&error))?,
        "markdown" => one(markdown::read(text).map_err(|error| tell(&error))?),
        "text" => one(plain::read(text)),
        "html" => one(PageReader::new().read_html(text)),
        "page-text" => one(PageReader::new().read_text(text)),
        other => return Err(format!("nothing reads the format {other:?}\n{USAGE}")),
    };
    let mut feed = of_articles(Vec::new());
    feed.title = drafts.title;
    feed.home = drafts.home;
    feed.address = drafts.address;
    feed.description = drafts.description;
    feed.language = drafts.language;
    feed.copyright = drafts.copyright;
    feed.updated = drafts.updated;
    for (index, draft) in drafts.articles.into_iter().enumerate() {
        for issue in draft.issues().iter().chain(&draft.conflicts()) {
            complain("article", format_args!("{}: {issue}", index + 1));
        }
        match draft.finish() {
            Ok(article) => feed.articles.push(article),
            Err(invalid) => {
                complain(
                    "article",
                    format_args!("{}: left out: {invalid}", index + 1),
                );
            }
        }
    }
    if feed.articles.is_empty() {
        return Err(format!("{format}: no article was found"));
    }
    Ok(feed)
}

fn of_articles(articles: Vec<Article>) -> Feed<Article> {
    let mut feed = Feed::new(None);
    feed.articles = articles;
    feed
}

/// The rules that a name stands for.
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
fn write(format: &str, feed: &Feed<Article>, lost: bool) -> Result<String, String> {
    let refused = |error: byline::article::Invalid| format!("{format}: {error}");
    if lost {
        for (index, article) in feed.articles.iter().enumerate() {
            for loss in written(format, article)?.map_or(Vec::new(), |written| written.lost()) {
                complain("article", format_args!("{}: {loss}", index + 1));
            }
        }
    }
    let whole = feed.title.is_some() || feed.articles.len() > 1;
    match format {
        "json-feed" if whole => return json_feed::write_feed(feed).map_err(refused),
        "rss" if whole => return rss::write_feed(feed).map_err(refused),
        "atom" if whole => return atom::write_feed(feed).map_err(refused),
        "news-sitemap" if whole => return sitemap::write_feed(feed).map_err(refused),
        _ => {}
    }
    let mut out = String::new();
    for article in &feed.articles {
        let text = match written(format, article)? {
            Some(written) => written.into_text(),
            None => article.to_json(),
        };
        out.push_str(text.trim_end());
        out.push('\n');
    }
    Ok(out)
}

/// What the writer of a format made; nothing for the crate's own JSON, which loses nothing.
fn written<'a>(format: &str, article: &'a Article) -> Result<Option<Written<'a>>, String> {
    let refused = |error: byline::article::Invalid| format!("{format}: {error}");
    Ok(Some(match format {
        "json" => return Ok(None),
        "json-ld" => jsonld::write(article),
        "ninjs" => ninjs::write(article).map_err(refused)?,
        "json-feed" => json_feed::write(article).map_err(refused)?,
        "activity-streams" => activity_streams::write(article),
        "rss" => rss::write(article),
        "atom" => atom::write(article).map_err(refused)?,
        "news-sitemap" => sitemap::write(article).map_err(refused)?,
        "open-graph" => meta::write(article),
        "markdown" => markdown::write(article),
        "text" => plain::write(article),
        other => return Err(format!("nothing writes the format {other:?}\n{USAGE}")),
    }))
}
