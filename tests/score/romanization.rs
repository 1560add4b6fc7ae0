//! Suite `romanization`: official example pairs of romanization systems.

use std::path::Path;

use byline::slug::{Scheme, SlugOptions};
use serde::Deserialize;

use crate::report::{Report, ScoreError, rows};

/// Systems of the data that are offered as schemes.
const SYSTEMS: &[(&str, &str)] = &[
    ("alalc-bel-Cyrl-Latn-1997", "be-alalc1997"),
    ("alalc-ell-Grek-Latn-1997", "el-alalc1997"),
    ("alalc-ell-Grek-Latn-2010", "el-alalc2010"),
    ("alalc-kat-Geor-Latn-1997", "ka-iso9984"),
    ("alalc-kat-Geor-Latn-2011", "ka-iso9984"),
    ("alalc-mkd-Cyrl-Latn-1997", "mk-bgn2013"),
    ("alalc-mkd-Cyrl-Latn-2013", "mk-bgn2013"),
    ("alalc-mon-Cyrl-Latn-1997", "mn-alalc1997"),
    ("alalc-rus-Cyrl-Latn-1997", "ru-alalc2012"),
    ("alalc-rus-Cyrl-Latn-2012", "ru-alalc2012"),
    ("alalc-srp-Cyrl-Latn-1997", "sr-bgn2005"),
    ("alalc-srp-Cyrl-Latn-2013", "sr-bgn2005"),
    ("alalc-ukr-Cyrl-Latn-1997", "uk-alalc"),
    ("apcbg-bul-Cyrl-Latn-1995", "bg-streamlined1995"),
    ("bgn-jpn-Hrkt-Latn-1962", "ja-bgn1962"),
    ("bgna-bul-Cyrl-Latn-2006", "bg-streamlined1995"),
    ("bgna-bul-Cyrl-Latn-2009", "bg-streamlined1995"),
    ("bgnpcgn-arm-Armn-Latn-1981", "hy-bgn1981"),
    ("bgnpcgn-aze-Cyrl-Latn-1993", "az-web"),
    ("bgnpcgn-bel-Cyrl-Latn-1979", "be-bgn1979"),
    ("bgnpcgn-bul-Cyrl-Latn-1952", "bg-bgn1952"),
    ("bgnpcgn-bul-Cyrl-Latn-2013", "bg-act2009"),
    ("bgnpcgn-ell-Grek-Latn-1996", "el-elot743"),
    ("bgnpcgn-jpn-Hrkt-Latn-1976", "ja-bgn1976"),
    ("bgnpcgn-kat-Geor-Latn-1981", "ka-national2002"),
    ("bgnpcgn-kat-Geor-Latn-2009", "ka-national2002"),
    ("bgnpcgn-kaz-Cyrl-Latn-1979", "kk-bgn1979"),
    ("bgnpcgn-kir-Cyrl-Latn-1979", "ky-bgn1979"),
    ("bgnpcgn-kor-Hang-Latn-rok-2011", "ko-rr-places"),
    ("bgnpcgn-mkd-Cyrl-Latn-1981", "mk-bgn1981"),
    ("bgnpcgn-mkd-Cyrl-Latn-2013", "mk-bgn2013"),
    ("bgnpcgn-mon-Cyrl-Latn-1964", "mn-bgn1964"),
    ("bgnpcgn-rus-Cyrl-Latn-1947", "ru-bgn1947"),
    ("bgnpcgn-srp-Cyrl-Latn-1962", "sr-bgn2005"),
    ("bgnpcgn-srp-Cyrl-Latn-2005", "sr-bgn2005"),
    ("bgnpcgn-ukr-Cyrl-Latn-1965", "uk-bgn1965"),
    ("bgnpcgn-ukr-Cyrl-Latn-2019", "uk-kmu2010"),
    ("bgnpcgn-uzb-Cyrl-Latn-1979", "uz-bgn1979"),
    ("bgnpcgn-uzb-Cyrl-Latn-2000", "uz-bgn2000"),
    ("by-bel-Cyrl-Latn-1998", "be-national2007"),
    ("by-bel-Cyrl-Latn-2007", "be-national2007"),
    ("din-kat-Geor-Latn-32707-2010", "ka-iso9984"),
    ("elot-ell-Grek-Latn-743-1982-tl", "el-elot743"),
    ("elot-ell-Grek-Latn-743-1982-ts", "el-elot743"),
    ("elot-ell-Grek-Latn-743-2001-ts", "el-elot743"),
    ("ggg-kat-Geor-Latn-2002", "ka-national2002"),
    ("gki-bel-Cyrl-Latn-2000", "be-national2007"),
    ("gost-rus-Cyrl-Latn-16876-71-1983", "ru-gost1983"),
    ("gost-rus-Cyrl-Latn-7.79-2000-2002", "ru-gost2000"),
    ("icao-bel-Cyrl-Latn-9303", "be-icao"),
    ("iso-ell-Grek-Latn-843-1997-t1", "el-iso843"),
    ("iso-kat-Geor-Latn-9984-1996", "ka-iso9984"),
    ("masm-mon-Cyrl-Latn-5217-2012", "mn-mns2012"),
    ("mext-jpn-Hrkt-Latn-1954", "ja-kunrei"),
    ("moct-kor-Hang-Latn-2000", "ko-rr-places"),
    ("mofa-jpn-Hrkt-Latn-1989", "ja-mofa"),
    ("mvd-bel-Cyrl-Latn-2010", "be-icao"),
    ("odni-bel-Cyrl-Latn-2015", "be-bgn1979"),
    ("odni-bul-Cyrl-Latn-2005", "bg-bgn1952"),
    ("odni-kat-Geor-Latn-2015", "ka-national2002"),
    ("odni-rus-Cyrl-Latn-2015", "ru-bgn1947"),
    ("odni-srp-Cyrl-Latn-2005", "sr-bgn2005"),
    ("odni-srp-Cyrl-Latn-2015", "sr-bgn2005"),
    ("odni-ukr-Cyrl-Latn-2015", "uk-bgn1965"),
    ("stategeocadastre-ukr-Cyrl-Latn-1993", "uk-geocadastre1993"),
    ("ua-ukr-Cyrl-Latn-1996", "uk-national1996"),
    ("ua-ukr-Cyrl-Latn-2007", "uk-kmu2010"),
    ("ua-ukr-Cyrl-Latn-2010", "uk-kmu2010"),
    ("un-bel-Cyrl-Latn-2007", "be-national2007"),
    ("un-bul-Cyrl-Latn-1977", "bg-un1977"),
    ("un-ell-Grek-Latn-1987-tl", "el-elot743"),
    ("un-ell-Grek-Latn-1987-ts", "el-elot743"),
    ("un-hin-Deva-Latn-2016", "hi-un2016"),
    ("un-mkd-Cyrl-Latn-1977", "mk-bgn1981"),
    ("un-rus-Cyrl-Latn-1987", "ru-un1987"),
    ("un-srp-Cyrl-Latn-1997", "sr-bgn2005"),
    ("un-ukr-Cyrl-Latn-1998", "uk-un1998"),
    ("un-ukr-Cyrl-Latn-2012", "uk-kmu2010"),
    ("var-jpn-Hrkt-Latn-hepburn-1886", "ja-hepburn1886"),
];

#[derive(Deserialize)]
struct Row {
    system: String,
    input: String,
    expected: String,
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for row in rows::<Row>(file)? {
        let Some((_, scheme)) = SYSTEMS.iter().find(|(system, _)| *system == row.system) else {
            report.not_judged(format!("of {}", row.system));
            continue;
        };
        let scheme = Scheme::named(scheme).map_err(ScoreError::new)?;
        let got = romanized(scheme, &row.input);
        let kind = format!("{} by {scheme}", row.system);
        report.judge(&kind, &row.input, &got, &folded(&row.expected));
    }
    Ok(())
}

/// The slug of an input; an empty text where there is none.
pub(crate) fn romanized(scheme: Scheme, input: &str) -> String {
    let options = SlugOptions::new().with_scheme(scheme);
    options
        .slugify(input)
        .map_or_else(|_| String::new(), String::from)
}

/// An expectation as a slug: lower case, diacritics and modifier letters dropped. Quotation
/// marks and accents that represent soft signs are modifier letters in ASCII dress.
pub(crate) fn folded(expected: &str) -> String {
    let text: String = expected
        .chars()
        .filter(|letter| !matches!(letter, '"' | '`' | '”' | '“' | '„' | '´'))
        .collect();
    SlugOptions::new()
        .slugify(&text)
        .map_or_else(|_| String::new(), String::from)
}
