//! Hosts whose pages need no credit: partners, and what a trust.txt says of one's own.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use byline::article::WebUrl;
use byline::attribution::{TrustAttribute, TrustTxt};
use byline_examples::files;
use serde::Serialize;

/// The pages that are examined and not judged, by their address.
#[derive(Debug, Default)]
pub(crate) struct Allowed {
    /// By host, without `www.`.
    rules: HashMap<String, Vec<Rule>>,
}

/// Why a page is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Rule {
    /// `partner`, or the attribute of the trust.txt.
    pub(crate) reason: &'static str,
    /// What the list says of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) note: String,
    /// The option, or the list and its line.
    pub(crate) by: String,
    /// The account of a social network: a whole network is nobody's.
    #[serde(skip)]
    account: Option<String>,
}

/// The attributes of a trust.txt that name sites and accounts of one's own or of one's
/// associations; others are vendors, contacts and the like.
const ATTRIBUTES: &[TrustAttribute] = &[
    TrustAttribute::Member,
    TrustAttribute::BelongTo,
    TrustAttribute::Control,
    TrustAttribute::ControlledBy,
    TrustAttribute::Social,
];

impl Allowed {
    /// Reads what `--allow` names: hosts, and files that list them.
    pub(crate) fn of(values: &[String]) -> io::Result<Self> {
        let mut allowed = Self::default();
        for value in values {
            let path = Path::new(value);
            if !path.is_file() {
                let message = "expected a host or a file that lists hosts";
                allowed.add(value, "partner", "", format!("--allow {value}"), message)?;
                continue;
            }
            let text = files::read(path)?;
            let trust = TrustTxt::parse(&text);
            let place = |line: usize| format!("{}:{line}", path.display());
            let expected = |by: &str| format!("{by}: expected a host or an address");
            for entry in trust.entries() {
                if ATTRIBUTES.contains(&entry.attribute()) {
                    let by = place(entry.line());
                    let message = expected(&by);
                    let reason = entry.attribute().code();
                    allowed.add(entry.value(), reason, entry.note(), by, &message)?;
                }
            }
            // What is not a trust.txt is a list of hosts with notes.
            for (number, line) in (1..).zip(text.lines()) {
                let line = line.split('#').next().unwrap_or_default().trim();
                if line.contains('=') || trust.unread().binary_search(&number).is_err() {
                    continue;
                }
                let (site, note) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
                let by = place(number);
                let message = expected(&by);
                allowed.add(site, "partner", note.trim(), by, &message)?;
            }
        }
        Ok(allowed)
    }

    fn add(
        &mut self,
        site: &str,
        reason: &'static str,
        note: &str,
        by: String,
        message: &str,
    ) -> io::Result<()> {
        let url = match site.contains("://") {
            true => WebUrl::new(site),
            false => WebUrl::new(&format!("https://{site}/")),
        };
        let url = url.map_err(|error| {
            io::Error::new(io::ErrorKind::InvalidInput, format!("{message}: {error}"))
        })?;
        let account = (reason == "social").then(|| path(&url));
        let rules = self.rules.entry(host(&url)).or_default();
        rules.push(Rule {
            reason,
            note: note.to_owned(),
            by,
            account,
        });
        Ok(())
    }

    /// Why a page at an address is allowed. Subdomains of a host are.
    pub(crate) fn rule(&self, address: &str) -> Option<&Rule> {
        if self.rules.is_empty() {
            return None;
        }
        let url = WebUrl::new(address).ok()?;
        let path = path(&url);
        let host = host(&url);
        let mut name = host.as_str();
        loop {
            let rules = self.rules.get(name).into_iter().flatten();
            let rule = rules.into_iter().find(|rule| match &rule.account {
                None => true,
                Some(account) => {
                    let rest = path.strip_prefix(account.as_str());
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                }
            });
            if rule.is_some() {
                return rule;
            }
            (_, name) = name.split_once('.')?;
        }
    }
}

/// In one form, whether the list has it in Punycode or not.
fn host(url: &WebUrl) -> String {
    let host = url.display_host().to_lowercase();
    match host.strip_prefix("www.") {
        Some(host) => host.to_owned(),
        None => host,
    }
}

/// The path of an account: in any case, without a slash at its end.
fn path(url: &WebUrl) -> String {
    let path = url.path_and_query();
    let path = path.split('?').next().unwrap_or_default();
    path.trim_end_matches('/').to_lowercase()
}
