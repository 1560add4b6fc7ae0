//! Pages made to break scanners, by name and size, for every crate that reads HTML.

use super::{Input, fill, fill_numbered};

/// Every generator.
pub(crate) const HOSTILE: &[Input] = &[
    ("nested div", |bytes| fill("<div>", bytes)),
    ("nested b", |bytes| fill("<b>", bytes)),
    ("nested unknown", |bytes| fill("<x>", bytes)),
    ("nested svg", |bytes| fill("<svg>", bytes)),
    ("nested foreign object", |bytes| {
        fill("<svg><foreignobject>", bytes)
    }),
    ("nested math text", |bytes| fill("<math><mi>", bytes)),
    ("nested template", |bytes| fill("<template>", bytes)),
    ("nested table", |bytes| fill("<table><tr><td>", bytes)),
    ("nested list", |bytes| fill("<ul><li>", bytes)),
    ("nested ruby", |bytes| fill("<ruby><rt>", bytes)),
    ("nested button", |bytes| fill("<button>", bytes)),
    ("nested select", |bytes| fill("<select><option>", bytes)),
    ("fonts, then paragraphs", |bytes| {
        fill_numbered(|i| format!("<font color={i}>"), bytes / 2) + &fill("<p>", bytes / 2)
    }),
    ("misnested a", |bytes| fill("<a><div></a>", bytes)),
    ("misnested b", |bytes| fill("<b><p></b>", bytes)),
    ("divs, then stray end tags", |bytes| {
        fill("<div>", bytes / 2) + &fill("</x>", bytes / 2)
    }),
    ("unknown, then stray end tags", |bytes| {
        fill_numbered(|i| format!("<x{i}>"), bytes / 2) + &fill("</x>", bytes / 2)
    }),
    ("svg, then stray end tags", |bytes| {
        "<div><svg>".to_owned() + &fill("<g>", bytes / 2) + &fill("</x>", bytes / 2)
    }),
    ("b in a cell, then end tags of div", |bytes| {
        "<div><table><td>".to_owned() + &fill("<b>", bytes / 2) + &fill("</div>", bytes / 2)
    }),
    ("divs around b, closed outside in", |bytes| {
        let round =
            "<div>".repeat(250) + &"<b>".repeat(250) + &"</div>".repeat(250) + &"</b>".repeat(250);
        fill(&round, bytes)
    }),
    ("unknown around a div, then its end tags", |bytes| {
        "<x><div>".to_owned()
            + &(0..500).map(|i| format!("<x{i}>")).collect::<String>()
            + &fill("</x>", bytes)
    }),
    ("svg around html, then its end tags", |bytes| {
        "<svg><g><foreignobject><div><svg>".to_owned() + &"<a>".repeat(500) + &fill("</g>", bytes)
    }),
    ("a in tables", |bytes| fill("<table><a>", bytes)),
    ("unclosed everything", |bytes| {
        fill("<p><a href=x><b><i><table><tr><td><li><dd>text ", bytes)
    }),
    ("one tag, many attributes", |bytes| {
        "<p ".to_owned() + &fill_numbered(|i| format!("a{i}=1 "), bytes) + ">"
    }),
    ("one tag, one name", |bytes| {
        "<p ".to_owned() + &fill("a=1 ", bytes) + ">"
    }),
    ("one tag, long names", |bytes| {
        let long = "n".repeat(1000);
        "<p ".to_owned() + &fill_numbered(|i| format!("{long}{i} "), bytes) + ">"
    }),
    ("tags in tags", |bytes| fill("<a", bytes)),
    ("tags with a space", |bytes| fill("<a ", bytes)),
    ("less-than signs", |bytes| fill("<", bytes)),
    ("greater-than signs", |bytes| fill(">", bytes)),
    ("end tag openings", |bytes| fill("</", bytes)),
    ("nameless end tags", |bytes| fill("</>", bytes)),
    ("unclosed quote", |bytes| {
        "<a href=\"".to_owned() + &fill("x>", bytes)
    }),
    ("unclosed quotes", |bytes| fill("<a href=\"", bytes)),
    ("unclosed comments", |bytes| fill("<!--", bytes)),
    ("unclosed comment of dashes", |bytes| {
        "<!--".to_owned() + &fill("-", bytes)
    }),
    ("comment of greater-than signs", |bytes| {
        "<!--x".to_owned() + &fill("->", bytes)
    }),
    ("declarations", |bytes| fill("<!", bytes)),
    ("document types", |bytes| fill("<!doctype html>", bytes)),
    ("processing instructions", |bytes| fill("<?", bytes)),
    ("cdata in html", |bytes| fill("<![CDATA[", bytes)),
    ("cdata in svg", |bytes| {
        "<svg>".to_owned() + &fill("<![CDATA[]]>", bytes)
    }),
    ("cdata closings", |bytes| {
        "<svg><![CDATA[".to_owned() + &fill("]]", bytes)
    }),
    ("cdata closings outside", |bytes| {
        "<svg>".to_owned() + &fill("]]>", bytes)
    }),
    ("unclosed script", |bytes| {
        "<script>".to_owned() + &fill("</scrip", bytes)
    }),
    ("script escapes", |bytes| {
        "<script>".to_owned() + &fill("<!--<script", bytes)
    }),
    ("script double escapes", |bytes| {
        "<script>".to_owned() + &fill("<!--<script></script>", bytes)
    }),
    ("script escapes that end", |bytes| {
        "<script>".to_owned() + &fill("<!---->", bytes)
    }),
    ("scripts", |bytes| fill("<script></script>", bytes)),
    ("textareas", |bytes| fill("<textarea></textarea >", bytes)),
    ("plaintext", |bytes| fill("<plaintext>", bytes)),
    ("ampersands", |bytes| fill("&", bytes)),
    ("entities", |bytes| fill("&amp;", bytes)),
    ("entities without semicolon", |bytes| fill("&notin", bytes)),
    ("entities that are none", |bytes| {
        fill("&CounterClockwiseContourIntegra", bytes)
    }),
    ("numbers", |bytes| "&#".to_owned() + &fill("9", bytes)),
    ("entities in an attribute", |bytes| {
        "<a href=\"".to_owned() + &fill("&amp;", bytes) + "\">"
    }),
    ("nuls", |bytes| fill("\0", bytes)),
    ("carriage returns", |bytes| fill("\r", bytes)),
    ("spaces", |bytes| fill(" ", bytes)),
    ("words", |bytes| fill("a ", bytes)),
    ("line breaks", |bytes| fill("<br>", bytes)),
    ("long name", |bytes| {
        "<".to_owned() + &fill("x", bytes) + ">"
    }),
    ("long text", |bytes| fill("x", bytes)),
    ("combining", |bytes| fill("e\u{301}", bytes)),
];
