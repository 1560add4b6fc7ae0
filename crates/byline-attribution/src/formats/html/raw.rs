//! Targets named where there is no markup: in comments, raw text, and text a reader sees.

use std::ops::Range;

use byline_html::{Scanner, StartTag, TextKind, TextToken, Token};

use super::{HtmlReader, Reason};
use crate::read::finding::{Finding, Kind};
use crate::read::matcher::{Concerned, tidy};
use crate::read::naming::{Naming, naming};
use crate::read::spot::Spot;
use crate::verdict::Cause;

impl<'s> HtmlReader<'s, '_> {
    /// Contents that are not markup for a browser but may hold a link.
    ///
    /// Each link in it becomes a candidate on its own; an address outside of any link makes
    /// the whole place one.
    pub(super) fn raw_place(
        &mut self,
        contents: Range<usize>,
        whole: &Range<usize>,
        reason: Reason,
    ) {
        let spots = self.spots_in(whole).to_vec();
        let mut rest: Vec<Spot> = Vec::new();
        let mut spots = spots.as_slice();
        let mut from = contents.start;
        while let Some((spot, after)) = spots.split_first() {
            let Some((tag, span)) = self.tag_around(from, spot, contents.end) else {
                rest.push(spot.clone());
                spots = after;
                continue;
            };
            let end = spots.partition_point(|spot| spot.span.start < span.end);
            let (inside, after) = spots.split_at_checked(end.max(1)).unwrap_or((spots, &[]));
            spots = after;
            from = span.end;
            match self.raw_link(tag, inside) {
                Some((concerned, href)) => self.findings.list.push(Finding {
                    span,
                    href: Some(href),
                    text: String::new(),
                    kind: Kind::Place {
                        reason,
                        cause: None,
                    },
                    concerned,
                }),
                None => rest.extend_from_slice(inside),
            }
        }
        rest.retain(|spot| naming(self.source, spot) == Naming::Address);
        let mut concerned = self.reading.matcher.named(&rest);
        // Where a link says it all, the script around it need not say it again.
        concerned.retain(|policy| {
            let inside = self.findings.list.iter().rev();
            !inside
                .take_while(|finding| finding.span.start >= whole.start)
                .take(64)
                .any(|finding| finding.concerned.binary_search(policy).is_ok())
        });
        if !concerned.is_empty() {
            self.place(whole.clone(), concerned, reason, None);
        }
    }

    /// The start tag of a link that a spot is in, and its span.
    ///
    /// Only so far is looked to either side: longer tags are not links that anyone wrote.
    fn tag_around(
        &self,
        from: usize,
        spot: &Spot,
        end: usize,
    ) -> Option<(StartTag<'s>, Range<usize>)> {
        const FAR: usize = 1024;
        let mut from = from.max(spot.span.start.saturating_sub(FAR));
        let mut end = end.min(spot.span.end + FAR);
        while !self.source.is_char_boundary(from) {
            from += 1;
        }
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.source.get(from..spot.span.start)?;
        let start = memchr::memrchr_iter(b'<', before.as_bytes()).find(|at| {
            let name = before.as_bytes().get(at + 1..).unwrap_or_default();
            matches!(name.first(), Some(b'a' | b'A'))
                && name
                    .get(1)
                    .is_some_and(|next| next.is_ascii_whitespace() || *next == b'/')
        })?;
        let start = from + start;
        let token = Scanner::new(self.source.get(start..end)?).next()?;
        let span = start..start + token.span().end;
        match token {
            Token::StartTag(tag) if tag.is("a") && span.end > spot.span.start => Some((tag, span)),
            _ => None,
        }
    }

    /// The policies that a link in raw contents would reach, and its address.
    fn raw_link(&mut self, tag: StartTag<'_>, spots: &[Spot]) -> Option<(Concerned, String)> {
        let href = tag.attribute("href")?.value().into_owned();
        let destination = self.resolve(&href);
        let concerned = self.reading.matcher.concerned_by(spots, &destination);
        (!concerned.is_empty()).then_some((concerned, href))
    }

    pub(super) fn raw_text(&mut self, text: TextToken<'s>, spotted: bool) {
        let element = self.walker.open_elements().last().copied();
        let is = |name: &str| element.is_some_and(|open| open.is(name));
        if is("style") {
            self.style_sheet(text, element.map(|open| open.start_tag()));
        }
        if text.kind() == TextKind::Rawtext && is("noscript") {
            let inert = self.walker.is_in_inert_template();
            if !inert {
                // Links of `noscript` may be made of anything, so they are all looked at.
                self.noscript(text);
            }
            return;
        }
        if !spotted || self.walker.is_in_inert_template() {
            return;
        }
        let span = text.span();
        let script = is("script")
            && element.is_some_and(|open| {
                open.start_tag()
                    .attribute("type")
                    .is_some_and(|kind| kind.value().to_ascii_lowercase().contains("ld+json"))
            });
        if script {
            let spots = self.spots_in(&span).to_vec();
            let addresses: Vec<_> = spots
                .into_iter()
                .filter(|spot| naming(self.source, spot) == Naming::Address)
                .collect();
            let concerned = self.reading.matcher.named(&addresses);
            let place = addresses.first().map_or(span, |spot| spot.span.clone());
            if !concerned.is_empty() {
                self.credit(place, concerned, "JSON-LD");
            }
            return;
        }
        self.raw_place(span.clone(), &span, Reason::InRawText);
    }

    pub(super) fn credit(&mut self, span: Range<usize>, concerned: Concerned, what: &str) {
        self.findings.list.push(Finding {
            span,
            href: None,
            text: String::new(),
            kind: Kind::Credit {
                canonical: None,
                cause: what.into(),
            },
            concerned,
        });
    }

    fn noscript(&mut self, text: TextToken<'s>) {
        let span = text.span();
        if self.is_spotted(&span) {
            self.raw_place(span.clone(), &span, Reason::InNoscript);
        }
    }

    /// A text that names a target where a reader may see it.
    pub(super) fn named_in_text(&mut self, text: TextToken<'s>) {
        if self.walker.is_in_inert_template() {
            return;
        }
        let span = text.span();
        let spots = self.spots_in(&span).to_vec();
        if self.promote(&spots) {
            return;
        }
        if self.state().style().hides_text().is_some() {
            return;
        }
        let markup = shows_markup(&text.decoded());
        for spot in &spots {
            let concerned = self.reading.matcher.of_domain(spot.domain).to_vec();
            let reason = match naming(self.source, spot) {
                Naming::Mail => Reason::BadScheme,
                Naming::Address if markup => Reason::UnrenderedMarkup,
                Naming::Address | Naming::Name => Reason::MentionOnly,
            };
            let cause = (reason == Reason::BadScheme).then(|| Cause::from("an e-mail address"));
            self.place(spot.span.clone(), concerned, reason, cause);
        }
    }

    /// Makes the open link a candidate for those that its text names; `false` where no link
    /// is open.
    fn promote(&mut self, spots: &[Spot]) -> bool {
        let Some(link) = &self.link else {
            return false;
        };
        let Some(index) = link.finding else {
            self.world.watches_links = true;
            self.world.changed_late = true;
            return true;
        };
        if let Some(finding) = self.findings.list.get_mut(index) {
            finding
                .concerned
                .append(&mut self.reading.matcher.named(spots));
            tidy(&mut finding.concerned);
        }
        true
    }
}

/// Whether a text a reader sees is the source of a link: `<a href=…`.
pub(crate) fn shows_markup(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'<', bytes).any(|at| {
        let rest = bytes.get(at + 1..).unwrap_or_default().trim_ascii_start();
        let rest = rest.strip_prefix(b"/").unwrap_or(rest);
        rest.first()
            .is_some_and(|letter| letter.eq_ignore_ascii_case(&b'a'))
            && rest
                .get(1)
                .is_some_and(|next| next.is_ascii_whitespace() || *next == b'/')
    })
}
