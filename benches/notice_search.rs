//! The search for a notice in pages that have none, which is nearly all a crawler reads.
//!
//! The words of a page are looked up for sixteen languages at once; only a sentence that
//! holds words of a notice is read. `lower-contains` is what people write first: the page in
//! lower case, searched for a few stems. `memchr` looks for full stops alone.
//! `cargo bench --bench notice_search` ends with the ratios to `byline`.

use std::hint::black_box;

use byline::attribution::Notice;
use criterion::{Criterion, Throughput};

mod ratios;

use ratios::Contender;

/// News of each script and of the languages whose letters carry marks.
const PROSE: &[(&str, &str)] = &[
    (
        "en",
        "The council met on Tuesday and chose to keep the old bridge open through the winter. \
         Engineers said the deck is sound, and nobody spoke against the plan. They quoted a \
         report by the port, which the town had published in May. Ferries will sail twice a day \
         until the ice comes; a ticket costs two pounds.\n",
    ),
    (
        "de",
        "Der Rat tagte am Dienstag und ließ die alte Brücke über den Winter offen. Die Fahrbahn \
         sei fest, sagten die Ingenieure, und niemand sprach dagegen. Sie nannten einen Bericht \
         des Hafens, den die Stadt im Mai veröffentlicht hatte. Fähren fahren bis zum Eis \
         zweimal am Tag; die Karte kostet zwei Euro.\n",
    ),
    (
        "ro",
        "Consiliul s-a întrunit marți și a hotărât să țină deschis podul vechi toată iarna. \
         Inginerii au spus că podeaua este bună și nimeni nu s-a împotrivit. Au amintit un \
         raport al portului, pe care orașul îl publicase în mai. Bacurile vor merge de două ori \
         pe zi până la îngheț; un bilet costă doi lei.\n",
    ),
    (
        "az",
        "Şura çərşənbə axşamı toplaşdı və köhnə körpünü qışda da açıq saxlamaq qərarına gəldi. \
         Mühəndislər döşəmənin möhkəm olduğunu deyirlər, heç kim əleyhinə çıxmadı. Onlar limanın \
         may ayında çıxan hesabatını xatırlatdılar. Bərələr buz bağlayana qədər gündə iki dəfə \
         üzəcək; bilet iki manatdır.\n",
    ),
    (
        "ru",
        "Совет собрался во вторник и решил не закрывать старый мост зимой. Инженеры сказали, что \
         настил прочен, и никто не возразил. Они вспомнили отчёт порта, который город издал в \
         мае. Паромы будут ходить дважды в день, пока не встанет лёд; билет стоит два рубля.\n",
    ),
    (
        "hy",
        "Խորհուրդը հավաքվեց երեքշաբթի և որոշեց ձմռանը չփակել հին կամուրջը։ Ճարտարագետներն ասացին, \
         որ հատակը ամուր է, և ոչ ոք դեմ չեղավ։ Լաստանավերը կլողան օրը երկու անգամ, մինչև սառույցը \
         գա։ Տոմսն արժե երկու դրամ։\n",
    ),
    (
        "ka",
        "საბჭო სამშაბათს შეიკრიბა და გადაწყვიტა, რომ ძველი ხიდი ზამთარშიც ღია იყოს. ინჟინრებმა თქვეს, \
         რომ იატაკი მტკიცეა, და არავინ წინააღმდეგი არ ყოფილა. ბორანი დღეში ორჯერ ივლის, სანამ ყინული \
         მოვა. ბილეთი ორი ლარი ღირს.\n",
    ),
];

fn lower_contains(page: &str) -> usize {
    let lower = page.to_lowercase();
    [
        "link",
        "ссылк",
        "keçid",
        "հղում",
        "ბმულ",
        "permission",
        "copyright",
        "reprint",
    ]
    .into_iter()
    .filter(|stem| lower.contains(stem))
    .count()
}

fn main() {
    // Without `--bench` criterion only tries each function once.
    let is_bench = std::env::args().any(|arg| arg == "--bench");
    let copies = if is_bench { 500 } else { 3 };
    let pages: Vec<String> = PROSE
        .iter()
        .map(|(_, prose)| prose.repeat(copies))
        .collect();
    let searches: Vec<Contender<'_>> = vec![
        ("byline", Box::new(|page| Notice::find_all(page).len())),
        ("lower-contains", Box::new(lower_contains)),
        (
            "memchr",
            Box::new(|page| memchr::memchr_iter(b'.', page.as_bytes()).count()),
        ),
    ];

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("notice-search");
    group.sample_size(10);
    for ((language, _), page) in PROSE.iter().zip(&pages) {
        assert_eq!(Notice::find_all(page), []);
        let last = format!("{page}Copying is prohibited without the editors' consent.");
        assert_eq!(Notice::find_all(&last).len(), 1);
        group.throughput(Throughput::Bytes(page.len() as u64));
        for (name, search) in &searches {
            group.bench_function(format!("{language}/{name}"), |bencher| {
                bencher.iter(|| search(black_box(page)));
            });
        }
    }
    group.finish();
    criterion.final_summary();
    if is_bench {
        for ((language, _), page) in PROSE.iter().zip(pages) {
            let what = format!("byline's search in {language}");
            ratios::print(&what, "byline", &[page], &searches);
        }
    }
}
