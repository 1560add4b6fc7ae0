//! Why a candidate counts or does not.

use core::fmt;

/// One row a reason: its documentation, name, stable code, sentence and advice.
///
/// In the sentence `{target}` is what the policy demands a link to, `{leads_to}` the candidate's
/// address and `{cause}` its cause in brackets; the advice may have `{target}`.
macro_rules! reasons {
    ($(
        $(#[$doc:meta])*
        $reason:ident = $code:literal, $sentence:literal, $advice:literal;
    )+) => {
        /// Why a candidate counts or does not, in the order in which faults are looked for:
        /// whether it is rendered markup, whether it is a hyperlink, whether it leads to the
        /// target, whether a reader can see it, whether a crawler may follow it, and whether it
        /// is in the demanded place.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Reason { $($(#[$doc])* $reason),+ }

        impl Reason {
            /// Every reason, in the order of faults.
            pub const ALL: &'static [Self] = &[$(Self::$reason),+];

            /// A stable name: ASCII lower case with underscores, also the serialized form.
            ///
            /// # Examples
            ///
            /// ```
            /// assert_eq!(byline_attribution::Reason::WrongHost.code(), "wrong_host");
            /// ```
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$reason => $code),+ }
            }

            /// The templates of the sentence and of the advice.
            fn templates(self) -> (&'static str, &'static str) {
                match self { $(Self::$reason => ($sentence, $advice)),+ }
            }
        }
    };
}

reasons! {
    /// The target is named or its address typed, but not linked.
    MentionOnly = "mention_only",
        "{target} is named here, but not linked",
        "link the source: <a href=\"…\"> with an address of {target}";
    /// Nothing of the target is on the page, or only what is never rendered: a reference
    /// that nothing refers to.
    NoLink = "no_link",
        "no link to {target} is rendered{cause}",
        "link the source: <a href=\"…\"> with an address of {target}";
    /// The link is in a comment.
    InComment = "in_comment",
        "the link to {target} is in a comment{cause}",
        "take the link out of the comment";
    /// The link is in an element whose content is not markup: `script`, `style`,
    /// `textarea`, `title`, `iframe`, `xmp`, `noembed`, `noframes`, `plaintext`.
    InRawText = "in_raw_text",
        "the link to {target} is where markup is not read{cause}",
        "put the link into the text of the article";
    /// The link is in a `template`, which is never rendered.
    InTemplate = "in_template",
        "the link to {target} is in a template, which is not rendered",
        "put the link into the text of the article";
    /// The link is in `noscript`, which a browser that runs scripts does not render.
    InNoscript = "in_noscript",
        "the link to {target} is in noscript, which browsers with scripts do not render",
        "put the link into the text of the article";
    /// The link is in the value of an attribute.
    InAttribute = "in_attribute",
        "the link to {target} is in the value of an attribute{cause}",
        "put the link into the text of the article";
    /// The reader sees markup, or code, and no link.
    UnrenderedMarkup = "unrendered_markup",
        "the reader sees the markup of a link to {target}, not a link{cause}",
        "write the link as markup, not as escaped text or code";
    /// A credit that only machines read: `link rel=canonical`, JSON-LD `isBasedOn`,
    /// meta `syndication-source`.
    MachineCreditOnly = "machine_credit_only",
        "{target} is credited for machines only, a reader sees no link{cause}",
        "add a link that a reader can click: <a href=\"…\"> to {target}";
    /// Something leads to the target or loads from it, but it is not a hyperlink.
    NotHyperlink = "not_hyperlink",
        "this names {target}, but is no hyperlink{cause}",
        "add a link that a reader can click: <a href=\"…\"> to {target}";
    /// An `a` element without `href`.
    NoHref = "no_href",
        "the a element has no href, so it leads nowhere",
        "give the a element an href with an address of {target}";
    /// The address has a scheme that does not lead to a web page.
    BadScheme = "bad_scheme",
        "the address does not lead to a web page of {target}{cause}",
        "link to an http or https address of {target}";
    /// The address cannot be parsed.
    InvalidUrl = "invalid_url",
        "the address is not valid{cause}",
        "correct the address; it should be one of {target}";
    /// The link leads to another host.
    WrongHost = "wrong_host",
        "the link leads to {leads_to}, which is not {target}{cause}",
        "link to {target} itself, with https:// before the host";
    /// The link leads to another host whose name imitates the target's.
    Homograph = "homograph",
        "the link leads to {leads_to}, which imitates {target}{cause}",
        "link to {target} itself, with https:// before the host";
    /// The link leads to a copy in an archive or cache.
    ArchiveCopy = "archive_copy",
        "the link leads to a copy of {target} in an archive or cache{cause}",
        "link to {target} directly";
    /// The link leads through a redirector.
    Redirector = "redirector",
        "the link leads to {target} through a redirector{cause}",
        "link to {target} directly";
    /// The link leads to another port of the target's host.
    WrongPort = "wrong_port",
        "the link leads to another port than that of {target}{cause}",
        "link to {target} itself, with https:// before the host";
    /// The link leads to the target's host, but not to the article.
    WrongPath = "wrong_path",
        "the link leads to {leads_to}, not to {target}",
        "link to the article itself: {target}";
    /// The link is not rendered, or cannot be seen.
    Hidden = "hidden",
        "the reader does not see the link to {target}{cause}",
        "let the reader see the link: remove what hides it";
    /// The style sheets of the page are too complex to decide whether a reader sees the link.
    StylesTooComplex = "styles_too_complex",
        "the style sheets of the page are too complex to decide whether a reader sees the link to {target}{cause}",
        "style the link by fewer and simpler rules";
    /// The link is in an `inert` part of the page: it cannot be clicked.
    Inert = "inert",
        "the link to {target} cannot be clicked{cause}",
        "let the reader click the link: remove `inert`";
    /// The link has nothing to see or click.
    EmptyAnchor = "empty_anchor",
        "the link to {target} has nothing to see or click{cause}",
        "give the link a text, such as the name of the source";
    /// All there is to click is an image of a pixel.
    TinyImage = "tiny_image",
        "all there is to click of the link to {target} is a tiny image{cause}",
        "link a text, or an image large enough to see";
    /// Crawlers are asked not to follow the link.
    Nofollow = "nofollow",
        "crawlers are asked not to follow the link to {target}{cause}",
        "remove nofollow, ugc and sponsored from the link's rel";
    /// Crawlers are asked not to follow any link of the page.
    PageNofollow = "page_nofollow",
        "crawlers are asked not to follow any link of the page{cause}",
        "remove nofollow (or none) from the page's robots meta element or header";
    /// Search engines are asked not to index the page.
    PageNoindex = "page_noindex",
        "search engines are asked not to index the page{cause}",
        "remove noindex (or none) from the page's robots meta element or header";
    /// Search engines are asked not to index the part of the page with the link.
    NoindexBlock = "noindex_block",
        "search engines are asked not to index the part with the link to {target}{cause}",
        "move the link out of the noindex block";
    /// The link is outside the text of the article, where the policy demands it.
    OutsideBody = "outside_body",
        "the link to {target} is outside the text of the article{cause}",
        "move the link into the text of the article";
    /// The link is too far down.
    Position = "position",
        "the link to {target} is too far down{cause}",
        "move the link up to where the policy demands it";
    /// The link's text does not say what it should.
    AnchorText = "anchor_text",
        "the link to {target} does not say what it should{cause}",
        "write the name the policy asks for into the link";
    /// There are links, but fewer than demanded.
    TooFew = "too_few",
        "there are fewer links to {target} than demanded{cause}",
        "add another link";
    /// The link counts, but the page names no canonical address of the target, which the policy
    /// demands.
    CanonicalMissing = "canonical_missing",
        "the page names no canonical address of {target}",
        "add <link rel=\"canonical\" href=\"…\"> with the address of {target}";
    /// The link counts, but search engines may index the page, which the policy forbids.
    Indexed = "indexed",
        "search engines may index the page, which {target} does not allow",
        "add <meta name=\"robots\" content=\"noindex\">";
    /// The link counts, but the page does not load the pixel that the policy demands.
    PixelMissing = "pixel_missing",
        "the page does not load the pixel by which {target} counts readers",
        "add the pixel that {target} gives with the article";
    /// The link counts, but the page does not link to the licence that the policy names.
    LicenceMissing = "licence_missing",
        "the page does not link to the licence that {target} gives",
        "link the name of the licence to its address at creativecommons.org";
    /// The link counts, but the page uses more of the article than the policy allows.
    TooLong = "too_long",
        "more of the article is used than {target} allows",
        "use less of the article, or ask {target} for permission";
    /// There is no link, and none is demanded: the page only quotes the article.
    ExemptQuotation = "exempt_quotation",
        "the article is only quoted, for which {target} demands no link",
        "";
    /// There is no link, and none is demanded: the page uses little of the article.
    ExemptShort = "exempt_short",
        "little of the article is used, for which {target} demands no link",
        "";
    /// The page is one of the publisher itself: it is not judged.
    OwnPage = "own_page",
        "the page is one of {target} itself, and is not judged",
        "";
    /// The link counts.
    Ok = "ok",
        "the link to {target} counts",
        "";
}

impl Reason {
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
        matches!(
            self,
            Self::Ok | Self::OwnPage | Self::ExemptQuotation | Self::ExemptShort
        )
    }

    /// Whether it is one of the whole page, whose link counts.
    pub(crate) fn is_of_page(self) -> bool {
        matches!(
            self,
            Self::CanonicalMissing
                | Self::Indexed
                | Self::PixelMissing
                | Self::LicenceMissing
                | Self::TooLong
        )
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

    /// One sentence that says what is wrong with a candidate that leads to this address, by this
    /// cause.
    pub(super) fn sentence(
        self,
        target: &str,
        leads_to: Option<&str>,
        cause: Option<&str>,
    ) -> String {
        let leads_to = leads_to.unwrap_or("another place");
        let cause = cause.map(|cause| format!(" ({cause})")).unwrap_or_default();
        let (sentence, _) = self.templates();
        fill(
            sentence,
            &[
                ("target", target),
                ("leads_to", leads_to),
                ("cause", &cause),
            ],
        )
    }

    /// What a page's editor would change; empty where nothing is to be changed.
    pub(super) fn advice(self, target: &str) -> String {
        let (_, advice) = self.templates();
        fill(advice, &[("target", target)])
    }
}

/// A template with each `{name}` replaced by its value. Values are not searched for names.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    out + rest
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
            Self::from_code(&code).ok_or_else(|| {
                D::Error::custom(format_args!("expected a reason code, found {code:?}"))
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Reason, fill};

    #[test]
    fn all_is_in_order_and_codes_round_trip() {
        assert!(Reason::ALL.is_sorted_by(|a, b| a < b));
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(*reason));
        }
    }

    #[test]
    fn templates_name_only_what_is_filled_in() {
        for reason in Reason::ALL {
            let (sentence, advice) = reason.templates();
            let names = |template: &str, known: &[&str]| {
                let names = template.split('{').skip(1);
                names.for_each(|rest| {
                    let name = rest.split_once('}').expect("a closed brace").0;
                    assert!(known.contains(&name), "{reason}: {name}");
                });
            };
            names(sentence, &["target", "leads_to", "cause"]);
            names(advice, &["target"]);
            // A page's editor has nothing to do exactly where the page complies.
            assert_eq!(advice.is_empty(), reason.complies(), "{reason}");
        }
    }

    #[test]
    fn values_are_not_searched_for_names() {
        let filled = fill("{a} and {b}.", &[("a", "{b}"), ("b", "2")]);
        assert_eq!(filled, "{b} and 2.");
    }
}
