// GENERATED from data/script_languages.tsv (source and licence there) by `cargo xtask tables`. Do not edit.

use super::scripts::Script;

/// Script, the tag of its language, and whether there is no other; in order.
pub(crate) static SCRIPT_LANGUAGES: &[(Script, &str, bool)] = &[
    (Script::Adlam, "ff-Adlm", true),
    (Script::Armenian, "hy", true),
    (Script::Bengali, "bn", true),
    (Script::Cherokee, "chr", true),
    (Script::Georgian, "ka", true),
    (Script::Greek, "el", true),
    (Script::Gujarati, "gu", true),
    (Script::Gurmukhi, "pa", true),
    (Script::Hangul, "ko", true),
    (Script::Javanese, "jv-Java", false),
    (Script::Kannada, "kn", true),
    (Script::Khmer, "km", true),
    (Script::Lao, "lo", true),
    (Script::Malayalam, "ml", true),
    (Script::MeeteiMayek, "mni-Mtei", true),
    (Script::Mongolian, "mn-Mong", false),
    (Script::Myanmar, "my", true),
    (Script::Nko, "nqo", false),
    (Script::OlChiki, "sat", true),
    (Script::Oriya, "or", true),
    (Script::Sinhala, "si", true),
    (Script::Tamil, "ta", true),
    (Script::Telugu, "te", true),
    (Script::Thaana, "dv", true),
    (Script::Thai, "th", true),
    (Script::Tibetan, "bo", false),
    (Script::Tifinagh, "zgh", false),
    (Script::Vai, "vai", true),
    (Script::Yi, "ii", true),
];
