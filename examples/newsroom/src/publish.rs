//! The whole site as files that any static host serves.

use std::io;
use std::path::{Path, PathBuf};

use byline::article::Invalid;
use byline::attribution::RightsError;
use maud::{DOCTYPE, html};
use time::OffsetDateTime;

use crate::assets;
use crate::content::Story;
use crate::feeds::{self, File};
use crate::paths::{self, Base};
use crate::render::{self, View};
use crate::rights;
use crate::site::Site;
use crate::store::Views;
use crate::uses;

/// Why the site cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// A file cannot be read or written.
    #[error("{file}: {1}", file = .0.display())]
    File(PathBuf, #[source] io::Error),
    /// An article may not be published.
    #[error(transparent)]
    Article(#[from] Invalid),
    /// The database failed.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// The rights cannot be stated.
    #[error(transparent)]
    Rights(#[from] RightsError),
}

/// Writes all files below `folder`; `saved` has the pages in which uses of our stories are looked
/// for.
///
/// # Errors
///
/// Returns [`PublishError`] where a file cannot be written or an article not be published.
pub fn publish(
    site: &Site,
    stories: &[Story],
    views: &Views,
    now: OffsetDateTime,
    saved: &Path,
    folder: &Path,
) -> Result<usize, PublishError> {
    let mut files: Vec<(String, Vec<u8>)> = pages(site, stories, views)?
        .into_iter()
        .chain(data(site, stories, now)?)
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    if let Some(edition) = site.editions.first() {
        let view = View {
            site,
            stories,
            edition,
            base: Base::TOP,
        };
        let found = uses::find(&view, saved)
            .map_err(|error| PublishError::File(saved.to_owned(), error))?;
        let page = render::uses(&view, &found);
        files.push((paths::USES.to_owned(), page.into_bytes()));
    }
    let assets = assets::load(&site.folder);
    files.extend(assets.map_err(|error| PublishError::File(site.folder.clone(), error))?);
    for (path, bytes) in &files {
        let file = folder.join(path);
        write(&file, bytes).map_err(|error| PublishError::File(file, error))?;
    }
    Ok(files.len())
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, bytes)
}

/// The pages of all editions.
fn pages(site: &Site, stories: &[Story], views: &Views) -> Result<Vec<File>, Invalid> {
    let mut files = vec![("index.html".to_owned(), choice(site))];
    for edition in &site.editions {
        let language = edition.tag.as_str();
        let view = View {
            site,
            stories,
            edition,
            base: Base::FILES,
        };
        files.push((paths::home(language), render::home(&view)));
        for section in &site.sections {
            let page = render::section(&view, section);
            files.push((paths::page(language, &section.key), page));
        }
        files.push((paths::page(language, "about"), render::about(&view)));
        files.push((paths::page(language, "terms"), render::terms(&view)));
        files.push((
            paths::page(language, "search"),
            render::search(&view, "", None),
        ));
        files.push((paths::page(language, "404"), render::not_found(&view)));
        for story in stories.iter().filter(|story| story.language == language) {
            let count = views.get(&story.path).copied().unwrap_or(0);
            files.push((story.path.clone(), render::article(&view, story, count)?));
        }
    }
    Ok(files)
}

/// What programs read; the server has the same.
///
/// # Errors
///
/// Returns [`PublishError`] for an article that may not be published.
pub fn data(
    site: &Site,
    stories: &[Story],
    now: OffsetDateTime,
) -> Result<Vec<File>, PublishError> {
    let mut files = rights::files(site)?;
    files.push(("sitemap.xml".to_owned(), feeds::sitemap(stories)));
    let news = feeds::news_sitemap(site, stories, now)?;
    files.push(("news-sitemap.xml".to_owned(), news));
    for edition in &site.editions {
        files.extend(feeds::feeds(site, edition, stories, now)?);
    }
    Ok(files)
}

/// The page at the top, where no server chooses the language: a list.
fn choice(site: &Site) -> String {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (site.name) }
                link rel="canonical" href=(site.url);
                link rel="alternate" hreflang="x-default" href=(site.url);
                @for edition in &site.editions {
                    link rel="alternate" hreflang=(edition.tag)
                        href=(site.address(&paths::home(edition.tag.as_str())));
                }
                link rel="icon" type="image/svg+xml" href=(Base::TOP.link("pictures/logo.svg"));
                script src=(Base::TOP.link("assets/theme.js")) {}
                link rel="stylesheet" href=(Base::TOP.link("assets/style.css"));
            }
            body {
                main {
                    h1 { (site.name) }
                    ul {
                        @for edition in &site.editions {
                            li lang=(edition.tag) {
                                a href=(Base::TOP.link(&paths::home(edition.tag.as_str()))) {
                                    (edition.autonym)
                                }
                                " " (edition.tagline)
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}
