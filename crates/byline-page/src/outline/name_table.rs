//! Tables that are searched for each attribute, class and word of a page.

/// Rows sorted by their names, which are lower-case ASCII.
///
/// Most names on a page are in no table, and show it by their first letter and length.
pub(super) struct NameTable<T: 'static> {
    rows: &'static [(&'static str, T)],
    /// For each first letter, one bit for each length that a name has.
    lengths: [u32; 26],
    /// Where the names with each first letter begin, and the number of rows.
    starts: [u8; 27],
}

impl<T> NameTable<T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "computed at compile time, where a wrong index is an error"
    )]
    pub(super) const fn of(rows: &'static [(&'static str, T)]) -> Self {
        let mut lengths = [0; 26];
        let mut starts = [0; 27];
        let mut row = 0;
        let mut letter = 0;
        while letter < 26 {
            starts[letter] = row as u8;
            while row < rows.len() && rows[row].0.as_bytes()[0] as usize == letter + b'a' as usize {
                assert!(rows[row].0.len() < 32, "no bit for this length");
                lengths[letter] |= 1 << rows[row].0.len();
                row += 1;
            }
            letter += 1;
        }
        assert!(
            row == rows.len() && row < 256,
            "the names are sorted and few"
        );
        starts[26] = row as u8;
        Self {
            rows,
            lengths,
            starts,
        }
    }

    /// The row of a name, letters compared without ASCII case.
    #[inline]
    pub(super) fn find(&self, name: &[u8]) -> Option<&'static (&'static str, T)> {
        let first = name.first()?.to_ascii_lowercase().wrapping_sub(b'a');
        let letter = usize::from(first);
        let lengths = self.lengths.get(letter)?;
        if name.len() >= 32 || lengths & (1 << name.len()) == 0 {
            return None;
        }
        let start = usize::from(*self.starts.get(letter)?);
        let end = usize::from(*self.starts.get(letter + 1)?);
        // Most names are written in lower case, and equality is compared faster.
        let is_name = |row: &&(&str, T)| {
            row.0.as_bytes() == name || row.0.as_bytes().eq_ignore_ascii_case(name)
        };
        self.rows.get(start..end)?.iter().find(is_name)
    }

    #[cfg(test)]
    pub(super) fn rows(&self) -> &'static [(&'static str, T)] {
        self.rows
    }
}
