// GENERATED from data/notices/bg.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "bg", target_first: false, capital_nouns: false, letters: "", stems: Stems("незадължителнпървоизточникразпространенвъзпроизвеждизключителнонекомерсиалноригиналнатапозоваванетоп\
редварителнразрешениетовключителновъведениетовъзпроизвединдексируемкоментаритеминистерствмодифициран\
оригиналнияотговорностправителствпрепредаванпрепубликувпубликуванособственостбиблиографединственозаг\
лавиетоизображениизточникътнетърговскпозволениепосочваитепритежателпубликацияпървоначалсобствениксъг\
ласиетосъдеиствиетекстоветеуебсаитовехипервръзкабонаментелектроннзабраняваизвличанеизкуственизползва\
низточникаизточнициинформацилюбезнотоначалнатанеобходимограниченпарламентпетстотинпозволенапозволено\
позволявапосочванепрепечатвпромянатаразрешаваразрешенаразрешенорегистрацсъдържанихиперлинкцитираитеб\
исквитквестницивръзкатадвадесетдопустимзабранензамърсявзапазватзапазенизапазеноизискватизречениизход\
нияилюстрацинтелектинтернеткриеитивмаксимумматериалминистърнаикъснонаимногоначалотонезаконнобучениеп\
араграфпаркиранпетдесетповторноползванепосочетепрепоръчпрепраткпушенетосвободносписаниестатиитестати\
ятастраницатридесетупоменавформулярфотографцитиранечастичноавторскактивенактивнаактивниблоговебраузъ\
рбюлетинвестникданнитедигиталдиректндопусказащитениздателизричноизходенкакватокакъвтокопиранкопиратл\
инковемашиннопациентполовинпонископорталапосоченпродажбпроцентпърватапървитепървиятработещредакцирод\
ителсофтуерсоциалнтелефонтърсачкупотребусловиеученицицитиратчетвъртабзацаабзациакаунтвинагивлезтевръ\
зкивсичкивторияграфикдвестазаедноизтеглизцялокогатокомънслинкътлицензнатисннашатанашиятонлаинпечатнп\
исменповечепосочипреводредовесимволстрогосъхрантекстатретиятристатрябватърсещучилищчетиривидеодлъжнз\
наказнацикликнкратклинкаличнимогатначинникакновинобвинобектосвенпаролпредипрякасаитаснимксъдъттретац\
итатcopyrightccbyncndccbyncsadofollownofollowвсяквходдоридругдумадумиеднамалкможемолямрежнужннямапол\
есамосъдасъщотазитезитоватозицелиясноcommonscreativnoindexccbyndccbysacookieminingкодкъмнаднассъсdat\
atextandtdmai"), entries: &[
exact(3417, 2).then(0, 1, Commons), // cc by
exact(3417, 2).then(1, 2, Commons), // cc by nc
exact(3417, 2).then(3, 2, Commons), // cc by nd
exact(3417, 2).then(5, 2, Commons), // cc by sa
exact(3417, 2).then(7, 1, Commons), // cc bync
exact(3417, 2).then(8, 1, Commons), // cc byncnd
exact(3417, 2).then(9, 1, Commons), // cc byncsa
exact(3417, 2).then(10, 1, Commons), // cc bynd
exact(3417, 2).then(11, 1, Commons), // cc bysa
exact(3417, 4).is(Commons), // ccby
exact(3417, 6).is(Commons), // ccbync
exact(3417, 8).is(Commons), // ccbyncnd
exact(3425, 8).is(Commons), // ccbyncsa
exact(3654, 6).is(Commons), // ccbynd
exact(3660, 6).is(Commons), // ccbysa
any(3666, 6).is(Unrelated), // cookie*
exact(3408, 9).is(Press), // copyright
any(3640, 7).then(12, 1, Commons), // creativ* commons*
exact(3708, 4).then(13, 1, Mining), // data mining
exact(3433, 8).is(Follow), // dofollow
exact(3441, 8).is(Follow), // nofollow
exact(3647, 7).is(Follow), // noindex
exact(3719, 3).is(Mining), // tdm
exact(3712, 4).then(14, 3, Mining), // text and data mining
exact(2734, 10).is(Paragraph), // абзац
exact(2734, 12).is(Paragraph), // абзаца
exact(2746, 12).is(Paragraph), // абзаци
any(894, 18).is(Unrelated), // абонамент*
any(2118, 10).is(Manner), // автор*
any(2118, 14).is(Press), // авторск*
any(2758, 12).is(Unrelated), // акаунт*
exact(1772, 6).is(If), // ако
exact(2132, 14).is(Active), // активен
exact(2146, 14).is(Active), // активна
any(2146, 14).is(Active), // активна*
exact(2160, 14).is(Active), // активни
exact(1060, 6).is(Without), // без
any(554, 20).is(Unrelated), // библиограф*
any(1398, 16).is(Unrelated), // бисквитк*
any(2174, 8).is(Press), // блог*
exact(2174, 14).is(Online), // блогове
any(2188, 14).is(Unrelated), // браузър*
any(2202, 14).is(Unrelated), // бюлетин*
exact(32, 2).then(17, 1, Above), // в заглавието
exact(32, 2).then(18, 1, Start), // в началото
exact(2216, 14).is(Filler), // вестник
any(2216, 14).is(Press), // вестник*
exact(1414, 16).is(Print), // вестници
any(3178, 10).is(Photo), // видео*
exact(2770, 12).is(Manner), // винаги
exact(246, 22).is(With), // включително
exact(2782, 12).is(Unrelated), // влезте
exact(884, 12).is(Link), // връзка
exact(1430, 16).is(Link), // връзката
exact(2794, 12).is(Link), // връзки
exact(2806, 12).is(Manner), // всички
any(3449, 8).is(Manner), // всяк*
exact(2818, 10).is(Ordinal).worth(2), // втори
exact(2818, 12).is(Ordinal).worth(2), // втория
exact(3457, 8).is(Unrelated), // вход
exact(268, 6).then(19, 1, Start), // във въведението
any(290, 22).is(Use), // възпроизвед*
any(78, 24).is(Use), // възпроизвежд*
any(2830, 12).is(Photo), // график*
exact(2230, 10).is(Material), // данни
exact(2230, 14).is(Material), // данните
exact(204, 6).is(Number).worth(2), // два
exact(1446, 16).is(Number).worth(20), // двадесет
exact(2842, 6).is(Number).worth(2), // две
exact(2842, 12).is(Number).worth(200), // двеста
exact(1452, 10).is(Number).worth(10), // десет
any(2244, 14).is(Online), // дигитал*
any(2258, 14).is(Direct), // директн*
any(3188, 10).is(Oblige), // длъжн*
exact(1462, 4).is(Limit), // до
exact(1462, 4).is(To), // до
any(2272, 14).is(Permit), // допуска*
any(1462, 16).is(Permit), // допустим*
exact(3465, 8).is(Even), // дори
any(3473, 8).is(Manner), // друг*
exact(3481, 8).is(Words), // дума
exact(3489, 8).is(Words), // думи
exact(308, 8).is(Number).worth(1), // един
exact(574, 20).is(Only), // единствено
exact(3497, 8).is(Number).worth(1), // една
exact(3497, 8).then(20, 1, Fraction).worth(33), // една трета
exact(3497, 8).then(21, 1, Fraction).worth(25), // една четвърт
exact(2858, 8).is(Number).worth(1), // едно
any(912, 18).is(Online), // електронн*
exact(4, 4).is(When), // за
any(1478, 16).is(Forbid), // забранен*
any(930, 16).is(Forbid), // забраняв*
exact(930, 18).is(Forbid), // забранява
any(4, 22).is(Oblige), // задължителн*
exact(2854, 12).is(With), // заедно
any(1770, 10).is(Manner), // закон*
any(1494, 16).is(Unrelated), // замърсяв*
exact(1510, 14).is(Reserve), // запазва
exact(1510, 16).is(Reserve), // запазват
any(1526, 14).is(Manner), // запазен*
any(1526, 14).is(Reserve), // запазен*
exact(1526, 16).is(Reserve), // запазени
exact(1542, 16).is(Reserve), // запазено
any(2286, 14).is(Manner), // защитен*
exact(3198, 10).is(Chars), // знака
exact(3208, 10).is(Chars), // знаци
exact(16, 2).is(Filler), // и
exact(948, 18).then(22, 2, Mining), // извличане на данни
exact(948, 18).then(24, 2, Mining), // извличане на информац*
exact(948, 18).then(26, 2, Mining), // извличане на текст*
any(2300, 14).is(Press), // издател*
exact(1558, 14).is(Oblige), // изисква
exact(1558, 16).is(Oblige), // изискват
exact(102, 24).is(Only), // изключително
any(966, 18).then(28, 1, Mining), // изкуствен* интелект
any(614, 20).is(Photo), // изображени*
any(984, 14).is(Using), // използв*
any(984, 18).is(Using), // използван*
any(1574, 16).is(Sentences), // изречени*
any(2314, 12).is(Manner), // изричн*
exact(2314, 14).is(Manner), // изрично
any(2866, 12).is(Unrelated), // изтегл*
exact(36, 16).is(Source), // източник
exact(1002, 18).is(Source), // източника
exact(634, 20).is(Source), // източникът
exact(1020, 18).is(Source), // източници
exact(2328, 14).then(29, 1, Unrelated), // изходен код
exact(1590, 16).then(29, 1, Unrelated), // изходния код
exact(2878, 12).is(Manner), // изцяло
exact(3158, 6).is(Manner), // или
any(1606, 16).is(Photo), // илюстрац*
any(312, 16).is(Search), // индексир*
any(312, 22).is(Follow), // индексируем*
exact(1638, 16).is(Online), // интернет
any(1038, 18).is(Material), // информаци*
exact(2342, 14).is(Manner), // каквато
exact(2356, 14).is(Manner), // какъвто
any(3218, 10).is(Unrelated), // кликн*
exact(2890, 12).is(When), // когато
exact(334, 22).is(Unrelated), // коментарите
any(130, 20).is(Commercial), // комерсиалн*
exact(2370, 12).is(Use), // копира
any(2370, 14).is(Use), // копиран*
exact(2384, 14).is(Use), // копират
any(3228, 10).is(Vague), // кратк*
exact(1654, 16).then(30, 1, Commons), // криеитив комънс
exact(3684, 6).is(To), // към
exact(1372, 8).is(Link), // линк
exact(3238, 10).is(Link), // линка
exact(2398, 14).is(Link), // линкове
exact(2914, 12).is(Link), // линкът
any(2926, 12).is(Consent), // лиценз*
any(3248, 8).is(Noncommercial), // личн*
exact(3248, 10).then(31, 1, Unrelated), // лични данни
exact(1670, 16).is(Limit), // максимум
any(3505, 8).is(Vague), // малк*
any(1686, 16).is(Material), // материал*
exact(2412, 14).then(32, 1, Mining), // машинно обучение
any(356, 22).is(Unrelated), // министерств*
any(1702, 16).is(Unrelated), // министър*
exact(3258, 10).is(Permit), // могат
any(378, 22).is(Manner), // модифициран*
exact(3513, 8).is(Permit), // може
exact(3521, 8).is(Oblige), // моля
exact(160, 4).is(To), // на
exact(160, 4).then(33, 1, Manner), // на саита
exact(160, 4).then(34, 1, Percent), // на сто
exact(3690, 6).is(Limit), // над
exact(3690, 6).is(Over), // над
exact(3690, 6).then(35, 1, Above), // над текста
exact(1718, 16).is(Below), // наикъсно
exact(1734, 16).is(Limit), // наимного
exact(3696, 6).is(Site), // нас
any(2938, 12).is(Unrelated), // натисн*
exact(1074, 18).then(36, 1, Site), // началната страница
any(3268, 10).is(Manner), // начин*
any(2950, 6).is(Press), // наш*
exact(2950, 12).is(Filler), // нашата
exact(2950, 12).then(36, 1, Site), // нашата страница
exact(2962, 10).is(Filler), // нашия
exact(2962, 10).then(37, 1, Site), // нашия саит
exact(2962, 12).then(37, 1, Site), // нашият саит
exact(0, 4).is(Not), // не
exact(0, 4).then(38, 2, Optional), // не е задължителн*
exact(0, 4).then(40, 2, Optional), // не е необходим*
exact(0, 4).then(42, 2, Optional), // не е нужн*
exact(0, 4).then(44, 2, Forbid), // не е позволен*
exact(0, 4).then(46, 2, Forbid), // не е разрешен*
exact(0, 4).then(48, 1, Forbid), // не могат
exact(0, 4).then(49, 1, Forbid), // не може
exact(0, 4).then(50, 1, Below), // не пониско
exact(0, 4).then(51, 2, Forbid), // не се допуска
exact(0, 4).then(53, 2, Optional), // не се изисква
exact(0, 4).then(55, 2, Optional), // не се изискват
exact(0, 4).then(57, 2, Forbid), // не се разрешава
any(0, 26).is(Optional), // незадължителн*
any(1766, 16).is(Forbid), // незаконн*
any(126, 24).is(Noncommercial), // некомерсиалн*
any(1092, 18).is(Oblige), // необходим*
any(654, 20).is(Noncommercial), // нетърговск*
exact(46, 4).is(Press), // ни
any(3278, 10).is(Not), // никак*
any(3288, 10).is(Material), // новин*
any(3288, 10).is(Press), // новин*
exact(3545, 8).is(Not), // няма
any(3298, 10).is(Unrelated), // обвин*
exact(3308, 10).is(Manner), // обект
exact(1782, 16).then(59, 2, Mining), // обучение на ai*
any(1110, 18).is(Vague), // ограничен*
exact(2974, 12).is(Online), // онлаин
any(150, 16).is(Original), // оригинал*
exact(150, 20).then(61, 1, Page), // оригинална статия
exact(150, 24).then(62, 1, Page), // оригиналната публикация
exact(150, 24).then(61, 1, Page), // оригиналната статия
exact(400, 22).then(63, 1, Page), // оригиналния текст
exact(3318, 10).is(Without), // освен
exact(422, 4).is(Manner), // от
any(422, 22).is(Unrelated), // отговорност*
any(1798, 16).is(Paragraph), // параграф*
any(1814, 16).is(Unrelated), // паркиран*
any(1128, 18).is(Unrelated), // парламент*
any(3328, 10).is(Unrelated), // парол*
any(2426, 14).is(Unrelated), // пациент*
exact(1146, 6).is(Number).worth(5), // пет
exact(1830, 16).is(Number).worth(50), // петдесет
exact(1146, 18).is(Number).worth(500), // петстотин
any(2986, 12).is(Print), // печатн*
any(2998, 12).is(Manner), // писмен*
exact(3010, 12).then(64, 1, Limit), // повече от
exact(3010, 12).then(64, 1, Over), // повече от
exact(1846, 16).is(Manner), // повторно
exact(1846, 16).then(65, 1, Use), // повторно публикув*
exact(674, 16).is(Permit), // позволен
exact(1164, 18).is(Permit), // позволена
exact(674, 20).is(Consent), // позволение
exact(1182, 18).is(Permit), // позволено
exact(1200, 18).is(Permit), // позволява
any(174, 18).is(Mention), // позоваван*
exact(174, 20).then(66, 2, Cite), // позоваване на източник*
exact(174, 24).then(66, 2, Cite), // позоваването на източник*
exact(3553, 8).is(Unrelated), // поле
any(988, 12).is(Using), // ползва*
any(1862, 16).is(Using), // ползване*
any(2440, 14).is(Fraction).worth(50), // половин*
any(2468, 12).is(Press), // портал*
exact(2468, 14).is(Filler), // портала
exact(694, 14).is(Mention), // посочва
exact(694, 14).then(68, 1, Cite), // посочва източник*
exact(694, 20).is(Mention), // посочваите
exact(694, 20).is(Oblige), // посочваите
any(1218, 16).is(Mention), // посочван*
exact(1218, 18).then(69, 2, Cite), // посочване на авто*
exact(1218, 18).then(66, 2, Cite), // посочване на източник*
exact(2482, 14).then(68, 1, Cite), // посочен източник*
any(2482, 14).is(Mention), // посочен*
exact(1878, 16).is(Mention), // посочете
exact(1878, 16).is(Oblige), // посочете
exact(1878, 16).then(68, 1, Cite), // посочете източник*
exact(3022, 12).then(68, 1, Cite), // посочи източник*
any(444, 8).is(Manner), // прав*
any(444, 22).is(Unrelated), // правителств*
any(3034, 12).is(Manner), // превод*
any(198, 24).is(Manner), // предварителн*
exact(3338, 10).then(35, 1, Above), // преди текста
any(1236, 16).is(Use), // препечат*
any(1236, 18).is(Press), // препечатв*
any(1236, 18).is(Use), // препечатв*
any(1894, 16).is(Optional), // препоръч*
any(1910, 16).is(Link), // препратк*
any(466, 22).is(Use), // препредаван*
any(488, 22).is(Use), // препубликув*
exact(714, 6).is(When), // при
exact(714, 6).then(71, 1, If), // при условие
exact(714, 6).then(72, 2, If), // при условие че
any(714, 20).is(Manner), // притежател*
any(2496, 14).is(Manner), // продажб*
any(1254, 12).is(Manner), // промян*
exact(1254, 18).is(Manner), // промяната
any(2510, 14).is(Percent), // процент*
exact(3348, 8).is(Direct), // пряк
exact(3348, 10).is(Direct), // пряка
any(734, 18).is(Material), // публикаци*
any(494, 16).is(Using), // публикув*
exact(510, 22).then(74, 2, Given), // публикувано с разрешение
exact(1926, 12).is(Unrelated), // пушене
exact(1926, 16).is(Unrelated), // пушенето
exact(2524, 14).is(Ordinal).worth(1), // първата
exact(2538, 10).is(Ordinal).worth(1), // първи
exact(2538, 14).is(Ordinal).worth(1), // първите
exact(2552, 12).is(Ordinal).worth(1), // първия
exact(2552, 14).is(Ordinal).worth(1), // първият
any(26, 26).is(Source), // първоизточник*
any(754, 20).is(Original), // първоначал*
any(2566, 14).is(Active), // работещ*
any(52, 22).is(Use), // разпростран*
any(52, 26).is(Use), // разпространен*
exact(1272, 18).is(Permit), // разрешава
exact(222, 16).is(Permit), // разрешен
exact(1290, 18).is(Permit), // разрешена
exact(222, 18).is(Permit), // разрешени
exact(222, 20).is(Consent), // разрешение
exact(222, 24).is(Consent), // разрешението
exact(1308, 18).is(Permit), // разрешено
any(1326, 18).is(Unrelated), // регистрац*
exact(474, 8).is(Lines), // реда
any(2580, 14).is(Press), // редакци*
exact(3046, 12).is(Lines), // редове
any(2594, 14).is(Unrelated), // родител*
exact(64, 2).is(With), // с
exact(64, 2).then(76, 2, Given), // с любезното съдеиствие
exact(860, 4).is(Manner), // са
any(860, 8).is(Press), // саит*
exact(3358, 10).is(Filler), // саита
exact(3358, 10).is(Site), // саита
exact(3358, 10).then(78, 1, Site), // саита ни
exact(3561, 8).is(Only), // само
exact(1942, 16).is(Permit), // свободно
exact(1456, 4).is(Manner), // се
any(3058, 12).is(Chars), // символ*
any(3368, 10).is(Photo), // снимк*
any(774, 20).is(Manner), // собственик*
any(532, 22).is(Manner), // собственост*
any(2608, 14).is(Unrelated), // софтуер*
any(2622, 14).then(79, 1, Online), // социалн* мреж*
any(1958, 14).is(Print), // списани*
any(1958, 16).is(Press), // списание*
exact(1974, 12).is(Material), // статии
any(1974, 12).is(Press), // статии*
exact(1974, 16).is(Material), // статиите
exact(1974, 16).is(Press), // статиите
exact(1990, 12).is(Material), // статия
exact(1990, 12).is(Press), // статия
exact(1990, 16).is(Material), // статията
exact(840, 6).is(Number).worth(100), // сто
exact(3070, 12).is(Manner), // строго
exact(794, 16).is(Consent), // съгласие
exact(794, 20).is(Consent), // съгласието
exact(3569, 8).is(Unrelated), // съда
any(1344, 18).is(Material), // съдържани*
any(1344, 18).is(Press), // съдържани*
exact(3378, 10).is(Unrelated), // съдът
exact(3702, 6).is(With), // със
any(3082, 12).is(Manner), // съхран*
exact(3577, 8).is(Manner), // също
exact(3585, 8).is(Manner), // тази
exact(3593, 8).is(Manner), // тези
exact(834, 10).is(Material), // текст
exact(3094, 12).is(Material), // текста
exact(834, 16).is(Material), // текстове
exact(834, 20).is(Material), // текстовете
any(2636, 14).is(Unrelated), // телефон*
exact(3601, 8).is(Manner), // това
exact(3609, 8).is(Manner), // този
exact(3609, 8).then(37, 1, Site), // този саит
exact(3106, 10).is(Ordinal).worth(3), // трети
exact(3106, 12).is(Ordinal).worth(3), // третия
exact(2022, 6).is(Number).worth(3), // три
exact(2022, 16).is(Number).worth(30), // тридесет
exact(3118, 12).is(Number).worth(300), // триста
exact(3130, 12).is(Oblige), // трябва
any(658, 16).is(Commercial), // търговск*
any(2650, 14).is(Search), // търсачк*
any(3142, 12).is(Search), // търсещ*
any(854, 14).is(Press), // уебсаит*
exact(854, 20).is(Online), // уебсаитове
any(2038, 16).is(Mention), // упоменав*
any(2664, 14).is(Using), // употреб*
any(2678, 12).is(Oblige), // услови*
exact(2692, 14).is(Unrelated), // ученици
any(3154, 12).is(Unrelated), // училищ*
exact(1042, 10).is(Manner), // форма
any(2054, 16).is(Unrelated), // формуляр*
any(2070, 16).is(Photo), // фотограф*
any(874, 20).is(Link), // хипервръзк*
any(1362, 18).is(Link), // хиперлинк*
exact(3617, 6).is(Manner), // цел
exact(3617, 8).is(Manner), // цели
any(3398, 10).is(Quote), // цитат*
any(3398, 10).is(Use), // цитат*
exact(1380, 12).is(Quote), // цитира
exact(1380, 12).is(Use), // цитира
exact(1380, 18).is(Quote), // цитираите
exact(1380, 18).is(Use), // цитираите
any(2086, 14).is(Original), // цитиран*
any(2086, 14).is(Quote), // цитиран*
any(2086, 14).is(Use), // цитиран*
exact(2086, 16).then(66, 2, Cite), // цитиране на източник*
exact(2706, 14).is(Quote), // цитират
exact(2706, 14).is(Use), // цитират
exact(2102, 8).is(Manner), // част
exact(2102, 10).is(Manner), // части
exact(2102, 16).is(Manner), // частично
exact(3166, 12).is(Number).worth(4), // четири
exact(3625, 8).is(Manner), // ясно
], more: &[
exact(3419, 2), // by
exact(3419, 2), // by
exact(3421, 2), // nc
exact(3419, 2), // by
exact(3423, 2), // nd
exact(3419, 2), // by
exact(3431, 2), // sa
exact(3419, 4), // bync
exact(3419, 6), // byncnd
exact(3427, 6), // byncsa
exact(3656, 4), // bynd
exact(3662, 4), // bysa
any(3633, 7), // commons*
exact(3672, 6), // mining
exact(3716, 3), // and
exact(3708, 4), // data
exact(3672, 6), // mining
exact(594, 20), // заглавието
exact(1750, 16), // началото
exact(268, 22), // въведението
exact(3388, 10), // трета
exact(2720, 14), // четвърт
exact(160, 4), // на
exact(2230, 10), // данни
exact(160, 4), // на
any(1038, 16), // информац*
exact(160, 4), // на
any(834, 10), // текст*
exact(1622, 16), // интелект
exact(3678, 6), // код
exact(2902, 12), // комънс
exact(2230, 10), // данни
exact(1782, 16), // обучение
exact(3358, 10), // саита
exact(840, 6), // сто
exact(3094, 12), // текста
exact(2006, 16), // страница
exact(860, 8), // саит
exact(2, 2), // е
any(4, 22), // задължителн*
exact(2, 2), // е
any(1092, 18), // необходим*
exact(2, 2), // е
any(3537, 8), // нужн*
exact(2, 2), // е
any(674, 16), // позволен*
exact(2, 2), // е
any(222, 16), // разрешен*
exact(3258, 10), // могат
exact(3513, 8), // може
exact(2454, 14), // пониско
exact(1456, 4), // се
exact(2272, 14), // допуска
exact(1456, 4), // се
exact(1558, 14), // изисква
exact(1456, 4), // се
exact(1558, 16), // изискват
exact(1456, 4), // се
exact(1272, 18), // разрешава
exact(160, 4), // на
any(3722, 2), // ai*
exact(1990, 12), // статия
exact(734, 20), // публикация
exact(834, 10), // текст
exact(422, 4), // от
any(494, 16), // публикув*
exact(160, 4), // на
any(36, 16), // източник*
any(36, 16), // източник*
exact(160, 4), // на
any(2118, 8), // авто*
exact(2678, 14), // условие
exact(2678, 14), // условие
exact(1122, 4), // че
exact(64, 2), // с
exact(222, 20), // разрешение
exact(1056, 18), // любезното
exact(814, 20), // съдеиствие
exact(46, 4), // ни
any(3529, 8), // мреж*
], sayings: Sayings {
above: "Връзката трябва да е над текста.",
article: "Използването на материали е разрешено само с връзка към оригиналната статия.",
credit: "Източник: {link}",
first: "Връзката трябва да е в първия абзац.",
open: "Връзката трябва да е отворена за търсачките.",
site: "Използването на материали е разрешено само с връзка към {site}.",
within: "Връзката трябва да е в първите {n} абзаца.",
}, other_script: None };
