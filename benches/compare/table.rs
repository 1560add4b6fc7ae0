//! A table in Markdown.

use std::fmt;

/// A heading for each column, and rows of as many cells.
pub(crate) struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new<'h>(headings: impl IntoIterator<Item = &'h str>) -> Self {
        Self {
            headings: headings.into_iter().map(str::to_owned).collect(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        assert_eq!(cells.len(), self.headings.len(), "a cell for each column");
        self.rows.push(cells);
    }

    /// The cell in the row that begins with `row`, in the column with that heading.
    pub(crate) fn cell(&self, row: &str, heading: &str) -> &str {
        let column = self.headings.iter().position(|known| known == heading);
        let row = self.rows.iter().find(|cells| cells[0] == row);
        let cell = row.zip(column).map(|(cells, column)| &cells[column]);
        cell.unwrap_or_else(|| panic!("expected a row and a column {heading:?}"))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(formatter, &self.headings)?;
        writeln!(formatter, "|{}", "---|".repeat(self.headings.len()))?;
        self.rows.iter().try_for_each(|row| line(formatter, row))
    }
}

fn line(formatter: &mut fmt::Formatter<'_>, cells: &[String]) -> fmt::Result {
    write!(formatter, "|")?;
    for cell in cells {
        write!(formatter, " {} |", cell.replace('|', "\\|"))?;
    }
    writeln!(formatter)
}

/// Text as it is, in a span of code.
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return "an empty text".to_owned();
    }
    format!("`{text}`")
}
