//! Notices on real pages: what is found, and how much of it is true.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use byline::attribution::{Notice, PermissionScope};
use byline::html::VisibleText;

use crate::labels::{self, Half, Label};
use crate::pages;

/// Words of sentences about copyright, for what a recogniser may miss.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "copyright", "republish", "reproduc", "reprint", "hyperlink", "creative commons",
    "syndicat", "quelle", "nachdruck", "vervielfältigung", "prohibida", "reservados",
    "reproducción", "riservat", "riproduzione", "reproduction", "reservés", "перепечат",
    "ссылк", "передрук", "посилання", "prawa zastrzeżone", "kopiowanie", "iktibas",
    "kaynak göster", "istinad", "reprodução", "reservados", "转载", "版权", "無断転載", "禁じます", "무단",
    "přebírání", "šíření", "overname", "gjengivelse", "eftertryck", "αναδημοσίευση",
    "препечатване", "преузимање", "بازنشر", "النشر", "זכויות", "text and data mining", "tdm",
];

/// How many found or labelled, and how many of them right.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    right: usize,
    all: usize,
}

impl Tally {
    fn add(&mut self, right: bool) {
        self.all += 1;
        self.right += usize::from(right);
    }
}

#[derive(Debug, Default)]
struct Figures {
    pages: usize,
    pages_with: usize,
    pages_false: usize,
    pages_false_link: usize,
    unlabelled: usize,
    /// Distinct notices by half and class of demand.
    precision: BTreeMap<(String, String), Tally>,
    /// Labelled sentences by half and label.
    recall: BTreeMap<(String, Label), Tally>,
    by_confidence: BTreeMap<String, Tally>,
}

/// Prints every notice, then the figures.
pub(crate) fn run(dirs: &[PathBuf]) -> std::io::Result<()> {
    let labels = labels::read();
    let mut figures = Figures::default();
    let mut seen = HashSet::new();
    let mut missed: HashMap<String, (Label, String, bool)> = HashMap::new();
    println!("verdict\tclass\tconfidence\tplace\tlanguage\ttarget\tpage\tbytes\ttext");
    pages::each(dirs, |page| {
        figures.pages += 1;
        let notices = Notice::find_all_in_html(&page.html);
        let (mut right, mut wrong, mut wrong_link) = (0, 0, false);
        for notice in &notices {
            let judged = judge(notice, &labels);
            match judged {
                Some((true, _)) => right += 1,
                Some((false, _)) => {
                    wrong += 1;
                    wrong_link |= notice.requires_link();
                }
                None => figures.unlabelled += 1,
            }
            let verdict = match judged {
                Some((true, _)) => "true",
                Some((false, _)) => "false",
                None => "?",
            };
            print(verdict, notice, &page.name);
            let (Some((is_right, half)), true) = (judged, seen.insert(notice.text().to_owned()))
            else {
                continue;
            };
            for half in [half_name(half), "both"] {
                for class in [class(notice), "every"] {
                    let key = (half.to_owned(), class.to_owned());
                    figures.precision.entry(key).or_default().add(is_right);
                }
            }
            let step = format!("{:.1}", (notice.confidence() * 10.0).floor() / 10.0);
            figures.by_confidence.entry(step).or_default().add(is_right);
        }
        figures.pages_with += usize::from(!notices.is_empty());
        figures.pages_false += usize::from(wrong > 0 && right == 0);
        figures.pages_false_link += usize::from(wrong_link);
        let visible = VisibleText::of(&page.html);
        for sentence in labels::sentences(visible.text()) {
            let digest = labels::digest(sentence);
            let Some(&label) = labels.get(&digest) else {
                continue;
            };
            let found = notices
                .iter()
                .any(|notice| notice.text().contains(sentence) && satisfies(notice, label));
            let entry = missed
                .entry(digest)
                .or_insert_with(|| (label, format!("{}\t{sentence}", page.name), found));
            entry.2 |= found;
        }
    })?;
    let mut missed: Vec<_> = missed.into_iter().collect();
    missed.sort();
    for (digest, (label, place, found)) in &missed {
        if matches!(label, Label::Open | Label::None) {
            continue;
        }
        for half in [half_name(labels::half(digest)), "both"] {
            let key = (half.to_owned(), *label);
            figures.recall.entry(key).or_default().add(*found);
        }
        if !found {
            println!("missed\t{}\t\t\t\t{place}", label.code());
        }
    }
    show(&figures);
    Ok(())
}

/// Prints the distinct sentences with a word of copyright without a label.
pub(crate) fn sentences(dirs: &[PathBuf]) -> std::io::Result<()> {
    let labels = labels::read();
    let mut seen = HashSet::new();
    pages::each(dirs, |page| {
        let visible = VisibleText::of(&page.html);
        for sentence in labels::sentences(visible.text()) {
            let lower = sentence.to_lowercase();
            if !KEYWORDS.iter().any(|word| lower.contains(word)) {
                continue;
            }
            let digest = labels::digest(sentence);
            if !labels.contains_key(&digest) && seen.insert(digest.clone()) {
                println!("{digest}\t{}\t{sentence}", page.name);
            }
        }
    })
}

/// Whether a notice is true by the labels of its sentences, and in which half it counts;
/// `None` where no sentence of it has a label.
fn judge(notice: &Notice, labels: &HashMap<String, Label>) -> Option<(bool, Half)> {
    let known: Vec<(String, Label)> = labels::sentences(notice.text())
        .map(labels::digest)
        .filter_map(|digest| labels.get(&digest).map(|label| (digest, *label)))
        .filter(|(_, label)| *label != Label::Open)
        .collect();
    let demands = |label: Label| match label {
        Label::Link => notice.requires_link(),
        Label::Cite => notice.requires_attribution() && !notice.requires_link(),
        Label::Permission => !notice.requires_link(),
        Label::Open | Label::None => false,
    };
    let right = known.iter().find(|(_, label)| demands(*label));
    let (digest, _) = right.or_else(|| known.first())?;
    Some((right.is_some(), labels::half(digest)))
}

/// Whether a notice demands what a label says.
fn satisfies(notice: &Notice, label: Label) -> bool {
    match label {
        Label::Link => notice.requires_link(),
        Label::Cite => notice.requires_attribution(),
        Label::Permission => notice.permission().is_some(),
        Label::Open | Label::None => true,
    }
}

fn class(notice: &Notice) -> &'static str {
    if notice.requires_link() {
        "link"
    } else if notice.requires_attribution() {
        "cite"
    } else if notice.permission().is_some() {
        "permission"
    } else {
        "other"
    }
}

fn half_name(half: Half) -> &'static str {
    match half {
        Half::Tuned => "tuned",
        Half::Other => "other",
    }
}

fn print(verdict: &str, notice: &Notice, page: &str) {
    let text = notice.text().replace('\n', " ¶ ");
    let text: Vec<&str> = text.split_whitespace().collect();
    let span = notice.span();
    let scope = notice.permission().map_or("", PermissionScope::code);
    println!(
        "{verdict}\t{}{}{scope}\t{:.2}\t{}\t{}\t{}\t{page}\t{}..{}\t{}",
        class(notice),
        if scope.is_empty() { "" } else { " " },
        notice.confidence(),
        notice.place().code(),
        notice.language(),
        notice.target().unwrap_or_default(),
        span.start,
        span.end,
        text.join(" "),
    );
}

fn show(figures: &Figures) {
    let percent = |tally: &Tally| 100.0 * tally.right as f64 / tally.all.max(1) as f64;
    println!("\npages\t{}", figures.pages);
    println!("pages with a notice\t{}", figures.pages_with);
    println!("pages whose every notice is false\t{}", figures.pages_false);
    println!(
        "pages with a false link demand\t{}",
        figures.pages_false_link
    );
    println!("notices without a label\t{}", figures.unlabelled);
    for ((half, class), tally) in &figures.precision {
        let percent = percent(tally);
        println!(
            "precision {half} {class}\t{} of {}\t{percent:.1} %",
            tally.right, tally.all
        );
    }
    for ((half, label), tally) in &figures.recall {
        let (percent, label) = (percent(tally), label.code());
        println!(
            "recall {half} {label}\t{} of {}\t{percent:.1} %",
            tally.right, tally.all
        );
    }
    for (step, tally) in &figures.by_confidence {
        let percent = percent(tally);
        println!(
            "confidence {step}\t{} of {}\t{percent:.1} %",
            tally.right, tally.all
        );
    }
}
