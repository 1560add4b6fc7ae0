// GENERATED from data/elements.tsv (source there) by `cargo xtask tables`. Do not edit.

use crate::element::Facts;

/// A kind of HTML element: the elements that the standard has rules for, obsolete ones
/// included, and the elements of SVG and MathML that its parsing rules name.
///
/// Elements are compared by it faster than by name, and [`ElementKind::is_block`] and the
/// other methods say how browsers treat them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ElementKind {
    /// Any other name: custom elements, most of SVG, misspellings.
    Other,
    /// `a`
    A,
    /// `abbr`
    Abbr,
    /// `acronym`
    Acronym,
    /// `address`
    Address,
    /// `applet`
    Applet,
    /// `area`
    Area,
    /// `article`
    Article,
    /// `aside`
    Aside,
    /// `audio`
    Audio,
    /// `b`
    B,
    /// `base`
    Base,
    /// `basefont`
    Basefont,
    /// `bdi`
    Bdi,
    /// `bdo`
    Bdo,
    /// `bgsound`
    Bgsound,
    /// `big`
    Big,
    /// `blockquote`
    Blockquote,
    /// `body`
    Body,
    /// `br`
    Br,
    /// `button`
    Button,
    /// `canvas`
    Canvas,
    /// `caption`
    Caption,
    /// `center`
    Center,
    /// `cite`
    Cite,
    /// `clippath`
    Clippath,
    /// `code`
    Code,
    /// `col`
    Col,
    /// `colgroup`
    Colgroup,
    /// `data`
    Data,
    /// `datalist`
    Datalist,
    /// `dd`
    Dd,
    /// `defs`
    Defs,
    /// `del`
    Del,
    /// `desc`
    Desc,
    /// `details`
    Details,
    /// `dfn`
    Dfn,
    /// `dialog`
    Dialog,
    /// `dir`
    Dir,
    /// `div`
    Div,
    /// `dl`
    Dl,
    /// `dt`
    Dt,
    /// `em`
    Em,
    /// `embed`
    Embed,
    /// `fieldset`
    Fieldset,
    /// `figcaption`
    Figcaption,
    /// `figure`
    Figure,
    /// `filter`
    Filter,
    /// `font`
    Font,
    /// `footer`
    Footer,
    /// `form`
    Form,
    /// `frame`
    Frame,
    /// `frameset`
    Frameset,
    /// `h1`
    H1,
    /// `h2`
    H2,
    /// `h3`
    H3,
    /// `h4`
    H4,
    /// `h5`
    H5,
    /// `h6`
    H6,
    /// `head`
    Head,
    /// `header`
    Header,
    /// `hgroup`
    Hgroup,
    /// `hr`
    Hr,
    /// `html`
    Html,
    /// `i`
    I,
    /// `iframe`
    Iframe,
    /// `image`
    Image,
    /// `img`
    Img,
    /// `input`
    Input,
    /// `ins`
    Ins,
    /// `kbd`
    Kbd,
    /// `keygen`
    Keygen,
    /// `label`
    Label,
    /// `legend`
    Legend,
    /// `li`
    Li,
    /// `lineargradient`
    Lineargradient,
    /// `link`
    Link,
    /// `listing`
    Listing,
    /// `main`
    Main,
    /// `malignmark`
    Malignmark,
    /// `map`
    Map,
    /// `mark`
    Mark,
    /// `marker`
    Marker,
    /// `marquee`
    Marquee,
    /// `mask`
    Mask,
    /// `math`
    Math,
    /// `menu`
    Menu,
    /// `meta`
    Meta,
    /// `metadata`
    Metadata,
    /// `meter`
    Meter,
    /// `mglyph`
    Mglyph,
    /// `mi`
    Mi,
    /// `mn`
    Mn,
    /// `mo`
    Mo,
    /// `ms`
    Ms,
    /// `mtext`
    Mtext,
    /// `nav`
    Nav,
    /// `nobr`
    Nobr,
    /// `noembed`
    Noembed,
    /// `noframes`
    Noframes,
    /// `noscript`
    Noscript,
    /// `object`
    Object,
    /// `ol`
    Ol,
    /// `optgroup`
    Optgroup,
    /// `option`
    Option,
    /// `output`
    Output,
    /// `p`
    P,
    /// `param`
    Param,
    /// `pattern`
    Pattern,
    /// `picture`
    Picture,
    /// `plaintext`
    Plaintext,
    /// `pre`
    Pre,
    /// `progress`
    Progress,
    /// `q`
    Q,
    /// `radialgradient`
    Radialgradient,
    /// `rb`
    Rb,
    /// `rp`
    Rp,
    /// `rt`
    Rt,
    /// `rtc`
    Rtc,
    /// `ruby`
    Ruby,
    /// `s`
    S,
    /// `samp`
    Samp,
    /// `script`
    Script,
    /// `search`
    Search,
    /// `section`
    Section,
    /// `select`
    Select,
    /// `slot`
    Slot,
    /// `small`
    Small,
    /// `source`
    Source,
    /// `span`
    Span,
    /// `strike`
    Strike,
    /// `strong`
    Strong,
    /// `style`
    Style,
    /// `sub`
    Sub,
    /// `summary`
    Summary,
    /// `sup`
    Sup,
    /// `svg`
    Svg,
    /// `symbol`
    Symbol,
    /// `table`
    Table,
    /// `tbody`
    Tbody,
    /// `td`
    Td,
    /// `template`
    Template,
    /// `textarea`
    Textarea,
    /// `tfoot`
    Tfoot,
    /// `th`
    Th,
    /// `thead`
    Thead,
    /// `time`
    Time,
    /// `title`
    Title,
    /// `tr`
    Tr,
    /// `track`
    Track,
    /// `tt`
    Tt,
    /// `u`
    U,
    /// `ul`
    Ul,
    /// `var`
    Var,
    /// `video`
    Video,
    /// `wbr`
    Wbr,
    /// `xmp`
    Xmp,
}

impl ElementKind {
    /// Every kind, in the order of the discriminants.
    pub(crate) const ALL: &[Self] = &[
        Self::Other,
        Self::A,
        Self::Abbr,
        Self::Acronym,
        Self::Address,
        Self::Applet,
        Self::Area,
        Self::Article,
        Self::Aside,
        Self::Audio,
        Self::B,
        Self::Base,
        Self::Basefont,
        Self::Bdi,
        Self::Bdo,
        Self::Bgsound,
        Self::Big,
        Self::Blockquote,
        Self::Body,
        Self::Br,
        Self::Button,
        Self::Canvas,
        Self::Caption,
        Self::Center,
        Self::Cite,
        Self::Clippath,
        Self::Code,
        Self::Col,
        Self::Colgroup,
        Self::Data,
        Self::Datalist,
        Self::Dd,
        Self::Defs,
        Self::Del,
        Self::Desc,
        Self::Details,
        Self::Dfn,
        Self::Dialog,
        Self::Dir,
        Self::Div,
        Self::Dl,
        Self::Dt,
        Self::Em,
        Self::Embed,
        Self::Fieldset,
        Self::Figcaption,
        Self::Figure,
        Self::Filter,
        Self::Font,
        Self::Footer,
        Self::Form,
        Self::Frame,
        Self::Frameset,
        Self::H1,
        Self::H2,
        Self::H3,
        Self::H4,
        Self::H5,
        Self::H6,
        Self::Head,
        Self::Header,
        Self::Hgroup,
        Self::Hr,
        Self::Html,
        Self::I,
        Self::Iframe,
        Self::Image,
        Self::Img,
        Self::Input,
        Self::Ins,
        Self::Kbd,
        Self::Keygen,
        Self::Label,
        Self::Legend,
        Self::Li,
        Self::Lineargradient,
        Self::Link,
        Self::Listing,
        Self::Main,
        Self::Malignmark,
        Self::Map,
        Self::Mark,
        Self::Marker,
        Self::Marquee,
        Self::Mask,
        Self::Math,
        Self::Menu,
        Self::Meta,
        Self::Metadata,
        Self::Meter,
        Self::Mglyph,
        Self::Mi,
        Self::Mn,
        Self::Mo,
        Self::Ms,
        Self::Mtext,
        Self::Nav,
        Self::Nobr,
        Self::Noembed,
        Self::Noframes,
        Self::Noscript,
        Self::Object,
        Self::Ol,
        Self::Optgroup,
        Self::Option,
        Self::Output,
        Self::P,
        Self::Param,
        Self::Pattern,
        Self::Picture,
        Self::Plaintext,
        Self::Pre,
        Self::Progress,
        Self::Q,
        Self::Radialgradient,
        Self::Rb,
        Self::Rp,
        Self::Rt,
        Self::Rtc,
        Self::Ruby,
        Self::S,
        Self::Samp,
        Self::Script,
        Self::Search,
        Self::Section,
        Self::Select,
        Self::Slot,
        Self::Small,
        Self::Source,
        Self::Span,
        Self::Strike,
        Self::Strong,
        Self::Style,
        Self::Sub,
        Self::Summary,
        Self::Sup,
        Self::Svg,
        Self::Symbol,
        Self::Table,
        Self::Tbody,
        Self::Td,
        Self::Template,
        Self::Textarea,
        Self::Tfoot,
        Self::Th,
        Self::Thead,
        Self::Time,
        Self::Title,
        Self::Tr,
        Self::Track,
        Self::Tt,
        Self::U,
        Self::Ul,
        Self::Var,
        Self::Video,
        Self::Wbr,
        Self::Xmp,
    ];
}

/// The names, in the order of the discriminants.
pub(crate) const NAMES: &[&str; 157] = &[
    "",
    "a",
    "abbr",
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "basefont",
    "bdi",
    "bdo",
    "bgsound",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "clippath",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "defs",
    "del",
    "desc",
    "details",
    "dfn",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "filter",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "image",
    "img",
    "input",
    "ins",
    "kbd",
    "keygen",
    "label",
    "legend",
    "li",
    "lineargradient",
    "link",
    "listing",
    "main",
    "malignmark",
    "map",
    "mark",
    "marker",
    "marquee",
    "mask",
    "math",
    "menu",
    "meta",
    "metadata",
    "meter",
    "mglyph",
    "mi",
    "mn",
    "mo",
    "ms",
    "mtext",
    "nav",
    "nobr",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "pattern",
    "picture",
    "plaintext",
    "pre",
    "progress",
    "q",
    "radialgradient",
    "rb",
    "rp",
    "rt",
    "rtc",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "symbol",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
    "xmp",
];

/// What is true of each kind.
pub(crate) const FACTS: &[Facts; 157] = &[
    Facts::NONE,
    Facts::NONE.with(Facts::FORMATTING),
    Facts::NONE,
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::SPECIAL)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::FALLBACK),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT),
    Facts::NONE,
    Facts::NONE,
    Facts::NONE
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::CONTROL),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::FALLBACK),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE,
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART),
    Facts::NONE.with(Facts::SPECIAL).with(Facts::TABLE_PART),
    Facts::NONE,
    Facts::NONE.with(Facts::DISPLAY_NONE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::IMPLIED_END)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE,
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::IMPLIED_END)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE.with(Facts::FORMATTING),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::VOID)
        .with(Facts::SPECIAL),
    Facts::NONE.with(Facts::BLOCK).with(Facts::SPECIAL),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::HEADING)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT)
        .with(Facts::SCOPE),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::RAWTEXT)
        .with(Facts::FALLBACK),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::VOID),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::CONTROL),
    Facts::NONE,
    Facts::NONE,
    Facts::NONE.with(Facts::VOID).with(Facts::SPECIAL),
    Facts::NONE,
    Facts::NONE.with(Facts::BLOCK),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::IMPLIED_END)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE,
    Facts::NONE,
    Facts::NONE,
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::FALLBACK),
    Facts::NONE,
    Facts::NONE,
    Facts::NONE,
    Facts::NONE,
    Facts::NONE,
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::RAWTEXT),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT)
        .with(Facts::RAWTEXT),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::SCOPE)
        .with(Facts::MARKER)
        .with(Facts::FALLBACK),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::BLOCK).with(Facts::IMPLIED_END),
    Facts::NONE.with(Facts::BLOCK).with(Facts::IMPLIED_END),
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::IMPLIED_END)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::VOID)
        .with(Facts::SPECIAL),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE,
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::FALLBACK),
    Facts::NONE,
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE.with(Facts::IMPLIED_END),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::IMPLIED_END),
    Facts::NONE.with(Facts::IMPLIED_END),
    Facts::NONE.with(Facts::IMPLIED_END),
    Facts::NONE.with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE,
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SHADOW_HOST)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::SCOPE)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::CONTROL),
    Facts::NONE,
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::VOID).with(Facts::SPECIAL),
    Facts::NONE
        .with(Facts::SHADOW_HOST)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::IN_HEAD_NOSCRIPT)
        .with(Facts::RAWTEXT)
        .with(Facts::SVG_HIDDEN),
    Facts::NONE.with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE),
    Facts::NONE.with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::INLINE_BOX),
    Facts::NONE.with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::SCOPE)
        .with(Facts::CLOSES_P)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE
        .with(Facts::INLINE_BOX)
        .with(Facts::SPECIAL)
        .with(Facts::RCDATA)
        .with(Facts::CONTROL),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART)
        .with(Facts::SCOPE)
        .with(Facts::MARKER),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART),
    Facts::NONE,
    Facts::NONE
        .with(Facts::DISPLAY_NONE)
        .with(Facts::SPECIAL)
        .with(Facts::IN_HEAD)
        .with(Facts::RCDATA)
        .with(Facts::SVG_HIDDEN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::TABLE_PART),
    Facts::NONE.with(Facts::VOID).with(Facts::SPECIAL),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::FORMATTING)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::CLOSED_IN_SCOPE)
        .with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::ENDS_FOREIGN),
    Facts::NONE.with(Facts::INLINE_BOX).with(Facts::FALLBACK),
    Facts::NONE.with(Facts::VOID).with(Facts::SPECIAL),
    Facts::NONE
        .with(Facts::BLOCK)
        .with(Facts::SPECIAL)
        .with(Facts::CLOSES_P)
        .with(Facts::RAWTEXT),
];

/// Names of more than 8 bytes.
pub(crate) const LONG_NAMES: &[ElementKind] = &[
    ElementKind::Blockquote,
    ElementKind::Figcaption,
    ElementKind::Lineargradient,
    ElementKind::Malignmark,
    ElementKind::Plaintext,
    ElementKind::Radialgradient,
];

/// A factor that hashes the shorter names without a collision.
pub(crate) const SPREAD: u64 = 0x4a618a56df8a9971;
