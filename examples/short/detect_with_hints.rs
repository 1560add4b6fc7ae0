//! The language of a page whose template declares another: `cargo run --example detect_with_hints`.

use byline::locale::Hints;

fn main() {
    let text = "Ծովի վրա փոթորիկ է, և լաստանավերը նավահանգստում սպասում են։";
    let found = Hints::new()
        .with_html_lang("en")
        .with_url("https://example.am/arm/news/7")
        .detect(text);

    let detection = found.detection();
    println!("{} ({:.2})", detection.tag(), detection.confidence());
    assert_eq!(detection.tag().as_str(), "hy");
    assert!(detection.is_reliable());

    // `lang="en"` is a fault of the template.
    for conflict in found.conflicts() {
        println!("{:?} declares {}", conflict.source(), conflict.declared());
    }
    assert_eq!(found.conflicts().len(), 1);
}
