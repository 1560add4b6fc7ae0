//! Scripts and their codes.

use core::fmt;

use crate::letters;
use crate::tables::scripts::SCRIPTS;

pub use crate::tables::scripts::Script;

impl Script {
    /// The script of a letter or mark, by the Script property of the Unicode Character Database.
    ///
    /// Digits, punctuation and marks that take the script of their letter have none.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::Script;
    ///
    /// assert_eq!(Script::of('ж'), Some(Script::Cyrillic));
    /// assert_eq!(Script::of('7'), None);
    /// ```
    #[must_use]
    pub fn of(c: char) -> Option<Self> {
        Self::from_class(letters::class(c))
    }

    /// The four-letter code of ISO 15924, the script subtag of BCP 47: `Cyrl`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.entry().1
    }

    /// The script's name in English: `Canadian Aboriginal`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().3
    }

    /// The script with a code of ISO 15924, in any case.
    ///
    /// `Hans`, `Hant` and `Jpan` are mixtures or variants of scripts, and have none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        SCRIPTS
            .iter()
            .find(|(_, known, _, _)| known.eq_ignore_ascii_case(code))
            .map(|(script, ..)| *script)
    }

    /// `und-Cyrl`: a language that is not known, in this script.
    pub(crate) fn undetermined(self) -> &'static str {
        self.entry().2
    }

    pub(crate) fn from_class(class: u8) -> Option<Self> {
        let index = class.checked_sub(letters::FIRST)?;
        SCRIPTS.get(usize::from(index)).map(|(script, ..)| *script)
    }

    pub(crate) fn class(self) -> u8 {
        letters::FIRST + self as u8
    }

    fn entry(self) -> &'static (Self, &'static str, &'static str, &'static str) {
        const NONE: (Script, &str, &str, &str) = (Script::Latin, "Zyyy", "und", "");
        // The table has a line for every script in the order of the enum (a test proves it).
        SCRIPTS.get(self as usize).unwrap_or(&NONE)
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
