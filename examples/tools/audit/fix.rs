//! Repairs a page, and saves it.

use std::io;
use std::path::{Path, PathBuf};

use byline::attribution::{
    ExistingLinks, Page, Policy, Reason, Repair, RepairError, RepairOptions,
};
use byline_examples::output::{Existing, create_like, replace};
use byline_examples::terminal::name;

use crate::cli::Format;
use crate::diff;
use crate::document::Document;
use crate::examine::Examiner;
use crate::inputs::Inputs;
use crate::json::Line;
use crate::judging::Judged;
use crate::printing::Output;

impl Examiner<'_> {
    /// Repairs a page; whether it complies in the end.
    pub(crate) fn fix(
        &self,
        judged: &Judged<'_>,
        document: &Document,
        page: &Page<'_>,
        output: &mut Output,
        is_unwritten: &mut bool,
    ) -> bool {
        let path = document.path.as_path();
        if judged.verdict.reason() == Reason::TooLong {
            let advice = judged.verdict.advice();
            output.complain(format!("{}: no repair: {advice}", name(path)));
            return false;
        }
        let repair = match repair(judged.policy, page, self.args.mend) {
            Ok(repair) => repair,
            Err(error) => {
                output.complain(format!("{}: {error}", name(path)));
                return false;
            }
        };
        let destination = match self.args.write {
            true => Destination::InPlace,
            false => Destination::Beside(self.args.existing()),
        };
        let saved = &destination.of(path);
        let written = document
            .encoded(repair.document())
            .and_then(|bytes| destination.save(path, &bytes, self.inputs));
        if let Err(error) = written {
            *is_unwritten = true;
            output.complain(format!("{}: {error}", name(saved)));
            if self.args.format == Format::Json {
                let message = error.to_string();
                output.line(&Line::Unwritten {
                    path,
                    saved,
                    message,
                });
            }
            return false;
        }
        match self.args.format {
            Format::Text => output.text(&diff::unified(path, saved, page.source(), &repair)),
            Format::Json => output.line(&Line::Fixed { path, saved }),
        }
        // One credit may not satisfy the notices of all articles, nor shorten a copy.
        let repaired = self.page(document, repair.document(), page.url());
        let uses = judged.uses.iter().flatten();
        let left = uses
            .filter_map(|used| Some((used, self.demand.policy_for(&used.article)?)))
            .map(|(used, policy)| policy.check_extent(&repaired, &used.extent))
            .find(|verdict| !verdict.complies());
        if let Some(left) = &left {
            let sentence = left.sentence();
            output.complain(format!("{}: still: {sentence}", name(saved)));
        }
        left.is_none()
    }
}

/// Where a repaired page goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Destination {
    /// A new file `NAME.fixed.ENDING` beside the page.
    Beside(Existing),
    /// The page itself.
    InPlace,
}

/// The smallest change that makes the page comply.
fn repair(policy: &Policy, page: &Page<'_>, mend: bool) -> Result<Repair, RepairError> {
    let existing_links = if mend {
        ExistingLinks::Edit
    } else {
        ExistingLinks::Keep
    };
    RepairOptions::default()
        .with_existing_links(existing_links)
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
    pub(crate) fn save(self, page: &Path, repaired: &[u8], inputs: &Inputs) -> io::Result<()> {
        match self {
            Self::InPlace => replace(page, repaired),
            Self::Beside(existing) => {
                let path = beside(page);
                inputs.refuse(&path)?;
                create_like(page, &path, repaired, existing)
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
