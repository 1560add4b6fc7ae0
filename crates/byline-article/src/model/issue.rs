//! What is wrong with an article, and how wrong.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use byline_date::{DateError, ParsedDate};

/// A fault, a doubt or a possible improvement.
///
/// # Examples
///
/// ```
/// use byline_article::{Issue, IssueCode, Severity};
///
/// let issue = Issue::new(IssueCode::UrlInvalid, "lead_image.url", "expected a host")
///     .with_severity(Severity::Warning);
/// assert_eq!(
///     issue.to_string(),
///     "warning[url_invalid] lead_image.url: expected a host"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issue {
    code: IssueCode,
    severity: Severity,
    path: String,
    message: String,
    found: Option<String>,
}

impl Issue {
    /// The issue of a date that was read from `text`, if it has one: the text is not a date, it may
    /// also be another day, it was converted from another calendar, or it was counted back from the
    /// time of retrieval.
    ///
    /// The issue is a warning at `path`; for the last two it is advice. It keeps the beginning of the
    /// text.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Issue, IssueCode};
    ///
    /// let text = "2023-02-30";
    /// let issue = Issue::of_date("published", text, &byline_date::parse_machine(text)).unwrap();
    /// assert_eq!(issue.code(), IssueCode::DateInvalid);
    /// assert_eq!(issue.found(), Some(text));
    /// ```
    #[must_use]
    pub fn of_date(path: &str, text: &str, date: &Result<ParsedDate, DateError>) -> Option<Self> {
        let issue = match date {
            Ok(parsed) => {
                if let Some(other) = parsed.alternative() {
                    let message = format_args!("the date may also be {other}");
                    Self::new(IssueCode::DateImprecise, path, message)
                } else if let Some(calendar) = parsed.converted_from() {
                    let message = format_args!("the date was converted from {calendar}");
                    Self::new(IssueCode::DateConverted, path, message)
                } else if let Some(unit) = parsed.relative_unit() {
                    let message =
                        format_args!("the date was counted back in {unit} from the retrieval");
                    Self::new(IssueCode::DateRelative, path, message)
                } else {
                    return None;
                }
            }
            Err(error) => {
                Self::new(IssueCode::DateInvalid, path, error).with_severity(Severity::Warning)
            }
        };
        Some(issue.with_found(excerpt(text)))
    }

    /// An issue with the severity that its code usually has.
    #[must_use]
    pub fn new(code: IssueCode, path: impl Into<String>, message: impl fmt::Display) -> Self {
        Self {
            code,
            severity: code.severity(),
            path: path.into(),
            message: message.to_string(),
            found: None,
        }
    }

    /// The same issue with another severity.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same issue with the text that was found.
    #[must_use]
    pub fn with_found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    /// What kind of issue it is.
    #[must_use]
    pub fn code(&self) -> IssueCode {
        self.code
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Which field it is about, as a path into the article's JSON: `body[3].level`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found, and what would be right.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The text that could not be used, where there is one: a reader never throws away
    /// what it did not understand.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            severity,
            path,
            message,
            ..
        } = self;
        write!(f, "{severity}[{code}] {path}: {message}")?;
        match &self.found {
            Some(found) => write!(f, ", found {found:?}"),
            None => Ok(()),
        }
    }
}

/// As much of a text as an issue quotes: an issue is for people, and one long text may be found
/// a thousand times.
pub(crate) fn excerpt(text: &str) -> &str {
    const LONGEST: usize = 200;
    let end = (0..=text.len().min(LONGEST))
        .rev()
        .find(|&end| text.is_char_boundary(end))
        .unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

/// How bad an [`Issue`] is; the worst is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth doing better.
    Advice,
    /// Probably wrong, though real pages get away with it.
    Warning,
    /// Wrong: the format's readers refuse it.
    Error,
}

impl Severity {
    /// The word: `advice`, `warning`, `error`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// What kind of [`Issue`] it is; the codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssueCode {
    /// A field that the format must have is missing.
    Missing,
    /// A field that makes the article better is missing.
    Recommended,
    /// A text is blank or not printable.
    TextInvalid,
    /// A web address is not one.
    UrlInvalid,
    /// A date or time cannot be read.
    DateInvalid,
    /// A date says less than the format asks for.
    DateImprecise,
    /// A date was converted from another calendar than the Gregorian one.
    DateConverted,
    /// A date was counted back from the time of retrieval ("2 hours ago").
    DateRelative,
    /// The article was changed before it was published.
    DateOrder,
    /// A language tag is not one.
    LanguageInvalid,
    /// A value of another kind than the field holds.
    TypeInvalid,
    /// A text is longer than the format's readers show.
    TooLong,
    /// More entries than the format takes.
    TooMany,
    /// An HTML entity or tag in text that is not HTML.
    Markup,
    /// A byline that is more or other than a name.
    BylineName,
    /// Two sources disagree.
    Conflict,
    /// The same value twice where one is meant.
    Duplicate,
    /// A reference to something that the document does not hold.
    Dangling,
    /// The document breaks its format's syntax, and was read anyway.
    Syntax,
    /// Nested deeper than is read.
    TooDeep,
    /// The article must not be published yet.
    Draft,
    /// A picture has fewer pixels than the format's readers ask for.
    TooSmall,
}

impl IssueCode {
    /// The code's stable name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Recommended => "recommended",
            Self::TextInvalid => "text_invalid",
            Self::UrlInvalid => "url_invalid",
            Self::DateInvalid => "date_invalid",
            Self::DateImprecise => "date_imprecise",
            Self::DateConverted => "date_converted",
            Self::DateRelative => "date_relative",
            Self::DateOrder => "date_order",
            Self::LanguageInvalid => "language_invalid",
            Self::TypeInvalid => "type_invalid",
            Self::TooLong => "too_long",
            Self::TooMany => "too_many",
            Self::Markup => "markup",
            Self::BylineName => "byline_name",
            Self::Conflict => "conflict",
            Self::Duplicate => "duplicate",
            Self::Dangling => "dangling",
            Self::Syntax => "syntax",
            Self::TooDeep => "too_deep",
            Self::Draft => "draft",
            Self::TooSmall => "too_small",
        }
    }

    /// The severity that issues of this code usually have.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Missing
            | Self::TextInvalid
            | Self::UrlInvalid
            | Self::DateInvalid
            | Self::LanguageInvalid
            | Self::TypeInvalid
            | Self::Draft => Severity::Error,
            Self::DateImprecise
            | Self::DateOrder
            | Self::TooLong
            | Self::TooMany
            | Self::Markup
            | Self::BylineName
            | Self::Conflict
            | Self::Duplicate
            | Self::Dangling
            | Self::Syntax
            | Self::TooDeep
            | Self::TooSmall => Severity::Warning,
            Self::Recommended | Self::DateConverted | Self::DateRelative => Severity::Advice,
        }
    }
}

impl fmt::Display for IssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Why no [`Article`](crate::Article) could be built: every reason at once.
///
/// # Examples
///
/// ```
/// use byline_article::Article;
///
/// let invalid = Article::builder(" ").url("/post/7").build().unwrap_err();
/// assert_eq!(
///     invalid.to_string(),
///     "2 issues: headline: expected text, found nothing but white space; \
///      url: expected an address that starts with http:// or https://"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Invalid {
    issues: Vec<Issue>,
}

impl Invalid {
    pub(crate) fn new(issues: Vec<Issue>) -> Self {
        Self { issues }
    }

    /// The issues, each of severity [`Severity::Error`].
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issues.len() {
            1 => f.write_str("1 issue: ")?,
            count => write!(f, "{count} issues: ")?,
        }
        for (index, issue) in self.issues.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{}: {}", issue.path, issue.message)?;
        }
        Ok(())
    }
}
