//! Findings against one policy: the verdict.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::sync::Arc;

use byline_html::Location;
use unicode_normalization::UnicodeNormalization;
use url::Url;

use crate::licence::CreativeCommons;
use crate::policy::{
    Archives, Article, Canonical, Collapsed, Difference, Extent, Followable, Host, InBody,
    Indexable, PlainText, Policy, Redirectors, Target, TargetKind, Visible, suffixes,
};
use crate::read::detour::{self, Detour};
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::homograph;
use crate::read::resolve::Destination;
use crate::verdict::Reason;
use crate::verdict::excerpt::{LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, cut};
use crate::verdict::{Candidate, Cause, Note, Place, Verdict, Visibility};

/// A page's findings with what verdicts say of each, ready to be judged against any policy.
pub(crate) struct Judged<'a> {
    pub(crate) findings: &'a Findings,
    pub(crate) sayings: &'a [Saying],
    /// The host of the page's address.
    pub(crate) host: Option<Host>,
}

/// What every verdict says of a finding, whatever the policy; the verdicts share it.
pub(crate) struct Saying {
    location: Location,
    href: Option<Arc<str>>,
    resolved: Option<Arc<str>>,
    text: Arc<str>,
}

impl Saying {
    pub(crate) fn of(finding: &Finding, location: Location) -> Self {
        let shown = |address: &str| cut(address, LONGEST_ADDRESS).into();
        let url = match &finding.kind {
            Kind::Link(Link {
                destination: Some(Destination::Web(url)),
                ..
            }) => Some(url),
            Kind::Credit { canonical, .. } => canonical.as_ref(),
            Kind::Link(_) | Kind::Place { .. } | Kind::Domain | Kind::Name => None,
        };
        Self {
            location,
            href: finding.href.as_deref().map(shown),
            resolved: url.map(|url| shown(url.as_str())),
            text: finding.text.as_str().into(),
        }
    }
}

/// Judges those of the findings that concern a policy, with nothing measured;
/// `concerning` are their numbers.
pub(crate) fn judge(
    policy: &Policy,
    target: &Arc<str>,
    page: &Judged<'_>,
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

/// What the policy demands of the page besides the link, and the page lacks.
fn missing(policy: &Policy, findings: &Findings) -> Option<Reason> {
    let has_canonical = || {
        findings.list.iter().any(|finding| match &finding.kind {
            Kind::Credit {
                canonical: Some(url),
                ..
            } => {
                let mut judge = Judge::new(policy, findings);
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

/// The Creative Commons licence that something on the page leads to.
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
    page: &Judged<'_>,
    concerning: impl Iterator<Item = usize>,
) -> Verdict {
    let findings = page.findings;
    let mut judge = Judge::new(policy, findings);
    let mut candidates: Vec<Candidate> = concerning
        .filter_map(|index| Some((findings.list.get(index)?, page.sayings.get(index)?)))
        .filter(|(finding, _)| policy.pixel().is_none_or(|pixel| !is_pixel(finding, pixel)))
        .filter(|(finding, _)| policy.licence().is_none() || licence_of(finding).is_none())
        .map(|(finding, saying)| judge.candidate(finding, saying, target))
        .collect();
    let target = Arc::clone(target);
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
    if let Some(index) = counting(own).or_else(|| counting(|_| true)) {
        return Verdict {
            reason: Reason::Ok,
            decisive: Some(index),
            candidates,
            target,
            limits: Vec::new(),
        };
    }
    let count = candidates
        .iter()
        .filter(|candidate| candidate.reason == Reason::Ok)
        .count();
    let too_few = Cause::new(format!("{count} of {wanted}"), None);
    for candidate in &mut candidates {
        if candidate.reason == Reason::Ok {
            candidate.reason = Reason::TooFew;
            candidate.cause = Some(too_few.clone());
        }
    }
    // The candidate that came nearest; of several the first.
    let decisive = candidates
        .iter()
        .enumerate()
        .max_by_key(|(index, candidate)| (candidate.reason, core::cmp::Reverse(*index)))
        .map(|(index, _)| index);
    Verdict {
        reason: decisive
            .and_then(|index| candidates.get(index))
            .map_or(Reason::NoLink, |candidate| candidate.reason),
        decisive,
        candidates,
        target,
        limits: Vec::new(),
    }
}

/// The answer for one candidate while it is made.
struct Answer {
    reason: Reason,
    cause: Option<Cause>,
    notes: Vec<Note>,
}

impl Answer {
    fn new(reason: Reason, cause: Option<Cause>) -> Self {
        Self {
            reason,
            cause,
            notes: Vec::new(),
        }
    }
}

struct Judge<'a> {
    policy: &'a Policy,
    findings: &'a Findings,
    /// The address that was last resolved, with where it leads.
    last: Option<(Url, Option<(Detour, Url)>)>,
    /// What hosts look like: worked out once for each host, however many links have it.
    likenesses: HashMap<Box<str>, Arc<str>>,
    tricks: HashMap<Box<str>, Option<Arc<str>>>,
}

impl<'a> Judge<'a> {
    fn new(policy: &'a Policy, findings: &'a Findings) -> Self {
        Self {
            policy,
            findings,
            last: None,
            likenesses: HashMap::new(),
            tricks: HashMap::new(),
        }
    }

    fn candidate(&mut self, finding: &Finding, saying: &Saying, target: &Arc<str>) -> Candidate {
        let mut visibility = Visibility::Hidden;
        let mut place = Place::Body;
        let answer = match &finding.kind {
            Kind::Link(link) => {
                place = link.place;
                visibility = match (&link.unseen, link.unsure) {
                    (Some((Reason::StylesTooComplex, _)), _) => Visibility::Unknown,
                    (Some(_), _) => Visibility::Hidden,
                    (None, true) => Visibility::Unknown,
                    (None, false) => Visibility::Shown,
                };
                self.link(link, &saying.text)
            }
            Kind::Place { reason, cause } => Answer::new(*reason, cause.clone()),
            Kind::Credit { canonical, cause } => self.credit(canonical.as_ref(), cause),
            Kind::Domain | Kind::Name => {
                visibility = Visibility::Shown;
                let enough = match self.policy.plain_text() {
                    PlainText::Url => false,
                    PlainText::Domain => matches!(finding.kind, Kind::Domain),
                    PlainText::Name => true,
                };
                let reason = if enough {
                    Reason::Ok
                } else {
                    Reason::MentionOnly
                };
                Answer::new(reason, None)
            }
        };
        Candidate {
            reason: answer.reason,
            span: finding.span.clone(),
            location: saying.location,
            href: saying.href.clone(),
            resolved: saying.resolved.clone(),
            text: Arc::clone(&saying.text),
            visibility,
            place,
            cause: answer.cause,
            notes: answer.notes,
            target: Arc::clone(target),
        }
    }

    fn credit(&mut self, canonical: Option<&Url>, cause: &Cause) -> Answer {
        if let (Canonical::Accepted, Some(url)) = (self.policy.canonical(), canonical) {
            let answer = self.destination(url);
            if answer.reason == Reason::Ok {
                return answer;
            }
        }
        Answer::new(Reason::MachineCreditOnly, Some(cause.clone()))
    }

    /// The faults of a link in their order.
    fn link(&mut self, link: &Link, text: &str) -> Answer {
        let mut answer = match &link.destination {
            None => Answer::new(Reason::NoHref, None),
            Some(Destination::Invalid) => Answer::new(Reason::InvalidUrl, None),
            Some(Destination::Scheme(scheme)) => {
                let what = format!("scheme {}", cut(scheme, LONGEST_NAME));
                Answer::new(Reason::BadScheme, Some(Cause::new(what, None)))
            }
            Some(Destination::Here) => {
                let what = "the address is relative, it leads to a page of the same site";
                Answer::new(Reason::WrongHost, Some(what.into()))
            }
            Some(Destination::Web(url)) => self.destination(url),
        };
        if answer.reason == Reason::Ok {
            let fault = self.sight(link).or_else(|| self.crawl(link));
            let fault = fault.or_else(|| self.place(link, text));
            if let Some((reason, cause)) = fault {
                answer.reason = reason;
                answer.cause = cause;
            }
        }
        answer.notes.extend_from_slice(&link.notes);
        self.note(link, &mut answer);
        answer
    }

    /// Where the link leads, best seen from any of the targets.
    fn destination(&mut self, url: &Url) -> Answer {
        let direct = self.nearest(url);
        if direct.reason == Reason::Ok {
            return direct;
        }
        let Some((way, inner)) = self.behind(url) else {
            return direct;
        };
        // Behind the detour must be what would count by itself.
        let behind = self.nearest(&inner);
        if behind.reason != Reason::Ok {
            return direct;
        }
        let (reason, accepted, note) = match way {
            Detour::Redirector => (
                Reason::Redirector,
                self.policy.redirectors() == Redirectors::Accepted,
                Note::ThroughRedirector,
            ),
            Detour::Parameter => (Reason::Redirector, false, Note::ThroughRedirector),
            Detour::Copy => (
                Reason::ArchiveCopy,
                self.policy.archives() == Archives::Accepted,
                Note::ArchivedCopy,
            ),
        };
        if accepted {
            let mut answer = Answer::new(Reason::Ok, None);
            answer.notes.push(note);
            return answer;
        }
        let what = format!("it leads on to {}", cut(inner.as_str(), LONGEST_ADDRESS));
        Answer::new(reason, Some(Cause::new(what, None)))
    }

    /// The address that a redirector or archive leads to. Links that are only a fragment all have
    /// the query of the page's base, however long: it is read for the first of them.
    fn behind(&mut self, url: &Url) -> Option<(Detour, Url)> {
        let end = url::Position::AfterQuery;
        let is_same = |(last, _): &(Url, _)| last[..end] == url[..end];
        if !self.last.as_ref().is_some_and(is_same) {
            self.last = Some((url.clone(), detour::behind(url)));
        }
        self.last.as_ref().and_then(|(_, behind)| behind.clone())
    }

    fn nearest(&mut self, url: &Url) -> Answer {
        let Some(host) = Host::of(url) else {
            // `example..az` passes the URL parser.
            let host = url.host_str().unwrap_or_default();
            return self
                .imitated(host)
                .unwrap_or_else(|| Answer::new(Reason::InvalidUrl, None));
        };
        let article = LazyCell::new(|| Article::of(url));
        let mut nearest = Answer::new(Reason::WrongHost, None);
        for target in self.policy.targets() {
            let article = || article.as_ref();
            let answer = self.compare(target, url, &host, article);
            if answer.reason >= nearest.reason {
                nearest = answer;
            }
        }
        nearest
    }

    /// How far an address is from a target.
    fn compare<'u>(
        &mut self,
        target: &Target,
        url: &Url,
        host: &Host,
        article: impl Fn() -> Option<&'u Article>,
    ) -> Answer {
        let own = match target.kind() {
            TargetKind::Host {
                host: own,
                subdomains,
            } => {
                if own.accepts(*subdomains, host) {
                    return match url.port() {
                        None => Answer::new(Reason::Ok, None),
                        Some(port) => wrong_port(port),
                    };
                }
                own
            }
            TargetKind::Article {
                article: own,
                subdomains,
                ..
            } => match article().and_then(|found| own.differs(found, *subdomains)) {
                None => return Answer::new(Reason::Ok, None),
                Some(Difference::Port) => return wrong_port(url.port().unwrap_or_default()),
                Some(Difference::Path) => return Answer::new(Reason::WrongPath, None),
                Some(Difference::Host) => own.host(),
            },
        };
        if homograph::is_international(host.as_str()) {
            let imitated = self.likeness(own.as_str());
            let likeness = self.likeness(host.as_str());
            if suffixes(&likeness).any(|suffix| suffix == &*imitated) {
                let what = homograph::trick(host.as_str(), own.as_str());
                return Answer::new(Reason::Homograph, Some(Cause::new(what, None)));
            }
        }
        if let Some(what) = self.trick(host.as_str(), own.as_str()) {
            return Answer::new(Reason::Homograph, Some(Cause::new(what, None)));
        }
        Answer::new(Reason::WrongHost, mobile(host, target).map(Cause::from))
    }

    /// The answer for a host that looks like one of the targets at a glance.
    fn imitated(&self, host: &str) -> Option<Answer> {
        let mut targets = self.policy.targets().iter();
        let what = targets.find_map(|target| homograph::ascii_trick(host, target.host_name()))?;
        Some(Answer::new(Reason::Homograph, Some(Cause::new(what, None))))
    }

    /// How a host imitates another one in ASCII; worked out once for both.
    fn trick(&mut self, host: &str, own: &str) -> Option<Arc<str>> {
        let key = [host, own].join(" ").into_boxed_str();
        let tricks = self.tricks.entry(key);
        let trick = tricks.or_insert_with(|| homograph::ascii_trick(host, own).map(Arc::from));
        trick.clone()
    }

    fn likeness(&mut self, host: &str) -> Arc<str> {
        if let Some(known) = self.likenesses.get(host) {
            return Arc::clone(known);
        }
        let likeness: Arc<str> = homograph::likeness(host).into();
        self.likenesses.insert(host.into(), Arc::clone(&likeness));
        likeness
    }

    /// Faults of the reader's view.
    fn sight(&self, link: &Link) -> Option<(Reason, Option<Cause>)> {
        if self.policy.visible() == Visible::Optional {
            return None;
        }
        if let Some(unseen) = &link.unseen {
            return Some(unseen.clone());
        }
        let refused = self.policy.collapsed() == Collapsed::Refused && link.collapsed;
        refused.then(|| (Reason::Hidden, Some("a closed details element".into())))
    }

    /// Faults of the crawler's view.
    fn crawl(&self, link: &Link) -> Option<(Reason, Option<Cause>)> {
        let robots = &self.findings.robots;
        let followable = self.policy.followable() == Followable::Required;
        let indexable = self.policy.indexable() == Indexable::Required;
        let faults = [
            (followable, Reason::Nofollow, &link.nofollow),
            (followable, Reason::PageNofollow, &robots.nofollow),
            (indexable, Reason::PageNoindex, &robots.noindex),
            (indexable, Reason::NoindexBlock, &link.noindex),
        ];
        faults
            .into_iter()
            .filter(|(required, ..)| *required)
            .find_map(|(_, reason, cause)| Some((reason, Some(cause.clone()?))))
    }

    /// Faults of place and wording.
    fn place(&self, link: &Link, text: &str) -> Option<(Reason, Option<Cause>)> {
        if self.policy.in_body() == InBody::Required && (!link.in_body || link.place != Place::Body)
        {
            let what = match link.place {
                Place::Body => "in another part of the page",
                Place::Byline => "in the byline",
                Place::Caption => "in a caption",
                Place::Comment => "in a comment",
                Place::Navigation => "in the navigation",
                Place::Footer => "in the footer",
                Place::Related => "in a list of other articles",
                Place::Partners => "in a list of partners",
                Place::Other => "beside the text",
            };
            return Some((Reason::OutsideBody, Some(what.into())));
        }
        let position = self.policy.position();
        if !position.is_kept_by(link.paragraph, link.before_body) {
            let what = format!("paragraph {}", link.paragraph);
            return Some((Reason::Position, Some(Cause::new(what, None))));
        }
        let wanted = self.policy.anchor_text()?;
        if contains_caseless(text, wanted) {
            return None;
        }
        let [says, wanted] = [text, wanted].map(|text| cut(text, LONGEST_TEXT));
        let what = format!("it says {says:?}, not {wanted:?}");
        Some((Reason::AnchorText, Some(Cause::new(what, None))))
    }

    fn note(&self, link: &Link, answer: &mut Answer) {
        let robots = &self.findings.robots;
        let noted = [
            (Note::Collapsed, link.collapsed),
            (Note::ExternalStyle, link.unsure && link.unseen.is_none()),
            (
                Note::NotFollowed,
                link.nofollow.is_some() || robots.nofollow.is_some(),
            ),
            (
                Note::NotIndexed,
                link.noindex.is_some() || robots.noindex.is_some(),
            ),
            (Note::NotSeen, link.unseen.is_some()),
            (Note::InComments, link.place == Place::Comment),
            (Note::InPartners, link.place == Place::Partners),
            (Note::InRelated, link.place == Place::Related),
        ];
        if answer.reason == Reason::Ok {
            answer.notes.extend(
                noted
                    .iter()
                    .filter(|(_, holds)| *holds)
                    .map(|(note, _)| *note),
            );
        }
        answer.notes.sort_unstable();
        answer.notes.dedup();
    }
}

/// What a host is that differs from the article's in being that of phones or of AMP.
fn mobile(host: &Host, target: &Target) -> Option<&'static str> {
    target.article_url()?;
    let (label, rest) = host.as_str().split_once('.')?;
    let is_same = rest == target.host_name();
    match label {
        "m" | "mobile" if is_same => Some("the host of the article for phones"),
        "amp" if is_same => Some("the AMP host of the article"),
        _ => None,
    }
}

fn wrong_port(port: u16) -> Answer {
    let what = format!("port {port}");
    Answer::new(Reason::WrongPort, Some(Cause::new(what, None)))
}

/// Whether the text contains the words, compared after NFKC, without case and with runs of
/// white space as one space.
fn contains_caseless(text: &str, words: &str) -> bool {
    let fold = |text: &str| {
        let text: String = text.nfkc().collect();
        let words: Vec<_> = text.split_whitespace().collect();
        // Through upper case first: `ß` and `ẞ`, `ς` and `σ` meet, dotted capital I keeps its dot.
        words.join(" ").to_uppercase().to_lowercase()
    };
    fold(text).contains(&fold(words))
}
