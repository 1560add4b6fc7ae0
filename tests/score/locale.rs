//! Suite `locale`: labelled texts, `label<TAB>text`, scored as the mean over the languages.
//!
//! Labels and answers are compared by language alone, after these normalisations: the
//! answer's script and region are dropped (`zh-Hant` is `zh`, `sr-Latn` is `sr`); `no` is
//! read as `nb`, `iw` as `he`, as [`repair`] does; `ku`, which is Sorani in one of the
//! sources, as `ckb`. Nothing else is folded: `nn` is not `nb`, and `und` is always wrong.
//!
//! Rows labelled `ms` and `bs` are left out of the averages, since the first are really
//! Indonesian and the second mostly Croatian; they still count for the calibration, where
//! `id` and `hr` pass for them.

use std::path::Path;

use byline::locale::{detect, repair};

use crate::locale_cases::{Case, judge};
use crate::report::{Average, Report, ScoreError, cases as cases_of, columns, read};

/// The languages that every detector compared in the crate's docs knows.
const COMMON: [&str; 49] = [
    "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "gu", "he", "hi", "hr", "hu", "hy", "it", "ja", "ka", "ko", "lt", "lv", "mr", "nb", "nl", "pa",
    "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te", "th", "fil", "tr", "uk", "ur",
    "vi", "zh",
];

/// Mislabelled in the data, and what the rows really are.
const MISLABELLED: [(&str, &str); 2] = [("ms", "id"), ("bs", "hr")];

/// Upper ends of the classes of length, in characters.
const LENGTHS: [usize; 5] = [20, 40, 80, 160, 320];

#[derive(Default, Clone, Copy)]
struct Tally {
    right: usize,
    all: usize,
}

impl Tally {
    fn count(&mut self, right: bool) {
        self.all += 1;
        self.right += usize::from(right);
    }

    fn percent(self) -> f64 {
        100.0 * self.right as f64 / self.all.max(1) as f64
    }
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    report.average(Average::Kinds);
    let text = read(file)?;
    let mut by_length = [Tally::default(); LENGTHS.len() + 1];
    let mut common: Vec<(&str, Tally)> = COMMON.map(|tag| (tag, Tally::default())).to_vec();
    let mut reliable = Tally::default();
    let mut rows = 0;
    let mut groups = Tally::default();
    for (line, row) in columns(&text) {
        let [label, text] = row.as_slice() else {
            return Err(ScoreError::new(format_args!(
                "{}:{line}: expected two columns, found {}",
                file.display(),
                row.len()
            )));
        };
        let label = normalize(label)?;
        let found = detect(text);
        let got = found.tag().language();
        let meant = MISLABELLED.iter().find(|(wrong, _)| *wrong == label);
        let right = got == label || meant.is_some_and(|(_, meant)| got == *meant);
        rows += 1;
        if found.is_reliable() {
            reliable.count(right);
        }
        if let Some(group) = found.group() {
            groups.count(
                group
                    .tags()
                    .iter()
                    .any(|tag| tag.split('-').next() == Some(&label)),
            );
        }
        if meant.is_some() {
            report.not_judged(format!("{label}, mislabelled in the data"));
            continue;
        }
        let length = text.chars().count();
        let class = LENGTHS.partition_point(|end| *end <= length);
        by_length[class].count(right);
        if let Some((_, tally)) = common.iter_mut().find(|(tag, _)| *tag == label) {
            tally.count(right);
        }
        let sure = if found.is_reliable() {
            "reliable"
        } else {
            "unsure"
        };
        let id = format!("{sure} {:.2} line {line} {text}", found.confidence());
        report.judge(&label, &id, got, &label);
    }
    println!("characters     right     all       %");
    for (index, tally) in by_length
        .iter()
        .enumerate()
        .filter(|(_, tally)| tally.all > 0)
    {
        let from = index
            .checked_sub(1)
            .and_then(|before| LENGTHS.get(before))
            .unwrap_or(&0);
        let to = LENGTHS.get(index).map_or(String::new(), usize::to_string);
        println!(
            "{:11}  {:6}  {:6}  {:6.2}",
            format!("{from}-{to}"),
            tally.right,
            tally.all,
            tally.percent()
        );
    }
    let present: Vec<_> = common.iter().filter(|(_, tally)| tally.all > 0).collect();
    let mean = present
        .iter()
        .map(|(_, tally)| tally.percent())
        .sum::<f64>()
        / present.len().max(1) as f64;
    println!(
        "{} of the 49 common languages: mean {mean:.2} %",
        present.len()
    );
    println!(
        "marked reliable: {} of {rows} rows ({:.2} %), right {:.2} %",
        reliable.all,
        100.0 * reliable.all as f64 / f64::from(rows.max(1)),
        reliable.percent()
    );
    println!(
        "given as a group: {} rows, right {:.2} %",
        groups.all,
        groups.percent()
    );
    Ok(())
}

/// Suite `locale-cases`: see [`crate::locale_cases`].
pub(crate) fn cases(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for case in cases_of::<Case>(file)? {
        let got = match judge(&case) {
            Ok(()) => String::new(),
            Err(got) => format!("{got}: {}", case.why),
        };
        report.judge(case.op(), &case.name, &got, "");
    }
    Ok(())
}

fn normalize(label: &str) -> Result<String, ScoreError> {
    if label == "ku" {
        return Ok("ckb".to_owned());
    }
    let repaired = repair(label).map_err(ScoreError::new)?;
    Ok(repaired.tag().language().to_owned())
}
