//! States a policy as a notice for a site's footer.
//!
//! ```text
//! cargo run --example notice -- --host example.az --followable --paragraph 1 --lang ru
//! cargo run --example notice -- --host example.az --all
//! ```

use std::ffi::OsString;
use std::process::ExitCode;

use byline::attribution::{Followable, Notice, PlaceRule, Policy, Subdomains, Target};
use byline_examples::terminal::{complain, print, status};
use byline_examples::visible::visible_line;

const USAGE: &str = "usage: notice (--host HOST | --article URL) [--followable] \
    [--paragraph N | --above-text] [--lang TAG | --all]";

/// What the command line asks for.
struct Request {
    policy: Policy,
    languages: Vec<String>,
}

fn main() -> ExitCode {
    match read(std::env::args_os().skip(1)) {
        Ok(request) => status("notice", print_notices(&request)),
        Err(error) => {
            complain("notice", format_args!("{error}\n{USAGE}"));
            ExitCode::from(2)
        }
    }
}

fn print_notices(request: &Request) -> std::io::Result<ExitCode> {
    let several = request.languages.len() > 1;
    for language in &request.languages {
        match request.policy.to_notice(language) {
            Ok(notice) if several => print(format_args!("{language}\t{notice}"))?,
            Ok(notice) => print(notice)?,
            Err(error) => {
                complain("notice", error);
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(args: impl Iterator<Item = OsString>) -> Result<Request, Box<dyn std::error::Error>> {
    let mut target = None;
    let mut followable = Followable::Optional;
    let mut position = PlaceRule::Anywhere;
    let mut languages = vec!["en".to_owned()];
    // An argument that is not UTF-8 is not an option, host or tag.
    let mut args = args.map(|argument| argument.to_string_lossy().into_owned());
    while let Some(flag) = args.next() {
        let mut value = || args.next().ok_or(format!("{flag} wants a value"));
        match flag.as_str() {
            "--host" => target = Some(Target::host(&value()?, Subdomains::Any)?),
            "--article" => target = Some(Target::article(&value()?)?),
            "--followable" => followable = Followable::Required,
            "--paragraph" => position = PlaceRule::WithinParagraphs(value()?.parse()?),
            "--above-text" => position = PlaceRule::BeforeBody,
            "--lang" => languages = vec![value()?],
            "--all" => languages = Notice::languages().map(str::to_owned).collect(),
            _ => return Err(format!("no flag is called {}", visible_line(&flag)).into()),
        }
    }
    let target = target.ok_or("expected --host or --article")?;
    let policy = Policy::builder(target)
        .followable(followable)
        .position(position)
        .build()?;
    Ok(Request { policy, languages })
}
