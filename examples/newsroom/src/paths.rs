//! The path of every page below the publication's address, and links between them.

use byline::article::WebUrl;

/// Slugs that stories may not take, since pages of these names are there.
pub const RESERVED: &[&str] = &["index", "search", "about", "terms", "feed", "atom"];

/// The start page of an edition.
#[must_use]
pub fn home(language: &str) -> String {
    page(language, "index")
}

/// A page of an edition: a section by its key, a story by its slug, or one of [`RESERVED`].
#[must_use]
pub fn page(language: &str, name: &str) -> String {
    format!("{language}/{name}.html")
}

/// The page that says who uses our stories.
pub const USES: &str = "reuse.html";

/// How links of a page start: `../` in files, `/` from the server, whose error pages can stand
/// at any depth.
#[derive(Debug, Clone, Copy)]
pub struct Base(&'static str);

impl Base {
    /// Links from a file in the folder of an edition.
    pub const FILES: Self = Self("../");
    /// Links from a file at the top.
    pub const TOP: Self = Self("");
    /// Links on the server.
    pub const SERVER: Self = Self("/");

    /// The link to a path.
    #[must_use]
    pub fn link(self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// HTML whose absolute links to our own site are links as on the other pages: pictures must
    /// load from where the page is.
    #[must_use]
    pub fn localize(self, html: &str, site: &WebUrl) -> String {
        let mut local = html.to_owned();
        for attribute in ["src", "href"] {
            let from = format!("{attribute}=\"{}", site.as_str());
            local = local.replace(&from, &format!("{attribute}=\"{}", self.0));
        }
        local
    }
}
