// GENERATED from data/notices/be.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "be", target_first: false, capital_nouns: false, letters: "", stems: Stems("правауладальнікпершапачатковінтэрнэтвыданзабеспячэнненедапушчальнапублікавангіперспасылміністэрствне\
абавязковнекамерцыиннепауналетнперадрукоувпершакрыніцпяцідзесяціінфармацыинбібліяграфкатэгарычнкліка\
бельнпаведамленпазначаицепаказваицеперапублікперсанальнпраграмнаепяцьдзясятадказнасцгіперлінкзабарон\
енкапіраванлітаратурнаяунасцінепасрэднпаведаміуразмешчанразмяшчэнраспаусюдузгадненнуказваицеіндэксуе\
мабавязанабвінавааднауленадпаведнарыгіналвыглядзевыкарыствыключнадазволамдазволендваццацьдваццацідру\
каванзапауненкаментаркарыстанмаксімумматэрыялнаупростнеабходнпазначацпазначцепазначыцпазначэнпапярэд\
нперавышапублікацрэдактаррэпублікспасылацтрыццацьтрыццаціузнауленуказаннеуласнасцфатаграфчастковаілю\
страцагенцтвартыкулатрыбуцаутарскаутарызафіцыинвыданневыданнявыпадкугазетахдазвалядазволудапускадзес\
яцьзабаранзагалоузаконамзгадванкабінеткантэнтневялікнязначнпадпіскпажаданпаказанпапяровпатрабупатрэб\
нпацыентпачаткупошукавпрацэнтпісьмоврассылкрэдакцысвабоднскапіявспаслацстаронктаксаматэкстамукажыцеу\
казацьцытаванчасопісэкзаменаднагоадсоткактыунанлаингалоунгэтагазаявіузыходнкароткліцэнзмагчыммогуцьм\
усіцьнашаганельгападчаспазнеипарталпросімразумнрэпострэсурссаитаусецівесказауспосабстрогасімвалтольк\
іумоваицалкамабемеабзацадзінбацькбольшвыдаввідэадзеинзгадкздымкзместласкаможнанаватнавінніжэипавінпа\
ловпаролправырадоксаитысказысловытрэбатрэціумовеформаформецытатчвэрцчынаміншаиccbyncndccbyncsadofoll\
ownofollowбыцьвыявдвухдзведругзвышзгодзнаккалілюболюбыможаполепоунпрамрадкслоутрохурадусіхфотаякіяін\
шыcommonscreativnoindexccbyndccbysacookieбезвэбдляпрысуд"), entries: &[
exact(2756, 2).then(0, 1, Commons), // cc by
exact(2756, 2).then(1, 2, Commons), // cc by nc
exact(2756, 2).then(3, 2, Commons), // cc by nd
exact(2756, 2).then(5, 2, Commons), // cc by sa
exact(2756, 2).then(7, 1, Commons), // cc bync
exact(2756, 2).then(8, 1, Commons), // cc byncnd
exact(2756, 2).then(9, 1, Commons), // cc byncsa
exact(2756, 2).then(10, 1, Commons), // cc bynd
exact(2756, 2).then(11, 1, Commons), // cc bysa
exact(2756, 4).is(Commons), // ccby
exact(2756, 6).is(Commons), // ccbync
exact(2756, 8).is(Commons), // ccbyncnd
exact(2764, 8).is(Commons), // ccbyncsa
exact(2993, 6).is(Commons), // ccbynd
exact(2999, 6).is(Commons), // ccbysa
any(3005, 6).is(Unrelated), // cookie*
any(2979, 7).then(12, 1, Commons), // creativ* commons*
exact(2772, 8).is(Follow), // dofollow
exact(2780, 8).is(Follow), // nofollow
exact(2986, 7).is(Follow), // noindex
any(802, 16).is(Oblige), // абавязан*
any(200, 18).is(Oblige), // абавязков*
any(588, 16).is(Manner), // абаронен*
any(818, 16).is(Unrelated), // абвінава*
any(2426, 8).is(Limit), // абем*
exact(2426, 10).is(Manner), // абеме
any(2436, 10).is(Paragraph), // абзац*
any(1410, 14).is(Filler), // агенцтв*
any(1410, 14).is(Press), // агенцтв*
exact(2446, 10).is(Number).worth(1), // адзін
any(550, 18).is(Unrelated), // адказнасц*
exact(2054, 12).is(Number).worth(1), // аднаго
any(834, 16).is(Use), // аднаулен*
any(850, 16).is(Original), // адпаведн*
any(2066, 12).is(Percent), // адсотк*
any(2078, 12).is(Active), // актыун*
any(2090, 12).is(Online), // анлаин*
any(130, 22).is(Manner), // апублікаван*
any(1424, 14).is(Material), // артыкул*
any(1424, 14).is(Press), // артыкул*
exact(866, 16).is(Page), // арыгінал
any(866, 16).is(Original), // арыгінал*
any(1438, 14).is(Cite), // атрыбуц*
any(1452, 10).is(Manner), // аутар*
any(1452, 14).is(Manner), // аутарск*
any(1466, 14).is(Unrelated), // аутарыз*
any(1480, 14).is(Manner), // афіцыин*
any(2456, 10).is(Unrelated), // бацьк*
exact(3011, 6).is(Without), // без
exact(2466, 10).is(Limit), // больш
exact(2466, 10).is(Over), // больш
exact(2788, 8).is(Manner), // быць
any(350, 20).is(Unrelated), // бібліяграф*
exact(882, 16).is(Manner), // выглядзе
any(2476, 10).is(Press), // выдав*
any(1494, 12).is(Press), // выданн*
exact(1494, 14).is(Filler), // выданне
any(1508, 14).is(Filler), // выдання*
any(898, 16).is(Using), // выкарыст*
any(914, 14).is(Only), // выключн*
exact(914, 16).is(Only), // выключна
any(2796, 8).is(Photo), // выяв*
any(3017, 6).is(Online), // вэб*
any(2486, 10).is(Photo), // відэа*
any(1536, 10).is(Filler), // газет*
any(1536, 10).is(Press), // газет*
exact(1536, 14).is(Print), // газетах
any(2102, 12).then(13, 1, Site), // галоун* старонк*
exact(2114, 12).is(Manner), // гэтага
any(568, 18).is(Link), // гіперлінк*
any(152, 22).is(Link), // гіперспасыл*
exact(16, 4).is(Limit), // да
exact(16, 4).is(To), // да
any(1550, 14).is(Permit), // дазваля*
exact(930, 12).is(Consent), // дазвол
exact(930, 16).is(Consent), // дазволам
any(946, 16).is(Permit), // дазволен*
exact(1564, 14).is(Consent), // дазволу
any(1578, 14).is(Permit), // дапуска*
exact(962, 6).is(Number).worth(2), // два
exact(962, 16).is(Number).worth(20), // дваццаць
exact(978, 16).is(Number).worth(20), // дваццаці
exact(2804, 8).is(Number).worth(2), // двух
exact(2812, 8).is(Number).worth(2), // дзве
any(2496, 10).is(Active), // дзеин*
exact(1592, 14).is(Number).worth(10), // дзесяць
exact(314, 14).is(Number).worth(10), // дзесяці
exact(3023, 6).is(When), // для
any(2820, 8).is(Ordinal).worth(2), // друг*
any(994, 16).is(Print), // друкаван*
exact(82, 2).is(With), // з
exact(82, 2).then(14, 1, If), // з умоваи
any(1606, 14).is(Forbid), // забаран*
any(586, 18).is(Forbid), // забаронен*
exact(1634, 14).is(Manner), // законам
any(1010, 16).is(Unrelated), // запаунен*
exact(2126, 12).is(Unrelated), // заявіу
exact(2828, 8).is(Limit), // звыш
exact(2828, 8).is(Over), // звыш
any(1648, 14).is(Mention), // згадван*
any(2506, 10).is(Mention), // згадк*
any(2836, 8).is(Consent), // згод*
any(2516, 10).is(Photo), // здымк*
any(2526, 10).is(Material), // змест*
any(2844, 8).is(Chars), // знак*
any(2138, 12).is(Original), // зыходн*
any(1662, 14).is(Unrelated), // кабінет*
exact(2852, 8).is(If), // калі
exact(2852, 8).then(15, 1, Oblige), // калі ласка
any(1026, 16).is(Unrelated), // каментар*
any(222, 18).is(Commercial), // камерцыин*
any(1676, 14).is(Material), // кантэнт*
any(1676, 14).is(Press), // кантэнт*
any(604, 18).is(Use), // капіраван*
any(1916, 12).is(Use), // капіяв*
any(2150, 12).is(Vague), // каротк*
any(1042, 16).is(Using), // карыстан*
any(370, 20).is(Manner), // катэгарычн*
any(390, 20).is(Active), // клікабельн*
any(294, 12).is(Source), // крыніц*
any(2860, 8).is(Manner), // любо*
any(2868, 8).is(Manner), // любы*
any(578, 8).is(Link), // лінк*
any(622, 18).is(Unrelated), // літаратур*
any(2162, 12).is(Consent), // ліцэнз*
any(2174, 12).is(Permit), // магчым*
exact(1058, 16).is(Limit), // максімум
any(1074, 16).is(Material), // матэрыял*
exact(2186, 12).is(Permit), // могуць
exact(2876, 8).is(Permit), // можа
exact(2546, 10).is(Permit), // можна
exact(2198, 12).is(Oblige), // мусіць
any(174, 22).is(Unrelated), // міністэрств*
exact(128, 4).is(To), // на
exact(128, 4).then(16, 1, Start), // на пачатку
exact(2556, 10).is(Even), // нават
any(2566, 10).is(Material), // навін*
any(2566, 10).is(Press), // навін*
exact(848, 6).then(17, 1, Above), // над тэкстам
any(1090, 16).is(Direct), // наупрост*
exact(2210, 6).then(18, 1, Site), // наш саит
any(2210, 6).is(Press), // наш*
any(2210, 6).is(Site), // наш*
exact(2210, 12).then(19, 1, Site), // нашага саита
exact(102, 4).is(Not), // не
exact(102, 4).then(20, 1, Optional), // не абавязан*
exact(102, 4).then(21, 1, Optional), // не абавязков*
exact(102, 4).then(22, 1, Limit), // не больш
exact(102, 4).then(23, 1, Forbid), // не дазваля*
exact(102, 4).then(24, 1, Forbid), // не дапуска*
exact(102, 4).then(25, 1, Below), // не ніжэи
exact(102, 4).then(26, 1, Below), // не пазнеи
exact(102, 4).then(27, 1, Optional), // не патрабу*
exact(102, 4).then(28, 1, Optional), // не патрэбн*
exact(102, 4).then(29, 1, Limit), // не перавыша*
exact(102, 4).then(30, 1, Optional), // не трэба
any(196, 22).is(Optional), // неабавязков*
any(1106, 16).is(Oblige), // неабходн*
any(1690, 14).is(Vague), // невялік*
any(106, 24).is(Forbid), // недапушчальн*
any(218, 22).is(Noncommercial), // некамерцыин*
exact(2222, 12).is(Forbid), // нельга
any(658, 18).is(Direct), // непасрэдн*
any(240, 22).is(Unrelated), // непауналетн*
any(1704, 14).is(Vague), // нязначн*
exact(24, 4).is(Not), // ні
exact(2576, 10).is(Below), // ніжэи
any(410, 20).is(Material), // паведамлен*
exact(676, 18).is(Unrelated), // паведаміу
any(2586, 10).is(Oblige), // павін*
any(1718, 14).is(Unrelated), // падпіск*
exact(2234, 12).is(When), // падчас
any(1732, 14).is(Optional), // пажадан*
exact(430, 20).is(Mention), // пазначаице
exact(430, 20).is(Oblige), // пазначаице
any(1122, 16).is(Mention), // пазначац*
exact(1138, 16).is(Mention), // пазначце
exact(1138, 16).is(Oblige), // пазначце
any(1154, 16).is(Mention), // пазначыц*
any(1170, 16).is(Mention), // пазначэн*
any(1746, 14).is(Mention), // паказан*
exact(450, 20).is(Mention), // паказваице
exact(450, 20).is(Oblige), // паказваице
any(2596, 10).is(Fraction).worth(50), // палов*
any(1760, 14).is(Print), // папяров*
any(1186, 16).is(Manner), // папярэдн*
any(2606, 10).is(Unrelated), // парол*
any(2258, 12).is(Filler), // партал*
any(2258, 12).is(Press), // партал*
any(1774, 14).is(Oblige), // патрабу*
any(1788, 14).is(Oblige), // патрэбн*
any(1802, 14).is(Unrelated), // пацыент*
any(1202, 16).is(Limit), // перавыша*
exact(262, 10).then(17, 1, Above), // перад тэкстам
any(262, 16).is(Press), // перадрук*
any(262, 16).is(Use), // перадрук*
any(262, 22).is(Use), // перадрукоув*
any(470, 20).is(Press), // перапублік*
any(470, 20).is(Use), // перапублік*
any(490, 20).is(Unrelated), // персанальн*
any(30, 8).is(Ordinal).worth(1), // перш*
any(284, 22).is(Source), // першакрыніц*
any(30, 26).is(Original), // першапачатков*
exact(2884, 8).is(Unrelated), // поле
any(2892, 8).is(Manner), // поун*
any(1830, 14).is(Search), // пошукав*
exact(0, 10).is(Manner), // права
any(0, 30).is(Manner), // правауладальнік*
exact(2616, 10).is(Manner), // правы
exact(510, 20).then(31, 1, Unrelated), // праграмнае забеспячэнне
any(2900, 8).is(Direct), // прам*
any(1844, 14).is(Percent), // працэнт*
exact(2270, 12).is(Oblige), // просім
exact(3029, 6).is(When), // пры
exact(3029, 6).then(32, 1, If), // пры наяунасці
exact(3029, 6).then(33, 1, If), // пры умове
any(132, 16).is(Using), // публікав*
any(1218, 16).is(Manner), // публікац*
any(1218, 16).is(Material), // публікац*
any(1218, 16).is(Using), // публікац*
exact(530, 8).is(Number).worth(5), // пяць
exact(530, 20).is(Number).worth(50), // пяцьдзясят
exact(306, 8).is(Number).worth(5), // пяці
exact(306, 22).is(Number).worth(50), // пяцідзесяці
any(1858, 14).is(Manner), // пісьмов*
any(2908, 8).is(Lines), // радк*
any(2626, 10).is(Lines), // радок*
any(694, 18).is(Manner), // размешчан*
any(712, 18).is(Using), // размяшчэн*
any(2282, 12).is(Vague), // разумн*
any(730, 18).is(Use), // распаусюд*
any(1872, 14).is(Unrelated), // рассылк*
any(1234, 16).is(Press), // рэдактар*
any(1886, 14).is(Press), // рэдакцы*
any(2294, 12).is(Use), // рэпост*
any(1250, 16).is(Use), // рэпублік*
any(2306, 12).is(Filler), // рэсурс*
any(2306, 12).is(Press), // рэсурс*
exact(496, 4).is(With), // са
exact(2318, 8).is(Site), // саит
any(2318, 8).is(Filler), // саит*
any(2318, 8).is(Press), // саит*
exact(2318, 10).is(Site), // саита
exact(2318, 12).is(Online), // саитау
exact(2636, 10).is(Online), // саиты
any(1900, 14).is(Permit), // свабодн*
exact(2330, 12).is(Online), // сеціве
exact(2342, 10).is(Sentences), // сказа
exact(2342, 12).is(Sentences), // сказау
exact(2646, 10).is(Sentences), // сказы
any(1914, 14).is(Use), // скапіяв*
exact(2656, 10).is(Words), // словы
exact(2916, 8).is(Words), // слоу
any(1928, 14).is(Link), // спаслац*
any(162, 12).is(Link), // спасыл*
any(1266, 16).is(Link), // спасылац*
any(2354, 12).is(Manner), // спосаб*
any(1942, 14).is(Page), // старонк*
any(1942, 14).is(Press), // старонк*
exact(2366, 12).is(Manner), // строга
exact(3035, 6).is(Unrelated), // суд
any(2378, 12).is(Chars), // сімвал*
exact(1956, 14).is(Manner), // таксама
exact(2390, 12).is(Only), // толькі
exact(2924, 8).is(Number).worth(3), // трох
exact(1282, 6).is(Number).worth(3), // тры
exact(1282, 16).is(Number).worth(30), // трыццаць
exact(1298, 16).is(Number).worth(30), // трыццаці
exact(2666, 10).is(Oblige), // трэба
any(2676, 8).is(Ordinal).worth(3), // трэц*
any(2676, 8).then(34, 1, Fraction).worth(33), // трэц* частк*
exact(2676, 10).is(Fraction).worth(33), // трэці
any(1970, 10).is(Material), // тэкст*
exact(10, 2).then(35, 1, When), // у выпадку
exact(10, 2).then(36, 1, Above), // у загалоу*
exact(10, 2).then(16, 1, Start), // у пачатку
any(748, 16).is(Consent), // узгаднен*
any(748, 18).is(Consent), // узгадненн*
any(1314, 16).is(Use), // узнаулен*
exact(1984, 14).is(Mention), // укажыце
exact(1984, 14).is(Oblige), // укажыце
any(1330, 12).is(Mention), // указан*
any(1330, 14).is(Mention), // указанн*
exact(1330, 16).is(Mention), // указанне
exact(1998, 14).is(Mention), // указаць
exact(766, 18).is(Mention), // указваице
exact(766, 18).is(Oblige), // указваице
any(10, 20).is(Manner), // уладальнік*
any(1346, 16).is(Manner), // уласнасц*
exact(2932, 8).is(Unrelated), // урад
exact(2328, 6).is(Manner), // усе
exact(2940, 8).is(Manner), // усіх
any(1362, 16).is(Photo), // фатаграф*
exact(2696, 10).is(Unrelated), // форма
exact(2706, 10).is(Manner), // форме
any(2948, 8).is(Photo), // фота*
exact(2414, 12).is(Manner), // цалкам
any(2012, 12).is(Quote), // цытава*
any(2012, 12).is(Use), // цытава*
any(2012, 14).is(Original), // цытаван*
any(2012, 14).is(Press), // цытаван*
any(2012, 14).is(Quote), // цытаван*
any(2012, 14).is(Use), // цытаван*
any(2716, 10).is(Quote), // цытат*
any(2716, 10).is(Use), // цытат*
any(2026, 14).is(Filler), // часопіс*
any(2026, 14).is(Press), // часопіс*
any(1378, 10).is(Manner), // частк*
any(1378, 14).is(Manner), // частков*
exact(1378, 16).is(Manner), // часткова
any(2726, 10).is(Fraction).worth(25), // чвэрц*
exact(2736, 10).is(Manner), // чынам
any(2040, 14).is(Unrelated), // экзамен*
exact(2956, 6).is(Manner), // які
exact(2956, 8).is(Manner), // якія
any(1394, 16).is(Photo), // ілюстрац*
any(784, 12).is(Search), // індэкс*
any(784, 18).is(Follow), // індэксуем*
any(56, 16).is(Online), // інтэрнэт*
any(56, 26).is(Filler), // інтэрнэтвыдан*
any(328, 16).is(Material), // інфармац*
any(328, 22).is(Filler), // інфармацыин*
exact(2746, 10).is(Manner), // іншаи
any(2964, 8).is(Manner), // іншы*
], more: &[
exact(2758, 2), // by
exact(2758, 2), // by
exact(2760, 2), // nc
exact(2758, 2), // by
exact(2762, 2), // nd
exact(2758, 2), // by
exact(2770, 2), // sa
exact(2758, 4), // bync
exact(2758, 6), // byncnd
exact(2766, 6), // byncsa
exact(2995, 4), // bynd
exact(3001, 4), // bysa
any(2972, 7), // commons*
any(1942, 14), // старонк*
exact(2402, 12), // умоваи
exact(2536, 10), // ласка
exact(1816, 14), // пачатку
exact(1970, 14), // тэкстам
exact(2318, 8), // саит
exact(2318, 10), // саита
any(802, 16), // абавязан*
any(200, 18), // абавязков*
exact(2466, 10), // больш
any(1550, 14), // дазваля*
any(1578, 14), // дапуска*
exact(2576, 10), // ніжэи
exact(2246, 12), // пазнеи
any(1774, 14), // патрабу*
any(1788, 14), // патрэбн*
any(1202, 16), // перавыша*
exact(2666, 10), // трэба
exact(82, 24), // забеспячэнне
exact(640, 18), // наяунасці
exact(2686, 10), // умове
any(1378, 10), // частк*
exact(1522, 14), // выпадку
any(1620, 14), // загалоу*
], sayings: Sayings {
above: "Спасылка павінна стаяць перад тэкстам.",
article: "Любое выкарыстанне матэрыялаў дазваляецца толькі пры наяўнасці гіперспасылкі на цытаваны артыкул.",
credit: "Крыніца: {link}",
first: "Спасылка павінна стаяць у першым абзацы.",
open: "Спасылка павінна быць адкрытай для пошукавых сістэм.",
site: "Любое выкарыстанне матэрыялаў дазваляецца толькі пры наяўнасці гіперспасылкі на {site}.",
within: "Спасылка павінна стаяць у першых {n} абзацах.",
}, other_script: None };
