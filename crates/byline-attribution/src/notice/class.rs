//! What a word means for a notice. `cargo xtask tables` reads this file too, for the names.

macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident,)+) => {
        /// What a word or phrase contributes to a notice; the files in `data/notices` name
        /// these classes in lower case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Class { $($(#[$doc])* $class),+ }

        /// The names of all classes.
        pub(crate) const NAMES: &[&str] = &[$(stringify!($class)),+];
    };
}

classes! {
    /// Re-use by its own word: reprint, copy, quote.
    Use,
    /// Re-use only together with an object: using (the materials).
    Using,
    /// What is re-used: materials, articles, content.
    Material,
    /// A hyperlink.
    Link,
    /// Naming the source, said in one word: attribution, Quellenangabe, istinad.
    Cite,
    /// To name, to indicate; naming the source when `Source` or a name is its object.
    Mention,
    /// The source.
    Source,
    /// Consent, permission.
    Consent,
    /// Must, obligatory, please.
    Oblige,
    /// May, is permitted.
    Permit,
    /// Is prohibited, may not.
    Forbid,
    /// Only.
    Only,
    /// Provided that, on condition.
    If,
    /// When, in case of.
    When,
    /// With.
    With,
    /// Without, unless.
    Without,
    /// Not, no.
    Not,
    /// Even: what follows, or in some languages what comes before, does not help.
    Even,
    /// Desirable, not necessary.
    Optional,
    /// The sentence is about something else: forms, passwords, cookies.
    Unrelated,
    /// Clickable, working.
    Active,
    /// Straight, without a redirect.
    Direct,
    /// Dofollow, indexable, no nofollow.
    Follow,
    /// Search engines, indexing.
    Search,
    /// A paragraph.
    Paragraph,
    /// The beginning of the text.
    Start,
    /// Above the text, in the headline.
    Above,
    /// First, second; the value is the number.
    Ordinal,
    /// One, two, thirty; the value is the number.
    Number,
    /// Per cent.
    Percent,
    /// Half, a third; the value is in per cent.
    Fraction,
    /// Characters.
    Chars,
    /// Words.
    Words,
    /// Sentences.
    Sentences,
    /// Lines.
    Lines,
    /// At most, no more than, exceed.
    Limit,
    /// More than, over: a link may be demanded only beyond the amount. Also `Limit`.
    Over,
    /// Short, small, reasonable: an amount that no number measures.
    Vague,
    /// Re-use by quoting. Also `Use`.
    Quote,
    /// Not below, no lower than: a place, and no negation.
    Below,
    /// Print media.
    Print,
    /// Photographs, video.
    Photo,
    /// Commercial.
    Commercial,
    /// Non-commercial.
    Noncommercial,
    /// Online media, the web.
    Online,
    /// The site, us.
    Site,
    /// Original, quoted: what makes a material the very article.
    Original,
    /// A word that alone names the very article: page, publication.
    Page,
    /// Stands between link word and target: to, на, vers.
    To,
    /// May stand between marker and name: the, agency, portal.
    Filler,
    /// Shows that the sentence is about published material: the editors, our, copyright, reprint.
    Press,
    /// A credit that consent was given: "reprinted by permission".
    Given,
    /// A Creative Commons licence.
    Commons,
    /// Text and data mining, training of artificial intelligence.
    Mining,
    /// Is reserved, opts out.
    Reserve,
    /// A picture or script by which a publisher counts readers: tracking pixel, page counter.
    Pixel,
    /// A canonical link, which only crawlers read.
    Canonical,
    /// To close a page to search engines.
    Noindex,
    /// The manner of a rule, without its object: written, prior, in whole or in part.
    Manner,
}

impl Class {
    pub(crate) const fn bit(self) -> u64 {
        1 << self as u32
    }
}

const _: () = assert!(
    NAMES.len() <= u64::BITS as usize,
    "a class is a bit of a `u64`"
);
