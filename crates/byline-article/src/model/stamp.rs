//! When something happened, as precisely as it was written and no more.

mod read;

pub(crate) use read::parse_signs;

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use byline_date::DateError;
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// A point in time, no more precise than it was written.
///
/// `29 November 2023 18:00`, as a page prints it, is a *local* time. It becomes an instant only
/// when the caller gives the offset ([`Stamp::with_offset`]). A stamp adds no midnight to a day,
/// and no UTC to a local time. It keeps the offset and the name of the zone, if they are given.
///
/// [`Display`](fmt::Display) and [`FromStr`] are a round trip through the shortest of: a
/// date, a local date and time, [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), and
/// [RFC 9557](https://www.rfc-editor.org/rfc/rfc9557) where the zone is named. Two stamps
/// are equal when they are written alike; [`Stamp::to_instant`] gives the moments to compare.
///
/// # Examples
///
/// ```
/// use byline_article::{Stamp, When};
/// use time::macros::offset;
///
/// let printed: Stamp = "2023-11-29T18:00".parse()?;
/// assert!(matches!(printed.when(), When::Local(_)));
/// let known = printed.with_offset(offset!(+4));
/// assert_eq!(known.to_string(), "2023-11-29T18:00:00+04:00");
/// let moment = "2023-11-29T14:00:00Z".parse::<Stamp>()?.to_instant();
/// assert_eq!(known.to_instant(), moment);
///
/// let day: Stamp = "2023-11-29".parse()?;
/// assert_eq!(day.clone().with_offset(offset!(+4)), day, "a day has no midnight");
/// # Ok::<(), byline_article::DateError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Stamp {
    when: When,
    zone: Option<ZoneName>,
}

/// How precise a [`Stamp`] is, and its value.
#[allow(
    clippy::exhaustive_enums,
    reason = "there is nothing between these three"
)]
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// A day of the calendar, without a time.
    Day(Date),
    /// A wall clock's date and time, without an offset.
    Local(PrimitiveDateTime),
    /// A moment, with the offset it was written in.
    Instant(OffsetDateTime),
}

impl Stamp {
    /// A day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self::from(When::Day(date))
    }

    /// A wall clock's time.
    #[must_use]
    pub fn local(at: PrimitiveDateTime) -> Self {
        Self::from(When::Local(at))
    }

    /// A moment. The seconds of an offset are dropped, since no format writes them; the
    /// moment stays the same.
    #[must_use]
    pub fn instant(at: OffsetDateTime) -> Self {
        Self::from(When::Instant(at))
    }

    /// The same stamp with the name of its zone.
    #[must_use]
    pub fn with_zone(mut self, zone: ZoneName) -> Self {
        self.zone = Some(zone);
        self
    }

    /// A local time made a moment by the offset it was written in; anything else as it is.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Stamp;
    /// use time::macros::offset;
    ///
    /// let local: Stamp = "2023-11-29T18:00:00".parse()?;
    /// assert_eq!(local.with_offset(offset!(+4)).to_string(), "2023-11-29T18:00:00+04:00");
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    #[must_use]
    pub fn with_offset(mut self, offset: UtcOffset) -> Self {
        if let When::Local(at) = self.when
            // At the edges of the calendar no moment exists.
            && at.assume_offset(offset).checked_to_offset(UtcOffset::UTC).is_some()
        {
            self.when = When::Instant(whole_minutes(at.assume_offset(offset)));
        }
        self
    }

    /// A day made the moment at which it begins, and a local time a moment, by the offset of
    /// the publication's clock: for formats that take moments alone. Nothing else makes a
    /// midnight of a day.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Stamp;
    /// use time::macros::offset;
    ///
    /// let day: Stamp = "2026-11-28".parse()?;
    /// assert_eq!(day.at_start_of_day(offset!(+4)).to_string(), "2026-11-28T00:00:00+04:00");
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    #[must_use]
    pub fn at_start_of_day(mut self, offset: UtcOffset) -> Self {
        if let When::Day(date) = self.when {
            self.when = When::Local(date.midnight());
        }
        self.with_offset(offset)
    }

    /// The value, as precise as it is.
    #[must_use]
    pub fn when(&self) -> When {
        self.when
    }

    /// The name of the zone, if it was written.
    #[must_use]
    pub fn zone(&self) -> Option<&ZoneName> {
        self.zone.as_ref()
    }

    /// The calendar day as it was written.
    #[must_use]
    pub fn date(&self) -> Date {
        match self.when {
            When::Day(date) => date,
            When::Local(at) => at.date(),
            When::Instant(at) => at.date(),
        }
    }

    /// The moment, where the stamp is one.
    #[must_use]
    pub fn to_instant(&self) -> Option<OffsetDateTime> {
        match self.when {
            When::Instant(at) => Some(at),
            When::Day(_) | When::Local(_) => None,
        }
    }

    /// The stamp without the zone's name, which only RFC 9557 has a place for.
    pub(crate) fn iso(&self) -> Self {
        Self {
            when: self.when,
            zone: None,
        }
    }

    /// Whether both can be true of one event, the less precise one read as a whole day or
    /// as some place's wall clock.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Stamp;
    ///
    /// let instant: Stamp = "2023-11-29T18:00:00+04:00".parse()?;
    /// assert!(instant.is_compatible(&"2023-11-29T14:00:00Z".parse()?));
    /// assert!(instant.is_compatible(&"2023-11-29".parse()?));
    /// assert!(!instant.is_compatible(&"2023-11-29T18:00:00Z".parse()?));
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    #[must_use]
    pub fn is_compatible(&self, other: &Self) -> bool {
        match (self.when, other.when) {
            (When::Instant(one), When::Instant(two)) => one == two,
            (When::Day(_), _) | (_, When::Day(_)) => self.date() == other.date(),
            (When::Local(one), When::Local(two)) => one == two,
            (When::Local(one), When::Instant(two)) | (When::Instant(two), When::Local(one)) => {
                one.date() == two.date() && one.time() == two.time()
            }
        }
    }

    /// Whether this certainly lies before `other`, whatever the zones of the unprecise are.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        match (self.when, other.when) {
            (When::Instant(one), When::Instant(two)) => one < two,
            (When::Local(one), When::Local(two)) => one < two,
            // Offsets reach from -12 to +14 hours, so one day apart may still be the same.
            (When::Day(_) | When::Local(_) | When::Instant(_), _) => {
                other.date() - self.date() > Duration::days(1)
            }
        }
    }

    /// The moment in the form of e-mail and RSS: `Wed, 29 Nov 2023 18:00:00 +0400`
    /// ([RFC 5322, section 3.3](https://www.rfc-editor.org/rfc/rfc5322#section-3.3)).
    /// Nothing for a day or a local time, which the form cannot say.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Stamp;
    ///
    /// let stamp: Stamp = "2023-11-29T18:00:00+04:00".parse()?;
    /// assert_eq!(stamp.to_rfc2822().unwrap(), "Wed, 29 Nov 2023 18:00:00 +0400");
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    #[must_use]
    pub fn to_rfc2822(&self) -> Option<String> {
        let at = self.to_instant()?;
        if !(1900..=9999).contains(&at.year()) {
            return None;
        }
        // The names are those of the standard, whatever the language of the feed.
        let weekday = at.weekday().to_string();
        let month = at.month().to_string();
        let (sign, (hours, minutes, _)) = match at.offset().is_negative() {
            true => ('-', at.offset().as_hms()),
            false => ('+', at.offset().as_hms()),
        };
        let (hour, minute, second) = at.time().as_hms();
        Some(alloc::format!(
            "{}, {:02} {} {:04} {hour:02}:{minute:02}:{second:02} {sign}{:02}{:02}",
            weekday.get(..3)?,
            at.day(),
            month.get(..3)?,
            at.year(),
            hours.unsigned_abs(),
            minutes.unsigned_abs(),
        ))
    }

    /// Whether `text`, which this stamp was read from, has the form of e-mail's dates to the
    /// letter: four digits of the year, the right weekday if any, a zone without a colon.
    #[cfg(feature = "xml")]
    pub(crate) fn is_rfc5322(&self, text: &str) -> bool {
        let (weekday, rest) = match text.trim().split_once(", ") {
            Some((weekday, rest)) => (Some(weekday), rest),
            None => (None, text.trim()),
        };
        let mut parts = rest.split(' ');
        let (Some(day), Some(month), Some(year), Some(clock), Some(zone), None) = (
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
        ) else {
            return false;
        };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let name = self.date().weekday().to_string();
        let short = |given: &str| {
            name.get(..3)
                .is_some_and(|name| name.eq_ignore_ascii_case(given))
        };
        weekday.is_none_or(short)
            && matches!(day.len(), 1 | 2)
            && month.len() == 3
            && year.len() == 4
            && digits(year)
            && matches!(clock.len(), 5 | 8)
            && (zone.len() >= 2 || zone == "Z")
            && !zone.contains(':')
    }

    /// Reads a timestamp in any of the formats of [`byline_date::parse_machine`]:
    ///
    /// - ISO 8601 with its variants: `+0400`, `+04`, `20231129T1800Z`, a comma before the
    ///   fraction, a space before the offset, `UTC`;
    /// - the dates of e-mail and RSS, by
    ///   [RFC 5322, section 3.3](https://www.rfc-editor.org/rfc/rfc5322#section-3.3), with the
    ///   zone names and two-digit years of its section 4.3;
    /// - what C, Java and JavaScript print.
    ///
    /// Years may be those from the introduction of the Gregorian calendar to 2399; [`FromStr`]
    /// reads all years.
    ///
    /// # Errors
    ///
    /// Returns [`DateError`] when the text has none of these formats.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Stamp;
    ///
    /// let stamp = Stamp::parse_lenient("Wed, 29 Nov 2023 18:00:00 +0400")?;
    /// assert_eq!(stamp.to_string(), "2023-11-29T18:00:00+04:00");
    /// assert_eq!(Stamp::parse_lenient("2023-11-29 18:00")?.to_string(), "2023-11-29T18:00:00");
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, DateError> {
        read::lenient(text)
    }
}

/// An offset without seconds, at the same moment.
fn whole_minutes(at: OffsetDateTime) -> OffsetDateTime {
    let offset = at.offset();
    if offset.seconds_past_minute() == 0 {
        return at;
    }
    UtcOffset::from_hms(offset.whole_hours(), offset.minutes_past_hour(), 0)
        .ok()
        .and_then(|offset| at.checked_to_offset(offset))
        .unwrap_or(at)
}

impl From<When> for Stamp {
    fn from(when: When) -> Self {
        let when = match when {
            When::Instant(at) => When::Instant(whole_minutes(at)),
            when @ (When::Day(_) | When::Local(_)) => when,
        };
        Self { when, zone: None }
    }
}

impl FromStr for Stamp {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        read::strict(text)
    }
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        let same = match (self.when, other.when) {
            (When::Day(one), When::Day(two)) => one == two,
            (When::Local(one), When::Local(two)) => one == two,
            // `time` compares moments; a stamp also keeps how they were written.
            (When::Instant(one), When::Instant(two)) => one == two && one.offset() == two.offset(),
            (When::Day(_) | When::Local(_) | When::Instant(_), _) => false,
        };
        same && self.zone == other.zone
    }
}

impl Eq for Stamp {}

impl Hash for Stamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.when {
            When::Day(date) => date.hash(state),
            When::Local(at) => at.hash(state),
            When::Instant(at) => (at, at.offset()).hash(state),
        }
        self.zone.hash(state);
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_date(f, self.date())?;
        match self.when {
            When::Day(_) => {}
            When::Local(at) => write_time(f, at.time())?,
            When::Instant(at) => {
                write_time(f, at.time())?;
                write_offset(f, at.offset())?;
            }
        }
        match &self.zone {
            Some(zone) => write!(f, "[{zone}]"),
            None => Ok(()),
        }
    }
}

fn write_date(f: &mut fmt::Formatter<'_>, date: Date) -> fmt::Result {
    let sign = if date.year() < 0 { "-" } else { "" };
    let year = date.year().unsigned_abs();
    let month = u8::from(date.month());
    write!(f, "{sign}{year:04}-{month:02}-{:02}", date.day())
}

fn write_time(f: &mut fmt::Formatter<'_>, time: time::Time) -> fmt::Result {
    let (hour, minute, second, nano) = time.as_hms_nano();
    write!(f, "T{hour:02}:{minute:02}:{second:02}")?;
    if nano == 0 {
        return Ok(());
    }
    let (mut fraction, mut width) = (nano, 9);
    while fraction % 10 == 0 {
        fraction /= 10;
        width -= 1;
    }
    write!(f, ".{fraction:0width$}")
}

fn write_offset(f: &mut fmt::Formatter<'_>, offset: UtcOffset) -> fmt::Result {
    if offset.is_utc() {
        return f.write_str("Z");
    }
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes, _) = offset.as_hms();
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    write!(f, "{sign}{hours:02}:{minutes:02}")
}

/// The name of a time zone, such as `Asia/Baku`.
///
/// Names are kept, not looked up: the rules of zones change several times a year and are
/// the business of a zone database.
///
/// # Examples
///
/// ```
/// use byline_article::ZoneName;
///
/// assert_eq!(ZoneName::new("Asia/Baku")?.as_str(), "Asia/Baku");
/// assert!(ZoneName::new("Asia Baku").is_err());
/// # Ok::<(), byline_article::DateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ZoneName(Box<str>);

impl ZoneName {
    /// A zone's name: letters, digits, `.`, `_`, `-`, `+` and `/`, as
    /// [RFC 9557, section 4.1](https://www.rfc-editor.org/rfc/rfc9557#section-4.1) has it;
    /// at most 100 bytes.
    ///
    /// # Errors
    ///
    /// Returns [`DateError`] when the name holds anything else.
    pub fn new(name: &str) -> Result<Self, DateError> {
        byline_date::check_zone_name(name)?;
        Ok(Self(name.into()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ZoneName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
