//! Any text through every reader of `byline-article`: no panic, and what was read is
//! written, read back and checked.
#![no_main]

use byline::article::{
    Article, Body, Draft, Headline, Line, Rules, Stamp, Value, WebUrl, activity_streams, json_feed,
    jsonld, meta, ninjs, plain,
};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(value) = Value::parse(text) {
        assert_eq!(Value::parse(&value.to_string()), Ok(value));
    }
    if let Ok(url) = WebUrl::new(text) {
        assert_eq!(WebUrl::new(url.as_str()), Ok(url));
    }
    if let Ok(line) = Line::new(text) {
        assert_eq!(Line::new(line.as_str()), Ok(line));
    }
    if let Ok(stamp) = Stamp::parse_lenient(text) {
        assert_eq!(stamp.to_string().parse(), Ok(stamp));
    }
    let body = Body::from_html(text);
    let again = Body::from_html(&body.to_html());
    assert_eq!(
        body.plain_text().split_whitespace().count(),
        again.plain_text().split_whitespace().count()
    );
    let drafts: [Option<Draft>; 6] = [
        jsonld::read(text).ok(),
        ninjs::read(text).ok(),
        json_feed::read(text).ok(),
        activity_streams::read(text).ok(),
        Some(plain::read(text)),
        Some(meta::read(
            [("og:title", text), ("author", text), ("date", text)],
            None,
        )),
    ];
    for article in drafts
        .into_iter()
        .flatten()
        .filter_map(|draft| draft.finish().ok())
    {
        laws(&article);
    }
    if let Some(headline) = Headline::clean(text) {
        let mut article = Article::new(headline);
        article.body = body;
        laws(&article);
    }
});

fn laws(article: &Article) {
    for rules in Rules::ALL {
        let _ = article.check(rules);
    }
    let block = jsonld::write(article);
    assert!(!block.text().contains('<'), "a script element could end");
    let back = jsonld::read(block.text())
        .expect("what was written")
        .finish()
        .expect("an article");
    assert_eq!(back.headline, article.headline);
    let _ = meta::write(article).lost();
    let _ = plain::write(article).lost();
    let _ = activity_streams::write(article).lost();
    if let Ok(written) = ninjs::write(article) {
        let _ = written.lost();
    }
    if let Ok(written) = json_feed::write(article) {
        let _ = written.lost();
    }
}
