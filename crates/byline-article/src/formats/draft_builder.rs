//! What the readers of the formats build a draft with: the text of a field becomes a part of the
//! model, or an issue that quotes the text.

use alloc::borrow::Cow;
use alloc::string::ToString;

use crate::body::{Block, Body, Embed};
use crate::draft::{Draft, Source};
use crate::extra::Value;
use crate::image::Image;
use crate::issue::{Issue, IssueCode, Severity, excerpt};
use crate::line::{Headline, Line};
use crate::stamp::{Stamp, When, parse_signs};
use crate::url::WebUrl;
use byline_date::{DateError, ParsedDate};
use byline_html::decode_attribute as decode;
use byline_language::LanguageTag;

/// Builds a draft from one source.
pub(crate) struct DraftBuilder<'a> {
    pub(crate) draft: Draft,
    pub(crate) source: Source,
    /// What relative addresses are resolved by.
    base: Option<&'a WebUrl>,
    escapes: Escapes,
    dates: DateReader,
}

/// Reads the text of a date.
pub(crate) type DateReader = fn(&str) -> Result<ParsedDate, DateError>;

/// Whether texts of a format come escaped for HTML once more than the format asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escapes {
    /// Text is text.
    None,
    /// Publishers escape it for HTML, so often that readers must undo it.
    Html,
}

impl<'a> DraftBuilder<'a> {
    pub(crate) fn new(source: Source, base: Option<&'a WebUrl>, escapes: Escapes) -> Self {
        Self {
            draft: Draft::default(),
            source,
            base,
            escapes,
            dates: byline_date::parse_machine,
        }
    }

    pub(crate) fn with_dates(self, dates: DateReader) -> Self {
        Self { dates, ..self }
    }

    fn decode<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.escapes {
            Escapes::None => Cow::Borrowed(text),
            Escapes::Html => decode(text),
        }
    }

    /// Tells of a value that could not be used; no reader fails on one.
    pub(crate) fn warn(
        &mut self,
        code: IssueCode,
        path: &str,
        message: impl core::fmt::Display,
        found: &str,
    ) {
        let issue = Issue::new(code, path, message)
            .with_severity(Severity::Warning)
            .with_found(excerpt(found));
        self.draft.report(issue);
    }

    /// A line of text; nothing, and no issue, where the text is blank.
    pub(crate) fn line(&mut self, text: &str) -> Option<Line> {
        Line::clean(&self.decode(text))
    }

    /// A headline without the markup that sites put into it. A text of which nothing would be
    /// left is kept as it is written.
    pub(crate) fn headline(&mut self, text: &str) -> Option<Headline> {
        self.visible_line(text).map(Headline::from)
    }

    /// A line without the markup that sites put into it, as [`headline`](Self::headline).
    pub(crate) fn visible_line(&mut self, text: &str) -> Option<Line> {
        let decoded = self.decode(text);
        let visible = match self.escapes {
            Escapes::Html if has_markup(&decoded) => {
                Line::clean(&Body::from_html(&decoded).plain_text())
            }
            Escapes::None | Escapes::Html => None,
        };
        visible
            .or_else(|| Line::clean(&decoded))
            .or_else(|| Line::clean(text))
    }

    /// The body of HTML that the document carries. Addresses that are relative, and have
    /// nothing to be resolved by, are reported.
    pub(crate) fn html(&mut self, html: &str, own: Option<&WebUrl>) -> Body {
        let (body, refused) = Body::read_html(html, own.or(self.base));
        for address in refused {
            let message = "expected an absolute address, or one that the document's resolves";
            self.warn(IssueCode::UrlInvalid, "body", message, &address);
        }
        body
    }

    /// Offers a picture by its address, which its own element may have a base for.
    pub(crate) fn lead_image(&mut self, url: &str, own: Option<&WebUrl>) {
        let url = self.url_from("lead_image.url", url, own);
        let image = url.map(Image::new);
        self.draft.lead_image.offer_some(image, self.source);
    }

    /// Adds a sound or film that comes with the article to its body, unless the body shows it.
    pub(crate) fn enclose(&mut self, kind: Option<&str>, url: &str, own: Option<&WebUrl>) {
        let is_played = |kind: &str| is_of(kind, "audio/") || is_of(kind, "video/");
        if !kind.is_some_and(is_played) {
            return;
        }
        let Some(url) = self.url_from("body", url, own) else {
            return;
        };
        let is_it = |block: &Block| matches!(block, Block::Embed(embed) if embed.url == url);
        let body = &mut self.draft.body;
        if body.is_empty() {
            body.offer(Body::default(), self.source);
        }
        // Few articles come with more than one; a thousand are not compared with one another.
        if let Some(body) = body.get_mut()
            && !body.blocks.iter().rev().take(64).any(is_it)
        {
            body.blocks.push(Block::Embed(Embed::new(url)));
        }
    }

    /// An address, resolved by the base.
    pub(crate) fn url(&mut self, path: &str, text: &str) -> Option<WebUrl> {
        self.url_from(path, text, None)
    }

    /// An address, resolved by the base that its own element has, or else by that of all.
    pub(crate) fn url_from(
        &mut self,
        path: &str,
        text: &str,
        own: Option<&WebUrl>,
    ) -> Option<WebUrl> {
        let text = self.decode(text.trim());
        if text.is_empty() {
            return None;
        }
        let read = match own.or(self.base) {
            Some(base) => base.join(&text),
            None => WebUrl::new(&text),
        };
        read.map_err(|error| self.warn(IssueCode::UrlInvalid, path, error, &text))
            .ok()
    }

    /// A date or time.
    pub(crate) fn stamp(&mut self, path: &str, text: &str) -> Option<Stamp> {
        if text.trim().is_empty() {
            return None;
        }
        let date = parse_signs(text, self.dates);
        if let Some(issue) = Issue::of_date(path, text, &date) {
            self.draft.report(issue);
        }
        date.ok().map(|parsed| Stamp::from(&parsed))
    }

    /// A date or time, which some programs write as a number: the time since 1970.
    pub(crate) fn stamp_of(&mut self, path: &str, value: &Value) -> Option<Stamp> {
        match value {
            Value::Text(text) => self.stamp(path, text),
            Value::Number(number) => {
                let digits = number.to_string();
                unix_time(&digits).or_else(|| self.stamp(path, &digits))
            }
            _ => None,
        }
    }

    pub(crate) fn language(&mut self, path: &str, text: &str) -> Option<LanguageTag> {
        if text.trim().is_empty() {
            return None;
        }
        if let Some(tag) = language_of_name(text.trim()) {
            return LanguageTag::new(tag).ok();
        }
        LanguageTag::new(text.trim())
            .map_err(|error| self.warn(IssueCode::LanguageInvalid, path, error, text))
            .ok()
    }
}

/// The tag of a language that is given by its English name, as in an example of schema.org
/// (<https://schema.org/inLanguage>); by its grammar such a name is a tag, of a language that
/// nobody registered.
fn language_of_name(text: &str) -> Option<&'static str> {
    const NAMES: [(&str, &str); 40] = [
        ("Albanian", "sq"),
        ("Arabic", "ar"),
        ("Armenian", "hy"),
        ("Bengali", "bn"),
        ("Bosnian", "bs"),
        ("Catalan", "ca"),
        ("Chinese", "zh"),
        ("Croatian", "hr"),
        ("Czech", "cs"),
        ("Danish", "da"),
        ("Dutch", "nl"),
        ("English", "en"),
        ("Estonian", "et"),
        ("Finnish", "fi"),
        ("French", "fr"),
        ("Georgian", "ka"),
        ("German", "de"),
        ("Greek", "el"),
        ("Hebrew", "he"),
        ("Hindi", "hi"),
        ("Italian", "it"),
        ("Japanese", "ja"),
        ("Kazakh", "kk"),
        ("Korean", "ko"),
        ("Latvian", "lv"),
        ("Persian", "fa"),
        ("Polish", "pl"),
        ("Romanian", "ro"),
        ("Russian", "ru"),
        ("Serbian", "sr"),
        ("Slovak", "sk"),
        ("Spanish", "es"),
        ("Swahili", "sw"),
        ("Swedish", "sv"),
        ("Tamil", "ta"),
        ("Telugu", "te"),
        ("Thai", "th"),
        ("Turkish", "tr"),
        ("Urdu", "ur"),
        ("Uzbek", "uz"),
    ];
    let mut names = NAMES.iter();
    let (_, tag) = names.find(|(name, _)| name.eq_ignore_ascii_case(text))?;
    Some(tag)
}

/// Seconds since 1970: ten digits are those from 2001 on, and no date of eight digits. From 2030
/// on they may be a year and what follows it (`2024030509`).
pub(crate) fn unix_seconds(text: &str) -> Option<Stamp> {
    let digits = text.trim();
    let is_count = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = digits.starts_with("19") || digits.starts_with("20");
    let seconds = digits.parse().ok().filter(|_| is_count && !is_year)?;
    let at = time::OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    Some(Stamp::from(When::Instant(at)))
}

/// The time since 1970 in the digits of a number: seconds, or milliseconds where there are
/// thirteen.
pub(crate) fn unix_time(number: &str) -> Option<Stamp> {
    let millis = number.parse::<i128>().ok().filter(|_| number.len() == 13);
    let at = millis.and_then(|millis| {
        time::OffsetDateTime::from_unix_timestamp_nanos(millis * 1_000_000).ok()
    });
    at.map(|at| Stamp::from(When::Instant(at)))
        .or_else(|| unix_seconds(number))
}

/// Whether a media type is one of these, whose names have no case (RFC 2045, section 5.1).
pub(crate) fn is_of(media_type: &str, sort: &str) -> bool {
    media_type
        .trim_start()
        .get(..sort.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(sort))
}

/// Whether a text holds an element of HTML with both its tags: markup, and no talk of it.
fn has_markup(text: &str) -> bool {
    let end = |(at, _): (usize, &str)| {
        let name = text.get(at + 2..)?.split('>').next()?;
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
        let before = text.get(..at)?;
        // Names of elements are short.
        (is_name && name.len() < 16).then(|| {
            before.match_indices('<').any(|(at, _)| {
                before
                    .get(at + 1..at + 1 + name.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(name))
            })
        })
    };
    // Only the first few: a headline has no more.
    text.match_indices("</")
        .take(4)
        .filter_map(end)
        .any(|found| found)
}
