//! Creative Commons licences, in a sentence or as the address of their deed.

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
    attribution: bool,
    noncommercial: bool,
    no_derivatives: bool,
    share_alike: bool,
    version: Option<(u8, u8)>,
}

impl CreativeCommons {
    /// The licence whose deed or legal code is at this address; `None` for another address.
    #[must_use]
    pub fn from_url(url: &str) -> Option<Self> {
        let url = url::Url::parse(url.trim()).ok()?;
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
        for (is, name) in [
            (self.noncommercial, "-NC"),
            (self.no_derivatives, "-ND"),
            (self.share_alike, "-SA"),
        ] {
            f.write_str(if is { name } else { "" })?;
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

/// The licence that the folded words of a sentence name; `None` for a dedication to the
/// public domain, which demands nothing.
pub(crate) fn read(words: &str) -> Option<CreativeCommons> {
    let has = |names: &[&str]| names.iter().any(|name| words.contains(name));
    if has(&["cc0", "publicdomain", "zerolicense"]) {
        return None;
    }
    Some(CreativeCommons {
        attribution: true,
        noncommercial: has(&[
            "noncommercial",
            "bync",
            "nichtkommerziell",
            "nocomercial",
            "noncommerciale",
            "pasdutilisationcommerciale",
            "некоммерческая",
            "некомерційна",
            "uzycieniekomercyjne",
        ]),
        no_derivatives: has(&[
            "noderiv",
            "ncnd",
            "bynd",
            "keinebearbeitung",
            "sinobraderivada",
            "sinderivad",
            "nonopereder",
            "pasdemodification",
            "безпроизводных",
            "безпохідних",
            "bezutworowzaleznych",
        ]),
        share_alike: has(&[
            "sharealike",
            "bysa",
            "ncsa",
            "weitergabeuntergleichen",
            "compartirigual",
            "condividiallostessomodo",
            "partagedanslesmemes",
            "сохранениемусловий",
            "поширення",
            "natychsamychwarunkach",
        ]),
        version: None,
    })
}
