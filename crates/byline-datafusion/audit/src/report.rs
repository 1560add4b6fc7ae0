//! The audit: one pass over the pages, and what is summed up from it.

use datafusion::prelude::{ParquetReadOptions, SessionContext};
use tempfile::TempDir;

use crate::error::AuditError;
use crate::file::OutputFile;
use crate::output::{OutputFormat, write_rows};
use crate::query::{Query, Rows};

/// An audit of pages by one policy.
#[derive(Debug, Clone)]
pub struct Audit {
    policy: String,
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
    /// One row: pages, hosts, pages that comply, words, seconds of reading.
    Totals,
    /// By host: pages, pages that comply, and the reasons of the others with their number.
    Hosts,
    /// By reason: pages.
    Reasons,
    /// By language: pages, words, seconds of reading.
    Languages,
}

impl Audit {
    /// An audit by a policy, as JSON: `{"targets": [{"host": "example.az"}]}`.
    ///
    /// The policy is checked when the audit is run.
    #[must_use]
    pub fn new(policy_json: &str) -> Self {
        Self {
            policy: policy_json.to_owned(),
        }
    }

    /// The query over `pages` that does the work: a row for each host, reason and language.
    #[must_use]
    pub fn sql(&self) -> String {
        let policy = self.policy.replace('\'', "''");
        format!(
            "SELECT host, reason, language, count(*) AS pages, sum(word_count(text)) AS words, \
                 sum(reading_seconds(text, language)) AS seconds \
             FROM (SELECT host, reason, text, detect_language(text) AS language \
                 FROM (SELECT coalesce(page_host(url), 'no address') AS host, \
                     coalesce(attribution_verdict(html, url, '{policy}')['reason'], 'not read') AS reason, \
                     main_text(html) AS text \
                     FROM pages)) \
             GROUP BY host, reason, language"
        )
    }

    /// Plans the audit on a session that has the table `pages`: one of
    /// [`embedded`](crate::embedded), or of a cluster.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the policy is malformed: no page has been read then.
    pub async fn plan(&self, session: &SessionContext) -> Result<Query, AuditError> {
        Query::plan(session, &self.sql()).await
    }
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
        Query::plan(&self.session, section.sql()).await?.rows()
    }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report").finish_non_exhaustive()
    }
}

impl Section {
    /// All, in the order of a printed report.
    pub const ALL: [Self; 4] = [Self::Totals, Self::Hosts, Self::Reasons, Self::Languages];

    /// The name, as of a file: `hosts`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::Hosts => "hosts",
            Self::Reasons => "reasons",
            Self::Languages => "languages",
        }
    }

    fn sql(self) -> &'static str {
        match self {
            Self::Totals => {
                "SELECT sum(pages) AS pages, count(DISTINCT host) AS hosts, \
                     coalesce(sum(pages) FILTER (WHERE reason = 'ok'), 0) AS complying, \
                     sum(words) AS words, sum(seconds) AS seconds \
                 FROM facts"
            }
            Self::Hosts => {
                "SELECT host, sum(number) AS pages, \
                     coalesce(sum(number) FILTER (WHERE reason = 'ok'), 0) AS complying, \
                     coalesce(string_agg(reason || ' ' || number, ', ' ORDER BY number DESC, reason) \
                         FILTER (WHERE reason <> 'ok'), '') AS reasons \
                 FROM (SELECT host, reason, sum(pages) AS number FROM facts GROUP BY host, reason) \
                 GROUP BY host ORDER BY pages DESC, host"
            }
            Self::Reasons => {
                "SELECT reason, sum(pages) AS pages FROM facts \
                 GROUP BY reason ORDER BY pages DESC, reason"
            }
            Self::Languages => {
                "SELECT language, sum(pages) AS pages, sum(words) AS words, \
                     sum(seconds) AS seconds \
                 FROM facts GROUP BY language ORDER BY pages DESC, language"
            }
        }
    }
}
