//! The findings of a page against one policy: the verdict.

use std::cmp::Reverse;
use std::sync::Arc;

use url::Url;

use super::candidate::{CandidateJudge, SharedFields};
use super::lines::Lines;
use crate::formats::Page;
use crate::licence::CreativeCommons;
use crate::policy::{Canonical, Extent, Host, Indexable, Policy, is_web};
use crate::read::finding::{Finding, Findings, Kind};
use crate::verdict::{Candidate, Cause, Place, Reason, Verdict};

/// The findings of a page, ready to be judged against any policy.
pub(super) struct JudgedPage<'a> {
    findings: &'a Findings,
    /// In the order of the findings.
    shared: Vec<SharedFields>,
    /// The host of the page's address, which the caller gave.
    host: Option<Host>,
}

impl<'a> JudgedPage<'a> {
    pub(super) fn new(page: &Page<'_>, findings: &'a Findings) -> Self {
        let mut lines = Lines::new(page.source());
        let share = |finding: &Finding| SharedFields::of(finding, lines.at(finding.span.start));
        let url = page.url().and_then(|url| Url::parse(url).ok());
        Self {
            findings,
            shared: findings.list.iter().map(share).collect(),
            host: url.filter(is_web).and_then(|url| Host::of(&url)),
        }
    }
}

/// Judges the findings that concern a policy, without an extent; `concerning` has their indices.
pub(super) fn judge(
    policy: &Policy,
    target: &Arc<str>,
    page: &JudgedPage<'_>,
    concerning: impl Iterator<Item = usize>,
) -> Verdict {
    let mut verdict = links(policy, target, page, concerning);
    if page.host.as_ref().is_some_and(|host| policy.owns(host)) {
        verdict.reason = Reason::OwnPage;
        verdict.decisive = None;
    } else if verdict.reason == Reason::Ok
        && let Some(reason) = missing(policy, page.findings)
    {
        verdict.reason = reason;
    }
    verdict.with_extent(policy, &Extent::new())
}

/// What the page lacks that the policy demands besides the link.
fn missing(policy: &Policy, findings: &Findings) -> Option<Reason> {
    let has_canonical = || {
        findings.list.iter().any(|finding| match &finding.kind {
            Kind::Credit {
                canonical: Some(url),
                ..
            } => {
                let mut judge = CandidateJudge::new(policy, findings);
                judge.nearest(url).reason == Reason::Ok
            }
            Kind::Link(_)
            | Kind::Place { .. }
            | Kind::Credit { .. }
            | Kind::Domain
            | Kind::Name => false,
        })
    };
    let lacks_pixel = |pixel: &Url| !findings.list.iter().any(|finding| is_pixel(finding, pixel));
    let lacks_licence = |licence| {
        let is_linked = |finding: &Finding| {
            let seen = matches!(&finding.kind, Kind::Link(link) if link.unseen.is_none());
            seen && licence_of(finding).is_some_and(|found| found.is_version_of(licence))
        };
        !findings.list.iter().any(is_linked)
    };
    if policy.canonical() == Canonical::Required && !has_canonical() {
        Some(Reason::CanonicalMissing)
    } else if policy.indexable() == Indexable::Forbidden && findings.robots.noindex.is_none() {
        Some(Reason::Indexed)
    } else if policy.pixel().is_some_and(lacks_pixel) {
        Some(Reason::PixelMissing)
    } else {
        policy
            .licence()
            .is_some_and(lacks_licence)
            .then_some(Reason::LicenceMissing)
    }
}

/// The Creative Commons licence whose address a finding has.
fn licence_of(finding: &Finding) -> Option<CreativeCommons> {
    CreativeCommons::from_url(finding.href.as_deref()?)
}

/// Whether the page loads something from the pixel's address, or one below it.
fn is_pixel(finding: &Finding, pixel: &Url) -> bool {
    let is_loaded = matches!(
        &finding.kind,
        Kind::Place {
            reason: Reason::NotHyperlink,
            ..
        }
    );
    is_loaded
        && finding.href.as_ref().is_some_and(|href| {
            pixel
                .join(href)
                .is_ok_and(|url| url.host() == pixel.host() && url.path().starts_with(pixel.path()))
        })
}

/// Judges the links alone.
fn links(
    policy: &Policy,
    target: &Arc<str>,
    page: &JudgedPage<'_>,
    concerning: impl Iterator<Item = usize>,
) -> Verdict {
    let findings = page.findings;
    let mut judge = CandidateJudge::new(policy, findings);
    let mut candidates: Vec<Candidate> = concerning
        .filter_map(|index| Some((findings.list.get(index)?, page.shared.get(index)?)))
        .filter(|(finding, _)| policy.pixel().is_none_or(|pixel| !is_pixel(finding, pixel)))
        .filter(|(finding, _)| policy.licence().is_none() || licence_of(finding).is_none())
        .map(|(finding, shared)| judge.candidate(finding, shared, target))
        .collect();
    let wanted = usize::try_from(policy.links().get()).unwrap_or(usize::MAX);
    let counting = |is_wanted: fn(Place) -> bool| {
        let candidates = candidates.iter().enumerate();
        candidates
            .filter(|(_, candidate)| candidate.reason == Reason::Ok && is_wanted(candidate.place))
            .map(|(index, _)| index)
            .nth(wanted.saturating_sub(1))
    };
    // A link of the page's own text is the better proof.
    let own = |place| !matches!(place, Place::Comment | Place::Partners | Place::Related);
    let counted = counting(own).or_else(|| counting(|_| true));
    if counted.is_none() {
        mark_too_few(&mut candidates, wanted);
    }
    // Without enough links, the candidate with the last reason in their order; on a tie the first.
    let nearest = || {
        let candidates = candidates.iter().enumerate();
        candidates.max_by_key(|(index, candidate)| (candidate.reason, Reverse(*index)))
    };
    let decisive = counted.or_else(|| nearest().map(|(index, _)| index));
    Verdict {
        reason: decisive
            .and_then(|index| candidates.get(index))
            .map_or(Reason::NoLink, |candidate| candidate.reason),
        decisive,
        candidates,
        target: Arc::clone(target),
        limits: Vec::new(),
    }
}

/// Gives the links that would comply, but are fewer than the policy demands, that reason.
fn mark_too_few(candidates: &mut [Candidate], wanted: usize) {
    let complies = |candidate: &Candidate| candidate.reason == Reason::Ok;
    let count = candidates.iter().filter(|one| complies(one)).count();
    let cause = Cause::new(format!("{count} of {wanted}"), None);
    for candidate in candidates.iter_mut().filter(|one| complies(one)) {
        candidate.reason = Reason::TooFew;
        candidate.cause = Some(cause.clone());
    }
}
