//! Repairs a page, and saves it.

use std::io;
use std::path::{Path, PathBuf};

use byline::attribution::{Mending, Page, Policy, Repair, RepairError, RepairOptions};
use byline_examples::output::{Existing, create_like, replace};

use crate::inputs::Inputs;

/// Where a repaired page goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Destination {
    /// A new file `NAME.fixed.ENDING` beside the page.
    Beside(Existing),
    /// The page itself.
    InPlace,
}

/// The smallest change that makes the page comply.
pub(crate) fn repair(policy: &Policy, page: &Page<'_>, mend: bool) -> Result<Repair, RepairError> {
    let mending = if mend { Mending::Mend } else { Mending::Add };
    RepairOptions::default()
        .with_mending(mending)
        .repair(policy, page)
}

impl Destination {
    /// The file that the repaired page is written to.
    pub(crate) fn of(self, page: &Path) -> PathBuf {
        match self {
            Self::InPlace => page.to_owned(),
            Self::Beside(_) => beside(page),
        }
    }

    /// Writes the repaired page; on an error the file is as it was.
    pub(crate) fn save(self, page: &Path, repaired: &str, inputs: &Inputs) -> io::Result<()> {
        match self {
            Self::InPlace => replace(page, repaired.as_bytes()),
            Self::Beside(existing) => {
                let path = beside(page);
                inputs.refuse(&path)?;
                create_like(page, &path, repaired.as_bytes(), existing)
            }
        }
    }
}

/// `NAME.fixed.ENDING`
fn beside(page: &Path) -> PathBuf {
    let mut ending = std::ffi::OsString::from("fixed");
    if let Some(old) = page.extension() {
        ending.push(".");
        ending.push(old);
    }
    page.with_extension(ending)
}

/// The page that a file is the repaired copy of, by its name.
pub(crate) fn original(copy: &Path) -> Option<PathBuf> {
    let stem = copy.file_stem().map(Path::new)?;
    let (name, fixed) = (stem.file_stem()?, stem.extension()?);
    if fixed != "fixed" {
        return None;
    }
    let mut name = name.to_owned();
    name.push(".");
    name.push(copy.extension()?);
    Some(copy.with_file_name(name))
}
