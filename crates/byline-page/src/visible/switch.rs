//! Language switches, channels and stores by their printed names.

use byline_article::{AppStore, Network};

use super::languages::LANGUAGES;
use crate::label::{self, Shapes};

/// The language that a label of a language menu means, as a BCP 47 tag: `arm` is Armenian.
pub(crate) fn language_of_label(text: &str) -> Option<&'static str> {
    if text.len() > 60 {
        return None;
    }
    language_of(&label::fold(text))
}

/// The same, of a folded text.
fn language_of(folded: &str) -> Option<&'static str> {
    if !SHAPES.have(folded) {
        return None;
    }
    let at = LANGUAGES.binary_search_by(|row| row.0.cmp(folded)).ok()?;
    LANGUAGES.get(at).map(|row| row.1)
}

static SHAPES: Shapes = {
    let mut shapes = Shapes::NONE;
    let mut row = 0;
    while row < LANGUAGES.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "computed at compile time, where a wrong index is an error"
        )]
        let text = LANGUAGES[row].0;
        shapes = shapes.with(text);
        row += 1;
    }
    shapes
};

/// Whether the folded text is only the name of a language, a channel or a store.
pub(crate) fn is_switch(folded: &str) -> bool {
    folded.len() <= 60
        && (language_of(folded).is_some() || channel(folded).is_some() || store(folded).is_some())
}

/// The network whose name is the whole folded text.
pub(crate) fn channel(folded: &str) -> Option<Network> {
    Some(match folded {
        "twitter" | "x" => Network::X,
        "facebook" | "fb" => Network::Facebook,
        "youtube" => Network::YouTube,
        "instagram" => Network::Instagram,
        "telegram" => Network::Telegram,
        "tiktok" => Network::TikTok,
        "linkedin" => Network::LinkedIn,
        "whatsapp" => Network::WhatsApp,
        "vk" | "vkontakte" | "вконтакте" => Network::VKontakte,
        "threads" => Network::Threads,
        "bluesky" => Network::Bluesky,
        "ok" | "одноклассники" => Network::Odnoklassniki,
        _ => return None,
    })
}

/// The store whose name is the whole folded text.
pub(crate) fn store(folded: &str) -> Option<AppStore> {
    match folded {
        "app store" | "apple store" | "appstore" | "download on the app store" | "ios" => {
            Some(AppStore::Apple)
        }
        "google play" | "play market" | "play store" | "get it on google play" | "android" => {
            Some(AppStore::GooglePlay)
        }
        "rustore" => Some(AppStore::RuStore),
        "appgallery" | "huawei appgallery" => Some(AppStore::HuaweiAppGallery),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted_and_folded() {
        assert!(LANGUAGES.is_sorted_by(|a, b| a.0 < b.0));
        for (name, _) in LANGUAGES {
            assert_eq!(&label::fold(name), name);
        }
    }

    #[test]
    fn wild_codes() {
        for (label, tag) in [
            ("arm", "hy"),
            ("ua", "uk"),
            ("RU", "ru"),
            ("Azərbaycanca", "az"),
            ("ՀԱՅԵՐԵՆ", "hy"),
        ] {
            assert_eq!(language_of_label(label), Some(tag), "{label}");
        }
        assert_eq!(language_of_label("search"), None);
    }
}
