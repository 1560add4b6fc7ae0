//! A notice read, and stated in other languages: `cargo run --example state_notice`.

use byline::attribution::Notice;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let footer =
        "© Example.Az. Any use of materials is allowed only if there is a hyperlink to example.az";
    let notice = Notice::find(footer).ok_or("the footer has no notice")?;
    println!("{} at bytes {:?}", notice.language(), notice.span());

    let policy = notice.policy()?;
    for language in ["az", "ru", "de"] {
        println!("{language}: {}", policy.to_notice(language)?);
    }

    // What is stated is read back as the same policy.
    let german = policy.to_notice("de")?;
    let read = Notice::find(&german).ok_or("a notice was stated")?;
    assert_eq!(read.policy()?, policy);
    Ok(())
}
