//! How a record is written: what is empty is left out.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::extra::Extra;

/// The members of an object, one after the other.
pub(super) struct Members<M>(M);

impl<M: SerializeMap> Members<M> {
    pub(super) fn start<S: Serializer<SerializeMap = M>>(serializer: S) -> Result<Self, S::Error> {
        serializer.serialize_map(None).map(Self)
    }

    pub(super) fn put<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<&mut Self, M::Error> {
        self.0.serialize_entry(name, value)?;
        Ok(self)
    }

    pub(super) fn maybe<T: Serialize>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<&mut Self, M::Error> {
        match value {
            Some(value) => self.put(name, value),
            None => Ok(self),
        }
    }

    pub(super) fn list<T: Serialize>(
        &mut self,
        name: &'static str,
        list: &[T],
    ) -> Result<&mut Self, M::Error> {
        if list.is_empty() {
            return Ok(self);
        }
        self.put(name, list)
    }

    /// The map, for a record that writes its own members.
    pub(super) fn into_inner(self) -> M {
        self.0
    }

    pub(super) fn end(self, extra: &Extra) -> Result<M::Ok, M::Error> {
        write_extra(extra, self.0)
    }
}

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
