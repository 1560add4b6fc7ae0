//! Pairs to one draft.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use byline_html::{Scanner, Token};

use super::names::{self, Meaning, Name};
use crate::draft::{Draft, Source};
use crate::draft_builder::{DateReader, DraftBuilder, Escapes};
use crate::engagement::Access;
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::publisher::{Profile, Publisher};
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::url::WebUrl;

pub(super) fn pairs<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    page: Option<&WebUrl>,
    dates: DateReader,
) -> Draft {
    let mut found: Vec<(&'static Name, &str)> = pairs
        .into_iter()
        .filter(|(_, content)| !content.trim().is_empty())
        .filter_map(|(name, content)| Some((names::find(name.trim())?, content)))
        .collect();
    // Stable: of one vocabulary the order of the page remains.
    found.sort_by_key(|(name, _)| name.rank);
    let mut reader = PairReader {
        builder: DraftBuilder::new(Source::Meta, page, Escapes::None).with_dates(dates),
        bylines: Vec::new(),
        tags: Vec::new(),
        profiles: Vec::new(),
    };
    for (name, content) in found {
        reader.builder.source = name.source;
        reader.pair(name, content);
    }
    reader.finish()
}

/// The different values of one name that may be repeated.
struct Group<T> {
    name: &'static Name,
    values: Vec<T>,
    seen: BTreeSet<Line>,
}

struct PairReader<'a> {
    builder: DraftBuilder<'a>,
    bylines: Vec<Group<Byline>>,
    tags: Vec<Group<Line>>,
    profiles: Vec<Profile>,
}

impl PairReader<'_> {
    fn pair(&mut self, name: &'static Name, content: &str) {
        let source = self.builder.source;
        let builder = &mut self.builder;
        match name.meaning {
            Meaning::Headline => {
                let headline = builder.headline(content);
                builder.draft.headline.offer_some(headline, source);
            }
            Meaning::Kicker => {
                let kicker = builder.line(content);
                builder.draft.kicker.offer_some(kicker, source);
            }
            Meaning::Standfirst => {
                let text = builder.line(content);
                builder.draft.standfirst.offer_some(text, source);
            }
            Meaning::Url => {
                let url = builder.url("url", content);
                builder.draft.url.offer_some(url, source);
            }
            Meaning::Id => {
                let id = builder.line(content);
                builder.draft.id.offer_some(id, source);
            }
            Meaning::Image => {
                builder.lead_image(content, None);
            }
            Meaning::ImageWidth | Meaning::ImageHeight | Meaning::ImageAlt => {
                self.image(name.meaning, content);
            }
            Meaning::Publisher => {
                let publisher = builder.line(content).map(Publisher::from);
                builder.draft.publisher.offer_some(publisher, source);
            }
            Meaning::Language | Meaning::Locale => {
                // Lists such as "en-us,de" are written for search engines.
                let first = content.split([',', ';', ' ']).find(|tag| !tag.is_empty());
                let tag = builder.language("language", first.unwrap_or_default());
                builder.draft.language.offer_some(tag, source);
            }
            Meaning::Published => {
                let stamp = builder.stamp("published", content);
                builder.draft.published.offer_some(stamp, source);
            }
            Meaning::Modified => {
                let stamp = builder.stamp("modified", content);
                builder.draft.modified.offer_some(stamp, source);
            }
            Meaning::Section => {
                let section = builder.line(content).map(Section::from);
                builder.draft.section.offer_some(section, source);
            }
            Meaning::Tag => add_tag(&mut self.tags, name, builder.line(content)),
            Meaning::Tags => {
                for word in content.split([',', ';']) {
                    add_tag(&mut self.tags, name, builder.line(word));
                }
            }
            Meaning::Author => self.author(name, content),
            Meaning::Account => self.account(content),
            Meaning::FacebookPage => {
                // Plain names belong in og:site_name.
                let profile = WebUrl::new(content).ok().map(Profile::new);
                self.profiles.extend(profile);
            }
            Meaning::Access => {
                let access = access(content.trim());
                builder.draft.access.offer_some(access, source);
            }
            Meaning::Notice => {
                let notice = builder.line(content).map(RightsNotice::from);
                builder.draft.notice.offer_some(notice, source);
            }
            Meaning::Copyright => {
                let line = builder.line(content);
                builder.draft.copyright.offer_some(line, source);
            }
            Meaning::CopyrightHolder => {
                let holder = builder.line(content);
                builder.draft.copyright_holder.offer_some(holder, source);
            }
            Meaning::CopyrightYear => {
                let year = content.trim().parse().ok();
                builder.draft.copyright_year.offer_some(year, source);
            }
            Meaning::License => {
                let url = builder.url("rights.license", content);
                builder.draft.license.offer_some(url, source);
            }
        }
    }

    /// Completes the chosen image.
    fn image(&mut self, meaning: Meaning, content: &str) {
        let alt = self.builder.line(content);
        let Some(image) = self.builder.draft.lead_image.get_mut() else {
            return;
        };
        match meaning {
            Meaning::ImageWidth if image.width.is_none() => {
                image.width = content.trim().parse().ok();
            }
            Meaning::ImageHeight if image.height.is_none() => {
                image.height = content.trim().parse().ok();
            }
            Meaning::ImageAlt if image.alt.is_none() => image.alt = alt,
            _ => {}
        }
    }

    /// A name; an address alone is the page of an author whose name is elsewhere.
    fn author(&mut self, name: &'static Name, content: &str) {
        if WebUrl::new(content).is_ok() {
            return;
        }
        let line = match name.name {
            "citation_author" => self.builder.line(&in_order(content)),
            "dc.creator" if is_of_two_words(content) => self.builder.line(&in_order(content)),
            _ => self.builder.line(content),
        };
        if let Some((line, group)) = line.zip(group(&mut self.bylines, name))
            && group.seen.insert(line.clone())
        {
            group.values.push(Byline::new(line, BylineKind::Unknown));
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
        let draft = &mut self.builder.draft;
        let bylines = self.bylines.into_iter();
        for group in bylines.filter(|group| !group.values.is_empty()) {
            draft.bylines.offer(group.values, group.name.source);
        }
        for group in self.tags {
            draft.tags.offer(group.values, group.name.source);
        }
        if !self.profiles.is_empty() {
            draft.profiles.offer(self.profiles, Source::Meta);
        }
        self.builder.draft
    }
}

/// A name that begins with the family's, as libraries order them, in the order of a byline.
/// Google Scholar takes [both](https://scholar.google.com/intl/en/scholar/inclusion.html): "Doe, Jane".
fn in_order(name: &str) -> Cow<'_, str> {
    match name.split_once(',') {
        // "Jane Doe, PhD" is one name as it is.
        Some((family, given)) if !given.contains(',') && Byline::split(name).len() == 2 => {
            Cow::Owned(format!("{} {}", given.trim(), family.trim()))
        }
        _ => Cow::Borrowed(name),
    }
}

/// Whether a comma parts two words: "Doe, Jane", as Dublin Core's
/// [guide](https://www.dublincore.org/specifications/dublin-core/usageguide/2001-04-12/sectc/) asks for.
/// News sites write lists of whole names there as well.
fn is_of_two_words(content: &str) -> bool {
    let is_word =
        |half: &str| !half.is_empty() && !half.contains(|c: char| c == ',' || c.is_whitespace());
    content
        .trim()
        .split_once(", ")
        .is_some_and(|(family, given)| is_word(family) && is_word(given))
}

/// The group of a name; there are as many as there are names in the table.
fn group<'g, T>(groups: &'g mut Vec<Group<T>>, name: &'static Name) -> Option<&'g mut Group<T>> {
    let is_of = |group: &Group<T>| group.name.name == name.name;
    if !groups.iter().any(is_of) {
        groups.push(Group {
            name,
            values: Vec::new(),
            seen: BTreeSet::new(),
        });
    }
    groups.iter_mut().find(|group| is_of(group))
}

fn add_tag(tags: &mut Vec<Group<Line>>, name: &'static Name, tag: Option<Line>) {
    let Some(tag) = tag else { return };
    if let Some(group) = group(tags, name)
        && group.seen.insert(tag.clone())
    {
        group.values.push(tag);
    }
}

fn access(tier: &str) -> Option<Access> {
    [
        ("free", Access::Free),
        ("metered", Access::Metered),
        ("locked", Access::Locked),
    ]
    .into_iter()
    .find(|(name, _)| name.eq_ignore_ascii_case(tier))
    .map(|(_, access)| access)
}

/// The pairs of the `meta` elements of a page, in the order they stand.
pub(super) fn elements(html: &str, page: Option<&WebUrl>) -> Draft {
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
        page,
        byline_date::parse_machine,
    )
}
