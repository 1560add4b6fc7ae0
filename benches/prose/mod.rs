//! News without a notice, and a plain search for the words of one.

/// News of each script and of the languages whose letters carry marks.
pub(crate) const PROSE: &[(&str, &str)] = &[
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

/// What people write first: the page in lower case, searched for a few stems.
pub(crate) fn lower_contains(page: &str) -> usize {
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
