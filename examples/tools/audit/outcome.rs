//! What came of a file, and the counts of all.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use byline::article::WebUrl;

/// What came of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// It complies, or does so once it is repaired.
    Complies,
    Fails(&'static str),
    /// It uses none of our articles.
    Unrelated,
    /// One of our articles, or a page of our hosts.
    Own,
    /// By `--allow`, with the reason.
    Allowed(&'static str),
    /// It has nothing that could be judged, with the reason.
    Nothing(&'static str),
    /// It could not be read, with the reason.
    Unread(&'static str),
}

/// How many files had which outcome.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    outcomes: BTreeMap<Outcome, usize>,
    hosts: BTreeMap<String, HostTally>,
    /// Pages that say that they are ours, and are judged.
    pub(crate) claims: usize,
    /// Outputs that could not be written.
    pub(crate) unwritten: usize,
}

/// What came of the pages of a host.
#[derive(Debug, Default, Clone)]
pub(crate) struct HostTally {
    pub(crate) pages: usize,
    pub(crate) comply: usize,
    pub(crate) reasons: BTreeMap<&'static str, usize>,
}

impl HostTally {
    pub(crate) fn fail(&self) -> usize {
        self.reasons.values().sum()
    }
}

impl Tally {
    /// Counts a file; its host, where its address is known.
    pub(crate) fn add(&mut self, outcome: Outcome, address: Option<&str>) {
        *self.outcomes.entry(outcome).or_default() += 1;
        if matches!(outcome, Outcome::Unread(_)) {
            return;
        }
        let url = address.and_then(|address| WebUrl::new(address).ok());
        let host = url.map_or_else(String::new, |url| url.display_host().into_owned());
        let host = self.hosts.entry(host).or_default();
        host.pages += 1;
        match outcome {
            Outcome::Complies => host.comply += 1,
            Outcome::Fails(reason) => *host.reasons.entry(reason).or_default() += 1,
            _ => {}
        }
    }

    pub(crate) fn count(&self, is_counted: impl Fn(Outcome) -> bool) -> usize {
        let counted = self
            .outcomes
            .iter()
            .filter(|(outcome, _)| is_counted(**outcome));
        counted.map(|(_, count)| count).sum()
    }

    pub(crate) fn comply(&self) -> usize {
        self.count(|outcome| outcome == Outcome::Complies)
    }

    pub(crate) fn fail(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Fails(_)))
    }

    pub(crate) fn unread(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Unread(_)))
    }

    /// The files that were read as a page, whatever came of them.
    pub(crate) fn examined(&self) -> usize {
        self.count(|outcome| !matches!(outcome, Outcome::Unread(_)))
    }

    /// The hosts, the most failures first; the last has the pages without an address.
    pub(crate) fn hosts(&self) -> Vec<(&str, &HostTally)> {
        let mut hosts: Vec<_> = self
            .hosts
            .iter()
            .map(|(host, tally)| (host.as_str(), tally))
            .collect();
        hosts.sort_by_key(|(host, tally)| (host.is_empty(), std::cmp::Reverse(tally.fail())));
        hosts
    }

    /// The reasons of a kind of outcome and their counts, the most frequent first.
    pub(crate) fn reasons(
        &self,
        of: impl Fn(Outcome) -> Option<&'static str>,
    ) -> Vec<(&'static str, usize)> {
        let reasons = self.outcomes.iter();
        let mut reasons: Vec<_> = reasons
            .filter_map(|(outcome, count)| Some((of(*outcome)?, *count)))
            .collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        reasons
    }

    /// The counts as sentences for a person.
    pub(crate) fn summary(&self, tests_reuse: bool) -> String {
        let mut summary = format!(
            "{}: {}, {}",
            counted(self.examined(), "page", "pages"),
            counted(self.comply(), "complies", "comply"),
            counted(self.fail(), "does not", "do not")
        );
        let unrelated = self.count(|outcome| outcome == Outcome::Unrelated);
        if tests_reuse {
            summary += &format!(", {}", counted(unrelated, "is unrelated", "are unrelated"));
        }
        let own = self.count(|outcome| outcome == Outcome::Own);
        let allowed = self.count(|outcome| matches!(outcome, Outcome::Allowed(_)));
        let nothing = self.count(|outcome| matches!(outcome, Outcome::Nothing(_)));
        for (count, one, more) in [
            (own, "is ours", "are ours"),
            (allowed, "is allowed", "are allowed"),
            (nothing, "has nothing to judge", "have nothing to judge"),
        ] {
            if count > 0 {
                summary += &format!(", {}", counted(count, one, more));
            }
        }
        for (count, what) in [(self.unread(), "not read"), (self.unwritten, "not written")] {
            if count > 0 {
                summary += &format!("; {count} {what}");
            }
        }
        summary.push('\n');
        for (label, reasons) in self.all_reasons() {
            if !reasons.is_empty() {
                let _ = writeln!(summary, "  {label:<16} {}", list(&reasons));
            }
        }
        if self.claims > 0 {
            let claims = counted(self.claims, "page says", "pages say");
            let _ = writeln!(
                summary,
                "  claims_own_page  {claims} to be ours, which is not believed: see --page-url and --urls"
            );
        }
        let hosts = self.hosts();
        if hosts.iter().any(|(host, _)| !host.is_empty()) {
            for (host, tally) in hosts {
                let name = if host.is_empty() {
                    "(no address)"
                } else {
                    host
                };
                let _ = write!(
                    summary,
                    "  {name}: {}",
                    counted(tally.pages, "page", "pages")
                );
                let _ = write!(summary, ", {}", counted(tally.comply, "complies", "comply"));
                let _ = write!(summary, ", {}", counted(tally.fail(), "does not", "do not"));
                let reasons: Vec<_> = tally
                    .reasons
                    .iter()
                    .map(|(reason, count)| (*reason, *count))
                    .collect();
                if !reasons.is_empty() {
                    let _ = write!(summary, " ({})", list(&reasons));
                }
                summary.push('\n');
            }
        }
        if !tests_reuse {
            summary += "re-use was not tested: pages that do not use your text are judged too; \
                --articles FOLDER compares them with your articles\n";
        }
        summary.pop();
        summary
    }

    /// The reasons by what they are reasons of.
    pub(crate) fn all_reasons(&self) -> [(&'static str, Vec<(&'static str, usize)>); 4] {
        [
            (
                "do not comply",
                self.reasons(|outcome| match outcome {
                    Outcome::Fails(reason) => Some(reason),
                    _ => None,
                }),
            ),
            (
                "allowed",
                self.reasons(|outcome| match outcome {
                    Outcome::Allowed(reason) => Some(reason),
                    _ => None,
                }),
            ),
            (
                "nothing to judge",
                self.reasons(|outcome| match outcome {
                    Outcome::Nothing(reason) => Some(reason),
                    _ => None,
                }),
            ),
            (
                "not read",
                self.reasons(|outcome| match outcome {
                    Outcome::Unread(reason) => Some(reason),
                    _ => None,
                }),
            ),
        ]
    }
}

/// A number and the words for it.
pub(crate) fn counted(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// As `no_link 12, hidden 3`.
pub(crate) fn list(reasons: &[(&'static str, usize)]) -> String {
    let reasons = reasons
        .iter()
        .map(|(reason, count)| format!("{reason} {count}"));
    reasons.collect::<Vec<_>>().join(", ")
}
