//! What a news article's page needs.
#![no_std]

#[cfg(feature = "article")]
#[doc(inline)]
pub use byline_article as article;
#[cfg(feature = "attribution")]
#[doc(inline)]
pub use byline_attribution as attribution;
#[cfg(feature = "html")]
#[doc(inline)]
pub use byline_html as html;
#[cfg(feature = "locale")]
#[doc(inline)]
pub use byline_locale as locale;
#[cfg(feature = "page")]
#[doc(inline)]
pub use byline_page as page;
#[cfg(feature = "reading-time")]
#[doc(inline)]
pub use byline_reading_time as reading_time;
#[cfg(feature = "slug")]
#[doc(inline)]
pub use byline_slug as slug;
