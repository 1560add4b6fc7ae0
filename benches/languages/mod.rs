//! Texts in six languages, and what whatlang calls each.

/// Paragraphs written for this benchmark, with the code that each contender gives it.
pub(crate) const TEXTS: [(&str, &str); 6] = [
    (
        "en",
        "The harbour was closed on Friday evening after gusts of more than a hundred kilometres an hour \
         were measured at the lighthouse. Ferries to the islands will not sail before Sunday, the company said, \
         and passengers with a ticket can travel on any later day without paying again. Schools along the coast \
         stay open, but parents were asked to fetch their children by noon. ",
    ),
    (
        "de",
        "Der Hafen wurde am Freitagabend geschlossen, nachdem am Leuchtturm Böen von mehr als hundert \
         Kilometern in der Stunde gemessen worden waren. Die Fähren zu den Inseln fahren nicht vor Sonntag, \
         teilte die Reederei mit, und wer eine Karte hat, kann ohne Aufpreis an jedem späteren Tag reisen. ",
    ),
    (
        "fr",
        "Le port a été fermé vendredi soir après que des rafales de plus de cent kilomètres à l'heure ont été \
         mesurées au phare. Les bateaux pour les îles ne partiront pas avant dimanche, a indiqué la compagnie, \
         et les voyageurs munis d'un billet pourront partir un autre jour sans rien payer de plus. ",
    ),
    (
        "es",
        "El puerto se cerró el viernes por la noche después de que en el faro se midieran rachas de más de \
         cien kilómetros por hora. Los barcos hacia las islas no saldrán antes del domingo, dijo la empresa, y \
         quienes tengan un billete podrán viajar cualquier otro día sin pagar de nuevo. ",
    ),
    (
        "tr",
        "Deniz fenerinde saatte yüz kilometreyi aşan rüzgârlar ölçülünce liman cuma akşamı kapatıldı. Şirket, \
         adalara giden vapurların pazar gününden önce kalkmayacağını, bileti olanların başka bir gün yeniden \
         ödeme yapmadan yolculuk edebileceğini bildirdi. ",
    ),
    (
        "ru",
        "Порт закрыли в пятницу вечером, после того как на маяке измерили порывы ветра более ста километров в час. \
         Паромы на острова не выйдут раньше воскресенья, сообщили в компании, а пассажиры с билетами смогут \
         уехать в любой другой день без доплаты. ",
    ),
];

/// One text a language, each about so many bytes.
pub(crate) fn texts(length: usize) -> Vec<(&'static str, String)> {
    TEXTS
        .iter()
        .map(|(tag, text)| {
            let mut long = text.repeat(length / text.len() + 1);
            let end = (0..=length).rev().find(|at| long.is_char_boundary(*at));
            long.truncate(end.unwrap_or(0));
            (*tag, long)
        })
        .collect()
}

pub(crate) fn whatlang_tag(text: &str) -> &'static str {
    whatlang::detect_lang(text).map_or("", |lang| match lang.code() {
        "eng" => "en",
        "deu" => "de",
        "fra" => "fr",
        "spa" => "es",
        "tur" => "tr",
        "rus" => "ru",
        other => other,
    })
}
