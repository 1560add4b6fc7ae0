// GENERATED from data/notices/hu.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "hu", target_first: true, capital_nouns: false, letters: "", stems: Stems("felhasznalasakorforrasmegjelolesfelhasznalhatoforrashivatkozengedelyezetthasznalhatoakhiperhivatkozh\
ivatkozassalengedelyevelhasznalhatokjogosulatlankereskedelmiujrapublikaladatbanyaszatvetelekorbejele\
ntkezbekezdesbenengedellyelfeltetellelhivatkozastindexelhetointelligenckattinthatokeresorobotmegenge\
dettmestersegesweboldalunkamennyibenelektronikfelelossegfenntartvaforrascikkforraskenthozzajarulidez\
esekorillusztracinformaciokifejezettkozzetetellegfeljebblehetsegesnemzetkoziszerkesztotobbszoroztula\
jdonosbarmilyenbeleegyezcopyrightegyharmadegynegyedengedelytfeltuntetfolyoiratforraskodharomszazhasz\
nalathasznalnihiperlinkhonlapunkkizarolagkozossegikozvetlenlegkesobbminiszterparlamentregisztrasoksz\
orosszemelyesszigoruanszuksegestalalhatotortenhettuntessekajanlottanyagunkatdolgozbevezetoccbyncndcc\
byncsacikkeinkdofollowegeszbenelerhetoelofizetelozeteselsokentesetebenforrasraharmadikhirlevelhossza\
bbinternetirasbeliirodalomjelezzukjeloljekjovahagykarakterkorlatozkotelezokozzetenmagancelmegemlitme\
gnevezmegvadolnevezzeknofollowoldalrolonkentesreprodukszabadonszazalekszennyezszoftverszovegeiszoveg\
ektartalomteljesenterjeszttovabbadtuntetniujrakozlutankozlvalamintanyagaianyagokatvennibarmelybirosa\
gbongeszcommonscreativdigitaleredetifeltevefenykepfooldalforrasaforrastharmincidezettilletvejelolvej\
elszavketszazkormanykoteleskozolnilemasollinkkelmaskentmaskeppmasodikmaximummegadasmellettmodositnel\
kulinoindexnyomtatoldalonoldalrareszbenszerzoitartalmtelefontiltotttorvenyujsagokvedelemamikorblogok\
ccbyndccbysacikkekcikkrecimbencookiecsupandohanyegyutteladaselejenesetenfelettgrafikhacsakirasosjelo\
ldjelszokerjukkivevekozlesletoltleuteslinkeklinkellinketlinkjemindenmindigminingmondatmukodomutatone\
vezdonlineotszazparkolportalsornalszavakszivesszonaltiltjauzletivedettakkoraktivalattbetegelotthirei\
hirekiskoljogokkepeikepekkettokiadomodonnincsotvenreszerovidsoranszulotanultaroltilosurlapvideodatad\
iakezekezenfiokfotogepihuszjogimezomuvesutitextvagyvalosemtdmtiz"), entries: &[
exact(4, 1).is(Filler), // a
exact(4, 1).then(0, 1, Above), // a cimben
exact(4, 1).then(1, 4, Cite), // a forrast fel kell tuntetni
exact(4, 1).then(5, 2, Above), // a szoveg elott
exact(4, 1).then(7, 2, Above), // a szoveg felett
any(172, 11).is(Mining), // adatbanyasz*
exact(758, 8).is(Optional), // ajanlott
exact(1770, 5).then(9, 1, Even), // akkor is
exact(1775, 5).is(Active), // aktiv
exact(1780, 5).is(Manner), // alatt
exact(326, 10).is(If), // amennyiben
exact(1488, 6).is(When), // amikor
exact(766, 5).is(Material), // anyag
any(1166, 7).is(Material), // anyagai*
exact(1173, 7).is(Material), // anyagok
exact(766, 8).is(Material), // anyagunk
any(774, 8).is(Manner), // atdolgoz*
exact(1180, 7).is(Use), // atvenni
any(183, 6).is(Use), // atvete*
any(183, 7).is(Use), // atvetel*
exact(183, 11).is(When), // atvetelekor
exact(594, 2).is(Filler), // az
any(1187, 7).is(Manner), // barmely*
exact(506, 9).is(Manner), // barmilyen
any(194, 11).is(Unrelated), // bejelentkez*
any(205, 8).is(Paragraph), // bekezdes*
exact(205, 11).is(Paragraph), // bekezdesben
any(515, 9).is(Consent), // beleegyez*
any(1785, 5).is(Unrelated), // beteg*
any(782, 8).is(Start), // bevezeto*
any(1194, 7).is(Unrelated), // birosag*
any(1494, 4).is(Press), // blog*
exact(1494, 6).is(Online), // blogok
any(1201, 7).is(Unrelated), // bongesz*
exact(790, 2).then(10, 1, Commons), // cc by
exact(790, 2).then(11, 2, Commons), // cc by nc
exact(790, 2).then(13, 2, Commons), // cc by nd
exact(790, 2).then(15, 2, Commons), // cc by sa
exact(790, 2).then(17, 1, Commons), // cc bync
exact(790, 2).then(18, 1, Commons), // cc byncnd
exact(790, 2).then(19, 1, Commons), // cc byncsa
exact(790, 2).then(20, 1, Commons), // cc bynd
exact(790, 2).then(21, 1, Commons), // cc bysa
exact(790, 4).is(Commons), // ccby
exact(790, 6).is(Commons), // ccbync
exact(790, 8).is(Commons), // ccbyncnd
exact(798, 8).is(Commons), // ccbyncsa
exact(1500, 6).is(Commons), // ccbynd
exact(1506, 6).is(Commons), // ccbysa
any(987, 3).is(Manner), // cel*
exact(372, 4).is(Material), // cikk
any(372, 4).is(Press), // cikk*
any(806, 6).is(Material), // cikkei*
any(806, 6).is(Press), // cikkei*
exact(806, 8).is(Material), // cikkeink
exact(1512, 6).is(Material), // cikkek
any(1530, 6).is(Unrelated), // cookie*
exact(524, 9).is(Press), // copyright
any(1215, 7).then(22, 1, Commons), // creativ* commons*
exact(1586, 4).is(Only), // csak
exact(1536, 6).is(Only), // csupan
exact(1895, 4).then(23, 1, Mining), // data mining
any(1899, 4).is(Unrelated), // diak*
any(1222, 7).is(Online), // digital*
exact(814, 8).is(Follow), // dofollow
any(1542, 6).is(Unrelated), // dohany*
exact(822, 8).is(Manner), // egeszben
exact(519, 3).is(Filler), // egy
exact(519, 3).is(Number).worth(1), // egy
any(533, 9).is(Fraction).worth(33), // egyharmad*
any(542, 9).is(Fraction).worth(25), // egynegyed*
exact(1548, 6).is(With), // egyutt
any(1554, 6).is(Manner), // eladas*
exact(1560, 6).is(Start), // elejen
any(336, 10).is(Online), // elektronik*
exact(830, 8).is(Manner), // elerheto
any(838, 8).is(Unrelated), // elofizet*
exact(846, 8).is(Manner), // elozetes
exact(854, 4).is(Ordinal).worth(1), // elso
exact(854, 8).is(Ordinal).worth(1), // elsokent
exact(216, 11).is(Consent), // engedellyel
exact(60, 8).is(Consent), // engedely
exact(60, 9).is(Consent), // engedelye
exact(112, 12).is(Consent), // engedelyevel
exact(112, 12).is(Manner), // engedelyevel
any(60, 10).is(Permit), // engedelyez*
exact(60, 13).is(Permit), // engedelyezett
exact(551, 9).is(Consent), // engedelyt
exact(1229, 7).is(Original), // eredeti
exact(1229, 7).then(24, 1, Page), // eredeti cikk
exact(1229, 7).then(25, 1, Page), // eredeti cikkre
exact(832, 6).is(Manner), // erheto
exact(30, 2).is(Manner), // es
exact(862, 8).is(When), // eseteben
exact(1566, 6).is(When), // eseten
exact(1903, 4).is(Manner), // ezek
exact(1907, 4).is(Manner), // ezen
exact(346, 4).is(Fraction).worth(50), // fele
any(346, 4).is(Fraction).worth(50), // fele*
any(346, 10).is(Unrelated), // felelosseg*
any(0, 10).is(Using), // felhasznal*
exact(0, 16).is(When), // felhasznalasakor
any(32, 14).is(Using), // felhasznalhato*
any(227, 8).is(Oblige), // feltetel*
exact(227, 11).is(If), // feltetellel
exact(1236, 7).is(If), // felteve
any(560, 9).is(Mention), // feltuntet*
any(356, 8).is(Manner), // fenntart*
any(356, 8).is(Reserve), // fenntart*
exact(356, 10).is(Reserve), // fenntartva
any(1243, 7).is(Photo), // fenykep*
any(1911, 4).is(Unrelated), // fiok*
any(569, 9).is(Print), // folyoirat*
any(1250, 7).is(Site), // fooldal*
any(418, 5).is(Manner), // forma*
exact(16, 6).is(Source), // forras
exact(16, 6).then(26, 1, Cite), // forras feltuntet*
exact(16, 6).then(27, 1, Cite), // forras megadas*
exact(16, 6).then(28, 1, Cite), // forras megjelol*
exact(16, 6).then(29, 1, Cite), // forras megnevez*
exact(1257, 7).is(Source), // forrasa
any(366, 10).is(Page), // forrascikk*
any(46, 14).is(Cite), // forrashivatkoz*
exact(376, 10).is(Source), // forraskent
any(578, 9).is(Unrelated), // forraskod*
any(16, 14).is(Cite), // forrasmegjelol*
any(16, 16).is(Cite), // forrasmegjeloles*
exact(870, 8).is(Source), // forrasra
exact(1264, 7).is(Source), // forrast
any(1915, 4).is(Photo), // foto*
exact(1919, 4).then(30, 1, Mining), // gepi tanul*
any(1578, 6).is(Photo), // grafik*
exact(3, 2).is(If), // ha
exact(3, 2).then(31, 3, Manner), // ha maskent nincs jelolve
exact(1584, 6).then(31, 3, Manner), // hacsak maskent nincs jelolve
exact(1584, 6).then(34, 3, Manner), // hacsak maskepp nem jelezzuk
any(878, 8).is(Ordinal).worth(3), // harmadik*
exact(1271, 7).is(Number).worth(30), // harminc
exact(587, 5).is(Number).worth(3), // harom
exact(587, 9).is(Number).worth(300), // haromszaz
any(596, 9).is(Using), // hasznalat*
any(35, 11).is(Using), // hasznalhato*
exact(73, 13).is(Using), // hasznalhatoak
exact(124, 12).then(37, 1, Permit), // hasznalhatok fel
exact(605, 9).is(Using), // hasznalni
any(86, 13).is(Link), // hiperhivatkoz*
any(614, 9).is(Link), // hiperlink*
any(1795, 5).is(Material), // hirei*
exact(1800, 5).is(Material), // hirek
exact(1800, 5).is(Press), // hirek
any(886, 8).is(Unrelated), // hirlevel*
exact(99, 10).is(Link), // hivatkozas
exact(99, 13).is(Link), // hivatkozassal
exact(238, 11).is(Link), // hivatkozast
any(623, 6).is(Press), // honlap*
any(623, 6).is(Site), // honlap*
any(623, 9).is(Site), // honlapunk*
exact(894, 8).is(Limit), // hosszabb
exact(894, 8).is(Over), // hosszabb
any(386, 10).is(Consent), // hozzajarul*
exact(1923, 4).is(Number).worth(20), // husz
any(396, 4).is(Quote), // idez*
any(396, 4).is(Use), // idez*
exact(396, 10).is(When), // idezesekor
any(1278, 6).is(Quote), // idezet*
any(1278, 6).is(Use), // idezet*
exact(1278, 7).is(Original), // idezett
exact(1285, 7).is(Manner), // illetve
any(406, 10).is(Photo), // illusztrac*
any(249, 7).is(Search), // indexel*
any(249, 11).is(Follow), // indexelheto*
any(416, 10).is(Material), // informacio*
any(902, 8).is(Online), // internet*
any(910, 7).is(Manner), // irasbel*
exact(910, 8).then(38, 1, Consent), // irasbeli engedely*
exact(1590, 6).is(Manner), // irasos
any(918, 8).is(Unrelated), // irodalom*
exact(475, 2).is(Manner), // is
any(1805, 5).is(Unrelated), // iskol*
exact(1596, 6).then(39, 1, Mention), // jelold meg
exact(1596, 6).then(39, 1, Oblige), // jelold meg
exact(934, 7).then(39, 1, Mention), // jelolje meg
exact(934, 7).then(39, 1, Oblige), // jelolje meg
exact(934, 8).then(39, 1, Mention), // jeloljek meg
exact(934, 8).then(39, 1, Oblige), // jeloljek meg
any(1299, 7).is(Unrelated), // jelszav*
any(1602, 6).is(Unrelated), // jelszo*
exact(136, 3).is(Manner), // jog
exact(1927, 4).is(Manner), // jogi
exact(1810, 5).is(Manner), // jogok
any(136, 12).is(Forbid), // jogosulatlan*
any(942, 8).is(Consent), // jovahagy*
any(950, 8).is(Chars), // karakter*
any(271, 7).is(Unrelated), // kattint*
any(271, 11).is(Active), // kattinthato*
exact(1647, 4).is(Oblige), // kell
exact(1247, 3).is(Photo), // kep
any(1815, 5).is(Photo), // kepei*
exact(1820, 5).is(Photo), // kepek
any(148, 11).is(Commercial), // kereskedelm*
any(282, 6).is(Search), // kereso*
any(282, 11).is(Search), // keresorobot*
exact(1608, 6).is(Oblige), // kerjuk
exact(1306, 3).is(Number).worth(2), // ket
exact(1306, 7).is(Number).worth(200), // ketszaz
exact(1825, 5).is(Number).worth(2), // ketto
any(1830, 5).is(Press), // kiado*
exact(426, 10).is(Manner), // kifejezett
exact(1614, 6).is(Without), // kiveve
exact(632, 9).is(Manner), // kizarolag
exact(632, 9).is(Only), // kizarolag
any(958, 8).is(Vague), // korlatoz*
any(1313, 7).is(Unrelated), // kormany*
any(1320, 7).is(Oblige), // koteles*
any(966, 7).is(Oblige), // kotelez*
exact(966, 8).is(Oblige), // kotelezo
any(1620, 6).is(Use), // kozles*
exact(1327, 7).is(Use), // kozolni
exact(641, 9).is(Online), // kozossegi
any(650, 9).is(Direct), // kozvetlen*
any(974, 8).is(Use), // kozzeten*
any(436, 10).is(Use), // kozzetetel*
exact(626, 3).is(Press), // lap
exact(626, 6).is(Press), // lapunk
exact(446, 10).is(Limit), // legfeljebb
exact(659, 9).is(Below), // legkesobb
exact(456, 5).is(Permit), // lehet
exact(456, 10).is(Permit), // lehetseges
any(1334, 7).is(Use), // lemasol*
any(1626, 6).is(Unrelated), // letolt*
any(1632, 6).is(Chars), // leutes*
exact(619, 4).is(Link), // link
exact(1638, 6).is(Link), // linkek
any(1644, 6).is(Link), // linkel*
exact(1650, 6).is(Link), // linket
exact(1656, 6).is(Link), // linkje
any(1656, 6).is(Link), // linkje*
exact(1341, 7).is(Link), // linkkel
any(982, 8).is(Noncommercial), // magancel*
exact(1336, 3).is(Manner), // mas
any(1362, 7).is(Ordinal).worth(2), // masodik*
any(1336, 5).is(Use), // masol*
exact(1369, 7).is(Limit), // maximum
exact(22, 3).is(Even), // meg
any(990, 8).is(Mention), // megemlit*
exact(293, 11).is(Permit), // megengedett
any(22, 8).is(Mention), // megjelol*
any(998, 8).is(Mention), // megnevez*
any(1006, 8).is(Unrelated), // megvadol*
exact(1383, 7).is(With), // mellett
exact(304, 11).then(40, 1, Mining), // mesterseges intelligenc*
exact(1931, 4).is(Unrelated), // mezo
exact(1662, 6).is(Manner), // minden
exact(1668, 6).is(Manner), // mindig
any(668, 9).is(Unrelated), // miniszter*
exact(1390, 3).is(Manner), // mod
exact(1835, 5).is(Manner), // modon
any(1390, 7).is(Manner), // modosit*
any(1680, 6).is(Sentences), // mondat*
exact(1373, 2).is(Material), // mu
exact(1686, 6).is(Active), // mukodo
exact(1692, 6).is(To), // mutato
exact(1935, 4).is(Material), // muve
exact(545, 4).is(Number).worth(4), // negy
exact(1397, 6).is(Without), // nelkul
exact(1397, 7).is(Without), // nelkuli
exact(466, 3).is(Not), // nem
exact(466, 3).then(41, 1, Forbid), // nem engedelyez*
exact(466, 3).then(42, 1, Optional), // nem kell
exact(466, 3).then(43, 1, Noncommercial), // nem kereskedelmi
exact(466, 3).then(44, 1, Optional), // nem kotelezo
exact(466, 3).then(45, 1, Forbid), // nem megengedett
exact(466, 3).then(46, 1, Forbid), // nem szabad
exact(466, 3).then(47, 1, Optional), // nem szukseges
exact(466, 10).is(Manner), // nemzetkozi
exact(1698, 6).then(39, 1, Mention), // nevezd meg
exact(1698, 6).then(39, 1, Oblige), // nevezd meg
exact(1014, 7).then(39, 1, Mention), // nevezze meg
exact(1014, 7).then(39, 1, Oblige), // nevezze meg
exact(1014, 8).then(39, 1, Mention), // nevezzek meg
exact(1014, 8).then(39, 1, Oblige), // nevezzek meg
exact(1840, 5).is(Not), // nincs
exact(1840, 5).then(48, 1, Optional), // nincs szukseg
exact(1022, 8).is(Follow), // nofollow
exact(1404, 7).is(Follow), // noindex
any(1411, 7).is(Print), // nyomtat*
exact(1418, 7).is(Press), // oldalon
exact(1425, 7).is(Filler), // oldalra
exact(1425, 7).is(Site), // oldalra
exact(1425, 7).is(To), // oldalra
exact(1030, 8).is(Manner), // oldalrol
any(318, 8).is(Site), // oldalunk*
any(1038, 8).is(Optional), // onkentes*
exact(1704, 6).is(Online), // online
exact(291, 2).is(Number).worth(5), // ot
exact(1710, 6).is(Number).worth(500), // otszaz
exact(1845, 5).is(Number).worth(50), // otven
any(1716, 6).is(Unrelated), // parkol*
any(677, 9).is(Unrelated), // parlament*
exact(1722, 6).is(Filler), // portal
any(1722, 6).is(Press), // portal*
any(164, 8).is(Using), // publikal*
any(686, 9).is(Unrelated), // regisztra*
any(1046, 8).is(Use), // reproduk*
any(1432, 4).is(Manner), // resz*
exact(1432, 7).is(Manner), // reszben
exact(1850, 5).is(Manner), // resze
any(1855, 5).is(Vague), // rovid*
exact(1955, 3).is(Not), // sem
any(695, 9).is(Use), // sokszoros*
exact(286, 3).is(Lines), // sor
exact(1860, 5).is(When), // soran
exact(1728, 6).is(Lines), // sornal
any(1939, 4).is(Unrelated), // suti*
exact(1054, 6).is(Permit), // szabad
exact(1054, 8).is(Permit), // szabadon
exact(1734, 6).is(Words), // szavak
exact(592, 4).is(Number).worth(100), // szaz
any(1062, 8).is(Percent), // szazalek*
exact(704, 9).then(49, 1, Unrelated), // szemelyes adat*
any(704, 9).is(Noncommercial), // szemelyes*
any(1070, 8).is(Unrelated), // szennyez*
any(476, 10).is(Press), // szerkeszto*
any(1439, 6).is(Manner), // szerzo*
any(1439, 7).is(Press), // szerzoi*
exact(713, 9).is(Manner), // szigoruan
exact(1740, 6).then(50, 1, Given), // szives engedelyevel
exact(490, 3).is(Words), // szo
any(1078, 8).is(Unrelated), // szoftver*
exact(1746, 6).is(Words), // szonal
exact(1086, 6).is(Material), // szoveg
exact(1086, 6).then(51, 2, Mining), // szoveg es adatbanyasz*
any(1086, 8).is(Material), // szovegei*
exact(1094, 8).is(Material), // szovegek
exact(722, 9).is(Oblige), // szukseges
any(1865, 5).is(Unrelated), // szulo*
exact(731, 9).is(Manner), // talalhato
any(1875, 5).is(Manner), // tarol*
any(1446, 7).is(Material), // tartalm*
any(1446, 7).is(Press), // tartalm*
exact(1102, 8).is(Material), // tartalom
exact(1102, 8).is(Press), // tartalom
exact(1958, 3).is(Mining), // tdm
any(1453, 7).is(Unrelated), // telefon*
exact(1110, 6).is(Manner), // teljes
exact(1110, 8).is(Manner), // teljesen
any(1118, 8).is(Use), // terjeszt*
exact(1943, 4).then(53, 3, Mining), // text and data mining
exact(1880, 5).is(Forbid), // tilos
exact(1752, 6).is(Forbid), // tiltja
exact(1460, 7).is(Forbid), // tiltott
exact(1961, 3).is(Number).worth(10), // tiz
exact(486, 4).then(56, 1, Limit), // tobb mint
exact(486, 4).then(56, 1, Over), // tobb mint
any(486, 10).is(Use), // tobbszoroz*
exact(740, 9).is(Permit), // tortenhet
any(1467, 7).is(Manner), // torveny*
any(1126, 8).is(Use), // tovabbad*
any(496, 8).is(Manner), // tulajdon*
any(496, 10).is(Manner), // tulajdonos*
exact(749, 8).then(37, 1, Mention), // tuntesse fel
exact(749, 8).then(37, 1, Oblige), // tuntesse fel
exact(749, 9).then(37, 1, Mention), // tuntessek fel
exact(749, 9).then(37, 1, Oblige), // tuntessek fel
any(1142, 8).is(Use), // ujrakozl*
any(160, 12).is(Use), // ujrapublikal*
exact(1474, 7).is(Print), // ujsagok
any(1885, 5).is(Unrelated), // urlap*
any(1150, 8).is(Press), // utankozl*
any(1150, 8).is(Use), // utankozl*
exact(1758, 6).is(Commercial), // uzleti
any(1009, 5).is(Unrelated), // vadol*
exact(1947, 4).is(Manner), // vagy
exact(1158, 8).is(Manner), // valamint
exact(1951, 4).is(With), // valo
exact(1481, 7).is(Manner), // vedelem
exact(1764, 6).is(Manner), // vedett
exact(784, 6).is(To), // vezeto
any(1890, 5).is(Photo), // video*
any(315, 8).is(Press), // weboldal*
any(315, 8).is(Site), // weboldal*
any(315, 11).is(Site), // weboldalunk*
], more: &[
exact(1524, 6), // cimben
exact(1264, 7), // forrast
exact(0, 3), // fel
exact(1647, 4), // kell
exact(1134, 8), // tuntetni
exact(1086, 6), // szoveg
exact(1790, 5), // elott
exact(1086, 6), // szoveg
exact(1572, 6), // felett
exact(475, 2), // is
exact(792, 2), // by
exact(792, 2), // by
exact(269, 2), // nc
exact(792, 2), // by
exact(250, 2), // nd
exact(792, 2), // by
exact(11, 2), // sa
exact(792, 4), // bync
exact(792, 6), // byncnd
exact(800, 6), // byncsa
exact(1502, 4), // bynd
exact(1508, 4), // bysa
any(1208, 7), // commons*
exact(1674, 6), // mining
exact(372, 4), // cikk
exact(1518, 6), // cikkre
any(560, 9), // feltuntet*
any(1376, 7), // megadas*
any(22, 8), // megjelol*
any(998, 8), // megnevez*
any(1870, 5), // tanul*
exact(1348, 7), // maskent
exact(1840, 5), // nincs
exact(1292, 7), // jelolve
exact(1355, 7), // maskepp
exact(466, 3), // nem
exact(926, 8), // jelezzuk
exact(0, 3), // fel
any(60, 8), // engedely*
exact(22, 3), // meg
any(260, 11), // intelligenc*
any(60, 10), // engedelyez*
exact(1647, 4), // kell
exact(148, 12), // kereskedelmi
exact(966, 8), // kotelezo
exact(293, 11), // megengedett
exact(1054, 6), // szabad
exact(722, 9), // szukseges
exact(722, 7), // szukseg
any(172, 4), // adat*
exact(112, 12), // engedelyevel
exact(30, 2), // es
any(172, 11), // adatbanyasz*
exact(1540, 3), // and
exact(1895, 4), // data
exact(1674, 6), // mining
exact(1162, 4), // mint
], sayings: Sayings {
above: "A linknek a szöveg felett kell lennie.",
article: "Az anyagok felhasználása csak az eredeti cikkre mutató linkkel engedélyezett.",
credit: "Forrás: {link}",
first: "A linknek az első bekezdésben kell lennie.",
open: "A linknek nyitottnak kell lennie a keresők számára.",
site: "Az anyagok felhasználása csak a {site} oldalra mutató linkkel engedélyezett.",
within: "A linknek az első {n} bekezdésben kell lennie.",
}, other_script: None };
