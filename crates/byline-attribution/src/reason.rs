//! Why a candidate counts or does not.

use core::fmt;

use crate::verdict::Candidate;

/// Why a candidate counts or does not, in the order in which faults are looked for:
/// is it markup at all, is it a hyperlink, does it lead to the target, can a reader see
/// it, may a crawler follow it, does it stand where it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The target is named or its address typed, but not linked.
    MentionOnly,
    /// Nothing of the target is on the page, or only what is never rendered: a reference
    /// that nothing refers to.
    NoLink,
    /// The link stands in a comment.
    InComment,
    /// The link stands in an element whose content is no markup: `script`, `style`,
    /// `textarea`, `title`, `iframe`, `xmp`, `noembed`, `noframes`, `plaintext`.
    InRawText,
    /// The link stands in a `template`, which is never rendered.
    InTemplate,
    /// The link stands in `noscript`, which a browser that runs scripts does not render.
    InNoscript,
    /// The link stands in the value of an attribute.
    InAttribute,
    /// The reader sees markup, or code, and no link.
    UnrenderedMarkup,
    /// A credit that only machines read: `link rel=canonical`, JSON-LD `isBasedOn`,
    /// meta `syndication-source`.
    MachineCreditOnly,
    /// Something leads to the target or loads from it, but it is no hyperlink.
    NotHyperlink,
    /// An `a` element without `href`.
    NoHref,
    /// The address has a scheme that does not lead to a web page.
    BadScheme,
    /// The address cannot be parsed.
    InvalidUrl,
    /// The link leads to another host.
    WrongHost,
    /// The link leads to another host whose name imitates the target's.
    Homograph,
    /// The link leads to a copy in an archive or cache.
    ArchiveCopy,
    /// The link leads through a redirector.
    Redirector,
    /// The link leads to another port of the target's host.
    WrongPort,
    /// The link leads to the target's host, but not to the article.
    WrongPath,
    /// The link is not rendered, or cannot be seen.
    Hidden,
    /// The link is in an `inert` part of the page: it cannot be clicked.
    Inert,
    /// The link has nothing to see or click.
    EmptyAnchor,
    /// All there is to click is an image of a pixel.
    TinyImage,
    /// Crawlers are asked not to follow the link.
    Nofollow,
    /// Crawlers are asked not to follow any link of the page.
    PageNofollow,
    /// Search engines are asked not to index the page.
    PageNoindex,
    /// Search engines are asked not to index the part of the page with the link.
    NoindexBlock,
    /// The link stands too far down.
    Position,
    /// The link's text does not say what it should.
    AnchorText,
    /// There are links, but fewer than demanded.
    TooFew,
    /// The link counts, but the page uses more of the article than the policy allows.
    TooLong,
    /// There is no link, and none is demanded: the page only quotes the article.
    ExemptQuotation,
    /// There is no link, and none is demanded: the page uses little of the article.
    ExemptShort,
    /// The link counts.
    Ok,
}

impl Reason {
    /// Every reason, in the order of faults.
    pub const ALL: &'static [Self] = &[
        Self::MentionOnly,
        Self::NoLink,
        Self::InComment,
        Self::InRawText,
        Self::InTemplate,
        Self::InNoscript,
        Self::InAttribute,
        Self::UnrenderedMarkup,
        Self::MachineCreditOnly,
        Self::NotHyperlink,
        Self::NoHref,
        Self::BadScheme,
        Self::InvalidUrl,
        Self::WrongHost,
        Self::Homograph,
        Self::ArchiveCopy,
        Self::Redirector,
        Self::WrongPort,
        Self::WrongPath,
        Self::Hidden,
        Self::Inert,
        Self::EmptyAnchor,
        Self::TinyImage,
        Self::Nofollow,
        Self::PageNofollow,
        Self::PageNoindex,
        Self::NoindexBlock,
        Self::Position,
        Self::AnchorText,
        Self::TooFew,
        Self::TooLong,
        Self::ExemptQuotation,
        Self::ExemptShort,
        Self::Ok,
    ];

    /// A stable name: ASCII lower case with underscores, also the serialized form.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::Reason::WrongHost.code(), "wrong_host");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoLink => "no_link",
            Self::MentionOnly => "mention_only",
            Self::InComment => "in_comment",
            Self::InRawText => "in_raw_text",
            Self::InTemplate => "in_template",
            Self::InNoscript => "in_noscript",
            Self::InAttribute => "in_attribute",
            Self::UnrenderedMarkup => "unrendered_markup",
            Self::MachineCreditOnly => "machine_credit_only",
            Self::NotHyperlink => "not_hyperlink",
            Self::NoHref => "no_href",
            Self::BadScheme => "bad_scheme",
            Self::InvalidUrl => "invalid_url",
            Self::WrongHost => "wrong_host",
            Self::Homograph => "homograph",
            Self::ArchiveCopy => "archive_copy",
            Self::Redirector => "redirector",
            Self::WrongPort => "wrong_port",
            Self::WrongPath => "wrong_path",
            Self::Hidden => "hidden",
            Self::Inert => "inert",
            Self::EmptyAnchor => "empty_anchor",
            Self::TinyImage => "tiny_image",
            Self::Nofollow => "nofollow",
            Self::PageNofollow => "page_nofollow",
            Self::PageNoindex => "page_noindex",
            Self::NoindexBlock => "noindex_block",
            Self::Position => "position",
            Self::AnchorText => "anchor_text",
            Self::TooFew => "too_few",
            Self::TooLong => "too_long",
            Self::ExemptQuotation => "exempt_quotation",
            Self::ExemptShort => "exempt_short",
            Self::Ok => "ok",
        }
    }

    /// Whether a page with this reason complies.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Reason;
    ///
    /// assert!(Reason::Ok.complies() && Reason::ExemptQuotation.complies());
    /// assert!(!Reason::TooLong.complies());
    /// ```
    #[must_use]
    pub fn complies(self) -> bool {
        matches!(self, Self::Ok | Self::ExemptQuotation | Self::ExemptShort)
    }

    /// The reason of a stable name.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Reason;
    ///
    /// assert_eq!(Reason::from_code("hidden"), Some(Reason::Hidden));
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|reason| reason.code() == code)
    }

    /// One sentence that says what is wrong with this candidate.
    pub(crate) fn sentence(self, target: &str, candidate: Option<&Candidate>) -> String {
        let leads_to = candidate
            .and_then(|candidate| candidate.resolved())
            .unwrap_or("another place");
        let cause = candidate
            .and_then(|candidate| candidate.cause())
            .map(|cause| format!(" ({})", cause.what()))
            .unwrap_or_default();
        match self {
            Self::Ok => format!("the link to {target} counts"),
            Self::NoLink => format!("no link to {target} is rendered{cause}"),
            Self::MentionOnly => format!("{target} is named here, but not linked"),
            Self::InComment => format!("the link to {target} stands in a comment{cause}"),
            Self::InRawText => {
                format!("the link to {target} stands where markup is not read{cause}")
            }
            Self::InTemplate => {
                format!("the link to {target} stands in a template, which is not rendered")
            }
            Self::InNoscript => format!(
                "the link to {target} stands in noscript, which browsers with scripts do not render"
            ),
            Self::InAttribute => {
                format!("the link to {target} stands in the value of an attribute{cause}")
            }
            Self::UnrenderedMarkup => {
                format!("the reader sees the markup of a link to {target}, not a link{cause}")
            }
            Self::MachineCreditOnly => {
                format!("{target} is credited for machines only, a reader sees no link{cause}")
            }
            Self::NotHyperlink => format!("this names {target}, but is no hyperlink{cause}"),
            Self::NoHref => "the a element has no href, so it leads nowhere".to_owned(),
            Self::BadScheme => {
                format!("the address does not lead to a web page of {target}{cause}")
            }
            Self::InvalidUrl => format!("the address is not valid{cause}"),
            Self::WrongHost => {
                format!("the link leads to {leads_to}, which is not {target}{cause}")
            }
            Self::Homograph => {
                format!("the link leads to {leads_to}, which imitates {target}{cause}")
            }
            Self::ArchiveCopy => {
                format!("the link leads to a copy of {target} in an archive or cache{cause}")
            }
            Self::Redirector => {
                format!("the link leads to {target} through a redirector{cause}")
            }
            Self::WrongPort => {
                format!("the link leads to another port than that of {target}{cause}")
            }
            Self::WrongPath => format!("the link leads to {leads_to}, not to {target}"),
            Self::Hidden => format!("the reader does not see the link to {target}{cause}"),
            Self::Inert => format!("the link to {target} cannot be clicked{cause}"),
            Self::EmptyAnchor => {
                format!("the link to {target} has nothing to see or click{cause}")
            }
            Self::TinyImage => {
                format!("all there is to click of the link to {target} is a tiny image{cause}")
            }
            Self::Nofollow => {
                format!("crawlers are asked not to follow the link to {target}{cause}")
            }
            Self::PageNofollow => {
                format!("crawlers are asked not to follow any link of the page{cause}")
            }
            Self::PageNoindex => format!("search engines are asked not to index the page{cause}"),
            Self::NoindexBlock => format!(
                "search engines are asked not to index the part with the link to {target}{cause}"
            ),
            Self::Position => format!("the link to {target} stands too far down{cause}"),
            Self::AnchorText => format!("the link to {target} does not say what it should{cause}"),
            Self::TooFew => format!("there are fewer links to {target} than demanded{cause}"),
            Self::TooLong => format!("more of the article is used than {target} allows"),
            Self::ExemptQuotation => {
                format!("the article is only quoted, for which {target} demands no link")
            }
            Self::ExemptShort => {
                format!("little of the article is used, for which {target} demands no link")
            }
        }
    }

    /// What a page's editor would change.
    pub(crate) fn advice(self, target: &str) -> String {
        match self {
            Self::Ok | Self::ExemptQuotation | Self::ExemptShort => String::new(),
            Self::NoLink | Self::MentionOnly => {
                format!("link the source: <a href=\"…\"> with an address of {target}")
            }
            Self::InComment => "take the link out of the comment".to_owned(),
            Self::InRawText | Self::InTemplate | Self::InNoscript | Self::InAttribute => {
                "put the link into the text of the article".to_owned()
            }
            Self::UnrenderedMarkup => {
                "write the link as markup, not as escaped text or code".to_owned()
            }
            Self::MachineCreditOnly | Self::NotHyperlink => {
                format!("add a link that a reader can click: <a href=\"…\"> to {target}")
            }
            Self::NoHref => format!("give the a element an href with an address of {target}"),
            Self::BadScheme => format!("link to an http or https address of {target}"),
            Self::InvalidUrl => format!("correct the address; it should be one of {target}"),
            Self::WrongHost | Self::Homograph | Self::WrongPort => {
                format!("link to {target} itself, with https:// before the host")
            }
            Self::ArchiveCopy | Self::Redirector => format!("link to {target} directly"),
            Self::WrongPath => format!("link to the article itself: {target}"),
            Self::Hidden => "let the reader see the link: remove what hides it".to_owned(),
            Self::Inert => "let the reader click the link: remove `inert`".to_owned(),
            Self::EmptyAnchor => "give the link a text, such as the name of the source".to_owned(),
            Self::TinyImage => "link a text, or an image large enough to see".to_owned(),
            Self::Nofollow => "remove nofollow, ugc and sponsored from the link's rel".to_owned(),
            Self::PageNofollow => {
                "remove nofollow (or none) from the page's robots meta element or header".to_owned()
            }
            Self::PageNoindex => {
                "remove noindex (or none) from the page's robots meta element or header".to_owned()
            }
            Self::NoindexBlock => "move the link out of the noindex block".to_owned(),
            Self::Position => "move the link up to where the policy wants it".to_owned(),
            Self::AnchorText => "write the name the policy asks for into the link".to_owned(),
            Self::TooFew => "add another link".to_owned(),
            Self::TooLong => format!("use less of the article, or ask {target} for permission"),
        }
    }
}

/// The stable name.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
mod form {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::{Serialize, Serializer};

    use super::Reason;

    impl Serialize for Reason {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.code())
        }
    }

    impl<'de> Deserialize<'de> for Reason {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let code = String::deserialize(deserializer)?;
            Self::from_code(&code)
                .ok_or_else(|| D::Error::custom(format_args!("{code:?} is no reason code")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn all_is_in_order_and_codes_round_trip() {
        assert!(Reason::ALL.is_sorted_by(|a, b| a < b));
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(*reason));
        }
    }
}
