//! Feeds read article by article give what feeds read as a whole give.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use byline::article::strategy::articles;
use byline::article::{Article, Draft, Feed, FeedReadError, FeedReader, Format, Line, WebUrl};
use proptest::prelude::*;

fn streamed(text: &str) -> Feed<Draft> {
    // Pieces of a few bytes, so that every token is cut somewhere.
    let source = BufReader::with_capacity(7, text.as_bytes());
    let mut reader = FeedReader::new(source).unwrap();
    let articles = (&mut reader).map(Result::unwrap).collect();
    let mut feed = reader.feed().clone();
    feed.articles = articles;
    // Where the end of the document is missing, the last article was already given away.
    let cut = feed.issues.pop_if(|issue| issue.path() == ".");
    if let (Some(cut), Some(last)) = (cut, feed.articles.last_mut()) {
        last.report(cut);
    }
    feed
}

#[track_caller]
fn same(text: &str) {
    let format = Format::detect(text).unwrap();
    let whole = format.read(text).unwrap();
    assert!(!whole.articles.is_empty());
    assert_eq!(streamed(text), whole, "{text}");
}

#[test]
fn shapes_of_feeds() {
    for text in [
        "<rss version='2.0'><channel><title>T</title><link>https://a.example/</link><language>en</language>\
         <item><title>1</title><link>/1</link></item><item><title>2</title></item></channel></rss>",
        "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>\n<rss><channel><title>T</title><item><title>cut</title><link>https://a.exa",
        "<rss><channel><title>T</title><item><title>1</title><p>x<br>y</item><item><title>2</title></channel>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>\
         <channel><title>T</title></channel><item><title>1</title></item><item><title>2 &amp;amp; 3</title></item></rdf:RDF>",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='az'><title>T</title><author><name>A</name></author>\
         <link rel='self' href='https://a.example/f'/><entry><title>1</title><content type='html'>&lt;p>x</content></entry>\
         <entry><title>2</title><author><name>B</name></author></entry></feed>",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>1</a:title></a:entry></a:feed>",
        r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://a.example/",
            "language": "az", "authors": [{"name": "A"}], "items": [{"id": "1", "url": "/1", "title": "x, ]}\" y"},
            {"id": 2, "title": "é 😀", "content_html": "<p>x", "authors": [{"name": "B"}]},]}"#,
        "\u{FEFF}\n{\"items\":[{\"id\":\"1\",\"title\":\"1\"} , 7,, null,\"x\"],\"version\":\"https://jsonfeed.org/version/1\"}",
        r#"{"items": {"id": "1", "title": "not in a list"}, "title": null}"#,
        r#"[{"id": "1", "content_text": "without a feed"}, {"id": "2", "title": "2"}]"#,
        r#"{"id": "1", "title": "an item alone", "content_text": "x"}"#,
    ] {
        same(text);
    }
}

#[test]
fn what_stands_after_the_items_is_known_at_the_end() {
    let text = "<rss><channel><item><title>1</title><link>/1</link></item><title>T</title>\
                <link>https://a.example/</link></channel></rss>";
    let feed = streamed(text);
    assert_eq!(feed.title.unwrap(), "T");
    assert!(feed.articles[0].url.is_empty());
    // The whole document resolves them all.
    let whole = Format::Rss.read(text).unwrap();
    assert_eq!(whole.articles[0].url.get().unwrap(), "https://a.example/1");
    let address = WebUrl::new("https://b.example/feed").unwrap();
    let first = FeedReader::at(text.as_bytes(), &address).unwrap().next();
    let first = first.unwrap().unwrap();
    assert_eq!(first.url.get().unwrap(), "https://b.example/1");
}

#[test]
fn what_follows_the_items_of_a_json_feed_is_known_at_the_end() {
    let text = r#"{"items": [{"id": "1", "url": "/1", "title": "1"}], "title": "T",
        "home_page_url": "https://a.example/", "authors": [{"name": "A"}]}"#;
    let feed = streamed(text);
    assert_eq!(feed.title.unwrap(), "T");
    assert!(feed.articles[0].url.is_empty() && feed.articles[0].bylines.is_empty());
    let whole = Format::JsonFeed.read(text).unwrap();
    assert_eq!(whole.articles[0].bylines.get().unwrap()[0].name, "A");
}

#[test]
fn json_that_is_not_whole_gives_the_items_before_its_fault() {
    for (text, want) in [
        (
            r#"{"items": [{"id": "1"}, {"id": "2", "#,
            "expected more, found the end of the text at line 1, column 37",
        ),
        (
            "{\"items\": [{\"id\": \"é\"},\n {\"id\" \"2\"}]}",
            "expected a colon at line 2, column 8",
        ),
        (
            "{\"items\": [{\"id\": \"1\"}\n} ",
            "expected a comma or the end of the list at line 2, column 1",
        ),
        (
            r#"{"items": [{"id": "1"}], title: 1}"#,
            "expected a member name in quotes at line 1, column 26",
        ),
    ] {
        let source = BufReader::with_capacity(3, text.as_bytes());
        let read: Vec<_> = FeedReader::new(source).unwrap().collect();
        assert_eq!(read.len(), 2, "{text}");
        assert!(read[0].is_ok(), "{text}");
        assert_eq!(read[1].as_ref().unwrap_err().to_string(), want, "{text}");
    }
}

/// A feed without an end: text, given again and again.
struct Endless(Cursor<Vec<u8>>);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.position() == self.0.get_ref().len() as u64 {
            self.0.set_position(0);
        }
        self.0.read(buffer)
    }
}

fn endless(start: &'static str, repeated: &str) -> impl BufRead {
    // Some kilobytes a turn: the test would else take its time for single bytes.
    let repeated = repeated.repeat(8_192 / repeated.len());
    let endless = Endless(Cursor::new(repeated.into_bytes()));
    BufReader::new(start.as_bytes().chain(endless))
}

#[test]
fn an_endless_feed_is_read_as_far_as_one_likes() {
    let source = endless(
        "<rss><channel><title>T</title>",
        "<item><title>1</title></item>\n",
    );
    let reader = FeedReader::new(source).unwrap();
    assert_eq!(reader.take(50_000).filter(Result::is_ok).count(), 50_000);
    let source = endless(r#"{"title": "T", "items": ["#, "{\"id\": \"1\"},\n");
    let reader = FeedReader::new(source).unwrap();
    assert_eq!(reader.take(50_000).filter(Result::is_ok).count(), 50_000);
}

#[test]
fn an_endless_item_is_an_error() {
    let source = endless("<rss><channel><item><title>", "x");
    assert!(matches!(
        FeedReader::new(source),
        Err(FeedReadError::TooLong)
    ));
    let text = format!("{}<b/>", "x".repeat(1_000));
    let source = endless("<rss><channel><item/><item/><item><title>", &text);
    let read: Vec<_> = FeedReader::new(source).unwrap().collect();
    assert_eq!(read.len(), 3);
    assert!(matches!(read[2], Err(FeedReadError::TooLong)));
    for (start, text) in [(r#"{"title": ""#, "x"), ("{", ","), ("[", " ")] {
        let read =
            FeedReader::new(endless(start, text)).and_then(|mut reader| reader.next().transpose());
        assert!(matches!(read, Err(FeedReadError::TooLong)), "{start}");
    }
    let source = endless(r#"{"items": [{}, {"title": ""#, "x");
    let read: Vec<_> = FeedReader::new(source).unwrap().collect();
    assert_eq!(read.len(), 2);
    assert!(matches!(read[1], Err(FeedReadError::TooLong)));
}

#[test]
fn what_is_no_feed_is_refused() {
    let error = |bytes: &[u8]| FeedReader::new(bytes).unwrap_err().to_string();
    assert_eq!(
        error(b"<html/>"),
        "expected an RSS or Atom document, found the element html"
    );
    assert_eq!(
        error(b"{}"),
        "expected an article in a known format, found JSON without members"
    );
    assert_eq!(
        error(br#"{"@type": "NewsArticle", "headline": "B"}"#),
        "expected an article in a known format, found JSON with the member \"@type\""
    );
    assert_eq!(
        error(b""),
        "expected an article in a known format, found no element"
    );
    assert_eq!(
        error(b"<?xml version='1.0' encoding='latin-17'?><rss/>"),
        "expected a known encoding, found the declared encoding \"latin-17\""
    );
}

/// The headlines of a feed that is read in pieces of `capacity` bytes.
fn headlines(bytes: &[u8], capacity: usize) -> Vec<String> {
    let reader = FeedReader::new(BufReader::with_capacity(capacity, bytes)).unwrap();
    let article = |draft: Result<Draft, FeedReadError>| draft.unwrap().finish().unwrap();
    reader
        .map(|draft| article(draft).headline.to_string())
        .collect()
}

#[test]
fn feeds_of_other_encodings_are_streamed() {
    let text = "<rss><channel><title>T</title><item><title>Café “Порт” €</title></item>\
                <item><title>Zwei</title></item></channel></rss>";
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{text}")
            .encode_utf16()
            .flat_map(bytes)
            .collect()
    };
    let declared = |name: &str, bytes: &[u8]| {
        let head = format!("<?xml version='1.0' encoding='{name}'?><rss><channel><item><title>");
        [head.as_bytes(), bytes, b"</title></item></channel></rss>"].concat()
    };
    for capacity in [1, 2, 7, 8_192] {
        for bytes in [
            utf16(u16::to_le_bytes, "\u{FEFF}"),
            utf16(u16::to_be_bytes, "\u{FEFF}"),
            utf16(u16::to_le_bytes, ""),
            utf16(u16::to_be_bytes, "<?xml version='1.0' encoding='UTF-16'?>"),
            text.as_bytes().to_vec(),
        ] {
            assert_eq!(headlines(&bytes, capacity), ["Café “Порт” €", "Zwei"]);
        }
        for (name, bytes, want) in [
            ("ISO-8859-1", &b"Caf\xE9"[..], "Café"),
            ("iso-8859-1", b"\x93Caf\xE9\x94", "“Café”"),
            ("windows-1252", b"5 \x80", "5 €"),
            ("windows-1251", b"\xCF\xEE\xF0\xF2", "Порт"),
            ("koi8-r", b"\xF0\xCF\xD2\xD4", "Порт"),
            ("iso-8859-9", b"\xDD\xFE", "İş"),
            ("Shift_JIS", b"\x8D\x60", "港"),
            ("gb18030", b"\xB8\xDB", "港"),
            ("UTF-8", b"Caf\xC3\xA9", "Café"),
            // Cut in its last character.
            ("Shift_JIS", b"a\x8D", "a\u{FFFD}"),
        ] {
            assert_eq!(
                headlines(&declared(name, bytes), capacity),
                [want],
                "{name}"
            );
        }
    }
}

#[test]
fn a_long_feed_of_another_encoding_is_read_as_a_whole_one_is() {
    let item = b"<item><title>Caf\xE9</title><description>d\xE9j\xE0</description></item>";
    let head = b"<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>T</title>";
    let bytes = [&head[..], &item.repeat(3_000), b"</channel></rss>"].concat();
    let whole = Format::Rss
        .read(&byline::article::decode(&bytes, None))
        .unwrap();
    let reader = FeedReader::new(BufReader::new(&bytes[..])).unwrap();
    let articles: Vec<Draft> = reader.map(Result::unwrap).collect();
    assert_eq!(articles, whole.articles);
}

proptest! {
    #[test]
    fn what_is_written_is_streamed(articles in prop::collection::vec(articles(), 1..3).boxed()) {
        let mut feed: Feed<Article> = Feed::new(Line::new("Quay News").ok());
        feed.home = WebUrl::new("https://quay.example/").ok();
        feed.articles = articles;
        for format in [Format::Rss, Format::Atom, Format::JsonFeed] {
            let Ok(written) = feed.write(format) else {
                continue;
            };
            prop_assert_eq!(streamed(written.text()), format.read(written.text()).unwrap());
        }
    }
}
