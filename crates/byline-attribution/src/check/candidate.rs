//! One finding against one policy: the reason, its cause, and the notes.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::sync::Arc;

use byline_html::Location;
use unicode_normalization::UnicodeNormalization;
use url::Url;

use crate::policy::{
    Archives, Article, Canonical, Collapsed, Difference, Followable, Host, InBody, Indexable,
    PlainText, Policy, Redirectors, Target, TargetKind, Visible, suffixes,
};
use crate::read::detour::{self, Detour};
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::homograph;
use crate::read::resolve::Destination;
use crate::verdict::Reason;
use crate::verdict::excerpt::{LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, cut};
use crate::verdict::{Candidate, Cause, Note, Place, Visibility};

/// The fields of a candidate that do not depend on the policy; all verdicts share them.
pub(super) struct SharedFields {
    location: Location,
    href: Option<Arc<str>>,
    resolved: Option<Arc<str>>,
    text: Arc<str>,
}

impl SharedFields {
    pub(super) fn of(finding: &Finding, location: Location) -> Self {
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

/// The fields of a candidate that depend on the policy.
pub(super) struct Answer {
    pub(super) reason: Reason,
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

/// Judges findings, and caches what several of them need.
pub(super) struct CandidateJudge<'a> {
    policy: &'a Policy,
    findings: &'a Findings,
    /// The last address that was looked at for a detour, and what is behind it.
    last: Option<(Url, Option<(Detour, Url)>)>,
    /// By host: the ASCII text that it looks like.
    likenesses: HashMap<Box<str>, Arc<str>>,
    /// By host and target, with a space between: how the one imitates the other in ASCII.
    tricks: HashMap<Box<str>, Option<Arc<str>>>,
}

impl<'a> CandidateJudge<'a> {
    pub(super) fn new(policy: &'a Policy, findings: &'a Findings) -> Self {
        Self {
            policy,
            findings,
            last: None,
            likenesses: HashMap::new(),
            tricks: HashMap::new(),
        }
    }

    pub(super) fn candidate(
        &mut self,
        finding: &Finding,
        shared: &SharedFields,
        target: &Arc<str>,
    ) -> Candidate {
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
                self.link(link, &shared.text)
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
            location: shared.location,
            href: shared.href.clone(),
            resolved: shared.resolved.clone(),
            text: Arc::clone(&shared.text),
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

    /// The answer for a link: the first fault, in the order of [`Reason`].
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
            let fault = self
                .visibility_fault(link)
                .or_else(|| self.crawler_fault(link))
                .or_else(|| self.position_fault(link))
                .or_else(|| self.text_fault(text));
            if let Some((reason, cause)) = fault {
                answer.reason = reason;
                answer.cause = cause;
            }
        }
        answer.notes.extend_from_slice(&link.notes);
        self.note(link, &mut answer);
        answer
    }

    /// The answer for an address, or for the one behind it where a detour leads to a target.
    fn destination(&mut self, url: &Url) -> Answer {
        let direct = self.nearest(url);
        if direct.reason == Reason::Ok {
            return direct;
        }
        let Some((way, inner)) = self.behind(url) else {
            return direct;
        };
        // Only an address that would count by itself counts behind a detour.
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

    /// The address that a redirector or archive leads to. All links that are only a fragment have
    /// the query of the page's base, however long: it is parsed for the first of them only.
    fn behind(&mut self, url: &Url) -> Option<(Detour, Url)> {
        let end = url::Position::AfterQuery;
        let is_same = |(last, _): &(Url, _)| last[..end] == url[..end];
        if !self.last.as_ref().is_some_and(is_same) {
            self.last = Some((url.clone(), detour::behind(url)));
        }
        self.last.as_ref().and_then(|(_, behind)| behind.clone())
    }

    /// The answer for the target that the address is nearest to.
    pub(super) fn nearest(&mut self, url: &Url) -> Answer {
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

    /// The answer for an address and one target.
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

    /// The answer for a host whose ASCII text imitates one of the targets.
    fn imitated(&self, host: &str) -> Option<Answer> {
        let mut targets = self.policy.targets().iter();
        let what = targets.find_map(|target| homograph::ascii_trick(host, target.host_name()))?;
        Some(Answer::new(Reason::Homograph, Some(Cause::new(what, None))))
    }

    /// How a host imitates another one in ASCII.
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

    /// Why a reader does not see the link.
    fn visibility_fault(&self, link: &Link) -> Option<(Reason, Option<Cause>)> {
        if self.policy.visible() == Visible::Optional {
            return None;
        }
        if let Some(unseen) = &link.unseen {
            return Some(unseen.clone());
        }
        let refused = self.policy.collapsed() == Collapsed::Refused && link.collapsed;
        refused.then(|| (Reason::Hidden, Some("a closed details element".into())))
    }

    /// Why a crawler does not count the link.
    fn crawler_fault(&self, link: &Link) -> Option<(Reason, Option<Cause>)> {
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

    /// Why the link is not where the policy demands it.
    fn position_fault(&self, link: &Link) -> Option<(Reason, Option<Cause>)> {
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
        None
    }

    /// Why the text of the link is not the demanded one.
    fn text_fault(&self, text: &str) -> Option<(Reason, Option<Cause>)> {
        let wanted = self.policy.anchor_text()?;
        if contains_caseless(text, wanted) {
            return None;
        }
        let [says, wanted] = [text, wanted].map(|text| cut(text, LONGEST_TEXT));
        let what = format!("it says {says:?}, not {wanted:?}");
        Some((Reason::AnchorText, Some(Cause::new(what, None))))
    }

    /// Adds the notes on what the policy allows, but others may not.
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

/// What a host is that has the article's pages for phones or for AMP.
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
