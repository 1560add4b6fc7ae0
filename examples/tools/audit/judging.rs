//! Judges pages by all cores, and prints what came of each in their order.

use std::io;
use std::path::Path;

use byline::attribution::{InBody, Page, PlaceRule, Policy, Reason, Verdict};
use byline_examples::terminal::{complain, name};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use crate::Audit;
use crate::address::Addresses;
use crate::allow::Allowed;
use crate::corpus::Ours;
use crate::examine::{Examined, Examiner};
use crate::inputs::Inputs;
use crate::report::Report;
use crate::uses::{Finder, Threshold, Use};

/// From so many files on, a progress bar is worth its line.
const MANY_FILES: usize = 100;
/// Pages that each core judges before what came of them is printed.
const PAGES_A_CORE: usize = 16;

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

    /// All policies that a page may be judged by.
    pub(crate) fn policies(&self) -> impl Iterator<Item = &Policy> {
        let of_articles = self.ours.as_ref().map_or(&[][..], Ours::policies);
        let of_articles = match self.fixed {
            Some(_) => &[],
            None => of_articles,
        };
        self.fixed.iter().chain(of_articles)
    }

    /// Whether an address is one of our own hosts.
    pub(crate) fn is_own(&self, address: &str) -> bool {
        self.policies().any(|policy| {
            let verdict = policy.check(&Page::html("").at(address));
            verdict.reason() == Reason::OwnPage
        })
    }

    /// Whether a policy asks where on the page the link is.
    pub(crate) fn asks_for_place(&self) -> bool {
        self.policies().any(|policy| {
            policy.position() != PlaceRule::Anywhere || policy.in_body() == InBody::Required
        })
    }

    /// What the use of an article demands.
    pub(crate) fn policy_for(&self, article: &str) -> Option<&Policy> {
        let of_article = || self.ours.as_ref()?.policy_for(article);
        self.fixed.as_ref().or_else(of_article)
    }

    /// Judges a page once for each article that it uses; `None` where nothing is demanded.
    pub(crate) fn judge(&self, page: &Page<'_>, mut uses: Option<Vec<Use>>) -> Option<Judged<'_>> {
        let mut decisive: Option<(&Policy, Verdict)> = None;
        for used in uses.iter_mut().flatten() {
            let policy = self.policy_for(&used.article)?;
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
                let policy = self.policy_for("")?;
                (policy, policy.check(page))
            }
        };
        Some(Judged {
            policy,
            verdict,
            uses,
        })
    }
}

/// A page's verdict, by the policy of the article that it fails first, or uses most.
#[derive(Debug)]
pub(crate) struct Judged<'d> {
    pub(crate) policy: &'d Policy,
    pub(crate) verdict: Verdict,
    /// The articles used; `None` where re-use is not tested.
    pub(crate) uses: Option<Vec<Use>>,
}

impl Audit {
    pub(crate) fn judge_all(&mut self, demand: &Demand, reserved: Inputs) -> io::Result<()> {
        let mut inputs = self.search(&self.args.paths.clone())?;
        inputs.reserve_all(reserved);
        let addresses = Addresses::of(&self.args)?;
        if let (Some(list), Some(warning)) = (&self.args.urls, addresses.warning()) {
            complain("audit", format_args!("{}: {warning}", name(list)));
        }
        let examiner = Examiner {
            args: &self.args,
            demand,
            inputs: &inputs,
            addresses,
            allowed: Allowed::of(&self.args.allow)?,
            asks_for_place: demand.asks_for_place(),
        };
        let mut report = Report::default();
        let bar = progress(inputs.files.len());
        let chunk = PAGES_A_CORE * rayon::current_num_threads();
        for files in inputs.files.chunks(chunk) {
            let examined: Vec<Examined> = files
                .par_iter()
                .map_init(
                    || demand.finder(),
                    |finder, path| {
                        let examined = examiner.examine(finder.as_ref(), path);
                        bar.inc(1);
                        examined
                    },
                )
                .collect();
            for (path, mut examined) in files.iter().zip(examined) {
                self.tally
                    .add(examined.outcome, examined.address.as_deref());
                self.tally.claims += usize::from(examined.claims_own_page);
                self.tally.unwritten += usize::from(examined.is_unwritten);
                bar.suspend(|| examined.output.print())?;
                if self.args.report.is_some() {
                    report.add(path, &mut examined);
                }
            }
        }
        bar.finish_and_clear();
        if let Some(path) = self.args.report.clone() {
            report.add_others(&inputs.others);
            self.save_report(&path, &report, demand, &inputs);
        }
        Ok(())
    }

    fn save_report(&mut self, path: &Path, report: &Report, demand: &Demand, inputs: &Inputs) {
        let page = report.to_html(&self.tally, demand);
        let existing = self.args.existing();
        let saved = inputs
            .refuse(path)
            .and_then(|()| byline_examples::output::create(path, page.as_bytes(), existing));
        if let Err(error) = saved {
            self.unwritten(path, &error);
        }
    }
}

/// Hidden where there is little to wait for; indicatif hides it where stderr is not a terminal.
pub(crate) fn progress(files: usize) -> ProgressBar {
    if files < MANY_FILES {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    match ProgressStyle::with_template("{bar:40} {pos}/{len} files, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
