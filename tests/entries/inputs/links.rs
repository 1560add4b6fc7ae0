//! Pages that are hostile to what judges links: addresses, style sheets, and what encloses a link.

use super::{Input, fill, framed as numbered, long_then};

const LINK: &str = "<a class=c href='https://example.az/'>Example.az</a>";

/// A link that leads where its base says.
const NEAR: &str = "<a href='#y' rel=nofollow>x</a>";

/// What is hostile to links, addresses and style sheets in particular.
pub(crate) const PAGES: &[Input] = &[
    ("a long path of a base", |bytes| {
        long_then(
            "<base href='https://example.az/",
            "p",
            "/'>",
            "<a href=y rel=nofollow>x</a>",
            bytes,
        )
    }),
    ("a long class around links", |bytes| {
        long_then(
            "<style>.c{display:none}</style><div class='c ",
            "x",
            "'>",
            LINK,
            bytes,
        )
    }),
    ("a long style around links", |bytes| {
        long_then("<div style='display:none;a:", "x", "'>", LINK, bytes)
    }),
    ("a long selector that hides links", |bytes| {
        long_then("<style>", "a,", "a{display:none}</style>", LINK, bytes)
    }),
    ("a long directive for robots", |bytes| {
        long_then(
            "<meta name=robots content='nofollow,",
            "x",
            "'>",
            LINK,
            bytes,
        )
    }),
    ("links", |bytes| fill(LINK, bytes)),
    ("links to nowhere", |bytes| fill("<a href=x>x</a>", bytes)),
    ("links that never end", |bytes| {
        fill("<a href='https://example.az/'>", bytes)
    }),
    ("links in depth", |bytes| {
        fill("<div><a href='//example.az/'><b>x</b></a>", bytes)
    }),
    ("misnested links", |bytes| {
        fill("<a href='//example.az/'><div></a>", bytes)
    }),
    ("paragraphs with links", |bytes| {
        fill("<p>x <a href=//example.az/>x</a>", bytes)
    }),
    ("domains", |bytes| fill("example.az ", bytes)),
    ("domains in a row", |bytes| fill("example.az.", bytes)),
    ("domains with hyphens", |bytes| fill("example.az-", bytes)),
    ("domains after slashes", |bytes| fill("//example.az", bytes)),
    ("mail addresses", |bytes| fill("news@example.az ", bytes)),
    ("addresses", |bytes| fill("https://example.az/ ", bytes)),
    ("addresses without end", |bytes| {
        fill("https://example.az/(", bytes)
    }),
    ("schemes", |bytes| fill("http://", bytes)),
    ("dots", |bytes| fill(".", bytes)),
    ("labels", |bytes| fill("a.", bytes)),
    ("international labels", |bytes| fill("ё.", bytes)),
    ("defanged", |bytes| fill("example[.]az", bytes)),
    ("comments", |bytes| {
        fill("<!--<a href=//example.az>-->", bytes)
    }),
    ("one comment", |bytes| {
        "<!--".to_owned() + &fill("<a href=//example.az>", bytes)
    }),
    ("one comment of unclosed links", |bytes| {
        "<!--".to_owned() + &fill("<a href='//example.az ", bytes)
    }),
    ("one script", |bytes| {
        "<script>".to_owned() + &fill("'//example.az'", bytes)
    }),
    ("one noscript", |bytes| {
        "<noscript>".to_owned() + &fill(LINK, bytes)
    }),
    ("attributes", |bytes| {
        fill("<p title='//example.az'>", bytes)
    }),
    ("attributes of one tag", |bytes| {
        numbered("<p ", |i| format!("a{i}='//example.az' "), ">", bytes)
    }),
    ("attributes of one link", |bytes| {
        numbered(
            "<a href=//example.az ",
            |i| format!("a{i}='//example.az' "),
            ">x",
            bytes,
        )
    }),
    ("a long address", |bytes| {
        format!("<a href='https://example.az/{}'>x</a>", fill("a", bytes))
    }),
    ("a long path up", |bytes| {
        format!(
            "<a href='https://example.az/{}'>x</a>",
            fill("a/../", bytes)
        )
    }),
    ("a long query", |bytes| {
        format!(
            "<a href='https://example.az/?{}'>x</a>",
            fill("u=%68ttp&", bytes)
        )
    }),
    ("a long host", |bytes| {
        format!("<a href='https://{}example.az/'>x</a>", fill("a.", bytes))
    }),
    ("a long international host", |bytes| {
        format!("<a href='https://{}.example.az/'>x</a>", fill("ё", bytes))
    }),
    ("international hosts", |bytes| {
        numbered(
            "",
            |i| format!("<a href='https://ехаmрlе{i}.az/'>x</a>"),
            "",
            bytes,
        )
    }),
    ("punycode hosts", |bytes| {
        numbered(
            "",
            |i| format!("<a href='https://xn--ml-6kctd8d6a{i}.az/'>x</a>"),
            "",
            bytes,
        )
    }),
    ("redirectors in redirectors", |bytes| {
        format!(
            "<a href='https://google.com/url?q={}'>x</a>",
            fill("https://google.com/url?q=", bytes)
        )
    }),
    ("redirectors", |bytes| {
        fill(
            "<a href='https://vk.com/away.php?to=https%3A%2F%2Fexample.az'>x</a>",
            bytes,
        )
    }),
    ("style rules", |bytes| {
        numbered(
            "<style>",
            |i| format!(".c{i}{{display:none}}"),
            &format!("</style>{LINK}"),
            bytes,
        )
    }),
    ("style rules of one class", |bytes| {
        let rules = fill(".c{display:none}", bytes / 2);
        format!("<style>{rules}</style>{}", fill(LINK, bytes / 2))
    }),
    ("style rules of all", |bytes| {
        let rules = fill("*{color:red}", bytes / 2);
        format!("<style>{rules}</style>{}", fill(LINK, bytes / 2))
    }),
    ("descendants", |bytes| {
        let rules = fill("div div div div div div .c{color:red}", bytes / 3);
        let depth = fill("<div>", bytes / 3);
        format!("<style>{rules}</style>{depth}{}", fill(LINK, bytes / 3))
    }),
    ("a selector", |bytes| {
        format!("<style>{}{{display:none}}</style>{LINK}", fill("a ", bytes))
    }),
    ("a selector list", |bytes| {
        format!(
            "<style>{}a{{display:none}}</style>{LINK}",
            fill("a,", bytes)
        )
    }),
    ("selectors in selectors", |bytes| {
        format!("<style>{}</style>{LINK}", fill("a:not(a:is(", bytes))
    }),
    ("rules in rules", |bytes| {
        format!("<style>{}</style>{LINK}", fill("a{", bytes))
    }),
    ("lists in lists", |bytes| {
        format!("<style>{}display:none</style>{LINK}", fill("&,&{", bytes))
    }),
    ("conditions in conditions", |bytes| {
        format!("<style>{}</style>{LINK}", fill("@media screen{", bytes))
    }),
    ("parentheses in conditions", |bytes| {
        format!("<style>@media {}</style>{LINK}", fill("(", bytes))
    }),
    ("brackets in values", |bytes| {
        format!("<style>a{{color:{}</style>{LINK}", fill("rgb(", bytes))
    }),
    ("a style attribute", |bytes| {
        format!(
            "<a href=//example.az style='{}'>x</a>",
            fill("color:red;", bytes)
        )
    }),
    ("a style attribute of brackets", |bytes| {
        format!(
            "<a href=//example.az style='color:{}'>x</a>",
            fill("([{", bytes)
        )
    }),
    ("style elements", |bytes| {
        fill("<style>a{color:red}</style>", bytes) + LINK
    }),
    ("style elements after links", |bytes| {
        fill(
            "<a href=//example.az>x</a><style>a{color:red}</style>",
            bytes,
        )
    }),
    ("siblings before", |bytes| {
        let page = "<style>s~a,s+b~i~a,a:nth-of-type(2n){display:none}</style>".to_owned();
        page + &fill(LINK, bytes)
    }),
    ("siblings behind", |bytes| {
        let page = "<style>a:last-child,:nth-last-of-type(3){display:none}</style>".to_owned();
        page + &fill(LINK, bytes)
    }),
    ("siblings behind at every depth", |bytes| {
        let page = "<style>:last-child,:only-of-type{display:none}</style>".to_owned();
        page + &fill(&format!("<div>{LINK}"), bytes)
    }),
    ("emptiness", |bytes| {
        let page = "<style>a:empty{display:none}</style>".to_owned();
        page + &fill("<div><a href=//example.az><!-- -->", bytes)
    }),
    ("layers", |bytes| {
        numbered(
            "<style>",
            |i| format!("@layer l{i}.x,l{i}{{a{{display:none}}}}@layer{{"),
            LINK,
            bytes,
        )
    }),
    ("scopes", |bytes| {
        let rules = fill("@scope(div b){:scope a,a{display:none}}", bytes / 2);
        let depth = fill("<div>", bytes / 4);
        format!("<style>{rules}</style>{depth}{}", fill(LINK, bytes / 4))
    }),
    ("what is supported", |bytes| {
        let page = format!("<style>@supports {}", fill("(not ", bytes));
        page + "{a{display:none}}</style>" + LINK
    }),
    ("a long element name around links", |bytes| {
        let name = fill("x", bytes / 2);
        format!("<{name} style=display:none>{}", fill(LINK, bytes / 2))
    }),
    ("a long element name with attributes", |bytes| {
        let name = fill("X", bytes / 2);
        let start = format!("<{name} ");
        numbered(&start, |i| format!("a{i}='//example.az' "), ">", bytes)
    }),
    ("a long base", |bytes| {
        let base = fill("p", bytes / 2);
        format!("<base href='https://example.az/?{base}'>") + &fill(NEAR, bytes / 2)
    }),
    ("a base as long as one may be", |bytes| {
        let base = fill("p", 2_000);
        format!("<base href='https://example.az/{base}/'>") + &fill(NEAR, bytes)
    }),
    ("a base of parameters on a host that is near", |bytes| {
        let base = fill("a&", 2_000);
        format!("<base href='https://example.az.x/?{base}'>") + &fill(NEAR, bytes)
    }),
    ("a long name of a map", |bytes| {
        let name = fill("x", bytes / 2);
        format!("<map name={name}>") + &fill("<area href=//example.az>", bytes / 2)
    }),
    ("parts of a layer's name", |bytes| {
        format!("<style>@layer {}a;</style>{LINK}", fill("a.", bytes))
    }),
    ("names of layers", |bytes| {
        format!("<style>@layer {}a;</style>{LINK}", fill("a,", bytes))
    }),
    ("links behind a sibling with a long tag", |bytes| {
        let tag = fill("x", bytes / 2);
        let page = format!("<style>s~a{{display:none}}</style><p><s {tag}></s>");
        page + &fill(LINK, bytes / 2)
    }),
    ("domains in one script behind an open quote", |bytes| {
        let domains = fill("//example.az ", 900);
        "<script>".to_owned() + &fill(&format!("<a \"{domains}"), bytes)
    }),
    ("addresses in brackets", |bytes| {
        fill("(www.example.az", bytes)
    }),
    ("addresses in emphasis", |bytes| {
        fill("_www.example.az", bytes)
    }),
    ("names of a publisher", |bytes| fill("Example News ", bytes)),
    ("contents in contents", |bytes| {
        let depth = "<description>".repeat(60);
        format!("{depth}{}", fill(LINK, bytes))
    }),
    ("quotations in quotations, then lines", |bytes| {
        fill(">", bytes / 2) + &fill("a\n", bytes / 2)
    }),
    ("lists in lists, then lines", |bytes| {
        fill("- ", bytes / 2) + &fill("a\n", bytes / 2)
    }),
    ("footnotes in footnotes, then lines", |bytes| {
        fill("[^a]:", bytes / 2) + &fill("a\n", bytes / 2)
    }),
    ("attribute selectors on a long tag", |bytes| {
        let rules = numbered(
            "<style>",
            |i| format!("[a{i}]{{color:red}}"),
            "</style>",
            bytes / 2,
        );
        numbered(
            &(rules + "<a href=//example.az "),
            |i| format!("b{i} "),
            ">x",
            bytes,
        )
    }),
];
