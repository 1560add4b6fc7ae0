// GENERATED from data/notices/ru.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ru", target_first: false, capital_nouns: false, letters: "", stems: Stems("несовершеннолетнзаконодательствинтеллектуальнинтернетизданиинтернетпорталинтернетресурсинформагентст\
вискусственногонепосредственнответственностперепечатываемправообладателприветствуетсятрекингпиксельд\
оговоренностинтернетгазетисключительнокатегорическинеобходимостипервоисточникполиграфическпредварите\
льнсоответствующзаконопроектинтернетсаитинформационнкомментарияхнезначительннекоммерческнеобязательн\
обязательномопубликованнопубликованоотслеживанияпервоначальнпередруковывперепубликацперсональныхправ\
ительствпредставленнпрограммногороскомнадзорсобственностдеиствующаязаимствованиздательствиндексируем\
индексирующкомментарииминистерствобеспечениеобеспеченияпользователпринадлежатпринадлежащпрограммноеп\
убликуетсярасположеннраспространрегистрациисоответствишестидесятиэлектронныхбиблиографгипперссылизвл\
еченияизображенииндексировинтеллектаинфографикиспользуемиспользующканоническкликабельнлитературымакс\
имальннедопустимобозначенипереработкпечатаетсяподзаголовпожалуистапостановилпредложенипроизведенпяти\
десятипятнадцатипятнадцатьразместитьразмещаитеразмещенииразрешенияретранслирретрансляцсемидесятисобл\
юдениисопровождатиражировауказываитеупоминаитешестьдесятавторствавладельцавоспроизвгиперссылдозволен\
идублироважелательниллюстрацкакихлибонарушителнеиронныхограниченоригиналаоставляетофициальнподтвержд\
поисковикполностьюпоставьтепрочтениипубликуемпятьдесятразмещеннразрешенаразрешеноразрешенырекомендус\
емьдесятскопироваскреипингсодержимосослатьсясохраняетссылатьсятелеканалтребованитренировкупоминаниуп\
омянитеучредителбесплатнвозбранявоспрещадвадцатидвадцатьдоговорудоступендоступнадоступныжурналахзабу\
дьтезаполнензаполнитзащищеныиндексацинтервьюконкретнкопираиткопируеммаксимумматериалминздравнадлежит\
называтьнапрямуюнарушенинезаконннеиросетпараграфперепостпечатныхписьменнподлежитполучениполучитьпоме\
ткоипорталовпределахпреследуработающредакторредиректроссиисксведениисогласиясогласовсодержансообщени\
социальнссылаясьстраницусчетчикатридцатитридцатьуказанииупомянутусловиемусловияхфедерацифотографцити\
ровацитируемцитируютчастичночетвертичетвертьявляетсяявляютсяязыковыхавторизавторскаккаунтатрибуцбрау\
зербэклинкверхнеиверховнвключаявозможнвторичнгазетахглавнуюглубиннданногодвухсотдлиннеедопускажелани\
юзакономзакрывакабинеткоммонсконтенткоторыекоторыикоторыхкреативлицензилоготипмоделеиназвананазватьн\
аличиинебольшновостнобразомобученипарсингпациентподпискпозволяпозднееполовинпорталапревышаприбылипро\
сьбапроцентпрямогопубличнпятисотпятьсотразрешарассылкредакциресурсародителсанкциисвободнследуетслова\
мислучаевсообщилссылаитссылкоюстороннстрочекстрочкитекстовтекстомтребуеттребуюттрехсотуголовнукажите\
указанауказаноуказаныуказатьусловиицеликомцитируячетырехэкзаменэлементurlадресавтораадресуактивнанал\
изберетебольшебумажнвакцинведомавправегосдумдальшеданныхдвестидесятьдизаиндолжендругиедругихдругоеза\
конузакрытзаметкзапретзапрещзаявилзаявляисходнкартинкоротклинкомлицамимассовначаланачаленашегонельзя\
объемеобязанобязуеодногоодномуонлаиноткрытотписапечатиполныиправилприменпросимразумнраньшерераитсаит\
амсаитахсаитовсетевосимволснимоксорокасоцсетсошлитсписокспособссылкассылокстатьистрогострокастрокист\
рокутекстатолькотретьитристауказавчастеиявногоабзацаудиоболеебудетведущвзятьвидеовоитивремядалеедолж\
нживаяживуюиначекогдакратккромелимитлинкалюбыхмедиамогутможетможноникакнужнообвинодноиофертпаролпозж\
епоказполеиправапутемпятоипятуюрабочроботсаитесаитусаитысвышесетеисловосмежнснимксносксобоитакжетрет\
итысячформеформуформыцеломцеляхцитатчастьчислеэтогоcanonicalccbyncndccbyncsadofollownofollowблогбыло\
бытьвесьвсехвходдажееслизнакиноеиныеиныминыхкапчкукилишьлюбонижеодиноднусамусетиэтотcommonscreativno\
indexccbyndccbysacookieбезвебгдедлякодлиднассмисудэвмэтуrelwww"), entries: &[
exact(6899, 9).is(Canonical), // canonical
exact(6908, 2).then(0, 1, Commons), // cc by
exact(6908, 2).then(1, 2, Commons), // cc by nc
exact(6908, 2).then(3, 2, Commons), // cc by nd
exact(6908, 2).then(5, 2, Commons), // cc by sa
exact(6908, 2).then(7, 1, Commons), // cc bync
exact(6908, 2).then(8, 1, Commons), // cc byncnd
exact(6908, 2).then(9, 1, Commons), // cc byncsa
exact(6908, 2).then(10, 1, Commons), // cc bynd
exact(6908, 2).then(11, 1, Commons), // cc bysa
exact(6908, 4).is(Commons), // ccby
exact(6908, 6).is(Commons), // ccbync
exact(6908, 8).is(Commons), // ccbyncnd
exact(6916, 8).is(Commons), // ccbyncsa
exact(7145, 6).is(Commons), // ccbynd
exact(7151, 6).is(Commons), // ccbysa
any(7157, 6).is(Unrelated), // cookie*
any(7131, 7).then(12, 1, Commons), // creativ* commons*
exact(6924, 8).is(Follow), // dofollow
exact(6932, 8).is(Follow), // nofollow
exact(7138, 7).is(Follow), // noindex
exact(7229, 3).then(13, 1, Canonical), // rel canonical
exact(5340, 3).is(Page), // url
any(5340, 13).is(Link), // urlадрес*
exact(7232, 3).is(Filler), // www
any(6289, 10).is(Paragraph), // абзац*
any(2312, 10).is(Manner), // автор*
any(4136, 14).is(Unrelated), // авториз*
any(4150, 14).is(Manner), // авторск*
any(4150, 14).then(14, 1, Material), // авторск* материал*
any(186, 16).is(Filler), // агентств*
any(186, 16).is(Press), // агентств*
any(5343, 10).then(14, 1, Page), // адрес* материал*
any(4164, 14).is(Unrelated), // аккаунт*
any(5377, 12).is(Active), // активн*
any(5389, 12).then(15, 3, Mining), // анализ* текстов и данных
any(4178, 14).is(Cite), // атрибуц*
any(6299, 10).is(Photo), // аудио*
exact(7163, 6).is(Without), // без
exact(7163, 6).then(18, 1, Follow), // без редирект*
exact(5401, 12).is(Using), // берете
any(3032, 16).is(Permit), // бесплатн*
any(1552, 20).is(Unrelated), // библиограф*
any(6940, 8).is(Online), // блог*
exact(6309, 10).is(Limit), // более
exact(6309, 10).is(Over), // более
exact(5413, 12).is(Limit), // больше
exact(5413, 12).is(Over), // больше
any(4192, 14).is(Unrelated), // браузер*
exact(6319, 10).is(Manner), // будет
any(5425, 12).is(Print), // бумажн*
exact(6948, 8).is(Manner), // было
exact(6956, 8).is(Manner), // быть
any(4206, 14).is(Link), // бэклинк*
exact(8, 2).then(19, 2, Start), // в верхнеи части
exact(8, 2).then(21, 1, Above), // в заголов*
exact(8, 2).then(22, 1, Start), // в начале
exact(8, 2).then(23, 1, Print), // в печати
exact(8, 2).then(24, 1, Limit), // в пределах
exact(8, 2).then(25, 1, Online), // в сети
exact(8, 2).then(26, 2, Online), // в сети интернет
exact(8, 2).then(28, 1, When), // в случае
exact(8, 2).then(29, 3, Commercial), // в целях извлечения прибыли
any(5437, 12).is(Unrelated), // вакцин*
any(7169, 6).is(Online), // веб*
exact(5449, 12).is(Consent), // ведома
any(6329, 10).then(32, 1, To), // ведущ* на
any(4234, 14).then(33, 1, Unrelated), // верховн* суд
exact(5511, 10).then(32, 1, To), // вести на
exact(6964, 8).is(Manner), // весь
exact(6339, 10).is(Using), // взять
exact(6349, 8).is(Manner), // виде
any(6349, 10).is(Photo), // видео*
exact(4248, 14).is(Manner), // включая
any(2330, 16).is(Manner), // владельц*
exact(2330, 18).is(Manner), // владельца
exact(320, 4).then(34, 1, When), // во время
any(3048, 16).is(Forbid), // возбраня*
any(4262, 14).is(Permit), // возможн*
exact(6359, 10).is(Unrelated), // воити
any(3064, 16).is(Forbid), // воспреща*
any(2348, 18).is(Manner), // воспроизв*
any(2348, 18).is(Use), // воспроизв*
exact(5461, 12).is(Permit), // вправе
exact(6023, 6).is(Manner), // все
exact(6972, 8).is(Manner), // всех
any(2314, 8).is(Ordinal).worth(2), // втор*
any(4276, 14).then(35, 1, Use), // вторичн* публикац*
exact(6980, 8).is(Unrelated), // вход
exact(6711, 8).is(Below), // выше
exact(440, 10).is(Print), // газет
any(440, 10).is(Filler), // газет*
any(440, 10).is(Press), // газет*
exact(4290, 14).is(Print), // газетах
any(2366, 18).is(Link), // гиперссыл*
any(1572, 20).is(Link), // гипперссыл*
any(4304, 10).then(36, 1, Site), // главн* страниц*
exact(4304, 14).then(37, 1, Site), // главную страницу
any(4318, 14).then(38, 2, Mining), // глубинн* анализ* текст*
any(5473, 12).is(Unrelated), // госдум*
any(562, 18).is(Manner), // графическ*
any(562, 18).is(Photo), // графическ*
exact(6988, 8).is(Even), // даже
any(4332, 8).is(Original), // данн*
exact(4332, 14).is(Manner), // данного
any(5497, 10).is(Material), // данны*
exact(586, 6).is(Number).worth(2), // два
exact(3080, 16).is(Number).worth(20), // двадцати
exact(3096, 16).is(Number).worth(20), // двадцать
exact(5509, 6).is(Number).worth(2), // две
exact(5509, 12).is(Number).worth(200), // двести
exact(4346, 8).is(Number).worth(2), // двух
exact(4346, 14).is(Number).worth(200), // двухсот
any(1112, 18).is(Active), // деиствующ*
any(1112, 18).is(Manner), // деиствующ*
exact(1112, 22).is(Active), // деиствующая
exact(1518, 12).is(Number).worth(10), // десяти
exact(5521, 12).is(Number).worth(10), // десять
any(5533, 12).is(Manner), // дизаин*
exact(7181, 6).is(When), // для
exact(7181, 6).then(40, 1, Unrelated), // для эвм
exact(398, 4).is(Limit), // до
exact(398, 4).is(To), // до
exact(398, 4).then(41, 2, Above), // до начала текста
exact(398, 4).then(43, 1, Above), // до текста
any(398, 26).is(Consent), // договоренност*
any(2384, 18).is(Consent), // дозволени*
exact(5545, 12).is(Oblige), // должен
any(6389, 10).is(Oblige), // должн*
any(4374, 14).is(Permit), // допуска*
any(1816, 16).is(Permit), // допустим*
exact(3128, 16).is(Manner), // доступен
any(3144, 14).is(Manner), // доступн*
exact(3144, 16).is(Manner), // доступна
exact(3160, 16).is(Manner), // доступны
exact(5557, 12).is(Manner), // другие
exact(5569, 12).is(Manner), // других
exact(5569, 12).then(44, 1, Online), // других саитах
any(2402, 18).is(Use), // дублирова*
exact(6996, 8).is(If), // если
exact(6996, 8).then(45, 3, Manner), // если не указано другое
exact(6996, 8).then(48, 3, Manner), // если не указано иное
any(2420, 18).is(Optional), // желательн*
exact(6399, 10).is(Active), // живая
exact(6409, 10).is(Active), // живую
any(3176, 12).is(Filler), // журнал*
any(3176, 12).is(Press), // журнал*
exact(3176, 16).is(Print), // журналах
any(1134, 20).is(Use), // заимствова*
any(1134, 22).is(Original), // заимствован*
any(32, 30).is(Manner), // законодательств*
exact(4402, 14).is(Manner), // законом
any(632, 24).is(Unrelated), // законопроект*
exact(5593, 12).is(Manner), // закону
any(5617, 12).is(Material), // заметк*
any(3208, 16).is(Unrelated), // заполнен*
any(3224, 16).is(Unrelated), // заполнит*
any(5629, 12).is(Forbid), // запрет*
any(5641, 12).is(Forbid), // запрещ*
any(3240, 14).is(Manner), // защищен*
exact(3240, 16).is(Reserve), // защищены
any(5653, 12).is(Unrelated), // заявил*
any(5665, 12).is(Unrelated), // заявля*
any(7004, 8).is(Chars), // знак*
exact(62, 2).then(51, 1, Even), // и при
exact(62, 2).then(52, 1, Even), // и со
exact(2572, 4).is(Filler), // иа
any(1592, 18).then(53, 1, Mining), // извлечени* данных
any(106, 12).is(Filler), // издани*
any(106, 12).is(Press), // издани*
any(1156, 14).is(Press), // издател*
any(1156, 22).is(Press), // издательств*
any(1612, 20).is(Photo), // изображени*
any(2438, 18).is(Photo), // иллюстрац*
exact(6419, 10).then(54, 1, Without), // иначе как
any(1178, 12).is(Search), // индекс*
any(3256, 16).is(Search), // индексац*
any(1632, 20).is(Search), // индексиров*
any(1178, 22).is(Follow), // индексируем*
any(1200, 22).is(Follow), // индексирующ*
exact(7012, 8).is(Manner), // иное
any(62, 28).is(Manner), // интеллектуальн*
any(62, 28).then(38, 2, Mining), // интеллектуальн* анализ* текст*
exact(3272, 16).is(Material), // интервью
any(90, 16).is(Online), // интернет*
any(424, 26).is(Filler), // интернетгазет*
any(90, 28).is(Filler), // интернетиздани*
any(90, 28).is(Press), // интернетиздани*
any(118, 28).is(Filler), // интернетпортал*
any(146, 28).is(Filler), // интернетресурс*
any(656, 24).is(Filler), // интернетсаит*
any(1672, 20).is(Photo), // инфографик*
any(174, 28).is(Filler), // информагентств*
any(680, 16).is(Material), // информац*
any(680, 24).is(Filler), // информационн*
exact(7020, 8).is(Manner), // иные
exact(7028, 8).is(Manner), // иным
exact(7036, 8).is(Manner), // иных
exact(450, 26).is(Only), // исключительно
any(202, 22).then(55, 1, Mining), // искусственн* интеллект*
any(1692, 14).is(Using), // использ*
any(1692, 20).is(Original), // используем*
any(1712, 20).is(Manner), // использующ*
any(538, 16).is(Source), // источник*
any(5677, 12).is(Original), // исходн*
any(5677, 12).then(56, 1, Unrelated), // исходн* код*
exact(36, 2).is(To), // к
any(2456, 8).is(Manner), // каки*
exact(2456, 18).is(Manner), // какихлибо
any(1732, 20).then(57, 1, Canonical), // каноническ* ссылк*
any(7044, 8).is(Unrelated), // капч*
any(5689, 12).is(Photo), // картин*
any(476, 24).is(Manner), // категорическ*
exact(476, 26).is(Manner), // категорически
any(1752, 20).is(Active), // кликабельн*
exact(36, 4).is(To), // ко
exact(6429, 10).is(When), // когда
exact(7187, 6).then(58, 1, Pixel), // код счетчика
exact(1222, 22).is(Unrelated), // комментарии
exact(704, 24).is(Unrelated), // комментариях
any(756, 20).is(Commercial), // коммерческ*
any(3288, 16).is(Original), // конкретн*
any(4458, 14).is(Material), // контент*
any(4458, 14).is(Press), // контент*
any(3304, 16).is(Cite), // копираит*
any(3304, 16).is(Press), // копираит*
any(2818, 16).is(Use), // копирова*
any(3320, 16).is(Original), // копируем*
any(5701, 12).is(Vague), // коротк*
exact(4472, 14).is(Manner), // которые
exact(4486, 14).is(Manner), // которыи
exact(4500, 14).is(Manner), // которых
any(6439, 10).is(Vague), // кратк*
exact(4514, 14).then(59, 1, Commons), // креатив коммонс
exact(6449, 10).then(54, 1, Without), // кроме как
exact(6449, 10).then(60, 4, Manner), // кроме случаев где указано иное
exact(7052, 8).is(Unrelated), // куки
exact(2466, 8).is(Manner), // либо
any(7193, 6).is(Start), // лид*
any(6459, 10).is(Limit), // лимит*
exact(4212, 8).is(Link), // линк
exact(6469, 10).is(Link), // линка
exact(5713, 12).is(Link), // линком
any(1772, 18).is(Unrelated), // литератур*
exact(4528, 6).is(Manner), // лиц
exact(5725, 10).is(Manner), // лицам
exact(5725, 12).is(Manner), // лицами
any(4528, 14).is(Consent), // лицензи*
any(4842, 8).is(Noncommercial), // личн*
any(4842, 8).then(64, 1, Unrelated), // личн* кабинет*
exact(7060, 8).is(Only), // лишь
any(4542, 14).is(Manner), // логотип*
any(7068, 8).is(Manner), // любо*
any(6479, 8).is(Manner), // любы*
exact(6479, 10).is(Manner), // любых
any(1792, 20).is(Limit), // максимальн*
exact(3336, 16).is(Limit), // максимум
any(5737, 12).is(Manner), // массов*
any(3352, 16).is(Material), // материал*
any(6489, 10).is(Filler), // медиа*
any(3368, 16).is(Unrelated), // минздрав*
any(1244, 22).is(Unrelated), // министерств*
exact(6499, 10).is(Manner), // могут
exact(6499, 10).is(Permit), // могут
exact(6509, 10).is(Manner), // может
exact(6509, 10).is(Permit), // может
exact(6519, 10).is(Permit), // можно
exact(734, 4).is(To), // на
exact(734, 4).then(65, 1, If), // на условиях
exact(1076, 6).then(66, 1, Above), // над текстом
exact(3384, 16).is(Oblige), // надлежит
exact(3156, 8).is(Oblige), // надо
exact(4570, 12).is(Mention), // назван
exact(4570, 14).is(Mention), // названа
exact(4584, 14).is(Mention), // назвать
exact(3400, 16).is(Mention), // называть
exact(3416, 16).is(Direct), // напрямую
any(3432, 16).is(Manner), // нарушени*
any(2474, 18).is(Manner), // нарушител*
exact(7199, 6).is(Site), // нас
any(906, 10).then(14, 1, Start), // начал* материал*
any(906, 10).then(35, 1, Start), // начал* публикац*
any(906, 10).then(67, 1, Start), // начал* стат*
any(906, 10).then(68, 1, Start), // начал* текст*
any(906, 14).is(Ordinal).worth(1), // начальн*
exact(5773, 6).then(69, 1, Site), // наш саит
any(5773, 6).is(Press), // наш*
any(5773, 6).is(Site), // наш*
exact(5773, 12).then(70, 1, Site), // нашего саита
exact(0, 4).is(Not), // не
exact(0, 4).then(71, 1, Limit), // не более
exact(0, 4).then(72, 1, Limit), // не больше
exact(0, 4).then(73, 1, Below), // не далее
exact(0, 4).then(74, 1, Below), // не дальше
exact(0, 4).then(75, 1, Limit), // не длиннее
exact(0, 4).then(76, 1, Forbid), // не допуска*
exact(0, 4).then(77, 1, Forbid), // не допустим*
exact(0, 4).then(78, 1, Oblige), // не забудьте
exact(0, 4).then(79, 1, Follow), // не закрыва*
exact(0, 4).then(80, 3, Follow), // не закрыт* от индекс*
exact(0, 4).then(83, 1, Noncommercial), // не коммерческ*
exact(0, 4).then(84, 1, Optional), // не надо
exact(0, 4).then(85, 1, Below), // не ниже
exact(0, 4).then(86, 1, Optional), // не нужн*
exact(0, 4).then(87, 1, Optional), // не нужно
exact(0, 4).then(88, 1, Optional), // не обязан*
exact(0, 4).then(89, 1, Optional), // не обязательн*
exact(0, 4).then(90, 1, Below), // не позднее
exact(0, 4).then(91, 1, Below), // не позже
exact(0, 4).then(92, 1, Limit), // не превыша*
exact(0, 4).then(93, 1, Forbid), // не разреша*
exact(0, 4).then(94, 1, Forbid), // не разрешен*
exact(0, 4).then(95, 1, Below), // не раньше
exact(0, 4).then(96, 1, Limit), // не свыше
exact(0, 4).then(97, 1, Optional), // не требует*
exact(0, 4).then(98, 1, Optional), // не требуют*
exact(0, 4).then(99, 2, Optional), // не является обязательн*
any(4612, 14).is(Vague), // небольш*
any(1812, 20).is(Forbid), // недопустим*
any(3448, 16).is(Forbid), // незаконн*
any(728, 24).is(Vague), // незначительн*
any(3464, 16).is(Mining), // неиросет*
any(752, 24).is(Noncommercial), // некоммерческ*
exact(5785, 12).is(Forbid), // нельзя
any(502, 18).is(Oblige), // необходим*
any(776, 24).is(Optional), // необязательн*
any(230, 28).is(Direct), // непосредственн*
any(0, 32).is(Unrelated), // несовершеннолетн*
exact(100, 6).is(Not), // нет
exact(100, 6).then(101, 1, Optional), // нет необходимости
exact(88, 4).is(Not), // ни
exact(7076, 8).is(Below), // ниже
any(6529, 10).is(Not), // никак*
any(4626, 12).is(Material), // новост*
any(4626, 12).is(Press), // новост*
any(4626, 14).is(Filler), // новостн*
any(6539, 8).is(Oblige), // нужн*
any(6549, 10).is(Unrelated), // обвин*
any(1832, 20).is(Mention), // обозначени*
exact(4640, 14).is(Manner), // образом
any(4654, 14).then(102, 1, Mining), // обучени* ии
any(4654, 14).then(103, 2, Mining), // обучени* искусственного интеллекта
any(4654, 14).then(105, 1, Mining), // обучени* моделеи
any(4654, 14).then(106, 2, Mining), // обучени* неиронных сетеи
any(4654, 14).then(108, 1, Mining), // обучени* неиросет*
any(4654, 14).then(109, 2, Mining), // обучени* языковых моделеи
any(5797, 10).is(Limit), // объем*
any(5797, 10).then(111, 1, Material), // объем* статьи
exact(5797, 12).is(Manner), // объеме
any(5809, 12).is(Oblige), // обязан*
any(780, 20).is(Oblige), // обязательн*
any(5821, 12).is(Oblige), // обязуе*
any(2510, 18).is(Limit), // ограничен*
exact(7084, 8).is(Number).worth(1), // один
any(4970, 6).then(112, 1, Fraction).worth(10), // одн* десят*
any(4970, 6).then(113, 1, Fraction).worth(33), // одн* трет*
any(4970, 6).then(114, 1, Fraction).worth(25), // одн* четверт*
exact(5833, 12).is(Number).worth(1), // одного
exact(6559, 10).is(Number).worth(1), // однои
exact(6559, 10).then(115, 1, Fraction).worth(20), // однои пятои
exact(5845, 12).is(Number).worth(1), // одному
exact(7092, 8).is(Number).worth(1), // одну
exact(7092, 8).then(116, 1, Fraction).worth(20), // одну пятую
any(5857, 12).is(Online), // онлаин*
any(824, 20).is(Using), // опубликова*
any(824, 24).is(Manner), // опубликованн*
any(824, 24).is(Original), // опубликованн*
exact(848, 24).then(117, 2, Given), // опубликовано с разрешения
exact(2528, 16).is(Page), // оригинал
any(2528, 16).is(Original), // оригинал*
exact(2528, 18).is(Page), // оригинала
exact(2546, 18).then(119, 2, Reserve), // оставляет за собои
any(258, 28).is(Manner), // ответственност*
any(258, 28).is(Unrelated), // ответственност*
any(5869, 12).then(121, 2, Follow), // открыт* для индекс*
any(5881, 12).is(Unrelated), // отписа*
any(6569, 10).is(Unrelated), // оферт*
any(2564, 18).is(Filler), // официальн*
any(2564, 18).is(Manner), // официальн*
any(2890, 12).is(Manner), // охраня*
any(3480, 16).is(Paragraph), // параграф*
any(6579, 10).is(Unrelated), // парол*
any(4668, 14).is(Mining), // парсинг*
any(4682, 14).is(Unrelated), // пациент*
any(528, 8).is(Ordinal).worth(1), // перв*
any(528, 22).then(67, 1, Page), // первоисточн* стат*
any(528, 26).is(Press), // первоисточник*
any(528, 26).is(Source), // первоисточник*
any(896, 24).is(Original), // первоначальн*
exact(920, 10).then(66, 1, Above), // перед текстом
any(920, 24).is(Use), // передруковыв*
any(286, 18).is(Press), // перепечат*
any(286, 18).is(Use), // перепечат*
any(286, 28).is(Original), // перепечатываем*
any(3496, 16).is(Use), // перепост*
any(944, 20).is(Use), // перепублик*
any(944, 24).is(Press), // перепубликац*
any(944, 24).is(Use), // перепубликац*
any(1852, 20).is(Manner), // переработк*
any(1852, 20).is(Using), // переработк*
any(968, 20).then(123, 1, Unrelated), // персональн* данн*
exact(968, 24).then(124, 1, Unrelated), // персональных сведении
exact(1872, 20).then(117, 2, Given), // печатается с разрешения
any(3512, 12).is(Print), // печатн*
any(3512, 12).then(125, 1, Chars), // печатн* знак*
exact(3512, 16).then(126, 1, Print), // печатных сми
exact(384, 14).then(127, 1, Pixel), // пиксель отслеживания
any(3528, 16).is(Manner), // письменн*
exact(134, 4).then(128, 1, To), // по адресу
exact(134, 4).then(129, 1, Consent), // по договору
exact(134, 4).then(130, 1, Optional), // по желанию
any(1892, 20).is(Above), // подзаголов*
exact(3544, 16).is(Oblige), // подлежит
any(4696, 12).is(Unrelated), // подпис*
any(4696, 14).is(Unrelated), // подписк*
any(2582, 18).is(Unrelated), // подтвержд*
exact(1912, 20).is(Oblige), // пожалуиста
any(4710, 14).is(Permit), // позволя*
any(2600, 14).is(Search), // поисков*
any(2600, 18).is(Search), // поисковик*
exact(6609, 8).is(Unrelated), // поле
exact(6609, 10).is(Unrelated), // полеи
any(554, 26).is(Print), // полиграфическ*
any(2618, 8).is(Manner), // полн*
exact(2618, 18).is(Manner), // полностью
exact(5905, 12).then(131, 1, Page), // полныи текст
any(4738, 14).is(Fraction).worth(50), // половин*
any(3560, 16).is(Manner), // получени*
exact(3576, 16).is(Manner), // получить
any(1310, 16).is(Using), // пользова*
any(3592, 12).is(Mention), // пометк*
exact(134, 12).is(Site), // портал
any(134, 12).is(Filler), // портал*
any(134, 12).is(Press), // портал*
exact(4752, 14).is(Site), // портала
exact(3608, 16).is(Online), // порталов
exact(2636, 18).is(Oblige), // поставьте
any(1932, 20).is(Unrelated), // постановил*
exact(314, 8).is(Manner), // прав
exact(6619, 10).is(Manner), // права
any(5917, 12).is(Manner), // правил*
any(992, 24).is(Unrelated), // правительств*
any(314, 28).is(Manner), // правообладател*
any(4766, 14).is(Limit), // превыша*
any(580, 26).is(Manner), // предварительн*
any(1952, 20).is(Sentences), // предложени*
any(1016, 24).is(Manner), // представленн*
any(3640, 16).is(Forbid), // преследу*
any(3640, 16).is(Manner), // преследу*
exact(342, 6).is(When), // при
exact(342, 6).then(132, 1, If), // при наличии
exact(342, 6).then(133, 1, If), // при обязательном
exact(342, 6).then(134, 1, If), // при размещении
exact(342, 6).then(135, 1, If), // при соблюдении
exact(342, 6).then(136, 1, If), // при указании
exact(342, 6).then(137, 1, If), // при условии
any(342, 20).is(Permit), // приветству*
exact(342, 28).then(138, 1, Link), // приветствуется ссылка
exact(342, 28).then(138, 1, Optional), // приветствуется ссылка
any(5929, 12).is(Using), // примен*
exact(1332, 22).is(Manner), // принадлежат
any(1354, 22).is(Manner), // принадлежащ*
exact(1040, 24).then(139, 1, Unrelated), // программного обеспечения
exact(1376, 22).then(140, 1, Unrelated), // программное обеспечение
any(644, 12).is(Filler), // проект*
any(1972, 20).is(Material), // произведен*
exact(5941, 12).is(Oblige), // просим
exact(4794, 14).is(Oblige), // просьба
exact(4808, 8).is(Percent), // проц
any(4808, 14).is(Percent), // процент*
any(3420, 8).is(Direct), // прям*
exact(4822, 14).is(Manner), // прямого
any(952, 16).is(Manner), // публикац*
any(952, 16).is(Material), // публикац*
any(952, 16).is(Using), // публикац*
any(1398, 14).is(Using), // публику*
any(2672, 18).is(Material), // публикуем*
exact(1398, 22).then(117, 2, Given), // публикуется с разрешения
any(4836, 14).then(141, 1, Use), // публичн* показ*
exact(6629, 10).is(Manner), // путем
any(1992, 6).is(Ordinal).worth(5), // пят*
exact(1992, 8).is(Number).worth(5), // пяти
exact(1992, 20).is(Number).worth(50), // пятидесяти
exact(4850, 14).is(Number).worth(500), // пятисот
exact(2012, 20).is(Number).worth(15), // пятнадцати
exact(2032, 20).is(Number).worth(15), // пятнадцать
exact(6639, 10).then(142, 1, Fraction).worth(20), // пятои част*
exact(6649, 10).then(142, 1, Fraction).worth(20), // пятую част*
exact(2690, 8).is(Number).worth(5), // пять
exact(2690, 18).is(Number).worth(50), // пятьдесят
exact(4864, 14).is(Number).worth(500), // пятьсот
any(3656, 16).is(Active), // работающ*
any(6659, 10).is(Active), // рабоч*
exact(2052, 20).is(Using), // разместить
any(2072, 14).is(Using), // размеща*
exact(2072, 20).is(Oblige), // размещаите
any(2092, 18).is(Using), // размещени*
any(2708, 18).is(Manner), // размещенн*
any(4878, 14).is(Permit), // разреша*
exact(2112, 16).is(Permit), // разрешен
exact(2726, 18).is(Permit), // разрешена
any(2112, 18).is(Consent), // разрешени*
exact(2744, 18).is(Permit), // разрешено
exact(2762, 18).is(Permit), // разрешены
any(5953, 12).is(Vague), // разумн*
any(1420, 22).is(Manner), // расположенн*
any(1442, 22).is(Use), // распростран*
any(4892, 14).is(Unrelated), // рассылк*
exact(1464, 22).then(143, 1, Unrelated), // регистрации пользовател*
any(3672, 16).is(Press), // редактор*
any(4906, 14).is(Filler), // редакци*
any(4906, 14).is(Press), // редакци*
any(2780, 18).is(Optional), // рекоменду*
any(3500, 12).is(Use), // репост*
any(948, 16).is(Use), // републик*
any(5977, 12).is(Use), // рераит*
exact(162, 12).is(Site), // ресурс
any(162, 12).is(Filler), // ресурс*
any(162, 12).is(Press), // ресурс*
exact(4920, 14).is(Site), // ресурса
any(2132, 20).is(Use), // ретранслир*
any(2152, 20).is(Use), // ретрансляц*
any(6669, 10).is(Search), // робот*
any(4934, 14).is(Unrelated), // родител*
any(1064, 24).is(Unrelated), // роскомнадзор*
any(3704, 16).is(Manner), // россииск*
exact(4, 2).is(With), // с
exact(4, 2).then(144, 1, Mention), // с пометкои
exact(4, 2).then(145, 3, Given), // с разрешения автора публикуем
exact(4, 2).then(148, 1, If), // с условием
exact(672, 8).is(Site), // саит
any(672, 8).is(Filler), // саит*
any(672, 8).is(Press), // саит*
exact(5989, 10).is(Site), // саита
exact(5989, 12).is(Online), // саитам
exact(6001, 12).is(Online), // саитах
exact(6679, 10).is(Site), // саите
exact(6013, 12).is(Online), // саитов
exact(6689, 10).is(Site), // саиту
exact(6699, 10).is(Online), // саиты
exact(7100, 6).is(Original), // сам
exact(7100, 8).is(Original), // саму
exact(4948, 14).is(Consent), // санкции
any(4962, 14).is(Permit), // свободн*
exact(6709, 10).is(Limit), // свыше
exact(6709, 10).is(Over), // свыше
exact(2172, 20).is(Number).worth(70), // семидесяти
exact(2798, 18).is(Number).worth(70), // семьдесят
any(6025, 10).is(Online), // сетев*
any(6025, 12).is(Filler), // сетево*
any(6037, 12).is(Chars), // символ*
any(2816, 18).is(Use), // скопирова*
any(2834, 18).is(Mining), // скреипинг*
exact(4976, 14).is(Oblige), // следует
exact(3930, 8).is(Words), // слов
exact(4990, 10).is(Words), // слова
exact(4990, 14).is(Words), // словами
exact(6729, 10).is(Words), // слово
any(6739, 10).is(Manner), // смежн*
exact(7205, 6).is(Filler), // сми
exact(7205, 6).is(Press), // сми
any(6749, 10).is(Photo), // снимк*
exact(6049, 12).is(Photo), // снимок
any(6759, 10).is(Unrelated), // сноск*
exact(4, 4).is(With), // со
any(1088, 24).is(Manner), // собственност*
any(3736, 14).is(Consent), // согласи*
exact(3736, 16).is(Manner), // согласия
any(3752, 16).is(Consent), // согласов*
any(3768, 16).is(Material), // содержан*
any(2852, 18).is(Material), // содержимо*
any(3784, 16).is(Material), // сообщени*
any(3784, 16).is(Using), // сообщени*
any(5018, 14).is(Unrelated), // сообщил*
any(1486, 22).is(Manner), // соответстви*
any(606, 26).is(Original), // соответствующ*
any(2212, 20).is(With), // сопровожда*
exact(6061, 10).is(Number).worth(40), // сорок
exact(6061, 12).is(Number).worth(40), // сорока
exact(2870, 18).is(Link), // сослаться
exact(2888, 18).then(119, 2, Reserve), // сохраняет за собои
any(3800, 16).then(149, 1, Online), // социальн* сет*
any(6073, 12).is(Online), // соцсет*
any(6085, 12).is(Link), // сошлит*
exact(6097, 12).then(150, 1, Unrelated), // список литературы
any(6109, 12).is(Manner), // способ*
any(238, 14).is(Manner), // средств*
any(5032, 14).is(Link), // ссылаит*
exact(2906, 18).is(Link), // ссылаться
exact(3816, 16).is(Link), // ссылаясь
any(4896, 10).is(Link), // ссылк*
exact(5046, 14).is(Link), // ссылкою
exact(6133, 12).is(Link), // ссылок
exact(1024, 6).is(Number).worth(100), // ста
exact(2640, 14).is(Oblige), // ставьте
any(6145, 8).is(Material), // стат*
any(6145, 8).is(Press), // стат*
any(6145, 10).is(Press), // стать*
exact(540, 6).is(Number).worth(100), // сто
any(5060, 14).is(Manner), // сторонн*
any(3832, 14).is(Filler), // страниц*
any(3832, 14).is(Page), // страниц*
any(3832, 14).is(Press), // страниц*
exact(6157, 12).is(Manner), // строго
exact(6169, 10).is(Lines), // строк
exact(6169, 12).is(Lines), // строка
exact(6181, 12).is(Lines), // строки
exact(6193, 12).is(Lines), // строку
exact(5074, 14).is(Lines), // строчек
exact(5088, 14).is(Lines), // строчки
exact(7211, 6).is(Unrelated), // суд
exact(3848, 14).then(151, 1, Pixel), // счетчик прочтении
exact(6779, 10).is(Manner), // также
exact(480, 6).then(13, 1, Canonical), // тег canonical
any(5102, 10).is(Material), // текст*
any(2924, 18).is(Filler), // телеканал*
any(2924, 18).is(Press), // телеканал*
any(2232, 20).is(Use), // тиражирова*
exact(6217, 12).is(Only), // только
exact(5124, 6).is(Manner), // том
any(2942, 18).is(Oblige), // требовани*
any(5130, 14).is(Oblige), // требует*
any(5144, 14).is(Oblige), // требуют*
any(370, 28).is(Pixel), // трекингпиксель*
any(2960, 18).then(108, 1, Mining), // тренировк* неиросет*
any(6229, 8).is(Ordinal).worth(3), // трет*
exact(6789, 10).is(Fraction).worth(33), // трети
exact(6229, 10).is(Fraction).worth(33), // треть
any(6229, 12).is(Manner), // третьи*
exact(5158, 8).is(Number).worth(3), // трех
exact(5158, 14).is(Number).worth(300), // трехсот
exact(3864, 6).is(Number).worth(3), // три
exact(3864, 16).is(Number).worth(30), // тридцати
exact(3880, 16).is(Number).worth(30), // тридцать
exact(6241, 12).is(Number).worth(300), // триста
any(6799, 10).is(Number).worth(1000), // тысяч*
any(5172, 14).is(Manner), // уголовн*
exact(5186, 14).is(Mention), // укажите
exact(5186, 14).is(Oblige), // укажите
exact(6253, 12).is(Mention), // указав
exact(3896, 12).is(Mention), // указан
exact(5200, 14).is(Mention), // указана
any(3896, 14).is(Mention), // указани*
any(3896, 14).then(152, 1, Cite), // указани* авторства
exact(5214, 14).is(Mention), // указано
exact(5228, 14).is(Mention), // указаны
exact(5242, 14).is(Mention), // указать
any(2252, 14).is(Mention), // указыва*
exact(2252, 20).is(Oblige), // указываите
any(2272, 12).is(Mention), // упомин*
exact(2272, 20).is(Oblige), // упоминаите
any(2978, 18).then(153, 1, Cite), // упоминани* источник*
any(2996, 12).is(Mention), // упомян*
exact(2996, 18).is(Oblige), // упомяните
any(3912, 16).is(Mention), // упомянут*
any(3014, 18).is(Manner), // учредител*
any(3960, 16).is(Manner), // федераци*
exact(178, 10).is(Unrelated), // форма
exact(6809, 10).is(Manner), // форме
exact(6819, 10).is(Unrelated), // форму
exact(6829, 10).is(Unrelated), // формы
any(3976, 8).is(Photo), // фото*
any(3976, 16).is(Manner), // фотограф*
exact(5270, 8).is(Manner), // цели
exact(5270, 14).is(Manner), // целиком
exact(6839, 10).is(Manner), // целом
exact(6849, 10).is(Manner), // целях
any(6859, 10).is(Quote), // цитат*
any(6859, 10).is(Use), // цитат*
any(3992, 16).is(Press), // цитирова*
any(3992, 16).is(Quote), // цитирова*
any(3992, 16).is(Use), // цитирова*
any(4008, 14).is(Quote), // цитируе*
any(4008, 14).is(Use), // цитируе*
any(4008, 16).is(Original), // цитируем*
any(4024, 16).is(Quote), // цитируют*
any(4024, 16).is(Use), // цитируют*
exact(5284, 14).is(Quote), // цитируя
exact(5284, 14).is(Use), // цитируя
exact(6265, 12).is(Manner), // частеи
exact(4040, 10).is(Manner), // части
any(4040, 14).is(Manner), // частичн*
exact(4040, 16).is(Manner), // частично
exact(6869, 10).is(Manner), // часть
any(4056, 14).is(Ordinal).worth(4), // четверт*
exact(4056, 16).is(Fraction).worth(25), // четверти
exact(4072, 16).is(Fraction).worth(25), // четверть
exact(5298, 12).is(Number).worth(4), // четыре
exact(5298, 14).is(Number).worth(4), // четырех
exact(6879, 10).is(Manner), // числе
exact(1508, 10).is(Number).worth(6), // шести
exact(1508, 22).is(Number).worth(60), // шестидесяти
exact(2292, 10).is(Number).worth(6), // шесть
exact(2292, 20).is(Number).worth(60), // шестьдесят
any(5312, 14).is(Unrelated), // экзамен*
any(1530, 18).is(Online), // электронн*
exact(1530, 22).then(126, 1, Online), // электронных сми
any(5326, 14).is(Manner), // элемент*
exact(6889, 10).is(Manner), // этого
exact(7116, 8).is(Original), // этот
exact(7223, 6).is(Original), // эту
any(4088, 8).is(Manner), // явля*
exact(4088, 16).is(Manner), // является
exact(4104, 16).is(Manner), // являются
exact(6277, 12).is(Manner), // явного
], more: &[
exact(6910, 2), // by
exact(6910, 2), // by
exact(6912, 2), // nc
exact(6910, 2), // by
exact(6914, 2), // nd
exact(6910, 2), // by
exact(6922, 2), // sa
exact(6910, 4), // bync
exact(6910, 6), // byncnd
exact(6918, 6), // byncsa
exact(7147, 4), // bynd
exact(7153, 4), // bysa
any(7124, 7), // commons*
exact(6899, 9), // canonical
any(3352, 16), // материал*
exact(5102, 14), // текстов
exact(62, 2), // и
exact(5497, 12), // данных
any(3688, 16), // редирект*
exact(4220, 14), // верхнеи
exact(4040, 10), // части
any(1898, 14), // заголов*
exact(5761, 12), // начале
exact(5893, 12), // печати
exact(3624, 16), // пределах
exact(7108, 8), // сети
exact(7108, 8), // сети
exact(90, 16), // интернет
exact(5004, 12), // случае
exact(6849, 10), // целях
exact(1592, 20), // извлечения
exact(4780, 14), // прибыли
exact(734, 4), // на
exact(7211, 6), // суд
exact(6369, 10), // время
any(952, 16), // публикац*
any(3832, 14), // страниц*
exact(3832, 16), // страницу
any(5389, 12), // анализ*
any(5102, 10), // текст*
exact(7217, 6), // эвм
exact(5749, 12), // начала
exact(6205, 12), // текста
exact(6205, 12), // текста
exact(6001, 12), // саитах
exact(0, 4), // не
exact(5214, 14), // указано
exact(5581, 12), // другое
exact(0, 4), // не
exact(5214, 14), // указано
exact(7012, 8), // иное
exact(342, 6), // при
exact(4, 4), // со
exact(5497, 12), // данных
exact(2456, 6), // как
any(62, 18), // интеллект*
any(7187, 6), // код*
any(4896, 10), // ссылк*
exact(3848, 16), // счетчика
exact(4444, 14), // коммонс
exact(5004, 14), // случаев
exact(7175, 6), // где
exact(5214, 14), // указано
exact(7012, 8), // иное
any(4430, 14), // кабинет*
exact(3944, 16), // условиях
exact(5116, 14), // текстом
any(6145, 8), // стат*
any(5102, 10), // текст*
exact(672, 8), // саит
exact(5989, 10), // саита
exact(6309, 10), // более
exact(5413, 12), // больше
exact(6379, 10), // далее
exact(5485, 12), // дальше
exact(4360, 14), // длиннее
any(4374, 14), // допуска*
any(1816, 16), // допустим*
exact(3192, 16), // забудьте
any(4416, 14), // закрыва*
any(5605, 12), // закрыт*
exact(258, 4), // от
any(1178, 12), // индекс*
any(756, 20), // коммерческ*
exact(3156, 8), // надо
exact(7076, 8), // ниже
any(6539, 8), // нужн*
exact(6539, 10), // нужно
any(5809, 12), // обязан*
any(780, 20), // обязательн*
exact(4724, 14), // позднее
exact(6589, 10), // позже
any(4766, 14), // превыша*
any(4878, 14), // разреша*
any(2112, 16), // разрешен*
exact(5965, 12), // раньше
exact(6709, 10), // свыше
any(5130, 14), // требует*
any(5144, 14), // требуют*
exact(4088, 16), // является
any(780, 20), // обязательн*
exact(502, 26), // необходимости
exact(116, 4), // ии
exact(202, 28), // искусственного
exact(1652, 20), // интеллекта
exact(4556, 14), // моделеи
exact(2492, 18), // неиронных
exact(6719, 10), // сетеи
any(3464, 16), // неиросет*
exact(4120, 16), // языковых
exact(4556, 14), // моделеи
exact(6145, 12), // статьи
any(1518, 10), // десят*
any(6229, 8), // трет*
any(4056, 14), // четверт*
exact(6639, 10), // пятои
exact(6649, 10), // пятую
exact(4, 2), // с
exact(2112, 20), // разрешения
exact(32, 4), // за
exact(6769, 10), // собои
exact(7181, 6), // для
any(1178, 12), // индекс*
any(4332, 8), // данн*
exact(3720, 16), // сведении
any(7004, 8), // знак*
exact(7205, 6), // сми
exact(872, 24), // отслеживания
exact(5365, 12), // адресу
exact(3112, 16), // договору
exact(4388, 14), // желанию
exact(5102, 10), // текст
exact(4598, 14), // наличии
exact(800, 24), // обязательном
exact(2092, 20), // размещении
exact(2192, 20), // соблюдении
exact(3896, 16), // указании
exact(5256, 14), // условии
exact(6121, 12), // ссылка
exact(1288, 22), // обеспечения
exact(1266, 22), // обеспечение
any(6599, 10), // показ*
any(4040, 8), // част*
any(1310, 22), // пользовател*
exact(3592, 16), // пометкои
exact(2112, 20), // разрешения
exact(5353, 12), // автора
exact(2672, 18), // публикуем
exact(3928, 16), // условием
any(3474, 6), // сет*
exact(1772, 20), // литературы
exact(2654, 18), // прочтении
exact(2312, 18), // авторства
any(538, 16), // источник*
], sayings: Sayings {
above: "Ссылка должна стоять перед текстом.",
article: "Любое использование материалов допускается только при наличии гиперссылки на исходный материал.",
credit: "Источник: {link}",
first: "Ссылка должна стоять в первом абзаце.",
open: "Ссылка должна быть открыта для поисковых систем.",
site: "Любое использование материалов допускается только при наличии гиперссылки на {site}.",
within: "Ссылка должна стоять в первых {n} абзацах.",
}, other_script: None };
