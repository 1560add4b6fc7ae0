//! The choices that a policy makes.

use core::num::NonZeroU32;

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }
    };
}

choice! {
    /// Whether crawlers must be free to follow the link.
    ///
    /// A link is closed by `rel` `nofollow`, `ugc` or `sponsored`
    /// ([Google's link qualifiers](https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links)),
    /// a page by a robots meta element or an `X-Robots-Tag` header that says `nofollow` or `none`.
    Followable {
        /// A closed link does not count.
        Required,
        /// A closed link counts, and a note says that it is closed.
        #[default]
        Optional,
    }
}

choice! {
    /// Whether a reader must be able to see and click the link.
    Visible {
        /// A link that is hidden, inert or empty does not count.
        #[default]
        Required,
        /// Such a link counts, and a note says so.
        Optional,
    }
}

choice! {
    /// Whether the link must stand where search engines index it.
    ///
    /// Closed by `noindex` of the page, and by blocks in Yandex's `noindex` element or
    /// its comment form `<!--noindex-->`.
    Indexable {
        /// A link in a closed place does not count.
        Required,
        /// Such a link counts, and a note says so.
        #[default]
        Optional,
        /// The page must be closed to search engines by `noindex`, as they advise partners who
        /// [syndicate](https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting#syndicated-content)
        /// an article.
        Forbidden,
    }
}

choice! {
    /// Whether the link must be in the text of the article.
    InBody {
        /// A link in the byline, a caption, a comment, a menu, a footer, or a list of other
        /// articles or partners does not count. A page without an article has its text where
        /// most of its prose is.
        Required,
        /// Any part of the page will do. A note says where a link is only in a comment, a
        /// partner list or a list of other articles.
        #[default]
        Optional,
    }
}

choice! {
    /// Whether a link that passes through a known redirector counts.
    Redirectors {
        /// The address behind the redirector is read from its parameters, and counts.
        Accepted,
        /// The link does not count; the verdict names the redirector.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether a link to an archived or cached copy counts.
    Archives {
        /// The address of the original is read from that of the copy, and counts.
        Accepted,
        /// The link does not count; the verdict names the copy.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether `link rel=canonical`, which only crawlers read, counts as the credit.
    Canonical {
        /// It counts.
        Accepted,
        /// It is reported as a machine credit.
        #[default]
        Refused,
        /// The page must have one to the target, besides the link.
        Required,
    }
}

choice! {
    /// What counts as the link where nothing can be clicked: in plain text.
    PlainText {
        /// The full address, `https://example.az/n/1`.
        #[default]
        Url,
        /// The domain is enough too: `example.az`.
        Domain,
        /// One of the policy's names is enough too: `Example News`.
        Name,
    }
}

choice! {
    /// Whether a link inside `noscript` counts.
    ///
    /// Readers run scripts, so a browser does not render it; some crawlers see it.
    Noscript {
        /// It is read as if scripts were off.
        Accepted,
        /// It does not count.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether a link inside a closed `details` element counts.
    Collapsed {
        /// The reader can open it: the link counts, and a note says that it is collapsed.
        #[default]
        Accepted,
        /// It does not count.
        Refused,
    }
}

/// Where in the article the link must stand.
///
/// Paragraphs are those of the article that a reader sees. The article is what
/// [`Page::with_body`](crate::Page::with_body) says, else the `article`, `main` or element of
/// their roles with most of the text, else the innermost element with nearly all of it. There
/// `p`, `li`, `dd`, `blockquote` and `pre` are paragraphs, or blocks of text where there are none
/// of them; two line breaks in a row part paragraphs as well. Not counted are hidden and empty
/// ones, the parts around the text (`nav`, `aside`, `footer`, `header`, `figure`, comments,
/// bylines, related lists and the like, by their elements, roles and classes), short lines
/// above the first sentence, as a byline without a class, and short blocks that are all link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PlaceRule {
    /// Anywhere on the page.
    #[default]
    Anywhere,
    /// Not below this paragraph, the first being 1.
    WithinParagraphs(NonZeroU32),
    /// Above the first paragraph.
    BeforeBody,
}

impl PlaceRule {
    /// Whether a link in this paragraph, above the article's text or not, is where it must be.
    pub(crate) fn is_kept_by(self, paragraph: u32, before_body: bool) -> bool {
        match self {
            Self::Anywhere => true,
            Self::WithinParagraphs(last) => paragraph <= last.get(),
            Self::BeforeBody => before_body,
        }
    }
}
