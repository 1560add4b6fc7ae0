//! German in the letters and spelling of Yiddish.
//!
//! Of Yiddish there is no n-gram model, and one short real text. Most of its words are of the German stock, and its
//! spelling follows the sound, so that German words give the letter sequences of Yiddish: rules of the YIVO
//! spelling (U. Weinreich, College Yiddish), and the function words that differ.

/// Writes German words as Yiddish ones; every other `choice` has the ligatures.
pub(crate) fn from_german(text: &str, choice: usize) -> String {
    let words: Vec<String> = text.to_lowercase().split_whitespace().map(word).collect();
    let line = words.join(" ");
    if choice.is_multiple_of(2) {
        return line;
    }
    line.replace("וו", "װ")
        .replace("וי", "ױ")
        .replace("יי", "ײ")
}

fn word(german: &str) -> String {
    if let Some((_, yiddish)) = WORDS.iter().find(|(from, _)| *from == german) {
        return (*yiddish).to_owned();
    }
    let mut out = String::new();
    let mut rest = german;
    while let Some(next) = rest.chars().next() {
        let begins = out.is_empty();
        let beginning = BEGINNINGS.iter().filter(|_| begins);
        let found = beginning
            .chain(ENDINGS.iter().filter(|(from, _)| !begins && rest == *from))
            .chain(LETTERS)
            .find(|(from, _)| rest.starts_with(from));
        let Some((from, to)) = found else {
            // An umlaut's point, a hyphen, a digit.
            rest = &rest[next.len_utf8()..];
            continue;
        };
        rest = &rest[from.len()..];
        // `s` has its voice before a vowel.
        let is_voiced = *from == "s" && rest.starts_with(is_vowel);
        out.push_str(if is_voiced { "ז" } else { to });
        // A double consonant is written once, and `h` after a vowel not at all.
        let last = from.chars().last().unwrap_or(next);
        let silent = if is_vowel(last) { 'h' } else { last };
        rest = rest.strip_prefix(silent).unwrap_or(rest);
    }
    let is_f = german.ends_with(['f', 'v']);
    let last = out.pop();
    out.extend(last.map(|last| match last {
        'כ' => 'ך',
        'מ' => 'ם',
        'נ' => 'ן',
        'צ' => 'ץ',
        'פ' if is_f => 'ף',
        last => last,
    }));
    out
}

fn is_vowel(letter: char) -> bool {
    "aeiouäöü".contains(letter)
}

type Pairs<const COUNT: usize> = [(&'static str, &'static str); COUNT];

/// What begins a word.
const BEGINNINGS: Pairs<14> = [
    ("ver", "פאר"),
    ("zer", "צע"),
    ("ent", "אנט"),
    ("be", "בא"),
    ("st", "שט"),
    ("sp", "שפ"),
    ("ei", "איי"),
    ("eu", "איי"),
    ("au", "אוי"),
    ("ie", "אי"),
    ("ih", "אי"),
    ("i", "אי"),
    ("u", "או"),
    ("ü", "אי"),
];

/// What ends a word.
const ENDINGS: Pairs<12> = [
    ("nen", "נען"),
    ("men", "מען"),
    ("ngen", "נגען"),
    ("nken", "נקען"),
    ("hen", "ען"),
    ("en", "ן"),
    ("eln", "לען"),
    ("ern", "ערן"),
    ("el", "ל"),
    ("lich", "לעך"),
    ("ig", "יק"),
    ("isch", "יש"),
];

/// Longer ones first.
static LETTERS: &[(&str, &str)] = &[
    ("tsch", "טש"),
    ("sch", "ש"),
    ("ch", "כ"),
    ("ck", "ק"),
    ("tz", "צ"),
    ("pf", "פ"),
    ("ph", "פ"),
    ("qu", "קוו"),
    ("th", "ט"),
    ("dt", "ט"),
    ("ei", "יי"),
    ("ai", "יי"),
    ("eu", "יי"),
    ("äu", "יי"),
    ("au", "וי"),
    ("ie", "י"),
    ("a", "א"),
    ("ä", "ע"),
    ("b", "ב"),
    ("c", "ק"),
    ("d", "ד"),
    ("e", "ע"),
    ("f", "פ"),
    ("g", "ג"),
    ("h", "ה"),
    ("i", "י"),
    ("j", "י"),
    ("k", "ק"),
    ("l", "ל"),
    ("m", "מ"),
    ("n", "נ"),
    ("o", "א"),
    ("ö", "ע"),
    ("p", "פ"),
    ("r", "ר"),
    ("s", "ס"),
    ("ß", "ס"),
    ("t", "ט"),
    ("u", "ו"),
    ("ü", "י"),
    ("v", "פ"),
    ("w", "וו"),
    ("x", "קס"),
    ("y", "י"),
    ("z", "צ"),
];

/// Frequent words that are others in Yiddish, or that the rules get wrong.
const WORDS: Pairs<71> = [
    ("am", "אויפן"),
    ("das", "דאס"),
    ("dass", "אז"),
    ("dem", "דעם"),
    ("den", "דעם"),
    ("des", "פונעם"),
    ("diese", "די"),
    ("dieser", "דער"),
    ("ein", "א"),
    ("eine", "א"),
    ("einem", "א"),
    ("einen", "א"),
    ("einer", "איינער"),
    ("etwas", "עפעס"),
    ("euch", "אייך"),
    ("frau", "פרוי"),
    ("für", "פאר"),
    ("gegen", "קעגן"),
    ("gehen", "גיין"),
    ("geht", "גייט"),
    ("groß", "גרויס"),
    ("große", "גרויסע"),
    ("großen", "גרויסן"),
    ("habe", "האב"),
    ("hatte", "געהאט"),
    ("hatten", "געהאט"),
    ("heute", "היינט"),
    ("hier", "דא"),
    ("ihm", "אים"),
    ("ihn", "אים"),
    ("ihnen", "זיי"),
    ("im", "אינעם"),
    ("immer", "אלעמאל"),
    ("jahre", "יאר"),
    ("jahren", "יאר"),
    ("jetzt", "איצט"),
    ("kann", "קען"),
    ("kinder", "קינדער"),
    ("können", "קענען"),
    ("kommen", "קומען"),
    ("kommt", "קומט"),
    ("leute", "מענטשן"),
    ("machen", "מאכן"),
    ("man", "מען"),
    ("menschen", "מענטשן"),
    ("mensch", "מענטש"),
    ("muss", "מוז"),
    ("nicht", "נישט"),
    ("nichts", "גארנישט"),
    ("nie", "קיינמאל"),
    ("nun", "איצט"),
    ("nur", "נאר"),
    ("schon", "שוין"),
    ("sehr", "זייער"),
    ("sein", "זיין"),
    ("seine", "זיינע"),
    ("sind", "זענען"),
    ("so", "אזוי"),
    ("sollen", "זאלן"),
    ("über", "איבער"),
    ("und", "און"),
    ("viele", "אסאך"),
    ("von", "פון"),
    ("vor", "פאר"),
    ("war", "געווען"),
    ("waren", "געווען"),
    ("warum", "פארוואס"),
    ("wir", "מיר"),
    ("wird", "ווערט"),
    ("wo", "וואו"),
    ("wurde", "געווארן"),
];
