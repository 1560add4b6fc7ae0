//! Suite `dates`: printed dates and machine timestamps.
//!
//! FILE is a table of texts, or the list of a set of whole pages that [`crate::sets`] reads
//! (a file that ends in `.json`): then the day of publication is judged. A page for which no
//! day was found fails as well, as `missed`.

use std::path::Path;

use byline::page::date::{ParsedDate, parse_metadata, parse_printed};

use crate::metadata::reader;
use crate::report::{Report, ScoreError, columns, read};
use crate::sets;

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    if let Some(pages) = sets::pages(file)? {
        let mut counts = [0_usize; 3];
        for page in &pages {
            let Some(want) = &page.date else {
                report.not_judged("no day recorded");
                continue;
            };
            let draft = reader(page.url.as_deref()).read_html(&page.html);
            let got = draft
                .published
                .get()
                .map(|published| published.date().to_string());
            let [right, wrong, missed] = &mut counts;
            match &got {
                Some(got) if got == want => *right += 1,
                Some(_) => *wrong += 1,
                None => *missed += 1,
            }
            report.judge("day", &page.id, got.as_deref().unwrap_or("missed"), want);
        }
        let [right, wrong, missed] = counts;
        report.figure(format_args!(
            "days: {right} right, {wrong} wrong, {missed} missed"
        ));
        return Ok(());
    }
    let text = read(file)?;
    for (line, row) in columns(&text) {
        match row.as_slice() {
            [language, printed, date, clock] => {
                judge_printed(report, language, printed, date, clock);
            }
            [raw, _seen, kind, date, time, offset] => {
                judge_machine(report, raw, kind, date, time, offset);
            }
            _ => {
                return Err(ScoreError::new(format_args!(
                    "{}:{line}: expected 4 or 6 columns, found {}",
                    file.display(),
                    row.len()
                )));
            }
        }
    }
    Ok(())
}

/// The likelier day must be the printed one, and so the clock where the row says one.
/// A failing row says whether the reading was flagged.
fn judge_printed(report: &mut Report, language: &str, printed: &str, date: &str, clock: &str) {
    let reading = parse_printed(printed, Some(language).filter(|tag| !tag.is_empty()));
    let got = match &reading {
        Err(error) => format!("{error}"),
        Ok(reading) => {
            let clock = match reading.time() {
                Some(time) if !clock.is_empty() => {
                    format!(" {:02}:{:02}", time.hour(), time.minute())
                }
                _ => String::new(),
            };
            format!("{}{clock}", reading.date())
        }
    };
    let expected = match clock {
        "" => date.to_owned(),
        clock => format!("{date} {clock}"),
    };
    let kind = match &reading {
        Ok(reading) if reading.is_ambiguous() => "read, two days flagged",
        Ok(_) => "read",
        Err(_) => "refused",
    };
    report.judge(kind, printed, &got, &expected);
}

fn judge_machine(report: &mut Report, raw: &str, kind: &str, date: &str, time: &str, offset: &str) {
    let reading = parse_metadata(raw);
    let got = match kind {
        "reject" | "reject-jalali" => match &reading {
            Ok(reading) => format!("{reading:?}"),
            Err(_) => "refused".to_owned(),
        },
        "ambiguous" => match &reading {
            Ok(reading) if reading.is_ambiguous() => "two days".to_owned(),
            other => format!("{other:?}"),
        },
        "ambiguous-zone" => match &reading {
            Ok(reading) if reading.zone().is_some() && reading.offset().is_none() => {
                written(reading)
            }
            other => format!("{other:?}"),
        },
        _ => match &reading {
            Ok(reading) => written(reading),
            Err(error) => error.to_string(),
        },
    };
    let expected = match kind {
        "reject" | "reject-jalali" => "refused".to_owned(),
        "ambiguous" => "two days".to_owned(),
        _ => [date, time, offset].join(" ").trim_end().to_owned(),
    };
    report.judge(kind, raw, &got, &expected);
}

/// Date, time and offset in minutes, as the rows write them.
fn written(reading: &ParsedDate) -> String {
    let time = reading.time().map_or(String::new(), |time| {
        let whole = format!(
            "{:02}:{:02}:{:02}",
            time.hour(),
            time.minute(),
            time.second()
        );
        match time.nanosecond() {
            0 => whole,
            nanos => format!("{whole}.{}", format!("{nanos:09}").trim_end_matches('0')),
        }
    });
    let offset = reading
        .offset()
        .map_or(String::new(), |offset| offset.whole_minutes().to_string());
    [reading.date().to_string(), time, offset]
        .join(" ")
        .trim_end()
        .to_owned()
}
