//! `article_json` and `page_host`.

use arrow::datatypes::DataType;
use byline_article::WebUrl;
use byline_page::PageReader;
use datafusion_expr::ScalarUDF;

use crate::function::TextFunction;
use crate::parameter::{HTML, PAGE_URL};
use crate::view;

pub(crate) fn article_json() -> ScalarUDF {
    TextFunction {
        name: "article_json",
        description: "The article read off a page, as JSON.",
        parameters: &[HTML, PAGE_URL],
        optional: 0,
        returns: DataType::Utf8View,
        checked: None,
        of_text: None,
        run: |arguments| {
            let articles = arguments
                .rows()
                .map(|row| article(arguments.get(0, row)?, arguments.get(1, row)?));
            view::column(articles)
        },
    }
    .into_udf()
}

fn article(html: &str, url: &str) -> Option<String> {
    let reader = PageReader::new().with_url(url).unwrap_or_default();
    let article = reader.read_html(html).finish().ok()?;
    Some(article.to_json())
}

pub(crate) fn page_host() -> ScalarUDF {
    TextFunction {
        name: "page_host",
        description: "The host of an address, in lower case.",
        parameters: &[PAGE_URL],
        optional: 0,
        returns: DataType::Utf8View,
        checked: None,
        of_text: None,
        run: |arguments| {
            let hosts = arguments
                .rows()
                .map(|row| Some(WebUrl::new(arguments.get(0, row)?).ok()?.host().to_owned()));
            view::column(hosts)
        },
    }
    .into_udf()
}
