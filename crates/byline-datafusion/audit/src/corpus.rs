//! The publisher's own articles, saved to look for in other pages.

use std::io::Write as _;
use std::path::Path;

use byline_reuse::{Corpus, ReuseError};
use datafusion::arrow::array::AsArray as _;
use datafusion::prelude::SessionContext;

use crate::error::AuditError;
use crate::file::OutputFile;
use crate::query::Query;

/// What a corpus was made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CorpusCounts {
    /// Articles in the corpus.
    pub articles: u64,
    /// Articles that are too short to be found again.
    pub too_short: u64,
    /// Pages whose address was there before.
    pub duplicates: u64,
}

/// Saves the main texts of the table `pages` as a `byline_reuse::Corpus`, under their addresses.
///
/// # Errors
///
/// Returns [`AuditError`] if the pages cannot be read, the corpus is full or the file cannot be
/// written.
pub async fn build_corpus(session: &SessionContext, to: &Path) -> Result<CorpusCounts, AuditError> {
    let mut file = OutputFile::create(to)?;
    let sql = "SELECT url, main_text(html) AS text FROM pages \
        WHERE url IS NOT NULL AND html IS NOT NULL";
    let mut rows = Query::plan(session, sql).await?.rows()?;
    let mut corpus = Corpus::new();
    let mut counts = CorpusCounts::default();
    while let Some(batch) = rows.next().await? {
        let (urls, texts) = (batch.column(0), batch.column(1));
        for (url, text) in urls.as_string_view().iter().zip(texts.as_string_view()) {
            match corpus.add(url.unwrap_or_default(), text.unwrap_or_default()) {
                Ok(()) => counts.articles += 1,
                Err(ReuseError::ArticleTooShort { .. }) => counts.too_short += 1,
                Err(ReuseError::DuplicateArticle { .. }) => counts.duplicates += 1,
                Err(error) => return Err(AuditError::Corpus(error.to_string())),
            }
        }
    }
    let written = file.write_all(&corpus.save());
    written.map_err(|source| AuditError::file(to, source))?;
    file.save()?;
    Ok(counts)
}
