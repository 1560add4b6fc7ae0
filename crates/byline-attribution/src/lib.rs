//! Checks whether a page that republishes an article links back to its publisher as required.
//! It can parse the requirement from the publisher's copyright notice, generate such a notice,
//! and insert a missing link.
//!
//! Many news pages have a notice such as "any use of materials is allowed only if there is a
//! hyperlink to example.az". This crate checks whether another page complies with it: whether
//! there is a link to the right site, whether a reader can see and click it, whether a crawler
//! may follow it, and whether it is in the demanded place. The result is a [`Verdict`], which
//! has the link that complies, or else the reason why none does, and every rejected candidate.
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
//!   [WHATWG URL algorithm](https://url.spec.whatwg.org/) against the page and its `base`.
//!   Hosts are processed by [UTS 46](https://www.unicode.org/reports/tr46/) and compared label
//!   by label. Look-alike hosts, redirectors and archived copies have reasons of their own.
//! * **Whether a reader sees the link**: it may be in an element that browsers do not render,
//!   hidden by an attribute, by a style attribute or by a style sheet in the page
//!   ([CSS cascade](https://www.w3.org/TR/css-cascade-4/)), empty, or an image of one pixel. If
//!   an external style sheet may hide it, [`Verdict::is_certain`] is `false`.
//! * **Whether a crawler follows it**, which is decided separately: `rel`, robots meta
//!   elements, `X-Robots-Tag`, `noindex` blocks.
//! * **Place and text**: the part of the page ([`Place`]), the paragraph, the number of links,
//!   the text of the link.
//!
//! A [`Page`] is HTML, Markdown, plain text, RSS, Atom or JSON Feed. Spans are byte ranges of
//! the document that was given. A [`PolicySet`] checks a page against thousands of policies in
//! one reading.
//!
//! # From a notice to a repaired page
//!
//! A [`Notice`] is parsed from a sentence or found in a whole page, [`Policy::to_notice`] writes
//! one, and [`Policy::repair`] makes the smallest edit with which a page complies:
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
//! // The same demand in machine-readable form: RSL here. There are also ccREL and TDMRep, and
//! // with the feature `serde` ODRL and schema.org.
//! assert!(policy.to_rsl("https://example.az/reuse").contains("type=\"attribution\""));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A notice may limit how much of an article may be used, or demand no link for quotations:
//! [`Policy::check_extent`] compares these limits with a measured [`Extent`]. Whether a notice
//! demands written permission is parsed ([`Notice::permission`]), but is not part of a
//! [`Policy`].
//!
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("notice/languages.md")]
//!
//! A word list with a star was not reviewed by a native speaker.
//!
//! # Limits
//!
//! The verdict is technical, not legal. No scripts are run: a link that a script adds is not
//! found. Nothing is fetched: a link to a URL shortener counts as a link to the shortener's
//! host. Some selectors cannot be decided in one reading, such as those with `:has`; where a
//! rule with such a selector may style a link, its visibility is
//! [unknown](Visibility::Unknown).
//!
//! Time and memory are linear in the length of any page. The memory is about a tenth of the
//! length of an ordinary page; for a page of nothing but links, it is at most 100 bytes for
//! each byte. A verdict shortens names of elements to 64 bytes, quoted texts to 256 and
//! addresses to 2,048; what is shortened ends in `…`.
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
//! * **`markdown`** (on by default): Markdown documents; depends on `pulldown-cmark`.
//! * **`styles`** (on by default): what style sheets and style attributes hide; depends on
//!   `cssparser`. Without this feature, only the attribute `hidden`, an inline `display`, and
//!   elements that are hidden by default are taken into account; if anything else may style a
//!   link, its visibility is [unknown](Visibility::Unknown).
//! * **`serde`**: policies can be serialized and deserialized, notices and verdicts serialized;
//!   the forms are documented at [`Policy`], [`Target`], [`Notice`] and [`Verdict`]. Rights can
//!   be read and written as JSON-LD (`OdrlOffer`, `SchemaOrgRights`) and as the file of TDMRep
//!   (`TdmRules`).
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
