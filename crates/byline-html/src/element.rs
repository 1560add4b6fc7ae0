//! The element names that HTML's parsing rules speak of.

use crate::chunk::{Chunk, lower_case};

/// A name that some rule knows, or [`Tag::Other`].
///
/// The discriminants index tables; names that no rule knows share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Tag {
    Other,
    A,
    Address,
    Applet,
    Area,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Basefont,
    Bgsound,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Code,
    Col,
    Colgroup,
    Datalist,
    Dd,
    Desc,
    Details,
    Dialog,
    Dir,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    Frame,
    Frameset,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Image,
    Img,
    Input,
    Keygen,
    Legend,
    Li,
    Link,
    Listing,
    Main,
    Malignmark,
    Marquee,
    Math,
    Menu,
    Meta,
    Mglyph,
    Mi,
    Mn,
    Mo,
    Ms,
    Mtext,
    Nav,
    Nobr,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    P,
    Param,
    Plaintext,
    Pre,
    Rb,
    Rp,
    Rt,
    Rtc,
    Ruby,
    S,
    Script,
    Search,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Title,
    Tr,
    Track,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
    Xmp,
}

/// Every known name, in order; the order of [`Tag`] is the same.
pub(crate) const NAMES: &[(&str, Tag)] = &[
    ("a", Tag::A),
    ("address", Tag::Address),
    ("applet", Tag::Applet),
    ("area", Tag::Area),
    ("article", Tag::Article),
    ("aside", Tag::Aside),
    ("audio", Tag::Audio),
    ("b", Tag::B),
    ("base", Tag::Base),
    ("basefont", Tag::Basefont),
    ("bgsound", Tag::Bgsound),
    ("big", Tag::Big),
    ("blockquote", Tag::Blockquote),
    ("body", Tag::Body),
    ("br", Tag::Br),
    ("button", Tag::Button),
    ("canvas", Tag::Canvas),
    ("caption", Tag::Caption),
    ("center", Tag::Center),
    ("code", Tag::Code),
    ("col", Tag::Col),
    ("colgroup", Tag::Colgroup),
    ("datalist", Tag::Datalist),
    ("dd", Tag::Dd),
    ("desc", Tag::Desc),
    ("details", Tag::Details),
    ("dialog", Tag::Dialog),
    ("dir", Tag::Dir),
    ("div", Tag::Div),
    ("dl", Tag::Dl),
    ("dt", Tag::Dt),
    ("em", Tag::Em),
    ("embed", Tag::Embed),
    ("fieldset", Tag::Fieldset),
    ("figcaption", Tag::Figcaption),
    ("figure", Tag::Figure),
    ("font", Tag::Font),
    ("footer", Tag::Footer),
    ("form", Tag::Form),
    ("frame", Tag::Frame),
    ("frameset", Tag::Frameset),
    ("h1", Tag::H1),
    ("h2", Tag::H2),
    ("h3", Tag::H3),
    ("h4", Tag::H4),
    ("h5", Tag::H5),
    ("h6", Tag::H6),
    ("head", Tag::Head),
    ("header", Tag::Header),
    ("hgroup", Tag::Hgroup),
    ("hr", Tag::Hr),
    ("html", Tag::Html),
    ("i", Tag::I),
    ("iframe", Tag::Iframe),
    ("image", Tag::Image),
    ("img", Tag::Img),
    ("input", Tag::Input),
    ("keygen", Tag::Keygen),
    ("legend", Tag::Legend),
    ("li", Tag::Li),
    ("link", Tag::Link),
    ("listing", Tag::Listing),
    ("main", Tag::Main),
    ("malignmark", Tag::Malignmark),
    ("marquee", Tag::Marquee),
    ("math", Tag::Math),
    ("menu", Tag::Menu),
    ("meta", Tag::Meta),
    ("mglyph", Tag::Mglyph),
    ("mi", Tag::Mi),
    ("mn", Tag::Mn),
    ("mo", Tag::Mo),
    ("ms", Tag::Ms),
    ("mtext", Tag::Mtext),
    ("nav", Tag::Nav),
    ("nobr", Tag::Nobr),
    ("noembed", Tag::Noembed),
    ("noframes", Tag::Noframes),
    ("noscript", Tag::Noscript),
    ("object", Tag::Object),
    ("ol", Tag::Ol),
    ("optgroup", Tag::Optgroup),
    ("option", Tag::Option),
    ("p", Tag::P),
    ("param", Tag::Param),
    ("plaintext", Tag::Plaintext),
    ("pre", Tag::Pre),
    ("rb", Tag::Rb),
    ("rp", Tag::Rp),
    ("rt", Tag::Rt),
    ("rtc", Tag::Rtc),
    ("ruby", Tag::Ruby),
    ("s", Tag::S),
    ("script", Tag::Script),
    ("search", Tag::Search),
    ("section", Tag::Section),
    ("select", Tag::Select),
    ("small", Tag::Small),
    ("source", Tag::Source),
    ("span", Tag::Span),
    ("strike", Tag::Strike),
    ("strong", Tag::Strong),
    ("style", Tag::Style),
    ("sub", Tag::Sub),
    ("summary", Tag::Summary),
    ("sup", Tag::Sup),
    ("svg", Tag::Svg),
    ("table", Tag::Table),
    ("tbody", Tag::Tbody),
    ("td", Tag::Td),
    ("template", Tag::Template),
    ("textarea", Tag::Textarea),
    ("tfoot", Tag::Tfoot),
    ("th", Tag::Th),
    ("thead", Tag::Thead),
    ("title", Tag::Title),
    ("tr", Tag::Tr),
    ("track", Tag::Track),
    ("tt", Tag::Tt),
    ("u", Tag::U),
    ("ul", Tag::Ul),
    ("var", Tag::Var),
    ("video", Tag::Video),
    ("wbr", Tag::Wbr),
    ("xmp", Tag::Xmp),
];

/// How many tags there are, for tables that they index.
pub(crate) const TAGS: usize = NAMES.len() + 1;

/// Slots of the name table, as an exponent of two: enough that [`SPREAD`] gives each name one
/// of its own.
const SLOT_BITS: u32 = 10;

/// The factor that spreads the names over the slots, found by trial: a new name may need
/// another, and the build says so.
const SPREAD: u64 = 0x2b57_c724_fdcd_9d49;

static SLOTS: [Tag; 1 << SLOT_BITS] = slots();

/// The names as [`word`]s, in the order of [`Tag`]; 0 for those that are longer.
static WORDS: [u64; TAGS] = words();

/// The longest name that is a word.
const WORD: usize = 8;

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index fails the build"
)]
const fn words() -> [u64; TAGS] {
    let mut words = [0; TAGS];
    let mut index = 0;
    while index < NAMES.len() {
        let name = NAMES[index].0.as_bytes();
        if name.len() <= WORD {
            words[index + 1] = word(name);
        }
        index += 1;
    }
    words
}

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index fails the build"
)]
const fn slots() -> [Tag; 1 << SLOT_BITS] {
    let mut slots = [Tag::Other; 1 << SLOT_BITS];
    let mut index = 0;
    while index < NAMES.len() {
        let (name, tag) = NAMES[index];
        if name.len() <= WORD {
            let slot = slot(word(name.as_bytes()));
            assert!(
                matches!(slots[slot], Tag::Other),
                "two names in one slot: SPREAD must change"
            );
            slots[slot] = tag;
        }
        index += 1;
    }
    slots
}

const fn slot(word: u64) -> usize {
    (word.wrapping_mul(SPREAD) >> (64 - SLOT_BITS)) as usize
}

/// A short name as a number, its first byte the lowest; above its last all bits are set,
/// which no byte of UTF-8 has.
#[allow(
    clippy::indexing_slicing,
    reason = "the index is below the length; a const fn has no iterators"
)]
const fn word(name: &[u8]) -> u64 {
    let mut word = u64::MAX;
    let mut index = name.len();
    while index > 0 {
        index -= 1;
        word = word << 8 | name[index] as u64;
    }
    word
}

impl Tag {
    /// The tag of a name, ASCII case apart.
    pub(crate) fn of(name: &str) -> Self {
        Self::at(name.as_bytes(), 0, name.len())
    }

    /// The tag of the name from `start` to `end`; what stands behind the name makes the
    /// look-up quicker.
    #[inline]
    pub(crate) fn at(bytes: &[u8], start: usize, end: usize) -> Self {
        let len = end - start;
        if len > WORD {
            return bytes.get(start..end).map_or(Self::Other, Self::of_long);
        }
        let word = match Chunk::at(bytes, start) {
            Some(chunk) => chunk.first_bytes(len),
            None => word(bytes.get(start..end).unwrap_or_default()),
        };
        let word = lower_case(word);
        let tag = SLOTS.get(slot(word)).copied().unwrap_or(Self::Other);
        if WORDS.get(tag as usize) == Some(&word) {
            tag
        } else {
            Self::Other
        }
    }

    #[cold]
    fn of_long(name: &[u8]) -> Self {
        [
            Self::Blockquote,
            Self::Figcaption,
            Self::Malignmark,
            Self::Plaintext,
        ]
        .into_iter()
        .find(|tag| name.eq_ignore_ascii_case(tag.name().as_bytes()))
        .unwrap_or(Self::Other)
    }

    /// The name, in lower case; nothing for those that no rule knows.
    pub(crate) fn name(self) -> &'static str {
        (self as usize)
            .checked_sub(1)
            .and_then(|index| NAMES.get(index))
            .map_or("", |(name, _)| *name)
    }

    /// Elements without contents: 13.1.2, with those that tree construction adds.
    pub(crate) const fn is_void(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Area | Base
                | Basefont
                | Bgsound
                | Br
                | Col
                | Embed
                | Frame
                | Hr
                | Image
                | Img
                | Input
                | Keygen
                | Link
                | Meta
                | Param
                | Source
                | Track
                | Wbr
        )
    }

    /// The formatting category of 13.2.4.2.
    pub(crate) const fn is_formatting(self) -> bool {
        use Tag::*;
        matches!(
            self,
            A | B | Big | Code | Em | Font | I | Nobr | S | Small | Strike | Strong | Tt | U
        )
    }

    /// The special category of 13.2.4.2, as far as HTML's own elements go.
    pub(crate) const fn is_special(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Address
                | Applet
                | Area
                | Article
                | Aside
                | Base
                | Basefont
                | Bgsound
                | Blockquote
                | Body
                | Br
                | Button
                | Caption
                | Center
                | Col
                | Colgroup
                | Dd
                | Details
                | Dir
                | Div
                | Dl
                | Dt
                | Embed
                | Fieldset
                | Figcaption
                | Figure
                | Footer
                | Form
                | Frame
                | Frameset
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | Head
                | Header
                | Hgroup
                | Hr
                | Html
                | Iframe
                | Img
                | Input
                | Keygen
                | Li
                | Link
                | Listing
                | Main
                | Marquee
                | Menu
                | Meta
                | Nav
                | Noembed
                | Noframes
                | Noscript
                | Object
                | Ol
                | P
                | Param
                | Plaintext
                | Pre
                | Script
                | Search
                | Section
                | Select
                | Source
                | Style
                | Summary
                | Table
                | Tbody
                | Td
                | Template
                | Textarea
                | Tfoot
                | Th
                | Thead
                | Title
                | Tr
                | Track
                | Ul
                | Wbr
                | Xmp
        )
    }

    pub(crate) const fn is_heading(self) -> bool {
        use Tag::*;
        matches!(self, H1 | H2 | H3 | H4 | H5 | H6)
    }

    /// What may stand in `head`: 13.2.6.4.4.
    pub(crate) fn is_head_content(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Base | Basefont
                | Bgsound
                | Link
                | Meta
                | Noframes
                | Noscript
                | Script
                | Style
                | Template
                | Title
                | Head
                | Html
        )
    }

    /// What may stand in a `noscript` in `head`: 13.2.6.4.5.
    pub(crate) fn is_head_noscript_content(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Basefont | Bgsound | Link | Meta | Noframes | Noscript | Style | Head | Html
        )
    }

    /// Elements besides custom ones that can have a shadow root: the DOM Standard, 4.8,
    /// "valid shadow host name".
    pub(crate) fn can_host_shadow_root(self) -> bool {
        use Tag::*;
        self.is_heading()
            || matches!(
                self,
                Article
                    | Aside
                    | Blockquote
                    | Body
                    | Div
                    | Footer
                    | Header
                    | Main
                    | Nav
                    | P
                    | Section
                    | Span
            )
    }

    pub(crate) fn is_table_part(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Caption | Col | Colgroup | Tbody | Td | Tfoot | Th | Thead | Tr
        )
    }

    /// Elements that a missing end tag leaves open: 13.2.6.3, "generate implied end tags".
    pub(crate) fn has_implied_end(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Dd | Dt | Li | Optgroup | Option | P | Rb | Rp | Rt | Rtc
        )
    }

    /// Where the search for an element in scope ends: 13.2.4.2.
    pub(crate) const fn bounds_scope(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Applet | Caption | Html | Table | Td | Th | Marquee | Object | Select | Template
        )
    }

    /// Elements that put a marker on the list of active formatting elements.
    pub(crate) const fn sets_marker(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Applet | Caption | Marquee | Object | Td | Template | Th
        )
    }

    /// Start tags that close an open `p`: 13.2.6.4.7.
    pub(crate) const fn closes_paragraph(self) -> bool {
        use Tag::*;
        self.is_heading()
            || matches!(
                self,
                Address
                    | Article
                    | Aside
                    | Blockquote
                    | Center
                    | Dd
                    | Details
                    | Dialog
                    | Dir
                    | Div
                    | Dl
                    | Dt
                    | Fieldset
                    | Figcaption
                    | Figure
                    | Footer
                    | Form
                    | Header
                    | Hgroup
                    | Hr
                    | Li
                    | Listing
                    | Main
                    | Menu
                    | Nav
                    | Ol
                    | P
                    | Plaintext
                    | Pre
                    | Search
                    | Section
                    | Summary
                    | Table
                    | Ul
                    | Xmp
            )
    }

    /// End tags that close their element wherever it is in scope: 13.2.6.4.7.
    pub(crate) fn is_closed_in_scope(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Address
                | Article
                | Aside
                | Blockquote
                | Button
                | Center
                | Dd
                | Details
                | Dialog
                | Dir
                | Div
                | Dl
                | Dt
                | Fieldset
                | Figcaption
                | Figure
                | Footer
                | Header
                | Hgroup
                | Listing
                | Main
                | Menu
                | Nav
                | Ol
                | Pre
                | Search
                | Section
                | Select
                | Summary
                | Ul
        )
    }

    /// Elements that begin and end a line: 15.3.2 to 15.3.11.
    pub(crate) const fn is_block(self) -> bool {
        use Tag::*;
        self.closes_paragraph()
            || matches!(
                self,
                Body | Caption
                    | Colgroup
                    | Html
                    | Legend
                    | Optgroup
                    | Option
                    | Tbody
                    | Td
                    | Tfoot
                    | Th
                    | Thead
                    | Tr
            )
    }

    /// HTML start tags that end SVG and MathML around them: 13.2.6.5.
    pub(crate) fn breaks_out_of_foreign(self) -> bool {
        use Tag::*;
        self.is_heading()
            || matches!(
                self,
                B | Big
                    | Blockquote
                    | Body
                    | Br
                    | Center
                    | Code
                    | Dd
                    | Div
                    | Dl
                    | Dt
                    | Em
                    | Embed
                    | Head
                    | Hr
                    | I
                    | Img
                    | Li
                    | Listing
                    | Menu
                    | Meta
                    | Nobr
                    | Ol
                    | P
                    | Pre
                    | Ruby
                    | S
                    | Small
                    | Span
                    | Strong
                    | Strike
                    | Sub
                    | Sup
                    | Table
                    | Tt
                    | U
                    | Ul
                    | Var
            )
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    /// The tag of a name that stands alone, and of one in a page.
    #[track_caller]
    fn check(name: &str, tag: Tag) {
        assert_eq!(Tag::of(name), tag, "{name:?}");
        for behind in [" class=x>", "\0\0\0\0\0\0\0\0", "6666666666"] {
            let page = format!("<{name}{behind}");
            assert_eq!(Tag::at(page.as_bytes(), 1, 1 + name.len()), tag, "{page:?}");
        }
    }

    #[test]
    fn every_name_finds_its_tag() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
        for (index, (name, tag)) in NAMES.iter().enumerate() {
            check(name, *tag);
            check(&name.to_ascii_uppercase(), *tag);
            assert_eq!(tag.name(), *name);
            assert_eq!(*tag as usize, index + 1, "{name}");
        }
        for name in [
            "",
            "x",
            "dıv",
            "custom-element",
            "h7",
            "blockquotes",
            "annotation-xml",
            "script\0",
            "\0",
            "div\u{1}",
            "@",
            "h\u{11}",
        ] {
            check(name, Tag::Other);
        }
    }
}
