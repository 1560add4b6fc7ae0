//! The README of a crate and the front page of its documentation show the same picture.

use std::path::Path;

/// The first block of text in a document, without the sign of a doc comment.
fn picture(document: &str) -> Option<String> {
    let lines = document.lines();
    let lines = lines.map(|line| {
        line.strip_prefix("//!")
            .map_or(line, |doc| doc.strip_prefix(' ').unwrap_or(doc))
    });
    let block: Vec<&str> = lines
        .skip_while(|line| *line != "```text")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    (!block.is_empty()).then(|| block.join("\n"))
}

#[test]
fn readme_shows_the_picture_of_the_front_page() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut seen = 0;
    for entry in std::fs::read_dir(crates).expect("the folder of crates") {
        let folder = entry.expect("an entry of the folder").path();
        let read = |file: &str| std::fs::read_to_string(folder.join(file)).ok();
        let (Some(library), Some(readme)) = (read("src/lib.rs"), read("README.md")) else {
            continue;
        };
        let front = library.split_once("//! # Data flow\n");
        let front = front.map(|(_, after)| picture(after).expect("a picture after the heading"));
        // The SQL crate shows the picture of its cluster.
        if let Some(front) = front {
            assert_eq!(picture(&readme), Some(front), "{}", folder.display());
            seen += 1;
        }
    }
    assert!(seen >= 11, "found {seen} pictures");
}
