//! The slugs of the headlines of real pages, for a person to read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use byline::locale::detect;
use byline::page::PageReader;
use byline::slug::SlugOptions;

use crate::pages;

/// Prints each distinct headline with its slug, by the language that the headline is found to be
/// in. A headline whose language has no scheme is printed with the error.
pub(crate) fn run(dirs: &[PathBuf]) -> std::io::Result<()> {
    let reader = PageReader::new();
    let mut headlines: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    pages::each(dirs, |page| {
        let draft = reader.read_metadata(&page.html);
        let Some(headline) = draft.headline.get() else {
            return;
        };
        let headline = headline.as_str();
        let language = detect(headline).tag().as_str().to_owned();
        let slug = SlugOptions::for_language(&language)
            .and_then(|options| options.slugify(headline))
            .map_or_else(|error| format!("({error})"), String::from);
        let of_language = headlines.entry(language).or_default();
        of_language.insert(headline.to_owned(), slug);
    })?;
    for (language, headlines) in headlines {
        println!("{language}: {} headlines", headlines.len());
        for (headline, slug) in headlines {
            println!("  {headline}\n    {slug}");
        }
    }
    Ok(())
}
