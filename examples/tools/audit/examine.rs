//! Examines one file: what it is, whether it is judged, by what, and what came of it.

use std::path::Path;

use byline::attribution::{Page, Reason};
use byline::page::PageReader;
use byline_examples::terminal::name;

use crate::address::{Address, Addresses, Claim, claims};
use crate::allow::Allowed;
use crate::cli::{Args, Format};
use crate::document::Document;
use crate::inputs::Inputs;
use crate::json::Line;
use crate::judging::{Demand, Judged};
use crate::nothing::Nothing;
use crate::outcome::Outcome;
use crate::printing::Output;
use crate::report::{self, Finding};
use crate::show;
use crate::uses::Finder;

/// What is known before the first page.
#[derive(Debug)]
pub(crate) struct Examiner<'a> {
    pub(crate) args: &'a Args,
    pub(crate) demand: &'a Demand,
    pub(crate) inputs: &'a Inputs,
    pub(crate) addresses: Addresses,
    pub(crate) allowed: Allowed,
    pub(crate) asks_for_place: bool,
}

/// What came of a file.
#[derive(Debug)]
pub(crate) struct Examined {
    pub(crate) outcome: Outcome,
    pub(crate) output: Output,
    pub(crate) address: Option<String>,
    pub(crate) claims_own_page: bool,
    pub(crate) is_unwritten: bool,
    /// What the report shows of a page that was judged or allowed.
    pub(crate) finding: Option<Finding>,
}

impl Examined {
    fn new(outcome: Outcome, output: Output) -> Self {
        Self {
            outcome,
            output,
            address: None,
            claims_own_page: false,
            is_unwritten: false,
            finding: None,
        }
    }
}

impl Examiner<'_> {
    pub(crate) fn examine(&self, finder: Option<&Finder<'_>>, path: &Path) -> Examined {
        let mut output = Output::new(self.args.format);
        let document = match Document::read(path) {
            Ok(document) => document,
            Err(unread) => {
                output.unread(path, &unread);
                return Examined::new(Outcome::Unread(unread.code()), output);
            }
        };
        let address = self.addresses.of_document(&document);
        let mut examined = self.examine_document(finder, &document, address.as_ref(), output);
        examined.address = address.map(|address| address.url);
        examined
    }

    fn examine_document(
        &self,
        finder: Option<&Finder<'_>>,
        document: &Document,
        address: Option<&Address>,
        mut output: Output,
    ) -> Examined {
        let path = document.path.as_path();
        if let Some(nothing) = Nothing::at_first_sight(document) {
            return not_judged(path, nothing, output);
        }
        if let Some(address) = address
            && let Some(rule) = self.allowed.rule(&address.url)
        {
            output.say(
                || report::allowed(path, rule),
                &Line::Allowed {
                    path,
                    page_url: address,
                    rule,
                },
            );
            let mut examined = Examined::new(Outcome::Allowed(rule.reason), output);
            examined.finding = Some(Finding::allowed(rule));
            return examined;
        }
        let page_url = address;
        if page_url.is_some_and(|address| self.demand.is_own(&address.url)) {
            output.say(
                || format!("own page: {}", name(path)),
                &Line::Own { path, page_url },
            );
            return Examined::new(Outcome::Own, output);
        }
        let uses = match finder.map(|finder| finder.uses(document)) {
            None => None,
            Some(None) => {
                output.say(
                    || format!("own article: {}", name(path)),
                    &Line::Own { path, page_url },
                );
                return Examined::new(Outcome::Own, output);
            }
            Some(Some(uses)) if uses.is_empty() => {
                if let Some(nothing) = Nothing::of(document) {
                    return not_judged(path, nothing, output);
                }
                output.say(
                    || format!("unrelated: {}", name(path)),
                    &Line::Unrelated { path },
                );
                return Examined::new(Outcome::Unrelated, output);
            }
            Some(uses) => uses,
        };
        let claims = match address {
            Some(_) => Vec::new(),
            None => claims(document),
        };
        let claims_own_page = claims.iter().find(|claim| self.demand.is_own(&claim.url));
        // A page that says it is ours must not make its own relative links lead to us.
        let base = match address {
            Some(address) => Some(address.url.as_str()),
            None => {
                let mut others = claims
                    .iter()
                    .filter(|claim| !self.demand.is_own(&claim.url));
                others.next().map(|claim| claim.url.as_str())
            }
        };
        let page = self.page(document, &document.text, base);
        let Some(judged) = self.demand.judge(&page, uses) else {
            return Examined::new(Outcome::Unrelated, output);
        };
        if !judged.verdict.complies()
            && judged.uses.is_none()
            && let Some(nothing) = Nothing::of(document)
        {
            return not_judged(path, nothing, output);
        }
        self.conclude(document, &page, &judged, address, claims_own_page, output)
    }

    /// The document as a page, with the place of its article where a policy asks for it.
    pub(crate) fn page<'p>(
        &self,
        document: &Document,
        text: &'p str,
        base: Option<&'p str>,
    ) -> Page<'p> {
        let page = document.page_of(text, base);
        if !document.is_html() || !(self.asks_for_place || self.args.fix) {
            return page;
        }
        let body = PageReader::new().main_text(text);
        match body.is_empty() {
            true => page,
            false => page.with_body(body.iter().map(|block| block.span())),
        }
    }

    /// Prints the verdict, and repairs the page where that is asked for.
    fn conclude(
        &self,
        document: &Document,
        page: &Page<'_>,
        judged: &Judged<'_>,
        address: Option<&Address>,
        claims_own_page: Option<&Claim>,
        mut output: Output,
    ) -> Examined {
        let path = document.path.as_path();
        let (verdict, source) = (&judged.verdict, document.text.as_str());
        match self.args.format {
            Format::Text => {
                if let Some(uses) = &judged.uses {
                    output.styled(show::uses(path, source, uses).trim_end());
                }
                output.styled(&show::page(path, source, verdict));
                if let Some(claim) = claims_own_page {
                    output.text(&format!(
                        "claims_own_page: {}: its {} is {}, which is not believed",
                        name(path),
                        claim.source,
                        claim.url
                    ));
                }
                if judged.uses.is_some() && verdict.complies() {
                    output.text("");
                }
            }
            Format::Json => output.line(&Line::Page {
                path,
                page_url: address,
                claims_own_page,
                encoding: Some(&document.encoding).filter(|encoding| !encoding.is_plain()),
                verdict,
                reuse: judged.uses.as_deref(),
            }),
        }
        let mut is_unwritten = false;
        let complies = verdict.complies()
            || (self.args.fix && self.fix(judged, document, page, &mut output, &mut is_unwritten));
        let outcome = match complies {
            true if verdict.reason() == Reason::OwnPage => Outcome::Own,
            true => Outcome::Complies,
            false => Outcome::Fails(verdict.reason().code()),
        };
        let mut examined = Examined::new(outcome, output);
        examined.claims_own_page = claims_own_page.is_some();
        examined.is_unwritten = is_unwritten;
        if self.args.report.is_some() {
            examined.finding = Some(Finding::of(document, judged, claims_own_page));
        }
        examined
    }
}

fn not_judged(path: &Path, nothing: Nothing, mut output: Output) -> Examined {
    let (reason, message) = (nothing.code(), nothing.sentence());
    output.say(
        || format!("nothing to judge: {}: {message} ({reason})", name(path)),
        &Line::NothingToJudge {
            path,
            reason,
            message,
        },
    );
    Examined::new(Outcome::Nothing(reason), output)
}
