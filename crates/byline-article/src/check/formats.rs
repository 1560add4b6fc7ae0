//! What single formats ask for, from their own documentation.

use alloc::collections::BTreeSet;
use alloc::format;

use super::general::byline_fault;
use super::{Findings, Presence};
use crate::alternate::AlternateRelation;
use crate::article::Article;
use crate::formats::entry_id::entry_id;
use crate::issue::IssueCode;
use crate::ninjs::is_uri;
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;
use unicode_segmentation::UnicodeSegmentation as _;

/// No property of Google's article markup is mandatory; all of its list are recommended.
pub(super) fn google_article(article: &Article, findings: &mut Findings) {
    // Older versions of the page stopped at 110 characters, and so do results on screen.
    too_long(article, findings, 110);
    findings.recommend(
        "bylines",
        Presence::of_list(&article.bylines),
        "expected an author, found none",
    );
    for (index, byline) in article.bylines.iter().enumerate() {
        author_name(index, byline, findings);
        findings.recommend(
            &format!("bylines[{index}].url"),
            Presence::of(&byline.url).or(Presence::of_list(&byline.same_as)),
            "expected a page that identifies the author, found none",
        );
    }
    findings.recommend(
        "published",
        Presence::of(&article.published),
        "expected the time of publication, found none",
    );
    findings.moment("published", article.published.as_ref());
    findings.recommend(
        "modified",
        Presence::of(&article.modified),
        "expected the time of the last change, found none",
    );
    findings.moment("modified", article.modified.as_ref());
    findings.recommend(
        "lead_image",
        Presence::of(&article.lead_image),
        "expected an image, found none",
    );
    // The images of the page must have 50,000 pixels when multiplied.
    if let Some(image) = &article.lead_image
        && let (Some(width), Some(height)) = (image.width, image.height)
        && u64::from(width) * u64::from(height) < 50_000
    {
        let message =
            format_args!("expected an image of at least 50,000 pixels, found {width} by {height}");
        findings.warn(IssueCode::TooSmall, "lead_image", message);
    }
}

/// A name alone, one for each author, and whether it is a person or an organization
/// (<https://developers.google.com/search/docs/appearance/structured-data/article#author-bp>).
fn author_name(index: usize, byline: &Byline, findings: &mut Findings) {
    if matches!(byline.kind, BylineKind::Unknown | BylineKind::Other(_)) {
        let message = "expected a person or an organization, found an author of unknown kind";
        findings.add(
            IssueCode::Recommended,
            format!("bylines[{index}].kind"),
            message,
        );
    }
    // "Marks and Spencer" is one organization, and other faults hold for any format.
    let is_person = !matches!(byline.kind, BylineKind::Organization | BylineKind::Agency);
    if !is_person || byline_fault(byline).is_some() {
        return;
    }
    let title = title(byline.name.as_str());
    let fault = match Byline::split(byline.name.as_str()).as_slice() {
        [] => return,
        [one] if one.name == byline.name => match title {
            Some(title) => format!("expected the name alone, found the title {title:?}"),
            None => return,
        },
        [one] => format!("expected the name alone, {:?}", one.name),
        names => format!("expected one author, found {} names", names.len()),
    };
    findings.warn(
        IssueCode::BylineName,
        format!("bylines[{index}].name"),
        fault,
    );
}

/// The title before a name or the degree after it.
fn title(name: &str) -> Option<&str> {
    // With and without the point, as newspapers of several languages write them.
    const BEFORE: [&str; 22] = [
        "dame",
        "doktor",
        "dott",
        "dr",
        "dra",
        "fr",
        "frau",
        "herr",
        "hon",
        "mag",
        "miss",
        "mme",
        "mr",
        "mrs",
        "ms",
        "prof",
        "professor",
        "rev",
        "sir",
        "sr",
        "sra",
        "проф",
    ];
    const BEHIND: [&str; 9] = [
        "dphil", "dsc", "esq", "llm", "mba", "md", "msc", "phd", "rn",
    ];
    let is_of = |words: &[&str], word: &str| {
        let letters: alloc::string::String = word
            .chars()
            .filter(|c| !matches!(c, '.' | ','))
            .flat_map(char::to_lowercase)
            .take(16)
            .collect();
        words.contains(&letters.as_str())
    };
    let mut words = name.split_whitespace();
    let (first, second) = (words.next()?, words.next()?);
    if is_of(&BEFORE, first) {
        return Some(first);
    }
    let last = words.last().unwrap_or(second);
    is_of(&BEHIND, last).then_some(last)
}

fn too_long(article: &Article, findings: &mut Findings, most: usize) {
    let length = article.headline.as_str().graphemes(true).count();
    if length > most {
        let message = format_args!("expected at most {most} characters, found {length}");
        findings.add(IssueCode::TooLong, "headline", message);
    }
}

fn publisher_name(article: &Article) -> Presence {
    let publisher = article.publisher.as_ref();
    Presence::of(&publisher.and_then(|publisher: &Publisher| publisher.name.as_ref()))
}

pub(super) fn news_sitemap(article: &Article, findings: &mut Findings) {
    findings.require(
        "url",
        Presence::of(&article.url),
        "expected the article's address (loc), found none",
    );
    findings.require(
        "publisher.name",
        publisher_name(article),
        "expected the publication's name (news:name), found none",
    );
    match &article.language {
        None => {
            let message = "expected the publication's language (news:language), found none";
            findings.add(IssueCode::Missing, "language", message);
        }
        // The sitemap's protocol knows two forms of Chinese, by script or region.
        Some(tag)
            if tag.language() == "zh"
                && !matches!(tag.script(), Some("Hans" | "Hant"))
                && !matches!(tag.region(), Some("CN" | "TW")) =>
        {
            let message = format_args!("expected zh-Hans, zh-Hant, zh-CN or zh-TW, found {tag}");
            findings.warn(IssueCode::LanguageInvalid, "language", message);
        }
        // News are in a language that ISO 639 has a code for.
        Some(tag) if !(2..=3).contains(&tag.language().len()) => {
            let message = format_args!("expected a code of ISO 639 such as en, found {tag}");
            findings.warn(IssueCode::LanguageInvalid, "language", message);
        }
        Some(_) => {}
    }
    versions(article, findings);
    findings.require(
        "published",
        Presence::of(&article.published),
        "expected the day or time of publication (news:publication_date), found none",
    );
    local(article, findings);
}

/// One page in each language, by which a reader chooses one (RFC 4287, section 4.1.2 for links of
/// Atom).
fn versions(article: &Article, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (index, alternate) in article.alternates.iter().enumerate() {
        let is_version = alternate.relation == AlternateRelation::Translation;
        if is_version && !seen.insert(&alternate.language) {
            let message = format_args!(
                "expected one page in each language, found {} again",
                alternate.language
            );
            findings.warn(
                IssueCode::Duplicate,
                format!("alternates[{index}].language"),
                message,
            );
        }
    }
}

/// W3C dates have a day or a moment, and nothing between.
fn local(article: &Article, findings: &mut Findings) {
    if let Some(stamp) = &article.published
        && matches!(stamp.when(), crate::When::Local(_))
    {
        findings.moment("published", Some(stamp));
    }
}

pub(super) fn rss(article: &Article, findings: &mut Findings) {
    findings.recommend(
        "url",
        Presence::of(&article.url),
        "expected the article's address (link), found none",
    );
    findings.recommend(
        "id",
        Presence::of(&article.id).or(Presence::of(&article.url)),
        "expected an id or a url, by which readers know the item again (guid), found neither",
    );
    findings.moment("published", article.published.as_ref());
}

pub(super) fn atom(article: &Article, findings: &mut Findings) {
    // RFC 4287, section 4.2.6.
    findings.require(
        "id",
        Presence::of(&entry_id(article)),
        "expected a url, or an id that is an IRI, since an entry must have one, found neither",
    );
    let moment = [&article.modified, &article.published]
        .into_iter()
        .flatten()
        .find_map(crate::Stamp::to_instant);
    let stamp = article.modified.as_ref().map(|stamp| ("modified", stamp));
    let stamp = stamp.or(article.published.as_ref().map(|stamp| ("published", stamp)));
    let message = "expected a time with its offset, since an entry must say when it was updated";
    match (moment, stamp) {
        (Some(_), _) => findings.moment("published", article.published.as_ref()),
        (None, Some((path, stamp))) => {
            let message = format_args!("{message}, found {stamp}");
            findings.add(IssueCode::Missing, path, message);
        }
        (None, None) => {
            let message = format_args!("{message}, found none");
            findings.add(IssueCode::Missing, "modified", message);
        }
    }
    versions(article, findings);
    // Section 4.1.2: an entry without content has a link, and readers have nothing to show.
    findings.recommend(
        "body",
        Presence::of_list(&article.body.blocks).or(Presence::of(&article.standfirst)),
        "expected a body or a standfirst, found neither",
    );
    if article.bylines.is_empty() && publisher_name(article) == Presence::Absent {
        let message = "expected an author, or one that the feed gives to its entries, found none";
        findings.warn(IssueCode::Missing, "bylines", message);
    }
}

pub(super) fn json_feed(article: &Article, findings: &mut Findings) {
    findings.require(
        "id",
        Presence::of(&article.id).or(Presence::of(&article.url)),
        "expected an id or a url, since an item must have an id, found neither",
    );
    // Links alone are items too, whose content is empty.
    findings.recommend(
        "body",
        Presence::of_list(&article.body.blocks).or(Presence::of(&article.standfirst)),
        "expected a body, found none",
    );
    findings.moment("published", article.published.as_ref());
    findings.moment("modified", article.modified.as_ref());
}

pub(super) fn ninjs(article: &Article, findings: &mut Findings) {
    let uri = article.id.as_ref().filter(|id| is_uri(id.as_str()));
    findings.require(
        "url",
        Presence::of(&article.url).or(Presence::of(&uri)),
        "expected a url or an id that is a URI, since an item must have one, found neither",
    );
    findings.moment("published", article.published.as_ref());
    findings.moment("modified", article.modified.as_ref());
}

pub(super) fn open_graph(article: &Article, findings: &mut Findings) {
    findings.require(
        "url",
        Presence::of(&article.url),
        "expected the article's address (og:url), found none",
    );
    findings.require(
        "lead_image",
        Presence::of(&article.lead_image),
        "expected an image (og:image), found none",
    );
    findings.recommend(
        "standfirst",
        Presence::of(&article.standfirst),
        "expected a description (og:description), found none",
    );
    findings.moment("published", article.published.as_ref());
}

pub(super) fn apple_news(article: &Article, findings: &mut Findings) {
    match &article.id {
        None => {
            let message = "expected an identifier, found none";
            findings.add(IssueCode::Missing, "id", message);
        }
        Some(id) => {
            let id = id.as_str();
            let is_good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
            if id.len() > 64 || !id.bytes().all(is_good) {
                let message = format_args!(
                    "expected at most 64 letters, digits, hyphens and underscores, found {id:?}"
                );
                findings.add(IssueCode::TextInvalid, "id", message);
            }
        }
    }
    findings.require(
        "language",
        Presence::of(&article.language),
        "expected a language, found none",
    );
    findings.require(
        "body",
        Presence::of_list(&article.body.blocks),
        "expected a body (components), found none",
    );
    findings.moment("published", article.published.as_ref());
    findings.moment("modified", article.modified.as_ref());
}
