//! Generators of hostile input, by kind of input, name and size.

pub(crate) mod feeds;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod links;
pub(crate) mod lists;
pub(crate) mod markdown;
pub(crate) mod notices;
pub(crate) mod short;
pub(crate) mod text;

/// A name, and a generator of input of about so many bytes.
pub(crate) type Input = (&'static str, fn(usize) -> String);

/// The pattern, again and again.
pub(crate) fn fill(pattern: &str, bytes: usize) -> String {
    pattern.repeat(bytes / pattern.len() + 1)
}

/// One piece after the other, each with its own number.
pub(crate) fn fill_numbered(piece: impl Fn(usize) -> String, bytes: usize) -> String {
    framed("", piece, "", bytes)
}

/// Numbered pieces in a frame.
pub(crate) fn framed(
    before: &str,
    piece: impl Fn(usize) -> String,
    after: &str,
    bytes: usize,
) -> String {
    let mut text = String::with_capacity(before.len() + bytes + 64 + after.len());
    text.push_str(before);
    let mut number = 0;
    while text.len() < bytes {
        text.push_str(&piece(number));
        number += 1;
    }
    text + after
}

/// Half of it one long run between two texts, the other half many small pieces: what each piece
/// repeats of the run grows with the square.
pub(crate) fn long_then(before: &str, run: &str, after: &str, piece: &str, bytes: usize) -> String {
    let long = before.to_owned() + &fill(run, bytes / 2) + after;
    long + &fill(piece, bytes / 2)
}
