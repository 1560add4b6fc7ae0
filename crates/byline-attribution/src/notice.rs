//! The notice by which a publisher allows re-use, and what it demands.

use std::ops::Range;

mod anchor;
mod anchors;
mod class;
mod commons;
mod demand;
mod digit;
mod duty;
mod fold;
#[cfg(feature = "serde")]
mod form;
mod grammar;
mod host;
mod html;
mod letter;
mod lexicon;
mod lexicons;
mod limits;
mod place;
mod search;
mod sentence;
mod state;
mod target;
mod token;
mod waiver;

#[cfg(test)]
mod tests;

pub use demand::NoticeError;
pub use duty::{NoticePosition, NoticeTarget, PermissionScope};
pub use place::NoticePlace;

pub use state::StateError;
pub(crate) use state::credit_template;

use crate::licence::CreativeCommons;
use crate::policy::{Exemption, ExtentLimit};
use grammar::SentenceMeaning;

/// A publisher's notice about the re-use of its material, as read from a text.
///
/// A notice joins an event ("any use of materials", «при перепечатке») with what is
/// demanded: a hyperlink, naming the source, consent. It may run over several sentences;
/// a condition in the second one ("The link must stand in the first paragraph.") belongs
/// to the link of the first.
///
/// "Copying prohibited" or "permission required" appears in many contexts. Without a link or
/// credit requirement, a sentence counts as a notice only if almost all its words are in the
/// publishing vocabulary.
///
/// A notice is read by its grammar, not by law: what it allows or forbids in
/// effect is for the law of the place.
///
/// The [documentation of the crate](crate) lists the languages, and how many footers of real
/// sites each word list was derived from.
///
/// # Serialized form
///
/// With the feature `serde` a notice serializes (one way only) as
///
/// ```json
/// {
///   "text": "…", "start": 10, "end": 84, "language": "en", "confidence": 1.0,
///   "target": "Caliber.az", "target_kind": "domain", "href": null,
///   "attribution_required": true, "link_required": true,
///   "active": false, "direct": false, "followable": false,
///   "position": { "max_paragraph": 1 }, "permission_scope": null,
///   "mining_reserved": false, "percent_limit": 30, "length_limit": { "unit": "chars", "max": 500 },
///   "vague_limit": false, "exemption": { "scope": "quotations" },
///   "place": "footer", "licence": null,
///   "pixel_required": false, "canonical_required": false, "noindex_required": false
/// }
/// ```
///
/// `confidence` is from 0 to 1; `position` may also be `{ "at": "start" }` or
/// `{ "at": "above_text" }`; what the notice does not say is `null`.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Notice, NoticeTarget};
///
/// let page = "Views: 399\nAny use of materials is allowed only if there is a hyperlink to Caliber.az\nCaliber.az © 2024.";
/// let notice = Notice::find(page).ok_or("no notice")?;
/// assert_eq!(notice.language(), "en");
/// assert_eq!(notice.target(), Some("Caliber.az"));
/// assert_eq!(notice.target_kind(), Some(NoticeTarget::Domain));
/// assert!(notice.requires_link());
/// assert_eq!(&page[notice.span()], notice.text());
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    text: String,
    span: Range<usize>,
    language: &'static str,
    target: Option<String>,
    target_span: Option<Range<usize>>,
    href: Option<String>,
    link_host: Option<String>,
    /// Whether it links to a Creative Commons licence.
    links_licence: bool,
    place: NoticePlace,
    reading: SentenceMeaning,
}

impl Notice {
    /// The strongest notice in a text: a bare sentence or a whole page.
    ///
    /// A notice in a footer or beside a copyright line is stronger than one elsewhere
    /// ([`Notice::place`]). Then one that demands a link is stronger than one that demands a credit, and that one
    /// stronger than one that asks for consent; among equals the surer, then the first.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("При перепечатке материалов ссылка на источник обязательна.");
    /// assert!(notice.is_some_and(|notice| notice.requires_link()));
    ///
    /// // A form's message is not a notice.
    /// assert_eq!(Notice::find("Ссылка обязательна к заполнению."), None);
    /// ```
    pub fn find(text: &str) -> Option<Self> {
        Self::strongest(Self::find_all(text))
    }

    /// Every notice of a text, in order; a page may state one per language.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let footer = "Reprinting is allowed only with a link to harbourwire.example.\n\
    ///     При перепечатке ссылка на harbourwire.example обязательна.";
    /// let languages: Vec<_> = Notice::find_all(footer).iter().map(Notice::language).collect();
    /// assert_eq!(languages, ["en", "ru"]);
    /// ```
    pub fn find_all(text: &str) -> Vec<Self> {
        search::notices(text)
    }

    pub(crate) fn new(
        text: &str,
        span: Range<usize>,
        language: &'static str,
        reading: SentenceMeaning,
    ) -> Self {
        let cut = |span: &Range<usize>| text.get(span.clone()).unwrap_or_default().into();
        let target_span = reading.target.clone().and_then(|(_, span)| span);
        Self {
            text: cut(&span),
            place: place::in_text(text, &span),
            target: target_span.as_ref().map(|span| target_text(&cut(span))),
            span,
            language,
            target_span,
            href: None,
            link_host: None,
            links_licence: false,
            reading,
        }
    }

    fn strongest(notices: Vec<Self>) -> Option<Self> {
        let mut best: Option<Self> = None;
        for notice in notices {
            if best.as_ref().is_none_or(|best| notice.rank() > best.rank()) {
                best = Some(notice);
            }
        }
        best
    }

    fn rank(&self) -> (bool, bool, bool, u8) {
        (
            self.place != NoticePlace::Text,
            self.reading.link,
            self.reading.cite,
            self.reading.score,
        )
    }

    /// The sentences of the notice, as they are in the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the text that [`Notice::text`] covers.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The language of the notice, as BCP 47.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// How many of the parts of a notice are there, from 0 to 1.
    ///
    /// 0.7 and more has an event, a rule and a demand; a site named adds to it. On a page, one
    /// that is in neither a footer nor beside a copyright line has at most 0.6.
    pub fn confidence(&self) -> f64 {
        f64::from(self.reading.score.min(100)) / 100.0
    }

    /// The site or name to be credited, as written, without `www.` and without the case
    /// ending that follows a hyphen, an apostrophe or a closing quotation mark.
    ///
    /// `None` when the notice says only "the source", "our site" or "the article";
    /// [`Notice::target_kind`] says which.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("Xəbərlərdən istifadə edərkən seherxetti.example-a keçid vacibdir.");
    /// assert_eq!(notice.as_ref().and_then(Notice::target), Some("seherxetti.example"));
    /// ```
    pub fn target(&self) -> Option<&str> {
        self.target.as_deref()
    }

    /// The bytes of the text that the target covers.
    pub fn target_span(&self) -> Option<Range<usize>> {
        self.target_span.clone()
    }

    /// The address of the link in the notice's own HTML, if it was read from HTML and the
    /// link goes to a web address.
    pub fn href(&self) -> Option<&str> {
        self.href.as_deref()
    }

    /// Where on the page the notice is.
    pub fn place(&self) -> NoticePlace {
        self.place
    }

    /// The Creative Commons licence that the notice gives, if it is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("This work is licensed under a Creative Commons Attribution 4.0 License.")
    ///     .ok_or("no notice")?;
    /// assert!(notice.requires_attribution() && !notice.requires_link());
    /// assert!(notice.licence().is_some_and(|licence| !licence.is_noncommercial()));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn licence(&self) -> Option<CreativeCommons> {
        self.reading.licence
    }

    /// What kind of target the notice names, if it names one.
    pub fn target_kind(&self) -> Option<NoticeTarget> {
        self.reading.target.as_ref().map(|(kind, _)| *kind)
    }

    /// Whether a hyperlink is demanded.
    pub fn requires_link(&self) -> bool {
        self.reading.link
    }

    /// Whether the source must be named, by a link or in words.
    pub fn requires_attribution(&self) -> bool {
        self.reading.cite || self.reading.link
    }

    /// Whether the link must be "active": one that can be clicked.
    pub fn active(&self) -> bool {
        self.reading.active
    }

    /// Whether the link must be "direct": without a redirect in between.
    pub fn direct(&self) -> bool {
        self.reading.direct
    }

    /// Whether search engines must be free to follow the link.
    pub fn followable(&self) -> bool {
        self.reading.followable
    }

    /// Where the link must stand.
    pub fn position(&self) -> Option<NoticePosition> {
        self.reading.place
    }

    /// Which re-use needs consent, if any does.
    pub fn permission(&self) -> Option<PermissionScope> {
        self.reading.permission
    }

    /// Whether text and data mining, or training of artificial intelligence, is reserved or
    /// prohibited, alone or among other uses.
    ///
    /// In the European Union a reservation in words binds only where a machine can read it
    /// ([Directive (EU) 2019/790](https://eur-lex.europa.eu/eli/dir/2019/790/oj), article 4(3)):
    /// [`TdmReservation`](crate::TdmReservation) states it for machines.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Notice, PermissionScope};
    ///
    /// let notice = Notice::find("The use of our content for text and data mining is reserved.");
    /// let notice = notice.ok_or("no notice")?;
    /// assert!(notice.reserves_mining());
    /// assert_eq!(notice.permission(), Some(PermissionScope::Mining));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn reserves_mining(&self) -> bool {
        self.reading.mining
    }

    /// Whether a copy must load the publisher's pixel, counter or tracking code.
    ///
    /// A notice gives no address of it: that is in the code that the publisher offers for each
    /// article. So [`Notice::policy`] leaves it out, and
    /// [`Policy::with_pixel`](crate::Policy::with_pixel) adds it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Notice, Page, Reason};
    ///
    /// let notice = Notice::find(
    ///     "Our stories may be republished with a link to harbourwire.example. \
    ///      You must include our tracking pixel when you republish online.",
    /// ).ok_or("no notice")?;
    /// assert!(notice.requires_pixel());
    /// let policy = notice.policy()?.with_pixel("https://count.harbourwire.example/p.gif")?;
    /// let page = "<p>Source: <a href=https://harbourwire.example/n/1>Harbour Wire</a>";
    /// assert_eq!(policy.check(&Page::html(page)).reason(), Reason::PixelMissing);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn requires_pixel(&self) -> bool {
        self.reading.kit.pixel
    }

    /// Whether a copy must name the original in a canonical link, which only crawlers read.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Canonical, Notice};
    ///
    /// let notice = Notice::find(
    ///     "Articles may be republished with a link to harbourwire.example. \
    ///      Republished articles must have a canonical tag.",
    /// ).ok_or("no notice")?;
    /// assert!(notice.requires_canonical());
    /// assert_eq!(notice.policy()?.canonical(), Canonical::Required);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn requires_canonical(&self) -> bool {
        self.reading.kit.canonical
    }

    /// Whether a copy must be closed to search engines by `noindex`.
    pub fn requires_noindex(&self) -> bool {
        self.reading.kit.noindex
    }

    /// The share of the text that may be used, in per cent (1 to 99).
    pub fn percent_limit(&self) -> Option<u32> {
        Some(self.reading.percent?.max())
    }

    /// The length that may be used: characters, words, sentences, paragraphs or lines.
    pub fn length_limit(&self) -> Option<ExtentLimit> {
        self.reading.length
    }

    /// How much of an article may be used: the share, the length, or both.
    ///
    /// Each is a limit of [`Notice::policy`] and is compared with what was measured by
    /// [`Policy::check_extent`](crate::Policy::check_extent).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("Bis zu 20 % des Artikels dürfen mit Link zitiert werden.");
    /// let limits: Vec<_> = notice.iter().flat_map(Notice::limits).collect();
    /// assert_eq!(limits[0].to_string(), "20 %");
    /// ```
    pub fn limits(&self) -> impl Iterator<Item = ExtentLimit> {
        [self.reading.percent, self.reading.length]
            .into_iter()
            .flatten()
    }

    /// Whether the notice limits the amount in words that no number measures: "short
    /// excerpts", "a reasonable part".
    ///
    /// Such a limit cannot be checked, and is not among [`Notice::limits`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("Short excerpts may be reprinted with a link to example.az.");
    /// assert!(notice.as_ref().is_some_and(Notice::has_vague_limit));
    /// assert_eq!(notice.iter().flat_map(Notice::limits).count(), 0);
    /// ```
    pub fn has_vague_limit(&self) -> bool {
        self.reading.vague
    }

    /// Use for which the notice demands no link, as it does for the rest.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{ExemptionScope, Notice};
    ///
    /// let notice = Notice::find(
    ///     "Quotations of up to 300 characters may be used without a link; \
    ///      any other use requires a link to example.az.",
    /// ).ok_or("no notice")?;
    /// assert!(notice.requires_link());
    /// let exemption = notice.exemption().ok_or("no exemption")?;
    /// assert_eq!(exemption.scope(), ExemptionScope::Quotations);
    /// assert_eq!(exemption.limits()[0].to_string(), "300 characters");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn exemption(&self) -> Option<&Exemption> {
        self.reading.exemption.as_ref()
    }
}

/// A name without what case and possession hang on it with an apostrophe.
fn target_text(raw: &str) -> String {
    let trimmed = raw.trim_matches(['"', ' ']);
    let is_ending = |tail: &str| tail.chars().skip(1).all(char::is_lowercase);
    let suffix = trimmed
        .rfind(['\'', '\u{2019}'])
        .and_then(|at| trimmed.split_at_checked(at))
        // One letter before the apostrophe is an elided article: "L'express".
        .filter(|(name, tail)| name.chars().count() > 1 && is_ending(tail));
    suffix.map_or(trimmed, |(name, _)| name).into()
}
