//! JSON as the standard has it, and as pages have it.

use alloc::string::ToString;

use crate::Value;
use crate::json::{HtmlSafe, lenient};

#[track_caller]
fn same(text: &str) {
    assert_eq!(Value::parse(text).unwrap().to_string(), text);
}

#[track_caller]
fn refused(text: &str, want: &str) {
    let error = Value::parse(text).unwrap_err();
    assert_eq!(error.to_string(), want, "text {text:?}");
}

#[track_caller]
fn overlooked(text: &str, value: &str, fault: &str) {
    let (read, error) = lenient(text).unwrap();
    assert_eq!(read.to_string(), value, "text {text:?}");
    assert_eq!(error.unwrap().to_string(), fault, "text {text:?}");
    assert!(Value::parse(text).is_err());
}

#[test]
fn values_are_written_as_they_were_read() {
    for text in [
        "null",
        "[true,false]",
        "[0,-1,18446744073709551615,-9223372036854775808,1.5,1e300,-0.0]",
        r#"{"a":{},"b":[],"c":"\"\\\n\t\u0001é\u007f"}"#,
    ] {
        same(text);
    }
    assert_eq!(
        Value::parse(r#""\ud83d\ude00\/""#).unwrap(),
        Value::from("😀/")
    );
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    refused(
        "",
        "expected more, found the end of the text at line 1, column 1",
    );
    refused(
        "[1,\n 2",
        "expected more, found the end of the text at line 2, column 3",
    );
    refused(
        "[1,]",
        "expected a comma or the end of the list at line 1, column 4",
    );
    refused(
        "{'a':1}",
        "expected a member name in quotes at line 1, column 2",
    );
    refused("{\"a\" 1}", "expected a colon at line 1, column 6");
    refused("[01]", "expected a number at line 1, column 2");
    refused("[1.]", "expected a number at line 1, column 2");
    refused("[1e999]", "expected a number at line 1, column 2");
    refused(
        "{\"a\":1,\"a\":2}",
        "found a member name for the second time at line 1, column 13",
    );
    refused("nul", "expected a value at line 1, column 1");
    refused("{};", "found text around the value at line 1, column 3");
    let deep = "[".repeat(1_000_000);
    refused(
        &deep,
        "found more than 128 arrays and objects inside each other at line 1, column 129",
    );
}

#[test]
fn what_pages_write_is_read() {
    overlooked(
        "{\"a\":\"x\ny\"}",
        r#"{"a":"x\ny"}"#,
        "found a raw control character in a string at line 1, column 8",
    );
    overlooked(
        "{\"a\":1};",
        r#"{"a":1}"#,
        "found text around the value at line 1, column 8",
    );
    overlooked(
        "<!-- {\"a\":1} -->",
        r#"{"a":1}"#,
        "found text around the value at line 1, column 1",
    );
    overlooked(
        "\n//<![CDATA[\n{\"a\":1}\n//]]>",
        r#"{"a":1}"#,
        "found text around the value at line 2, column 1",
    );
    overlooked(
        "//<![CDATA[[{\"a\":1}]",
        r#"[{"a":1}]"#,
        "found text around the value at line 1, column 1",
    );
    overlooked(
        "/* x */ [1,,2,]",
        "[1,2]",
        "found text around the value at line 1, column 1",
    );
    overlooked(
        r#""it\'s \ud83d""#,
        "\"it's \u{FFFD}\"",
        "found an unknown escape in a string at line 1, column 4",
    );
    overlooked(
        "[007]",
        r#"["007"]"#,
        "expected a number at line 1, column 2",
    );
}

#[test]
fn html_safe_json_cannot_close_its_script() {
    let value = Value::from("</script><!--\u{2028}&");
    let safe = HtmlSafe(&value).to_string();
    assert_eq!(safe, r#""\u003c/script\u003e\u003c!--\u2028\u0026""#);
    assert_eq!(Value::parse(&safe).unwrap(), value);
}

#[test]
fn the_alternate_form_is_indented() {
    let value = Value::parse(r#"{"a":[1,{}],"b":{"c":2}}"#).unwrap();
    let pretty = alloc::format!("{value:#}");
    assert_eq!(
        pretty,
        "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": 2\n  }\n}"
    );
}
