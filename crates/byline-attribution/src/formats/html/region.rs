//! Which part of a page an element is: its text, or navigation, comments and other surroundings.

use byline_html::{Attribute, ElementKind, StartTag};

use crate::verdict::Place;

/// A part of a page that is not the text of its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Region {
    Byline,
    Caption,
    Comment,
    Navigation,
    Footer,
    Related,
    Partners,
    /// A part of a form, or a box that asks the reader to sign up.
    Control,
    /// A window above the page: a question about cookies, a menu that opens.
    Dialog,
    /// Notes about the article or the page: dates, shares, advertisements, log-in bars.
    Furniture,
}

impl Region {
    /// The part that an element is by its tag.
    pub(super) fn of(tag: StartTag<'_>) -> Option<Self> {
        match tag.kind() {
            // What they are called says what the whole page has.
            ElementKind::Html | ElementKind::Body => None,
            kind => Self::of_element(kind).or_else(|| Self::of_attributes(tag)),
        }
    }

    /// The part that an element of this kind is, whatever its attributes say.
    pub(super) fn of_element(kind: ElementKind) -> Option<Self> {
        use ElementKind::*;

        Some(match kind {
            Nav | Menu => Self::Navigation,
            Footer => Self::Footer,
            Aside => Self::Related,
            Figure | Figcaption | Caption => Self::Caption,
            Address => Self::Byline,
            Button | Form | Label | Legend | Select | Textarea | Option | Optgroup | Datalist => {
                Self::Control
            }
            Dialog => Self::Dialog,
            _ => return None,
        })
    }

    fn of_attributes(tag: StartTag<'_>) -> Option<Self> {
        let mut found = None;
        for attribute in tag.attributes() {
            let own = if attribute.is("class") || attribute.is("id") {
                of_names(&attribute)
            } else if attribute.is("role") {
                first_in(&attribute, ROLES)
            } else if attribute.is("itemprop") || attribute.is("rel") {
                first_in(&attribute, PROPERTIES)
            } else {
                None
            };
            // A comment has a byline and a date, and is a comment anyway.
            if own == Some(Self::Comment) {
                return own;
            }
            found = found.or(own);
        }
        found
    }

    /// Where a link in it stands.
    pub(super) fn place(self) -> Place {
        match self {
            Self::Byline => Place::Byline,
            Self::Caption => Place::Caption,
            Self::Comment => Place::Comment,
            Self::Navigation => Place::Navigation,
            Self::Footer => Place::Footer,
            Self::Related => Place::Related,
            Self::Partners => Place::Partners,
            Self::Control | Self::Dialog | Self::Furniture => Place::Other,
        }
    }
}

/// Whether an element says that it holds the text of an article.
pub(super) fn is_landmark(tag: StartTag<'_>) -> bool {
    matches!(tag.kind(), ElementKind::Article | ElementKind::Main)
        || tag.attributes().any(|attribute| {
            let known: &[&str] = if attribute.is("role") {
                &["article", "main"]
            } else if attribute.is("itemprop") {
                &["articlebody"]
            } else {
                return false;
            };
            words(&attribute.value()).any(|word| known.contains(&word.as_str()))
        })
}

/// The tokens of an attribute in lower case.
fn words(value: &str) -> impl Iterator<Item = String> {
    value
        .split_ascii_whitespace()
        .take(MOST_NAMES)
        .filter(|word| word.len() <= LONGEST_NAME)
        .map(str::to_ascii_lowercase)
}

/// As many classes of an element are looked at, and names as long as this.
const MOST_NAMES: usize = 32;
const LONGEST_NAME: usize = 64;

fn first_in(attribute: &Attribute<'_>, table: &[(&str, Region)]) -> Option<Region> {
    words(&attribute.value()).find_map(|word| look_up(&word, table))
}

fn look_up(word: &str, table: &[(&str, Region)]) -> Option<Region> {
    let at = table.binary_search_by_key(&word, |(name, _)| name).ok()?;
    table.get(at).map(|(_, region)| *region)
}

/// The part that classes or an id name: `related-posts`, `postMeta`, `comment_list`.
fn of_names(attribute: &Attribute<'_>) -> Option<Region> {
    let value = attribute.value();
    let mut found = None;
    for name in value.split_ascii_whitespace().take(MOST_NAMES) {
        let own = of_name(name);
        if own == Some(Region::Comment) {
            return own;
        }
        found = found.or(own);
    }
    found
}

fn of_name(name: &str) -> Option<Region> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let mut parts = [""; 8];
    let mut count = 0;
    for (part, place) in NameParts(name).zip(&mut parts) {
        *place = part;
        count += 1;
    }
    let parts = parts.get(..count)?;
    // `has-sidebar`, `with-comments`: what else is there.
    let is_about = |part: &&str| STATES.iter().any(|state| part.eq_ignore_ascii_case(state));
    if parts.iter().any(is_about) {
        return is_unconsented(parts).then_some(Region::Dialog);
    }
    let look = |part: &str| {
        (part.len() <= LONGEST_WORD)
            .then(|| look_up(&part.to_ascii_lowercase(), NAMES))
            .flatten()
    };
    // Of `comment-author` and `author-comment` both are comments.
    let mut found = None;
    for part in parts {
        let own = look(part);
        if own == Some(Region::Comment) {
            return own;
        }
        found = found.or(own);
    }
    // `most-read` and `seeAlso` say it in two words.
    found.or_else(|| {
        parts.windows(2).find_map(|pair| match pair {
            [first, second] if first.len() + second.len() <= LONGEST_WORD => {
                let pair = [*first, *second].concat().to_ascii_lowercase();
                PAIRS
                    .binary_search(&pair.as_str())
                    .is_ok()
                    .then_some(Region::Related)
            }
            _ => None,
        })
    })
}

/// Whether the words `no-consent` are in a name: a placeholder, which is shown in place of a part of
/// the page until the reader consents to it.
fn is_unconsented(parts: &[&str]) -> bool {
    parts.windows(2).any(|pair| match pair {
        [no, consent] => no.eq_ignore_ascii_case("no") && consent.eq_ignore_ascii_case("consent"),
        _ => false,
    })
}

/// The words of a name, which hyphens, underscores or capitals part.
struct NameParts<'n>(&'n str);

impl<'n> Iterator for NameParts<'n> {
    type Item = &'n str;

    fn next(&mut self) -> Option<&'n str> {
        let name = self
            .0
            .trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        if name.is_empty() {
            return None;
        }
        let bytes = name.as_bytes();
        let end = (1..bytes.len())
            .find(|&at| {
                let (before, here) = (bytes.get(at - 1), bytes.get(at));
                here.is_some_and(|here| !here.is_ascii_alphanumeric())
                    || before.is_some_and(u8::is_ascii_lowercase)
                        && here.is_some_and(u8::is_ascii_uppercase)
            })
            .unwrap_or(bytes.len());
        let (part, rest) = name.split_at_checked(end)?;
        self.0 = rest;
        Some(part)
    }
}

/// The longest of the words in [`NAMES`] and [`PAIRS`].
const LONGEST_WORD: usize = 16;

/// Words that make a name one of what else the page has, or of a state.
const STATES: &[&str] = &[
    "closed", "enabled", "has", "hide", "hides", "no", "on", "open", "opened", "show", "with",
    "without",
];

/// Landmark and widget roles (<https://www.w3.org/TR/wai-aria-1.2/#role_definitions>).
const ROLES: &[(&str, Region)] = &[
    ("alert", Region::Dialog),
    ("alertdialog", Region::Dialog),
    ("banner", Region::Furniture),
    ("complementary", Region::Related),
    ("contentinfo", Region::Footer),
    ("dialog", Region::Dialog),
    ("doc-footnote", Region::Furniture),
    ("form", Region::Control),
    ("menu", Region::Navigation),
    ("menubar", Region::Navigation),
    ("navigation", Region::Navigation),
    ("search", Region::Control),
    ("tablist", Region::Navigation),
    ("toolbar", Region::Navigation),
];

/// Properties of schema.org and kinds of links that say what an element is.
const PROPERTIES: &[(&str, Region)] = &[
    ("author", Region::Byline),
    ("caption", Region::Caption),
    ("comment", Region::Comment),
    ("creator", Region::Byline),
    ("datecreated", Region::Furniture),
    ("datemodified", Region::Furniture),
    ("datepublished", Region::Furniture),
];

/// Words of class names and ids, as themes of content management systems and news sites use
/// them; chosen by hand.
const NAMES: &[(&str, Region)] = &[
    ("ad", Region::Furniture),
    ("ads", Region::Furniture),
    ("adsense", Region::Furniture),
    ("advert", Region::Furniture),
    ("advertisement", Region::Furniture),
    ("advertising", Region::Furniture),
    ("author", Region::Byline),
    ("authors", Region::Byline),
    ("autor", Region::Byline),
    ("banner", Region::Furniture),
    ("bio", Region::Byline),
    ("blogroll", Region::Partners),
    ("breadcrumb", Region::Navigation),
    ("breadcrumbs", Region::Navigation),
    ("byline", Region::Byline),
    ("bylines", Region::Byline),
    ("caption", Region::Caption),
    ("captions", Region::Caption),
    ("comment", Region::Comment),
    ("commentlist", Region::Comment),
    ("comments", Region::Comment),
    ("consent", Region::Dialog),
    ("cookie", Region::Dialog),
    ("cookies", Region::Dialog),
    ("copyright", Region::Footer),
    ("date", Region::Furniture),
    ("dateline", Region::Furniture),
    ("datetime", Region::Furniture),
    ("dialog", Region::Dialog),
    ("disqus", Region::Comment),
    ("footer", Region::Footer),
    ("friends", Region::Partners),
    ("gdpr", Region::Dialog),
    ("infobox", Region::Furniture),
    ("livefyre", Region::Comment),
    ("login", Region::Control),
    ("masthead", Region::Furniture),
    ("menu", Region::Navigation),
    ("menus", Region::Navigation),
    ("meta", Region::Furniture),
    ("metadata", Region::Furniture),
    ("modal", Region::Dialog),
    ("nav", Region::Navigation),
    ("navbar", Region::Navigation),
    ("navigation", Region::Navigation),
    ("newsletter", Region::Control),
    ("outbrain", Region::Related),
    ("overlay", Region::Dialog),
    ("pager", Region::Navigation),
    ("pagination", Region::Navigation),
    ("partner", Region::Partners),
    ("partners", Region::Partners),
    ("paywall", Region::Control),
    ("popover", Region::Dialog),
    ("popup", Region::Dialog),
    ("postmetadata", Region::Furniture),
    ("promo", Region::Furniture),
    ("pubdate", Region::Furniture),
    ("published", Region::Furniture),
    ("rail", Region::Related),
    ("readmore", Region::Related),
    ("recommendations", Region::Related),
    ("recommended", Region::Related),
    ("related", Region::Related),
    ("replies", Region::Comment),
    ("respond", Region::Comment),
    ("share", Region::Furniture),
    ("sharebar", Region::Furniture),
    ("sharing", Region::Furniture),
    ("sidebar", Region::Related),
    ("signin", Region::Control),
    ("signup", Region::Control),
    ("skiplink", Region::Navigation),
    ("social", Region::Furniture),
    ("sponsor", Region::Partners),
    ("sponsored", Region::Furniture),
    ("sponsors", Region::Partners),
    ("subscribe", Region::Control),
    ("subscription", Region::Control),
    ("taboola", Region::Related),
    ("tags", Region::Navigation),
    ("teaser", Region::Related),
    ("teasers", Region::Related),
    ("time", Region::Furniture),
    ("timestamp", Region::Furniture),
    ("toolbar", Region::Navigation),
    ("topbar", Region::Navigation),
    ("trending", Region::Related),
];

/// Names of related lists in two words, without what parts them.
const PAIRS: &[&str] = &[
    "alsoread",
    "editorspicks",
    "latestnews",
    "morearticles",
    "morefrom",
    "morenews",
    "moreon",
    "morestories",
    "mostpopular",
    "mostread",
    "mostviewed",
    "readalso",
    "readmore",
    "readnext",
    "seealso",
    "upnext",
];

#[cfg(test)]
mod tests {
    use byline_html::{Scanner, Token};

    use super::*;

    #[track_caller]
    fn check(tag: &str, want: Option<Region>) {
        let Some(Token::StartTag(start)) = Scanner::new(tag).next() else {
            panic!("{tag} is no start tag");
        };
        assert_eq!(Region::of(start), want, "{tag}");
    }

    #[test]
    fn tables_are_strictly_ordered() {
        for table in [ROLES, PROPERTIES, NAMES] {
            assert!(table.is_sorted_by(|a, b| a.0 < b.0), "{table:?}");
        }
        assert!(PAIRS.is_sorted_by(|a, b| a < b));
        let longest = NAMES.iter().map(|(name, _)| name.len()).max();
        assert!(longest <= Some(LONGEST_WORD));
    }

    #[test]
    fn names_are_read_word_by_word() {
        check(
            "<div class='c-article__related links'>",
            Some(Region::Related),
        );
        check("<ol class=comment-list>", Some(Region::Comment));
        check(
            "<span class='author comment-author'>",
            Some(Region::Comment),
        );
        check("<div id=postMeta>", Some(Region::Furniture));
        check("<ul class='mostRead'>", Some(Region::Related));
        check("<div class='partners'>", Some(Region::Partners));
        check("<div class='navigate unrelated update'>", None);
        // What else the page has, or may have.
        check("<body class='comments single'>", None);
        check(
            "<div class='has-sidebar with-comments comments-open'>",
            None,
        );
        check("<div role=contentinfo>", Some(Region::Footer));
        check("<p itemprop=author>", Some(Region::Byline));
        check("<p>", None);
    }
}
