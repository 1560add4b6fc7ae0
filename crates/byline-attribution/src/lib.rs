//! Reads an attribution notice into a policy and checks that a page which uses the material carries the link.

extern crate alloc;

mod address;
mod host;
mod notice;
mod page;
mod policy;
mod reason;
mod target;
mod verdict;

pub use notice::{
    LengthLimit, LengthUnit, Notice, NoticeError, NoticePosition, NoticeTarget, PermissionScope,
    StateError, notice_languages,
};
pub use page::{Format, Page};
pub use policy::{
    Archives, Canonical, Collapsed, Followable, Indexable, Noscript, PlainText, Policy,
    PolicyBuilder, PolicyError, Position, Redirectors, Visible,
};
pub use reason::Reason;
pub use target::{Subdomains, Target};
pub use verdict::{Candidate, Cause, Location, Note, Verdict, Visibility};
