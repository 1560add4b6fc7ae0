// GENERATED from data/notices/kk.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "kk", target_first: true, capital_nouns: false, letters: "", stems: Stems("орналастырылғанбағдарламалықкөрсетіңіздергиперсілтемекелісімінсізкоммерциялықтүпнұсқасынажарияланған\
жауапкершілкешіктірмеиміндеттеледрұқсатынсызберілмеидіматериалғаорналасқансілтемесізтүпнұсқағаагентт\
ігіатрибуциябарысындабасылатынбасындағыгиперлинкдереккөзіетілмеидіиндекстелиндекстеукөрсетпеикөрсеті\
луминистрліпарламентпорталынарұқсатсызбастапқыбелсендіболмаидыдеректердәиексөзешқандаижариялаужағдаи\
даинтернетлицензиямақалағаміндеттімәтінненмәтінніңпаидаланредакциясаитымызсалынадысалынғансондаиақфо\
рмасыншартыменэлектроністеитінқұпиясөзқұпталадөтінемізазатжолалдындаалғашқыаталғанақпаратбасылымбері\
ледбраузербіріншіемтиханжазбашажартысыжасамаижауаптыжаңалықкезіндеконтентмәжілісмәліметнысандапроцен\
тсаиттарсаитынатақырыбтікелеитөрттенформаныішінарақалаулыәдебиетаиыптаартығыарқылыасатынатаанабарлық\
басуғабермеибетінеболадыболғанбіздіңбөлігігазетіекіншіетіледжиырмажолданжолдаржурналзаңменкелгенкөбе\
итмазмұнмақсатменшікмүмкіннауқаснемесеонлаинотырыпрастаурепостсаитқасимволсөзденсөздерсөздіңсөилемти\
істітолтыртіркелцитатақаинарқолданқорғалүзіндіүкіметүшіншіабзацавторактивалмаиартықаталубаспабастыба\
сыпбасқабеинебелгібеткебеттеболсаболыпбізгебіргебұрынбөлікбөлімбөлісвидеодеиінеркінжазылжұмыскездеке\
реккөлемкөшіроқушыпаиызпоштасуретталаптараттаңбатолықтыиымтіптітүрдетөменхабаршағыншығаріздеуқажетқа\
итақатаңқысқақұқықүштенccbyncndccbyncsadofollownofollowатапегержекежеліжолыжәнеиесікөбіоларотызсөзіт\
урафотоөрісcommonscreativnoindexccbyndccbysacookieбеселужоқжүзкөпмыңсоттекең"), entries: &[
exact(2646, 2).then(0, 1, Commons), // cc by
exact(2646, 2).then(1, 2, Commons), // cc by nc
exact(2646, 2).then(3, 2, Commons), // cc by nd
exact(2646, 2).then(5, 2, Commons), // cc by sa
exact(2646, 2).then(7, 1, Commons), // cc bync
exact(2646, 2).then(8, 1, Commons), // cc byncnd
exact(2646, 2).then(9, 1, Commons), // cc byncsa
exact(2646, 2).then(10, 1, Commons), // cc bynd
exact(2646, 2).then(11, 1, Commons), // cc bysa
exact(2646, 4).is(Commons), // ccby
exact(2646, 6).is(Commons), // ccbync
exact(2646, 8).is(Commons), // ccbyncnd
exact(2654, 8).is(Commons), // ccbyncsa
exact(2811, 6).is(Commons), // ccbynd
exact(2817, 6).is(Commons), // ccbysa
any(2823, 6).is(Unrelated), // cookie*
any(2797, 7).then(12, 1, Commons), // creativ* commons*
exact(2662, 8).is(Follow), // dofollow
exact(2670, 8).is(Follow), // nofollow
exact(2804, 7).is(Follow), // noindex
any(2116, 10).is(Paragraph), // абзац*
any(2126, 10).is(Manner), // автор*
any(388, 14).is(Press), // агентті*
any(388, 18).is(Filler), // агенттігі*
exact(1108, 8).then(13, 1, Paragraph), // азат жол*
any(1108, 14).is(Paragraph), // азатжол*
any(1528, 12).is(Unrelated), // аиыпта*
any(2136, 10).is(Active), // актив*
exact(6, 6).is(Manner), // ала
exact(1122, 10).is(Manner), // алдын
exact(1122, 10).then(14, 1, Manner), // алдын ала
exact(2146, 10).is(Without), // алмаи
exact(1136, 14).is(Ordinal).worth(1), // алғашқы
any(1540, 12).is(Over), // артығы*
exact(2156, 10).is(Over), // артық
exact(2156, 10).then(15, 1, Limit), // артық болма*
exact(2156, 10).then(16, 1, Limit), // артық емес
any(2156, 10).is(Limit), // артық*
exact(1552, 12).is(With), // арқылы
any(1564, 12).is(Limit), // асатын*
any(1564, 12).is(Over), // асатын*
any(2178, 8).is(Limit), // аспа*
any(1576, 12).is(Unrelated), // атаана*
any(2166, 10).is(Mention), // аталу*
exact(1150, 14).is(Original), // аталған
any(2678, 8).is(Mention), // атап*
any(406, 18).is(Cite), // атрибуция*
exact(1164, 14).then(17, 1, Press), // ақпарат агентт*
any(1164, 14).is(Filler), // ақпарат*
any(1164, 14).is(Material), // ақпарат*
exact(1588, 12).is(Manner), // барлық
exact(424, 18).is(When), // барысында
any(2176, 10).is(Manner), // баспа*
any(2176, 10).is(Print), // баспа*
exact(676, 16).is(Original), // бастапқы
exact(676, 16).then(18, 1, Source), // бастапқы көз*
exact(2186, 10).then(19, 1, Site), // басты бет*
exact(1600, 12).is(Manner), // басуға
exact(442, 18).is(Active), // басылатын
any(1178, 14).is(Filler), // басылым*
any(1178, 14).is(Press), // басылым*
any(1178, 14).is(Print), // басылым*
exact(460, 14).is(Start), // басында
exact(460, 18).is(Start), // басындағы
exact(2196, 10).is(Manner), // басып
exact(2196, 10).then(20, 1, Using), // басып шығар*
exact(2206, 10).is(Manner), // басқа
exact(30, 26).is(Unrelated), // бағдарламалық
any(2216, 10).is(Photo), // беине*
any(2226, 10).is(Chars), // белгі*
any(692, 16).is(Active), // белсенді*
exact(1612, 12).is(Without), // бермеи
exact(2829, 6).is(Number).worth(5), // бес
exact(2236, 10).is(Page), // бетке
any(2246, 10).is(Press), // бетте*
exact(1624, 12).is(Page), // бетіне
exact(1636, 12).is(Permit), // болады
exact(708, 16).is(Forbid), // болмаиды
exact(2256, 10).is(If), // болса
exact(2266, 10).is(Manner), // болып
exact(1648, 12).then(21, 1, If), // болған жағдаида
any(1206, 14).is(Unrelated), // браузер*
exact(2276, 10).is(Site), // бізге
exact(1660, 12).is(Press), // біздің
exact(1660, 12).is(Site), // біздің
exact(1660, 12).then(22, 1, Site), // біздің саит*
exact(1220, 6).is(Number).worth(1), // бір
exact(2286, 10).is(With), // бірге
exact(1220, 14).is(Ordinal).worth(1), // бірінші
any(1672, 12).is(Manner), // бөлігі*
any(2306, 10).is(Manner), // бөлік*
any(2316, 10).is(Paragraph), // бөлім*
any(2326, 10).is(Using), // бөліс*
any(2336, 10).is(Photo), // видео*
any(1684, 10).is(Press), // газет*
any(1684, 10).is(Print), // газет*
any(1684, 12).is(Filler), // газеті*
any(478, 18).is(Link), // гиперлинк*
any(82, 24).is(Link), // гиперсілтеме*
exact(2346, 10).is(Limit), // деиін
any(496, 16).is(Source), // дереккөз*
any(496, 18).is(Source), // дереккөзі*
any(740, 10).is(Quote), // дәиек*
any(740, 10).is(Use), // дәиек*
any(740, 16).is(Press), // дәиексөз*
any(740, 16).is(Quote), // дәиексөз*
any(740, 16).is(Use), // дәиексөз*
exact(2686, 8).is(If), // егер
exact(1696, 6).is(Number).worth(2), // екі
exact(1696, 12).is(Ordinal).worth(2), // екінші
exact(2835, 6).is(Number).worth(50), // елу
exact(356, 8).is(Not), // емес
any(1234, 14).is(Unrelated), // емтихан*
any(2356, 10).is(Permit), // еркін*
exact(756, 16).is(Not), // ешқандаи
exact(2877, 4).then(23, 1, Limit), // ең көбі
any(1248, 10).is(Material), // жазба*
exact(1248, 14).is(Manner), // жазбаша
any(2366, 10).is(Unrelated), // жазыл*
any(178, 14).is(Using), // жарияла*
any(178, 16).is(Manner), // жариялан*
exact(178, 22).is(Manner), // жарияланған
any(1262, 14).is(Fraction).worth(50), // жартысы*
exact(1276, 14).is(Without), // жасамаи
any(200, 22).is(Unrelated), // жауапкершіл*
any(1290, 14).is(Unrelated), // жауапты*
exact(788, 16).is(If), // жағдаида
exact(788, 16).is(When), // жағдаида
any(1304, 14).is(Material), // жаңалық*
any(1304, 14).is(Press), // жаңалық*
exact(2694, 8).then(24, 1, Unrelated), // жеке ақпарат*
exact(2694, 8).then(25, 1, Unrelated), // жеке деректер*
any(2702, 8).is(Online), // желі*
exact(1720, 12).is(Number).worth(20), // жиырма
exact(1116, 6).is(Lines), // жол
exact(1732, 12).is(Lines), // жолдан
any(1744, 12).is(Lines), // жолдар*
exact(2710, 8).is(Lines), // жолы
exact(2841, 6).is(Manner), // жоқ
any(1756, 12).is(Press), // журнал*
any(1756, 12).is(Print), // журнал*
exact(2847, 6).is(Number).worth(100), // жүз
exact(2376, 10).then(26, 1, Active), // жұмыс істеитін
exact(2718, 8).is(Manner), // және
any(1768, 6).is(Manner), // заң*
exact(1768, 12).is(Manner), // заңмен
any(2726, 8).is(Manner), // иесі*
any(532, 12).is(Search), // индекс*
any(532, 18).is(Follow), // индекстел*
any(550, 18).is(Follow), // индекстеу*
any(804, 16).is(Online), // интернет*
exact(1318, 6).is(Manner), // кез
exact(1318, 6).then(27, 1, Manner), // кез келген
exact(2386, 10).is(When), // кезде
exact(1318, 14).is(When), // кезінде
exact(1780, 12).is(Manner), // келген
any(106, 14).is(Consent), // келісім*
exact(106, 24).is(Without), // келісімінсіз
exact(2396, 10).then(16, 1, Optional), // керек емес
any(2396, 10).is(Oblige), // керек*
exact(222, 22).is(Below), // кешіктірмеи
any(130, 18).is(Commercial), // коммерция*
exact(130, 24).then(16, 1, Noncommercial), // коммерциялық емес
any(1332, 14).is(Material), // контент*
any(1332, 14).is(Press), // контент*
any(1792, 12).is(Use), // көбеит*
any(2406, 10).is(Limit), // көлем*
exact(2853, 6).then(16, 1, Limit), // көп емес
any(2853, 6).is(Limit), // көп*
any(56, 12).is(Mention), // көрсет*
exact(568, 18).is(Without), // көрсетпеи
any(586, 18).is(Mention), // көрсетілу*
exact(56, 20).is(Oblige), // көрсетіңіз
exact(56, 26).is(Oblige), // көрсетіңіздер
any(2416, 10).is(Use), // көшір*
any(488, 8).is(Link), // линк*
any(820, 16).is(Consent), // лицензия*
any(1804, 12).is(Material), // мазмұн*
any(308, 16).is(Material), // материал*
exact(308, 20).is(Page), // материалға
any(836, 12).is(Material), // мақала*
any(836, 12).is(Press), // мақала*
exact(836, 16).is(Page), // мақалаға
any(1816, 12).is(Manner), // мақсат*
any(1828, 12).is(Manner), // меншік*
any(604, 18).is(Unrelated), // министрлі*
exact(2859, 6).is(Number).worth(1000), // мың
any(244, 22).is(Oblige), // міндеттелед*
exact(852, 16).then(16, 1, Optional), // міндетті емес
any(852, 16).is(Oblige), // міндетті*
exact(1840, 12).then(16, 1, Oblige), // мүмкін емес
any(1840, 12).is(Permit), // мүмкін*
exact(1346, 14).is(Unrelated), // мәжіліс
any(1360, 14).is(Material), // мәлімет*
any(868, 10).is(Manner), // мәтін*
any(868, 10).is(Material), // мәтін*
exact(868, 16).then(28, 1, Above), // мәтіннен бұрын
exact(884, 16).then(29, 1, Above), // мәтіннің алдында
any(1852, 12).is(Unrelated), // науқас*
exact(1864, 12).is(Manner), // немесе
exact(1374, 14).is(Manner), // нысанда
any(2742, 8).is(Manner), // олар*
exact(982, 4).is(Number).worth(10), // он
any(1876, 12).is(Online), // онлаин*
any(0, 20).is(Using), // орналастыр*
exact(0, 30).is(Manner), // орналастырылған
exact(328, 20).is(Manner), // орналасқан
exact(2750, 8).is(Number).worth(30), // отыз
exact(1888, 12).is(With), // отырып
any(2426, 10).is(Unrelated), // оқушы*
any(900, 16).is(Using), // паидалан*
any(2436, 10).is(Percent), // паиыз*
any(622, 18).is(Unrelated), // парламент*
any(640, 12).is(Press), // портал*
exact(640, 18).is(Filler), // порталына
any(2446, 10).is(Unrelated), // пошта*
any(1388, 14).is(Percent), // процент*
any(1900, 12).is(Unrelated), // растау*
any(916, 16).is(Press), // редакция*
any(1912, 12).is(Use), // репост*
exact(266, 12).then(30, 1, Permit), // рұқсат берілед*
exact(266, 12).then(31, 1, Forbid), // рұқсат берілмеиді
exact(266, 12).then(32, 1, Permit), // рұқсат етіл*
exact(266, 12).then(33, 1, Permit), // рұқсат етілед*
exact(266, 12).then(34, 1, Forbid), // рұқсат етілмеиді
any(266, 12).is(Consent), // рұқсат*
exact(658, 18).is(Without), // рұқсатсыз
exact(266, 22).is(Without), // рұқсатынсыз
any(932, 8).is(Press), // саит*
any(1402, 14).is(Online), // саиттар*
exact(932, 10).is(Site), // саиты
any(932, 16).is(Site), // саитымыз*
exact(1416, 14).is(Filler), // саитына
exact(1416, 14).is(Site), // саитына
exact(1924, 12).is(Site), // саитқа
exact(948, 16).is(Manner), // салынады
exact(964, 16).is(Manner), // салынған
any(1936, 12).is(Chars), // символ*
exact(980, 16).is(Manner), // сондаиақ
exact(2865, 6).is(Unrelated), // сот
any(2456, 10).is(Photo), // сурет*
exact(282, 6).is(Without), // сыз
any(92, 14).is(Link), // сілтеме*
exact(348, 20).is(Without), // сілтемесіз
exact(750, 6).is(Words), // сөз
exact(1948, 12).is(Words), // сөзден
any(1960, 12).is(Words), // сөздер*
exact(1972, 12).is(Words), // сөздің
exact(2758, 8).is(Words), // сөзі
any(1984, 12).is(Sentences), // сөилем*
exact(2466, 10).then(34, 1, Optional), // талап етілмеиді
any(2466, 10).is(Oblige), // талап*
any(2476, 10).is(Use), // тарат*
any(1430, 14).is(Above), // тақырыб*
any(2486, 10).is(Chars), // таңба*
exact(2871, 6).is(Manner), // тек
exact(2871, 6).is(Only), // тек
any(1996, 8).is(Oblige), // тиіс*
exact(1996, 12).is(Original), // тиісті
any(2008, 12).is(Unrelated), // толтыр*
any(2496, 10).is(Manner), // толық*
exact(2766, 8).is(Direct), // тура
any(2506, 10).is(Forbid), // тыиым*
exact(1444, 14).is(Direct), // тікелеи
exact(2516, 10).is(Even), // тіпті
any(2020, 12).is(Unrelated), // тіркел*
exact(154, 16).then(18, 1, Source), // түпнұсқа көз*
any(154, 16).is(Original), // түпнұсқа*
exact(154, 24).is(Page), // түпнұсқасына
exact(368, 20).is(Page), // түпнұсқаға
exact(2526, 10).is(Manner), // түрде
any(2536, 10).is(Below), // төмен*
exact(1458, 14).then(35, 1, Fraction).worth(25), // төрттен бір*
exact(1472, 14).is(Unrelated), // форманы
exact(996, 16).is(Unrelated), // формасын
any(2774, 8).is(Photo), // фото*
any(2546, 10).is(Material), // хабар*
any(2032, 12).is(Quote), // цитата*
any(2032, 12).is(Use), // цитата*
exact(1012, 8).is(Oblige), // шарт
exact(1012, 8).then(16, 1, Optional), // шарт емес
any(1012, 10).is(If), // шарты*
exact(1012, 16).is(If), // шартымен
exact(2556, 10).is(Vague), // шағын
any(1028, 16).is(Online), // электрон*
any(2576, 10).is(Search), // іздеу*
exact(1486, 14).is(Manner), // ішінара
exact(1158, 8).is(Manner), // ғана
exact(1158, 8).is(Only), // ғана
exact(2586, 10).then(16, 1, Optional), // қажет емес
any(2586, 10).is(Oblige), // қажет*
any(2044, 12).is(Source), // қаинар*
exact(2596, 10).then(36, 1, Use), // қаита бас*
exact(2596, 10).then(37, 1, Use), // қаита жарияла*
exact(2596, 10).then(38, 1, Use), // қаита жариялау*
exact(1500, 14).is(Optional), // қалаулы
exact(2606, 10).is(Manner), // қатаң
any(2056, 12).is(Using), // қолдан*
any(2068, 12).is(Manner), // қорғал*
exact(2616, 10).is(Vague), // қысқа
exact(1060, 10).then(39, 1, Unrelated), // құпия сөз*
any(1060, 16).is(Unrelated), // құпиясөз*
any(1076, 16).is(Optional), // құпталад*
any(2626, 10).is(Manner), // құқық*
any(2080, 12).is(Use), // үзінді*
any(2092, 12).is(Unrelated), // үкімет*
exact(2104, 4).is(Number).worth(3), // үш
exact(2636, 10).then(35, 1, Fraction).worth(33), // үштен бір*
exact(2104, 8).is(Manner), // үшін
exact(2104, 8).is(When), // үшін
exact(2104, 12).is(Ordinal).worth(3), // үшінші
any(1514, 14).is(Unrelated), // әдебиет*
any(2782, 8).is(Unrelated), // өріс*
exact(1092, 16).is(Oblige), // өтінеміз
], more: &[
exact(2648, 2), // by
exact(2648, 2), // by
exact(2650, 2), // nc
exact(2648, 2), // by
exact(2652, 2), // nd
exact(2648, 2), // by
exact(2660, 2), // sa
exact(2648, 4), // bync
exact(2648, 6), // byncnd
exact(2656, 6), // byncsa
exact(2813, 4), // bynd
exact(2819, 4), // bysa
any(2790, 7), // commons*
any(1116, 6), // жол*
exact(6, 6), // ала
any(708, 10), // болма*
exact(356, 8), // емес
any(388, 12), // агентт*
any(506, 6), // көз*
any(1624, 6), // бет*
any(2566, 10), // шығар*
exact(788, 16), // жағдаида
any(932, 8), // саит*
exact(2734, 8), // көбі
any(1164, 14), // ақпарат*
any(724, 16), // деректер*
exact(1044, 16), // істеитін
exact(1780, 12), // келген
exact(2296, 10), // бұрын
exact(1122, 14), // алдында
any(1192, 14), // берілед*
exact(288, 20), // берілмеиді
any(514, 8), // етіл*
any(1708, 12), // етілед*
exact(514, 18), // етілмеиді
any(1220, 6), // бір*
any(442, 6), // бас*
any(178, 14), // жарияла*
any(772, 16), // жариялау*
any(750, 6), // сөз*
], sayings: Sayings {
above: "Сілтеме мәтіннің алдында болуы керек.",
article: "Материалдарды пайдаланған кезде түпнұсқа мақалаға гиперсілтеме жасау міндетті.",
credit: "Дереккөз: {link}",
first: "Сілтеме бірінші абзацта болуы керек.",
open: "Сілтеме іздеу жүйелері үшін ашық болуы керек.",
site: "Материалдарды пайдаланған кезде {site} сайтына гиперсілтеме жасау міндетті.",
within: "Сілтеме алғашқы {n} абзацта болуы керек.",
}, other_script: None };
