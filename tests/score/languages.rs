//! Suite `languages`: a folder with a file of sentences for each language, named as `srpCyrl` by ISO 639-3 and
//! ISO 15924, as in `texts` of the repository RoDmitry/lang_detectors_compare. Every other line is read.
//!
//! Prints for each language what is right, reliable, and reliable and wrong, of sentences and of five
//! sentences together; for a language that the detector does not know, what is called reliable. Serbian is
//! read in Latin script as well, letter by letter. The Arabic of countries and Dari are left out: whether they are
//! another language is a matter of opinion.

use std::path::Path;

use byline::locale::{Detection, Detector, LanguageGroup, detect, repair};

use crate::report::{Report, ScoreError, read};

// The training of the language model writes Serbian in Latin script by the same letters.
#[path = "../../crates/train-locale/src/serbian.rs"]
mod serbian;

const LEFT_OUT: [&str; 9] = [
    "acm", "acq", "aeb", "ajp", "apc", "ars", "ary", "arz", "prs",
];

#[derive(Default, Clone, Copy)]
struct Tally {
    all: usize,
    right: usize,
    reliable: usize,
    reliably_wrong: usize,
    /// Wrong, not reliable, and a close relative.
    in_group: usize,
}

impl Tally {
    fn count(&mut self, tag: &str, found: &Detection) {
        let right = found.tag() == tag;
        let group = LanguageGroup::of(tag);
        let is_near = group.is_some_and(|group| group.tags().contains(&found.tag().as_str()));
        self.all += 1;
        self.right += usize::from(right);
        self.reliable += usize::from(found.is_reliable());
        self.reliably_wrong += usize::from(found.is_reliable() && !right);
        self.in_group += usize::from(is_near && !right && !found.is_reliable());
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.right += other.right;
        self.reliable += other.reliable;
        self.reliably_wrong += other.reliably_wrong;
    }

    fn percent(self, part: usize) -> f64 {
        100.0 * part as f64 / self.all.max(1) as f64
    }

    fn row(self) -> String {
        format!(
            "right {:6.2} reliable {:6.2} reliably wrong {:5.2} in its group {:5.2}",
            self.percent(self.right),
            self.percent(self.reliable),
            self.percent(self.reliably_wrong),
            self.percent(self.in_group)
        )
    }
}

pub(crate) fn run(folder: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let languages: Vec<&str> = Detector::languages().collect();
    let mut known = [Tally::default(); 2];
    let mut unknown = [Tally::default(); 2];
    for (name, tag, sentences) in texts(folder)? {
        let mut tallies = [Tally::default(); 2];
        for five in sentences.chunks(5) {
            for sentence in five {
                tallies[0].count(&tag, &detect(sentence));
            }
            tallies[1].count(&tag, &detect(&five.join(" ")));
        }
        let is_known = languages.contains(&tag.as_str());
        println!("{name} {tag} sentences: {}", tallies[0].row());
        println!("{name} {tag} five:      {}", tallies[1].row());
        let sums = if is_known { &mut known } else { &mut unknown };
        for (sum, tally) in sums.iter_mut().zip(tallies) {
            sum.add(tally);
        }
        let kind = if is_known { "known" } else { "unknown" };
        let wrong = tallies[0].percent(tallies[0].reliably_wrong);
        let verdict = if wrong <= MOST_WRONG { "few" } else { "many" };
        report.judge(
            kind,
            &format!("{name} {wrong:.1} % reliably wrong"),
            verdict,
            "few",
        );
    }
    println!("known, sentences:   {}", known[0].row());
    println!("known, five:        {}", known[1].row());
    println!("unknown, sentences: {}", unknown[0].row());
    println!("unknown, five:      {}", unknown[1].row());
    Ok(())
}

/// A language with more sentences that are reliably wrong fails, in per cent.
const MOST_WRONG: f64 = 3.0;

/// The name, tag and sentences of each file.
fn texts(folder: &Path) -> Result<Vec<(String, String, Vec<String>)>, ScoreError> {
    let entries = std::fs::read_dir(folder)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", folder.display())))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    let mut texts = Vec::new();
    for name in names {
        let Some((language, script)) = name.split_at_checked(3) else {
            continue;
        };
        if LEFT_OUT.contains(&language) {
            continue;
        }
        let text = read(&folder.join(&name))?;
        let sentences: Vec<String> = text.lines().skip(1).step_by(2).map(str::to_owned).collect();
        let tag = match (language, script) {
            ("cmn", "Hant") => "zh-Hant".to_owned(),
            _ => repair(language)
                .map_err(ScoreError::new)?
                .into_tag()
                .to_string(),
        };
        // A language in a script that is not its first is another language here.
        let tag = match (language, script) {
            ("ace" | "bjn" | "azb" | "knc", "Arab") | ("kas", "Deva") => format!("{tag}-{script}"),
            _ => tag,
        };
        if name == "srpCyrl" {
            let latin = sentences
                .iter()
                .map(|text| serbian_in_latin(text))
                .collect();
            texts.push(("srpLatn".to_owned(), "sr-Latn".to_owned(), latin));
        }
        texts.push((name, tag, sentences));
    }
    Ok(texts)
}

fn serbian_in_latin(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        let low = letter.to_lowercase().next().unwrap_or(letter);
        match serbian::LETTERS
            .iter()
            .find(|(cyrillic, _)| *cyrillic == low)
        {
            Some((_, latin)) if letter != low => {
                let mut rest = latin.chars();
                out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
                out.push_str(rest.as_str());
            }
            Some((_, latin)) => out.push_str(latin),
            None => out.push(letter),
        }
    }
    out
}
