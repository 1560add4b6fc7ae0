//! Checks whether a page that republishes an article links back to its publisher as required.
//! It can parse the requirement from the publisher's copyright notice, generate such a notice,
//! and insert a missing link.
//!
//! "Any use of materials is allowed only if there is a hyperlink to example.az", says the
//! notice under many a news page. This crate says whether another page honours it: is
//! there a link, does it lead there, can a reader see and click it, may a crawler follow
//! it, is it where the notice demands it. The answer is a [`Verdict`]: the link that
//! counts, or the reason why none does, with every candidate that fell short.
//!
//! # Quick start
//!
//! ```
//! use byline_attribution::{Page, Policy, Reason};
//!
//! let policy = Policy::followable_link("example.az")?;
//! let page = Page::html(r#"<p>Source: <a rel="ugc" href="https://example.az/n/1">Example.az</a>"#)
//!     .at("https://copycat.example/news/17");
//!
//! let verdict = policy.check(&page);
//! assert!(!verdict.complies());
//! assert_eq!(verdict.reason(), Reason::Nofollow);
//! for candidate in verdict.rejected() {
//!     // 1:12: crawlers are asked not to follow the link to example.az (rel ugc)
//!     println!("{}: {}", candidate.location(), candidate.sentence());
//!     println!("{}", candidate.advice());
//! }
//! # Ok::<(), byline_attribution::PolicyError>(())
//! ```
//!
//! # What is judged
//!
//! * **The target**: a host with its subdomains, or one article, or any of several
//!   ([`Target`]). Addresses are resolved by the
//!   [WHATWG URL algorithm](https://url.spec.whatwg.org/) against the page and its `base`,
//!   hosts compared label by label after [UTS 46](https://www.unicode.org/reports/tr46/).
//!   Look-alike hosts, redirectors and archived copies are named as such.
//! * **The reader's view**: elements and attributes that browsers do not render, style
//!   attributes and the page's own style sheets by the
//!   [CSS cascade](https://www.w3.org/TR/css-cascade-4/), anchors with nothing in them,
//!   images of a pixel. Where an external style sheet may hide a link,
//!   [`Verdict::is_certain`] is `false`.
//! * **The crawler's view**, kept apart: `rel`, robots meta elements, `X-Robots-Tag`,
//!   `noindex` blocks.
//! * **Place and wording**: the part of the page ([`Place`]), the paragraph, the number of
//!   links, the link's text.
//!
//! A [`Page`] is HTML, Markdown, plain text, RSS, Atom or JSON Feed; spans are always bytes of
//! the document as it came. A [`PolicySet`] judges one page against thousands of policies
//! in one reading.
//!
//! # From a notice to a repaired page
//!
//! A [`Notice`] is read from a footer or found in a whole page, [`Policy::to_notice`] states
//! one, and [`Policy::repair`] makes the smallest edit after which a page complies:
//!
//! ```
//! use byline_attribution::{Notice, Page};
//!
//! let footer = "При перепечатке материалов гиперссылка на example.az в первом абзаце обязательна.";
//! let policy = Notice::find(footer).ok_or("no notice")?.policy()?;
//! assert!(policy.to_notice("en")?.ends_with("The link must stand in the first paragraph."));
//!
//! let repair = policy.repair(&Page::html("<html lang=de><p>Schiffe.</p><p>Ende.</p>"))?;
//! assert_eq!(
//!     repair.document(),
//!     "<html lang=de><p>Schiffe. (Quelle: <a href=\"https://example.az/\">example.az</a>)</p><p>Ende.</p>"
//! );
//!
//! // The same duty for machines: RSL here; ccREL, TDMRep, and with `serde` ODRL and schema.org.
//! assert!(policy.to_rsl("https://example.az/reuse").contains("type=\"attribution\""));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A notice may limit how much of an article is used, or exempt quotations from the link:
//! [`Policy::check_extent`] compares that with a measured [`Extent`]. Written permission is
//! parsed ([`Notice::permission`]) and is not part of a [`Policy`].
//!
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("notice/languages.md")]
//!
//! The word lists with a star were not reviewed by a native speaker.
//!
//! # Limits
//!
//! The verdict is technical, not legal. Scripts are not run and nothing is fetched: a link
//! that a script makes is not found, a short link that only its server can resolve leads to
//! its own host. Style rules whose selectors depend on later elements in a way that is not
//! decided (`:has`) make a link's visibility [unknown](Visibility::Unknown), never wrong.
//!
//! The work is linear in the length of the page, whatever it holds, and so is the memory: a
//! tenth of the length of an ordinary page, at most 100 bytes for each byte of one that is
//! nothing but links. Names of elements longer than 64 bytes, quoted texts longer than 256 and
//! addresses longer than 2,048 are cut in what a verdict says, and end in `…`.
//!
//! # Data flow
//!
//! ```text
//! footer ──Notice::find──▶ Notice ──policy──▶ Policy ──to_notice, to_rsl──▶ text
//!                                               │
//! page ──Page::html, …──▶ Page ─────────────────┤
//!                                               ├──check───▶ Verdict (reason, candidates with spans)
//!                                               └──repair──▶ Repair (document, edits)
//! ```
//!
//! # Crate features
//!
//! * **`markdown`** (on by default): Markdown documents, through `pulldown-cmark`.
//! * **`styles`** (on by default): what style sheets and style attributes hide, through
//!   `cssparser`. Without it the attribute `hidden`, an inline `display` and what elements hide by
//!   themselves still count; whatever else may style a link makes its visibility
//!   [unknown](Visibility::Unknown).
//! * **`serde`**: policies serialize and deserialize, notices and verdicts serialize; the
//!   forms are documented at [`Policy`], [`Target`], [`Notice`] and [`Verdict`]. Also rights
//!   as JSON-LD: `OdrlOffer` and `SchemaOrgRights`; and TDMRep's file: `TdmRules`.
//!
//! The crate needs the standard library.

mod check;
mod formats;
mod licence;
mod notice;
mod policy;
mod read;
mod repair;
mod rights;
mod style;
mod verdict;

pub use byline_html::Location;
pub use check::PolicySet;
pub use formats::{Edit, Page, PageFormat};
pub use licence::CreativeCommons;
pub use notice::{
    Notice, NoticeError, NoticePlace, NoticePosition, NoticeTarget, PermissionScope, StateError,
};
pub use policy::{
    Archives, Canonical, Collapsed, Exemption, ExemptionScope, Extent, ExtentError, ExtentLimit,
    ExtentUnit, Followable, InBody, Indexable, LimitCheck, LimitOutcome, Noscript, PlaceRule,
    PlainText, Policy, PolicyBuilder, PolicyError, Redirectors, Subdomains, Target, Visible,
};
pub use repair::{ExistingLinks, Repair, RepairError, RepairOptions};
#[cfg(feature = "serde")]
pub use rights::{OdrlOffer, SchemaOrgRights, TdmRules};
pub use rights::{RightsError, TdmReservation, TrustAttribute, TrustEntry, TrustTxt};
pub use verdict::{Candidate, Cause, Note, Place, Reason, Verdict, Visibility};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
