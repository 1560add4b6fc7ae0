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
    /// Whether crawlers must be allowed to follow the link.
    ///
    /// A link is not followable if its `rel` has `nofollow`, `ugc` or `sponsored`
    /// ([Google's link qualifiers](https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links)),
    /// or if the page has a robots meta element or an `X-Robots-Tag` header with `nofollow` or
    /// `none`.
    Followable {
        /// A link that is not followable does not count.
        Required,
        /// Such a link counts, and gets a note.
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
    /// Whether search engines must be allowed to index the place of the link.
    ///
    /// They are not if the page has `noindex`, and inside Yandex's element `noindex` or its
    /// comment form `<!--noindex-->`.
    Indexable {
        /// A link that is not indexable does not count.
        Required,
        /// Such a link counts, and a note says so.
        #[default]
        Optional,
        /// The page must have `noindex`, as search engines advise partners who
        /// [syndicate](https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting#syndicated-content)
        /// an article.
        Forbidden,
    }
}

choice! {
    /// Whether the link must be in the text of the article.
    InBody {
        /// A link in the byline, a caption, a comment, a menu, a footer, or a list of other
        /// articles or partners does not count. If a page has no element for the article, the
        /// element with most of the prose is taken for it.
        Required,
        /// A link in any part of the page counts. If it is in a comment, a list of partners or a
        /// list of other articles, it gets a note.
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
        /// It does not count, and is reported as a credit that only programs read.
        #[default]
        Refused,
        /// The page must have one to the target, in addition to the link.
        Required,
    }
}

choice! {
    /// What counts as the link in plain text, where nothing can be clicked.
    PlainText {
        /// The full address, `https://example.az/n/1`.
        #[default]
        Url,
        /// Also the domain: `example.az`.
        Domain,
        /// Also one of the policy's names: `Example News`.
        Name,
    }
}

choice! {
    /// Whether a link inside `noscript` counts.
    ///
    /// A browser that runs scripts does not render it; some crawlers read it.
    Noscript {
        /// It counts like any other link.
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

/// Where in the article the link must be.
///
/// Only paragraphs of the article that a reader sees are counted. The article is the part of the
/// page that was given to [`Page::with_body`](crate::Page::with_body). Otherwise it is the element
/// `article` or `main`, or with such a role, that has most of the text, or the innermost element
/// that has nearly all of it. In the article, `p`, `li`, `dd`, `blockquote` and `pre` are
/// paragraphs; if there are none, blocks of text are. Two line breaks in a row also begin a
/// paragraph. Not counted are:
///
/// - hidden and empty paragraphs;
/// - parts around the text, which are recognized by elements, roles and classes: `nav`, `aside`,
///   `footer`, `header`, `figure`, comments, bylines, lists of other articles;
/// - short lines above the first sentence, such as a byline without a class;
/// - short blocks of nothing but a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PlaceRule {
    /// Anywhere on the page.
    #[default]
    Anywhere,
    /// In this paragraph or above it; the first paragraph is 1.
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
