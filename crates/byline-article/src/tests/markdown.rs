//! What readers of Markdown report.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::markdown;

#[track_caller]
fn reported(body: &str, want: &[&str]) {
    let draft = markdown::read(body).unwrap();
    let found: Vec<&str> = draft.issues().iter().filter_map(|i| i.found()).collect();
    assert_eq!(found, want, "{body}");
}

#[test]
fn what_is_left_out_is_reported() {
    reported("<p>One.</p>\n\n<kbd>x</kbd> *y*\n", &[]);
    reported("<div class='a'>One.</div>\n", &["<div class='a'>"]);
    reported("<p>One.</p>\n<!-- two -->\n", &["<!-- two -->"]);
    reported("[a](https://a.example/ 'T')\n", &["T"]);
    let many = "<div>One.</div>\n\n".repeat(20);
    assert_eq!(markdown::read(&many).unwrap().issues().len(), 8);
    let draft = markdown::read("<div>One.</div>\n").unwrap();
    assert_eq!(
        draft.issues()[0].to_string(),
        "warning[markup] body: expected what the model has a place for, read the text alone, \
         found \"<div>\""
    );
    assert_eq!(draft.body.get().unwrap().plain_text(), "One.");
}

#[test]
fn indented_text_of_mdx_is_reported() {
    reported("a\n\n    b\n", &[]);
    reported("import 'a.css'\n\n    <B>\n", &["<B>\n"]);
}
