// GENERATED from data/notices/he.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "he", target_first: false, capital_nouns: false, letters: "", stems: Stems("ביבליוגרפיהוההיפרקישורמההיפרקישורבהיפרקישורוהיפרקישורוהכתבותינוכהיפרקישורלהיפרקישורמהיפרקישורמהכתבות\
ינושהיפרקישוראופציונליבכתבותינווהאינטרנטוהדיגיטליוהלהעתיקםוהמצייניםוהסרטוניםוהעיתוניםוהציטוטיםוהצילו\
מיםוהקישוריםוכתבותינוככתבותינולכתבותינומהאינטרנטמהדיגיטלימהלהעתיקםמהמצייניםמהסרטוניםמהעיתוניםמהציטוט\
יםמהצילומיםמהקישוריםמכתבותינוקריאייטיבשכתבותינובאינטרנטבדיגיטליבלהעתיקםבמצייניםבסרטוניםבעיתוניםבציטו\
טיםבצילומיםבקישוריםהראשונותואינטרנטודיגיטליוהאישורווהזכויותוהחומריםוהטקסטיםוהידיעותוהיוצריםוהלאימוןו\
הלהפיצםוהלהשתמשוהלקישורוהלשכפלםוהמאמריםוהמוגניםוהמודפסתוהמסחריתוהמפורשתוהמצטטיםוהרישיוןוהשמורותוהתמו\
נותולהעתיקםומצייניםוסרטוניםועיתוניםוציטוטיםוצילומיםוקישוריםכאינטרנטכדיגיטליכלהעתיקםכמצייניםכסרטוניםכ\
עיתוניםכציטוטיםכצילומיםכקישוריםלאינטרנטלדיגיטליללהעתיקםלמצייניםלסרטוניםלעיתוניםלציטוטיםלצילומיםלקישו\
ריםמאינטרנטמדיגיטלימהאישורומהזכויותמהחומריםמהטקסטיםמהידיעותמהיוצריםמהלאימוןמהלהפיצםמהלהשתמשמהלקישורמ\
הלשכפלםמהמאמריםמהמוגניםמהמודפסתמהמסחריתמהמפורשתמהמצטטיםמהרישיוןמהשמורותמהתמונותמלאכותיתמלהעתיקםממציי\
ניםמסרטוניםמעיתוניםמציטוטיםמצילומיםמקישוריםשאינטרנטשדיגיטלישלהעתיקםשמצייניםשסרטוניםשעיתוניםשציטוטיםש\
צילומיםשקישוריםבאדיבותבאישורובזכויותבחומריםבטקסטיםבידיעותביוצריםבלאימוןבלהפיצםבלהשתמשבלקישורבלשכפלםב\
מאמריםבמוגניםבמודפסתבמסחריתבמפורשתבמצטטיםבפסקאותברישיוןבשמורותבתמונותהמקוריתהפסקאותהראשונההשלישיתהתח\
ברותואישורווהאחסוןוהאימוןוהאתריםוהבהחלטוהבעליםוהבציוןוההדפסהוההוצאהוההסכמהוההסכמתוההעתקהוההעתקתוהויד\
אווהחדשותוהחלקיםוהיצויןוהכלשהווהלאחסןוהלהפיץוהלמכורוהלעשותוהלפרסםוהלצייןוהלשנותוהלשעתקוהמגזיןוהמוחלט\
והמטרותוהמכירהוהמערכתוהמצויןוהמקווןוהעיתוןוהפרסוםוהציינווהקרדיטוהרשותווהשימושוהשינויוהשיתוףוהשכפולוה\
שעתוקוהתוכנווהתכניםוהתמונהוהתרגוםוזכויותוחומריםוטקסטיםוידיעותויוצריםולאימוןולהפיצםולהשתמשולקישורולשכ\
פלםומאמריםומוגניםומודפסתומסחריתומפורשתומצטטיםורישיוןושמורותותמונותטלפוניםכאישורוכזכויותכחומריםכטקסטי\
םכידיעותכיוצריםכלאימוןכלהפיצםכלהשתמשכלקישורכלשכפלםכמאמריםכמוגניםכמודפסתכמסחריתכמפורשתכמצטטיםכרישיוןכ\
שמורותכתמונותלאישורולזכויותלחומריםלטקסטיםלידיעותליוצריםללאימוןללהפיצםללהשתמשללקישורללשכפלםלמאמריםלמו\
גניםלמודפסתלמסחריתלמפורשתלמצטטיםלרישיוןלשמורותלתמונותמאישורומהאחסוןמהאימוןמהאתריםמהבהחלטמהבעליםמהבצי\
וןמההדפסהמההוצאהמההסכמהמההסכמתמההעתקהמההעתקתמהוידאומהחדשותמהחלקיםמהיצויןמהכלשהומהלאחסןמהלהפיץמהלמכור\
מהלעשותמהלפרסםמהלצייןמהלשנותמהלשעתקמהמגזיןמהמוחלטמהמטרותמהמכירהמהמערכתמהמצויןמהמקווןמהעיתוןמהפרסוםמה\
ציינומהקרדיטמהרשותומהשימושמהשינוימהשיתוףמהשכפולמהשעתוקמהתוכנומהתכניםמהתמונהמהתרגוםמזכויותמחומריםמטקס\
טיםמידיעותמיוצריםמלאימוןמלהפיצםמלהשתמשמלקישורמלשכפלםממאמריםממוגניםממודפסתממסחריתממפורשתממצטטיםמקסימו\
םמרישיוןמשמורותמשתמשיםמתמונותניוזלטרשאישורושזכויותשחומריםשטקסטיםשידיעותשיוצריםשלאימוןשלהפיצםשלהשתמשש\
לקישורשלשכפלםשמאמריםשמוגניםשמודפסתשמסחריתשמפורשתשמצטטיםשרישיוןששמורותשתמונותתלמידיםאחוזיםאחריותאישיי\
םאסוריםבאחסוןבאימוןבאתריםבבהחלטבבעליםבבציוןבהדפסהבהוצאהבהסכמהבהסכמתבהעתקהבהעתקתבוידאובחדשותבחלקיםביצ\
ויןבכותרתבכלשהובלאחסןבלהפיץבלמכורבלעשותבלפרסםבלצייןבלשנותבלשעתקבמגזיןבמוחלטבמטרותבמכירהבמערכתבמצויןב\
מקווןבעיתוןבפרסוםבציינובצירוףבקרדיטברשותובשימושבשינויבשיתוףבשכפולבשעתוקבתוכנובתחילתבתכניםבתמונהבתרגו\
םהאשימההזיהוםהיצירההמאוחרהממשלההסיסמההעישוןהשנייהואחסוןואימוןואתריםובהחלטובעליםובציוןוהאופןוהאחרתוהב\
כתבוהברורוהדפוסוהדפסהוההיתרוההפצהוההפצתוהוצאהוהכולווהכתבהוהלינקוהלצטטוהלשתףוהמוגןוהמחברוהמטרהוהמידעו\
המקורוהמראשוהסכמהוהסכמתוהעורךוהעתקהוהעתקתוהצורהוהציוןוהשלנווהתוכןוהתמידווידאווחדשותוחלקיםויצויןוכלשה\
וולאחסןולהפיץולמכורולעשותולפרסםולצייןולשנותולשעתקומגזיןומוחלטומטרותומכירהומערכתומצויןומקווןועיתוןופר\
סוםוציינווקרדיטורשותוושימושושינויושיתוףושכפולושעתוקותוכנוותכניםותמונהותרגוםחייביםחמישיםכאחסוןכאימוןכ\
אתריםכבהחלטכבעליםכבציוןכהדפסהכהוצאהכהסכמהכהסכמתכהעתקהכהעתקתכוידאוכחדשותכחלקיםכיצויןככלשהוכלאחסןכלהפי\
ץכלמכורכלעשותכלפרסםכלצייןכלשנותכלשעתקכמגזיןכמוחלטכמטרותכמכירהכמערכתכמצויןכמקווןכעיתוןכפרסוםכציינוכקר\
דיטכרשותוכשימושכשינויכשיתוףכשכפולכשעתוקכתוכנוכתכניםכתמונהכתרגוםלאחסוןלאתריםלבהחלטלבעליםלבציוןלהדפסהל\
הוצאהלהורידלהסכמהלהסכמתלהעתקהלהעתקתלוידאולחדשותלחלקיםלידיעהליצויןלכלשהולכתובתללאחסןללהפיץללמכורללעשו\
תללפרסםללצייןללשנותללשעתקלמגזיןלמוחלטלמטרותלמכירהלמנועילמערכתלמצויןלמקווןלעיתוןלפרסוםלציינולקרדיטלרש\
ותולשימושלשינוילשיתוףלשכפוללשעתוקלתוכנולתכניםלתמונהלתרגוםמאחסוןמאימוןמאתייםמאתריםמבהחלטמבעליםמבציוןמ\
האופןמהאחרתמהבכתבמהברורמהדפוסמהדפסהמההיתרמההפצהמההפצתמהוצאהמהכולומהכתבהמהלינקמהלצטטמהלשתףמהמוגןמהמחב\
רמהמטרהמהמידעמהמקורמהמראשמהסכמהמהסכמתמהעורךמהעתקהמהעתקתמהצורהמהציוןמהשלנומהתוכןמהתמידמוידאומותריםמחד\
שותמחלקיםמיצויןמכלשהומלאחסןמלהפיץמלמכורמלעשותמלפרסםמלצייןמלשנותמלשעתקממגזיןממוחלטממטרותממכירהממערכתמ\
מצויןממקווןמעיתוןמפרסוםמציינומקרדיטמרשותומשימושמשינוימשיתוףמשכפולמשעתוקמשפטיםמתוכנומתכניםמתמונהמתרגו\
םנתוניםעוגיותפרטיותקומונזשאחסוןשאימוןשאתריםשבהחלטשבעליםשבציוןשהדפסהשהוצאהשהסכמהשהסכמתשהעתקהשהעתקתשוי\
דאושחדשותשחלקיםשיצויןשכלשהושלאחסןשלהפיץשלושיםשלמכורשלעשותשלפרסםשלצייןשלשנותשלשעתקשמגזיןשמוחלטשמטרותש\
מכירהשמערכתשמצויןשמקווןשעיתוןשפרסוםשציינושקרדיטשרשותוששימושששינויששיתוףששכפולששעתוקשתוכנושתכניםשתמונ\
השתרגוםאיננואיסוראישיתאלינואסורהאפילוארבעהבאופןבאחרתבבכתבבברורבדפוסבהיתרבהפצהבהפצתבכולובכתבהבלינקבלצ\
טטבלשתףבמוגןבמחברבמטרהבמידעבמקורבמראשבעורךבפסקהבפתיחבצורהבשלנובתוכןבתמידבתנאידפדפןהאשיםהורדההוריםהחנ\
יההיותרהכנסתהמשפטהפסקההרשמהואופןואחרתובלבדוברורודפוסוהאלהוהבהםוהדיןוהדרךוהחוקוהיתרוהמלאוהמתןוהפצהוהפ\
צתוהתוךוכולווכתבהולינקולצטטולשתףומוגןומחברומטרהומידעומקורומראשועורךוצורהוציוןושלנוותוכןותמידחוזרתחול\
יםחייבתחיפושחמישהחשבוןכאופןכאחרתכבכתבכברורכדפוסכהיתרכהפצהכהפצתככולוככתבהכלינקכלצטטכלשתףכמוגןכמחברכמט\
רהכמידעכמקורכמראשכעורךכצורהכציוןכרייתכשלנוכתוכןכתמידלאופןלאחרתלבכתבלברורלדפוסלהיתרלהפצהלהפצתלכולולכת\
בהללינקללצטטללשתףלמוגןלמחברלמטרהלמידעלמידתלמקורלמראשלעורךלצורהלצורךלציוןלשלנולתוכןלתמידמאופןמאחרתמבכ\
תבמברורמדפוסמהאלהמהבהםמהדיןמהדרךמהחוקמהיתרמהמלאמהמתןמהפצהמהפצתמהתוךמוגבלמומלץמותרתמחויבמחציתמיליםמינ\
וימכולומכונהמכתבהמלינקמלצטטמלשתףממוגןממחברממטרהממידעממקורממראשמעורךמצורהמציוןמשלנומתוכןמתמידסיסמאעשר\
יםפורסםקוקיזקצריםרשאיםשאופןשאחרתשבכתבשברורשדפוסשהיתרשהפצהשהפצתשורותשכולושכתבהשלושהשלינקשלצטטשלשתףשמו\
גןשמורהשמחברשמטרהשמידעשמקורשמראששנייםשעורךשצורהשציוןששלנושתוכןשתמידתוויםתוכנהccbyncndccbyncsadofollo\
wnofollowאינואפשרבאלהבבהםבדיןבדרךבחוקבינהבמלאבמתןבראשבתוךהביתהספרואלהובהםודיןודרךוהבווהגםוהזהוהזווחו\
קומתןותוךחובהטופסישירכאלהכאשרכבהםכדיןכדרךכוללכחוקכמלאכמתןכתוךלאלהלבהםלדיןלדרךלחוקלחיץלחצולמלאלמתןלפנ\
ילתוךמאותמאלהמבהםמדיןמדרךמהבומהגםמהזהמהזומחוקמילהממלאממתןמשרדמתוךנדרשניתןעמודעשרהפעילצריךשאלהשבהםשדי\
ןשדרךשורהשחוקשמלאשמתןשתוךcommonscreativnoindexccbyndccbysaminingאחדאחתאיןאלאאנאאתםבבובגםבזהבזובעתבתי\
השרובווגםוזהוזוורקחמשכבוכגםכזהכזולבולגםלזהלזולחץמאהמבומגםמזהמזומעלקודשגםשדהשזהשזושתיdatatextאךאםאףעד\
עםandtdm"), entries: &[
exact(11754, 2).then(0, 1, Commons), // cc by
exact(11754, 2).then(1, 2, Commons), // cc by nc
exact(11754, 2).then(3, 2, Commons), // cc by nd
exact(11754, 2).then(5, 2, Commons), // cc by sa
exact(11754, 2).then(7, 1, Commons), // cc bync
exact(11754, 2).then(8, 1, Commons), // cc byncnd
exact(11754, 2).then(9, 1, Commons), // cc byncsa
exact(11754, 2).then(10, 1, Commons), // cc bynd
exact(11754, 2).then(11, 1, Commons), // cc bysa
exact(11754, 4).is(Commons), // ccby
exact(11754, 6).is(Commons), // ccbync
exact(11754, 8).is(Commons), // ccbyncnd
exact(11762, 8).is(Commons), // ccbyncsa
exact(12439, 6).is(Commons), // ccbynd
exact(12445, 6).is(Commons), // ccbysa
any(12425, 7).then(12, 1, Commons), // creativ* commons*
exact(12697, 4).then(13, 1, Mining), // data mining
exact(11770, 8).is(Follow), // dofollow
exact(11778, 8).is(Follow), // nofollow
exact(12432, 7).is(Follow), // noindex
exact(12728, 3).is(Mining), // tdm
exact(12701, 4).then(14, 3, Mining), // text and data mining
exact(226, 4).is(Manner), // או
exact(6174, 8).is(Manner), // אופן
exact(226, 18).is(Optional), // אופציונלי
exact(12457, 6).is(Number).worth(1), // אחד
exact(5366, 8).is(Percent), // אחוז
exact(5366, 12).is(Percent), // אחוזים
exact(2626, 10).is(Manner), // אחסון
exact(5378, 6).is(Manner), // אחר
exact(5378, 12).is(Unrelated), // אחריות
exact(6186, 8).is(Manner), // אחרת
exact(12463, 6).is(Number).worth(1), // אחת
exact(988, 10).is(Manner), // אימון
exact(12469, 6).is(Forbid), // אין
exact(12469, 6).then(17, 1, Optional), // אין חובה
exact(12469, 6).then(18, 1, Optional), // אין צורך
exact(11786, 8).is(Not), // אינו
exact(11786, 8).then(19, 1, Forbid), // אינו מותר
exact(266, 14).is(Online), // אינטרנט
exact(9614, 10).is(Not), // איננו
exact(9624, 10).is(Forbid), // איסור
exact(890, 10).is(Consent), // אישור
exact(890, 12).is(Consent), // אישורו
exact(5390, 8).is(Noncommercial), // אישי
exact(9634, 10).is(Noncommercial), // אישית
exact(12705, 4).then(20, 1, Only), // אך ורק
exact(9644, 4).is(To), // אל
exact(12475, 6).is(Without), // אלא
exact(10108, 6).is(Manner), // אלה
exact(9644, 10).is(Site), // אלינו
exact(12709, 4).is(If), // אם
exact(12481, 6).is(Oblige), // אנא
exact(5402, 8).is(Forbid), // אסור
exact(9654, 10).is(Forbid), // אסורה
exact(5402, 12).is(Forbid), // אסורים
exact(12713, 4).is(Even), // אף
exact(9664, 10).is(Even), // אפילו
exact(11794, 8).is(Permit), // אפשר
exact(9674, 8).is(Number).worth(4), // ארבע
exact(9674, 10).is(Number).worth(4), // ארבעה
exact(2654, 4).is(Filler), // את
exact(2654, 4).is(Manner), // את
exact(12487, 6).is(Manner), // אתם
exact(2654, 6).is(Filler), // אתר
exact(2654, 6).is(Press), // אתר
exact(2654, 6).then(21, 1, Site), // אתר זה
exact(2654, 6).then(22, 1, Site), // אתר שלנו
exact(2654, 10).is(Online), // אתרים
exact(2230, 14).is(Given), // באדיבות
exact(9684, 6).is(Manner), // באו
exact(9684, 10).is(Manner), // באופן
exact(5414, 12).is(Manner), // באחסון
exact(9694, 8).is(Manner), // באחר
exact(9694, 10).is(Manner), // באחרת
exact(5426, 12).is(Manner), // באימון
exact(694, 16).is(Online), // באינטרנט
exact(2244, 12).is(Consent), // באישור
exact(2244, 14).is(Consent), // באישורו
exact(11802, 8).is(Manner), // באלה
exact(5438, 6).is(Manner), // באת
exact(5438, 8).is(Press), // באתר
exact(5438, 8).then(21, 1, Site), // באתר זה
exact(5438, 12).is(Online), // באתרים
exact(5450, 12).is(Manner), // בבהחלט
exact(11810, 8).is(Manner), // בבהם
exact(12493, 6).is(Manner), // בבו
exact(9704, 10).is(Manner), // בבכתב
exact(5462, 8).is(Manner), // בבעל
exact(5462, 10).then(23, 1, Press), // בבעלי האתר
exact(5462, 12).is(Manner), // בבעלים
exact(5474, 12).then(24, 1, Cite), // בבציון המקור
exact(9714, 10).is(Manner), // בברור
exact(12499, 6).is(Manner), // בגם
exact(710, 16).is(Online), // בדיגיטלי
exact(11818, 8).is(Manner), // בדין
exact(9724, 10).is(Print), // בדפוס
exact(11826, 8).is(Manner), // בדרך
exact(5486, 12).then(25, 1, Use), // בהדפסה חוזרת
exact(5498, 12).is(Press), // בהוצאה
exact(2668, 10).is(Manner), // בהחלט
exact(66, 20).is(Link), // בהיפרקישור
exact(9734, 10).is(Consent), // בהיתר
exact(10118, 6).is(Manner), // בהם
exact(5510, 12).is(Consent), // בהסכמה
exact(5522, 12).is(Consent), // בהסכמת
exact(5534, 10).is(Use), // בהעתק
exact(5534, 12).is(Use), // בהעתקה
exact(5546, 12).is(Use), // בהעתקת
exact(9744, 10).is(Use), // בהפצה
exact(9754, 10).is(Use), // בהפצת
exact(114, 4).is(Manner), // בו
exact(5558, 12).is(Photo), // בוידאו
exact(12505, 6).is(Manner), // בזה
exact(12511, 6).is(Manner), // בזו
exact(2258, 14).is(Press), // בזכויות
exact(5570, 12).is(Material), // בחדשות
exact(5570, 12).is(Press), // בחדשות
exact(2272, 10).is(Material), // בחומר
exact(2272, 14).is(Material), // בחומרים
exact(11834, 8).is(Manner), // בחוק
exact(5582, 8).is(Manner), // בחלק
exact(5582, 10).is(Manner), // בחלקי
exact(5582, 12).is(Manner), // בחלקים
exact(2286, 10).is(Material), // בטקסט
exact(2286, 14).is(Material), // בטקסטים
exact(0, 22).is(Unrelated), // ביבליוגרפיה
exact(2300, 14).is(Material), // בידיעות
exact(2314, 14).is(Press), // ביוצרים
exact(11842, 8).then(26, 1, Mining), // בינה מלאכותית
exact(5594, 12).then(24, 1, Cite), // ביצוין המקור
exact(11884, 6).then(27, 1, Unrelated), // בית המשפט
exact(9764, 10).is(Manner), // בכולו
exact(5606, 12).is(Above), // בכותרת
exact(5618, 6).is(Manner), // בכל
exact(5618, 12).is(Manner), // בכלשהו
exact(244, 8).is(Manner), // בכתב
exact(9774, 10).is(Material), // בכתבה
exact(9774, 10).is(Press), // בכתבה
exact(244, 12).is(Material), // בכתבות
exact(244, 12).is(Press), // בכתבות
exact(244, 18).is(Press), // בכתבותינו
exact(5630, 12).is(Manner), // בלאחסן
exact(2328, 14).is(Manner), // בלאימון
exact(10076, 8).is(Only), // בלבד
exact(726, 14).is(Use), // בלהעתיק
exact(726, 16).is(Use), // בלהעתיקם
exact(5642, 12).is(Use), // בלהפיץ
exact(2342, 14).is(Use), // בלהפיצם
exact(2356, 14).is(Using), // בלהשתמש
exact(4, 6).is(Without), // בלי
exact(9784, 10).is(Link), // בלינק
exact(5654, 12).is(Manner), // בלמכור
exact(5666, 12).is(Manner), // בלעשות
exact(5666, 12).then(28, 1, Using), // בלעשות שימוש
exact(5678, 12).is(Using), // בלפרסם
exact(5678, 12).then(29, 1, Use), // בלפרסם מחדש
exact(9794, 10).is(Quote), // בלצטט
exact(9794, 10).is(Use), // בלצטט
exact(5690, 12).then(30, 2, Cite), // בלציין את המקור
exact(2370, 14).is(Link), // בלקישור
exact(2384, 12).is(Use), // בלשכפל
exact(2384, 14).is(Use), // בלשכפלם
exact(5702, 12).is(Manner), // בלשנות
exact(5714, 12).is(Use), // בלשעתק
exact(9804, 10).is(Using), // בלשתף
exact(2398, 10).is(Material), // במאמר
exact(2398, 14).is(Material), // במאמרים
exact(2398, 14).is(Press), // במאמרים
exact(5726, 12).is(Press), // במגזין
exact(9814, 10).is(Manner), // במוגן
exact(2412, 14).is(Manner), // במוגנים
exact(2426, 12).is(Print), // במודפס
exact(2426, 14).is(Print), // במודפסת
exact(5738, 12).is(Manner), // במוחלט
exact(9824, 10).is(Manner), // במחבר
exact(9834, 10).is(Manner), // במטרה
exact(5750, 12).is(Manner), // במטרות
exact(9844, 10).is(Material), // במידע
exact(5762, 12).is(Manner), // במכירה
exact(11850, 8).is(Manner), // במלא
exact(2440, 12).is(Commercial), // במסחרי
exact(2440, 14).is(Commercial), // במסחרית
exact(5774, 12).is(Press), // במערכת
exact(2454, 12).is(Manner), // במפורש
exact(2454, 14).is(Manner), // במפורשת
exact(5786, 12).then(24, 1, Cite), // במצוין המקור
exact(2468, 14).is(Quote), // במצטטים
exact(2468, 14).is(Use), // במצטטים
exact(742, 16).then(30, 2, Cite), // במציינים את המקור
exact(5798, 12).is(Online), // במקוון
exact(9854, 10).is(Source), // במקור
exact(9864, 10).is(Manner), // במראש
exact(11858, 8).then(32, 1, Cite), // במתן קרדיט
exact(758, 16).is(Photo), // בסרטונים
exact(9874, 10).is(Press), // בעורך
exact(5810, 12).is(Press), // בעיתון
exact(774, 16).is(Print), // בעיתונים
exact(2682, 6).is(Manner), // בעל
exact(2682, 8).then(23, 1, Press), // בעלי האתר
exact(2682, 10).is(Manner), // בעלים
exact(12517, 6).is(When), // בעת
exact(2482, 14).is(Paragraph), // בפסקאות
exact(9884, 10).is(Paragraph), // בפסקה
exact(5822, 12).is(Using), // בפרסום
exact(5822, 12).then(33, 1, Use), // בפרסום חוזר
exact(5822, 12).then(29, 1, Use), // בפרסום מחדש
exact(9894, 10).is(Start), // בפתיח
exact(9904, 10).is(Manner), // בצורה
exact(2696, 10).then(24, 1, Cite), // בציון המקור
exact(2696, 10).then(34, 1, Cite), // בציון מקור
exact(790, 12).is(Quote), // בציטוט
exact(790, 12).is(Use), // בציטוט
exact(790, 16).is(Quote), // בציטוטים
exact(790, 16).is(Use), // בציטוטים
exact(5834, 12).then(30, 2, Cite), // בציינו את המקור
exact(806, 16).is(Photo), // בצילומים
exact(5846, 12).is(With), // בצירוף
exact(822, 12).is(Link), // בקישור
exact(822, 16).is(Link), // בקישורים
exact(5858, 12).is(Cite), // בקרדיט
exact(11866, 8).then(35, 1, Start), // בראש הטקסט
exact(6210, 8).is(Manner), // ברור
exact(2496, 14).is(Consent), // ברישיון
exact(5870, 10).is(Consent), // ברשות
exact(5870, 12).is(Consent), // ברשותו
exact(5882, 12).is(Using), // בשימוש
exact(5894, 12).is(Manner), // בשינוי
exact(5906, 12).is(Using), // בשיתוף
exact(5918, 12).is(Use), // בשכפול
exact(9914, 6).is(Manner), // בשל
exact(9914, 10).is(Press), // בשלנו
exact(2510, 14).is(Manner), // בשמורות
exact(5930, 12).is(Use), // בשעתוק
exact(11874, 8).then(36, 2, Cite), // בתוך ציון המקור
exact(9924, 10).is(Material), // בתוכן
exact(9924, 10).is(Press), // בתוכן
exact(5942, 12).is(Material), // בתוכנו
exact(5954, 12).is(Start), // בתחילת
exact(12523, 6).then(38, 1, Unrelated), // בתי הספר
exact(5966, 10).is(Material), // בתכני
exact(5966, 12).is(Material), // בתכנים
exact(5966, 12).is(Press), // בתכנים
exact(5978, 12).is(Photo), // בתמונה
exact(2524, 14).is(Photo), // בתמונות
exact(9934, 10).is(Manner), // בתמיד
exact(9944, 10).is(If), // בתנאי
exact(9944, 10).is(Oblige), // בתנאי
exact(5990, 12).is(Manner), // בתרגום
exact(11942, 4).is(Manner), // גם
exact(11942, 4).then(39, 1, Even), // גם אם
exact(11942, 4).then(40, 1, Even), // גם עם
exact(11942, 4).then(41, 1, Even), // גם תוך
exact(284, 14).is(Online), // דיגיטלי
exact(10128, 6).is(Manner), // דין
exact(9954, 10).is(Unrelated), // דפדפן
exact(6222, 8).is(Print), // דפוס
exact(10138, 6).is(Manner), // דרך
exact(6172, 6).is(Manner), // האו
exact(6172, 10).is(Manner), // האופן
exact(2624, 12).is(Manner), // האחסון
exact(6184, 8).is(Manner), // האחר
exact(6184, 10).is(Manner), // האחרת
exact(2638, 12).is(Manner), // האימון
exact(264, 16).is(Online), // האינטרנט
exact(888, 12).is(Consent), // האישור
exact(888, 14).is(Consent), // האישורו
exact(10106, 8).is(Manner), // האלה
exact(9964, 10).is(Unrelated), // האשים
exact(6002, 12).is(Unrelated), // האשימה
exact(2652, 6).is(Manner), // האת
exact(2652, 8).is(Press), // האתר
exact(2652, 12).is(Online), // האתרים
exact(2666, 12).is(Manner), // הבהחלט
exact(10116, 8).is(Manner), // הבהם
exact(11932, 6).is(Manner), // הבו
exact(6196, 10).is(Manner), // הבכתב
exact(2680, 8).is(Manner), // הבעל
exact(2680, 10).then(23, 1, Press), // הבעלי האתר
exact(2680, 12).is(Manner), // הבעלים
exact(2694, 12).then(24, 1, Cite), // הבציון המקור
exact(6208, 10).is(Manner), // הברור
exact(11940, 6).is(Manner), // הגם
exact(282, 16).is(Online), // הדיגיטלי
exact(10126, 8).is(Manner), // הדין
exact(6220, 10).is(Print), // הדפוס
exact(2710, 10).then(25, 1, Use), // הדפסה חוזרת
exact(10136, 8).is(Manner), // הדרך
exact(2708, 12).then(25, 1, Use), // ההדפסה חוזרת
exact(2722, 12).is(Press), // ההוצאה
exact(24, 20).is(Link), // ההיפרקישור
exact(6244, 10).is(Consent), // ההיתר
exact(2736, 12).is(Consent), // ההסכמה
exact(2750, 12).is(Consent), // ההסכמת
exact(2764, 10).is(Use), // ההעתק
exact(2764, 12).is(Use), // ההעתקה
exact(2778, 12).is(Use), // ההעתקת
exact(6256, 10).is(Use), // ההפצה
exact(6268, 10).is(Use), // ההפצת
exact(2792, 12).is(Photo), // הוידאו
exact(2724, 10).is(Press), // הוצאה
exact(9974, 10).is(Unrelated), // הורדה
exact(9984, 10).is(Unrelated), // הורים
exact(11948, 6).is(Manner), // הזה
exact(11956, 6).is(Manner), // הזו
exact(6014, 12).is(Unrelated), // הזיהום
exact(904, 14).is(Press), // הזכויות
exact(2806, 12).is(Material), // החדשות
exact(2806, 12).is(Press), // החדשות
exact(920, 10).is(Material), // החומר
exact(920, 14).is(Material), // החומרים
exact(10146, 8).is(Manner), // החוק
exact(2820, 8).is(Manner), // החלק
exact(2820, 10).is(Manner), // החלקי
exact(2820, 12).is(Manner), // החלקים
exact(9994, 10).is(Unrelated), // החניה
exact(936, 10).is(Material), // הטקסט
exact(936, 14).is(Material), // הטקסטים
exact(952, 14).is(Material), // הידיעות
exact(968, 14).is(Press), // היוצרים
exact(26, 18).is(Link), // היפרקישור
exact(2834, 12).then(24, 1, Cite), // היצוין המקור
exact(6026, 12).is(Material), // היצירה
exact(6246, 8).is(Consent), // היתר
exact(6292, 10).is(Manner), // הכולו
exact(2848, 6).is(Manner), // הכל
exact(2848, 12).is(Manner), // הכלשהו
exact(10014, 10).is(Unrelated), // הכנסת
exact(6304, 10).is(Material), // הכתבה
exact(6304, 10).is(Press), // הכתבה
exact(6304, 10).then(42, 1, Page), // הכתבה המקורית
exact(108, 12).is(Material), // הכתבות
exact(108, 12).is(Press), // הכתבות
exact(108, 18).is(Press), // הכתבותינו
exact(2862, 12).is(Manner), // הלאחסן
exact(984, 14).is(Manner), // הלאימון
exact(300, 14).is(Use), // הלהעתיק
exact(300, 16).is(Use), // הלהעתיקם
exact(2876, 12).is(Use), // הלהפיץ
exact(1000, 14).is(Use), // הלהפיצם
exact(1016, 14).is(Using), // הלהשתמש
exact(6316, 10).is(Link), // הלינק
exact(2890, 12).is(Manner), // הלמכור
exact(2904, 12).is(Manner), // הלעשות
exact(2904, 12).then(28, 1, Using), // הלעשות שימוש
exact(2918, 12).is(Using), // הלפרסם
exact(2918, 12).then(29, 1, Use), // הלפרסם מחדש
exact(6328, 10).is(Quote), // הלצטט
exact(6328, 10).is(Use), // הלצטט
exact(2932, 12).then(30, 2, Cite), // הלציין את המקור
exact(1032, 14).is(Link), // הלקישור
exact(1048, 12).is(Use), // הלשכפל
exact(1048, 14).is(Use), // הלשכפלם
exact(2946, 12).is(Manner), // הלשנות
exact(2960, 12).is(Use), // הלשעתק
exact(6340, 10).is(Using), // הלשתף
exact(1064, 10).is(Material), // המאמר
exact(1064, 10).then(43, 1, Page), // המאמר המקורי
exact(1064, 14).is(Material), // המאמרים
exact(1064, 14).is(Press), // המאמרים
exact(2974, 12).is(Press), // המגזין
exact(6352, 10).is(Manner), // המוגן
exact(1080, 14).is(Manner), // המוגנים
exact(1096, 12).is(Print), // המודפס
exact(1096, 14).is(Print), // המודפסת
exact(2988, 12).is(Manner), // המוחלט
exact(6364, 10).is(Manner), // המחבר
exact(6376, 10).is(Manner), // המטרה
exact(3002, 12).is(Manner), // המטרות
exact(6388, 10).is(Material), // המידע
exact(3016, 12).is(Manner), // המכירה
exact(10166, 8).is(Manner), // המלא
exact(6050, 12).is(Unrelated), // הממשלה
exact(1112, 12).is(Commercial), // המסחרי
exact(1112, 14).is(Commercial), // המסחרית
exact(3030, 12).is(Press), // המערכת
exact(1128, 12).is(Manner), // המפורש
exact(1128, 14).is(Manner), // המפורשת
exact(3044, 12).then(24, 1, Cite), // המצוין המקור
exact(1144, 14).is(Quote), // המצטטים
exact(1144, 14).is(Use), // המצטטים
exact(318, 16).then(30, 2, Cite), // המציינים את המקור
exact(3058, 12).is(Online), // המקוון
exact(2538, 10).is(Source), // המקור
exact(2538, 12).is(Original), // המקורי
exact(2538, 12).is(Page), // המקורי
exact(2538, 14).is(Original), // המקורית
exact(2538, 14).is(Page), // המקורית
exact(6412, 10).is(Manner), // המראש
exact(10176, 8).then(32, 1, Cite), // המתן קרדיט
exact(6062, 12).is(Unrelated), // הסיסמה
exact(2738, 10).is(Consent), // הסכמה
exact(2752, 10).is(Consent), // הסכמת
exact(336, 16).is(Photo), // הסרטונים
exact(6448, 10).is(Press), // העורך
exact(6074, 12).is(Unrelated), // העישון
exact(3072, 12).is(Press), // העיתון
exact(354, 16).is(Print), // העיתונים
exact(2766, 8).is(Use), // העתק
exact(2766, 10).is(Use), // העתקה
exact(2780, 10).is(Use), // העתקת
exact(2552, 14).is(Paragraph), // הפסקאות
exact(10034, 10).is(Paragraph), // הפסקה
exact(6258, 8).is(Use), // הפצה
exact(6270, 8).is(Use), // הפצת
exact(3086, 12).is(Using), // הפרסום
exact(3086, 12).then(33, 1, Use), // הפרסום חוזר
exact(3086, 12).then(29, 1, Use), // הפרסום מחדש
exact(6484, 10).is(Manner), // הצורה
exact(6496, 10).then(24, 1, Cite), // הציון המקור
exact(6496, 10).then(34, 1, Cite), // הציון מקור
exact(372, 12).is(Quote), // הציטוט
exact(372, 12).is(Use), // הציטוט
exact(372, 16).is(Quote), // הציטוטים
exact(372, 16).is(Use), // הציטוטים
exact(3100, 12).then(30, 2, Cite), // הציינו את המקור
exact(390, 16).is(Photo), // הצילומים
exact(408, 12).is(Link), // הקישור
exact(408, 16).is(Link), // הקישורים
exact(3114, 12).is(Cite), // הקרדיט
exact(2566, 14).is(Ordinal).worth(1), // הראשונה
exact(838, 16).is(Ordinal).worth(1), // הראשונות
exact(1160, 14).is(Consent), // הרישיון
exact(3128, 10).is(Consent), // הרשות
exact(3128, 12).is(Consent), // הרשותו
exact(10044, 10).is(Unrelated), // הרשמה
exact(3142, 12).is(Using), // השימוש
exact(3156, 12).is(Manner), // השינוי
exact(3170, 12).is(Using), // השיתוף
exact(3184, 12).is(Use), // השכפול
exact(2580, 6).is(Manner), // השל
exact(2580, 14).is(Ordinal).worth(3), // השלישית
exact(6508, 10).is(Press), // השלנו
exact(1176, 14).is(Manner), // השמורות
exact(6086, 12).is(Ordinal).worth(2), // השנייה
exact(3198, 12).is(Use), // השעתוק
exact(12529, 6).is(Unrelated), // השר
exact(10206, 8).then(36, 2, Cite), // התוך ציון המקור
exact(6520, 10).is(Material), // התוכן
exact(6520, 10).is(Press), // התוכן
exact(3212, 12).is(Material), // התוכנו
exact(2594, 14).is(Unrelated), // התחברות
exact(3226, 10).is(Material), // התכני
exact(3226, 12).is(Material), // התכנים
exact(3226, 12).is(Press), // התכנים
exact(3240, 12).is(Photo), // התמונה
exact(1192, 14).is(Photo), // התמונות
exact(6532, 10).is(Manner), // התמיד
exact(3254, 12).is(Manner), // התרגום
exact(10054, 6).is(Manner), // ואו
exact(10054, 10).is(Manner), // ואופן
exact(6098, 12).is(Manner), // ואחסון
exact(10064, 8).is(Manner), // ואחר
exact(10064, 10).is(Manner), // ואחרת
exact(6110, 12).is(Manner), // ואימון
exact(854, 16).is(Online), // ואינטרנט
exact(2608, 12).is(Consent), // ואישור
exact(2608, 14).is(Consent), // ואישורו
exact(11898, 8).is(Manner), // ואלה
exact(6122, 6).is(Manner), // ואת
exact(6122, 8).is(Press), // ואתר
exact(6122, 12).is(Online), // ואתרים
exact(6134, 12).is(Manner), // ובהחלט
exact(11906, 8).is(Manner), // ובהם
exact(12535, 6).is(Manner), // ובו
exact(9772, 10).is(Manner), // ובכתב
exact(10074, 10).is(If), // ובלבד
exact(6146, 8).is(Manner), // ובעל
exact(6146, 10).then(23, 1, Press), // ובעלי האתר
exact(6146, 12).is(Manner), // ובעלים
exact(6158, 12).then(24, 1, Cite), // ובציון המקור
exact(10084, 10).is(Manner), // וברור
exact(12541, 6).is(Manner), // וגם
exact(870, 16).is(Online), // ודיגיטלי
exact(11914, 8).is(Manner), // ודין
exact(10094, 10).is(Print), // ודפוס
exact(11922, 8).is(Manner), // ודרך
exact(6170, 8).is(Manner), // והאו
exact(6170, 12).is(Manner), // והאופן
exact(2622, 14).is(Manner), // והאחסון
exact(6182, 10).is(Manner), // והאחר
exact(6182, 12).is(Manner), // והאחרת
exact(2636, 14).is(Manner), // והאימון
exact(262, 18).is(Online), // והאינטרנט
exact(886, 14).is(Consent), // והאישור
exact(886, 16).is(Consent), // והאישורו
exact(10104, 10).is(Manner), // והאלה
exact(2650, 8).is(Manner), // והאת
exact(2650, 10).is(Press), // והאתר
exact(2650, 14).is(Online), // והאתרים
exact(2664, 14).is(Manner), // והבהחלט
exact(10114, 10).is(Manner), // והבהם
exact(11930, 8).is(Manner), // והבו
exact(6194, 12).is(Manner), // והבכתב
exact(2678, 10).is(Manner), // והבעל
exact(2678, 12).then(23, 1, Press), // והבעלי האתר
exact(2678, 14).is(Manner), // והבעלים
exact(2692, 14).then(24, 1, Cite), // והבציון המקור
exact(6206, 12).is(Manner), // והברור
exact(11938, 8).is(Manner), // והגם
exact(280, 18).is(Online), // והדיגיטלי
exact(10124, 10).is(Manner), // והדין
exact(6218, 12).is(Print), // והדפוס
exact(6230, 12).then(25, 1, Use), // והדפסה חוזרת
exact(10134, 10).is(Manner), // והדרך
exact(2706, 14).then(25, 1, Use), // וההדפסה חוזרת
exact(2720, 14).is(Press), // וההוצאה
exact(22, 22).is(Link), // וההיפרקישור
exact(6242, 12).is(Consent), // וההיתר
exact(2734, 14).is(Consent), // וההסכמה
exact(2748, 14).is(Consent), // וההסכמת
exact(2762, 12).is(Use), // וההעתק
exact(2762, 14).is(Use), // וההעתקה
exact(2776, 14).is(Use), // וההעתקת
exact(6254, 12).is(Use), // וההפצה
exact(6266, 12).is(Use), // וההפצת
exact(2790, 14).is(Photo), // והוידאו
exact(6278, 12).is(Press), // והוצאה
exact(11946, 8).is(Manner), // והזה
exact(11954, 8).is(Manner), // והזו
exact(902, 16).is(Press), // והזכויות
exact(2804, 14).is(Material), // והחדשות
exact(2804, 14).is(Press), // והחדשות
exact(918, 12).is(Material), // והחומר
exact(918, 16).is(Material), // והחומרים
exact(10144, 10).is(Manner), // והחוק
exact(2818, 10).is(Manner), // והחלק
exact(2818, 12).is(Manner), // והחלקי
exact(2818, 14).is(Manner), // והחלקים
exact(934, 12).is(Material), // והטקסט
exact(934, 16).is(Material), // והטקסטים
exact(950, 16).is(Material), // והידיעות
exact(966, 16).is(Press), // והיוצרים
exact(86, 20).is(Link), // והיפרקישור
exact(2832, 14).then(24, 1, Cite), // והיצוין המקור
exact(10154, 10).is(Consent), // והיתר
exact(6290, 12).is(Manner), // והכולו
exact(2846, 8).is(Manner), // והכל
exact(2846, 14).is(Manner), // והכלשהו
exact(6302, 12).is(Material), // והכתבה
exact(6302, 12).is(Press), // והכתבה
exact(106, 14).is(Material), // והכתבות
exact(106, 14).is(Press), // והכתבות
exact(106, 20).is(Press), // והכתבותינו
exact(2860, 14).is(Manner), // והלאחסן
exact(982, 16).is(Manner), // והלאימון
exact(298, 16).is(Use), // והלהעתיק
exact(298, 18).is(Use), // והלהעתיקם
exact(2874, 14).is(Use), // והלהפיץ
exact(998, 16).is(Use), // והלהפיצם
exact(1014, 16).is(Using), // והלהשתמש
exact(6314, 12).is(Link), // והלינק
exact(2888, 14).is(Manner), // והלמכור
exact(2902, 14).is(Manner), // והלעשות
exact(2902, 14).then(28, 1, Using), // והלעשות שימוש
exact(2916, 14).is(Using), // והלפרסם
exact(2916, 14).then(29, 1, Use), // והלפרסם מחדש
exact(6326, 12).is(Quote), // והלצטט
exact(6326, 12).is(Use), // והלצטט
exact(2930, 14).then(30, 2, Cite), // והלציין את המקור
exact(1030, 16).is(Link), // והלקישור
exact(1046, 14).is(Use), // והלשכפל
exact(1046, 16).is(Use), // והלשכפלם
exact(2944, 14).is(Manner), // והלשנות
exact(2958, 14).is(Use), // והלשעתק
exact(6338, 12).is(Using), // והלשתף
exact(1062, 12).is(Material), // והמאמר
exact(1062, 16).is(Material), // והמאמרים
exact(1062, 16).is(Press), // והמאמרים
exact(2972, 14).is(Press), // והמגזין
exact(6350, 12).is(Manner), // והמוגן
exact(1078, 16).is(Manner), // והמוגנים
exact(1094, 14).is(Print), // והמודפס
exact(1094, 16).is(Print), // והמודפסת
exact(2986, 14).is(Manner), // והמוחלט
exact(6362, 12).is(Manner), // והמחבר
exact(6374, 12).is(Manner), // והמטרה
exact(3000, 14).is(Manner), // והמטרות
exact(6386, 12).is(Material), // והמידע
exact(3014, 14).is(Manner), // והמכירה
exact(10164, 10).is(Manner), // והמלא
exact(1110, 14).is(Commercial), // והמסחרי
exact(1110, 16).is(Commercial), // והמסחרית
exact(3028, 14).is(Press), // והמערכת
exact(1126, 14).is(Manner), // והמפורש
exact(1126, 16).is(Manner), // והמפורשת
exact(3042, 14).then(24, 1, Cite), // והמצוין המקור
exact(1142, 16).is(Quote), // והמצטטים
exact(1142, 16).is(Use), // והמצטטים
exact(316, 18).then(30, 2, Cite), // והמציינים את המקור
exact(3056, 14).is(Online), // והמקוון
exact(6398, 12).is(Source), // והמקור
exact(6410, 12).is(Manner), // והמראש
exact(10174, 10).then(32, 1, Cite), // והמתן קרדיט
exact(6422, 12).is(Consent), // והסכמה
exact(6434, 12).is(Consent), // והסכמת
exact(334, 18).is(Photo), // והסרטונים
exact(6446, 12).is(Press), // והעורך
exact(3070, 14).is(Press), // והעיתון
exact(352, 18).is(Print), // והעיתונים
exact(6458, 10).is(Use), // והעתק
exact(6458, 12).is(Use), // והעתקה
exact(6470, 12).is(Use), // והעתקת
exact(10184, 10).is(Use), // והפצה
exact(10194, 10).is(Use), // והפצת
exact(3084, 14).is(Using), // והפרסום
exact(3084, 14).then(33, 1, Use), // והפרסום חוזר
exact(3084, 14).then(29, 1, Use), // והפרסום מחדש
exact(6482, 12).is(Manner), // והצורה
exact(6494, 12).then(24, 1, Cite), // והציון המקור
exact(6494, 12).then(34, 1, Cite), // והציון מקור
exact(370, 14).is(Quote), // והציטוט
exact(370, 14).is(Use), // והציטוט
exact(370, 18).is(Quote), // והציטוטים
exact(370, 18).is(Use), // והציטוטים
exact(3098, 14).then(30, 2, Cite), // והציינו את המקור
exact(388, 18).is(Photo), // והצילומים
exact(406, 14).is(Link), // והקישור
exact(406, 18).is(Link), // והקישורים
exact(3112, 14).is(Cite), // והקרדיט
exact(1158, 16).is(Consent), // והרישיון
exact(3126, 12).is(Consent), // והרשות
exact(3126, 14).is(Consent), // והרשותו
exact(3140, 14).is(Using), // והשימוש
exact(3154, 14).is(Manner), // והשינוי
exact(3168, 14).is(Using), // והשיתוף
exact(3182, 14).is(Use), // והשכפול
exact(6506, 8).is(Manner), // והשל
exact(6506, 12).is(Press), // והשלנו
exact(1174, 16).is(Manner), // והשמורות
exact(3196, 14).is(Use), // והשעתוק
exact(10204, 10).then(36, 2, Cite), // והתוך ציון המקור
exact(6518, 12).is(Material), // והתוכן
exact(6518, 12).is(Press), // והתוכן
exact(3210, 14).is(Material), // והתוכנו
exact(3224, 12).is(Material), // והתכני
exact(3224, 14).is(Material), // והתכנים
exact(3224, 14).is(Press), // והתכנים
exact(3238, 14).is(Photo), // והתמונה
exact(1190, 16).is(Photo), // והתמונות
exact(6530, 12).is(Manner), // והתמיד
exact(3252, 14).is(Manner), // והתרגום
exact(6542, 12).is(Photo), // ווידאו
exact(12547, 6).is(Manner), // וזה
exact(12553, 6).is(Manner), // וזו
exact(3266, 14).is(Press), // וזכויות
exact(6554, 12).is(Material), // וחדשות
exact(6554, 12).is(Press), // וחדשות
exact(3280, 10).is(Material), // וחומר
exact(3280, 14).is(Material), // וחומרים
exact(11962, 8).is(Manner), // וחוק
exact(6566, 8).is(Manner), // וחלק
exact(6566, 10).is(Manner), // וחלקי
exact(6566, 12).is(Manner), // וחלקים
exact(3294, 10).is(Material), // וטקסט
exact(3294, 14).is(Material), // וטקסטים
exact(2794, 10).is(Photo), // וידאו
exact(3308, 14).is(Material), // וידיעות
exact(3322, 14).is(Press), // ויוצרים
exact(6578, 12).then(24, 1, Cite), // ויצוין המקור
exact(10214, 10).is(Manner), // וכולו
exact(6590, 6).is(Manner), // וכל
exact(6590, 12).is(Manner), // וכלשהו
exact(10224, 10).is(Material), // וכתבה
exact(10224, 10).is(Press), // וכתבה
exact(424, 12).is(Material), // וכתבות
exact(424, 12).is(Press), // וכתבות
exact(424, 18).is(Press), // וכתבותינו
exact(6602, 12).is(Manner), // ולאחסן
exact(3336, 14).is(Manner), // ולאימון
exact(1206, 14).is(Use), // ולהעתיק
exact(1206, 16).is(Use), // ולהעתיקם
exact(6614, 12).is(Use), // ולהפיץ
exact(3350, 14).is(Use), // ולהפיצם
exact(3364, 14).is(Using), // ולהשתמש
exact(10234, 10).is(Link), // ולינק
exact(6626, 12).is(Manner), // ולמכור
exact(6638, 12).is(Manner), // ולעשות
exact(6638, 12).then(28, 1, Using), // ולעשות שימוש
exact(6650, 12).is(Using), // ולפרסם
exact(6650, 12).then(29, 1, Use), // ולפרסם מחדש
exact(10244, 10).is(Quote), // ולצטט
exact(10244, 10).is(Use), // ולצטט
exact(6662, 12).then(30, 2, Cite), // ולציין את המקור
exact(3378, 14).is(Link), // ולקישור
exact(3392, 12).is(Use), // ולשכפל
exact(3392, 14).is(Use), // ולשכפלם
exact(6674, 12).is(Manner), // ולשנות
exact(6686, 12).is(Use), // ולשעתק
exact(10254, 10).is(Using), // ולשתף
exact(3406, 10).is(Material), // ומאמר
exact(3406, 14).is(Material), // ומאמרים
exact(3406, 14).is(Press), // ומאמרים
exact(6698, 12).is(Press), // ומגזין
exact(10264, 10).is(Manner), // ומוגן
exact(3420, 14).is(Manner), // ומוגנים
exact(3434, 12).is(Print), // ומודפס
exact(3434, 14).is(Print), // ומודפסת
exact(6710, 12).is(Manner), // ומוחלט
exact(10274, 10).is(Manner), // ומחבר
exact(10284, 10).is(Manner), // ומטרה
exact(6722, 12).is(Manner), // ומטרות
exact(10294, 10).is(Material), // ומידע
exact(6734, 12).is(Manner), // ומכירה
exact(8640, 8).is(Manner), // ומלא
exact(3448, 12).is(Commercial), // ומסחרי
exact(3448, 14).is(Commercial), // ומסחרית
exact(6746, 12).is(Press), // ומערכת
exact(3462, 12).is(Manner), // ומפורש
exact(3462, 14).is(Manner), // ומפורשת
exact(6758, 12).then(24, 1, Cite), // ומצוין המקור
exact(3476, 14).is(Quote), // ומצטטים
exact(3476, 14).is(Use), // ומצטטים
exact(1222, 16).then(30, 2, Cite), // ומציינים את המקור
exact(6770, 12).is(Online), // ומקוון
exact(10304, 10).is(Source), // ומקור
exact(10314, 10).is(Manner), // ומראש
exact(11970, 8).then(32, 1, Cite), // ומתן קרדיט
exact(1238, 16).is(Photo), // וסרטונים
exact(10324, 10).is(Press), // ועורך
exact(6782, 12).is(Press), // ועיתון
exact(1254, 16).is(Print), // ועיתונים
exact(6794, 12).is(Using), // ופרסום
exact(6794, 12).then(33, 1, Use), // ופרסום חוזר
exact(6794, 12).then(29, 1, Use), // ופרסום מחדש
exact(10334, 10).is(Manner), // וצורה
exact(10344, 10).then(24, 1, Cite), // וציון המקור
exact(10344, 10).then(34, 1, Cite), // וציון מקור
exact(1270, 12).is(Quote), // וציטוט
exact(1270, 12).is(Use), // וציטוט
exact(1270, 16).is(Quote), // וציטוטים
exact(1270, 16).is(Use), // וציטוטים
exact(6806, 12).then(30, 2, Cite), // וציינו את המקור
exact(1286, 16).is(Photo), // וצילומים
exact(1302, 12).is(Link), // וקישור
exact(1302, 16).is(Link), // וקישורים
exact(6818, 12).is(Cite), // וקרדיט
exact(3490, 14).is(Consent), // ורישיון
exact(6830, 10).is(Consent), // ורשות
exact(6830, 12).is(Consent), // ורשותו
exact(6842, 12).is(Using), // ושימוש
exact(6854, 12).is(Manner), // ושינוי
exact(6866, 12).is(Using), // ושיתוף
exact(6878, 12).is(Use), // ושכפול
exact(8014, 6).is(Manner), // ושל
exact(10354, 10).is(Press), // ושלנו
exact(3504, 14).is(Manner), // ושמורות
exact(6890, 12).is(Use), // ושעתוק
exact(11978, 8).then(36, 2, Cite), // ותוך ציון המקור
exact(10364, 10).is(Material), // ותוכן
exact(10364, 10).is(Press), // ותוכן
exact(6902, 12).is(Material), // ותוכנו
exact(6914, 10).is(Material), // ותכני
exact(6914, 12).is(Material), // ותכנים
exact(6914, 12).is(Press), // ותכנים
exact(6926, 12).is(Photo), // ותמונה
exact(3518, 14).is(Photo), // ותמונות
exact(10374, 10).is(Manner), // ותמיד
exact(6938, 12).is(Manner), // ותרגום
exact(11950, 4).is(Manner), // זה
exact(11958, 4).is(Manner), // זו
exact(906, 12).is(Press), // זכויות
exact(2808, 10).is(Material), // חדשות
exact(2808, 10).is(Press), // חדשות
exact(11986, 8).is(Oblige), // חובה
exact(10394, 10).is(Unrelated), // חולים
exact(922, 8).is(Material), // חומר
exact(922, 12).is(Material), // חומרים
exact(10148, 6).is(Manner), // חוק
exact(6950, 8).is(Oblige), // חייב
exact(10404, 10).is(Oblige), // חייבת
exact(2672, 4).then(44, 1, Forbid), // חל איסור
exact(2822, 6).is(Manner), // חלק
exact(2822, 8).is(Manner), // חלקי
exact(2822, 10).is(Manner), // חלקים
exact(10424, 10).is(Number).worth(5), // חמישה
exact(6962, 12).is(Number).worth(50), // חמישים
exact(12565, 6).is(Number).worth(5), // חמש
exact(12565, 6).then(45, 1, Number).worth(500), // חמש מאות
exact(9996, 8).is(Unrelated), // חניה
exact(11176, 6).is(Fraction).worth(50), // חצי
exact(10434, 10).is(Unrelated), // חשבון
exact(11994, 8).is(Unrelated), // טופס
exact(3532, 14).is(Unrelated), // טלפונים
exact(938, 8).is(Material), // טקסט
exact(938, 12).is(Material), // טקסטים
exact(954, 12).is(Material), // ידיעות
exact(970, 12).is(Press), // יוצרים
exact(10006, 8).then(46, 1, Limit), // יותר מ
exact(10006, 8).then(46, 1, Over), // יותר מ
exact(2836, 10).is(Mention), // יצוין
exact(2836, 10).then(24, 1, Cite), // יצוין המקור
exact(6028, 10).is(Material), // יצירה
exact(36, 4).is(Oblige), // יש
exact(12002, 8).is(Direct), // ישיר
exact(10444, 6).is(Manner), // כאו
exact(10444, 10).is(Manner), // כאופן
exact(6974, 12).is(Manner), // כאחסון
exact(10454, 8).is(Manner), // כאחר
exact(10454, 10).is(Manner), // כאחרת
exact(6986, 12).is(Manner), // כאימון
exact(1318, 16).is(Online), // כאינטרנט
exact(3546, 12).is(Consent), // כאישור
exact(3546, 14).is(Consent), // כאישורו
exact(12010, 8).is(Manner), // כאלה
exact(12018, 8).is(When), // כאשר
exact(6998, 6).is(Manner), // כאת
exact(6998, 8).is(Press), // כאתר
exact(6998, 12).is(Online), // כאתרים
exact(7010, 12).is(Manner), // כבהחלט
exact(12026, 8).is(Manner), // כבהם
exact(12571, 6).is(Manner), // כבו
exact(10464, 10).is(Manner), // כבכתב
exact(7022, 8).is(Manner), // כבעל
exact(7022, 10).then(23, 1, Press), // כבעלי האתר
exact(7022, 12).is(Manner), // כבעלים
exact(7034, 12).then(24, 1, Cite), // כבציון המקור
exact(10474, 10).is(Manner), // כברור
exact(12577, 6).is(Manner), // כגם
exact(1334, 16).is(Online), // כדיגיטלי
exact(12034, 8).is(Manner), // כדין
exact(10484, 10).is(Print), // כדפוס
exact(12042, 8).is(Manner), // כדרך
exact(7046, 12).then(25, 1, Use), // כהדפסה חוזרת
exact(7058, 12).is(Press), // כהוצאה
exact(126, 20).is(Link), // כהיפרקישור
exact(10494, 10).is(Consent), // כהיתר
exact(7070, 12).is(Consent), // כהסכמה
exact(7082, 12).is(Consent), // כהסכמת
exact(7094, 10).is(Use), // כהעתק
exact(7094, 12).is(Use), // כהעתקה
exact(7106, 12).is(Use), // כהעתקת
exact(10504, 10).is(Use), // כהפצה
exact(10514, 10).is(Use), // כהפצת
exact(7118, 12).is(Photo), // כוידאו
exact(6294, 8).is(Manner), // כולו
exact(12050, 8).is(With), // כולל
exact(12583, 6).is(Manner), // כזה
exact(12589, 6).is(Manner), // כזו
exact(3560, 14).is(Press), // כזכויות
exact(7130, 12).is(Material), // כחדשות
exact(7130, 12).is(Press), // כחדשות
exact(3574, 10).is(Material), // כחומר
exact(3574, 14).is(Material), // כחומרים
exact(12058, 8).is(Manner), // כחוק
exact(7142, 8).is(Manner), // כחלק
exact(7142, 10).is(Manner), // כחלקי
exact(7142, 12).is(Manner), // כחלקים
exact(3588, 10).is(Material), // כטקסט
exact(3588, 14).is(Material), // כטקסטים
exact(3602, 14).is(Material), // כידיעות
exact(3616, 14).is(Press), // כיוצרים
exact(7154, 12).then(24, 1, Cite), // כיצוין המקור
exact(10524, 10).is(Manner), // ככולו
exact(7166, 6).is(Manner), // ככל
exact(7166, 12).is(Manner), // ככלשהו
exact(10534, 10).is(Material), // ככתבה
exact(10534, 10).is(Press), // ככתבה
exact(442, 12).is(Material), // ככתבות
exact(442, 12).is(Press), // ככתבות
exact(442, 18).is(Press), // ככתבותינו
exact(1350, 4).is(Manner), // כל
exact(7178, 12).is(Manner), // כלאחסן
exact(3630, 14).is(Manner), // כלאימון
exact(1350, 14).is(Use), // כלהעתיק
exact(1350, 16).is(Use), // כלהעתיקם
exact(7190, 12).is(Use), // כלהפיץ
exact(3644, 14).is(Use), // כלהפיצם
exact(3658, 14).is(Using), // כלהשתמש
exact(10544, 10).is(Link), // כלינק
exact(7202, 12).is(Manner), // כלמכור
exact(7214, 12).is(Manner), // כלעשות
exact(7214, 12).then(28, 1, Using), // כלעשות שימוש
exact(7226, 12).is(Using), // כלפרסם
exact(7226, 12).then(29, 1, Use), // כלפרסם מחדש
exact(10554, 10).is(Quote), // כלצטט
exact(10554, 10).is(Use), // כלצטט
exact(7238, 12).then(30, 2, Cite), // כלציין את המקור
exact(3672, 14).is(Link), // כלקישור
exact(2850, 10).is(Manner), // כלשהו
exact(3686, 12).is(Use), // כלשכפל
exact(3686, 14).is(Use), // כלשכפלם
exact(7250, 12).is(Manner), // כלשנות
exact(7262, 12).is(Use), // כלשעתק
exact(10564, 10).is(Using), // כלשתף
exact(3700, 10).is(Material), // כמאמר
exact(3700, 14).is(Material), // כמאמרים
exact(3700, 14).is(Press), // כמאמרים
exact(7274, 12).is(Press), // כמגזין
exact(10574, 10).is(Manner), // כמוגן
exact(3714, 14).is(Manner), // כמוגנים
exact(3728, 12).is(Print), // כמודפס
exact(3728, 14).is(Print), // כמודפסת
exact(7286, 12).is(Manner), // כמוחלט
exact(10584, 10).is(Manner), // כמחבר
exact(10594, 10).is(Manner), // כמטרה
exact(7298, 12).is(Manner), // כמטרות
exact(10604, 10).is(Material), // כמידע
exact(7310, 12).is(Manner), // כמכירה
exact(12066, 8).is(Manner), // כמלא
exact(3742, 12).is(Commercial), // כמסחרי
exact(3742, 14).is(Commercial), // כמסחרית
exact(7322, 12).is(Press), // כמערכת
exact(3756, 12).is(Manner), // כמפורש
exact(3756, 14).is(Manner), // כמפורשת
exact(7334, 12).then(24, 1, Cite), // כמצוין המקור
exact(3770, 14).is(Quote), // כמצטטים
exact(3770, 14).is(Use), // כמצטטים
exact(1366, 16).then(30, 2, Cite), // כמציינים את המקור
exact(7346, 12).is(Online), // כמקוון
exact(10614, 10).is(Source), // כמקור
exact(10624, 10).is(Manner), // כמראש
exact(12074, 8).then(32, 1, Cite), // כמתן קרדיט
exact(1382, 16).is(Photo), // כסרטונים
exact(10634, 10).is(Press), // כעורך
exact(7358, 12).is(Press), // כעיתון
exact(1398, 16).is(Print), // כעיתונים
exact(7370, 12).is(Using), // כפרסום
exact(7370, 12).then(33, 1, Use), // כפרסום חוזר
exact(7370, 12).then(29, 1, Use), // כפרסום מחדש
exact(10644, 10).is(Manner), // כצורה
exact(10654, 10).then(24, 1, Cite), // כציון המקור
exact(10654, 10).then(34, 1, Cite), // כציון מקור
exact(1414, 12).is(Quote), // כציטוט
exact(1414, 12).is(Use), // כציטוט
exact(1414, 16).is(Quote), // כציטוטים
exact(1414, 16).is(Use), // כציטוטים
exact(7382, 12).then(30, 2, Cite), // כציינו את המקור
exact(1430, 16).is(Photo), // כצילומים
exact(1446, 12).is(Link), // כקישור
exact(1446, 16).is(Link), // כקישורים
exact(7394, 12).is(Cite), // כקרדיט
exact(10664, 10).then(47, 1, Mining), // כריית טקסט
exact(10664, 10).then(48, 1, Mining), // כריית מידע
exact(10664, 10).then(49, 1, Mining), // כריית נתונים
exact(3784, 14).is(Consent), // כרישיון
exact(7406, 10).is(Consent), // כרשות
exact(7406, 12).is(Consent), // כרשותו
exact(7418, 12).is(Using), // כשימוש
exact(7430, 12).is(Manner), // כשינוי
exact(7442, 12).is(Using), // כשיתוף
exact(7454, 12).is(Use), // כשכפול
exact(10674, 6).is(Manner), // כשל
exact(10674, 10).is(Press), // כשלנו
exact(3798, 14).is(Manner), // כשמורות
exact(7466, 12).is(Use), // כשעתוק
exact(6306, 8).is(Material), // כתבה
exact(6306, 8).is(Press), // כתבה
exact(110, 10).is(Material), // כתבות
exact(110, 10).is(Press), // כתבות
exact(110, 16).is(Press), // כתבותינו
exact(12082, 8).then(36, 2, Cite), // כתוך ציון המקור
exact(10684, 10).is(Material), // כתוכן
exact(10684, 10).is(Press), // כתוכן
exact(7478, 12).is(Material), // כתוכנו
exact(7490, 10).is(Material), // כתכני
exact(7490, 12).is(Material), // כתכנים
exact(7490, 12).is(Press), // כתכנים
exact(7502, 12).is(Photo), // כתמונה
exact(3812, 14).is(Photo), // כתמונות
exact(10694, 10).is(Manner), // כתמיד
exact(7514, 12).is(Manner), // כתרגום
exact(986, 4).is(Not), // לא
exact(986, 4).then(17, 1, Optional), // לא חובה
exact(986, 4).then(50, 1, Optional), // לא חייבים
exact(986, 4).then(51, 1, Noncommercial), // לא מסחרי
exact(986, 4).then(52, 1, Optional), // לא נדרש
exact(986, 4).then(53, 1, Forbid), // לא ניתן
exact(10170, 6).is(Manner), // לאו
exact(10704, 10).is(Manner), // לאופן
exact(7526, 12).is(Manner), // לאחסון
exact(2864, 10).is(Manner), // לאחסן
exact(10714, 8).is(Manner), // לאחר
exact(10714, 10).is(Manner), // לאחרת
exact(986, 12).is(Manner), // לאימון
exact(1462, 16).is(Online), // לאינטרנט
exact(3826, 12).is(Consent), // לאישור
exact(3826, 14).is(Consent), // לאישורו
exact(12090, 8).is(Manner), // לאלה
exact(7538, 6).is(Manner), // לאת
exact(7538, 8).is(Press), // לאתר
exact(7538, 8).is(Site), // לאתר
exact(7538, 8).is(To), // לאתר
exact(7538, 8).then(22, 1, Site), // לאתר שלנו
exact(7538, 12).is(Online), // לאתרים
exact(7550, 12).is(Manner), // לבהחלט
exact(12098, 8).is(Manner), // לבהם
exact(12595, 6).is(Manner), // לבו
exact(10724, 10).is(Manner), // לבכתב
exact(7562, 8).is(Manner), // לבעל
exact(7562, 10).then(23, 1, Press), // לבעלי האתר
exact(7562, 12).is(Manner), // לבעלים
exact(7574, 12).then(24, 1, Cite), // לבציון המקור
exact(10734, 10).is(Manner), // לברור
exact(12601, 6).is(Manner), // לגם
exact(1478, 16).is(Online), // לדיגיטלי
exact(12106, 8).is(Manner), // לדין
exact(10744, 10).is(Print), // לדפוס
exact(12114, 8).is(Manner), // לדרך
exact(7586, 12).then(25, 1, Use), // להדפסה חוזרת
exact(7598, 12).is(Press), // להוצאה
exact(7610, 12).is(Unrelated), // להוריד
exact(146, 20).is(Link), // להיפרקישור
exact(10754, 10).is(Consent), // להיתר
exact(7622, 12).is(Consent), // להסכמה
exact(7634, 12).is(Consent), // להסכמת
exact(302, 12).is(Use), // להעתיק
exact(302, 14).is(Use), // להעתיקם
exact(7646, 10).is(Use), // להעתק
exact(7646, 12).is(Use), // להעתקה
exact(7658, 12).is(Use), // להעתקת
exact(2878, 10).is(Use), // להפיץ
exact(1002, 12).is(Use), // להפיצם
exact(10764, 10).is(Use), // להפצה
exact(10774, 10).is(Use), // להפצת
exact(1018, 12).is(Using), // להשתמש
exact(7670, 12).is(Photo), // לוידאו
exact(12607, 6).is(Manner), // לזה
exact(12613, 6).is(Manner), // לזו
exact(3840, 14).is(Press), // לזכויות
exact(7682, 12).is(Material), // לחדשות
exact(7682, 12).is(Press), // לחדשות
exact(3854, 10).is(Material), // לחומר
exact(3854, 14).is(Material), // לחומרים
exact(12122, 8).is(Manner), // לחוק
exact(12130, 8).is(Active), // לחיץ
exact(7694, 8).is(Manner), // לחלק
exact(7694, 10).is(Manner), // לחלקי
exact(7694, 12).is(Manner), // לחלקים
exact(12619, 6).is(Unrelated), // לחץ
exact(12138, 8).is(Unrelated), // לחצו
exact(3868, 10).is(Material), // לטקסט
exact(3868, 14).is(Material), // לטקסטים
exact(7706, 12).is(To), // לידיעה
exact(3882, 14).is(Material), // לידיעות
exact(3896, 14).is(Press), // ליוצרים
exact(6318, 8).is(Link), // לינק
exact(7718, 12).then(24, 1, Cite), // ליצוין המקור
exact(10784, 10).is(Manner), // לכולו
exact(7730, 6).is(Manner), // לכל
exact(7730, 6).then(54, 1, Limit), // לכל היותר
exact(7730, 6).then(55, 1, Below), // לכל המאוחר
exact(7730, 12).is(Manner), // לכלשהו
exact(10794, 10).is(Material), // לכתבה
exact(10794, 10).is(Press), // לכתבה
exact(10794, 10).is(To), // לכתבה
exact(460, 12).is(Material), // לכתבות
exact(460, 12).is(Press), // לכתבות
exact(460, 18).is(Press), // לכתבותינו
exact(7742, 12).is(To), // לכתובת
exact(3910, 6).is(Without), // ללא
exact(7754, 12).is(Manner), // ללאחסן
exact(3910, 14).is(Manner), // ללאימון
exact(1494, 14).is(Use), // ללהעתיק
exact(1494, 16).is(Use), // ללהעתיקם
exact(7766, 12).is(Use), // ללהפיץ
exact(3924, 14).is(Use), // ללהפיצם
exact(3938, 14).is(Using), // ללהשתמש
exact(10804, 10).is(Link), // ללינק
exact(7778, 12).is(Manner), // ללמכור
exact(7790, 12).is(Manner), // ללעשות
exact(7790, 12).then(28, 1, Using), // ללעשות שימוש
exact(7802, 12).is(Using), // ללפרסם
exact(7802, 12).then(29, 1, Use), // ללפרסם מחדש
exact(10814, 10).is(Quote), // ללצטט
exact(10814, 10).is(Use), // ללצטט
exact(7814, 12).then(30, 2, Cite), // ללציין את המקור
exact(3952, 14).is(Link), // ללקישור
exact(3966, 12).is(Use), // ללשכפל
exact(3966, 14).is(Use), // ללשכפלם
exact(7826, 12).is(Manner), // ללשנות
exact(7838, 12).is(Use), // ללשעתק
exact(10824, 10).is(Using), // ללשתף
exact(3980, 10).is(Material), // למאמר
exact(3980, 10).is(To), // למאמר
exact(3980, 14).is(Material), // למאמרים
exact(3980, 14).is(Press), // למאמרים
exact(7850, 12).is(Press), // למגזין
exact(10834, 10).is(Manner), // למוגן
exact(3994, 14).is(Manner), // למוגנים
exact(4008, 12).is(Print), // למודפס
exact(4008, 14).is(Print), // למודפסת
exact(7862, 12).is(Manner), // למוחלט
exact(10844, 10).is(Manner), // למחבר
exact(10854, 10).is(Manner), // למטרה
exact(7874, 12).is(Manner), // למטרות
exact(10864, 10).is(Material), // למידע
exact(10874, 10).then(56, 1, Mining), // למידת מכונה
exact(2892, 10).is(Manner), // למכור
exact(7886, 12).is(Manner), // למכירה
exact(12146, 8).is(Manner), // למלא
exact(7898, 12).then(57, 1, Search), // למנועי חיפוש
exact(4022, 12).is(Commercial), // למסחרי
exact(4022, 14).is(Commercial), // למסחרית
exact(7910, 12).is(Press), // למערכת
exact(4036, 12).is(Manner), // למפורש
exact(4036, 14).is(Manner), // למפורשת
exact(7922, 12).then(24, 1, Cite), // למצוין המקור
exact(4050, 14).is(Quote), // למצטטים
exact(4050, 14).is(Use), // למצטטים
exact(1510, 16).then(30, 2, Cite), // למציינים את המקור
exact(7934, 12).is(Online), // למקוון
exact(10884, 10).is(Source), // למקור
exact(10894, 10).is(Manner), // למראש
exact(12154, 8).then(32, 1, Cite), // למתן קרדיט
exact(1526, 16).is(Photo), // לסרטונים
exact(10904, 10).is(Press), // לעורך
exact(7946, 12).is(Press), // לעיתון
exact(1542, 16).is(Print), // לעיתונים
exact(2906, 10).is(Manner), // לעשות
exact(2906, 10).then(28, 1, Using), // לעשות שימוש
exact(12162, 8).then(35, 1, Above), // לפני הטקסט
exact(7958, 12).is(Using), // לפרסום
exact(7958, 12).then(33, 1, Use), // לפרסום חוזר
exact(7958, 12).then(29, 1, Use), // לפרסום מחדש
exact(2920, 10).is(Using), // לפרסם
exact(2920, 10).then(29, 1, Use), // לפרסם מחדש
exact(10914, 10).is(Manner), // לצורה
exact(10924, 10).is(When), // לצורך
exact(6330, 8).is(Quote), // לצטט
exact(6330, 8).is(Use), // לצטט
exact(10934, 10).then(24, 1, Cite), // לציון המקור
exact(10934, 10).then(34, 1, Cite), // לציון מקור
exact(1558, 12).is(Quote), // לציטוט
exact(1558, 12).is(Use), // לציטוט
exact(1558, 16).is(Quote), // לציטוטים
exact(1558, 16).is(Use), // לציטוטים
exact(2934, 10).is(Mention), // לציין
exact(2934, 10).then(30, 2, Cite), // לציין את המקור
exact(7970, 12).then(30, 2, Cite), // לציינו את המקור
exact(1574, 16).is(Photo), // לצילומים
exact(1034, 12).is(Link), // לקישור
exact(1590, 16).is(Link), // לקישורים
exact(7982, 12).is(Cite), // לקרדיט
exact(4064, 14).is(Consent), // לרישיון
exact(7994, 10).is(Consent), // לרשות
exact(7994, 12).is(Consent), // לרשותו
exact(8006, 12).is(Using), // לשימוש
exact(8018, 12).is(Manner), // לשינוי
exact(8030, 12).is(Using), // לשיתוף
exact(8042, 12).is(Use), // לשכפול
exact(1050, 10).is(Use), // לשכפל
exact(1050, 12).is(Use), // לשכפלם
exact(10944, 6).is(Manner), // לשל
exact(10944, 10).is(Press), // לשלנו
exact(4078, 14).is(Manner), // לשמורות
exact(2948, 10).is(Manner), // לשנות
exact(8054, 12).is(Use), // לשעתוק
exact(2962, 10).is(Use), // לשעתק
exact(6342, 8).is(Using), // לשתף
exact(12170, 8).then(36, 2, Cite), // לתוך ציון המקור
exact(10954, 10).is(Material), // לתוכן
exact(10954, 10).is(Press), // לתוכן
exact(8066, 12).is(Material), // לתוכנו
exact(8078, 10).is(Material), // לתכני
exact(8078, 12).is(Material), // לתכנים
exact(8078, 12).is(Press), // לתכנים
exact(8090, 12).is(Photo), // לתמונה
exact(4092, 14).is(Photo), // לתמונות
exact(10964, 10).is(Manner), // לתמיד
exact(8102, 12).is(Manner), // לתרגום
exact(12625, 6).is(Number).worth(100), // מאה
exact(6040, 6).is(Manner), // מאו
exact(10974, 10).is(Manner), // מאופן
exact(8114, 12).is(Manner), // מאחסון
exact(10984, 8).is(Manner), // מאחר
exact(10984, 10).is(Manner), // מאחרת
exact(8126, 12).is(Manner), // מאימון
exact(1606, 16).is(Online), // מאינטרנט
exact(4106, 12).is(Consent), // מאישור
exact(4106, 14).is(Consent), // מאישורו
exact(12186, 8).is(Manner), // מאלה
exact(1066, 8).is(Material), // מאמר
exact(1066, 12).is(Material), // מאמרים
exact(1066, 12).is(Press), // מאמרים
exact(8138, 6).is(Manner), // מאת
exact(8138, 12).is(Number).worth(200), // מאתיים
exact(8150, 8).is(Press), // מאתר
exact(8150, 12).is(Online), // מאתרים
exact(8162, 12).is(Manner), // מבהחלט
exact(12194, 8).is(Manner), // מבהם
exact(12631, 6).is(Manner), // מבו
exact(10994, 10).is(Manner), // מבכתב
exact(8174, 8).is(Manner), // מבעל
exact(8174, 10).then(23, 1, Press), // מבעלי האתר
exact(8174, 12).is(Manner), // מבעלים
exact(8186, 12).then(24, 1, Cite), // מבציון המקור
exact(11004, 10).is(Manner), // מברור
exact(2976, 10).is(Press), // מגזין
exact(12637, 6).is(Manner), // מגם
exact(1622, 16).is(Online), // מדיגיטלי
exact(12202, 8).is(Manner), // מדין
exact(11014, 10).is(Print), // מדפוס
exact(12210, 8).is(Manner), // מדרך
exact(8198, 8).is(Manner), // מהאו
exact(8198, 12).is(Manner), // מהאופן
exact(4120, 14).is(Manner), // מהאחסון
exact(8210, 10).is(Manner), // מהאחר
exact(8210, 12).is(Manner), // מהאחרת
exact(4134, 14).is(Manner), // מהאימון
exact(478, 18).is(Online), // מהאינטרנט
exact(1638, 14).is(Consent), // מהאישור
exact(1638, 16).is(Consent), // מהאישורו
exact(11024, 10).is(Manner), // מהאלה
exact(4148, 8).is(Manner), // מהאת
exact(4148, 10).is(Press), // מהאתר
exact(4148, 14).is(Online), // מהאתרים
exact(4162, 14).is(Manner), // מהבהחלט
exact(11034, 10).is(Manner), // מהבהם
exact(12218, 8).is(Manner), // מהבו
exact(8222, 12).is(Manner), // מהבכתב
exact(4176, 10).is(Manner), // מהבעל
exact(4176, 12).then(23, 1, Press), // מהבעלי האתר
exact(4176, 14).is(Manner), // מהבעלים
exact(4190, 14).then(24, 1, Cite), // מהבציון המקור
exact(8234, 12).is(Manner), // מהברור
exact(12226, 8).is(Manner), // מהגם
exact(496, 18).is(Online), // מהדיגיטלי
exact(11044, 10).is(Manner), // מהדין
exact(8246, 12).is(Print), // מהדפוס
exact(8258, 12).then(25, 1, Use), // מהדפסה חוזרת
exact(11054, 10).is(Manner), // מהדרך
exact(4204, 14).then(25, 1, Use), // מההדפסה חוזרת
exact(4218, 14).is(Press), // מההוצאה
exact(44, 22).is(Link), // מההיפרקישור
exact(8270, 12).is(Consent), // מההיתר
exact(4232, 14).is(Consent), // מההסכמה
exact(4246, 14).is(Consent), // מההסכמת
exact(4260, 12).is(Use), // מההעתק
exact(4260, 14).is(Use), // מההעתקה
exact(4274, 14).is(Use), // מההעתקת
exact(8282, 12).is(Use), // מההפצה
exact(8294, 12).is(Use), // מההפצת
exact(4288, 14).is(Photo), // מהוידאו
exact(8306, 12).is(Press), // מהוצאה
exact(12234, 8).is(Manner), // מהזה
exact(12242, 8).is(Manner), // מהזו
exact(1654, 16).is(Press), // מהזכויות
exact(4302, 14).is(Material), // מהחדשות
exact(4302, 14).is(Press), // מהחדשות
exact(1670, 12).is(Material), // מהחומר
exact(1670, 16).is(Material), // מהחומרים
exact(11064, 10).is(Manner), // מהחוק
exact(4316, 10).is(Manner), // מהחלק
exact(4316, 12).is(Manner), // מהחלקי
exact(4316, 14).is(Manner), // מהחלקים
exact(1686, 12).is(Material), // מהטקסט
exact(1686, 16).is(Material), // מהטקסטים
exact(1702, 16).is(Material), // מהידיעות
exact(1718, 16).is(Press), // מהיוצרים
exact(166, 20).is(Link), // מהיפרקישור
exact(4330, 14).then(24, 1, Cite), // מהיצוין המקור
exact(11074, 10).is(Consent), // מהיתר
exact(8318, 12).is(Manner), // מהכולו
exact(4344, 8).is(Manner), // מהכל
exact(4344, 14).is(Manner), // מהכלשהו
exact(8330, 12).is(Material), // מהכתבה
exact(8330, 12).is(Press), // מהכתבה
exact(186, 14).is(Material), // מהכתבות
exact(186, 14).is(Press), // מהכתבות
exact(186, 20).is(Press), // מהכתבותינו
exact(4358, 14).is(Manner), // מהלאחסן
exact(1734, 16).is(Manner), // מהלאימון
exact(514, 16).is(Use), // מהלהעתיק
exact(514, 18).is(Use), // מהלהעתיקם
exact(4372, 14).is(Use), // מהלהפיץ
exact(1750, 16).is(Use), // מהלהפיצם
exact(1766, 16).is(Using), // מהלהשתמש
exact(8342, 12).is(Link), // מהלינק
exact(4386, 14).is(Manner), // מהלמכור
exact(4400, 14).is(Manner), // מהלעשות
exact(4400, 14).then(28, 1, Using), // מהלעשות שימוש
exact(4414, 14).is(Using), // מהלפרסם
exact(4414, 14).then(29, 1, Use), // מהלפרסם מחדש
exact(8354, 12).is(Quote), // מהלצטט
exact(8354, 12).is(Use), // מהלצטט
exact(4428, 14).then(30, 2, Cite), // מהלציין את המקור
exact(1782, 16).is(Link), // מהלקישור
exact(1798, 14).is(Use), // מהלשכפל
exact(1798, 16).is(Use), // מהלשכפלם
exact(4442, 14).is(Manner), // מהלשנות
exact(4456, 14).is(Use), // מהלשעתק
exact(8366, 12).is(Using), // מהלשתף
exact(1814, 12).is(Material), // מהמאמר
exact(1814, 16).is(Material), // מהמאמרים
exact(1814, 16).is(Press), // מהמאמרים
exact(4470, 14).is(Press), // מהמגזין
exact(8378, 12).is(Manner), // מהמוגן
exact(1830, 16).is(Manner), // מהמוגנים
exact(1846, 14).is(Print), // מהמודפס
exact(1846, 16).is(Print), // מהמודפסת
exact(4484, 14).is(Manner), // מהמוחלט
exact(8390, 12).is(Manner), // מהמחבר
exact(8402, 12).is(Manner), // מהמטרה
exact(4498, 14).is(Manner), // מהמטרות
exact(8414, 12).is(Material), // מהמידע
exact(4512, 14).is(Manner), // מהמכירה
exact(11084, 10).is(Manner), // מהמלא
exact(1862, 14).is(Commercial), // מהמסחרי
exact(1862, 16).is(Commercial), // מהמסחרית
exact(4526, 14).is(Press), // מהמערכת
exact(1878, 14).is(Manner), // מהמפורש
exact(1878, 16).is(Manner), // מהמפורשת
exact(4540, 14).then(24, 1, Cite), // מהמצוין המקור
exact(1894, 16).is(Quote), // מהמצטטים
exact(1894, 16).is(Use), // מהמצטטים
exact(532, 18).then(30, 2, Cite), // מהמציינים את המקור
exact(4554, 14).is(Online), // מהמקוון
exact(8426, 12).is(Source), // מהמקור
exact(8438, 12).is(Manner), // מהמראש
exact(11094, 10).then(32, 1, Cite), // מהמתן קרדיט
exact(8450, 12).is(Consent), // מהסכמה
exact(8462, 12).is(Consent), // מהסכמת
exact(550, 18).is(Photo), // מהסרטונים
exact(8474, 12).is(Press), // מהעורך
exact(4568, 14).is(Press), // מהעיתון
exact(568, 18).is(Print), // מהעיתונים
exact(8486, 10).is(Use), // מהעתק
exact(8486, 12).is(Use), // מהעתקה
exact(8498, 12).is(Use), // מהעתקת
exact(11104, 10).is(Use), // מהפצה
exact(11114, 10).is(Use), // מהפצת
exact(4582, 14).is(Using), // מהפרסום
exact(4582, 14).then(33, 1, Use), // מהפרסום חוזר
exact(4582, 14).then(29, 1, Use), // מהפרסום מחדש
exact(8510, 12).is(Manner), // מהצורה
exact(8522, 12).then(24, 1, Cite), // מהציון המקור
exact(8522, 12).then(34, 1, Cite), // מהציון מקור
exact(586, 14).is(Quote), // מהציטוט
exact(586, 14).is(Use), // מהציטוט
exact(586, 18).is(Quote), // מהציטוטים
exact(586, 18).is(Use), // מהציטוטים
exact(4596, 14).then(30, 2, Cite), // מהציינו את המקור
exact(604, 18).is(Photo), // מהצילומים
exact(622, 14).is(Link), // מהקישור
exact(622, 18).is(Link), // מהקישורים
exact(4610, 14).is(Cite), // מהקרדיט
exact(1910, 16).is(Consent), // מהרישיון
exact(4624, 12).is(Consent), // מהרשות
exact(4624, 14).is(Consent), // מהרשותו
exact(4638, 14).is(Using), // מהשימוש
exact(4652, 14).is(Manner), // מהשינוי
exact(4666, 14).is(Using), // מהשיתוף
exact(4680, 14).is(Use), // מהשכפול
exact(8534, 8).is(Manner), // מהשל
exact(8534, 12).is(Press), // מהשלנו
exact(1926, 16).is(Manner), // מהשמורות
exact(4694, 14).is(Use), // מהשעתוק
exact(11124, 10).then(36, 2, Cite), // מהתוך ציון המקור
exact(8546, 12).is(Material), // מהתוכן
exact(8546, 12).is(Press), // מהתוכן
exact(4708, 14).is(Material), // מהתוכנו
exact(4722, 12).is(Material), // מהתכני
exact(4722, 14).is(Material), // מהתכנים
exact(4722, 14).is(Press), // מהתכנים
exact(4736, 14).is(Photo), // מהתמונה
exact(1942, 16).is(Photo), // מהתמונות
exact(8558, 12).is(Manner), // מהתמיד
exact(4750, 14).is(Manner), // מהתרגום
exact(11134, 10).is(Vague), // מוגבל
exact(6354, 8).is(Manner), // מוגן
exact(1082, 12).is(Manner), // מוגנים
exact(1098, 10).is(Print), // מודפס
exact(1098, 12).is(Print), // מודפסת
exact(2990, 10).is(Manner), // מוחלט
exact(8570, 12).is(Photo), // מוידאו
exact(11144, 10).is(Optional), // מומלץ
exact(8582, 8).is(Permit), // מותר
exact(8582, 12).is(Permit), // מותרים
exact(11154, 10).is(Permit), // מותרת
exact(12643, 6).is(Manner), // מזה
exact(12649, 6).is(Manner), // מזו
exact(4764, 14).is(Press), // מזכויות
exact(6366, 8).is(Manner), // מחבר
exact(8594, 12).is(Material), // מחדשות
exact(8594, 12).is(Press), // מחדשות
exact(11164, 10).is(Oblige), // מחויב
exact(4778, 10).is(Material), // מחומר
exact(4778, 14).is(Material), // מחומרים
exact(12250, 8).is(Manner), // מחוק
exact(8606, 8).is(Manner), // מחלק
exact(8606, 10).is(Manner), // מחלקי
exact(8606, 12).is(Manner), // מחלקים
exact(11174, 10).is(Fraction).worth(50), // מחצית
exact(4792, 10).is(Material), // מטקסט
exact(4792, 14).is(Material), // מטקסטים
exact(6378, 8).is(Manner), // מטרה
exact(3004, 10).is(Manner), // מטרות
exact(4806, 14).is(Material), // מידיעות
exact(6390, 8).is(Material), // מידע
exact(4820, 14).is(Press), // מיוצרים
exact(12258, 8).is(Words), // מילה
exact(11184, 10).is(Words), // מילים
exact(11194, 10).is(Unrelated), // מינוי
exact(8618, 12).then(24, 1, Cite), // מיצוין המקור
exact(11204, 10).is(Manner), // מכולו
exact(3018, 10).is(Manner), // מכירה
exact(8630, 6).is(Manner), // מכל
exact(8630, 12).is(Manner), // מכלשהו
exact(11224, 10).is(Material), // מכתבה
exact(11224, 10).is(Press), // מכתבה
exact(640, 12).is(Material), // מכתבות
exact(640, 12).is(Press), // מכתבות
exact(640, 18).is(Press), // מכתבותינו
exact(1958, 6).is(Manner), // מלא
exact(8642, 12).is(Manner), // מלאחסן
exact(4834, 14).is(Manner), // מלאימון
exact(1974, 14).is(Use), // מלהעתיק
exact(1974, 16).is(Use), // מלהעתיקם
exact(8654, 12).is(Use), // מלהפיץ
exact(4848, 14).is(Use), // מלהפיצם
exact(4862, 14).is(Using), // מלהשתמש
exact(11234, 10).is(Link), // מלינק
exact(8666, 12).is(Manner), // מלמכור
exact(8678, 12).is(Manner), // מלעשות
exact(8678, 12).then(28, 1, Using), // מלעשות שימוש
exact(8690, 12).is(Using), // מלפרסם
exact(8690, 12).then(29, 1, Use), // מלפרסם מחדש
exact(11244, 10).is(Quote), // מלצטט
exact(11244, 10).is(Use), // מלצטט
exact(8702, 12).then(30, 2, Cite), // מלציין את המקור
exact(4876, 14).is(Link), // מלקישור
exact(4890, 12).is(Use), // מלשכפל
exact(4890, 14).is(Use), // מלשכפלם
exact(8714, 12).is(Manner), // מלשנות
exact(8726, 12).is(Use), // מלשעתק
exact(11254, 10).is(Using), // מלשתף
exact(4904, 10).is(Material), // ממאמר
exact(4904, 14).is(Material), // ממאמרים
exact(4904, 14).is(Press), // ממאמרים
exact(8738, 12).is(Press), // ממגזין
exact(11264, 10).is(Manner), // ממוגן
exact(4918, 14).is(Manner), // ממוגנים
exact(4932, 12).is(Print), // ממודפס
exact(4932, 14).is(Print), // ממודפסת
exact(8750, 12).is(Manner), // ממוחלט
exact(11274, 10).is(Manner), // ממחבר
exact(11284, 10).is(Manner), // ממטרה
exact(8762, 12).is(Manner), // ממטרות
exact(11294, 10).is(Material), // ממידע
exact(8774, 12).is(Manner), // ממכירה
exact(12266, 8).is(Manner), // ממלא
exact(4946, 12).is(Commercial), // ממסחרי
exact(4946, 14).is(Commercial), // ממסחרית
exact(8786, 12).is(Press), // ממערכת
exact(4960, 12).is(Manner), // ממפורש
exact(4960, 14).is(Manner), // ממפורשת
exact(8798, 12).then(24, 1, Cite), // ממצוין המקור
exact(4974, 14).is(Quote), // ממצטטים
exact(4974, 14).is(Use), // ממצטטים
exact(1990, 16).then(30, 2, Cite), // ממציינים את המקור
exact(8810, 12).is(Online), // ממקוון
exact(11304, 10).is(Source), // ממקור
exact(11314, 10).is(Manner), // ממראש
exact(12274, 8).then(32, 1, Cite), // ממתן קרדיט
exact(7900, 8).then(57, 1, Search), // מנוע חיפוש
exact(7900, 10).then(57, 1, Search), // מנועי חיפוש
exact(1114, 10).is(Commercial), // מסחרי
exact(1114, 12).is(Commercial), // מסחרית
exact(2006, 16).is(Photo), // מסרטונים
exact(11324, 10).is(Press), // מעורך
exact(8822, 12).is(Press), // מעיתון
exact(2022, 16).is(Print), // מעיתונים
exact(12655, 6).is(Limit), // מעל
exact(12655, 6).is(Over), // מעל
exact(12655, 6).then(35, 1, Above), // מעל הטקסט
exact(3032, 10).is(Press), // מערכת
exact(1130, 10).is(Manner), // מפורש
exact(1130, 12).is(Manner), // מפורשת
exact(8834, 12).is(Using), // מפרסום
exact(8834, 12).then(33, 1, Use), // מפרסום חוזר
exact(8834, 12).then(29, 1, Use), // מפרסום מחדש
exact(3046, 10).is(Mention), // מצוין
exact(3046, 10).then(24, 1, Cite), // מצוין המקור
exact(11334, 10).is(Manner), // מצורה
exact(1146, 12).is(Quote), // מצטטים
exact(1146, 12).is(Use), // מצטטים
exact(11344, 10).then(24, 1, Cite), // מציון המקור
exact(11344, 10).then(34, 1, Cite), // מציון מקור
exact(2038, 12).is(Quote), // מציטוט
exact(2038, 12).is(Use), // מציטוט
exact(2038, 16).is(Quote), // מציטוטים
exact(2038, 16).is(Use), // מציטוטים
exact(8846, 12).then(30, 2, Cite), // מציינו את המקור
exact(320, 14).then(30, 2, Cite), // מציינים את המקור
exact(2054, 16).is(Photo), // מצילומים
exact(3060, 10).is(Online), // מקוון
exact(2540, 8).is(Source), // מקור
exact(2540, 10).is(Original), // מקורי
exact(2540, 12).is(Original), // מקורית
exact(2070, 12).is(Link), // מקישור
exact(2070, 16).is(Link), // מקישורים
exact(4988, 14).is(Limit), // מקסימום
exact(8858, 12).is(Cite), // מקרדיט
exact(6414, 8).is(Manner), // מראש
exact(5002, 14).is(Consent), // מרישיון
exact(8870, 10).is(Consent), // מרשות
exact(8870, 12).is(Consent), // מרשותו
exact(8882, 12).is(Using), // משימוש
exact(8894, 12).is(Manner), // משינוי
exact(8906, 12).is(Using), // משיתוף
exact(8918, 12).is(Use), // משכפול
exact(3948, 6).is(Manner), // משל
exact(11354, 10).is(Press), // משלנו
exact(5016, 14).is(Manner), // משמורות
exact(8930, 12).is(Use), // משעתוק
exact(8942, 8).is(Sentences), // משפט
exact(8942, 12).is(Sentences), // משפטים
exact(12282, 8).is(Unrelated), // משרד
exact(5030, 14).is(Using), // משתמשים
exact(12290, 8).then(36, 2, Cite), // מתוך ציון המקור
exact(11364, 10).is(Material), // מתוכן
exact(11364, 10).is(Press), // מתוכן
exact(8954, 12).is(Material), // מתוכנו
exact(8966, 10).is(Material), // מתכני
exact(8966, 12).is(Material), // מתכנים
exact(8966, 12).is(Press), // מתכנים
exact(8978, 12).is(Photo), // מתמונה
exact(5044, 14).is(Photo), // מתמונות
exact(11374, 10).is(Manner), // מתמיד
exact(10178, 6).then(32, 1, Cite), // מתן קרדיט
exact(8990, 12).is(Manner), // מתרגום
exact(9948, 4).is(Oblige), // נא
exact(12298, 8).is(Oblige), // נדרש
exact(5058, 14).is(Unrelated), // ניוזלטר
exact(12306, 8).is(Permit), // ניתן
exact(9002, 12).then(58, 1, Unrelated), // נתונים אישיים
exact(11384, 10).is(Unrelated), // סיסמא
exact(6064, 10).is(Unrelated), // סיסמה
exact(338, 14).is(Photo), // סרטונים
exact(12717, 4).is(Limit), // עד
exact(9014, 12).is(Unrelated), // עוגיות
exact(6450, 8).is(Press), // עורך
exact(6076, 10).is(Unrelated), // עישון
exact(3074, 10).is(Filler), // עיתון
exact(3074, 10).is(Press), // עיתון
exact(356, 14).is(Print), // עיתונים
exact(12721, 4).is(With), // עם
exact(12314, 8).then(59, 1, Site), // עמוד הבית
exact(11394, 6).is(Number).worth(10), // עשר
exact(12322, 8).is(Number).worth(10), // עשרה
exact(11394, 10).is(Number).worth(20), // עשרים
exact(11404, 10).then(60, 1, Given), // פורסם באישור
exact(2484, 12).is(Paragraph), // פסקאות
exact(9886, 8).is(Paragraph), // פסקה
exact(12330, 8).is(Active), // פעיל
exact(9026, 8).is(Noncommercial), // פרטי
exact(9026, 12).is(Unrelated), // פרטיות
exact(3088, 10).is(Using), // פרסום
exact(3088, 10).then(33, 1, Use), // פרסום חוזר
exact(3088, 10).then(29, 1, Use), // פרסום מחדש
exact(6486, 8).is(Manner), // צורה
exact(2698, 8).is(Mention), // ציון
exact(2698, 8).then(24, 1, Cite), // ציון המקור
exact(2698, 8).then(34, 1, Cite), // ציון מקור
exact(374, 10).is(Quote), // ציטוט
exact(374, 10).is(Use), // ציטוט
exact(374, 14).is(Quote), // ציטוטים
exact(374, 14).is(Use), // ציטוטים
exact(3102, 10).is(Mention), // ציינו
exact(3102, 10).is(Oblige), // ציינו
exact(3102, 10).then(30, 2, Cite), // ציינו את המקור
exact(392, 14).is(Photo), // צילומים
exact(12338, 8).is(Oblige), // צריך
exact(12661, 6).then(24, 1, Unrelated), // קוד המקור
exact(11414, 10).is(Unrelated), // קוקיז
exact(34, 10).is(Link), // קישור
exact(410, 14).is(Link), // קישורים
exact(11424, 6).is(Vague), // קצר
exact(11424, 10).is(Vague), // קצרים
exact(3116, 10).is(Cite), // קרדיט
exact(658, 18).then(61, 1, Commons), // קריאייטיב קומונז
exact(2568, 12).is(Ordinal).worth(1), // ראשונה
exact(840, 14).is(Ordinal).worth(1), // ראשונות
exact(9676, 6).is(Fraction).worth(25), // רבע
exact(1162, 12).is(Consent), // רישיון
exact(32, 4).is(Only), // רק
exact(5070, 8).is(Permit), // רשאי
exact(11434, 10).is(Permit), // רשאים
exact(3130, 8).is(Consent), // רשות
exact(3130, 10).is(Consent), // רשותו
exact(11444, 6).is(Manner), // שאו
exact(11444, 10).is(Manner), // שאופן
exact(9050, 12).is(Manner), // שאחסון
exact(11454, 8).is(Manner), // שאחר
exact(11454, 10).is(Manner), // שאחרת
exact(9062, 12).is(Manner), // שאימון
exact(2086, 16).is(Online), // שאינטרנט
exact(5072, 12).is(Consent), // שאישור
exact(5072, 14).is(Consent), // שאישורו
exact(12346, 8).is(Manner), // שאלה
exact(9074, 6).is(Manner), // שאת
exact(9074, 8).is(Press), // שאתר
exact(9074, 12).is(Online), // שאתרים
exact(9086, 12).is(Manner), // שבהחלט
exact(12354, 8).is(Manner), // שבהם
exact(10436, 6).is(Manner), // שבו
exact(11464, 10).is(Manner), // שבכתב
exact(9098, 8).is(Manner), // שבעל
exact(9098, 10).then(23, 1, Press), // שבעלי האתר
exact(9098, 12).is(Manner), // שבעלים
exact(9110, 12).then(24, 1, Cite), // שבציון המקור
exact(11474, 10).is(Manner), // שברור
exact(12667, 6).is(Manner), // שגם
exact(12673, 6).is(Unrelated), // שדה
exact(2102, 16).is(Online), // שדיגיטלי
exact(12362, 8).is(Manner), // שדין
exact(11484, 10).is(Print), // שדפוס
exact(12370, 8).is(Manner), // שדרך
exact(9122, 12).then(25, 1, Use), // שהדפסה חוזרת
exact(9134, 12).is(Press), // שהוצאה
exact(206, 20).is(Link), // שהיפרקישור
exact(11494, 10).is(Consent), // שהיתר
exact(9146, 12).is(Consent), // שהסכמה
exact(9158, 12).is(Consent), // שהסכמת
exact(9170, 10).is(Use), // שהעתק
exact(9170, 12).is(Use), // שהעתקה
exact(9182, 12).is(Use), // שהעתקת
exact(11504, 10).is(Use), // שהפצה
exact(11514, 10).is(Use), // שהפצת
exact(9194, 12).is(Photo), // שוידאו
exact(12378, 8).is(Lines), // שורה
exact(11524, 10).is(Lines), // שורות
exact(12679, 6).is(Manner), // שזה
exact(12685, 6).is(Manner), // שזו
exact(5086, 14).is(Press), // שזכויות
exact(9206, 12).is(Material), // שחדשות
exact(9206, 12).is(Press), // שחדשות
exact(5100, 10).is(Material), // שחומר
exact(5100, 14).is(Material), // שחומרים
exact(12386, 8).is(Manner), // שחוק
exact(9218, 8).is(Manner), // שחלק
exact(9218, 10).is(Manner), // שחלקי
exact(9218, 12).is(Manner), // שחלקים
exact(5114, 10).is(Material), // שטקסט
exact(5114, 14).is(Material), // שטקסטים
exact(5128, 14).is(Material), // שידיעות
exact(5142, 14).is(Press), // שיוצרים
exact(3144, 10).is(Using), // שימוש
exact(3158, 10).is(Manner), // שינוי
exact(9230, 12).then(24, 1, Cite), // שיצוין המקור
exact(3172, 10).is(Using), // שיתוף
exact(11534, 10).is(Manner), // שכולו
exact(3670, 6).is(Manner), // שכל
exact(9242, 12).is(Manner), // שכלשהו
exact(3186, 10).is(Use), // שכפול
exact(11544, 10).is(Material), // שכתבה
exact(11544, 10).is(Press), // שכתבה
exact(676, 12).is(Material), // שכתבות
exact(676, 12).is(Press), // שכתבות
exact(676, 18).is(Press), // שכתבותינו
exact(2118, 4).is(Manner), // של
exact(9254, 12).is(Manner), // שלאחסן
exact(5156, 14).is(Manner), // שלאימון
exact(2118, 14).is(Use), // שלהעתיק
exact(2118, 16).is(Use), // שלהעתיקם
exact(9266, 12).is(Use), // שלהפיץ
exact(5170, 14).is(Use), // שלהפיצם
exact(5184, 14).is(Using), // שלהשתמש
exact(9278, 8).is(Number).worth(3), // שלוש
exact(9278, 8).then(45, 1, Number).worth(300), // שלוש מאות
exact(11554, 10).is(Number).worth(3), // שלושה
exact(9278, 12).is(Number).worth(30), // שלושים
exact(11564, 10).is(Link), // שלינק
exact(2582, 8).is(Fraction).worth(33), // שליש
exact(2582, 12).is(Ordinal).worth(3), // שלישית
exact(9290, 12).is(Manner), // שלמכור
exact(6510, 8).is(Press), // שלנו
exact(9302, 12).is(Manner), // שלעשות
exact(9302, 12).then(28, 1, Using), // שלעשות שימוש
exact(9314, 12).is(Using), // שלפרסם
exact(9314, 12).then(29, 1, Use), // שלפרסם מחדש
exact(11574, 10).is(Quote), // שלצטט
exact(11574, 10).is(Use), // שלצטט
exact(9326, 12).then(30, 2, Cite), // שלציין את המקור
exact(5198, 14).is(Link), // שלקישור
exact(5212, 12).is(Use), // שלשכפל
exact(5212, 14).is(Use), // שלשכפלם
exact(9338, 12).is(Manner), // שלשנות
exact(9350, 12).is(Use), // שלשעתק
exact(11584, 10).is(Using), // שלשתף
exact(5226, 10).is(Material), // שמאמר
exact(5226, 14).is(Material), // שמאמרים
exact(5226, 14).is(Press), // שמאמרים
exact(9362, 12).is(Press), // שמגזין
exact(11594, 10).is(Manner), // שמוגן
exact(5240, 14).is(Manner), // שמוגנים
exact(5254, 12).is(Print), // שמודפס
exact(5254, 14).is(Print), // שמודפסת
exact(9374, 12).is(Manner), // שמוחלט
exact(11604, 10).is(Reserve), // שמורה
exact(1178, 12).is(Manner), // שמורות
exact(1178, 12).is(Reserve), // שמורות
exact(11614, 10).is(Manner), // שמחבר
exact(11624, 10).is(Manner), // שמטרה
exact(9386, 12).is(Manner), // שמטרות
exact(11634, 10).is(Material), // שמידע
exact(9398, 12).is(Manner), // שמכירה
exact(12394, 8).is(Manner), // שמלא
exact(5268, 12).is(Commercial), // שמסחרי
exact(5268, 14).is(Commercial), // שמסחרית
exact(9410, 12).is(Press), // שמערכת
exact(5282, 12).is(Manner), // שמפורש
exact(5282, 14).is(Manner), // שמפורשת
exact(9422, 12).then(24, 1, Cite), // שמצוין המקור
exact(5296, 14).is(Quote), // שמצטטים
exact(5296, 14).is(Use), // שמצטטים
exact(2134, 16).then(30, 2, Cite), // שמציינים את המקור
exact(9434, 12).is(Online), // שמקוון
exact(11644, 10).is(Source), // שמקור
exact(11654, 10).is(Manner), // שמראש
exact(12402, 8).then(32, 1, Cite), // שמתן קרדיט
exact(6088, 6).is(Number).worth(2), // שני
exact(6088, 10).is(Ordinal).worth(2), // שנייה
exact(11664, 10).is(Number).worth(2), // שניים
exact(2150, 16).is(Photo), // שסרטונים
exact(11674, 10).is(Press), // שעורך
exact(9446, 12).is(Press), // שעיתון
exact(2166, 16).is(Print), // שעיתונים
exact(3200, 10).is(Use), // שעתוק
exact(9458, 12).is(Using), // שפרסום
exact(9458, 12).then(33, 1, Use), // שפרסום חוזר
exact(9458, 12).then(29, 1, Use), // שפרסום מחדש
exact(11684, 10).is(Manner), // שצורה
exact(11694, 10).then(24, 1, Cite), // שציון המקור
exact(11694, 10).then(34, 1, Cite), // שציון מקור
exact(2182, 12).is(Quote), // שציטוט
exact(2182, 12).is(Use), // שציטוט
exact(2182, 16).is(Quote), // שציטוטים
exact(2182, 16).is(Use), // שציטוטים
exact(9470, 12).then(30, 2, Cite), // שציינו את המקור
exact(2198, 16).is(Photo), // שצילומים
exact(2214, 12).is(Link), // שקישור
exact(2214, 16).is(Link), // שקישורים
exact(9482, 12).is(Cite), // שקרדיט
exact(5310, 14).is(Consent), // שרישיון
exact(9494, 10).is(Consent), // שרשות
exact(9494, 12).is(Consent), // שרשותו
exact(9506, 12).is(Using), // ששימוש
exact(9518, 12).is(Manner), // ששינוי
exact(9530, 12).is(Using), // ששיתוף
exact(9542, 12).is(Use), // ששכפול
exact(5196, 6).is(Manner), // ששל
exact(11704, 10).is(Press), // ששלנו
exact(5324, 14).is(Manner), // ששמורות
exact(9554, 12).is(Use), // ששעתוק
exact(12410, 8).then(36, 2, Cite), // שתוך ציון המקור
exact(11714, 10).is(Material), // שתוכן
exact(11714, 10).is(Press), // שתוכן
exact(9566, 12).is(Material), // שתוכנו
exact(12691, 6).is(Number).worth(2), // שתי
exact(9578, 10).is(Material), // שתכני
exact(9578, 12).is(Material), // שתכנים
exact(9578, 12).is(Press), // שתכנים
exact(9590, 12).is(Photo), // שתמונה
exact(5338, 14).is(Photo), // שתמונות
exact(11724, 10).is(Manner), // שתמיד
exact(9602, 12).is(Manner), // שתרגום
exact(360, 4).is(Chars), // תו
exact(11734, 10).is(Chars), // תווים
exact(10208, 6).is(With), // תוך
exact(10208, 6).then(36, 2, Cite), // תוך ציון המקור
exact(6522, 8).is(Material), // תוכן
exact(6522, 8).is(Press), // תוכן
exact(11744, 10).is(Unrelated), // תוכנה
exact(3214, 10).is(Material), // תוכנו
exact(3228, 8).is(Material), // תכני
exact(3228, 10).is(Material), // תכנים
exact(3228, 10).is(Press), // תכנים
exact(5352, 14).is(Unrelated), // תלמידים
exact(3242, 10).is(Photo), // תמונה
exact(1194, 12).is(Photo), // תמונות
exact(6534, 8).is(Manner), // תמיד
exact(3256, 10).is(Manner), // תרגום
], more: &[
exact(11756, 2), // by
exact(11756, 2), // by
exact(11758, 2), // nc
exact(11756, 2), // by
exact(11760, 2), // nd
exact(11756, 2), // by
exact(11768, 2), // sa
exact(11756, 4), // bync
exact(11756, 6), // byncnd
exact(11764, 6), // byncsa
exact(12441, 4), // bynd
exact(12447, 4), // bysa
any(12418, 7), // commons*
exact(12451, 6), // mining
exact(12725, 3), // and
exact(12697, 4), // data
exact(12451, 6), // mining
exact(11986, 8), // חובה
exact(10926, 8), // צורך
exact(8582, 8), // מותר
exact(12559, 6), // ורק
exact(11950, 4), // זה
exact(6510, 8), // שלנו
exact(2652, 8), // האתר
exact(2538, 10), // המקור
exact(10384, 10), // חוזרת
exact(1958, 16), // מלאכותית
exact(10024, 10), // המשפט
exact(3144, 10), // שימוש
exact(8594, 8), // מחדש
exact(2654, 4), // את
exact(2538, 10), // המקור
exact(3116, 10), // קרדיט
exact(10384, 8), // חוזר
exact(2540, 8), // מקור
exact(936, 10), // הטקסט
exact(2698, 8), // ציון
exact(2538, 10), // המקור
exact(11890, 8), // הספר
exact(12709, 4), // אם
exact(12721, 4), // עם
exact(10208, 6), // תוך
exact(2538, 14), // המקורית
exact(2538, 12), // המקורי
exact(9624, 10), // איסור
exact(12178, 8), // מאות
exact(44, 2), // מ
exact(938, 8), // טקסט
exact(6390, 8), // מידע
exact(9002, 12), // נתונים
exact(6950, 12), // חייבים
exact(1114, 10), // מסחרי
exact(12298, 8), // נדרש
exact(12306, 8), // ניתן
exact(10004, 10), // היותר
exact(6038, 12), // המאוחר
exact(11214, 10), // מכונה
exact(10414, 10), // חיפוש
exact(5390, 12), // אישיים
exact(11882, 8), // הבית
exact(2244, 12), // באישור
exact(9038, 12), // קומונז
], sayings: Sayings {
above: "הקישור חייב להיות מעל הטקסט.",
article: "השימוש בתכנים מותר רק עם קישור אל הכתבה המקורית.",
credit: "מקור: {link}",
first: "הקישור חייב להיות בפסקה הראשונה.",
open: "הקישור חייב להיות פתוח למנועי חיפוש.",
site: "השימוש בתכנים מותר רק עם קישור אל {site}.",
within: "הקישור חייב להיות ב־{n} הפסקאות הראשונות.",
}, other_script: None };
