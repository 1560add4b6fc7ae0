//! The serialized form of slugs: their text, which is checked when it is read.

use alloc::string::String;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::Slug;
#[cfg(feature = "unicode")]
use crate::UnicodeSlug;

macro_rules! text_form {
    ($slug:ty) => {
        impl Serialize for $slug {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $slug {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(D::Error::custom)
            }
        }
    };
}

text_form!(Slug);
#[cfg(feature = "unicode")]
text_form!(UnicodeSlug);
