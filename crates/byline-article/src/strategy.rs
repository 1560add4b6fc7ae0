//! [proptest](https://docs.rs/proptest) strategies: articles of any shape, with the texts
//! that break programs.
//!
//! Each part is written with all of its fields, so a new field does not compile before it has a
//! strategy here.

use alloc::boxed::Box;
use alloc::string::String;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::{
    Access, Alternate, AlternateRelation, AppLink, Article, ArticleKind, Block, Body, Byline,
    BylineKind, Cell, Code, Count, Embed, Engagement, Extra, Heading, HeadingLevel, Image,
    LanguageTag, Line, List, ListStyle, MarkKind, Profile, Publisher, Quote, Rights, RightsNotice,
    Section, Stamp, Table, Text, WebUrl, ZoneName,
};

/// Lines of text: of several scripts, with markup, references, quotes and separators.
pub fn lines() -> impl Strategy<Value = Line> {
    prop_oneof![
        4 => "[a-zA-Z0-9 ,.;:!?'\"()-]{1,30}",
        2 => "[əğıöşüçа-яա-ֆא-ת中文🙂\u{A0} ]{1,20}",
        1 => "[&<>\"'#*_`~|\\\\{}\\[\\]@/=+ -]{1,12}",
        1 => Just(String::from("&amp;lt; &quot;&#39;</script><!--]]>")),
    ]
    .prop_filter_map("blank or not printable", |text| Line::new(&text).ok())
}

/// Absolute web addresses.
pub fn web_urls() -> impl Strategy<Value = WebUrl> {
    "https?://[a-z]{1,8}\\.example(:80)?/[a-zA-Z0-9/_.-]{0,12}(\\?a=1&b=[a-z]{1,3})?(#[a-z]{1,3})?"
        .prop_filter_map("no address", |text| WebUrl::new(&text).ok())
}

/// Language tags.
pub fn language_tags() -> impl Strategy<Value = LanguageTag> {
    prop::sample::select(&[
        "en",
        "az",
        "az-Latn-AZ",
        "ru",
        "hy",
        "pt-BR",
        "zh-Hant",
        "es-419",
    ])
    .prop_filter_map("no tag", |tag| LanguageTag::new(tag).ok())
}

/// Days, local times and moments of the years 1583 to 2399, which every format can carry, with
/// and without a zone's name.
pub fn stamps() -> impl Strategy<Value = Stamp> {
    let date = (1583..=2399_i32, 1..=365_u16).prop_filter_map("no date", |(year, day)| {
        time::Date::from_ordinal_date(year, day).ok()
    });
    let clock = (
        0..24_u8,
        0..60_u8,
        0..60_u8,
        prop_oneof![Just(0), 0..1_000_000_000_u32],
    )
        .prop_filter_map("no time", |(hour, minute, second, nano)| {
            time::Time::from_hms_nano(hour, minute, second, nano).ok()
        });
    let offset = prop_oneof![Just(0), (-48..=56_i32).prop_map(|quarters| quarters * 900)]
        .prop_filter_map("no offset", |seconds| {
            time::UtcOffset::from_whole_seconds(seconds).ok()
        });
    (date, clock, of(offset), 0..4_u8).prop_map(|(date, clock, offset, shape)| {
        let local = time::PrimitiveDateTime::new(date, clock);
        let stamp = match (shape, offset) {
            (0, _) => Stamp::day(date),
            (_, None) => Stamp::local(local),
            (_, Some(offset)) => Stamp::instant(local.assume_offset(offset)),
        };
        match (shape, ZoneName::new("Asia/Baku")) {
            (1, Ok(zone)) => stamp.with_zone(zone),
            _ => stamp,
        }
    })
}

/// Texts with marks, which may overlap.
pub fn texts() -> impl Strategy<Value = Text> {
    let kind = prop_oneof![
        Just(MarkKind::Strong),
        Just(MarkKind::Emphasis),
        Just(MarkKind::Code),
        Just(MarkKind::Superscript),
        Just(MarkKind::Subscript),
        Just(MarkKind::Strikethrough),
        web_urls().prop_map(MarkKind::Link),
        language_tags().prop_map(MarkKind::Language),
        Just(MarkKind::Other(Box::from("sparkle"))),
    ];
    (lines(), vec((0..40_usize, 1..20_usize, kind), 0..3)).prop_map(|(line, marks)| {
        let mut text = Text::new(line.as_str());
        for (start, len, kind) in marks {
            // A range that cuts a character is refused, and left out.
            let end = (start + len).min(line.as_str().len());
            let _ = text.mark(start.min(end)..end, kind);
        }
        text
    })
}

/// Bodies of a few blocks of every kind.
pub fn bodies() -> impl Strategy<Value = Body> {
    vec(blocks(), 0..5).prop_map(Body::from)
}

fn blocks() -> impl Strategy<Value = Block> {
    let level = (2..=6_u8).prop_map(HeadingLevel::nearest);
    let cell = || texts().prop_map(Cell::from);
    let leaf = prop_oneof![
        6 => texts().prop_map(Block::from),
        2 => (level, texts()).prop_map(|(level, text)| Block::Heading(Heading::new(level, text))),
        1 => images().prop_map(|image| Block::Image(Box::new(image))),
        1 => (web_urls(), of(lines()))
            .prop_map(|(url, caption)| Block::Embed(Embed { url, caption, extra: Extra::default() })),
        1 => ("[a-z<>& \n]{1,20}", of(lines()))
            .prop_map(|(code, language)| Block::Code(Code { code, language, extra: Extra::default() })),
        1 => (vec(cell(), 0..3), vec(vec(cell(), 1..3), 1..3), of(lines())).prop_map(
            |(head, rows, caption)| Block::Table(Table { head, rows, caption, extra: Extra::default() })
        ),
        1 => Just(Block::Rule),
    ];
    leaf.prop_recursive(2, 12, 3, |inner| {
        prop_oneof![
            (vec(inner.clone(), 1..3), of(lines())).prop_map(|(blocks, cite)| Block::Quote(
                Quote {
                    blocks,
                    cite,
                    extra: Extra::default()
                }
            )),
            (any::<bool>(), vec(vec(inner, 1..3), 1..3)).prop_map(|(numbered, items)| {
                let style = if numbered {
                    ListStyle::Numbered
                } else {
                    ListStyle::Bulleted
                };
                Block::List(List::new(style, items))
            }),
        ]
    })
}

/// Pictures.
pub fn images() -> impl Strategy<Value = Image> {
    let lines = (of(lines()), of(lines()), of(lines()));
    let link = prop_oneof![3 => Just(None), 1 => web_urls().prop_map(Some)];
    let urls = (web_urls(), link);
    (urls, lines, of(1..9000_u32), of(1..9000_u32)).prop_map(
        |((url, link), (alt, caption, credit), width, height)| Image {
            url,
            alt,
            caption,
            credit,
            link,
            width,
            height,
            extra: Extra::default(),
        },
    )
}

/// Bylines of every kind.
pub fn bylines() -> impl Strategy<Value = Byline> {
    let kind = prop::sample::select(alloc::vec![
        BylineKind::Person,
        BylineKind::Organization,
        BylineKind::Agency,
        BylineKind::Unknown,
        BylineKind::Other("collective".into()),
    ]);
    (
        lines(),
        kind,
        of(lines()),
        of(web_urls()),
        vec(web_urls(), 0..2),
    )
        .prop_map(|(name, kind, role, url, same_as)| Byline {
            name,
            kind,
            role,
            url,
            same_as,
            extra: Extra::default(),
        })
}

fn publishers() -> impl Strategy<Value = Publisher> {
    let profiles = vec(web_urls().prop_map(Profile::new), 0..2);
    let app = Just("https://apps.apple.com/app/id42")
        .prop_filter_map("no address", |url| WebUrl::new(url).ok())
        .prop_map(AppLink::new);
    let name = lines().prop_map(Some);
    (
        name,
        of(web_urls()),
        of(web_urls()),
        profiles,
        vec(app, 0..2),
    )
        .prop_map(|(name, url, logo, profiles, apps)| Publisher {
            name,
            url,
            logo,
            profiles,
            apps,
            extra: Extra::default(),
        })
}

fn sections() -> impl Strategy<Value = Section> {
    (lines(), of(lines()), of(web_urls())).prop_map(|(label, description, url)| Section {
        label,
        description,
        url,
        extra: Extra::default(),
    })
}

fn alternates() -> impl Strategy<Value = Alternate> {
    let relation = prop::sample::select(alloc::vec![
        AlternateRelation::Translation,
        AlternateRelation::Original,
        AlternateRelation::Adaptation,
        AlternateRelation::Other("summary".into()),
    ]);
    (language_tags(), web_urls(), of(lines()), relation).prop_map(
        |(language, url, label, relation)| Alternate {
            language,
            url,
            label,
            relation,
            extra: Extra::default(),
        },
    )
}

fn rights() -> impl Strategy<Value = Rights> {
    let notice =
        (lines(), of(language_tags()), of(lines())).prop_map(|(text, language, target)| {
            RightsNotice {
                text,
                language,
                target,
                extra: Extra::default(),
            }
        });
    let lines = (of(lines()), of(lines()), of(lines()));
    let urls = (of(web_urls()), of(web_urls()));
    (lines, of(1900..2100_u16), of(notice), urls).prop_map(
        |((holder, copyright, credit), year, notice, (license, usage_info))| Rights {
            holder,
            year,
            copyright,
            notice,
            license,
            credit,
            usage_info,
            extra: Extra::default(),
        },
    )
}

fn engagement() -> impl Strategy<Value = Engagement> {
    let count = || {
        of(
            (any::<u64>(), of(stamps())).prop_map(|(value, as_of)| Count {
                value,
                as_of,
                extra: Extra::default(),
            }),
        )
    };
    (count(), count(), count()).prop_map(|(views, shares, comments)| Engagement {
        views,
        shares,
        comments,
        extra: Extra::default(),
    })
}

/// Articles: every field present or absent, every part of any shape.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, jsonld, strategy::articles};
/// use proptest::prelude::*;
///
/// proptest!(|(article in articles())| {
///     let written = jsonld::write(&article).unwrap();
///     prop_assert!(!written.text().contains("</script"));
/// });
/// ```
pub fn articles() -> impl Strategy<Value = Article> {
    let kind = prop::sample::select(&[
        "NewsArticle",
        "Article",
        "AnalysisNewsArticle",
        "NoticeArticle",
    ])
    .prop_map(ArticleKind::from_schema_org);
    let titles = (lines(), of(lines()), of(lines()), of(lines()));
    let place = (of(web_urls()), of(lines()), kind, of(sections()));
    let people = (vec(bylines(), 0..3), of(publishers()));
    let times = (of(stamps()), of(stamps()));
    let languages = (of(language_tags()), vec(alternates(), 0..3));
    let content = (bodies(), of(images()), vec(lines(), 0..3));
    let access = of(prop::sample::select(&[
        Access::Free,
        Access::Metered,
        Access::Locked,
    ]));
    let rest = (rights(), engagement(), access);
    (titles, place, people, times, languages, content, rest).prop_map(
        |(titles, place, people, times, languages, content, rest)| {
            let (headline, kicker, standfirst, dateline) = titles;
            let (url, id, kind, section) = place;
            let (bylines, publisher) = people;
            let (published, modified) = times;
            let (language, alternates) = languages;
            let (body, lead_image, mut tags) = content;
            let (rights, engagement, access) = rest;
            // Each tag once, as readers make them.
            tags.sort();
            tags.dedup();
            Article {
                url,
                id,
                kind,
                headline: headline.into(),
                kicker,
                standfirst,
                section,
                bylines,
                dateline,
                publisher,
                published,
                modified,
                language,
                alternates,
                body,
                lead_image,
                tags,
                rights,
                engagement,
                access,
                // Writers of published formats refuse drafts.
                draft: false,
                extra: Extra::default(),
            }
        },
    )
}
