//! Reads plain text: an address that is written out is the only link there is.

use std::ops::Range;

use url::Url;

use crate::formats::{Description, single_edits};
use crate::read::address::addresses;
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::mapped::Mapped;
use crate::read::matcher::{Concerned, Matcher};
use crate::read::naming::{Naming, naming};
use crate::read::resolve::Destination;
use crate::style::Mode;
use crate::verdict::{Cause, Reason};

pub(super) mod repair;

pub(super) const FORMAT: Description = Description {
    mode: Some(Mode::Standard),
    read: |source, context| read(source, context.matcher),
    proposals: |source, _, policy, credit| {
        single_edits(repair::edits(source, policy.position(), &credit.plain()))
    },
    language: |_| None,
};

/// Finds what concerns the policies of a text.
pub(crate) fn read(source: &str, matcher: &Matcher) -> Findings {
    let mut findings = Findings::default();
    let mut paragraphs = Paragraphs::new(source);
    let mut spots = matcher.spots(source).into_iter().peekable();
    let mut addresses = addresses(source).peekable();
    loop {
        // Addresses and names alternately, in the order of the text.
        let next_address = addresses.peek().map(|span| span.start);
        let next_spot = spots.peek().map(|spot| spot.span.start);
        match (next_address, next_spot) {
            (None, None) => break,
            (Some(address), spot) if spot.is_none_or(|spot| address <= spot) => {
                let Some(span) = addresses.next() else {
                    break;
                };
                let mut inside = Vec::new();
                while let Some(spot) = spots.next_if(|spot| spot.span.start < span.end) {
                    inside.push(spot);
                }
                let Some(written) = source.get(span.clone()) else {
                    continue;
                };
                let destination =
                    Url::parse(written).map_or(Destination::Invalid, Destination::Web);
                let concerned = matcher.concerned_by(&inside, &destination);
                if concerned.is_empty() {
                    continue;
                }
                let paragraph = paragraphs.at(span.start);
                findings.list.push(Finding {
                    href: Some(written.to_owned()),
                    text: written.to_owned(),
                    kind: Kind::Link(Link {
                        destination: Some(destination),
                        paragraph,
                        before_body: paragraph <= 1,
                        in_body: true,
                        ..Link::default()
                    }),
                    span,
                    concerned,
                });
            }
            _ => {
                let Some(spot) = spots.next() else {
                    break;
                };
                let concerned = matcher.of_domain(spot.domain).to_vec();
                findings
                    .list
                    .push(name(source, &spot.span, naming(source, &spot), concerned));
            }
        }
    }
    defanged(source, matcher, &mut findings);
    named(source, matcher, &mut findings);
    findings.list.sort_by_key(|finding| finding.span.start);
    findings
}

fn name(source: &str, span: &Range<usize>, naming: Naming, concerned: Concerned) -> Finding {
    let kind = match naming {
        Naming::Mail => Kind::Place {
            reason: Reason::BadScheme,
            cause: Some(Cause::from("an e-mail address")),
        },
        Naming::Name | Naming::Address => Kind::Domain,
    };
    Finding {
        span: span.clone(),
        href: None,
        text: source.get(span.clone()).unwrap_or_default().to_owned(),
        kind,
        concerned,
    }
}

/// Names that were made unclickable on purpose: `example[.]az`.
fn defanged(source: &str, matcher: &Matcher, findings: &mut Findings) {
    for dot in ["[.]", "(.)", "[dot]", "(dot)"] {
        let mut from = 0;
        while let Some(at) = source.get(from..).and_then(|rest| rest.find(dot)) {
            let at = from + at;
            from = at + dot.len();
            let label = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
            let before = source.get(..at).unwrap_or_default();
            let start = before
                .char_indices()
                .rev()
                .take(64)
                .take_while(|(_, c)| label(*c))
                .last()
                .map_or(at, |(start, _)| start);
            let after = source.get(from..).unwrap_or_default();
            let length = after
                .char_indices()
                .take(64)
                .find(|(_, c)| !label(*c))
                .map_or(after.len().min(64), |(end, _)| end);
            let (Some(left), Some(right)) = (source.get(start..at), after.get(..length)) else {
                continue;
            };
            let spots = matcher.spots(&format!("{left}.{right}"));
            let concerned = matcher.named(&spots);
            if !concerned.is_empty() {
                let kind = Kind::Place {
                    reason: Reason::MentionOnly,
                    cause: Some(Cause::from("the address is made unclickable")),
                };
                findings.list.push(Finding {
                    span: start..from + length,
                    href: None,
                    text: String::new(),
                    kind,
                    concerned,
                });
            }
        }
    }
}

/// Publishers named by the names of their policies, compared without case.
fn named(source: &str, matcher: &Matcher, findings: &mut Findings) {
    if matcher.names().is_empty() {
        return;
    }
    let mut folded = Mapped::default();
    for (at, c) in source.char_indices() {
        let place = at..at + c.len_utf8();
        let lower: String = c.to_lowercase().collect();
        match source.get(place.clone()) {
            Some(same) if same == lower => folded.copy(same, at),
            _ => folded.stand_in(&lower, place),
        }
    }
    let text = folded.text();
    for (name, policies) in matcher.names() {
        for start in memchr::memmem::find_iter(text.as_bytes(), name) {
            let end = start + name.len();
            let before = text
                .get(..start)
                .and_then(|before| before.chars().next_back());
            let after = text.get(end..).and_then(|after| after.chars().next());
            if [before, after]
                .into_iter()
                .flatten()
                .any(char::is_alphanumeric)
            {
                continue;
            }
            let span = folded.source(&(start..end));
            findings.list.push(Finding {
                text: source.get(span.clone()).unwrap_or_default().to_owned(),
                span,
                href: None,
                kind: Kind::Name,
                concerned: policies.clone(),
            });
        }
    }
}

/// Paragraphs of a text: blank lines part them.
struct Paragraphs<'s> {
    source: &'s str,
    read: usize,
    count: u32,
    blank: bool,
}

impl<'s> Paragraphs<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            source,
            read: 0,
            count: 0,
            blank: true,
        }
    }

    /// The paragraph of a place, from 1; places are asked for in order.
    fn at(&mut self, place: usize) -> u32 {
        while self.read <= place {
            let rest = self.source.get(self.read..).unwrap_or_default();
            let Some(line) = rest.split_inclusive('\n').next() else {
                break;
            };
            let blank = line.trim().is_empty();
            if !blank && self.blank {
                self.count += 1;
            }
            self.blank = blank;
            self.read += line.len();
        }
        self.count.max(1)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Page, Policy, Subdomains, Target};

    #[test]
    fn a_name_given_again_makes_no_second_finding() {
        let target = Target::host("example.az", Subdomains::Any).unwrap();
        let names = ["Example News", "EXAMPLE NEWS", " Example News"];
        let policy = names
            .iter()
            .fold(Policy::builder(target), |policy, name| policy.name(name));
        let policy = policy.build().unwrap();
        let verdict = policy.check(&Page::text("Example News reports."));
        assert_eq!(verdict.candidates().len(), 1);
    }
}
