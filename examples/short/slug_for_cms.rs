//! The address of a new article: `cargo run --example slug_for_cms`.

use std::collections::BTreeSet;

use byline::slug::SlugOptions;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // In a CMS this is a query: is there an article with this slug?
    let taken = BTreeSet::from(["bakida-guclu-kulek"]);

    let options = SlugOptions::for_language("az")?.with_max_len(60);
    let slug = options.unique("Bakıda güclü külək", |slug| taken.contains(slug))?;
    println!("https://example.az/az/post/{slug}/");
    assert_eq!(slug, "bakida-guclu-kulek-2");

    // An editor may write the slug by hand; it is held to the same rules.
    match options.check("Bakıda külək") {
        Ok(slug) => println!("{slug}"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
