//! Texts that search for a notice is slow on, if anything is.

use super::{Input, fill, long_then};

/// Every generator.
pub(crate) const NOTICES: &[Input] = &[
    ("links", |bytes| fill("a link ", bytes)),
    ("links in Russian", |bytes| fill("ссылка на ", bytes)),
    ("bans", |bytes| fill("copy without permission, ", bytes)),
    ("sites", |bytes| fill("link to a.b.c.d.", bytes)),
    ("quotation marks", |bytes| fill("«link ", bytes)),
    ("notices", |bytes| {
        fill(
            "Any use of materials is allowed with a link to a.example. ",
            bytes,
        )
    }),
    ("notices without an end", |bytes| {
        fill("not use of materials without link to ", bytes)
    }),
    ("a notice after a long word", |bytes| {
        long_then(
            "Any use of ",
            "x",
            " ",
            "materials is allowed with a link to a.example. ",
            bytes,
        )
    }),
    ("shares", |bytes| fill("30 % ", bytes)),
    ("large numbers", |bytes| fill("1 000 000 ", bytes)),
    ("lines", |bytes| fill("\n", bytes)),
    ("full stops", |bytes| fill(". ", bytes)),
    ("letters of two cases", |bytes| fill("ıİ’", bytes)),
    ("notices in HTML", |bytes| {
        fill(
            "<p>Any use of materials is allowed with a <a href=//a.example>link</a>.",
            bytes,
        )
    }),
    ("a notice in nested HTML", |bytes| {
        fill("<div>use of materials ", bytes / 2) + &fill("link to a.example</div>", bytes / 2)
    }),
];
