//! Judging pages: one policy, or thousands at once.

use std::sync::Arc;

mod candidate;
mod judge;
mod lines;

use crate::formats::{self, Page};
use crate::policy::{Extent, Noscript, Policy};
use crate::read::finding::Findings;
use crate::read::matcher::Matcher;
use crate::verdict::Verdict;
use judge::{JudgedPage, judge};

impl Policy {
    /// Judges a page.
    ///
    /// A page whose address ([`Page::at`]) is one of the publisher's own is not judged:
    /// [`Reason::OwnPage`](crate::Reason::OwnPage). What the page says of its address does not
    /// count, since it may lie.
    ///
    /// The work is linear in the page's length, whatever the page holds.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let page = Page::html("<p>As <a href='example.az'>Example</a> reports.")
    ///     .at("https://copycat.example/n/17");
    /// let verdict = policy.check(&page);
    /// assert_eq!(verdict.reason(), Reason::WrongHost);
    /// let link = &verdict.candidates()[0];
    /// assert_eq!(link.resolved(), Some("https://copycat.example/n/example.az"));
    /// assert_eq!(link.location().to_string(), "1:7");
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn check(&self, page: &Page<'_>) -> Verdict {
        Checker::new(self).check(page)
    }

    /// Judges a page whose use of an article has been measured.
    ///
    /// As [`Policy::check`]; besides, a page that uses more than the policy's limits is
    /// [`Reason::TooLong`](crate::Reason::TooLong), and a page without the link complies if
    /// the policy exempts such use. Where the link is missing and a limit is exceeded too, the
    /// reason is that of the link, and [`Verdict::limits`] has the limit.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Extent, Exemption, ExtentLimit, ExtentUnit, Page, Policy};
    /// use byline_attribution::{Reason, Subdomains, Target};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .limit(ExtentLimit::new(ExtentUnit::Percent, 30)?)
    ///     .exempt(Exemption::quotations())
    ///     .build()?;
    /// let page = Page::html("<p>“The harbour took in its first ship,” a paper wrote.");
    /// assert_eq!(policy.check(&page).reason(), Reason::NoLink);
    ///
    /// let quoted = Extent::of_share(0.05)?.quoted();
    /// assert_eq!(policy.check_extent(&page, &quoted).reason(), Reason::ExemptQuotation);
    ///
    /// let verdict = policy.check_extent(&page, &Extent::of_share(0.6)?.quoted());
    /// assert_eq!(verdict.reason(), Reason::TooLong);
    /// assert_eq!(
    ///     verdict.sentence(),
    ///     "more of the article is used than example.az allows (60 % of at most 30 %)",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn check_extent(&self, page: &Page<'_>, extent: &Extent) -> Verdict {
        self.check(page).with_extent(self, extent)
    }
}

/// A policy, made ready to judge pages.
pub(crate) struct Checker<'p> {
    policy: &'p Policy,
    matcher: Matcher,
    target: Arc<str>,
}

impl<'p> Checker<'p> {
    pub(crate) fn new(policy: &'p Policy) -> Self {
        Self {
            policy,
            matcher: Matcher::new(core::iter::once(policy)),
            target: target_of(policy),
        }
    }

    pub(crate) fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    pub(crate) fn check(&self, page: &Page<'_>) -> Verdict {
        self.judge(page, &self.read(page))
    }

    pub(crate) fn read(&self, page: &Page<'_>) -> Findings {
        formats::read(page, &self.matcher, self.policy.noscript())
    }

    pub(crate) fn judge(&self, page: &Page<'_>, findings: &Findings) -> Verdict {
        let page = JudgedPage::new(page, findings);
        judge(self.policy, &self.target, &page, 0..findings.list.len())
    }
}

/// Many policies, made ready to judge pages together.
///
/// A page is read once for all of them, so that thousands of publishers cost little more
/// than one. A set is immutable and may be shared between threads.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Page, Policy, PolicySet};
///
/// let set = PolicySet::new([
///     Policy::host_link("example.az")?,
///     Policy::host_link("harbour.example")?,
/// ]);
/// let page = Page::html("<p>As <a href='https://harbour.example/'>Harbour</a> reports.");
/// let verdicts = set.check(&page);
/// assert!(!verdicts[0].complies());
/// assert!(verdicts[1].complies());
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug)]
pub struct PolicySet {
    policies: Vec<Policy>,
    targets: Vec<Arc<str>>,
    /// The policies for which a page is read in the same way.
    groups: Vec<Group>,
}

#[derive(Debug)]
struct Group {
    noscript: Noscript,
    matcher: Matcher,
    /// The indices of its policies.
    numbers: Vec<usize>,
}

impl PolicySet {
    /// Makes policies ready.
    pub fn new(policies: impl IntoIterator<Item = Policy>) -> Self {
        let policies: Vec<Policy> = policies.into_iter().collect();
        let groups = [Noscript::Refused, Noscript::Accepted]
            .into_iter()
            .filter_map(|noscript| {
                let numbered = policies.iter().enumerate();
                let numbers: Vec<usize> = numbered
                    .filter(|(_, policy)| policy.noscript() == noscript)
                    .map(|(number, _)| number)
                    .collect();
                let own = numbers.iter().filter_map(|number| policies.get(*number));
                let matcher = Matcher::new(own);
                (!numbers.is_empty()).then_some(Group {
                    noscript,
                    matcher,
                    numbers,
                })
            })
            .collect();
        Self {
            targets: policies.iter().map(target_of).collect(),
            policies,
            groups,
        }
    }

    /// The policies, in the order in which they were given.
    #[must_use]
    pub fn policies(&self) -> &[Policy] {
        &self.policies
    }

    /// Judges a page against every policy; the verdicts come in the policies' order, each
    /// the same as [`Policy::check`] gives.
    #[must_use]
    pub fn check(&self, page: &Page<'_>) -> Vec<Verdict> {
        let mut verdicts: Vec<(usize, Verdict)> = Vec::with_capacity(self.policies.len());
        for group in &self.groups {
            let findings = formats::read(page, &group.matcher, group.noscript);
            let page = JudgedPage::new(page, &findings);
            // Pairs of a policy and a finding that concerns it, both by index.
            let mut concerned: Vec<(usize, usize)> = findings
                .list
                .iter()
                .enumerate()
                .flat_map(|(index, finding)| {
                    finding.concerned.iter().map(move |policy| (*policy, index))
                })
                .collect();
            concerned.sort_unstable();
            let mut rest = concerned.as_slice();
            for (place, &number) in group.numbers.iter().enumerate() {
                let count = rest.partition_point(|(policy, _)| *policy <= place);
                let (own, others) = rest.split_at_checked(count).unwrap_or((rest, &[]));
                rest = others;
                let (Some(policy), Some(target)) =
                    (self.policies.get(number), self.targets.get(number))
                else {
                    continue;
                };
                let own = own.iter().map(|(_, index)| *index);
                verdicts.push((number, judge(policy, target, &page, own)));
            }
        }
        verdicts.sort_unstable_by_key(|(number, _)| *number);
        verdicts.into_iter().map(|(_, verdict)| verdict).collect()
    }
}

/// What a policy's verdicts call its target: the first one.
fn target_of(policy: &Policy) -> Arc<str> {
    let target = policy.targets().first().map(ToString::to_string);
    target.unwrap_or_default().into()
}
