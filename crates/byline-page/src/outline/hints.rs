//! What class and id names say of an element's part on the page.

use super::name_table::NameTable;

/// A set of hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Hints(u32);

impl Hints {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self(u32::MAX);
    /// The article, or its body.
    pub(crate) const ARTICLE: Self = Self(1);
    pub(crate) const NAVIGATION: Self = Self(1 << 1);
    pub(crate) const HEADER: Self = Self(1 << 2);
    pub(crate) const FOOTER: Self = Self(1 << 3);
    pub(crate) const ASIDE: Self = Self(1 << 4);
    pub(crate) const COMMENTS: Self = Self(1 << 5);
    pub(crate) const RELATED: Self = Self(1 << 6);
    pub(crate) const SHARE: Self = Self(1 << 7);
    /// Advertisements, consent, subscription and log-in boxes.
    pub(crate) const PROMOTION: Self = Self(1 << 8);
    pub(crate) const DATE: Self = Self(1 << 9);
    pub(crate) const AUTHOR: Self = Self(1 << 10);
    pub(crate) const VIEWS: Self = Self(1 << 11);
    pub(crate) const SECTION: Self = Self(1 << 12);
    pub(crate) const KICKER: Self = Self(1 << 13);
    pub(crate) const STANDFIRST: Self = Self(1 << 14);
    pub(crate) const CAPTION: Self = Self(1 << 15);
    /// Text for readers of screens, which others do not see.
    pub(crate) const ASSISTIVE: Self = Self(1 << 16);
    pub(crate) const TAGS: Self = Self(1 << 17);
    pub(crate) const RIGHTS: Self = Self(1 << 18);
    pub(crate) const LANGUAGES: Self = Self(1 << 19);
    /// Where the main element or the article element is.
    pub(crate) const MAIN: Self = Self(1 << 20);

    /// A figure: what is not a picture, table or code in it is a caption.
    pub(crate) const FIGURE: Self = Self(1 << 21);

    /// Around an article, and not part of it.
    pub(crate) const CHROME: Self = Self(
        Self::NAVIGATION.0
            | Self::FOOTER.0
            | Self::ASIDE.0
            | Self::COMMENTS.0
            | Self::RELATED.0
            | Self::SHARE.0
            | Self::PROMOTION.0,
    );

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The hints that both have.
    pub(crate) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the two share a hint.
    pub(crate) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What an element's names say of it, given its size and that of the page.
    ///
    /// What holds most of the page is not a sidebar, whatever it is called
    /// (`<div class="with-sidebar">`), nor is what holds a good part and a headline, nor are
    /// share buttons a third of a page.
    pub(crate) fn of_size(self, size: usize, whole: usize, has_heading: bool) -> Self {
        if size * 2 > whole || has_heading && size * 5 > whole {
            self.without(Self::CHROME.with(Self::HEADER).with(Self::AUTHOR))
        } else if size * 3 > whole {
            self.without(
                Self::SHARE
                    .with(Self::PROMOTION)
                    .with(Self::NAVIGATION)
                    .with(Self::AUTHOR)
                    .with(Self::TAGS),
            )
        } else {
            self
        }
    }

    /// Reads the words of a `class` or `id` value.
    pub(crate) fn of_names(names: &str) -> Self {
        let mut hints = Self::NONE;
        let mut rest = names.as_bytes();
        while !rest.is_empty() {
            let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
            let (name, after) = rest
                .split_at_checked(end.unwrap_or(rest.len()))
                .unwrap_or_default();
            rest = after.get(1..).unwrap_or_default();
            hints = hints.with(Self::of_word(name, after));
            // `RelatedContent` has two words.
            if name.len() > 6
                && let Some(at) = last_capital(name)
                && let Some((first, last)) = name.split_at_checked(at)
            {
                hints = hints
                    .with(Self::of_word(first, last))
                    .with(Self::of_word(last, after));
            }
        }
        hints
    }

    /// What a word says, given what follows it.
    fn of_word(name: &[u8], after: &[u8]) -> Self {
        let said = WORDS.find(name).map_or(Self::NONE, |(_, hints)| *hints);
        // `language-rust` and `node-lang-de` say which language a text is in.
        match said == Self::LANGUAGES && names_language(after) {
            true => Self::NONE,
            false => said,
        }
    }
}

/// Where the last word of a name in camel case begins.
fn last_capital(name: &[u8]) -> Option<usize> {
    let at = name.iter().rposition(u8::is_ascii_uppercase)?;
    (at > 1 && name.get(at - 1).is_some_and(u8::is_ascii_lowercase)).then_some(at)
}

/// Whether the word after "lang" is a language, and not part of a menu.
fn names_language(after: &[u8]) -> bool {
    let Some((b'-' | b'_' | b':', word)) = after.split_first() else {
        return false;
    };
    // `brush: php; lang: php`
    let word = word.trim_ascii_start();
    let end = word.iter().position(|byte| !byte.is_ascii_alphanumeric());
    let word = word.get(..end.unwrap_or(word.len())).unwrap_or_default();
    const PARTS: [&[u8]; 16] = [
        b"bar",
        b"block",
        b"box",
        b"chooser",
        b"dropdown",
        b"item",
        b"links",
        b"list",
        b"menu",
        b"nav",
        b"picker",
        b"select",
        b"selector",
        b"switch",
        b"switcher",
        b"toggle",
    ];
    !word.is_empty() && !PARTS.iter().any(|part| part.eq_ignore_ascii_case(word))
}

/// Words of class and id names, and what they say.
///
/// Judged by hand from the habits of news sites and content management systems, in the
/// manner of the word lists that readers of pages have used since Arc90's Readability. `paywall` is none
/// of them: search engines ask publishers to mark the text itself that is paid for.
/// <https://developers.google.com/search/docs/appearance/structured-data/paywalled-content>
static WORDS: NameTable<Hints> = NameTable::of(&[
    ("ad", Hints::PROMOTION),
    ("ads", Hints::PROMOTION),
    ("advert", Hints::PROMOTION),
    ("advertisement", Hints::PROMOTION),
    ("advertising", Hints::PROMOTION),
    ("anzeige", Hints::PROMOTION),
    ("articlebody", Hints::ARTICLE),
    ("articlecontent", Hints::ARTICLE),
    ("articletext", Hints::ARTICLE),
    ("aside", Hints::ASIDE),
    ("author", Hints::AUTHOR),
    ("authorbox", Hints::AUTHOR),
    ("authorname", Hints::AUTHOR),
    ("authors", Hints::AUTHOR),
    ("autor", Hints::AUTHOR),
    ("banner", Hints::PROMOTION),
    ("breadcrumb", Hints::NAVIGATION),
    ("breadcrumbs", Hints::NAVIGATION),
    ("byline", Hints::AUTHOR),
    ("bylines", Hints::AUTHOR),
    ("caption", Hints::CAPTION),
    ("category", Hints::SECTION),
    ("comentarios", Hints::COMMENTS),
    ("comment", Hints::COMMENTS),
    ("commentaires", Hints::COMMENTS),
    ("commenti", Hints::COMMENTS),
    ("commentlist", Hints::COMMENTS),
    ("comments", Hints::COMMENTS),
    ("consent", Hints::PROMOTION),
    ("cookie", Hints::PROMOTION),
    ("cookies", Hints::PROMOTION),
    ("copyright", Hints::RIGHTS),
    ("date", Hints::DATE),
    ("dateline", Hints::DATE),
    ("datetime", Hints::DATE),
    ("datum", Hints::DATE),
    ("deck", Hints::STANDFIRST),
    ("disclaimer", Hints::RIGHTS),
    ("disqus", Hints::COMMENTS),
    ("dropdown", Hints::NAVIGATION),
    ("entrydate", Hints::DATE),
    ("factbox", Hints::ASIDE),
    ("fecha", Hints::DATE),
    ("footer", Hints::FOOTER),
    ("gdpr", Hints::PROMOTION),
    ("hits", Hints::VIEWS),
    ("infobox", Hints::ASIDE),
    ("kicker", Hints::KICKER),
    ("komentarze", Hints::COMMENTS),
    ("kommentar", Hints::COMMENTS),
    ("kommentare", Hints::COMMENTS),
    ("kommentarer", Hints::COMMENTS),
    ("lang", Hints::LANGUAGES),
    ("langs", Hints::LANGUAGES),
    ("language", Hints::LANGUAGES),
    ("languages", Hints::LANGUAGES),
    ("lead", Hints::STANDFIRST),
    ("login", Hints::PROMOTION),
    ("masthead", Hints::HEADER),
    ("menu", Hints::NAVIGATION),
    ("modal", Hints::PROMOTION),
    ("nav", Hints::NAVIGATION),
    ("navbar", Hints::NAVIGATION),
    ("navigation", Hints::NAVIGATION),
    ("newsletter", Hints::PROMOTION),
    ("outbrain", Hints::RELATED),
    ("overline", Hints::KICKER),
    ("pagination", Hints::NAVIGATION),
    ("popular", Hints::RELATED),
    ("popup", Hints::PROMOTION),
    ("postdate", Hints::DATE),
    ("postmetadata", Hints::TAGS),
    ("postviews", Hints::VIEWS),
    ("promo", Hints::PROMOTION),
    ("pubdate", Hints::DATE),
    ("publicidad", Hints::PROMOTION),
    ("publishdate", Hints::DATE),
    ("published", Hints::DATE),
    ("reacties", Hints::COMMENTS),
    ("recirc", Hints::RELATED),
    ("recommendation", Hints::RELATED),
    ("recommendations", Hints::RELATED),
    ("recommended", Hints::RELATED),
    ("related", Hints::RELATED),
    ("respond", Hints::COMMENTS),
    ("rubric", Hints::SECTION),
    ("rubrica", Hints::SECTION),
    ("rubrik", Hints::SECTION),
    ("saboxplugin", Hints::AUTHOR),
    ("share", Hints::SHARE),
    ("sharebar", Hints::SHARE),
    ("sharedaddy", Hints::SHARE),
    ("sharing", Hints::SHARE),
    ("sidebar", Hints::ASIDE),
    ("skip", Hints::NAVIGATION),
    ("skyscraper", Hints::PROMOTION),
    ("social", Hints::SHARE),
    ("socials", Hints::SHARE),
    ("sponsor", Hints::PROMOTION),
    ("sponsored", Hints::PROMOTION),
    ("standfirst", Hints::STANDFIRST),
    ("subscribe", Hints::PROMOTION),
    ("subscription", Hints::PROMOTION),
    ("taboola", Hints::RELATED),
    ("tagcloud", Hints::TAGS),
    ("tags", Hints::TAGS),
    ("teaser", Hints::RELATED),
    ("teasers", Hints::RELATED),
    ("timestamp", Hints::DATE),
    ("toolbar", Hints::SHARE),
    ("tools", Hints::SHARE),
    ("trending", Hints::RELATED),
    ("viewcount", Hints::VIEWS),
    ("views", Hints::VIEWS),
    ("werbung", Hints::PROMOTION),
    ("widget", Hints::ASIDE),
    ("widgets", Hints::ASIDE),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found() {
        for (word, hints) in WORDS.rows() {
            assert_eq!(Hints::of_names(word), *hints, "{word}");
            assert_eq!(
                Hints::of_names(&word.to_ascii_uppercase()),
                *hints,
                "{word}"
            );
        }
        assert_eq!(Hints::of_names("col2 4col -- nave"), Hints::NONE);
        let two = Hints::RELATED.with(Hints::COMMENTS);
        assert_eq!(Hints::of_names("x RelatedContent_comments"), two);
    }
}
