//! Languages so near each other that short text of one could be the other's.

/// Groups of languages that are hard to tell apart.
///
/// When a text is too short to distinguish them, the group is the honest answer:
/// [`Detection::group`](crate::Detection::group).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LanguageGroup {
    /// Croatian, Bosnian, and Serbian in Latin script.
    SerboCroatian,
    /// Indonesian and Malay.
    Malay,
    /// Norwegian Bokmål, Norwegian Nynorsk, and Danish.
    DanoNorwegian,
    /// Xhosa and Zulu.
    Nguni,
    /// Southern Sotho and Tswana.
    SothoTswana,
    /// Galician, Portuguese and Spanish.
    WestIberian,
    /// Chinese in both scripts, Cantonese, and Japanese without kana.
    Han,
    /// Bengali and Assamese.
    BengaliAssamese,
    /// Hebrew and Yiddish.
    HebrewYiddish,
    /// Tatar and Kazakh.
    TatarKazakh,
}

impl LanguageGroup {
    const ALL: [Self; 10] = [
        Self::SerboCroatian,
        Self::Malay,
        Self::DanoNorwegian,
        Self::Nguni,
        Self::SothoTswana,
        Self::WestIberian,
        Self::Han,
        Self::BengaliAssamese,
        Self::HebrewYiddish,
        Self::TatarKazakh,
    ];

    /// The tags of its languages.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::LanguageGroup;
    ///
    /// assert_eq!(LanguageGroup::Malay.tags(), ["id", "ms"]);
    /// ```
    #[must_use]
    pub fn tags(self) -> &'static [&'static str] {
        match self {
            Self::SerboCroatian => &["hr", "bs", "sr-Latn"],
            Self::Malay => &["id", "ms"],
            Self::DanoNorwegian => &["nb", "nn", "da"],
            Self::Nguni => &["xh", "zu"],
            Self::SothoTswana => &["st", "tn"],
            Self::WestIberian => &["gl", "pt", "es"],
            Self::Han => &["zh", "zh-Hant", "yue", "ja"],
            Self::BengaliAssamese => &["bn", "as"],
            Self::HebrewYiddish => &["he", "yi"],
            Self::TatarKazakh => &["tt", "kk"],
        }
    }

    /// The group that a tag belongs to.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|group| group.tags().contains(&tag))
    }
}
