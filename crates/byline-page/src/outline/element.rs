//! What an element's tag declares: its attributes, and the properties they begin.

use core::cell::LazyCell;
use core::ops::Range;
use std::borrow::Cow;

use byline_html::StartTag;

use super::hints::Lengths;
use super::{Hints, Item, Meta, Name, Outline, Property, Relation, TimeElement};
use byline_date::DateRole;

/// Containers whose properties are those of readers' comments and of other articles.
pub(super) const FOREIGN: Hints = Hints::COMMENTS.with(Hints::RELATED);

/// The most bytes of a property's text that are kept; longer ones are no names or headlines.
const LONGEST_VALUE: usize = 600;

/// The names of attributes that [`Attributes::of`] reads.
const ATTRIBUTES: Lengths = Lengths::of(&[
    "alt",
    "aria-label",
    "class",
    "content",
    "datetime",
    "href",
    "hreflang",
    "http-equiv",
    "id",
    "itemprop",
    "itemscope",
    "itemtype",
    "lang",
    "name",
    "property",
    "rel",
    "role",
    "title",
    "xml:lang",
]);

/// The classes that [`Attributes::classes`] reads.
const CLASSES: Lengths = Lengths::of(&[
    "article-body",
    "article-content",
    "article__body",
    "article__content",
    "dt-published",
    "dt-updated",
    "entry-body",
    "entry-content",
    "entry-title",
    "fn",
    "h-card",
    "p-author",
    "p-name",
    "post-body",
    "post-content",
    "post__body",
    "post__content",
    "published",
    "screen-reader",
    "screen-reader-text",
    "show-for-sr",
    "sr-only",
    "sr-text",
    "story-body",
    "u-visually-hidden",
    "updated",
    "vcard",
    "visually-hidden",
    "visuallyhidden",
]);

/// The attributes that an outline reads, collected in one walk over a tag.
#[derive(Debug, Default)]
pub(super) struct Attributes<'s> {
    pub(super) hints: Hints,
    /// Those of the hints that come from a role, not from a name.
    pub(super) sure: Hints,
    pub(super) hidden: bool,
    pub(super) href: Option<Cow<'s, str>>,
    pub(super) rel: Option<Cow<'s, str>>,
    pub(super) hreflang: Option<Cow<'s, str>>,
    pub(super) lang: Option<Cow<'s, str>>,
    pub(super) label: Option<Cow<'s, str>>,
    pub(super) key: Option<Cow<'s, str>>,
    pub(super) content: Option<Cow<'s, str>>,
    pub(super) datetime: Option<Cow<'s, str>>,
    pub(super) title: Option<Cow<'s, str>>,
    pub(super) properties: Vec<(Property, bool)>,
    /// Whether its properties are those of an item that is no article.
    pub(super) is_foreign: bool,
    pub(super) role: Option<DateRole>,
}

impl<'s> Attributes<'s> {
    pub(super) fn of(tag: &StartTag<'s>, name: Name) -> Self {
        let mut read = Self {
            // What is hidden by default has no text to keep, `title` apart.
            hidden: !tag.kind().is_hidden_by_default() && tag.is_hidden(),
            ..Self::default()
        };
        let mut scope: (bool, Option<Cow<'s, str>>) = (false, None);
        let mut is_comment = false;
        for attribute in tag.attributes() {
            if !ATTRIBUTES.may_have(attribute.raw_name().as_bytes()) {
                continue;
            }
            let attribute_name = attribute.name();
            let value = || Some(attribute.value());
            match attribute_name.as_bytes() {
                b"class" => {
                    let value = attribute.value();
                    read.hints = read.hints.with(Hints::of_names(&value));
                    read.classes(&value, name);
                    if matches!(name, Name::Preformatted | Name::Code) {
                        // It names the language of the code.
                        read.hints = read.hints.without(Hints::LANGUAGES);
                    }
                }
                b"id" => {
                    let value = attribute.value();
                    read.hidden &= !is_streamed(&value);
                    // An id of many words is a heading made an anchor: `sharing-with-others`.
                    if value.split(['-', '_']).count() <= 2 {
                        read.hints = read.hints.with(Hints::of_names(&value));
                    }
                }
                b"role" => {
                    read.sure = landmark(&attribute.value());
                    read.hints = read.hints.with(read.sure);
                }
                b"itemprop" => {
                    let value = attribute.value();
                    for name in value.split_ascii_whitespace() {
                        if name == "comment" {
                            is_comment = true;
                            read.hints = read.hints.with(Hints::COMMENTS);
                        }
                        if name == "articleBody" {
                            read.hints = read.hints.with(Hints::ARTICLE);
                        }
                        if let Some(property) = item_property(name) {
                            read.add_property(property, false);
                        }
                    }
                    if name == Name::Meta && read.key.is_none() {
                        read.key = Some(value.to_ascii_lowercase().into());
                    }
                }
                b"itemscope" => scope.0 = true,
                b"itemtype" => scope.1 = value(),
                b"href" => read.href = value(),
                b"rel" => read.rel = Some(attribute.value().to_ascii_lowercase().into()),
                b"hreflang" => read.hreflang = value(),
                b"lang" | b"xml:lang" => read.lang = read.lang.take().or_else(value),
                b"aria-label" => read.label = value(),
                b"title" => read.title = value(),
                b"alt" if name == Name::Image => read.label = value(),
                b"name" | b"property" | b"http-equiv" if name == Name::Meta => {
                    read.key = Some(attribute.value().trim().to_ascii_lowercase().into());
                }
                b"content" => read.content = value(),
                b"datetime" => read.datetime = value(),
                _ => {}
            }
        }
        let (is_scope, kind) = scope;
        read.is_foreign = is_scope
            && (is_comment || !is_article_type(kind.as_deref().unwrap_or_default()))
            && !read
                .properties
                .iter()
                .any(|(property, _)| matches!(property, Property::Author | Property::Publisher));
        read
    }

    /// Whether the element is a link to an author's page.
    pub(super) fn is_author(&self, name: Name) -> bool {
        let is_author = |rel: &str| rel.split(' ').any(|rel| rel == "author");
        name == Name::A && self.rel.as_deref().is_some_and(is_author)
    }

    /// Adds a property once: each is kept with a copy of the element's value.
    fn add_property(&mut self, property: Property, is_class: bool) {
        if !self.properties.contains(&(property, is_class)) {
            self.properties.push((property, is_class));
        }
    }

    /// Microformats, and what a date's class says of it.
    ///
    /// Dates are read only from elements that can hold them for programs, and a card is an
    /// author's where it says so: others are the newsroom's, or those of readers.
    fn classes(&mut self, value: &str, name: Name) {
        let holds_date = matches!(name, Name::Time | Name::Abbreviation);
        // Determined at most once, since any number of classes may ask.
        let is_author = LazyCell::new(|| {
            let mut classes = value.split_ascii_whitespace();
            classes.any(|class| class == "author")
        });
        for class in value.split_ascii_whitespace() {
            if !CLASSES.may_have(class.as_bytes()) {
                continue;
            }
            let property = match class {
                "entry-title" | "p-name" if matches!(name, Name::Heading(_)) => Property::Headline,
                "dt-published" | "published" if holds_date => Property::Published,
                "dt-updated" | "updated" if holds_date => Property::Modified,
                "p-author" => Property::Author,
                "vcard" | "h-card" if *is_author => Property::Author,
                "fn" | "p-name" => Property::Name,
                "sr-only" | "visually-hidden" | "visuallyhidden" | "u-visually-hidden"
                | "screen-reader-text" | "screen-reader" | "show-for-sr" | "sr-text" => {
                    self.hints = self.hints.with(Hints::ASSISTIVE);
                    continue;
                }
                "entry-content" | "post-content" | "post-body" | "article-body"
                | "article-content" | "article__body" | "article__content" | "post__content"
                | "post__body" | "story-body" | "entry-body" => {
                    self.hints = self.hints.with(Hints::ARTICLE);
                    continue;
                }
                _ => continue,
            };
            self.add_property(property, true);
        }
        if name != Name::Time {
            return;
        }
        let has = |word: &str| value.contains(word);
        if has("modif") || has("update") || has("Modif") || has("Update") {
            self.role = Some(DateRole::Modified);
        } else if has("publi") || has("Publi") {
            self.role = Some(DateRole::Published);
        }
    }
}

impl Outline {
    /// Keeps a `meta` element; `has_text` where text of the page precedes it.
    pub(super) fn add_meta(
        &mut self,
        attributes: &Attributes<'_>,
        within: Option<Property>,
        container: usize,
        has_text: bool,
    ) {
        let (Some(key), Some(content)) = (&attributes.key, &attributes.content) else {
            return;
        };
        self.add_declared(attributes, within, container, content);
        if attributes.properties.is_empty() || !has_text {
            self.metas.push(Meta {
                key: key.clone().into_owned(),
                content: content.clone().into_owned(),
            });
        }
    }

    /// Keeps a `link` element.
    pub(super) fn add_relation(
        &mut self,
        attributes: &Attributes<'_>,
        within: Option<Property>,
        container: usize,
    ) {
        let Some(href) = &attributes.href else { return };
        if let Some(rel) = &attributes.rel {
            self.relations.push(Relation {
                rel: rel.clone().into_owned(),
                href: href.clone().into_owned(),
                hreflang: attributes.hreflang.clone().map(Cow::into_owned),
            });
        }
        self.add_declared(attributes, within, container, href);
    }

    /// Keeps the properties of an element that has no text.
    fn add_declared(
        &mut self,
        attributes: &Attributes<'_>,
        within: Option<Property>,
        container: usize,
        value: &str,
    ) {
        if within == Some(Property::Foreign) {
            return;
        }
        for (property, is_class) in &attributes.properties {
            self.items.push(Item {
                property: *property,
                within,
                value: value.to_owned(),
                is_class: *is_class,
                container,
            });
        }
    }

    /// Begins a `time` element, whose text is empty so far; returns its number.
    pub(super) fn add_time(
        &mut self,
        attributes: &Attributes<'_>,
        within: Option<Property>,
        container: usize,
    ) -> usize {
        let foreign = match within {
            Some(Property::Foreign) => FOREIGN,
            _ => Hints::NONE,
        };
        let at = self.text.len();
        self.times.push(TimeElement {
            datetime: attributes.datetime.clone().map(Cow::into_owned),
            text: at..at,
            container,
            hints: attributes.hints.with(foreign),
            role: attributes.role,
        });
        self.times.len() - 1
    }

    /// Begins the properties of an element; returns their numbers, and within which property
    /// its contents are. Those without a value in an attribute are empty until
    /// [`Outline::end_items`].
    pub(super) fn add_items(
        &mut self,
        attributes: &Attributes<'_>,
        name: Name,
        within: Option<Property>,
        container: usize,
    ) -> (Range<usize>, Option<Property>) {
        let from = self.items.len();
        // A property belongs to the nearest item: <https://html.spec.whatwg.org/#names:-the-itemprop-attribute>.
        if attributes.is_foreign || within == Some(Property::Foreign) {
            return (from..from, Some(Property::Foreign));
        }
        let author = attributes
            .is_author(name)
            .then_some((Property::Author, true));
        let mut inner = within;
        for (property, is_class) in attributes.properties.iter().copied().chain(author) {
            let declared = match property {
                Property::Published | Property::Modified => attributes
                    .datetime
                    .as_ref()
                    .or(attributes.content.as_ref())
                    .or(attributes.title.as_ref().filter(|_| is_class)),
                _ => attributes.content.as_ref(),
            };
            self.items.push(Item {
                property,
                within: inner,
                value: declared.cloned().unwrap_or_default().into_owned(),
                is_class,
                container,
            });
            if matches!(property, Property::Author | Property::Publisher) {
                inner = Some(property);
            }
        }
        (from..self.items.len(), inner)
    }

    /// Ends the properties of an element: their text is what was written since `from`.
    pub(super) fn end_items(&mut self, items: &Range<usize>, from: usize) {
        for item in self.items.get_mut(items.clone()).unwrap_or_default() {
            if !item.value.is_empty() {
                continue;
            }
            let mut value = self.text.get(from..).unwrap_or_default();
            if value.len() > LONGEST_VALUE {
                let mut end = LONGEST_VALUE;
                while !value.is_char_boundary(end) {
                    end -= 1;
                }
                value = value.get(..end).unwrap_or_default();
            }
            item.value = value.trim().replace('\n', " ");
        }
    }
}

/// What an element is by itself.
pub(super) fn element_hints(name: Name) -> Hints {
    match name {
        Name::Nav => Hints::NAVIGATION,
        Name::Footer => Hints::FOOTER,
        Name::Header => Hints::HEADER,
        Name::Aside => Hints::ASIDE,
        Name::Article | Name::Main => Hints::MAIN,
        Name::Figcaption => Hints::CAPTION,
        Name::Figure => Hints::FIGURE,
        Name::Form => Hints::PROMOTION,
        _ => Hints::NONE,
    }
}

/// Whether a script is data about the page.
pub(super) fn is_json_ld(tag: &StartTag<'_>) -> bool {
    tag.attribute("type")
        .is_some_and(|kind| kind.value().to_ascii_lowercase().contains("ld+json"))
}

/// Whether an item of this type may be the article, or the page that it is on.
fn is_article_type(kind: &str) -> bool {
    let name = kind.rsplit(['/', '#', ':']).next().unwrap_or_default();
    name.is_empty()
        || [
            "Article", "Posting", "Page", "Work", "Blog", "Report", "Recipe",
        ]
        .iter()
        .any(|end| name.ends_with(end))
}

/// Whether an element holds what React streams behind the page, which a script moves to its
/// place: `<div hidden id="S:0">`. See `renderToPipeableStream`.
fn is_streamed(id: &str) -> bool {
    id.strip_prefix("S:")
        .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// ARIA landmarks: <https://www.w3.org/TR/wai-aria-1.2/#landmark_roles>.
fn landmark(role: &str) -> Hints {
    match role {
        "navigation" | "menu" | "menubar" | "search" => Hints::NAVIGATION,
        "banner" => Hints::HEADER,
        "contentinfo" => Hints::FOOTER,
        "complementary" => Hints::ASIDE,
        "main" | "article" => Hints::MAIN,
        "dialog" | "alertdialog" => Hints::PROMOTION,
        _ => Hints::NONE,
    }
}

/// The schema.org properties that are read from an article's microdata.
fn item_property(name: &str) -> Option<Property> {
    Some(match name {
        "headline" => Property::Headline,
        "datePublished" | "datepublished" => Property::Published,
        "dateModified" | "datemodified" => Property::Modified,
        "author" | "creator" => Property::Author,
        "name" => Property::Name,
        "publisher" => Property::Publisher,
        "articleSection" => Property::Section,
        "description" => Property::Description,
        "url" => Property::Url,
        "inLanguage" => Property::Language,
        "keywords" => Property::Keywords,
        _ => return None,
    })
}
