// GENERATED from data/notices/uk.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "uk", target_first: false, capital_nouns: false, letters: "", stems: Stems("інтернетпорталінтернетресурсінформагентстввикористаногогіперпокликанпередрукованоправовласникіінтеле\
ктуальнінтернетвиданінтернетгазетвикористаниивикористанихвикористаноівідповідальнгіперпосиланзабезпе\
ченнязаконодавствпублікуєтьсябезпосереднвидобуваннявикористануміністерствнекомерціиннеобовязковнепов\
нолітннеприпустимопублікованпершоджерелпрограмногоінформаціинбезкоштовнбібліографвидавництвдотриманн\
язазначаитезазначеннязастереженкатегоричнклікабельнкоментаряхмаксимальннеиромережобовязковоперепублі\
кперсональнповідомилаповідомленпостановивпідзаголоврозповсюджіндексованінфографікавторствавинятковов\
ключаючивідновленвідповіднвідтворенгіперлінкдоступнииелектроннзазначатизазначенозазначитизаконопроза\
позичензобовязанкоментарілітературнаявностіоригіналупереслідуповідомивпрограмнепублікаціпятдесятипід\
тверджскреипінгсупроводжтелеканалавторськвидавецьвиключновказаниивказаннявказуитевласноствідтворюдва\
дцятидвадцятьдозволендозволомдоступнізазначтезаповнензастосувзахищенізберігаєзображенкомпанііконкрет\
нкопіраиткопіюєтекористувкріеитівмаксимумматеріалназиватиналежатьнезаконннеможливнеобхіднпараграфпер\
еробкповністюпогодженпопереднпорушеннпроханняпублікувредакторрекомендретранслреєстрацрозміщенскопіио\
втридцятитридцятьтрьохсотузгодженфотографчастковочотирьохштучногоілюстраціндексаціндексувавторизадре\
союатрибуцбраузерверховнвиданнявкажітьвказанавказаневказановказанівказівквключновідкритвідсоткгазета\
хдвохсотдозволудозволядопускаелементзаборонзакономзакритезаявилазвинувакабінеткоммонсконтентліцензім\
оделеиміститинавчаннназваноназвітьнапрямуневеликнезначнособистофіціинохороняпаперовпарсингпацієнтпер\
виннперевищписьмовплатніиполовинпорталупосилатпотребипотрібнпочаткупоширенпоширювпошуковпросимопроце\
нтпятисотпідпискпізнішередакціресурсурозсилксвітлинсловамисторінктекстомтекстівтиражувукажітьцитован\
цитуєтечетвертагенціакаунтактивнаналізбудьякбільшевиглядвидавцвимагавихіднвказатвказуввідомаголовнда\
ногодвістідесятьдизаиндозвілжурналзаконузаявивзгадувкопіювкороткмовнихможутьмусятьнавітьналежннашого\
новиннодногоонлаиносновіпослатправилпятсотрепострераитрозумнрядківсаитамсаитівсимволсорокаспособспос\
ібстатеистаттясуворосуміжнтекстутретинтретіхтристатількиувіитиціломучастинчотириабзацаудіобажанбатьк\
вміствідеовільнданихдруцізасобзгадкзнімкласкалінкумасовмаютьможнамуситнемаєнижчеобмежобсягобсязокрім\
паролповинпонадправапресиреченроботробочрядкарядкирядоксаитисаитусобоюстислтакожтисячтребаувесьумови\
умовіурядуцитатцитувцьогоціляхчвертчиноміспитcanonicalccbyncndccbyncsadofollownofollowблогбутивищевс\
іхвхіддалідругдіючжоднзнакколилишелідіможеніякодиноднуполепятьразіслівусіхчиннякииякихякщоіншеcommon\
screativnoindexccbyndccbysacookieвебдлярадсамсудцеиякіцюшіrelurl"), entries: &[
exact(4890, 9).is(Canonical), // canonical
exact(4899, 2).then(0, 1, Commons), // cc by
exact(4899, 2).then(1, 2, Commons), // cc by nc
exact(4899, 2).then(3, 2, Commons), // cc by nd
exact(4899, 2).then(5, 2, Commons), // cc by sa
exact(4899, 2).then(7, 1, Commons), // cc bync
exact(4899, 2).then(8, 1, Commons), // cc byncnd
exact(4899, 2).then(9, 1, Commons), // cc byncsa
exact(4899, 2).then(10, 1, Commons), // cc bynd
exact(4899, 2).then(11, 1, Commons), // cc bysa
exact(4899, 4).is(Commons), // ccby
exact(4899, 6).is(Commons), // ccbync
exact(4899, 8).is(Commons), // ccbyncnd
exact(4907, 8).is(Commons), // ccbyncsa
exact(5168, 6).is(Commons), // ccbynd
exact(5174, 6).is(Commons), // ccbysa
any(5180, 6).is(Unrelated), // cookie*
any(5154, 7).then(12, 1, Commons), // creativ* commons*
exact(4915, 8).is(Follow), // dofollow
exact(4923, 8).is(Follow), // nofollow
exact(5161, 7).is(Follow), // noindex
exact(5236, 3).then(13, 1, Canonical), // rel canonical
exact(5239, 3).is(Page), // url
any(4360, 10).is(Paragraph), // абзац*
any(1162, 10).is(Manner), // автор*
any(2578, 14).is(Unrelated), // авториз*
any(1666, 16).is(Manner), // авторськ*
any(68, 16).is(Filler), // агентств*
any(68, 16).is(Press), // агентств*
any(3628, 12).is(Filler), // агенці*
any(3628, 12).is(Press), // агенці*
any(3640, 12).is(Unrelated), // акаунт*
any(3652, 12).is(Active), // активн*
any(3664, 12).then(14, 3, Mining), // аналіз* текстів і даних
any(2606, 14).is(Cite), // атрибуц*
any(4370, 10).is(Photo), // аудіо*
any(4380, 10).is(Optional), // бажан*
any(4390, 10).is(Unrelated), // батьк*
exact(390, 6).is(Without), // без
any(722, 20).is(Permit), // безкоштовн*
any(458, 22).is(Direct), // безпосередн*
any(4931, 8).is(Online), // блог*
any(2620, 14).is(Unrelated), // браузер*
exact(3676, 8).then(17, 1, Oblige), // будь ласка
any(3676, 12).is(Manner), // будьяк*
exact(4939, 8).is(Manner), // бути
any(742, 20).is(Unrelated), // бібліограф*
exact(3688, 10).is(Limit), // більш
exact(3688, 10).is(Over), // більш
exact(3688, 12).is(Limit), // більше
exact(3688, 12).is(Over), // більше
exact(82, 2).then(18, 1, Above), // в заголов*
exact(82, 2).then(19, 1, When), // в разі
any(5186, 6).is(Online), // веб*
any(2634, 14).then(20, 1, Unrelated), // верховн* рад*
any(2634, 14).then(21, 1, Unrelated), // верховн* суд
any(3700, 12).is(Manner), // вигляд*
exact(1682, 16).is(Press), // видавець
any(762, 20).is(Press), // видавництв*
any(3712, 12).is(Press), // видавц*
exact(2648, 14).is(Press), // видання
any(2648, 14).is(Filler), // видання*
any(480, 14).then(22, 1, Mining), // видобув* даних
exact(480, 22).then(23, 3, Mining), // видобування тексту і даних
exact(1698, 16).is(Only), // виключно
any(84, 16).is(Using), // використ*
exact(266, 24).is(Original), // використании
exact(290, 24).is(Original), // використаних
exact(84, 26).is(Original), // використаного
exact(314, 24).is(Original), // використаноі
exact(502, 22).is(Original), // використану
any(3724, 12).is(Oblige), // вимага*
exact(1180, 18).is(Only), // винятково
any(3736, 12).is(Original), // вихідн*
exact(4947, 8).is(Below), // вище
exact(2662, 14).is(Mention), // вкажіть
exact(2662, 14).is(Oblige), // вкажіть
exact(2676, 14).is(Mention), // вказана
exact(2690, 14).is(Mention), // вказане
exact(1714, 16).is(Mention), // вказании
any(1730, 14).is(Mention), // вказанн*
any(1730, 16).is(Mention), // вказання*
exact(2704, 14).is(Mention), // вказано
exact(2718, 14).is(Mention), // вказані
any(3748, 12).is(Mention), // вказат*
any(3760, 12).is(Mention), // вказув*
exact(1746, 16).is(Mention), // вказуите
exact(1746, 16).is(Oblige), // вказуите
any(2732, 14).is(Mention), // вказівк*
exact(1198, 18).is(Manner), // включаючи
exact(2746, 14).is(Manner), // включно
any(172, 14).is(Manner), // власник*
any(1762, 16).is(Manner), // власност*
any(4400, 10).is(Material), // вміст*
exact(4955, 6).is(Manner), // всі
exact(4955, 8).is(Manner), // всіх
exact(4963, 8).is(Unrelated), // вхід
any(4410, 10).is(Photo), // відео*
any(2760, 14).then(26, 2, Follow), // відкрит* для індекс*
any(1216, 18).is(Unrelated), // відновлен*
exact(3772, 12).is(Consent), // відома
any(338, 24).is(Unrelated), // відповідальн*
any(1234, 18).is(Manner), // відповідн*
any(1234, 18).is(Original), // відповідн*
any(2774, 14).is(Percent), // відсотк*
any(1252, 18).is(Manner), // відтворен*
any(1252, 18).is(Use), // відтворен*
any(1778, 16).is(Use), // відтворю*
any(4420, 10).is(Permit), // вільн*
any(256, 10).is(Filler), // газет*
any(256, 10).is(Press), // газет*
exact(2788, 14).is(Print), // газетах
any(3784, 12).then(28, 1, Site), // головн* сторінк*
any(1270, 18).is(Link), // гіперлінк*
any(110, 26).is(Link), // гіперпокликан*
any(362, 24).is(Link), // гіперпосилан*
any(234, 6).is(Material), // дан*
exact(3796, 12).is(Manner), // даного
exact(1794, 6).is(Number).worth(2), // два
exact(1794, 16).is(Number).worth(20), // двадцяти
exact(1810, 16).is(Number).worth(20), // двадцять
exact(2802, 8).is(Number).worth(2), // двох
exact(2802, 14).is(Number).worth(200), // двохсот
exact(3808, 6).is(Number).worth(2), // дві
exact(3808, 12).is(Number).worth(200), // двісті
exact(1582, 12).is(Number).worth(10), // десяти
exact(3820, 12).is(Number).worth(10), // десять
any(666, 12).is(Source), // джерел*
any(3832, 12).is(Manner), // дизаин*
exact(5192, 6).is(When), // для
exact(484, 4).is(Limit), // до
exact(484, 4).is(To), // до
exact(484, 4).then(29, 1, Above), // до тексту
any(1826, 16).is(Permit), // дозволен*
exact(1842, 16).is(Consent), // дозволом
exact(2816, 14).is(Consent), // дозволу
any(2830, 14).is(Permit), // дозволя*
exact(3844, 12).is(Consent), // дозвіл
any(2844, 14).is(Permit), // допуска*
any(1288, 14).is(Manner), // доступн*
exact(1288, 18).is(Manner), // доступнии
exact(1858, 16).is(Manner), // доступні
any(4979, 8).is(Ordinal).worth(2), // друг*
any(144, 16).is(Print), // друкован*
any(4987, 8).is(Active), // діюч*
any(1306, 18).is(Online), // електронн*
any(2858, 14).is(Manner), // елемент*
any(4995, 8).is(Not), // жодн*
any(3856, 12).is(Filler), // журнал*
any(3856, 12).is(Press), // журнал*
exact(260, 2).is(With), // з
exact(386, 4).then(30, 1, To), // за адресою
exact(386, 4).then(31, 1, If), // за дотримання
exact(386, 4).then(32, 1, If), // за наявності
exact(386, 4).then(33, 1, If), // за обовязков*
exact(386, 4).then(34, 1, If), // за умови
any(2872, 14).is(Forbid), // заборон*
exact(802, 20).is(Mention), // зазначаите
exact(802, 20).is(Oblige), // зазначаите
exact(1324, 18).is(Mention), // зазначати
any(822, 16).is(Manner), // зазначен*
any(822, 16).is(Mention), // зазначен*
exact(822, 20).then(35, 1, Cite), // зазначення авторства
exact(1360, 18).is(Mention), // зазначити
exact(1874, 16).is(Mention), // зазначте
exact(1874, 16).is(Oblige), // зазначте
any(410, 24).is(Manner), // законодавств*
exact(2886, 14).is(Manner), // законом
any(1378, 18).is(Unrelated), // законопро*
exact(3868, 12).is(Manner), // закону
any(1890, 16).is(Unrelated), // заповнен*
any(1396, 18).is(Original), // запозичен*
any(1396, 18).is(Use), // запозичен*
any(4450, 10).is(Manner), // засоб*
any(842, 20).is(Reserve), // застережен*
any(1906, 16).is(Using), // застосув*
any(1922, 14).is(Manner), // захищен*
exact(1922, 16).is(Reserve), // захищені
exact(3880, 12).is(Unrelated), // заявив
exact(2914, 14).is(Unrelated), // заявила
exact(1938, 16).then(36, 2, Reserve), // зберігає за собою
any(2928, 14).is(Unrelated), // звинува*
any(4460, 10).is(Mention), // згадк*
any(3892, 12).is(Mention), // згадув*
any(2452, 8).is(Consent), // згод*
exact(2374, 6).is(Press), // змі
any(5003, 8).is(Chars), // знак*
any(4470, 10).is(Photo), // знімк*
any(1414, 18).is(Oblige), // зобовязан*
any(1954, 16).is(Photo), // зображен*
exact(2738, 4).is(With), // зі
any(862, 20).is(Manner), // категоричн*
any(882, 20).is(Active), // клікабельн*
exact(5011, 8).is(When), // коли
exact(902, 20).is(Unrelated), // коментарях
exact(1432, 18).is(Unrelated), // коментарі
any(550, 18).is(Commercial), // комерціин*
exact(1970, 16).is(Manner), // компаніі
any(1986, 16).is(Original), // конкретн*
any(2970, 14).is(Material), // контент*
any(2970, 14).is(Press), // контент*
any(2002, 16).is(Cite), // копіраит*
any(2002, 16).is(Press), // копіраит*
any(3904, 12).is(Use), // копіюв*
exact(2018, 16).is(Use), // копіюєте
any(2034, 16).is(Using), // користув*
any(3916, 12).is(Vague), // коротк*
exact(2050, 16).then(38, 1, Commons), // кріеитів коммонс
exact(5019, 8).is(Only), // лише
exact(1514, 6).is(Start), // лід
exact(5027, 8).is(Start), // ліді
any(1280, 8).is(Link), // лінк*
exact(4490, 10).is(Link), // лінку
any(1450, 18).is(Unrelated), // літератур*
any(2984, 14).is(Consent), // ліцензі*
any(922, 20).is(Limit), // максимальн*
exact(2066, 16).is(Limit), // максимум
any(4500, 10).is(Manner), // масов*
any(2082, 16).is(Material), // матеріал*
exact(4510, 10).is(Oblige), // мають
exact(4510, 10).then(39, 1, Oblige), // мають бути
exact(4510, 10).then(40, 1, Oblige), // мають містити
exact(4544, 6).is(Oblige), // має
exact(4544, 6).then(39, 1, Oblige), // має бути
exact(4544, 6).then(40, 1, Oblige), // має містити
any(952, 10).is(Online), // мереж*
exact(5035, 8).is(Permit), // може
any(2150, 12).is(Permit), // можлив*
exact(4520, 10).is(Permit), // можна
exact(3940, 12).is(Permit), // можуть
any(4530, 10).is(Oblige), // мусит*
exact(3952, 12).is(Oblige), // мусять
any(524, 22).is(Unrelated), // міністерств*
exact(808, 4).is(To), // на
exact(808, 4).then(41, 1, Start), // на початку
any(3026, 14).then(42, 2, Mining), // навчанн* мовних моделеи
any(3026, 14).then(44, 1, Mining), // навчанн* моделеи
any(3026, 14).then(45, 1, Mining), // навчанн* неиромереж*
any(3026, 14).then(46, 2, Mining), // навчанн* штучного інтелекту
any(3026, 14).then(48, 1, Mining), // навчанн* ші
exact(3964, 12).is(Even), // навіть
exact(4624, 6).then(49, 1, Above), // над текстом
exact(3040, 14).is(Mention), // названо
exact(3054, 14).is(Mention), // назвіть
exact(3054, 14).is(Oblige), // назвіть
exact(2098, 16).is(Mention), // називати
exact(2114, 16).is(Manner), // належать
any(3976, 12).is(Manner), // належн*
exact(3068, 14).is(Direct), // напряму
exact(3988, 6).then(50, 1, Site), // наш саит
any(3988, 6).is(Press), // наш*
any(3988, 6).is(Site), // наш*
exact(3988, 12).then(51, 1, Site), // нашого саиту
exact(10, 4).is(Not), // не
exact(10, 4).then(52, 1, Limit), // не більш
exact(10, 4).then(53, 1, Limit), // не більше
exact(10, 4).then(54, 1, Optional), // не вимага*
exact(10, 4).then(55, 1, Below), // не далі
exact(10, 4).then(56, 1, Forbid), // не дозволен*
exact(10, 4).then(57, 1, Forbid), // не дозволя*
exact(10, 4).then(58, 1, Forbid), // не допуска*
exact(10, 4).then(59, 2, Follow), // не закрит* від*
exact(10, 4).then(61, 2, Follow), // не закрите для*
exact(10, 4).then(63, 1, Optional), // не зобовязан*
exact(10, 4).then(64, 1, Forbid), // не можна
exact(10, 4).then(65, 1, Below), // не нижче
exact(10, 4).then(33, 1, Optional), // не обовязков*
exact(10, 4).then(66, 1, Optional), // не обовязково
exact(10, 4).then(67, 1, Limit), // не перевищ*
exact(10, 4).then(68, 1, Optional), // не потрібн*
exact(10, 4).then(69, 1, Below), // не пізніше
exact(10, 4).then(70, 1, Optional), // не треба
exact(10, 4).then(71, 2, Optional), // не є обовязков*
any(3082, 14).is(Vague), // невелик*
any(2130, 16).is(Forbid), // незаконн*
any(3096, 14).is(Vague), // незначн*
any(942, 20).is(Mining), // неиромереж*
any(546, 22).is(Noncommercial), // некомерціин*
exact(4540, 10).then(73, 1, Optional), // немає потреби
any(2146, 16).is(Forbid), // неможлив*
any(568, 22).is(Optional), // необовязков*
any(2162, 16).is(Oblige), // необхідн*
any(590, 22).is(Unrelated), // неповнолітн*
any(612, 22).is(Forbid), // неприпустим*
exact(4550, 10).is(Below), // нижче
any(4000, 10).is(Material), // новин*
any(4000, 10).is(Press), // новин*
any(4000, 12).is(Filler), // новинн*
exact(212, 4).is(Not), // ні
any(5043, 8).is(Not), // ніяк*
any(4560, 10).is(Limit), // обмеж*
any(1416, 16).is(Oblige), // обовязан*
any(572, 18).is(Oblige), // обовязков*
any(4570, 10).is(Limit), // обсяг*
any(4580, 10).is(Manner), // обсяз*
exact(5051, 8).is(Number).worth(1), // один
exact(4012, 12).is(Number).worth(1), // одного
exact(5059, 8).is(Number).worth(1), // одну
exact(4590, 10).then(74, 1, Without), // окрім як
any(4024, 12).is(Online), // онлаин*
any(634, 22).is(Manner), // опублікован*
exact(1486, 16).is(Page), // оригінал
any(1486, 16).is(Original), // оригінал*
exact(1486, 18).is(Page), // оригіналу
exact(4036, 12).is(Manner), // основі
any(3110, 14).then(75, 1, Unrelated), // особист* кабінет*
exact(4196, 8).is(Manner), // осіб
any(784, 16).is(Manner), // отриманн*
any(3124, 14).is(Manner), // офіціин*
any(3138, 14).is(Manner), // охороня*
any(3152, 14).is(Print), // паперов*
any(2178, 16).is(Paragraph), // параграф*
any(4600, 10).is(Unrelated), // парол*
any(3166, 14).is(Mining), // парсинг*
any(3180, 14).is(Unrelated), // пацієнт*
any(3194, 14).is(Original), // первинн*
any(3208, 14).is(Limit), // перевищ*
exact(136, 10).then(49, 1, Above), // перед текстом
any(136, 16).is(Press), // передрук*
any(136, 16).is(Use), // передрук*
any(136, 20).is(Use), // передруков*
exact(136, 26).then(76, 2, Given), // передруковано з дозволу
any(982, 20).is(Press), // перепублік*
any(982, 20).is(Use), // перепублік*
any(2194, 16).is(Using), // переробк*
any(1504, 18).is(Manner), // пересліду*
any(1002, 20).then(78, 1, Unrelated), // персональн* дан*
any(1002, 20).then(79, 1, Unrelated), // персональн* інформаці*
any(656, 8).is(Ordinal).worth(1), // перш*
any(656, 22).is(Press), // першоджерел*
any(656, 22).is(Source), // першоджерел*
any(3222, 14).is(Manner), // письмов*
exact(3236, 14).is(Manner), // платніи
any(4610, 10).is(Oblige), // повин*
any(594, 8).is(Manner), // повн*
exact(2210, 16).is(Manner), // повністю
exact(1522, 18).is(Unrelated), // повідомив
exact(1022, 20).is(Unrelated), // повідомила
any(1042, 20).is(Material), // повідомлен*
any(2226, 16).is(Consent), // погоджен*
any(120, 16).is(Link), // покликан*
exact(5067, 8).is(Unrelated), // поле
any(3250, 14).is(Fraction).worth(50), // половин*
exact(4620, 10).is(Limit), // понад
exact(4620, 10).is(Over), // понад
any(2242, 16).is(Manner), // попередн*
exact(16, 12).is(Site), // портал
any(16, 12).is(Filler), // портал*
any(16, 12).is(Press), // портал*
exact(3264, 14).is(Site), // порталу
any(2258, 16).is(Manner), // порушенн*
any(372, 14).is(Link), // посилан*
any(3278, 14).is(Link), // посилат*
any(4048, 12).is(Link), // послат*
exact(1062, 20).is(Unrelated), // постановив
any(3306, 14).is(Oblige), // потрібн*
any(3320, 12).then(80, 1, Start), // початк* матеріал*
any(3320, 12).then(81, 1, Start), // початк* статт*
any(3320, 12).then(82, 1, Start), // початк* текст*
any(3334, 14).is(Use), // поширен*
any(3348, 14).is(Use), // поширюв*
any(3362, 14).is(Search), // пошуков*
exact(162, 8).is(Manner), // прав
exact(4630, 10).is(Manner), // права
any(4060, 12).is(Manner), // правил*
any(162, 24).is(Manner), // правовласник*
any(162, 26).is(Manner), // правовласникі*
exact(4640, 10).is(Print), // преси
exact(616, 6).is(When), // при
exact(616, 6).then(32, 1, If), // при наявності
exact(616, 6).then(83, 1, If), // при умові
exact(1540, 18).then(84, 1, Unrelated), // програмне забезпечення
exact(678, 22).then(84, 1, Unrelated), // програмного забезпечення
exact(3376, 14).is(Oblige), // просимо
exact(2274, 16).is(Oblige), // прохання
any(3390, 14).is(Percent), // процент*
any(3072, 8).is(Direct), // прям*
any(1558, 16).is(Material), // публікац*
any(1558, 16).is(Using), // публікац*
any(1558, 18).is(Manner), // публікаці*
any(2290, 16).is(Using), // публікув*
exact(434, 24).then(76, 2, Given), // публікується з дозволу
any(1576, 6).is(Ordinal).worth(5), // пят*
exact(1576, 16).is(Number).worth(50), // пятдесят
exact(1576, 18).is(Number).worth(50), // пятдесяти
exact(3404, 8).is(Number).worth(5), // пяти
exact(3404, 14).is(Number).worth(500), // пятисот
exact(4072, 12).is(Number).worth(500), // пятсот
exact(5075, 8).is(Number).worth(5), // пять
exact(1082, 6).then(85, 1, When), // під час
any(1082, 20).is(Above), // підзаголов*
any(3418, 14).is(Unrelated), // підписк*
any(1594, 18).is(Unrelated), // підтвердж*
any(2306, 16).is(Press), // редактор*
any(3446, 14).is(Press), // редакці*
any(2322, 16).is(Optional), // рекоменд*
any(4084, 12).is(Use), // репост*
any(986, 16).is(Use), // републік*
any(4096, 12).is(Use), // рераит*
exact(44, 12).is(Site), // ресурс
any(44, 12).is(Filler), // ресурс*
any(44, 12).is(Press), // ресурс*
exact(3460, 14).is(Site), // ресурсу
any(2338, 16).is(Use), // ретрансл*
any(4650, 10).is(Sentences), // речен*
any(4660, 10).is(Search), // робот*
any(4670, 10).is(Active), // робоч*
any(2370, 16).is(Manner), // розміщен*
any(2370, 16).is(Using), // розміщен*
any(1102, 20).is(Use), // розповсюдж*
any(3474, 14).is(Unrelated), // розсилк*
any(4108, 12).is(Vague), // розумн*
exact(4680, 10).is(Lines), // рядка
exact(4690, 10).is(Lines), // рядки
exact(4120, 12).is(Lines), // рядків
exact(4700, 10).is(Lines), // рядок
exact(4132, 8).is(Site), // саит
any(4132, 8).is(Filler), // саит*
any(4132, 8).is(Press), // саит*
exact(4132, 12).is(Online), // саитам
exact(4710, 10).is(Online), // саити
exact(4720, 10).is(Site), // саиту
exact(4144, 10).is(Site), // саиті
exact(4144, 12).is(Online), // саитів
exact(5204, 6).is(Original), // сам
any(3488, 14).is(Photo), // світлин*
any(4156, 12).is(Chars), // символ*
any(2386, 16).is(Use), // скопіиов*
any(1612, 18).is(Mining), // скреипінг*
exact(3502, 10).is(Words), // слова
exact(3502, 14).is(Words), // словами
exact(5091, 8).is(Words), // слів
exact(1512, 8).is(Oblige), // слід
exact(4168, 10).is(Number).worth(40), // сорок
exact(4168, 12).is(Number).worth(40), // сорока
any(4180, 12).is(Manner), // способ*
exact(4192, 12).is(Manner), // спосіб
exact(96, 6).is(Number).worth(100), // ста
exact(4204, 12).is(Material), // статеи
exact(4204, 12).is(Press), // статеи
any(4216, 10).is(Material), // статт*
any(4216, 10).is(Press), // статт*
exact(4216, 12).is(Material), // стаття
any(4740, 10).is(Vague), // стисл*
exact(1910, 6).is(Number).worth(100), // сто
any(3516, 14).is(Page), // сторінк*
any(3516, 14).is(Press), // сторінк*
exact(4228, 12).is(Manner), // суворо
exact(5210, 6).is(Unrelated), // суд
any(4240, 12).is(Manner), // суміжн*
any(1630, 18).is(With), // супроводж*
exact(4750, 10).is(Manner), // також
any(1258, 8).is(Material), // твор*
any(3530, 10).is(Material), // текст*
any(1648, 18).is(Filler), // телеканал*
any(1648, 18).is(Press), // телеканал*
any(3558, 14).is(Use), // тиражув*
any(4760, 10).is(Number).worth(1000), // тисяч*
exact(4770, 10).is(Oblige), // треба
any(4264, 8).is(Ordinal).worth(3), // трет*
any(4264, 12).is(Fraction).worth(33), // третин*
exact(4276, 12).is(Manner), // третіх
exact(786, 6).is(Number).worth(3), // три
exact(2402, 16).is(Number).worth(30), // тридцяти
exact(2418, 16).is(Number).worth(30), // тридцять
exact(4288, 12).is(Number).worth(300), // триста
exact(2434, 10).is(Number).worth(3), // трьох
exact(2434, 16).is(Number).worth(300), // трьохсот
exact(4300, 12).is(Only), // тільки
exact(50, 2).then(86, 1, Print), // у друці
exact(50, 2).then(18, 1, Above), // у заголов*
exact(50, 2).then(19, 1, When), // у разі
exact(4780, 10).is(Manner), // увесь
exact(4312, 12).is(Unrelated), // увіити
any(2450, 16).is(Consent), // узгоджен*
exact(3572, 14).is(Mention), // укажіть
exact(3572, 14).is(Oblige), // укажіть
exact(4810, 8).is(Unrelated), // уряд
exact(4810, 10).is(Unrelated), // уряду
exact(5099, 6).is(Manner), // усі
exact(5099, 8).is(Manner), // усіх
any(60, 8).is(Manner), // форм*
exact(60, 10).then(87, 1, Unrelated), // форма реєстрац*
any(2466, 8).is(Photo), // фото*
any(2466, 16).is(Manner), // фотограф*
exact(5216, 6).is(Original), // цеи
any(4820, 10).is(Quote), // цитат*
any(4820, 10).is(Use), // цитат*
any(3586, 14).is(Original), // цитован*
any(4830, 10).is(Press), // цитув*
any(4830, 10).is(Quote), // цитув*
any(4830, 10).is(Use), // цитув*
exact(3600, 14).is(Quote), // цитуєте
exact(3600, 14).is(Use), // цитуєте
exact(4840, 10).is(Manner), // цього
exact(5228, 4).is(Original), // цю
exact(4324, 12).is(Manner), // цілому
exact(4850, 10).is(Manner), // цілях
any(4336, 12).is(Manner), // частин*
any(2482, 14).is(Manner), // частков*
exact(2482, 16).is(Manner), // частково
any(4860, 10).is(Fraction).worth(25), // чверт*
any(3614, 14).is(Ordinal).worth(4), // четверт*
any(5107, 8).is(Active), // чинн*
any(5107, 8).is(Manner), // чинн*
exact(4870, 10).is(Manner), // чином
exact(4348, 12).is(Number).worth(4), // чотири
exact(2498, 16).is(Number).worth(4), // чотирьох
any(2514, 10).then(88, 1, Mining), // штучн* інтелект*
exact(5115, 8).is(Manner), // якии
exact(5123, 8).is(Manner), // яких
exact(5131, 8).is(If), // якщо
exact(5131, 8).is(Manner), // якщо
exact(5131, 8).then(89, 3, Manner), // якщо не вказано інше
exact(5131, 8).then(92, 3, Manner), // якщо не зазначено інше
exact(5222, 6).is(Manner), // які
exact(1872, 4).is(With), // із
any(2530, 16).is(Photo), // ілюстрац*
any(1122, 12).is(Search), // індекс*
any(2546, 16).is(Search), // індексац*
any(1122, 20).is(Follow), // індексован*
any(2562, 16).is(Search), // індексув*
any(188, 26).is(Manner), // інтелектуальн*
any(188, 26).then(95, 2, Mining), // інтелектуальн* аналіз* текст*
any(0, 16).is(Online), // інтернет*
any(214, 26).is(Filler), // інтернетвидан*
any(240, 26).is(Filler), // інтернетгазет*
any(0, 28).is(Filler), // інтернетпортал*
any(28, 28).is(Filler), // інтернетресурс*
any(1142, 20).is(Photo), // інфографік*
any(56, 28).is(Filler), // інформагентств*
any(700, 16).is(Material), // інформац*
any(700, 22).is(Filler), // інформаціин*
any(5139, 6).is(Manner), // інш*
exact(5139, 8).is(Manner), // інше
any(4880, 10).is(Unrelated), // іспит*
], more: &[
exact(4901, 2), // by
exact(4901, 2), // by
exact(4903, 2), // nc
exact(4901, 2), // by
exact(4905, 2), // nd
exact(4901, 2), // by
exact(4913, 2), // sa
exact(4901, 4), // bync
exact(4901, 6), // byncnd
exact(4909, 6), // byncsa
exact(5170, 4), // bynd
exact(5176, 4), // bysa
any(5147, 7), // commons*
exact(4890, 9), // canonical
exact(3544, 14), // текстів
exact(0, 2), // і
exact(4430, 10), // даних
exact(4480, 10), // ласка
any(1088, 14), // заголов*
exact(5083, 8), // разі
any(5198, 6), // рад*
exact(5210, 6), // суд
exact(4430, 10), // даних
exact(4252, 12), // тексту
exact(0, 2), // і
exact(4430, 10), // даних
exact(5192, 6), // для
any(1122, 12), // індекс*
any(3516, 14), // сторінк*
exact(4252, 12), // тексту
exact(2592, 14), // адресою
exact(782, 20), // дотримання
exact(1468, 18), // наявності
any(572, 18), // обовязков*
exact(4790, 10), // умови
exact(1162, 18), // авторства
exact(386, 4), // за
exact(4730, 10), // собою
exact(2956, 14), // коммонс
exact(4939, 8), // бути
exact(3012, 14), // містити
exact(3320, 14), // початку
exact(3928, 12), // мовних
exact(2998, 14), // моделеи
exact(2998, 14), // моделеи
any(942, 20), // неиромереж*
exact(2514, 16), // штучного
exact(188, 18), // інтелекту
exact(5232, 4), // ші
exact(3530, 14), // текстом
exact(4132, 8), // саит
exact(4720, 10), // саиту
exact(3688, 10), // більш
exact(3688, 12), // більше
any(3724, 12), // вимага*
exact(4971, 8), // далі
any(1826, 16), // дозволен*
any(2830, 14), // дозволя*
any(2844, 14), // допуска*
any(2900, 12), // закрит*
any(338, 6), // від*
exact(2900, 14), // закрите
any(5192, 6), // для*
any(1414, 18), // зобовязан*
exact(4520, 10), // можна
exact(4550, 10), // нижче
exact(962, 20), // обовязково
any(3208, 14), // перевищ*
any(3306, 14), // потрібн*
exact(3432, 14), // пізніше
exact(4770, 10), // треба
exact(448, 2), // є
any(572, 18), // обовязков*
exact(3292, 14), // потреби
exact(3684, 4), // як
any(2942, 14), // кабінет*
exact(260, 2), // з
exact(2816, 14), // дозволу
any(234, 6), // дан*
any(700, 18), // інформаці*
any(2082, 16), // матеріал*
any(4216, 10), // статт*
any(3530, 10), // текст*
exact(4800, 10), // умові
exact(386, 24), // забезпечення
exact(2482, 6), // час
exact(4440, 10), // друці
any(2354, 16), // реєстрац*
any(188, 16), // інтелект*
exact(10, 4), // не
exact(2704, 14), // вказано
exact(5139, 8), // інше
exact(10, 4), // не
exact(1342, 18), // зазначено
exact(5139, 8), // інше
any(3664, 12), // аналіз*
any(3530, 10), // текст*
], sayings: Sayings {
above: "Посилання має стояти перед текстом.",
article: "Будь-яке використання матеріалів дозволяється лише за наявності гіперпосилання на цитовану статтю.",
credit: "Джерело: {link}",
first: "Посилання має стояти в першому абзаці.",
open: "Посилання має бути відкритим для пошукових систем.",
site: "Будь-яке використання матеріалів дозволяється лише за наявності гіперпосилання на {site}.",
within: "Посилання має стояти в перших {n} абзацах.",
}, other_script: None };
