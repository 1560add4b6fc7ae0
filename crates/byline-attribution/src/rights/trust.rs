//! trust.txt: which sites and accounts belong together.

use url::Url;

use crate::policy::{Host, Policy, PolicyError, Subdomains, Target, is_web};

/// What a line of a trust.txt says of the address behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrustAttribute {
    /// A member of this association.
    Member,
    /// An association to which this publisher belongs.
    BelongTo,
    /// Another site of this owner.
    Control,
    /// The site of the owner of this one.
    ControlledBy,
    /// An account of this publisher in a social network.
    Social,
    /// A company whose services this publisher uses.
    Vendor,
    /// A company that uses the services of this one.
    Customer,
    /// A page that discloses principles or ownership.
    Disclosure,
    /// How to reach the publisher.
    Contact,
    /// Whether the site may be used to train artificial intelligence: `yes` or `no`.
    DataTrainingAllowed,
}

const NAMES: &[(&str, TrustAttribute)] = &[
    ("member", TrustAttribute::Member),
    ("belongto", TrustAttribute::BelongTo),
    ("control", TrustAttribute::Control),
    ("controlledby", TrustAttribute::ControlledBy),
    ("social", TrustAttribute::Social),
    ("vendor", TrustAttribute::Vendor),
    ("customer", TrustAttribute::Customer),
    ("disclosure", TrustAttribute::Disclosure),
    ("contact", TrustAttribute::Contact),
    ("datatrainingallowed", TrustAttribute::DataTrainingAllowed),
];

impl TrustAttribute {
    /// The attribute as a trust.txt writes it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::TrustAttribute::BelongTo.code(), "belongto");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        let named = NAMES.iter().find(|(_, attribute)| *attribute == self);
        named.map_or("", |(name, _)| name)
    }
}

/// One line of a trust.txt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustEntry {
    attribute: TrustAttribute,
    value: String,
    note: String,
    line: usize,
}

impl TrustEntry {
    /// What the line says.
    #[must_use]
    pub fn attribute(&self) -> TrustAttribute {
        self.attribute
    }

    /// What is behind the equals sign, up to white space: for most attributes an address.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// What is behind the value, without the sign of a comment.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The host of the address, in its ASCII form and without `www.`; a value without a scheme
    /// is read as that of a site.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let url = Url::parse(&self.value).ok().filter(is_web);
        let bare = || Url::parse(&format!("https://{}/", self.value)).ok();
        let has_scheme = self.value.contains(':');
        let url = url.or_else(|| (!has_scheme).then(bare).flatten())?;
        let host = Host::of(&url)?.without_www();
        Some(host.as_str().to_owned())
    }
}

/// A [trust.txt](https://journallist.net/reference-document-for-trust-txt-specifications): the
/// file `/trust.txt` or `/.well-known/trust.txt`, in which a publisher lists its other sites, the
/// associations to which it belongs, and its accounts.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Page, Policy, Reason, TrustAttribute, TrustTxt};
///
/// let trust = TrustTxt::parse(
///     "# Example News\nbelongto=https://union.example/\ncontrol=https://www.example-sport.az/\n",
/// );
/// assert_eq!(trust.entries()[0].attribute(), TrustAttribute::BelongTo);
/// assert_eq!(trust.own_hosts(), ["example-sport.az"]);
///
/// let policy = Policy::host_link("example.az")?.with_trust_txt(&trust)?;
/// let page = Page::html("<p>Ships are back.").at("https://example-sport.az/n/1");
/// assert_eq!(policy.check(&page).reason(), Reason::OwnPage);
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TrustTxt {
    entries: Vec<TrustEntry>,
    unread: Vec<usize>,
}

impl TrustTxt {
    /// Reads the text of a trust.txt. Lines that are neither read, nor empty, nor comments are
    /// [`unread`](Self::unread).
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut trust = Self::default();
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match entry(line, index + 1) {
                Some(entry) => trust.entries.push(entry),
                None => trust.unread.push(index + 1),
            }
        }
        trust
    }

    /// The lines that were read, in order.
    #[must_use]
    pub fn entries(&self) -> &[TrustEntry] {
        &self.entries
    }

    /// The numbers of the lines that state nothing of what a trust.txt states, from 1.
    #[must_use]
    pub fn unread(&self) -> &[usize] {
        &self.unread
    }

    /// The hosts of the same owner: those of `control` and `controlledby`, in their ASCII form and
    /// without `www.`, each once.
    ///
    /// Members of an association are others than the association, and a social network is not
    /// the owner of its accounts: they are among the [entries](Self::entries) only.
    #[must_use]
    pub fn own_hosts(&self) -> Vec<String> {
        let own = [TrustAttribute::Control, TrustAttribute::ControlledBy];
        let entries = self.entries.iter();
        let mut hosts: Vec<String> = entries
            .filter(|entry| own.contains(&entry.attribute))
            .filter_map(TrustEntry::host)
            .collect();
        hosts.sort_unstable();
        hosts.dedup();
        hosts
    }

    /// Whether the site may be used to train artificial intelligence, if it is said.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::TrustTxt;
    ///
    /// let trust = TrustTxt::parse("datatrainingallowed=no");
    /// assert_eq!(trust.data_training_allowed(), Some(false));
    /// ```
    #[must_use]
    pub fn data_training_allowed(&self) -> Option<bool> {
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.attribute == TrustAttribute::DataTrainingAllowed)?;
        match entry.value.to_ascii_lowercase().as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }
}

fn entry(line: &str, number: usize) -> Option<TrustEntry> {
    let (name, rest) = line.split_once('=')?;
    let name = name.trim();
    let (_, attribute) = NAMES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    let rest = rest.trim();
    let (value, note) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let is_empty = value.is_empty() || value.starts_with('#');
    (!is_empty).then(|| TrustEntry {
        attribute: *attribute,
        value: value.to_owned(),
        note: note.trim().trim_start_matches('#').trim_start().to_owned(),
        line: number,
    })
}

impl Policy {
    /// The same policy, with the [own hosts](TrustTxt::own_hosts) of the publisher's trust.txt,
    /// whose pages are not judged. Hosts under which strangers have pages are left out.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError`] when one of them can be no host name.
    pub fn with_trust_txt(self, trust: &TrustTxt) -> Result<Self, PolicyError> {
        let hosts = trust.own_hosts();
        let can_own = |host: &&str| {
            let refused = Target::host(host, Subdomains::Any);
            !matches!(refused, Err(PolicyError::PublicSuffix { .. }))
        };
        self.with_own_hosts(hosts.iter().map(String::as_str).filter(can_own))
    }
}
