//! The parameters of the functions, under the names that `SHOW FUNCTIONS` lists.

/// A parameter of a function.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
}

const fn parameter(name: &'static str, description: &'static str) -> Parameter {
    Parameter { name, description }
}

pub(crate) const TEXT: Parameter = parameter("text", "Plain text.");
pub(crate) const LANG: Parameter = parameter("lang", "The language as a BCP 47 tag, such as az.");
pub(crate) const TEXT_OR_HTML: Parameter = parameter(
    "text_or_html",
    "Plain text, or the HTML of a page, of which the main text is read.",
);
pub(crate) const HTML: Parameter = parameter("html", "The HTML of a page.");
pub(crate) const HTML_OR_TEXT: Parameter = parameter(
    "html_or_text",
    "The HTML of a page, or the plain text of a notice.",
);
pub(crate) const PAGE_URL: Parameter = parameter("page_url", "The address of the page.");
pub(crate) const POLICY_JSON: Parameter = parameter(
    "policy_json",
    r#"The policy as JSON, such as {"targets": [{"host": "example.az"}]}."#,
);
pub(crate) const CORPUS_FILE: Parameter =
    parameter("corpus_file", "The path of a saved byline_reuse::Corpus.");
