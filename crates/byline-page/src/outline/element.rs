//! What an element's tag declares: its attributes, and the properties they begin.

use core::cell::LazyCell;
use core::ops::Range;
use std::borrow::Cow;

use byline_html::StartTag;

use super::name_table::NameTable;
use super::{Hints, Item, Meta, Name, Outline, Property, Relation, TimeElement};
use byline_date::DateRole;

/// Containers whose properties are those of readers' comments and of other articles.
pub(super) const FOREIGN: Hints = Hints::COMMENTS.with(Hints::RELATED);

/// The most bytes of a property's text that are kept; longer ones are not names or headlines.
const LONGEST_VALUE: usize = 600;

/// What an attribute is read for.
#[derive(Clone, Copy)]
enum Use {
    /// Its value alone.
    Value(for<'a, 's> fn(&'a mut Attributes<'s>) -> &'a mut Option<Cow<'s, str>>),
    Classes,
    Id,
    Role,
    Properties,
    Scope,
    Relation,
    Language,
    /// The label of a picture.
    Label,
    /// The name of what a `meta` element declares.
    Key,
}

/// The attributes that are read.
static ATTRIBUTES: NameTable<Use> = NameTable::of(&[
    ("alt", Use::Label),
    ("aria-label", Use::Value(|read| &mut read.label)),
    ("class", Use::Classes),
    ("content", Use::Value(|read| &mut read.content)),
    ("datetime", Use::Value(|read| &mut read.datetime)),
    ("href", Use::Value(|read| &mut read.href)),
    ("hreflang", Use::Value(|read| &mut read.hreflang)),
    ("http-equiv", Use::Key),
    ("id", Use::Id),
    ("itemprop", Use::Properties),
    ("itemscope", Use::Scope),
    ("itemtype", Use::Value(|read| &mut read.item_type)),
    ("lang", Use::Language),
    ("name", Use::Key),
    ("property", Use::Key),
    ("rel", Use::Relation),
    ("role", Use::Role),
    ("title", Use::Value(|read| &mut read.title)),
    ("xml:lang", Use::Language),
]);

/// What a class says of an element.
#[derive(Clone, Copy)]
enum Class {
    Property(Property),
    /// A property of the elements that can hold a date for programs.
    Date(Property),
    /// A headline, on headings alone.
    Headline,
    /// The name of a card, or of the article on headings.
    Name,
    /// A card is an author's where it says so: others are the newsroom's, or those of readers.
    Card,
    /// An entry of hAtom or h-entry.
    Item,
    Hint(Hints),
}

/// Microformats, and the classes by which sites name the text of an article and text that is only
/// for readers of screens.
static CLASSES: NameTable<Class> = NameTable::of(&[
    ("article-body", Class::Hint(Hints::ARTICLE)),
    ("article-content", Class::Hint(Hints::ARTICLE)),
    ("article__body", Class::Hint(Hints::ARTICLE)),
    ("article__content", Class::Hint(Hints::ARTICLE)),
    ("dt-published", Class::Date(Property::Published)),
    ("dt-updated", Class::Date(Property::Modified)),
    ("entry-body", Class::Hint(Hints::ARTICLE)),
    ("entry-content", Class::Hint(Hints::ARTICLE)),
    ("entry-title", Class::Headline),
    ("fn", Class::Property(Property::Name)),
    ("h-card", Class::Card),
    ("h-entry", Class::Item),
    ("hentry", Class::Item),
    ("p-author", Class::Property(Property::Author)),
    ("p-name", Class::Name),
    ("post-body", Class::Hint(Hints::ARTICLE)),
    ("post-content", Class::Hint(Hints::ARTICLE)),
    ("post__body", Class::Hint(Hints::ARTICLE)),
    ("post__content", Class::Hint(Hints::ARTICLE)),
    ("published", Class::Date(Property::Published)),
    ("screen-reader", Class::Hint(Hints::ASSISTIVE)),
    ("screen-reader-text", Class::Hint(Hints::ASSISTIVE)),
    ("show-for-sr", Class::Hint(Hints::ASSISTIVE)),
    ("sr-only", Class::Hint(Hints::ASSISTIVE)),
    ("sr-text", Class::Hint(Hints::ASSISTIVE)),
    ("story-body", Class::Hint(Hints::ARTICLE)),
    ("u-visually-hidden", Class::Hint(Hints::ASSISTIVE)),
    ("updated", Class::Date(Property::Modified)),
    ("vcard", Class::Card),
    ("visually-hidden", Class::Hint(Hints::ASSISTIVE)),
    ("visuallyhidden", Class::Hint(Hints::ASSISTIVE)),
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
    item_type: Option<Cow<'s, str>>,
    /// Whether its properties are those of an item that is not an article.
    pub(super) is_foreign: bool,
    /// Whether it is an article with properties of its own.
    pub(super) is_item: bool,
    pub(super) role: Option<DateRole>,
}

impl<'s> Attributes<'s> {
    pub(super) fn of(tag: &StartTag<'s>, name: Name) -> Self {
        let mut read = Self {
            // What is hidden by default has no text to keep, `title` apart.
            hidden: !tag.kind().is_hidden_by_default() && tag.is_hidden(),
            ..Self::default()
        };
        let (mut is_scope, mut is_comment) = (false, false);
        for attribute in tag.attributes() {
            let Some((_, used)) = ATTRIBUTES.find(attribute.raw_name().as_bytes()) else {
                continue;
            };
            let value = || attribute.value();
            match used {
                Use::Value(field) => *field(&mut read) = Some(value()),
                Use::Classes => {
                    let value = value();
                    read.hints = read.hints.with(Hints::of_names(&value));
                    read.classes(&value, name);
                    if matches!(name, Name::Preformatted | Name::Code) {
                        // It names the language of the code.
                        read.hints = read.hints.without(Hints::LANGUAGES);
                    }
                }
                Use::Id => {
                    let value = value();
                    read.hidden &= !is_streamed(&value);
                    // An id of many words is a heading made an anchor: `sharing-with-others`.
                    if value.split(['-', '_']).count() <= 2 {
                        read.hints = read.hints.with(Hints::of_names(&value));
                    }
                }
                Use::Role => {
                    read.sure = landmark(&value());
                    read.hints = read.hints.with(read.sure);
                }
                Use::Properties => {
                    let value = value();
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
                Use::Scope => is_scope = true,
                Use::Relation => read.rel = Some(value().to_ascii_lowercase().into()),
                Use::Language => {
                    read.lang.get_or_insert_with(value);
                }
                Use::Label if name == Name::Image => read.label = Some(value()),
                Use::Key if name == Name::Meta => {
                    read.key = Some(value().trim().to_ascii_lowercase().into());
                }
                Use::Label | Use::Key => {}
            }
        }
        let item_type = read.item_type.as_deref().unwrap_or_default();
        let is_of_article = |(property, _): &(Property, bool)| {
            matches!(property, Property::Author | Property::Publisher)
        };
        let is_own = is_scope && !read.properties.iter().any(is_of_article);
        read.is_foreign = is_own && (is_comment || !is_article_type(item_type));
        read.is_item |= is_own && !read.is_foreign && is_article(item_type);
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

    /// Reads the classes of an element: those of [`CLASSES`], and what the class of a date says
    /// of it.
    fn classes(&mut self, value: &str, name: Name) {
        let is_heading = matches!(name, Name::Heading(_));
        let holds_date = matches!(name, Name::Time | Name::Abbreviation);
        // Determined at most once, since any number of classes may ask.
        let is_author = LazyCell::new(|| {
            let mut classes = value.split_ascii_whitespace();
            classes.any(|class| class == "author")
        });
        for class in value.split_ascii_whitespace() {
            let Some((_, said)) = CLASSES.find(class.as_bytes()).filter(|row| row.0 == class)
            else {
                continue;
            };
            let property = match *said {
                Class::Property(property) => property,
                Class::Date(property) if holds_date => property,
                Class::Headline | Class::Name if is_heading => Property::Headline,
                Class::Name => Property::Name,
                Class::Card if *is_author => Property::Author,
                Class::Hint(hint) => {
                    self.hints = self.hints.with(hint);
                    continue;
                }
                Class::Item => {
                    self.is_item = true;
                    continue;
                }
                Class::Date(_) | Class::Headline | Class::Card => continue,
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

/// Whether an item of this type is an article.
fn is_article(kind: &str) -> bool {
    let ends = ["Article", "Posting", "Work", "Report", "Recipe"];
    ends.iter().any(|end| kind.ends_with(end))
}

/// Whether an item of this type may be the article, or the page that it is on.
fn is_article_type(kind: &str) -> bool {
    let name = kind.rsplit(['/', '#', ':']).next().unwrap_or_default();
    name.is_empty() || is_article(name) || name.ends_with("Page") || name.ends_with("Blog")
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
