//! Judges pages, and repairs them.

use std::io;
use std::path::Path;

use byline::attribution::{Page, Policy, Reason, Verdict};
use byline_examples::files;
use byline_examples::output::Existing;
use byline_examples::terminal::{complain, name};
use indicatif::{ProgressBar, ProgressStyle};

use crate::Audit;
use crate::cli::Format;
use crate::corpus::Ours;
use crate::fix::{self, Destination};
use crate::inputs::{Inputs, Kind};
use crate::uses::{Finder, Threshold, Use};
use crate::{diff, json, judge, show};

/// From so many files on, a progress bar is worth its line.
const MANY_FILES: usize = 100;

/// What is demanded of pages, and of which.
#[derive(Debug)]
pub(crate) struct Demand {
    /// What every page must have, whatever article it uses.
    fixed: Option<Policy>,
    ours: Option<Ours>,
    threshold: Threshold,
}

impl Demand {
    pub(crate) fn new(fixed: Option<Policy>, ours: Option<Ours>, threshold: Threshold) -> Self {
        Self {
            fixed,
            ours,
            threshold,
        }
    }

    /// Whether pages are judged only if they use an article. A publisher's page without an
    /// article has a notice alone.
    pub(crate) fn tests_reuse(&self) -> bool {
        self.ours
            .as_ref()
            .is_some_and(|ours| !ours.corpus().is_empty())
    }

    fn finder(&self) -> Option<Finder<'_>> {
        let ours = self.ours.as_ref().filter(|_| self.tests_reuse())?;
        Some(Finder::new(ours, self.threshold))
    }

    /// What the use of an article demands.
    fn policy_for(&self, article: &str) -> Option<&Policy> {
        let of_article = || self.ours.as_ref()?.policy_for(article);
        self.fixed.as_ref().or_else(of_article)
    }
}

/// A page's verdict, by the policy of the article that it fails first, or uses most.
struct Judged<'d> {
    policy: &'d Policy,
    verdict: Verdict,
    /// The articles used; `None` where re-use is not tested.
    uses: Option<Vec<Use>>,
}

impl Audit {
    pub(crate) fn judge_all(&mut self, demand: &Demand, reserved: Inputs) -> io::Result<()> {
        let mut inputs = self.search(&self.args.paths.clone())?;
        inputs.reserve_all(reserved);
        let finder = demand.finder();
        let bar = progress(inputs.files.len());
        for path in &inputs.files {
            bar.suspend(|| self.judge(demand, finder.as_ref(), path, &inputs))?;
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(())
    }

    fn judge(
        &mut self,
        demand: &Demand,
        finder: Option<&Finder<'_>>,
        path: &Path,
        inputs: &Inputs,
    ) -> io::Result<()> {
        let source = match files::read(path) {
            Ok(source) => source,
            Err(error) => return self.cannot_read(path, &error),
        };
        let kind = Kind::of(path, &source);
        let uses = match finder {
            None => None,
            Some(finder) => match finder.uses(path, kind, &source) {
                Some(uses) if uses.is_empty() => {
                    return self.not_judged(path, "unrelated", json::Line::Unrelated { path });
                }
                Some(uses) => Some(uses),
                None => return self.not_judged(path, "own article", json::Line::Own { path }),
            },
        };
        let url = self.args.page_url.as_ref().map(ToString::to_string);
        let page = judge::page(kind, &source, url.as_deref());
        let Some(judged) = judged(demand, &page, uses) else {
            return Ok(());
        };
        match self.args.format {
            Format::Text => {
                if let Some(uses) = &judged.uses {
                    self.print_styled(show::uses(path, &source, uses).trim_end())?;
                }
                self.print_styled(&show::page(path, &source, &judged.verdict))?;
                if judged.uses.is_some() && judged.verdict.complies() {
                    self.print("")?;
                }
            }
            Format::Json => self.print_line(&json::Line::Page {
                path,
                verdict: &judged.verdict,
                reuse: judged.uses.as_deref(),
            })?,
        }
        if judged.verdict.complies()
            || (self.args.fix && self.fix(&judged, demand, path, &page, inputs)?)
        {
            self.comply += 1;
        } else {
            self.fail += 1;
        }
        Ok(())
    }

    fn not_judged(&mut self, path: &Path, what: &str, line: json::Line<'_>) -> io::Result<()> {
        self.unrelated += 1;
        match self.args.format {
            Format::Text => self.print(&format!("{what}: {}", name(path))),
            Format::Json => self.print_line(&line),
        }
    }

    /// Whether the page complies in the end.
    fn fix(
        &mut self,
        judged: &Judged<'_>,
        demand: &Demand,
        path: &Path,
        page: &Page<'_>,
        inputs: &Inputs,
    ) -> io::Result<bool> {
        if judged.verdict.reason() == Reason::TooLong {
            let advice = judged.verdict.advice();
            complain("audit", format_args!("{}: no repair: {advice}", name(path)));
            return Ok(false);
        }
        let repair = match fix::repair(judged.policy, page, self.args.mend) {
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
        // One credit may not satisfy the notices of all articles, nor shorten a copy.
        let url = self.args.page_url.as_ref().map(ToString::to_string);
        let kind = Kind::of(path, page.source());
        let repaired = judge::page(kind, repair.document(), url.as_deref());
        let uses = judged.uses.iter().flatten();
        let left = uses
            .filter_map(|used| Some((used, demand.policy_for(&used.article)?)))
            .map(|(used, policy)| policy.check_extent(&repaired, &used.extent))
            .find(|verdict| !verdict.complies());
        if let Some(left) = &left {
            let sentence = left.sentence();
            complain("audit", format_args!("{}: still: {sentence}", name(saved)));
        }
        Ok(left.is_none())
    }
}

/// Judges a page once for each article that it uses; `None` where nothing is demanded.
fn judged<'d>(
    demand: &'d Demand,
    page: &Page<'_>,
    mut uses: Option<Vec<Use>>,
) -> Option<Judged<'d>> {
    let mut decisive: Option<(&Policy, Verdict)> = None;
    for used in uses.iter_mut().flatten() {
        let policy = demand.policy_for(&used.article)?;
        let verdict = policy.check_extent(page, &used.extent);
        used.reason = verdict.reason().code();
        if decisive
            .as_ref()
            .is_none_or(|(_, first)| first.complies() && !verdict.complies())
        {
            decisive = Some((policy, verdict));
        }
    }
    let (policy, verdict) = match decisive {
        Some(decisive) => decisive,
        None => {
            let policy = demand.policy_for("")?;
            (policy, policy.check(page))
        }
    };
    Some(Judged {
        policy,
        verdict,
        uses,
    })
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
