//! The findings as one HTML page that can be sent, read without scripts and printed.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use byline::attribution::Candidate;
use byline_examples::terminal::name;
use byline_examples::visible::{visible, visible_line};

use crate::address::Claim;
use crate::allow::Rule;
use crate::document::Document;
use crate::examine::Examined;
use crate::excerpt::Excerpt;
use crate::judging::{Demand, Judged};
use crate::outcome::{Outcome, Tally, counted, list};
use crate::show::percent;

const STYLE: &str = include_str!("report.css");

/// Rejected candidates of a page that are shown.
const SHOWN: usize = 5;

/// A line for a page that is allowed.
pub(crate) fn allowed(path: &Path, rule: &Rule) -> String {
    format!("allowed: {}: {}", name(path), why(rule))
}

fn why(rule: &Rule) -> String {
    let mut why = format!("{} by {}", rule.reason, rule.by);
    if !rule.note.is_empty() {
        let _ = write!(why, " ({})", rule.note);
    }
    why
}

/// What the report says of a page.
#[derive(Debug, Default)]
pub(crate) struct Finding {
    sentence: String,
    advice: String,
    uses: Vec<String>,
    snippets: Vec<Shown>,
    claim: Option<Claim>,
}

/// A place on a page, with the text around it.
#[derive(Debug)]
struct Shown {
    place: String,
    reason: String,
    before: String,
    marked: String,
    after: String,
}

impl Finding {
    pub(crate) fn allowed(rule: &Rule) -> Self {
        Self {
            sentence: why(rule),
            ..Self::default()
        }
    }

    pub(crate) fn of(document: &Document, judged: &Judged<'_>, claim: Option<&Claim>) -> Self {
        let verdict = &judged.verdict;
        let uses = judged.uses.iter().flatten().map(|used| {
            let share = percent(used.share_of_article);
            format!("{}: {share} of {}", used.kind, used.article)
        });
        let link = verdict.link().filter(|_| verdict.complies());
        let first = verdict.decisive();
        let others = verdict
            .rejected()
            .filter(|other| !first.is_some_and(|first| std::ptr::eq(first, *other)));
        let shown: Vec<&Candidate> = match (link, verdict.complies()) {
            (_, true) => link.into_iter().collect(),
            (_, false) => first.into_iter().chain(others).take(SHOWN).collect(),
        };
        let advice = match first {
            Some(candidate) if !verdict.complies() => candidate.advice(),
            _ => verdict.advice(),
        };
        Self {
            sentence: verdict.sentence(),
            advice: if verdict.complies() {
                String::new()
            } else {
                advice
            },
            uses: uses.collect(),
            snippets: shown
                .iter()
                .map(|found| Shown::of(document, found))
                .collect(),
            claim: claim.cloned(),
        }
    }
}

impl Shown {
    fn of(document: &Document, candidate: &Candidate) -> Self {
        let excerpt = Excerpt::around(&document.text, candidate.span());
        let part = |range: Range<usize>| excerpt.text.get(range).unwrap_or_default().to_owned();
        let span = excerpt.span.clone();
        Self {
            place: format!("{}:{}", name(&document.path), candidate.location()),
            reason: candidate.sentence(),
            before: part(0..span.start),
            marked: part(span.clone()),
            after: part(span.end..excerpt.text.len()),
        }
    }
}

/// The pages of a run, in their order.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pages: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    path: PathBuf,
    address: Option<String>,
    outcome: Outcome,
    finding: Finding,
}

impl Report {
    pub(crate) fn add(&mut self, path: &Path, examined: &mut Examined) {
        self.pages.push(Row {
            path: path.to_owned(),
            address: examined.address.take(),
            outcome: examined.outcome,
            finding: examined.finding.take().unwrap_or_default(),
        });
    }

    /// Adds files that were met in a folder and are not pages.
    pub(crate) fn add_others(&mut self, paths: &[PathBuf]) {
        self.pages.extend(paths.iter().map(|path| Row {
            path: path.clone(),
            address: None,
            outcome: Outcome::Unread("other_kind"),
            finding: Finding::default(),
        }));
    }

    pub(crate) fn to_html(&self, tally: &Tally, demand: &Demand) -> String {
        let mut page = Html::default();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        // Nothing is loaded and nothing runs, whatever a page smuggles in.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<title>Attribution report</title>\n<style>\n")
            .raw(STYLE)
            .raw("</style>\n");
        page.raw("<h1>Attribution report</h1>\n");
        summary(&mut page, tally);
        policies(&mut page, demand);
        hosts(&mut page, tally);
        self.judged(&mut page, "Pages that do not comply", |outcome| {
            matches!(outcome, Outcome::Fails(_))
        });
        self.claiming(&mut page);
        self.judged(&mut page, "Pages that comply", |outcome| {
            outcome == Outcome::Complies
        });
        self.rest(&mut page);
        page.text
    }

    /// A section for each page.
    fn judged(&self, page: &mut Html, title: &str, is_shown: impl Fn(Outcome) -> bool) {
        let rows: Vec<&Row> = self
            .pages
            .iter()
            .filter(|row| is_shown(row.outcome))
            .collect();
        if rows.is_empty() {
            return;
        }
        page.raw("<h2>").text(title).raw("</h2>\n");
        for row in rows {
            row.write(page);
        }
    }

    /// Pages that say that they are ours, which are judged anyway.
    fn claiming(&self, page: &mut Html) {
        let mut rows = self
            .pages
            .iter()
            .filter_map(|row| Some((row, row.finding.claim.as_ref()?)))
            .peekable();
        if rows.peek().is_none() {
            return;
        }
        page.raw("<h2>Pages that say they are ours</h2>\n<p>The page itself says so; it is judged like any other. \
            An address from --page-url or --urls decides.</p>\n<table>\n<thead><tr><th>Page<th>Says<th>Verdict</thead>\n<tbody>\n");
        for (row, claim) in rows {
            page.raw("<tr><td class=\"path\">").text(&name(&row.path));
            page.raw("<td>")
                .text(claim.source)
                .raw(": <span class=\"address\">")
                .text(&claim.url);
            page.raw("</span><td>").text(label(row.outcome)).raw("\n");
        }
        page.raw("</tbody></table>\n");
    }

    /// A table of what was not judged.
    fn rest(&self, page: &mut Html) {
        let is_judged = |outcome| matches!(outcome, Outcome::Fails(_) | Outcome::Complies);
        let rows: Vec<&Row> = self
            .pages
            .iter()
            .filter(|row| !is_judged(row.outcome))
            .collect();
        if rows.is_empty() {
            return;
        }
        page.raw("<h2>Files that were not judged</h2>\n<table>\n<thead><tr><th>File<th>Why<th>Detail</thead>\n<tbody>\n");
        for row in rows {
            page.raw("<tr><td class=\"path\">").text(&name(&row.path));
            page.raw("<td>").text(label(row.outcome)).raw("<td>");
            if let Outcome::Nothing(reason) | Outcome::Unread(reason) = row.outcome {
                page.text(reason);
            }
            page.text(&row.finding.sentence).raw("\n");
        }
        page.raw("</tbody></table>\n");
    }
}

impl Row {
    fn write(&self, page: &mut Html) {
        let class = match self.outcome {
            Outcome::Complies => "complies",
            _ => "fails",
        };
        page.raw("<section class=\"")
            .raw(class)
            .raw("\">\n<h3 class=\"path\">");
        page.text(&name(&self.path)).raw("</h3>\n");
        if let Some(address) = &self.address {
            // Not a link: nobody should visit a page by accident.
            page.raw("<p class=\"address\">")
                .text(address)
                .raw("</p>\n");
        }
        page.raw("<p class=\"verdict\"><strong>")
            .text(label(self.outcome))
            .raw("</strong> ");
        if let Outcome::Fails(reason) = self.outcome {
            page.raw("<code>").text(reason).raw("</code> ");
        }
        let finding = &self.finding;
        page.text(&finding.sentence).raw("</p>\n");
        if !finding.uses.is_empty() {
            page.raw("<ul>\n");
            for used in &finding.uses {
                page.raw("<li>").text(used).raw("\n");
            }
            page.raw("</ul>\n");
        }
        for shown in &finding.snippets {
            page.raw("<figure>\n<figcaption><span class=\"path\">")
                .text(&shown.place);
            page.raw("</span> ")
                .text(&shown.reason)
                .raw("</figcaption>\n<pre>");
            page.code(&shown.before)
                .raw("<mark>")
                .code(&shown.marked)
                .raw("</mark>");
            page.code(&shown.after).raw("</pre>\n</figure>\n");
        }
        if !finding.advice.is_empty() {
            page.raw("<p class=\"advice\">")
                .text(&finding.advice)
                .raw("</p>\n");
        }
        page.raw("</section>\n");
    }
}

fn label(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Complies => "complies",
        Outcome::Fails(_) => "does not comply",
        Outcome::Unrelated => "unrelated",
        Outcome::Own => "ours",
        Outcome::Allowed(_) => "allowed",
        Outcome::Nothing(_) => "nothing to judge",
        Outcome::Unread(_) => "not read",
    }
}

fn summary(page: &mut Html, tally: &Tally) {
    page.raw("<p class=\"summary\">");
    page.text(&counted(tally.examined(), "page", "pages"))
        .raw(": ");
    page.text(&counted(tally.comply(), "complies", "comply"))
        .raw(", ");
    page.text(&counted(tally.fail(), "does not", "do not"))
        .raw(".</p>\n");
    let reasons = tally.all_reasons();
    if reasons.iter().all(|(_, reasons)| reasons.is_empty()) {
        return;
    }
    page.raw(
        "<table>\n<thead><tr><th>Outcome<th>Reason<th class=\"number\">Files</thead>\n<tbody>\n",
    );
    for (outcome, reasons) in reasons {
        for (reason, count) in reasons {
            page.raw("<tr><td>")
                .text(outcome)
                .raw("<td><code>")
                .text(reason);
            page.raw("</code><td class=\"number\">")
                .text(&count.to_string())
                .raw("\n");
        }
    }
    page.raw("</tbody></table>\n");
}

fn policies(page: &mut Html, demand: &Demand) {
    page.raw("<h2>What is demanded</h2>\n<ul>\n");
    for policy in demand.policies() {
        page.raw("<li>").text(&policy.to_string()).raw("\n");
    }
    page.raw("</ul>\n");
}

fn hosts(page: &mut Html, tally: &Tally) {
    page.raw(
        "<h2>Hosts</h2>\n<table>\n<thead><tr><th>Host<th class=\"number\">Pages<th class=\"number\">Comply\
        <th class=\"number\">Do not<th>Reasons</thead>\n<tbody>\n",
    );
    for (host, tally) in tally.hosts() {
        let host = if host.is_empty() {
            "(address not known)"
        } else {
            host
        };
        page.raw("<tr><td>").text(host);
        for number in [tally.pages, tally.comply, tally.fail()] {
            page.raw("<td class=\"number\">").text(&number.to_string());
        }
        let reasons: Vec<_> = tally
            .reasons
            .iter()
            .map(|(reason, count)| (*reason, *count))
            .collect();
        page.raw("<td>").text(&list(&reasons)).raw("\n");
    }
    page.raw("</tbody></table>\n");
}

/// A page as it is written: text is escaped, markup is our own.
#[derive(Default)]
struct Html {
    text: String,
}

impl Html {
    fn raw(&mut self, markup: &str) -> &mut Self {
        self.text.push_str(markup);
        self
    }

    /// Text of any origin in a line.
    fn text(&mut self, text: &str) -> &mut Self {
        self.escaped(&visible_line(text))
    }

    /// Text of any origin in `pre`.
    fn code(&mut self, text: &str) -> &mut Self {
        self.escaped(&visible(text))
    }

    fn escaped(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\'' => self.text.push_str("&#39;"),
                c => self.text.push(c),
            }
        }
        self
    }
}
