//! Pictures.

use crate::extra::Extra;
use crate::line::Line;
use crate::record::record;
use crate::url::WebUrl;

record! {
    "an image",
    /// A picture.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Image, WebUrl};
    ///
    /// let image = Image::new(WebUrl::new("https://example.az/bridge.jpg")?).with_size(1200, 675);
    /// assert_eq!(image.width, Some(1200));
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Image {
        /// Where it is.
        pub url: WebUrl,
        /// What it shows, for those who cannot see it.
        pub alt: Option<Line>,
        /// What is written below it.
        pub caption: Option<Line>,
        /// Who made it or gave it.
        pub credit: Option<Line>,
        /// Where a click on it leads: another page, or its own larger file.
        pub link: Option<WebUrl>,
        /// Its width in pixels.
        pub width: Option<u32>,
        /// Its height in pixels.
        pub height: Option<u32>,
    }

    string WebUrl => Self::new;
}

impl Image {
    /// The picture at this address.
    #[must_use]
    pub fn new(url: WebUrl) -> Self {
        Self {
            url,
            alt: None,
            caption: None,
            credit: None,
            link: None,
            width: None,
            height: None,
            extra: Extra::default(),
        }
    }

    /// The same picture with its size in pixels.
    #[must_use]
    pub fn with_size(mut self, width: u32, height: u32) -> Self {
        self.width = Some(width);
        self.height = Some(height);
        self
    }

    /// The same picture with a caption.
    #[must_use]
    pub fn with_caption(mut self, caption: Line) -> Self {
        self.caption = Some(caption);
        self
    }

    /// The same picture with a link around it.
    #[must_use]
    pub fn with_link(mut self, link: WebUrl) -> Self {
        self.link = Some(link);
        self
    }
}

/// Whether a picture of this size shows nothing: it counts readers.
pub(crate) fn is_pixel(width: Option<u32>, height: Option<u32>) -> bool {
    let is_dot = |size: Option<u32>| size.is_some_and(|size| size <= 1);
    is_dot(width) && is_dot(height)
}

/// Whether an address ends as that of a picture, or as that of something else.
pub(crate) fn is_image_name(url: &str) -> Option<bool> {
    const IMAGES: [&str; 9] = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "jfif",
    ];
    const OTHERS: [&str; 22] = [
        "mp4", "m4v", "mov", "webm", "ogv", "avi", "mkv", "flv", "wmv", "mpg", "mpeg", "m3u8",
        "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac", "pdf", "zip",
    ];
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let (_, end) = path.rsplit_once('/')?.1.rsplit_once('.')?;
    let is = |known: &&str| end.eq_ignore_ascii_case(known);
    match (IMAGES.iter().any(&is), OTHERS.iter().any(is)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}
