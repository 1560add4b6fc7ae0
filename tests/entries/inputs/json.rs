//! JSON: of any shape, of linked data, of feeds, and of articles.

use super::{Input, fill, fill_numbered, framed, long_then};

/// Values of any shape.
pub(crate) const VALUES: &[Input] = &[
    ("nested lists", |bytes| fill("[", bytes)),
    ("nested objects", |bytes| fill("{\"a\":", bytes)),
    ("numbers", |bytes| format!("[{}1]", fill("1,", bytes))),
    ("a long number", |bytes| fill("1", bytes)),
    ("a long fraction", |bytes| {
        "1.".to_owned() + &fill("3", bytes)
    }),
    ("empty objects", |bytes| {
        format!("[{}{{}}]", fill("{},", bytes))
    }),
    ("empty lists", |bytes| format!("[{}[]]", fill("[],", bytes))),
    ("words", |bytes| format!("[{}null]", fill("null,", bytes))),
    ("a long string", |bytes| format!("\"{}\"", fill("x", bytes))),
    ("a string that never ends", |bytes| {
        "\"".to_owned() + &fill("x", bytes)
    }),
    ("escapes", |bytes| format!("\"{}\"", fill("\\u0041", bytes))),
    ("surrogates", |bytes| {
        format!("\"{}\"", fill("\\ud83d\\ude00", bytes))
    }),
    ("backslashes", |bytes| {
        "\"".to_owned() + &fill("\\\\", bytes)
    }),
    ("strings", |bytes| {
        format!("[{}\"\"]", fill("\"a\",", bytes))
    }),
    ("keys", |bytes| {
        framed("{", |i| format!("\"k{i}\":1,"), "\"z\":1}", bytes)
    }),
    ("keys in reverse order", |bytes| {
        framed(
            "{",
            |i| format!("\"k{}\":1,", 99_999_999 - i),
            "\"z\":1}",
            bytes,
        )
    }),
    ("one key", |bytes| {
        format!("{{{}\"a\":1}}", fill("\"a\":1,", bytes))
    }),
    ("a long key", |bytes| {
        format!("{{\"{}\":1}}", fill("x", bytes))
    }),
    ("a long key around small values", |bytes| {
        long_then("{\"", "x", "\":[", "{\"a\":1},", bytes) + "1]}"
    }),
    ("spaces", |bytes| fill(" ", bytes)),
    ("commas", |bytes| "[".to_owned() + &fill(",", bytes)),
];

/// Linked data.
pub(crate) const LINKED: &[Input] = &[
    ("articles", |bytes| {
        format!(
            "[{}1]",
            fill(r#"{"@type":"NewsArticle","name":"x"},"#, bytes)
        )
    }),
    ("articles of one name", |bytes| {
        format!(
            "[{}1]",
            fill(r#"{"@id":"a","@type":"NewsArticle","name":"x"},"#, bytes)
        )
    }),
    ("articles in a graph", |bytes| {
        framed(
            r#"{"@graph":["#,
            |i| format!(r#"{{"@id":"a{i}","@type":"NewsArticle","headline":"x"}},"#),
            "1]}",
            bytes,
        )
    }),
    ("a long node, referred to", |bytes| {
        long_then(
            r#"{"@graph":[{"@id":"p","@type":"Person","name":""#,
            "x",
            r#""},"#,
            r#"{"@type":"NewsArticle","headline":"x","author":{"@id":"p"}},"#,
            bytes,
        ) + "1]}"
    }),
    ("a long publisher, referred to", |bytes| {
        long_then(
            r#"{"@graph":[{"@id":"p","@type":"Organization","name":""#,
            "x",
            r#""},"#,
            r#"{"@type":"NewsArticle","headline":"x","publisher":{"@id":"p"}},"#,
            bytes,
        ) + "1]}"
    }),
    ("a long node, referred to by one article", |bytes| {
        long_then(
            r#"{"@graph":[{"@id":"p","@type":"Person","name":""#,
            "x",
            r#""},{"@type":"NewsArticle","headline":"x","author":["#,
            r#"{"@id":"p"},"#,
            bytes,
        ) + "1]}]}"
    }),
    ("many nodes, referred to", |bytes| {
        framed(
            r#"{"@graph":["#,
            |i| format!(r#"{{"@id":"p{i}","@type":"Person","name":"A B"}},"#),
            "",
            bytes / 2,
        ) + &fill_numbered(
            |i| format!(r#"{{"@type":"NewsArticle","headline":"x","author":{{"@id":"p{i}"}}}},"#),
            bytes / 2,
        ) + "1]}"
    }),
    ("nodes in a circle", |bytes| {
        framed(
            r#"{"@graph":["#,
            |i| {
                format!(
                    r#"{{"@id":"p{i}","@type":"NewsArticle","isPartOf":{{"@id":"p{}"}}}},"#,
                    i + 1
                )
            },
            r#"{"@id":"p0"}]}"#,
            bytes,
        )
    }),
    ("nodes that refer to all", |bytes| {
        fill(
            r#"{"@id":"a","@type":"NewsArticle","author":[{"@id":"a"},{"@id":"a"}]}"#,
            bytes,
        )
    }),
    ("nested articles", |bytes| {
        fill(r#"{"@type":"NewsArticle","mainEntity":"#, bytes)
    }),
    ("a long context", |bytes| {
        format!(
            r#"{{"@context":"{}","@type":"NewsArticle","headline":"x"}}"#,
            fill("x", bytes)
        )
    }),
    ("authors", |bytes| {
        framed(
            r#"{"@type":"NewsArticle","headline":"x","author":["#,
            |i| format!(r#"{{"@type":"Person","name":"A B{i}"}},"#),
            "1]}",
            bytes,
        )
    }),
    ("keywords", |bytes| {
        format!(
            r#"{{"@type":"NewsArticle","headline":"x","keywords":"{}"}}"#,
            fill("a,", bytes)
        )
    }),
    ("images", |bytes| {
        framed(
            r#"{"@type":"NewsArticle","headline":"x","image":["#,
            |i| format!(r#""https://a.az/{i}.jpg","#),
            "1]}",
            bytes,
        )
    }),
    ("a long body", |bytes| {
        format!(
            r#"{{"@type":"NewsArticle","headline":"x","articleBody":"{}"}}"#,
            fill("a\\n\\n", bytes)
        )
    }),
    ("types", |bytes| {
        framed(
            r#"{"@type":["#,
            |i| format!("\"T{i}\","),
            r#""NewsArticle"],"headline":"x"}"#,
            bytes,
        )
    }),
];

/// Collections of ActivityStreams.
pub(crate) const COLLECTIONS: &[Input] = &[
    ("empty objects", |bytes| {
        let items = fill("{},", bytes);
        format!(r#"{{"type":"Collection","items":[{items}1]}}"#)
    }),
    ("addresses", |bytes| {
        let items = fill("\"https://a.example/\",", bytes);
        format!(r#"{{"type":"OrderedCollection","orderedItems":[{items}1]}}"#)
    }),
    ("articles of authors that are addresses", |bytes| {
        let item = r#"{"object":{"name":"a","attributedTo":["b","c"],"content":"<p>d"}},"#;
        let items = fill(item, bytes);
        format!(r#"{{"type":"Collection","first":{{"items":[{items}1]}}}}"#)
    }),
    ("authors that are addresses", |bytes| {
        let authors = fill("\"b\",", bytes);
        format!(r#"{{"type":"Article","name":"a","attributedTo":[{authors}1]}}"#)
    }),
];

/// JSON Feed.
pub(crate) const JSON_FEEDS: &[Input] = &[
    ("items", |bytes| {
        feed("", r#"{"id":"1","title":"x"},"#, bytes)
    }),
    ("items of nothing", |bytes| feed("", "{},", bytes)),
    ("lists of items", |bytes| {
        "{".to_owned() + &fill("\"items\":[{}],", bytes) + "\"title\":\"t\"}"
    }),
    ("members before and after the items", |bytes| {
        "{".to_owned() + &fill("\"a\":1,\"items\":[],", bytes) + "\"title\":\"t\"}"
    }),
    ("an item that never ends", |bytes| {
        "{\"items\":[".to_owned() + &fill("{\"a\":[", bytes)
    }),
    ("attachments", |bytes| {
        let start = "{\"items\":[{\"id\":\"1\",\"attachments\":[";
        let attachment =
            |i| format!("{{\"url\":\"https://a.az/{i}.mp3\",\"mime_type\":\"audio/mpeg\"}},");
        start.to_owned() + &fill_numbered(attachment, bytes) + "{}]}]}"
    }),
    ("a long title, inherited", |bytes| {
        long_then(
            r#"{"version":"https://jsonfeed.org/version/1.1","title":""#,
            "t",
            r#"","items":["#,
            r#"{"title":"x"},"#,
            bytes,
        ) + "{}]}"
    }),
    ("a long author, inherited", |bytes| {
        long_then(
            r#"{"version":"https://jsonfeed.org/version/1.1","authors":[{"name":""#,
            "t",
            r#""}],"items":["#,
            r#"{"title":"x"},"#,
            bytes,
        ) + "{}]}"
    }),
    ("many authors, inherited", |bytes| {
        framed(
            r#"{"version":"https://jsonfeed.org/version/1.1","authors":["#,
            |i| format!(r#"{{"name":"A B{i}"}},"#),
            "",
            bytes / 2,
        ) + r#"{"name":"x"}],"items":["#
            + &fill(r#"{"title":"x"},"#, bytes / 2)
            + "{}]}"
    }),
    ("a long icon, inherited", |bytes| {
        long_then(
            r#"{"version":"https://jsonfeed.org/version/1.1","icon":"https://a.az/"#,
            "t",
            r#"","items":["#,
            r#"{"title":"x"},"#,
            bytes,
        ) + "{}]}"
    }),
    ("a long home page, inherited", |bytes| {
        long_then(
            r#"{"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://a.az/"#,
            "t",
            r#"","items":["#,
            r#"{"title":"x"},"#,
            bytes,
        ) + "{}]}"
    }),
    ("tags", |bytes| {
        framed(
            r#"{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"x","tags":["#,
            |i| format!("\"t{i}\","),
            r#""z"]}]}"#,
            bytes,
        )
    }),
    ("contents of HTML", |bytes| {
        format!(
            r#"{{"version":"https://jsonfeed.org/version/1.1","items":[{{"title":"x","content_html":"{}"}}]}}"#,
            fill("<p>a", bytes)
        )
    }),
    ("attachments", |bytes| {
        framed(
            r#"{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"x","attachments":["#,
            |i| format!(r#"{{"url":"https://a.az/{i}","mime_type":"image/png"}},"#),
            "{}]}]}",
            bytes,
        )
    }),
    ("keys of others", |bytes| {
        framed(
            r#"{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"x""#,
            |i| format!(r#","_k{i}":{{"a":1}}"#),
            "}]}",
            bytes,
        )
    }),
];

fn feed(head: &str, item: &str, bytes: usize) -> String {
    format!(
        r#"{{"version":"https://jsonfeed.org/version/1.1",{head}"items":[{}{{}}]}}"#,
        fill(item, bytes)
    )
}

/// Articles in the form of this project. Each of them is read without an error.
pub(crate) const ARTICLES: &[Input] = &[
    ("a long headline", |bytes| {
        format!(r#"{{"headline":"{}"}}"#, fill("x", bytes))
    }),
    ("a headline of words", |bytes| {
        format!(r#"{{"headline":"{}x"}}"#, fill("word ", bytes))
    }),
    ("a long standfirst", |bytes| {
        format!(r#"{{"headline":"h","standfirst":"{}"}}"#, fill("x", bytes))
    }),
    ("tags", |bytes| {
        framed(
            r#"{"headline":"h","tags":["#,
            |i| format!("\"t{i}\","),
            "\"z\"]}",
            bytes,
        )
    }),
    ("equal tags", |bytes| {
        format!(
            r#"{{"headline":"h","tags":[{}"z"]}}"#,
            fill("\"t\",", bytes)
        )
    }),
    ("bylines", |bytes| {
        framed(
            r#"{"headline":"h","bylines":["#,
            |i| format!(r#"{{"name":"A B{i}","kind":"person"}},"#),
            r#"{"name":"z"}]}"#,
            bytes,
        )
    }),
    ("alternates", |bytes| {
        framed(
            r#"{"headline":"h","alternates":["#,
            |i| format!(r#"{{"language":"az","url":"https://a.az/{i}"}},"#),
            r#"{"language":"ru","url":"https://a.az/z"}]}"#,
            bytes,
        )
    }),
    ("keys of others", |bytes| {
        framed(r#"{"headline":"h""#, |i| format!(",\"k{i}\":1"), "}", bytes)
    }),
    ("a nested key of another", |bytes| {
        let depth = 60;
        framed(
            r#"{"headline":"h""#,
            |i| format!(",\"k{i}\":{}1{}", "[".repeat(depth), "]".repeat(depth)),
            "}",
            bytes,
        )
    }),
    ("paragraphs", |bytes| {
        blocks(|_| r#""a","#.to_owned(), bytes)
    }),
    ("one paragraph", |bytes| {
        blocks(|_| String::new(), 1).replace("last", &fill("word ", bytes))
    }),
    ("markup in a paragraph", |bytes| {
        blocks(|_| String::new(), 1).replace("last", &fill("<b>&amp;", bytes))
    }),
    ("signs of Markdown", |bytes| {
        blocks(|_| String::new(), 1).replace("last", &fill("*_`[](#>", bytes))
    }),
    ("headings", |bytes| {
        blocks(
            |_| r#"{"type":"heading","level":2,"text":"a"},"#.to_owned(),
            bytes,
        )
    }),
    ("nested quotes", |bytes| {
        let depth = 30;
        blocks(
            |_| r#"{"type":"quote","blocks":["#.repeat(depth) + "\"a\"" + &"]}".repeat(depth) + ",",
            bytes,
        )
    }),
    ("nested lists", |bytes| {
        let depth = 20;
        blocks(
            |_| r#"{"type":"list","items":[["#.repeat(depth) + "\"a\"" + &"]]}".repeat(depth) + ",",
            bytes,
        )
    }),
    ("items", |bytes| {
        framed(
            r#"{"headline":"h","body":[{"type":"list","items":["#,
            |_| r#"["a"],"#.to_owned(),
            r#"["z"]]}]}"#,
            bytes,
        )
    }),
    ("rows", |bytes| {
        framed(
            r#"{"headline":"h","body":[{"type":"table","rows":["#,
            |_| r#"["a","b"],"#.to_owned(),
            r#"["z"]]}]}"#,
            bytes,
        )
    }),
    ("a wide row", |bytes| {
        framed(
            r#"{"headline":"h","body":[{"type":"table","rows":[["#,
            |_| r#""a","#.to_owned(),
            r#""z"]]}]}"#,
            bytes,
        )
    }),
    ("a wide row before narrow ones", |bytes| {
        framed(
            r#"{"headline":"h","body":[{"type":"table","rows":[["#,
            |_| r#""a","#.to_owned(),
            r#""z"],"#,
            bytes / 2,
        ) + &fill(r#"["a"],"#, bytes / 2)
            + r#"["z"]]}]}"#
    }),
    ("images", |bytes| {
        blocks(
            |i| format!(r#"{{"type":"image","url":"https://a.az/{i}.jpg"}},"#),
            bytes,
        )
    }),
    ("code", |bytes| {
        blocks(|_| r#"{"type":"code","code":"``` ~~~"},"#.to_owned(), bytes)
    }),
    ("a long code", |bytes| {
        format!(
            r#"{{"headline":"h","body":[{{"type":"code","code":"{}"}}]}}"#,
            fill("`", bytes)
        )
    }),
    ("blocks of others", |bytes| {
        blocks(|i| format!(r#"{{"type":"x{i}","a":1}},"#), bytes)
    }),
    ("marks side by side", |bytes| marks(|i| (i, i + 1), bytes)),
    ("marks that overlap", |bytes| {
        marks(|i| (i / 2, i + 2), bytes)
    }),
    ("marks of one range", |bytes| marks(|_| (0, 1), bytes)),
    ("links", |bytes| {
        let count = bytes / 80 + 1;
        framed(
            &format!(
                r#"{{"headline":"h","body":[{{"type":"paragraph","text":"{}","marks":["#,
                "x".repeat(count + 2)
            ),
            |i| {
                format!(
                    r#"{{"start":{},"end":{},"type":"link","url":"https://a.az/{i}"}},"#,
                    i % count,
                    i % count + 1
                )
            },
            r#"{"start":0,"end":1,"type":"strong"}]}]}"#,
            bytes,
        )
    }),
    ("a long publisher", |bytes| {
        format!(
            r#"{{"headline":"h","publisher":{{"name":"{}"}}}}"#,
            fill("x", bytes)
        )
    }),
    ("profiles of a publisher", |bytes| {
        framed(
            r#"{"headline":"h","publisher":{"name":"p","profiles":["#,
            |i| format!(r#""https://t.me/a{i}","#),
            r#""https://t.me/z"]}}"#,
            bytes,
        )
    }),
    ("a long notice", |bytes| {
        format!(
            r#"{{"headline":"h","rights":{{"notice":{{"text":"{}"}}}}}}"#,
            fill("x", bytes)
        )
    }),
];

fn blocks(block: impl Fn(usize) -> String, bytes: usize) -> String {
    framed(r#"{"headline":"h","body":["#, block, r#""last"]}"#, bytes)
}

/// A paragraph with a letter for each mark; the offsets stay inside it.
fn marks(range: impl Fn(usize) -> (usize, usize), bytes: usize) -> String {
    let count = bytes / 50 + 1;
    framed(
        &format!(
            r#"{{"headline":"h","body":[{{"type":"paragraph","text":"{}","marks":["#,
            "x".repeat(count + 2)
        ),
        |i| {
            let (start, end) = range(i % count);
            format!(r#"{{"start":{start},"end":{end},"type":"strong"}},"#)
        },
        r#"{"start":0,"end":1,"type":"emphasis"}]}]}"#,
        bytes,
    )
}
