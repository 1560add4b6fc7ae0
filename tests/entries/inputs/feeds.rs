//! Feeds and sitemaps: XML, well-formed and not.

use super::{Input, fill, fill_numbered, long_then};

const ITEM: &str = "<item><title>x</title></item>";
const ENTRY: &str = "<entry><title>x</title></entry>";
const ATOM: &str = "<feed xmlns='http://www.w3.org/2005/Atom'>";
const NEWS: &str = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' \
                    xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";

/// Every generator.
pub(crate) const FEEDS: &[Input] = &[
    ("items", |bytes| {
        "<rss><channel>".to_owned() + &fill(ITEM, bytes) + "</channel></rss>"
    }),
    ("items of nothing", |bytes| {
        "<rss><channel>".to_owned() + &fill("<item/>", bytes) + "</channel></rss>"
    }),
    ("items that never end", |bytes| {
        "<rss><channel>".to_owned() + &fill("<item>", bytes)
    }),
    ("a long title, inherited", |bytes| {
        long_then("<rss><channel><title>", "t", "</title>", ITEM, bytes) + "</channel></rss>"
    }),
    ("a long copyright, inherited", |bytes| {
        long_then(
            "<rss><channel><copyright>",
            "t",
            "</copyright>",
            ITEM,
            bytes,
        ) + "</channel></rss>"
    }),
    ("a long link, inherited", |bytes| {
        long_then(
            "<rss><channel><link>https://example.az/",
            "t",
            "</link>",
            ITEM,
            bytes,
        ) + "</channel></rss>"
    }),
    ("a long language, inherited", |bytes| {
        long_then(
            "<rss><channel><language>",
            "az-",
            "</language>",
            ITEM,
            bytes,
        ) + "</channel></rss>"
    }),
    ("a long image, inherited", |bytes| {
        long_then(
            "<rss><channel><image><url>https://example.az/",
            "t",
            "</url></image>",
            ITEM,
            bytes,
        ) + "</channel></rss>"
    }),
    ("categories", |bytes| {
        "<rss><channel><item>".to_owned()
            + &fill_numbered(|i| format!("<category>c{i}</category>"), bytes)
            + "</item></channel></rss>"
    }),
    ("creators", |bytes| {
        "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item>".to_owned()
            + &fill_numbered(|i| format!("<dc:creator>A B{i}</dc:creator>"), bytes)
            + "</item></channel></rss>"
    }),
    ("enclosures", |bytes| {
        "<rss><channel><item>".to_owned()
            + &fill_numbered(
                |i| format!("<enclosure url='https://a.az/{i}.jpg' type='image/jpeg'/>"),
                bytes,
            )
            + "</item></channel></rss>"
    }),
    ("keywords", |bytes| {
        "<rss xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><item><i:keywords>"
            .to_owned()
            + &fill_numbered(|i| format!("k{i},"), bytes)
            + "</i:keywords></item></channel></rss>"
    }),
    ("subjects", |bytes| {
        "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item>".to_owned()
            + &fill_numbered(|i| format!("<dc:subject>s{i}</dc:subject>"), bytes)
            + "</item></channel></rss>"
    }),
    ("enclosed sounds", |bytes| {
        "<rss><channel><item>".to_owned()
            + &fill_numbered(
                |i| format!("<enclosure url='https://a.az/{i}.mp3' type='audio/mpeg'/>"),
                bytes,
            )
            + "</item></channel></rss>"
    }),
    ("sizes of a picture", |bytes| {
        "<rss xmlns:m='http://search.yahoo.com/mrss/'><channel><item><m:group>".to_owned()
            + &fill_numbered(
                |i| format!("<m:content url='https://a.az/{i}.jpg' width='{i}'/>"),
                bytes,
            )
            + "</m:group></item></channel></rss>"
    }),
    ("names in upper case", |bytes| {
        "<RSS><CHANNEL>".to_owned() + &fill("<ITEM><TITLE>x</TITLE></ITEM>", bytes)
    }),
    ("pictures without scripts", |bytes| {
        "<rss><channel><item><description><![CDATA[".to_owned()
            + &fill("<noscript><img src='https://a.az/a.jpg'>", bytes)
    }),
    ("declarations of entities that are too long", |bytes| {
        let long = "a".repeat(30_000.min(bytes));
        format!("<!DOCTYPE rss [<!ENTITY a '{long}'>")
            + &fill_numbered(|i| format!("<!ENTITY e{i} '&a;&a;&a;'>"), bytes)
            + "]><rss><channel/></rss>"
    }),
    ("declarations of entities without names", |bytes| {
        "<!DOCTYPE rss [".to_owned() + &fill("<!ENTITYx", bytes) + "]><rss/>"
    }),
    ("references to an entity", |bytes| {
        "<!DOCTYPE rss [<!ENTITY a 'one two three'>]><rss><channel><title>".to_owned()
            + &fill("&a;", bytes)
            + "</title></channel></rss>"
    }),
    ("text in base64", |bytes| {
        "<feed xmlns='http://purl.org/atom/ns#'><entry><title mode='base64'>".to_owned()
            + &fill("eHh4", bytes)
            + "</title></entry></feed>"
    }),
    ("a description of HTML", |bytes| {
        format!(
            "<rss><channel><item><description>{}</description></item></channel></rss>",
            fill("&lt;p&gt;a", bytes)
        )
    }),
    ("a description of nested HTML", |bytes| {
        format!(
            "<rss><channel><item><description>{}</description></item></channel></rss>",
            fill("&lt;div&gt;", bytes)
        )
    }),
    ("sections of characters", |bytes| {
        "<rss><channel><item><description>".to_owned()
            + &fill("<![CDATA[<p>a]]>", bytes)
            + "</description></item></channel></rss>"
    }),
    ("entries", |bytes| {
        ATOM.to_owned() + &fill(ENTRY, bytes) + "</feed>"
    }),
    ("entries of a link", |bytes| {
        ATOM.to_owned()
            + &fill_numbered(
                |i| format!("<entry><title>x</title><link href='https://a.az/{i}'/></entry>"),
                bytes,
            )
            + "</feed>"
    }),
    ("a long author, inherited", |bytes| {
        long_then(
            &(ATOM.to_owned() + "<author><name>"),
            "t",
            "</name></author>",
            ENTRY,
            bytes,
        ) + "</feed>"
    }),
    ("many authors, inherited", |bytes| {
        ATOM.to_owned()
            + &fill_numbered(
                |i| format!("<author><name>A B{i}</name></author>"),
                bytes / 2,
            )
            + &fill(ENTRY, bytes / 2)
            + "</feed>"
    }),
    ("many categories, inherited", |bytes| {
        ATOM.to_owned()
            + &fill_numbered(|i| format!("<category term='c{i}'/>"), bytes / 2)
            + &fill(ENTRY, bytes / 2)
            + "</feed>"
    }),
    ("long rights, inherited", |bytes| {
        long_then(
            &(ATOM.to_owned() + "<rights>"),
            "t",
            "</rights>",
            ENTRY,
            bytes,
        ) + "</feed>"
    }),
    ("a long title of a feed, inherited", |bytes| {
        long_then(
            &(ATOM.to_owned() + "<title>"),
            "t",
            "</title>",
            ENTRY,
            bytes,
        ) + "</feed>"
    }),
    ("a long base of addresses", |bytes| {
        long_then(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://example.az/",
            "p",
            "/'>",
            "<entry><link href='a'/></entry>",
            bytes,
        ) + "</feed>"
    }),
    ("contributors", |bytes| {
        ATOM.to_owned()
            + "<entry>"
            + &fill_numbered(
                |i| format!("<contributor><name>A B{i}</name></contributor>"),
                bytes,
            )
            + "</entry></feed>"
    }),
    ("a sitemap", |bytes| {
        NEWS.to_owned()
            + &fill_numbered(
                |i| {
                    format!(
                        "<url><loc>https://a.az/{i}</loc><news:news><news:title>x</news:title></news:news></url>"
                    )
                },
                bytes,
            )
            + "</urlset>"
    }),
    ("a sitemap of keywords", |bytes| {
        format!(
            "{NEWS}<url><loc>https://a.az/</loc><news:news><news:title>x</news:title><news:keywords>{}</news:keywords></news:news></url></urlset>",
            fill("a,", bytes)
        )
    }),
    ("nested elements", |bytes| fill("<a>", bytes)),
    ("nested elements, closed", |bytes| {
        fill("<a>", bytes / 2) + &fill("</a>", bytes / 2)
    }),
    ("a long name", |bytes| {
        "<rss><".to_owned() + &fill("x", bytes) + "/></rss>"
    }),
    ("nested long names", |bytes| {
        let name = "n".repeat(500);
        fill(&format!("<{name}>"), bytes)
    }),
    ("attributes", |bytes| {
        "<rss ".to_owned() + &fill_numbered(|i| format!("a{i}='1' "), bytes) + "></rss>"
    }),
    ("namespaces", |bytes| {
        "<rss ".to_owned() + &fill_numbered(|i| format!("xmlns:a{i}='b{i}' "), bytes) + "></rss>"
    }),
    ("nested namespaces", |bytes| {
        "<rss>".to_owned() + &fill_numbered(|i| format!("<a{i}:b xmlns:a{i}='c{i}'>"), bytes)
    }),
    ("namespaces that elements look through", |bytes| {
        "<rss ".to_owned()
            + &fill_numbered(|i| format!("xmlns:a{i}='b{i}' "), bytes / 2)
            + "><channel>"
            + &fill("<item><a0:b/></item>", bytes / 2)
            + "</channel></rss>"
    }),
    ("references", |bytes| {
        format!(
            "<rss><channel><title>{}</title></channel></rss>",
            fill("&amp;", bytes)
        )
    }),
    ("references without definition", |bytes| {
        format!(
            "<rss><channel><title>{}</title></channel></rss>",
            fill("&a;", bytes)
        )
    }),
    ("entities that double", |bytes| {
        "<!DOCTYPE rss [<!ENTITY a 'aa'>".to_owned()
            + &fill_numbered(|i| format!("<!ENTITY a{i} '&a;&a;'>"), bytes)
            + "]><rss><channel><title>&a1;</title></channel></rss>"
    }),
    ("comments", |bytes| {
        "<rss>".to_owned() + &fill("<!---->", bytes) + "</rss>"
    }),
    ("comments that never end", |bytes| fill("<!--", bytes)),
    ("declarations", |bytes| fill("<!", bytes)),
    ("processing instructions", |bytes| fill("<?a?>", bytes)),
    ("stray ends", |bytes| {
        "<rss>".to_owned() + &fill("</a>", bytes)
    }),
    ("less-than signs", |bytes| fill("<", bytes)),
    ("ends of sections", |bytes| {
        "<rss>".to_owned() + &fill("]]>", bytes)
    }),
];
