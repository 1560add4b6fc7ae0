//! Pairs to one draft.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use byline_html::{Scanner, Token};

use crate::draft::{Draft, Source};
use crate::engagement::Access;
use crate::image::Image;
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::publisher::{Profile, Publisher};
use crate::reading::{Escapes, Reading};
use crate::rights::Notice;
use crate::section::Section;
use crate::url::WebUrl;

pub(super) fn pairs<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    page: Option<&WebUrl>,
) -> Draft {
    let mut found: Vec<(Source, String, &str)> = pairs
        .into_iter()
        .filter(|(_, content)| !content.trim().is_empty())
        .map(|(name, content)| {
            let name = name.trim().to_ascii_lowercase();
            (vocabulary(&name), name, content)
        })
        .collect();
    // Open Graph, Twitter, Dublin Core, the rest; in each the order of the page.
    found.sort_by_key(|(source, _, _)| match source {
        Source::OpenGraph => 0,
        Source::Twitter => 1,
        Source::DublinCore => 2,
        _ => 3,
    });
    let mut reader = PairReader {
        reading: Reading::new(Source::Meta, page, Escapes::None),
        bylines: Vec::new(),
        names: BTreeSet::new(),
        tags: Vec::new(),
        profiles: Vec::new(),
    };
    for (source, name, content) in found {
        reader.reading.source = source;
        reader.pair(&name, content);
    }
    reader.finish()
}

fn vocabulary(name: &str) -> Source {
    if name.starts_with("og:") || name.starts_with("article:") {
        Source::OpenGraph
    } else if name.starts_with("twitter:") {
        Source::Twitter
    } else if dublin_core(name).is_some() {
        Source::DublinCore
    } else {
        Source::Meta
    }
}

/// The term of a Dublin Core name: `DC.title`, `dcterms:created`, `DC.date.issued`.
fn dublin_core(name: &str) -> Option<&str> {
    ["dcterms.", "dcterms:", "dc.", "dc:"]
        .into_iter()
        .find_map(|prefix| name.strip_prefix(prefix))
}

struct PairReader<'a> {
    reading: Reading<'a>,
    bylines: Vec<(Source, Byline)>,
    /// The names of the bylines.
    names: BTreeSet<Line>,
    tags: Vec<(Source, Line)>,
    profiles: Vec<Profile>,
}

impl PairReader<'_> {
    fn pair(&mut self, name: &str, content: &str) {
        let source = self.reading.source;
        match dublin_core(name).unwrap_or(name) {
            "og:title" | "twitter:title" | "title" | "parsely-title" | "sailthru.title" => {
                let headline = self.reading.headline(content);
                self.reading.draft.headline.offer_some(headline, source);
            }
            "alternative" => {
                let kicker = self.reading.line(content);
                self.reading.draft.kicker.offer_some(kicker, source);
            }
            "og:description" | "twitter:description" | "description" | "abstract" => {
                let text = self.reading.line(content);
                self.reading.draft.standfirst.offer_some(text, source);
            }
            "og:url" | "twitter:url" | "parsely-link" => {
                let url = self.reading.url("url", content);
                self.reading.draft.url.offer_some(url, source);
            }
            "identifier" => {
                let id = self.reading.line(content);
                self.reading.draft.id.offer_some(id, source);
            }
            "og:image" | "og:image:url" | "twitter:image" | "twitter:image:src"
            | "parsely-image-url" => {
                let url = self.reading.url("lead_image.url", content);
                let image = url.map(Image::new);
                self.reading.draft.lead_image.offer_some(image, source);
            }
            "og:image:width" | "og:image:height" | "og:image:alt" => self.image(name, content),
            "og:site_name" | "publisher" => {
                let publisher = self.reading.line(content).map(Publisher::from);
                self.reading.draft.publisher.offer_some(publisher, source);
            }
            "og:locale" | "language" | "content-language" => {
                let tag = self.reading.language("language", content);
                self.reading.draft.language.offer_some(tag, source);
            }
            "article:published_time"
            | "article:published"
            | "og:published_time"
            | "issued"
            | "date.issued"
            | "date"
            | "created"
            | "date.created"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "parsely-pub-date"
            | "sailthru.date"
            | "datepublished" => {
                let stamp = self.reading.stamp("published", content);
                self.reading.draft.published.offer_some(stamp, source);
            }
            "article:modified_time"
            | "article:modified"
            | "og:updated_time"
            | "modified"
            | "date.modified"
            | "last-modified"
            | "datemodified" => {
                let stamp = self.reading.stamp("modified", content);
                self.reading.draft.modified.offer_some(stamp, source);
            }
            "article:section" | "parsely-section" => {
                let section = self.reading.line(content).map(Section::from);
                self.reading.draft.section.offer_some(section, source);
            }
            "article:tag" | "subject" => {
                let tag = self.reading.line(content);
                self.tags.extend(tag.map(|tag| (source, tag)));
            }
            "keywords" | "news_keywords" | "parsely-tags" | "sailthru.tags" => {
                for word in content.split(',') {
                    let tag = self.reading.line(word);
                    self.tags.extend(tag.map(|tag| (source, tag)));
                }
            }
            "author"
            | "creator"
            | "article:author"
            | "article:author_name"
            | "parsely-author"
            | "sailthru.author"
            | "byl" => self.author(content),
            "twitter:site" => self.account(content),
            "article:publisher" => {
                // A page on Facebook; plain names belong in og:site_name.
                let profile = WebUrl::new(content).ok().map(Profile::new);
                self.profiles.extend(profile);
            }
            "article:content_tier" => {
                let access = match content.trim() {
                    "free" => Some(Access::Free),
                    "metered" => Some(Access::Metered),
                    "locked" => Some(Access::Locked),
                    _ => None,
                };
                self.reading.draft.access.offer_some(access, source);
            }
            _ => self.rights(name, content),
        }
    }

    fn rights(&mut self, name: &str, content: &str) {
        let source = self.reading.source;
        match dublin_core(name).unwrap_or(name) {
            "rights" if source == Source::DublinCore => {
                let notice = self.reading.line(content).map(Notice::from);
                self.reading.draft.notice.offer_some(notice, source);
            }
            "copyright" | "rights" => {
                let line = self.reading.line(content);
                self.reading.draft.copyright.offer_some(line, source);
            }
            "rightsholder" => {
                let holder = self.reading.line(content);
                self.reading
                    .draft
                    .copyright_holder
                    .offer_some(holder, source);
            }
            "datecopyrighted" => {
                let year = content.trim().parse().ok();
                self.reading.draft.copyright_year.offer_some(year, source);
            }
            "license" => {
                let url = self.reading.url("rights.license", content);
                self.reading.draft.license.offer_some(url, source);
            }
            _ => {}
        }
    }

    fn image(&mut self, name: &str, content: &str) {
        let alt = self.reading.line(content);
        let Some(image) = self.reading.draft.lead_image.get_mut() else {
            return;
        };
        match name {
            "og:image:width" if image.width.is_none() => image.width = content.trim().parse().ok(),
            "og:image:height" if image.height.is_none() => {
                image.height = content.trim().parse().ok();
            }
            "og:image:alt" if image.alt.is_none() => image.alt = alt,
            _ => {}
        }
    }

    /// A name; an address alone is the page of an author whose name stands elsewhere.
    fn author(&mut self, content: &str) {
        let source = self.reading.source;
        if WebUrl::new(content).is_ok() {
            return;
        }
        if let Some(name) = self.reading.line(content) {
            let byline = Byline::new(name, BylineKind::Unknown);
            if self.names.insert(byline.name.clone()) {
                self.bylines.push((source, byline));
            }
        }
    }

    fn account(&mut self, content: &str) {
        let name = content.trim().trim_start_matches('@');
        let profile = WebUrl::new(&format!("https://x.com/{name}")).ok();
        if !name.is_empty() && !name.contains('/') {
            self.profiles.extend(profile.map(Profile::new));
        }
    }

    fn finish(mut self) -> Draft {
        // The names of the first vocabulary that has any.
        if let Some((source, _)) = self.bylines.first() {
            let source = *source;
            let names = self.bylines.into_iter().filter(|(from, _)| *from == source);
            let bylines = names.map(|(_, byline)| byline).collect();
            self.reading.draft.bylines.offer(bylines, source);
        }
        if let Some((source, _)) = self.tags.first() {
            let source = *source;
            let mut seen = BTreeSet::new();
            let tags = self.tags.into_iter().filter(|(from, _)| *from == source);
            let tags = tags
                .map(|(_, tag)| tag)
                .filter(|tag| seen.insert(tag.clone()))
                .collect();
            self.reading.draft.tags.offer(tags, source);
        }
        if !self.profiles.is_empty() {
            self.reading
                .draft
                .profiles
                .offer(self.profiles, Source::Meta);
        }
        self.reading.draft
    }
}

/// The pairs of the `meta` elements of a page, in the order they stand.
pub(super) fn elements(html: &str) -> Draft {
    let mut found: Vec<(String, String)> = Vec::new();
    for token in Scanner::new(html) {
        let Token::StartTag(tag) = token else {
            continue;
        };
        if !tag.is("meta") {
            continue;
        }
        let name = tag.attribute("property").or_else(|| tag.attribute("name"));
        if let (Some(name), Some(content)) = (name, tag.attribute("content")) {
            found.push((name.value().into_owned(), content.value().into_owned()));
        }
    }
    pairs(
        found
            .iter()
            .map(|(name, content)| (name.as_str(), content.as_str())),
        None,
    )
}
