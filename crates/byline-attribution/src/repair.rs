//! The smallest change that makes a page comply.

use crate::check::Checker;
use crate::formats::html::{edit_links, undisturbed};
use crate::formats::{self, Credit, Edit, Page, PageFormat, Part, Proposal};
use crate::notice::credit_template;
use crate::policy::{Followable, Indexable, PlainText, Policy};
use crate::read::finding::Robots;
use crate::verdict::{Candidate, Reason, Verdict};

/// What a repair does with a link to the source that does not comply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ExistingLinks {
    /// It is not changed; a credit is added.
    #[default]
    Keep,
    /// It may be edited: `nofollow`, or the attribute that hides it, is removed.
    Edit,
}

/// Why a page cannot be made to comply by an edit of its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RepairError {
    /// The document has no place where a credit would count; `reason` is why the page does not
    /// comply.
    #[error("no edit makes the page comply: {}", .sentence)]
    NoPlace {
        /// Why the page does not comply.
        reason: Reason,
        /// The verdict on the page in one sentence.
        sentence: String,
    },
    /// The template of the credit line has no place for the link.
    #[error("the credit line {template:?} has no {{link}}: expected one like \"Source: {{link}}\"")]
    NoLink {
        /// The template that was given.
        template: String,
    },
}

/// A repaired page: the edits, and the document with these edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    edits: Vec<Edit>,
    document: String,
}

impl Repair {
    /// The edits, in the order of the document; none if the page complied already.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// The whole new document. It complies, and except for the edits it is equal to the old one,
    /// byte for byte.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// The whole new document, owned.
    #[must_use]
    pub fn into_document(self) -> String {
        self.document
    }
}

/// Options of a repair: the language and the words of the credit, and what may be changed.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Page, Policy, RepairOptions};
///
/// let policy = Policy::host_link("example.az")?;
/// let page = Page::html("<p>Ships are back.</p>\n");
/// let repair = RepairOptions::default()
///     .with_credit_line("Read first on {link}")
///     .with_link_text("Example News")
///     .repair(&policy, &page)?;
/// assert_eq!(
///     repair.document(),
///     "<p>Ships are back.</p>\n<p>Read first on <a href=\"https://example.az/\">Example News</a></p>\n"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct RepairOptions {
    language: Option<String>,
    credit_line: Option<String>,
    link_text: Option<String>,
    existing_links: ExistingLinks,
}

impl RepairOptions {
    /// Sets the language of the credit line (BCP 47), instead of that of the document.
    #[must_use]
    pub fn with_language(mut self, language: &str) -> Self {
        self.language = Some(language.to_owned());
        self
    }

    /// Sets the credit line. `{link}` is replaced by the link, the rest is plain text.
    #[must_use]
    pub fn with_credit_line(mut self, template: &str) -> Self {
        self.credit_line = Some(template.to_owned());
        self
    }

    /// Sets the text of the link. The default is the policy's anchor text, else its first name,
    /// else the host.
    #[must_use]
    pub fn with_link_text(mut self, text: &str) -> Self {
        self.link_text = Some(text.to_owned());
        self
    }

    /// Sets whether links that do not comply may be edited.
    #[must_use]
    pub fn with_existing_links(mut self, existing_links: ExistingLinks) -> Self {
        self.existing_links = existing_links;
        self
    }

    /// Repairs a page: the result complies with the policy, and repairing it again changes
    /// nothing.
    ///
    /// The credit line is in the language of the document (`html lang`, RSS `language`,
    /// `xml:lang`), or in English if the document declares none, or one without a credit line.
    /// It is inserted where the policy demands it, otherwise at the end of the article; in a
    /// feed, into the first item. It is never inserted before a byte order mark, the doctype or
    /// the head of a page, or the front matter of Markdown, nor where it would change which
    /// elements of the page enclose one another.
    ///
    /// The time is linear in the length of the page: a limited number of places is tried.
    ///
    /// # Errors
    ///
    /// Returns [`RepairError`] when the document has no place where a credit would count, for
    /// example because a robots meta element or an `X-Robots-Tag` header forbids to follow any
    /// link of the page, and when the credit line lacks `{link}`.
    pub fn repair(&self, policy: &Policy, page: &Page<'_>) -> Result<Repair, RepairError> {
        let template = self.template(page)?;
        let source = page.source();
        let checker = Checker::new(policy);
        let findings = checker.read(page);
        let verdict = checker.judge(page, &findings);
        if verdict.complies() {
            return Ok(Repair {
                edits: Vec::new(),
                document: source.to_owned(),
            });
        }
        let no_place = || RepairError::NoPlace {
            reason: verdict.reason(),
            sentence: verdict.sentence(),
        };
        // Of what a page lacks as a whole, the credit can link the licence.
        let lacks_other =
            verdict.reason().is_of_page() && verdict.reason() != Reason::LicenceMissing;
        if closes_all_links(policy, &findings.robots) || lacks_other {
            return Err(no_place());
        }
        let complying = |proposal: Proposal| {
            let Proposal { edit, part } = proposal;
            if let Some(part) = part
                && !is_enough(policy, &checker, page, &verdict, &part, &edit)
            {
                return None;
            }
            let document = edit.apply(source)?;
            let is_insertion = page.format() == PageFormat::Html && edit.span.is_empty();
            if is_insertion && !undisturbed::is_undisturbed(source, &edit, &document) {
                return None;
            }
            checker
                .check(&revised(page, &document, &edit))
                .complies()
                .then_some(Repair {
                    edits: vec![edit],
                    document,
                })
        };
        if self.existing_links == ExistingLinks::Edit
            && let Some(repair) = edit_links::edits(source, &verdict)
                .into_iter()
                .map(Proposal::from)
                .find_map(complying)
        {
            return Ok(repair);
        }
        let credit = Credit::new(policy, &verdict, &template, self.link_text.as_deref());
        formats::proposals(page, checker.matcher(), policy, &credit)
            .into_iter()
            .find_map(complying)
            .ok_or_else(no_place)
    }

    fn template(&self, page: &Page<'_>) -> Result<String, RepairError> {
        let template = match (&self.credit_line, &self.language) {
            (Some(line), _) => line.clone(),
            (None, Some(language)) => credit_template(language).to_owned(),
            (None, None) => credit_template(&formats::language(page)).to_owned(),
        };
        if template.contains("{link}") {
            Ok(template)
        } else {
            Err(RepairError::NoLink { template })
        }
    }
}

/// Whether the page asks crawlers for what the policy does not allow, wherever a link is.
/// Where plain text is enough, no link is needed.
fn closes_all_links(policy: &Policy, robots: &Robots) -> bool {
    policy.plain_text() == PlainText::Url
        && (policy.followable() == Followable::Required && robots.nofollow.is_some()
            || policy.indexable() == Indexable::Required && robots.noindex.is_some())
}

/// Whether enough links count after an edit of a part: those of the edited part, which is judged
/// alone, and those of the rest, which the verdict on the page has.
fn is_enough(
    policy: &Policy,
    checker: &Checker<'_>,
    page: &Page<'_>,
    verdict: &Verdict,
    part: &Part,
    edit: &Edit,
) -> bool {
    let counts = |candidate: &&Candidate| matches!(candidate.reason(), Reason::Ok | Reason::TooFew);
    let Some(alone) = part.alone(page.source(), edit) else {
        return false;
    };
    let within = checker.check(&revised(page, &alone, edit));
    let within = within.candidates().iter().filter(counts).count();
    let is_outside = |candidate: &&Candidate| !part.span.contains(&candidate.span().start);
    let rest = verdict.candidates().iter().filter(is_outside);
    let count = within + rest.filter(counts).count();
    u32::try_from(count).is_ok_and(|count| count >= policy.links().get())
}

/// The page with another text, which an edit made.
fn revised<'d>(page: &Page<'d>, document: &'d str, edit: &Edit) -> Page<'d> {
    let mut revised = Page::new(page.format(), document);
    if let Some(url) = page.url() {
        revised = revised.at(url);
    }
    for (name, value) in page.headers() {
        revised = revised.with_header(name, value);
    }
    let Edit { span, text } = edit;
    let moved = |at: usize| {
        if at < span.end {
            at.min(span.start)
        } else {
            at - span.len() + text.len()
        }
    };
    let body = page
        .body()
        .iter()
        .map(|part| moved(part.start)..moved(part.end));
    // A credit belongs to the text that it was added to.
    let added = (!page.body().is_empty()).then(|| span.start..span.start + text.len());
    revised.with_body(body.chain(added))
}

impl Policy {
    /// The smallest change that makes a page comply, with the default [`RepairOptions`].
    ///
    /// # Errors
    ///
    /// Returns [`RepairError`] when the page has no place where a credit would count.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy};
    ///
    /// let policy = Policy::followable_first_paragraph("example.az")?;
    /// let page = Page::html("<html lang=de><p>Schiffe.</p><p>Ende.</p>");
    /// let repair = policy.repair(&page)?;
    /// assert_eq!(
    ///     repair.document(),
    ///     "<html lang=de><p>Schiffe. (Quelle: <a href=\"https://example.az/\">example.az</a>)</p><p>Ende.</p>"
    /// );
    /// assert!(policy.check(&Page::html(repair.document())).complies());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn repair(&self, page: &Page<'_>) -> Result<Repair, RepairError> {
        RepairOptions::default().repair(self, page)
    }
}
