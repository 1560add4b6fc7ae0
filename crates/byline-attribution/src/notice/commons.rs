//! Creative Commons licences in a sentence.
//!
//! The names of the elements of a licence are those of Creative Commons' own translations of its
//! deeds (<https://creativecommons.org/licenses/by-nc-sa/4.0/deed.sv> and so on).

use super::token::{Token, TokenKind};
use crate::licence::CreativeCommons;

/// The version that is written behind the name of a licence: "4.0".
pub(crate) fn version_in(list: &[Token]) -> Option<(u8, u8)> {
    let number = |token: &Token| match token.kind {
        TokenKind::Number { value, .. } => u8::try_from(value).ok(),
        _ => None,
    };
    list.windows(2).find_map(|pair| match pair {
        [major, minor] if major.span.end + 1 == minor.span.start => {
            Some((number(major)?, number(minor)?))
        }
        _ => None,
    })
}

/// Stems of the words for a licence and for licensing, folded.
const LICENCE: &[&str] = &[
    "licen",
    "lisen",
    "lizen",
    "lisans",
    "licenz",
    "лиценз",
    "ліцензі",
    "αδεια",
    "ライセンス",
    "许可",
    "授權",
    "授权",
    "라이선스",
    "رخصه",
    "مرخص",
    "ترخيص",
    "giayphep",
    "מורשה",
    "רישיון",
    "مجوز",
    "ليسانس",
    "ლიცენზი",
    "լիցենզիա",
    "արտոնագր",
];

/// Whether folded words mention a licence.
pub(crate) fn names_licence(words: &str) -> bool {
    LICENCE.iter().any(|stem| words.contains(stem))
}

/// Names of the element that every licence has but the dedication to the public domain.
const ATTRIBUTION: &[&str] = &[
    "attribution",
    "namensnennung",
    "atribucion",
    "reconocimiento",
    "attribuzione",
    "atribuicao",
    "naamsvermelding",
    "erkannande",
    "navngivelse",
    "nimea",
    "uznanieautorstwa",
    "uvedtepuvod",
    "uvedenieautora",
    "nevezdmeg",
    "jeloldmeg",
    "atribuire",
    "признание",
    "ауторство",
    "autorstvo",
    "αναφοραδημιουργου",
    "суказаниемавторства",
    "іззазначеннямавторства",
    "atif",
    "نسبالمصنف",
    "署名",
    "表示",
    "저작자표시",
    "atribusi",
    "ghicong",
];

/// Names of "NonCommercial".
const NONCOMMERCIAL: &[&str] = &[
    "noncommercial",
    "bync",
    "nichtkommerziell",
    "nocomercial",
    "noncommerciale",
    "pasdutilisationcommerciale",
    "некоммерческая",
    "некомерційна",
    "uzycieniekomercyjne",
    "ickekommersiell",
    "ikkekommersiell",
    "ikkekommerciel",
    "eikaupallinen",
    "nietcommercieel",
    "neuzivejtekomercne",
    "neuzivejtedilokomercne",
    "nekomercn",
    "necomercial",
    "μηεμπορικη",
    "naocomercial",
    "gayriticari",
    "nonkomersial",
    "phithuongmai",
    "非営利",
    "비영리",
    "非商业",
    "非商業",
    "غيرتجاري",
    "nekomercijaln",
    "некомерсиално",
    "neaddel",
];

/// Names of "NoDerivatives".
const NO_DERIVATIVES: &[&str] = &[
    "noderiv",
    "ncnd",
    "bynd",
    "keinebearbeitung",
    "sinobraderivada",
    "sinderivad",
    "nonopereder",
    "pasdemodification",
    "безпроизводных",
    "безпохідних",
    "bezutworowzaleznych",
    "ingabearbetningar",
    "ingenbearbeidelse",
    "ingenbearbejdelse",
    "eimuutoksia",
    "geenafgeleid",
    "nezpracovavejte",
    "nezasahujtedodila",
    "bezodvodenych",
    "bezspracovania",
    "faraderivate",
    "οχιπαραγωγα",
    "semderiva",
    "turetilemez",
    "tanpaturunan",
    "khongphaisinh",
    "改変禁止",
    "변경금지",
    "禁止演绎",
    "禁止演繹",
    "禁止改作",
    "منعالاشتقاق",
    "bezprerada",
    "безпроизводни",
    "nevaltoztasd",
];

/// Names of "ShareAlike".
const SHARE_ALIKE: &[&str] = &[
    "sharealike",
    "bysa",
    "ncsa",
    "weitergabeuntergleichenbedingungen",
    "compartirigual",
    "condividiallostessomodo",
    "partagedanslesmemes",
    "сохранениемусловий",
    "поширення",
    "natychsamychwarunkach",
    "delalika",
    "delpasammevilkar",
    "jaasamoin",
    "gelijkdelen",
    "zachovejtelicenci",
    "zdielaniezarovnakych",
    "conditiiidentice",
    "παρομοιαδιανομη",
    "compartilhaigual",
    "partilhaigual",
    "aynilisanslapaylas",
    "berbagiserupa",
    "chiasetuongtu",
    "継承",
    "동일조건변경허락",
    "相同方式",
    "الترخيصبالمثل",
    "podistimuslovima",
    "споделянена",
    "igyaddtovabb",
];

/// The names of elements that folded words hold.
pub(crate) fn names_in(words: &str) -> Vec<&'static str> {
    let names = [ATTRIBUTION, NONCOMMERCIAL, NO_DERIVATIVES, SHARE_ALIKE];
    let names = names.into_iter().flatten().copied();
    names.filter(|name| words.contains(name)).collect()
}

/// The licence that the folded words of a sentence name; `None` for a dedication to the
/// public domain, which demands nothing.
pub(crate) fn read(words: &str) -> Option<CreativeCommons> {
    let has = |names: &[&str]| names.iter().any(|name| words.contains(name));
    if has(&["cc0", "publicdomain", "zerolicense"]) {
        return None;
    }
    Some(CreativeCommons {
        attribution: true,
        noncommercial: has(NONCOMMERCIAL),
        no_derivatives: has(NO_DERIVATIVES),
        share_alike: has(SHARE_ALIKE),
        version: None,
    })
}
