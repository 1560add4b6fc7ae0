//! Markdown, with and without front matter.

use super::{Input, fill, fill_numbered, long_then};

/// Every generator.
pub(crate) const MARKDOWN: &[Input] = &[
    ("nested quotes", |bytes| fill("> ", bytes)),
    ("nested quotes, then plain lines", |bytes| {
        fill(">", bytes / 2) + "a\n" + &fill("a\n", bytes / 2)
    }),
    ("nested lists, then plain lines", |bytes| {
        fill("- ", bytes / 2) + "a\n" + &fill("a\n", bytes / 2)
    }),
    ("nested footnotes, then plain lines", |bytes| {
        fill("[^a]:", bytes / 2) + "a\n" + &fill("a\n", bytes / 2)
    }),
    ("quotes of growing depth", |bytes| {
        fill_numbered(|i| ">".repeat(i % 200) + "a\n", bytes)
    }),
    ("nested lists", |bytes| fill("- ", bytes)),
    ("items", |bytes| fill("- a\n", bytes)),
    ("items of growing indent", |bytes| {
        fill_numbered(|i| " ".repeat(i % 200) + "- a\n", bytes)
    }),
    ("numbered items", |bytes| {
        fill_numbered(|i| format!("{i}. a\n"), bytes)
    }),
    ("quotes in items", |bytes| fill("- > ", bytes)),
    ("headings", |bytes| fill("# a\n", bytes)),
    ("shortcodes", |bytes| fill("{{< a >}}", bytes)),
    ("shortcodes that never end", |bytes| {
        fill("{{< a {{% ", bytes)
    }),
    ("template tags that never end", |bytes| {
        fill("{% raw %}{{</* {% endraw ", bytes)
    }),
    ("highlighted code that never ends", |bytes| {
        fill("{% highlight a %}\n{% endhighlight\n\n", bytes)
    }),
    ("raw templates with one end, which is cut", |bytes| {
        fill("{% raw %}\n", bytes / 2) + "{% endraw " + &fill("a", bytes / 2)
    }),
    ("raw templates around one fence of code", |bytes| {
        fill("{% raw %}\n", bytes / 2) + "```\n{% endraw %}\n" + &fill("a", bytes / 2)
    }),
    ("attribute lists that end on another line", |bytes| {
        fill("{: ", bytes / 2) + &fill("a", bytes / 2) + "\n}"
    }),
    ("templates in templates", |bytes| {
        fill("{{ ", bytes - 2) + "}}"
    }),
    ("imports", |bytes| fill("import a from 'b';\n", bytes)),
    ("imports that never end", |bytes| fill("import a\n", bytes)),
    ("tags of components that never end", |bytes| {
        fill("<A b={\n", bytes)
    }),
    ("tags of components in quotes", |bytes| {
        fill("<A b={'>'}\n", bytes)
    }),
    ("comments on lines", |bytes| {
        fill("- a\n<!-- b -->\n", bytes)
    }),
    ("pictures with links", |bytes| {
        fill("[![a](//a.example/b)](//a.example/c) ", bytes)
    }),
    ("formulas", |bytes| fill("$$\na\n", bytes)),
    ("containers", |bytes| fill(":::a\nb\n", bytes)),
    ("definitions of terms", |bytes| fill("a\n: b\n", bytes)),
    ("abbreviations", |bytes| fill("*[a]: b\n", bytes)),
    ("lines between templates", |bytes| {
        fill("{{< a >}}\nb\n{{< /a >}}\n", bytes)
    }),
    ("rows that are too long", |bytes| {
        "|a|\n|-|\n".to_owned() + &fill("|a|b|c|\n", bytes)
    }),
    ("code of growing fences", |bytes| {
        fill_numbered(|i| format!("``` {} ``` ", "`".repeat(i % 3)), bytes)
    }),
    ("front matter that never ends", |bytes| {
        "{\"a\":".to_owned() + &fill("{\"b\":", bytes)
    }),
    ("images in a paragraph", |bytes| fill("a![a](b)", bytes)),
    ("underlined headings", |bytes| fill("a\n=\n", bytes)),
    ("rules", |bytes| fill("***\n", bytes)),
    ("stars", |bytes| fill("*", bytes)),
    ("emphasis that never ends", |bytes| fill("*a **", bytes)),
    ("mixed emphasis", |bytes| fill("*a_", bytes)),
    ("closed emphasis", |bytes| fill("**a** ", bytes)),
    ("brackets", |bytes| fill("[", bytes)),
    ("closing brackets", |bytes| fill("a]", bytes)),
    ("images that never end", |bytes| fill("![](", bytes)),
    ("links that never end", |bytes| fill("[a](", bytes)),
    ("links", |bytes| fill("[a](//example.az) ", bytes)),
    ("parentheses in a link", |bytes| {
        "[a](".to_owned() + &fill("(", bytes)
    }),
    ("titles that never end", |bytes| fill("[a](b \"", bytes)),
    ("autolinks that never end", |bytes| {
        fill("<https://a", bytes)
    }),
    ("definitions", |bytes| {
        fill_numbered(|i| format!("[a{i}]: /b\n"), bytes)
    }),
    ("references", |bytes| {
        "[a]: //example.az\n\n".to_owned() + &fill("[a] ", bytes)
    }),
    ("a long definition, referred to", |bytes| {
        long_then("[a]: //example.az/?", "p", "\n\n", "[a] ", bytes)
    }),
    ("references without definition", |bytes| {
        fill("[a][b] ", bytes)
    }),
    ("backticks of growing number", |bytes| {
        fill_numbered(|i| "`".repeat(i % 200 + 1) + " ", bytes)
    }),
    ("backticks", |bytes| fill("`a", bytes)),
    ("fences", |bytes| fill("```\n", bytes)),
    ("tables", |bytes| {
        "|a|b|\n|-|-|\n".to_owned() + &fill("|a|b|\n", bytes)
    }),
    ("a wide table", |bytes| {
        fill("|a", bytes / 2) + "|\n" + &fill("|-", bytes / 2) + "|\n|a|\n"
    }),
    ("html", |bytes| fill("<b>", bytes)),
    ("unknown tags in a line", |bytes| fill("a<kbd>", bytes)),
    ("closed unknown tags in a line", |bytes| {
        fill("<mark>a</mark> ", bytes)
    }),
    ("unknown tags of many names", |bytes| {
        fill_numbered(|i| format!("<x{i}>a"), bytes)
    }),
    ("wrong end tags in a line", |bytes| {
        fill("<kbd>a</mark>", bytes)
    }),
    ("attributes in a line", |bytes| {
        "<kbd ".to_owned() + &fill("a ", bytes) + ">x"
    }),
    ("html blocks", |bytes| fill("<div>\n\n", bytes)),
    ("comments that never end", |bytes| fill("<!--", bytes)),
    ("declarations", |bytes| fill("<!A ", bytes)),
    ("processing instructions", |bytes| fill("<?", bytes)),
    ("sections of characters", |bytes| fill("<![CDATA[", bytes)),
    ("references to characters", |bytes| fill("&amp;", bytes)),
    ("escapes", |bytes| fill("\\*", bytes)),
    ("trailing spaces", |bytes| fill("a  \n", bytes)),
    ("tabs", |bytes| fill("\ta\n", bytes)),
    ("paragraphs", |bytes| fill("a\n\n", bytes)),
    ("one paragraph", |bytes| fill("a\n", bytes)),
    ("long words", |bytes| fill("x", bytes)),
    ("front matter that never ends", |bytes| {
        "---\n".to_owned() + &fill_numbered(|i| format!("k{i}: v\n"), bytes)
    }),
    ("front matter of keys", |bytes| {
        "---\n".to_owned() + &fill_numbered(|i| format!("k{i}: v\n"), bytes) + "---\n"
    }),
    ("front matter of a flow", |bytes| {
        format!("---\na: {}\n---\n", fill("[", bytes))
    }),
    ("front matter of a list", |bytes| {
        format!("---\ntags:\n{}---\n", fill("  - a\n", bytes))
    }),
    ("front matter of a string", |bytes| {
        format!("---\na: \"{}\"\n---\n", fill("\\u0041", bytes))
    }),
    ("front matter again and again", |bytes| fill("---\n", bytes)),
];
