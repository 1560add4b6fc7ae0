//! Policies made ready: which of them does a host or a text concern?

use std::collections::HashMap;

use crate::policy::{Host, InBody, LONGEST_NAME, PlaceRule, Policy, TargetKind, suffixes};
use crate::read::detour;
use crate::read::homograph;
use crate::read::resolve::Destination;
use crate::read::spot::{Spot, Spotter};

/// Numbers of policies, in order and without repeats.
pub(crate) type Concerned = Vec<usize>;

/// The targets of all policies, by host.
#[derive(Debug)]
pub(crate) struct Matcher {
    /// Registrable domains of the targets.
    domains: Vec<String>,
    /// The policies of each domain.
    policies: Vec<Concerned>,
    by_domain: HashMap<Box<str>, usize>,
    /// Policies by the public suffix that strangers share with their target, as `com.az`.
    by_suffix: HashMap<Box<str>, Concerned>,
    by_likeness: HashMap<String, Concerned>,
    /// Policies by what their targets look like at a glance, and the last letters of those.
    by_glance: HashMap<String, Concerned>,
    last_letters: Vec<u8>,
    spotter: Spotter,
    /// Names of publishers in lower case, each once, with its policies.
    names: Vec<(String, Concerned)>,
    /// The most labels that a domain has.
    longest: usize,
    positions: bool,
}

/// Up to so many domains are compared one by one.
const FEW: usize = 4;

impl Matcher {
    pub(crate) fn new<'p>(policies: impl Iterator<Item = &'p Policy>) -> Self {
        let mut matcher = Self {
            domains: Vec::new(),
            policies: Vec::new(),
            by_domain: HashMap::new(),
            by_suffix: HashMap::new(),
            by_likeness: HashMap::new(),
            by_glance: HashMap::new(),
            last_letters: Vec::new(),
            spotter: Spotter::new(&[]),
            names: Vec::new(),
            longest: 0,
            positions: false,
        };
        let mut places: HashMap<String, usize> = HashMap::new();
        for (number, policy) in policies.enumerate() {
            matcher.positions |=
                policy.position() != PlaceRule::Anywhere || policy.in_body() == InBody::Required;
            for name in policy.names() {
                let name = name.trim().to_lowercase();
                let place = *places.entry(name.clone()).or_insert(matcher.names.len());
                match matcher.names.get_mut(place) {
                    Some((_, list)) => add(list, number),
                    None => matcher.names.push((name, vec![number])),
                }
            }
            for target in policy.targets() {
                let host = match target.kind() {
                    TargetKind::Host { host, .. } => host,
                    TargetKind::Article { article, .. } => article.host(),
                };
                matcher.file(host, number);
                matcher.file_glance(host.as_str(), number);
            }
            if let Some(host) = policy.pixel().and_then(Host::of) {
                matcher.file(&host, number);
            }
            let deed = policy.licence().map(|licence| licence.url());
            let deed = deed.and_then(|deed| url::Url::parse(&deed).ok());
            if let Some(host) = deed.as_ref().and_then(Host::of) {
                matcher.file(&host, number);
            }
        }
        matcher.spotter = Spotter::new(&matcher.domains);
        matcher
    }

    fn file(&mut self, host: &Host, number: usize) {
        let domain = host.site();
        let place = *self
            .by_domain
            .entry(domain.into())
            .or_insert(self.domains.len());
        if place == self.domains.len() {
            self.longest = self.longest.max(domain.split('.').count());
            self.domains.push(domain.to_owned());
            self.policies.push(Vec::new());
        }
        if let Some(list) = self.policies.get_mut(place) {
            add(list, number);
        }
        if let Some((_, suffix)) = domain
            .split_once('.')
            .filter(|(_, rest)| rest.contains('.'))
        {
            add(self.by_suffix.entry(suffix.into()).or_default(), number);
        }
        let likeness = homograph::likeness(domain);
        add(self.by_likeness.entry(likeness).or_default(), number);
    }

    fn file_glance(&mut self, host: &str, number: usize) {
        if let Some(glance) = homograph::glance(host) {
            if let Some(last) = host.bytes().next_back()
                && !self.last_letters.contains(&last)
            {
                self.last_letters.push(last);
            }
            add(self.by_glance.entry(glance).or_default(), number);
        }
    }

    /// Whether a host may look like a target; nearly all do not, by their last letter.
    fn may_imitate(&self, host: &str) -> bool {
        let last = host
            .bytes()
            .next_back()
            .unwrap_or_default()
            .to_ascii_lowercase();
        self.last_letters.contains(&last) || host.contains(['-', '_'])
    }

    /// The policies whose targets a host looks like.
    fn imitated(&self, host: &str) -> Concerned {
        let mut imitated = Concerned::new();
        for suffix in suffixes(host).take(homograph::MOST_LABELS) {
            let Some(looks) = homograph::glance(suffix) else {
                break;
            };
            let ends = looks
                .match_indices('.')
                .map(|(dot, _)| dot)
                .chain([looks.len()]);
            // Of `example-az.com` the beginning is what looks like the target.
            let is_mixed = suffix.contains(['-', '_']);
            for end in ends.filter(|end| is_mixed || *end == looks.len()) {
                if let Some(policies) = looks.get(..end).and_then(|run| self.by_glance.get(run)) {
                    imitated.extend_from_slice(policies);
                }
            }
        }
        imitated
    }

    /// Whether any policy asks where a link is.
    pub(crate) fn asks_for_positions(&self) -> bool {
        self.positions
    }

    /// Where a text names a target's domain.
    pub(crate) fn spots(&self, text: &str) -> Vec<Spot> {
        self.spotter.spots(text)
    }

    /// Names of publishers in lower case, with the policies of each.
    pub(crate) fn names(&self) -> &[(String, Concerned)] {
        &self.names
    }

    pub(crate) fn of_domain(&self, domain: usize) -> &[usize] {
        self.policies.get(domain).map_or(&[], Vec::as_slice)
    }

    /// Whether an ASCII host can concern any policy; quick, and without allocation for few.
    pub(crate) fn may_concern(&self, host: &str) -> bool {
        self.may_name(host)
            || detour::is_translated(host)
            || self.may_imitate(host) && !self.imitated(dns_tail(host)).is_empty()
    }

    fn may_name(&self, host: &str) -> bool {
        if self.domains.len() > FEW {
            let host = dns_tail(host).to_ascii_lowercase();
            return suffixes(&host).any(|suffix| {
                self.by_suffix.contains_key(suffix)
                    || self
                        .runs(suffix)
                        .any(|run| self.by_domain.contains_key(run))
            });
        }
        self.domains
            .iter()
            .any(|domain| contains_labels(host, domain))
            || self
                .by_suffix
                .keys()
                .any(|suffix| contains_labels(host, suffix))
    }

    /// The runs of labels that a name starts with, as long as those of any domain.
    fn runs<'h>(&self, name: &'h str) -> impl Iterator<Item = &'h str> {
        name.match_indices('.')
            .map(|(dot, _)| dot)
            .chain([name.len()])
            .take(self.longest)
            .filter_map(move |end| name.get(..end))
    }

    /// The policies that a link to this host concerns: those whose target it is, is near,
    /// or is imitated.
    pub(crate) fn concerned(&self, host: &str) -> Concerned {
        let host = dns_tail(host.strip_suffix('.').unwrap_or(host));
        let mut concerned = Concerned::new();
        for suffix in suffixes(host) {
            // Also `example.az.copycat.example`, which only starts like the target.
            for run in self.runs(suffix) {
                if let Some(&domain) = self.by_domain.get(run) {
                    concerned.extend_from_slice(self.of_domain(domain));
                }
            }
            if let Some(siblings) = self.by_suffix.get(suffix) {
                concerned.extend_from_slice(siblings);
            }
        }
        if homograph::is_international(host) {
            let likeness = homograph::likeness(host);
            for suffix in suffixes(&likeness) {
                if let Some(imitated) = self.by_likeness.get(suffix) {
                    concerned.extend_from_slice(imitated);
                }
            }
        }
        if self.may_imitate(host) {
            concerned.extend(self.imitated(host));
        }
        tidy(&mut concerned);
        concerned
    }

    /// The policies that a link concerns: those whose targets its text names, and those that
    /// its host concerns.
    pub(crate) fn concerned_by(&self, spots: &[Spot], destination: &Destination) -> Concerned {
        let mut concerned = self.named(spots);
        if let Destination::Web(url) = destination
            && let Some(host) = url.host_str()
        {
            concerned.extend(self.concerned(host));
            tidy(&mut concerned);
        }
        concerned
    }

    /// The policies whose targets these spots name.
    pub(crate) fn named(&self, spots: &[Spot]) -> Concerned {
        let mut named = Concerned::new();
        for spot in spots {
            named.extend_from_slice(self.of_domain(spot.domain));
        }
        tidy(&mut named);
        named
    }
}

/// Whether a host has these labels, compared without ASCII case.
fn contains_labels(host: &str, labels: &str) -> bool {
    let (bytes, labels) = (host.as_bytes(), labels.as_bytes());
    let Some(last) = bytes.len().checked_sub(labels.len()) else {
        return false;
    };
    (0..=last).any(|start| {
        let end = start + labels.len();
        (start == 0 || bytes.get(start - 1) == Some(&b'.'))
            && bytes.get(end).is_none_or(|next| *next == b'.')
            && bytes
                .get(start..end)
                .is_some_and(|run| run.eq_ignore_ascii_case(labels))
    })
}

/// As much of a host's end as a name in the DNS has (253 bytes): longer ones lead nowhere,
/// and trying each of their labels would take too long.
fn dns_tail(host: &str) -> &str {
    let mut start = host.len().saturating_sub(LONGEST_NAME);
    while !host.is_char_boundary(start) {
        start += 1;
    }
    host.get(start..).unwrap_or_default()
}

/// Adds a policy's number; numbers come in order.
fn add(list: &mut Concerned, number: usize) {
    if list.last() != Some(&number) {
        list.push(number);
    }
}

/// Sorts, and drops repeats.
pub(crate) fn tidy(concerned: &mut Concerned) {
    concerned.sort_unstable();
    concerned.dedup();
}
