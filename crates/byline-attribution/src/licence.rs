//! Creative Commons licences.

use core::fmt;

/// A Creative Commons licence: what it demands of whoever uses the work.
///
/// Source: the [legal codes](https://creativecommons.org/licenses/), sections 3(a) of version
/// 4.0 and 4 of the earlier ones. A licence whose elements are not named is read as one that
/// demands attribution, as all but CC0 and the Public Domain Mark do.
///
/// # Examples
///
/// ```
/// use byline_attribution::CreativeCommons;
///
/// let licence = CreativeCommons::from_url("https://creativecommons.org/licenses/by-nc/4.0/")
///     .ok_or("no licence")?;
/// assert!(licence.requires_attribution() && licence.is_noncommercial());
/// assert!(licence.requires_changes_indicated());
/// assert_eq!(licence.to_string(), "CC BY-NC 4.0");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CreativeCommons {
    pub(crate) attribution: bool,
    pub(crate) noncommercial: bool,
    pub(crate) no_derivatives: bool,
    pub(crate) share_alike: bool,
    pub(crate) version: Option<(u8, u8)>,
}

impl CreativeCommons {
    /// The licence whose deed or legal code is at this address; `None` for another address.
    ///
    /// An address without a scheme, as it is in links of pages, is read as one of HTTPS.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::CreativeCommons;
    ///
    /// let absolute = CreativeCommons::from_url("https://creativecommons.org/licenses/by/4.0/");
    /// let relative = CreativeCommons::from_url("//creativecommons.org/licenses/by/4.0/");
    /// assert!(relative.is_some() && relative == absolute);
    /// assert_eq!(CreativeCommons::from_url("/licenses/by/4.0/"), None);
    /// ```
    #[must_use]
    pub fn from_url(url: &str) -> Option<Self> {
        let url = url.trim();
        let url = match url.strip_prefix("//") {
            Some(rest) => url::Url::parse(&format!("https://{rest}")).ok()?,
            None => url::Url::parse(url).ok()?,
        };
        let host = url.host_str()?;
        if host.strip_prefix("www.").unwrap_or(host) != "creativecommons.org" {
            return None;
        }
        let mut parts = url.path_segments()?;
        let (kind, code) = (parts.next()?, parts.next()?);
        let code = code.to_ascii_lowercase();
        let has = |element: &str| code.split('-').any(|part| part == element);
        let known = |part: &str| matches!(part, "by" | "nc" | "nd" | "sa");
        let named = match kind {
            "licenses" => code.split('-').all(known),
            "publicdomain" => matches!(code.as_str(), "zero" | "mark"),
            _ => false,
        };
        named.then(|| Self {
            attribution: has("by"),
            noncommercial: has("nc"),
            no_derivatives: has("nd"),
            share_alike: has("sa"),
            version: parts.next().and_then(version),
        })
    }

    /// The same licence, of this version.
    #[must_use]
    pub(crate) fn with_version(self, version: Option<(u8, u8)>) -> Self {
        Self { version, ..self }
    }

    /// The address of the licence's deed, of version 4.0 where no version is said.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::CreativeCommons;
    ///
    /// let legal_code = "https://creativecommons.org/licenses/by-sa/3.0/legalcode";
    /// let licence = CreativeCommons::from_url(legal_code).ok_or("no licence")?;
    /// assert_eq!(licence.url(), "https://creativecommons.org/licenses/by-sa/3.0/");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn url(&self) -> String {
        let newest = if self.attribution { (4, 0) } else { (1, 0) };
        let known = self.with_version(self.version.or(Some(newest)));
        known.address()
    }

    /// The address, without a version where none is said.
    pub(crate) fn address(&self) -> String {
        let mut url = String::from("https://creativecommons.org/");
        if self.attribution {
            url.push_str("licenses/by");
            for (is, element) in self.elements() {
                if is {
                    url.push('-');
                    url.push_str(element);
                }
            }
        } else {
            url.push_str("publicdomain/zero");
        }
        url.push('/');
        if let Some((major, minor)) = self.version {
            url.push_str(&format!("{major}.{minor}/"));
        }
        url
    }

    /// Whether it is the same licence, in the same version where both name one.
    pub(crate) fn is_version_of(&self, other: Self) -> bool {
        let version = self.version.or(other.version);
        self.with_version(version) == other.with_version(other.version.or(version))
    }

    /// Whether it has each of the elements after `by`, in the order of the names.
    fn elements(&self) -> [(bool, &'static str); 3] {
        [
            (self.noncommercial, "nc"),
            (self.no_derivatives, "nd"),
            (self.share_alike, "sa"),
        ]
    }

    /// Whether the author must be named, with the licence and, where practicable, a link to
    /// the work.
    #[must_use]
    pub fn requires_attribution(&self) -> bool {
        self.attribution
    }

    /// Whether a copy must name the licence and link to it or include its text: all that
    /// require attribution do.
    #[must_use]
    pub fn requires_licence_link(&self) -> bool {
        self.attribution
    }

    /// Whether a copy must say that it was modified: from version 3.0 on, where adaptations
    /// are allowed; in 4.0 always. Unknown without a version, and then `true`.
    #[must_use]
    pub fn requires_changes_indicated(&self) -> bool {
        let since = match self.version {
            Some((major, _)) if major < 4 => major == 3 && !self.no_derivatives,
            _ => true,
        };
        self.attribution && since
    }

    /// Whether commercial use is not licensed.
    #[must_use]
    pub fn is_noncommercial(&self) -> bool {
        self.noncommercial
    }

    /// Whether adapted material may not be shared.
    #[must_use]
    pub fn forbids_derivatives(&self) -> bool {
        self.no_derivatives
    }

    /// Whether adapted material must be under the same licence.
    #[must_use]
    pub fn is_share_alike(&self) -> bool {
        self.share_alike
    }

    /// The version, if it is said: `(4, 0)`.
    #[must_use]
    pub fn version(&self) -> Option<(u8, u8)> {
        self.version
    }
}

/// The short name: "CC BY-SA 4.0", "CC0 1.0".
impl fmt::Display for CreativeCommons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.attribution {
            f.write_str("CC BY")?;
        } else {
            f.write_str("CC0")?;
        }
        for (is, name) in self.elements() {
            if is {
                write!(f, "-{}", name.to_ascii_uppercase())?;
            }
        }
        match self.version {
            Some((major, minor)) => write!(f, " {major}.{minor}"),
            None => Ok(()),
        }
    }
}

fn version(text: &str) -> Option<(u8, u8)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
