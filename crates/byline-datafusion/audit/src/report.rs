//! The audit: one pass over the pages, and what is summed up from it.

use std::path::Path;

use datafusion::prelude::{ParquetReadOptions, SessionContext};
use tempfile::TempDir;

use crate::error::AuditError;
use crate::file::OutputFile;
use crate::output::{OutputFormat, write_rows};
use crate::query::{Query, Rows};

/// An audit of pages by one policy.
///
/// A page that is not whole (its column `truncated` is not null) and does not comply has the
/// reason `truncated`: the link may have been in the rest. It is counted as undecided.
#[derive(Debug, Clone)]
pub struct Audit {
    policy: String,
    corpus: Option<String>,
}

/// What an audit found, aggregated; kept on disk until it is dropped.
pub struct Report {
    session: SessionContext,
    _folder: TempDir,
}

/// A table of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Section {
    /// One row: pages, hosts, pages that comply, pages that are undecided, pages that re-use an
    /// article, words, seconds of reading.
    Totals,
    /// By host: pages, pages that comply, are undecided, re-use an article, and the reasons of
    /// those that do not comply with their number.
    Hosts,
    /// By reason: pages.
    Reasons,
    /// By language: pages, words, seconds of reading.
    Languages,
    /// By what a page has of the publisher's articles: pages, and how many of them comply. One
    /// row without a kind if the audit has no [corpus](Audit::with_corpus).
    Reuse,
}

impl Audit {
    /// An audit by a policy, as JSON: `{"targets": [{"host": "example.az"}]}`.
    ///
    /// The policy is checked when the audit is run.
    #[must_use]
    pub fn new(policy_json: &str) -> Self {
        Self {
            policy: policy_json.to_owned(),
            corpus: None,
        }
    }

    /// Also says which pages have a part of the publisher's articles: a saved
    /// `byline_reuse::Corpus`, such as [`build_corpus`](crate::build_corpus) writes. On a cluster
    /// the path must lead to it on every machine.
    #[must_use]
    pub fn with_corpus(mut self, file: &Path) -> Self {
        self.corpus = Some(file.to_string_lossy().into_owned());
        self
    }

    /// Plans the audit on a session that has the table `pages`: one of
    /// [`embedded`](crate::embedded), or of a cluster. Its rows are for [`Report::of`].
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the policy is malformed or the corpus cannot be read: no page
    /// has been read then.
    pub async fn plan(&self, session: &SessionContext) -> Result<Query, AuditError> {
        let pages = self.pages(&columns(session).await?);
        let kind = self.of_reuse("kind", "VARCHAR");
        let sql = format!(
            "SELECT host, reason, language, reuse, count(*) AS pages, \
                 sum(CAST(reuse <> 'none' AS BIGINT)) AS reusing, \
                 sum(text_word_count(text)) AS words, \
                 sum(text_reading_seconds(text, language)) AS seconds \
             FROM (SELECT host, reason, {kind} AS reuse, text, \
                     text_language(text) AS language FROM ({pages})) \
             GROUP BY host, reason, language, reuse"
        );
        Query::plan(session, &sql).await
    }

    /// Plans a row for each page: its verdict, and the columns that say where it comes from (see
    /// [`Provenance`](crate::Provenance)), as far as the table has them.
    ///
    /// # Errors
    ///
    /// As [`plan`](Self::plan).
    pub async fn verdicts(&self, session: &SessionContext) -> Result<Query, AuditError> {
        let columns = columns(session).await?;
        let pages = self.pages(&columns);
        let known = |name: &&&str| columns.iter().any(|column| column == *name);
        let provenance = PROVENANCE.iter().filter(known).copied();
        let provenance: String = provenance.map(|name| format!(", {name}")).collect();
        let kind = self.of_reuse("kind", "VARCHAR");
        let article = self.of_reuse("article", "VARCHAR");
        let share = self.of_reuse("share_of_article", "DOUBLE");
        let words = self.of_reuse("longest_words", "BIGINT");
        let sql = format!(
            "SELECT url, host, reason, verdict['link'] AS link, \
                 verdict['span']['start'] AS span_start, verdict['span']['end'] AS span_end, \
                 text_language(text) AS language, {kind} AS reuse, {article} AS article, \
                 {share} AS share_of_article, {words} AS longest_words{provenance} FROM ({pages})"
        );
        Query::plan(session, &sql).await
    }

    /// A field of what was found of the corpus; a null of its type without one.
    fn of_reuse(&self, field: &str, kind: &str) -> String {
        match self.corpus {
            Some(_) => format!("reuse['{field}']"),
            None => format!("CAST(NULL AS {kind})"),
        }
    }

    /// The query that reads the pages, with all their columns but the HTML.
    fn pages(&self, columns: &[String]) -> String {
        let policy = quoted(&self.policy);
        let reuse = match &self.corpus {
            Some(corpus) => format!(", reuse(html, {}) AS reuse", quoted(corpus)),
            None => String::new(),
        };
        let kept_reuse = self.corpus.as_ref().map_or("", |_| ", reuse");
        let reason = "coalesce(verdict['reason'], 'not read')";
        let is_cut = columns.iter().any(|column| column == "truncated");
        let reason = match is_cut {
            true => format!(
                "CASE WHEN verdict['complies'] \
                     OR coalesce(CAST(truncated AS VARCHAR), '') IN ('', 'false') \
                 THEN {reason} ELSE 'truncated' END"
            ),
            false => reason.to_owned(),
        };
        let others = columns
            .iter()
            .filter(|name| *name != "html" && *name != "url");
        let kept: String = others
            .map(|name| format!(", \"{}\"", name.replace('"', "\"\"")))
            .collect();
        format!(
            "SELECT url{kept}, coalesce(page_host(url), 'no address') AS host, {reason} AS reason, \
                 verdict{kept_reuse}, text \
             FROM (SELECT url{kept}, attribution_verdict(html, url, {policy}) AS verdict{reuse}, \
                 main_text(html) AS text FROM pages)"
        )
    }
}

/// The columns that say where a page comes from, as [`PageWriter`](crate::PageWriter) writes them.
const PROVENANCE: &[&str] = &[
    "warc_file",
    "warc_offset",
    "warc_length",
    "fetched_at",
    "status",
    "declared_language",
    "truncated",
    "digest",
];

/// The names that the audit computes under. A column of the table by such a name is not kept.
const COMPUTED: &[&str] = &["host", "reason", "verdict", "reuse", "text", "language"];

/// The columns of the table of pages.
async fn columns(session: &SessionContext) -> Result<Vec<String>, AuditError> {
    let pages = session.table("pages").await?;
    let names = pages
        .schema()
        .fields()
        .iter()
        .map(|field| field.name().clone());
    Ok(names
        .filter(|name| !COMPUTED.contains(&name.as_str()))
        .collect())
}

/// A text as SQL quotes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl Report {
    /// Runs a planned audit.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the engine fails, and [`AuditError::Damaged`] with file and row
    /// group if Parquet is the reason.
    pub async fn of(audit: Query) -> Result<Self, AuditError> {
        let folder =
            TempDir::new().map_err(|source| AuditError::file(&std::env::temp_dir(), source))?;
        let path = folder.path().join("facts.parquet");
        let mut file = OutputFile::create(&path)?;
        write_rows(audit.rows()?, OutputFormat::Parquet, &mut file).await?;
        file.save()?;

        let session = SessionContext::new();
        let name = path.to_string_lossy();
        session
            .register_parquet("facts", name, ParquetReadOptions::default())
            .await?;
        Ok(Self {
            session,
            _folder: folder,
        })
    }

    /// The rows of a table, in an order that depends on nothing but the pages.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the engine fails.
    pub async fn section(&self, section: Section) -> Result<Rows, AuditError> {
        Query::plan(&self.session, &section.sql()).await?.rows()
    }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report").finish_non_exhaustive()
    }
}

impl Section {
    /// All, in the order of a printed report.
    pub const ALL: [Self; 5] = [
        Self::Totals,
        Self::Hosts,
        Self::Reasons,
        Self::Languages,
        Self::Reuse,
    ];

    /// The name, as of a file: `hosts`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::Hosts => "hosts",
            Self::Reasons => "reasons",
            Self::Languages => "languages",
            Self::Reuse => "reuse",
        }
    }

    fn sql(self) -> String {
        match self {
            Self::Totals => format!(
                "SELECT sum(pages) AS pages, count(DISTINCT host) AS hosts, {VERDICTS}, \
                     sum(reusing) AS reusing, sum(words) AS words, sum(seconds) AS seconds \
                 FROM facts"
            ),
            Self::Hosts => format!(
                "SELECT host, sum(pages) AS pages, {VERDICTS}, sum(reusing) AS reusing, \
                     coalesce(string_agg(reason || ' ' || number, ', ' \
                         ORDER BY number DESC, reason) FILTER (WHERE reason <> 'ok'), '') AS reasons \
                 FROM (SELECT host, reason, sum(pages) AS number, sum(pages) AS pages, \
                         sum(reusing) AS reusing \
                     FROM facts GROUP BY host, reason) \
                 GROUP BY host ORDER BY pages DESC, host"
            ),
            Self::Reasons => "SELECT reason, sum(pages) AS pages FROM facts \
                 GROUP BY reason ORDER BY pages DESC, reason"
                .to_owned(),
            Self::Languages => "SELECT language, sum(pages) AS pages, sum(words) AS words, \
                     sum(seconds) AS seconds \
                 FROM facts GROUP BY language ORDER BY pages DESC, language"
                .to_owned(),
            Self::Reuse => format!(
                "SELECT reuse, sum(pages) AS pages, {VERDICTS} \
                 FROM facts GROUP BY reuse ORDER BY pages DESC, reuse"
            ),
        }
    }
}

/// Sums of facts by verdict.
const VERDICTS: &str = "\
    coalesce(sum(pages) FILTER (WHERE reason = 'ok'), 0) AS complying, \
    coalesce(sum(pages) FILTER (WHERE reason = 'truncated'), 0) AS undecided";
