//! How the unknown members of a record are written.

use serde::ser::SerializeMap;

use crate::extra::Extra;

/// Writes the unknown members, which come last.
pub(crate) fn write_extra<M: SerializeMap>(
    extra: &Extra,
    mut members: M,
) -> Result<M::Ok, M::Error> {
    for (name, value) in extra.iter() {
        members.serialize_entry(name, value)?;
    }
    members.end()
}
