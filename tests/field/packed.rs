//! Files that may be packed by gzip.

use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// What a file holds, unpacked where it is packed.
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let bytes = std::fs::read(path)?;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut plain = Vec::new();
    MultiGzDecoder::new(&bytes[..]).read_to_end(&mut plain)?;
    Ok(plain)
}
