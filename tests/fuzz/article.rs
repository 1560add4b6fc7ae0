//! Any text through every reader of `byline-article`: no panic, and what was read is
//! written, read back and checked.
#![no_main]

use byline::article::{
    Article, Body, Byline, Draft, Format, Headline, Line, Rules, Stamp, Value, WebUrl, jsonld,
    markdown, meta,
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
    let _ = Byline::split(text);
    let own = Article::from_json(text).ok();
    if let Some(article) = &own {
        assert_eq!(Article::from_json(&article.to_json()).as_ref(), Ok(article));
    }
    let _ = Format::detect(text);
    let mut drafts: Vec<Draft> = vec![meta::read(
        [("og:title", text), ("author", text), ("date", text)],
        None,
    )];
    drafts.extend(markdown::read(&format!("---\n{text}\n---\n")));
    for format in Format::ALL {
        drafts.extend(format.read(text).map_or(Vec::new(), |feed| feed.articles));
    }
    for article in drafts
        .into_iter()
        .filter_map(|draft| draft.finish().ok())
        .chain(own)
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
    let block = jsonld::write(article).unwrap();
    assert!(!block.text().contains('<'), "a script element could end");
    let back = jsonld::read(block.text())
        .expect("what was written")
        .finish()
        .expect("an article");
    // Sites write HTML into headlines, and a reader takes markup and character references for that.
    if !article.headline.as_str().contains(['<', '&']) {
        assert_eq!(back.headline, article.headline);
    }
    for loss in markdown::write(article).unwrap().lost() {
        assert_ne!(loss.path(), ".", "the reader refuses what was written");
    }
    for &format in Format::ALL {
        let Ok(written) = article.write(format) else {
            continue;
        };
        let _ = written.lost();
        // The crate's own JSON keeps members that the model does not know, and they may be those
        // by which another format is known.
        let may_look_alike = format == Format::Json && !article.extra.is_empty();
        if format != Format::Plain && !may_look_alike {
            assert_eq!(Format::detect(written.text()), Ok(format));
        }
    }
}
