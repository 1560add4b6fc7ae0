//! `reuse`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

use arrow::array::{ArrayRef, Float64Builder, Int64Builder, StringViewBuilder, StructArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Field, Fields};
use byline_reuse::{Corpus, Document, ReusedArticle};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::latest::Latest;
use crate::parameter::{CORPUS_FILE, TEXT_OR_HTML};
use crate::text::is_html;

/// Corpora that a process keeps.
const KEPT: usize = 4;

static REUSE: LazyLock<Fields> = LazyLock::new(|| {
    Fields::from(vec![
        Field::new("kind", DataType::Utf8View, true),
        Field::new("article", DataType::Utf8View, true),
        Field::new("share_of_article", DataType::Float64, true),
        Field::new("share_of_page", DataType::Float64, true),
        Field::new("longest_words", DataType::Int64, true),
        Field::new("longest_start", DataType::Int64, true),
        Field::new("longest_end", DataType::Int64, true),
        Field::new("articles", DataType::Int64, true),
        Field::new("error", DataType::Utf8View, true),
    ])
});

pub(crate) fn reuse() -> ScalarUDF {
    TextFunction {
        name: "reuse",
        description: "Which of the articles of a corpus a page copies, as a struct.",
        parameters: &[TEXT_OR_HTML, CORPUS_FILE],
        optional: 0,
        returns: DataType::Struct(REUSE.clone()),
        checked: Some((1, |path| corpus(path).map(drop))),
        of_text: None,
        run,
    }
    .into_udf()
}

fn run(arguments: &Arguments<'_>) -> ArrayRef {
    let mut latest = Latest::new(|path| Some(corpus(path)));
    let mut rows = Rows::default();
    for row in arguments.rows() {
        let (Some(source), Some(path)) = (arguments.get(0, row), arguments.get(1, row)) else {
            rows.push_null();
            continue;
        };
        match latest.of(path) {
            Some(Ok(corpus)) => {
                let document = match is_html(source) {
                    true => Document::html(source),
                    false => Document::text(source),
                };
                rows.push(&corpus.find(document));
            }
            Some(Err(fault)) => rows.push_fault(fault),
            None => rows.push_null(),
        }
    }
    Arc::new(rows.finish())
}

type Loaded = HashMap<PathBuf, (Option<SystemTime>, Arc<Corpus>)>;

/// The corpora of this process: a file is read once, however many batches and tasks use it, and
/// again when it has changed.
static LOADED: LazyLock<Mutex<Loaded>> = LazyLock::new(Mutex::default);

fn corpus(path: &str) -> Result<Arc<Corpus>, String> {
    let fault = |error: &dyn std::fmt::Display| format!("{path}: {error}");
    let file = Path::new(path);
    let metadata = std::fs::metadata(file).map_err(|error| fault(&error))?;
    let changed = metadata.modified().ok();
    // Others wait while one reads the file.
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((known, corpus)) = loaded.get(file)
        && *known == changed
    {
        return Ok(Arc::clone(corpus));
    }
    let bytes = std::fs::read(file).map_err(|error| fault(&error))?;
    let corpus = Arc::new(Corpus::load(&bytes).map_err(|error| fault(&error))?);
    if loaded.len() >= KEPT {
        loaded.clear();
    }
    loaded.insert(file.to_owned(), (changed, Arc::clone(&corpus)));
    Ok(corpus)
}

/// The column of answers, field by field.
#[derive(Default)]
struct Rows {
    kind: StringViewBuilder,
    article: StringViewBuilder,
    share_of_article: Float64Builder,
    share_of_page: Float64Builder,
    longest_words: Int64Builder,
    longest_start: Int64Builder,
    longest_end: Int64Builder,
    articles: Int64Builder,
    error: StringViewBuilder,
    present: Vec<bool>,
}

impl Rows {
    /// What the page has most of comes first.
    fn push(&mut self, found: &[ReusedArticle]) {
        let first = found.first();
        self.kind
            .append_value(first.map_or("none", |article| article.kind().code()));
        self.fill(first);
        self.articles.append_option(i64::try_from(found.len()).ok());
        self.error.append_null();
        self.present.push(true);
    }

    fn push_fault(&mut self, fault: &str) {
        self.kind.append_null();
        self.fill(None);
        self.articles.append_null();
        self.error.append_value(fault);
        self.present.push(true);
    }

    fn push_null(&mut self) {
        self.kind.append_null();
        self.fill(None);
        self.articles.append_null();
        self.error.append_null();
        self.present.push(false);
    }

    fn fill(&mut self, first: Option<&ReusedArticle>) {
        let longest = first.and_then(ReusedArticle::longest_passage);
        let span = longest.map(|passage| passage.in_page());
        let byte = |offset: usize| i64::try_from(offset).ok();
        self.article
            .append_option(first.map(ReusedArticle::article));
        self.share_of_article
            .append_option(first.map(ReusedArticle::share_of_article));
        self.share_of_page
            .append_option(first.map(ReusedArticle::share_of_page));
        self.longest_words
            .append_option(longest.map(|passage| i64::from(passage.words())));
        self.longest_start
            .append_option(span.as_ref().and_then(|span| byte(span.start)));
        self.longest_end
            .append_option(span.as_ref().and_then(|span| byte(span.end)));
    }

    fn finish(mut self) -> StructArray {
        StructArray::new(
            REUSE.clone(),
            vec![
                Arc::new(self.kind.finish()),
                Arc::new(self.article.finish()),
                Arc::new(self.share_of_article.finish()),
                Arc::new(self.share_of_page.finish()),
                Arc::new(self.longest_words.finish()),
                Arc::new(self.longest_start.finish()),
                Arc::new(self.longest_end.finish()),
                Arc::new(self.articles.finish()),
                Arc::new(self.error.finish()),
            ],
            Some(NullBuffer::from(self.present)),
        )
    }
}
