//! Counting words and estimating, against the crates people use for it.
//!
//! `cargo bench --bench reading_time`; the ratios are printed last.
#![allow(missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use byline::reading_time::{ReadingOptions, count_words};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use unicode_segmentation::UnicodeSegmentation as _;

/// Sentences of news prose, by the name of the input.
const SENTENCES: &[(&str, &str)] = &[
    (
        "en-ascii",
        "The harbour was closed on Saturday after gusts of 87.5 knots, the port's master said. Ferries to the islands, which carry 1,200 passengers a day, won't sail before Monday. ",
    ),
    (
        "en-quotes",
        "The harbour was closed on Saturday after gusts of 87.5 knots, the port’s master said. “Ferries to the islands won’t sail before Monday” — that is the plan, at least. ",
    ),
    (
        "ru",
        "В субботу порт закрыли из-за порывов ветра до 45 метров в секунду, сообщил начальник порта. Паромы на острова, которые перевозят 1200 пассажиров в день, выйдут не раньше понедельника. ",
    ),
    (
        "hy",
        "Շաբաթ օրը նավահանգիստը փակվել է ուժեղ քամու պատճառով, հայտնել է նավահանգստի պետը։ Լաստանավերը կղզիներ կմեկնեն ոչ շուտ, քան երկուշաբթի։ ",
    ),
    (
        "az",
        "Şənbə günü güclü külək səbəbindən liman bağlanıb, liman rəisi bildirib. Gündə 1200 sərnişin daşıyan bərələr adalara bazar ertəsindən tez yola düşməyəcək. ",
    ),
    (
        "zh",
        "港务局长说，周六因阵风达每秒四十五米，港口已经关闭。每天运送一千二百名乘客的渡轮最早要到星期一才会开航。",
    ),
    (
        "th",
        "นายท่าเรือกล่าวว่าท่าเรือปิดเมื่อวันเสาร์เพราะลมแรง เรือข้ามฟากไปยังเกาะต่าง ๆ จะไม่ออกก่อนวันจันทร์ ",
    ),
];

/// As long as an article.
const ARTICLE: usize = 6_000;

struct Input {
    name: &'static str,
    text: String,
}

fn inputs() -> Vec<Input> {
    SENTENCES
        .iter()
        .map(|(name, sentence)| Input {
            name,
            text: sentence.repeat(ARTICLE / sentence.len() + 1),
        })
        .collect()
}

/// What is timed, by its name: each takes a text and answers with a number.
type Contender = (&'static str, fn(&str) -> u64);

const CONTENDERS: &[Contender] = &[
    ("count_words", count_words),
    ("estimate", |text| {
        let estimate = ReadingOptions::default().estimate(text);
        estimate.duration().subsec_nanos().into()
    }),
    ("unicode-segmentation", |text| {
        text.unicode_words().count() as u64
    }),
    ("split_whitespace", |text| {
        text.split_whitespace().count() as u64
    }),
];

fn reading_time(criterion: &mut Criterion) {
    let inputs = inputs();
    for Input { name, text } in &inputs {
        let words = text.unicode_words().count() as u64;
        assert_eq!(count_words(text), words, "{name}");
        assert_eq!(ReadingOptions::default().estimate(text).words(), words);
        let mut group = criterion.benchmark_group(format!("reading_time/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        for (contender, work) in CONTENDERS {
            group.bench_function(*contender, |b| b.iter(|| work(black_box(text))));
        }
        group.finish();
    }
    if std::env::args().any(|arg| arg == "--bench") {
        print_ratios(&inputs);
    }
}

/// Speeds side by side: the contenders take turns, and the best turn of each counts,
/// since a shared machine only ever makes work slower.
fn print_ratios(inputs: &[Input]) {
    println!("MB/s of {ARTICLE} bytes, the best of many interleaved turns");
    print!("{:10}", "input");
    for (contender, _) in CONTENDERS {
        print!("{contender:>22}");
    }
    println!("   words/segments  words/split");
    for Input { name, text } in inputs {
        let mut best = [Duration::MAX; CONTENDERS.len()];
        for _ in 0..300 {
            for (best, (_, work)) in best.iter_mut().zip(CONTENDERS) {
                let start = Instant::now();
                for _ in 0..4 {
                    black_box(work(black_box(text)));
                }
                *best = (*best).min(start.elapsed() / 4);
            }
        }
        let speeds = best.map(|time| text.len() as f64 / time.as_secs_f64() / 1e6);
        print!("{name:10}");
        for speed in speeds {
            print!("{speed:22.0}");
        }
        println!(
            "{:16.1}x{:12.1}x",
            speeds[0] / speeds[2],
            speeds[0] / speeds[3]
        );
    }
}

criterion_group!(benches, reading_time);
criterion_main!(benches);
