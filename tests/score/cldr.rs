//! Suite `cldr`: one file of CLDR's transform tests; the transform is the file's name.
//!
//! Where a transform is at odds with the system that it names, `slug-judged-cldr.tsv`
//! says so word by word; a judged word passes when the output is the judged one.

use std::collections::HashMap;
use std::path::Path;

use byline::slug::Scheme;

use crate::report::{Report, ScoreError, columns, read};
use crate::romanization::{folded, romanized};

/// Transforms of CLDR whose system is offered as a scheme.
const TRANSFORMS: &[(&str, &str)] = &[
    ("az-t-az-cyrl-m0-bgn", "az-web"),
    ("be-Latn-t-be-m0-bgn", "be-bgn1979"),
    ("bg-Latn-t-bg-m0-bgn", "bg-bgn1952"),
    ("de-t-de-d0-ascii", "de-web"),
    ("hy-Latn-t-hy-m0-bgn", "hy-bgn1981"),
    ("ja-Latn-t-ja-hrkt-m0-bgn", "ja-bgn1962"),
    ("ka-Latn-t-ka-m0-bgn-1981", "ka-national2002"),
    ("ka-Latn-t-ka-m0-bgn-2009", "ka-national2002"),
    ("kk-Latn-t-kk-m0-bgn", "kk-bgn1979"),
    ("ky-Latn-t-ky-m0-bgn", "ky-bgn1979"),
    ("mk-Latn-t-mk-m0-bgn", "mk-bgn1981"),
    ("mn-Latn-t-mn-m0-bgn", "mn-bgn1964"),
    ("mn-Latn-t-mn-m0-mns", "mn-mns2012"),
    ("ru-Latn-t-ru-m0-bgn", "ru-bgn1947"),
    ("sr-Latn-t-sr-m0-bgn", "sr-bgn2005"),
    ("uk-Latn-t-uk-m0-bgn", "uk-bgn1965"),
    ("am-Latn-t-am-m0-bgn", "am-bgn1967"),
    ("si-Latn-t-si", "si-iso15919"),
    ("und-Latn-t-und-beng", "beng-iso15919"),
    ("und-Latn-t-und-deva", "deva-iso15919"),
    ("und-Latn-t-und-gujr", "gujr-iso15919"),
    ("und-Latn-t-und-guru", "guru-iso15919"),
    ("und-Latn-t-und-knda", "knda-iso15919"),
    ("und-Latn-t-und-mlym", "mlym-iso15919"),
    ("und-Latn-t-und-orya", "orya-iso15919"),
    ("und-Latn-t-und-taml", "taml-iso15919"),
    ("und-Latn-t-und-telu", "telu-iso15919"),
    ("und-t-d0-ascii", "latin"),
];

const JUDGED: &str = include_str!("../data/slug-judged-cldr.tsv");

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let scheme = TRANSFORMS.iter().find(|(transform, _)| *transform == name);
    let judged: HashMap<(&str, &str), (&str, &str)> = columns(JUDGED)
        .filter_map(|(_, row)| match row.as_slice() {
            [transform, input, ours, why] => Some(((*transform, *input), (*ours, *why))),
            _ => None,
        })
        .collect();
    let mut by_judgement = 0_usize;
    for (line, row) in columns(&read(file)?) {
        let [input, expected] = row.as_slice() else {
            return Err(ScoreError::new(format_args!(
                "{name}:{line}: expected two columns"
            )));
        };
        let Some((_, scheme)) = scheme else {
            report.not_judged(format!("of {name}"));
            continue;
        };
        let scheme = Scheme::named(scheme).map_err(ScoreError::new)?;
        let got = romanized(scheme, input);
        let expected = folded(expected);
        let kind = format!("{name} by {scheme}");
        match judged.get(&(&*name, *input)) {
            Some((ours, why)) if got != expected => {
                if got == *ours {
                    by_judgement += 1;
                    println!("judged\t{name}\t{input}\tgot {got:?}\tCLDR {expected:?}\t{why}");
                }
                report.judge(&kind, input, &got, ours);
            }
            _ => report.judge(&kind, input, &got, &expected),
        }
    }
    if by_judgement > 0 {
        println!("{by_judgement} of the passed rows are judged misses");
    }
    Ok(())
}
