//! The functions through SQL, and against the crates that they call.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

use std::sync::Arc;

use byline_attribution::{Page, Policy};
use byline_page::PageReader;
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, DictionaryArray, LargeStringArray, RecordBatch, StringArray,
    StringViewArray,
};
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::{Int32Type, Int64Type};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::prelude::SessionContext;
use proptest::prelude::*;

const ARTICLE: &str = r#"<html lang="en"><nav><a href="/">Home</a> <a href="/x">Sport</a></nav><h1>Storm closes the harbour</h1><p>The <a href="https://example.az/n/1">harbour was closed</a> on Tuesday night. Ferries will not run before noon, said the council.</p><footer>© 2024</footer>"#;

#[derive(serde::Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    sql: String,
    want: Option<Vec<String>>,
    error: Option<String>,
}

#[tokio::test]
async fn cases() {
    let cases: Cases = toml::from_str(include_str!("cases.toml")).unwrap();
    let session = session();
    let mut failed = Vec::new();
    let wanted = std::env::var("BYLINE_CASE").ok();
    let is_wanted = |case: &Case| wanted.as_ref().is_none_or(|wanted| *wanted == case.name);
    for case in cases.case.into_iter().filter(is_wanted) {
        let found = rows(&session, &case.sql).await;
        let passed = match (&found, &case.want, &case.error) {
            (Ok(found), Some(want), None) => found == want,
            (Err(found), None, Some(want)) => found.contains(want),
            _ => false,
        };
        if !passed {
            failed.push(format!("{}: {}\n  found {found:?}", case.name, case.why));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// A session with the tables of the cases.
fn session() -> SessionContext {
    let mut session = SessionContext::new();
    byline_datafusion::register_all(&mut session).unwrap();
    let pages = [
        ("https://a.example/1", Some(ARTICLE)),
        (
            "https://a.example/2",
            Some(r#"<p><a rel=nofollow href="https://example.az/n/1">Example</a>"#),
        ),
        ("https://b.example/3", Some("<p>Rain.")),
        ("https://b.example/4", None),
    ];
    let (urls, html): (Vec<_>, Vec<_>) = pages.into_iter().unzip();
    register(
        &session,
        "pages",
        [
            ("url", Arc::new(StringArray::from(urls)) as ArrayRef),
            ("html", Arc::new(LargeStringArray::from(html))),
        ],
    );
    let texts = [
        (Some("Bakıda güclü külək"), Some("az")),
        (Some("Zürich"), Some("de")),
        (Some("Storm"), Some("klingon")),
        (Some("Storm"), None),
        (None, Some("und")),
    ];
    let (text, lang): (Vec<_>, Vec<_>) = texts.into_iter().unzip();
    register(
        &session,
        "texts",
        [
            ("text", Arc::new(StringViewArray::from(text)) as ArrayRef),
            (
                "lang",
                Arc::new(lang.into_iter().collect::<DictionaryArray<Int32Type>>()),
            ),
        ],
    );
    session
}

fn register(session: &SessionContext, name: &str, columns: [(&str, ArrayRef); 2]) {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    session.register_batch(name, batch).unwrap();
}

/// The rows of a query, or its error.
async fn rows(session: &SessionContext, sql: &str) -> Result<Vec<String>, String> {
    let message = |error: datafusion::error::DataFusionError| error.to_string();
    let batches = session
        .sql(sql)
        .await
        .map_err(message)?
        .collect()
        .await
        .map_err(message)?;
    let options = FormatOptions::new().with_null("NULL");
    let mut rows = Vec::new();
    for batch in batches {
        let columns = batch.columns().iter();
        let columns: Vec<_> = columns
            .map(|column| ArrayFormatter::try_new(column, &options).unwrap())
            .collect();
        for row in 0..batch.num_rows() {
            let cells: Vec<_> = columns
                .iter()
                .map(|cell| cell.value(row).to_string())
                .collect();
            rows.push(cells.join(" | "));
        }
    }
    Ok(rows)
}

/// One column of the answer to an expression over `text`, whatever the column's type.
async fn evaluate(column: ArrayRef, expression: &str) -> ArrayRef {
    let mut session = SessionContext::new();
    byline_datafusion::register_all(&mut session).unwrap();
    let batch = RecordBatch::try_from_iter([("text", column)]).unwrap();
    session.register_batch("texts", batch).unwrap();
    let query = format!("SELECT {expression} AS answer FROM texts");
    let batches = session.sql(&query).await.unwrap().collect().await.unwrap();
    let schema = batches[0].schema();
    let joined = concat_batches(&schema, &batches).unwrap();
    joined.column(0).clone()
}

fn forms(texts: &[Option<String>]) -> [ArrayRef; 4] {
    let texts = || texts.iter().map(Option::as_deref);
    [
        Arc::new(texts().collect::<StringArray>()),
        Arc::new(texts().collect::<LargeStringArray>()),
        Arc::new(texts().collect::<StringViewArray>()),
        Arc::new(texts().collect::<DictionaryArray<Int32Type>>()),
    ]
}

fn documents() -> impl Strategy<Value = Vec<Option<String>>> {
    let piece = prop_oneof![
        Just("<p>".to_owned()),
        Just("<a href='https://example.az/n/1' rel=nofollow>Example</a>".to_owned()),
        Just("<h1>Şimal küləyi</h1>".to_owned()),
        Just("<!-- <a href=//example.az>".to_owned()),
        Just("Any use of materials is allowed only with a link to example.az. ".to_owned()),
        "\\PC{0,12}",
    ];
    let document = prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat());
    prop::collection::vec(prop::option::of(document), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Every form of column gives the same answers, and they are the crates' own.
    #[test]
    fn columns_are_the_crates_row_by_row(texts in documents()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let policy = Policy::followable_link("example.az").unwrap();
        let json = serde_json::to_string(&policy).unwrap();
        let verdict = format!("attribution_verdict(text, 'https://a.example/', '{json}')");
        for column in forms(&texts) {
            let reasons = runtime.block_on(evaluate(column.clone(), &format!("{verdict}['reason']")));
            let articles = runtime.block_on(evaluate(column.clone(), "article_json(text, 'https://a.example/')"));
            let slugs = runtime.block_on(evaluate(column.clone(), "slugify(text)"));
            let words = runtime.block_on(evaluate(column, "word_count(main_text(text))"));
            for (row, text) in texts.iter().enumerate() {
                let reason = view(&reasons, row);
                let Some(text) = text else {
                    prop_assert!(reason.is_none() && view(&slugs, row).is_none());
                    prop_assert!(words.is_null(row) && view(&articles, row).is_none());
                    continue;
                };
                let page = Page::html(text).at("https://a.example/");
                prop_assert_eq!(reason, Some(policy.check(&page).reason().code()));
                let slug = byline_slug::slugify(text).ok();
                prop_assert_eq!(view(&slugs, row), slug.as_ref().map(|slug| slug.as_str()));
                let reader = PageReader::new().with_url("https://a.example/").unwrap();
                let article = reader.read_html(text).finish().ok().map(|article| article.to_json());
                prop_assert_eq!(view(&articles, row), article.as_deref());
                prop_assert!(words.as_primitive::<Int64Type>().value(row) >= 0);
            }
        }
    }
}

fn view(column: &ArrayRef, row: usize) -> Option<&str> {
    let column = column.as_string_view();
    column.is_valid(row).then(|| column.value(row))
}

#[tokio::test]
async fn show_functions_lists_every_function() {
    let config = datafusion::prelude::SessionConfig::new().with_information_schema(true);
    let mut session = SessionContext::new_with_config(config);
    byline_datafusion::register_all(&mut session).unwrap();
    for function in byline_datafusion::functions() {
        let name = function.name();
        let sql = format!("SHOW FUNCTIONS LIKE '{name}'");
        let shown = rows(&session, &sql).await.unwrap();
        let usage = &function.documentation().unwrap().syntax_example;
        assert!(!shown.is_empty(), "{name}");
        for row in &shown {
            assert!(row.contains("SCALAR") && row.ends_with(usage), "{row}");
        }
    }
    let shown = |name: &'static str| {
        let session = session.clone();
        async move {
            let shown = rows(&session, &format!("SHOW FUNCTIONS LIKE '{name}'")).await;
            let mut shown = shown.unwrap();
            shown.sort();
            shown
        }
    };
    let end = "SCALAR | The URL slug of a headline. | slugify(text [, lang])";
    assert_eq!(
        shown("slugify").await,
        [
            format!("slugify | String | [text, lang] | [String, String] | {end}"),
            format!("slugify | String | [text] | [String] | {end}"),
        ]
    );
    let verdict = shown("attribution_verdict").await;
    let want = "[html, page_url, policy_json] | [String, String, String] | SCALAR | \
        Whether a page honours an attribution policy, as a struct. | \
        attribution_verdict(html, page_url, policy_json)";
    assert_eq!(verdict.len(), 1);
    assert!(verdict[0].ends_with(want), "{verdict:?}");
}
