// GENERATED from data/notices/az.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "az", target_first: true, capital_nouns: false, letters: "", stems: Stems("qeyrikommersiyayerlesdirilmeliyerlesdirilmisgosterilmedenyerlesdirilenyerlesdirmeligosteresinizgoste\
rilmelihiperistinadkocuruldukdereproduksiyayerlesmemeliagentliyineevvelindekigostermedenindeksasiyai\
nformasiyaintellektinmecburiyyetorijinalinaoyredilmesisaytlarindaarzuolunanbiblioqrafdeyisdirilevvel\
cedengostermeligoturerkenhiperkecidicazesinininfoqrafikistinadsizmesuliyyetqabaqcadanqanunvericsehif\
esinevasitesileverilmedenyerlesmeliaglabatanalinmadanbaslangicedebiyyatedildikdeedilerkenedilmedenge\
tirilengirisindehesabinizhiperlinkhuquqlariindekslenindekslesistenilenkecmemelilisenziyameqalelermeq\
aleninmulkiyyetolmayaraqolunarkenolunduqdaolunmadanorijinalaparlamentportalinaqeydiyyatqoyulmalireda\
ksiyasaytlardasehifemizserhlerdeverilmeliyetkinlikaciqladiasmamalibildirdiccbyncndccbyncsacoxaldildo\
followdorduncuedilmelielektrongosterinhallardahemcininicazeninicazesizinternetistifadekecidsizmaksim\
ummaterialnofollowolmamaliolunmaliparaqrafpaylasilpaylasimqetiyyenqorunmusqoymadanrazilasdraziligisa\
yilmirsaytdakisaytimizsaytindasaytininsehifeyetamamileunvaninavalideynvermedenalmadanasagidaaxtarisa\
zyaslibesincibirbasabirincicommonscreativederkenedilmiredilmisehtiyacetdikdeformadaformanigoruntuhal\
indahokumetimtahaniqtibasisleyenittihamjurnalikecidinkecidlekliklenkonkretkontentkopyalalinklerlinks\
izmehkememelumatmetndenmuellifmuvafiqnazirlinoindexolduqdaolmadanolunmurolunmuspaylasmproqramqadagan\
qorunanqorunurqoymaliraziliqsaytinasekildeserbestteminatteqdirdticarettovsiyeustundevermeliyaridanya\
yilmayazilaryenidenadininbasligbasliqborclucapinaccbyndccbysacookiedoldurdorddeduzgunederseedilenetm\
elihuquqiicerikikinciiyirmikecidelinkinmeclismenbeymeqsedmetninmezmunminingmumkunmutleqolaraqolarsao\
lmaliolunuronlaynqeraraqezetiqismenresurssagirdsahibisimvolsosialsozdentekrartesdiqtesvirucuncuyalni\
zyarisiyaziliyoxduryuxarizamanizeruriabuneabzasaktivancaqartiqaudiobaglibasqabesdebilerbirgebizimbut\
uncanlicekilciddicumledeyildigerepoctetmekhaldahansiheminhisseilkinisareislekkagizkicikkutlelazimlim\
itlinkemediametbumillinasirnesriolmazozuneparolqederqismisaytasertisetirsexsisifresitatsurettelebvac\
ibvideoxahisxeberxesteyasaqyayimbelebizecoxudatadercedinfaizfotohecmherfliddolanotuzqirxqisaseklsetr\
sirfsozusuniucdeusulxanaaideslgecvebyolyuz"), entries: &[
any(1837, 5).is(Unrelated), // abune*
any(1842, 5).is(Paragraph), // abzas*
exact(750, 8).is(Unrelated), // aciqladi
exact(755, 3).then(0, 1, Mention), // adi cekil*
exact(1519, 6).then(0, 1, Mention), // adinin cekil*
any(155, 7).is(Press), // agentli*
any(155, 9).is(Filler), // agentliyi*
exact(155, 11).is(Filler), // agentliyine
exact(435, 9).is(Vague), // aglabatan
exact(2224, 3).is(Manner), // aid
any(1847, 5).is(Active), // aktiv*
exact(444, 9).is(Without), // alinmadan
exact(1078, 7).is(Without), // almadan
exact(442, 3).then(1, 1, Site), // ana sehife*
exact(1852, 5).is(Only), // ancaq
exact(1857, 5).then(2, 1, Limit), // artiq olma*
any(1857, 5).is(Limit), // artiq*
any(1857, 5).is(Over), // artiq*
exact(265, 4).then(3, 1, Optional), // arzu olunur
any(265, 10).is(Optional), // arzuolunan*
any(1085, 5).is(Below), // asagi*
exact(1085, 7).is(Below), // asagida
any(758, 4).is(Limit), // asma*
any(758, 8).is(Oblige), // asmamali*
any(1862, 5).is(Photo), // audio*
any(1092, 7).is(Search), // axtaris*
any(1099, 7).is(Unrelated), // azyasli*
exact(1867, 5).then(2, 1, Follow), // bagli olma*
any(453, 9).is(Start), // baslangic*
any(1525, 6).is(Above), // baslig*
any(1531, 6).is(Above), // basliq*
exact(1872, 5).is(Manner), // basqa
exact(2132, 4).is(Even), // bele
exact(1106, 3).is(Number).worth(5), // bes
exact(1106, 3).then(4, 1, Number).worth(500), // bes yuz
exact(1877, 5).then(5, 1, Fraction).worth(20), // besde bir*
exact(1106, 7).is(Ordinal).worth(5), // besinci
any(275, 10).is(Unrelated), // biblioqraf*
exact(766, 8).is(Unrelated), // bildirdi
exact(1882, 5).is(Permit), // biler
exact(1113, 3).is(Number).worth(1), // bir
exact(1113, 7).is(Direct), // birbasa
exact(1887, 5).is(With), // birge
exact(1120, 7).is(Ordinal).worth(1), // birinci
exact(2136, 4).is(Site), // bize
exact(1892, 5).is(Press), // bizim
exact(1892, 5).is(Site), // bizim
any(1537, 6).is(Oblige), // borclu*
exact(1897, 5).is(Manner), // butun
exact(1902, 5).is(Active), // canli
exact(1543, 3).is(Print), // cap
exact(1543, 3).then(6, 1, Use), // cap edilm*
exact(1543, 3).then(7, 1, Print), // cap kutle*
exact(1543, 3).then(8, 1, Print), // cap media*
exact(1543, 3).then(9, 1, Use), // cap olun*
any(1543, 3).is(Manner), // cap*
exact(1543, 4).is(Use), // capi
exact(1543, 6).is(Use), // capina
exact(774, 2).then(10, 1, Commons), // cc by
exact(774, 2).then(11, 2, Commons), // cc by nc
exact(774, 2).then(13, 2, Commons), // cc by nd
exact(774, 2).then(15, 2, Commons), // cc by sa
exact(774, 2).then(17, 1, Commons), // cc bync
exact(774, 2).then(18, 1, Commons), // cc byncnd
exact(774, 2).then(19, 1, Commons), // cc byncsa
exact(774, 2).then(20, 1, Commons), // cc bynd
exact(774, 2).then(21, 1, Commons), // cc bysa
exact(774, 4).is(Commons), // ccby
exact(774, 6).is(Commons), // ccbync
exact(774, 8).is(Commons), // ccbyncnd
exact(782, 8).is(Commons), // ccbyncsa
exact(1549, 6).is(Commons), // ccbynd
exact(1555, 6).is(Commons), // ccbysa
exact(1912, 5).is(Manner), // ciddi
any(1561, 6).is(Unrelated), // cookie*
exact(790, 3).is(Over), // cox
exact(790, 3).then(2, 1, Limit), // cox olma*
any(790, 3).is(Limit), // cox*
any(790, 6).is(Use), // coxald*
any(790, 8).is(Manner), // coxaldil*
any(2140, 4).is(Over), // coxu*
any(1134, 7).then(22, 1, Commons), // creativ* commons*
any(1917, 5).is(Sentences), // cumle*
exact(2148, 4).is(Manner), // derc
any(2148, 4).is(Manner), // derc*
any(2148, 4).is(Using), // derc*
exact(1922, 5).is(Not), // deyil
any(285, 10).is(Manner), // deyisdiril*
exact(1927, 5).is(Manner), // diger
exact(798, 8).is(Follow), // dofollow
any(1567, 6).is(Unrelated), // doldur*
exact(806, 4).is(Number).worth(4), // dord
exact(1573, 6).then(5, 1, Fraction).worth(25), // dordde bir*
exact(806, 8).is(Ordinal).worth(4), // dorduncu
exact(1579, 3).is(Direct), // duz
exact(1579, 6).is(Direct), // duzgun
any(462, 9).is(Unrelated), // edebiyyat*
exact(1141, 7).is(When), // ederken
exact(1585, 6).is(If), // ederse
exact(471, 9).is(When), // edildikde
exact(480, 5).then(23, 1, Permit), // edile biler
exact(1591, 6).is(Manner), // edilen
exact(480, 9).is(When), // edilerken
exact(489, 9).is(Without), // edilmeden
any(814, 8).is(Oblige), // edilmeli*
exact(1155, 7).is(Manner), // edilmis
exact(2152, 4).is(Oblige), // edin
exact(1162, 7).then(24, 1, Optional), // ehtiyac yoxdur
exact(822, 8).is(Manner), // elektron
any(822, 8).is(Online), // elektron*
exact(1325, 4).is(Number).worth(50), // elli
exact(55, 2).then(25, 1, Limit), // en azi
exact(55, 2).then(26, 1, Limit), // en coxu
any(1932, 5).is(Unrelated), // epoct*
exact(2227, 3).is(Original), // esl
exact(1169, 7).is(When), // etdikde
exact(1937, 5).is(Manner), // etmek
any(1597, 6).is(Oblige), // etmeli*
exact(295, 10).is(Manner), // evvelceden
exact(166, 9).is(Start), // evvelinde
exact(166, 11).is(Start), // evvelindeki
any(2156, 4).is(Percent), // faiz*
exact(201, 5).is(Unrelated), // forma
exact(1176, 7).is(Manner), // formada
exact(1183, 7).is(Unrelated), // formani
any(2160, 4).is(Photo), // foto*
exact(2230, 3).then(27, 1, Below), // gec olmayaraq
exact(507, 9).is(Start), // girisinde
any(1190, 7).is(Photo), // goruntu*
any(44, 6).is(Mention), // goster*
exact(83, 12).is(Oblige), // gosteresiniz
any(44, 9).is(Mention), // gosterilm*
exact(44, 13).is(Without), // gosterilmeden
any(95, 12).is(Oblige), // gosterilmeli*
exact(830, 8).is(Oblige), // gosterin
exact(177, 11).is(Without), // gostermeden
any(305, 10).is(Oblige), // gostermeli*
exact(315, 10).is(When), // goturerken
exact(1942, 5).is(If), // halda
exact(1197, 7).is(If), // halinda
exact(838, 8).is(When), // hallarda
exact(1947, 5).is(Manner), // hansi
exact(2164, 3).is(Manner), // hec
exact(2164, 3).is(Not), // hec
any(2164, 4).is(Limit), // hecm*
exact(846, 8).is(Manner), // hemcinin
exact(1952, 5).is(Original), // hemin
exact(2168, 3).is(Manner), // her
exact(2168, 3).then(28, 1, Manner), // her hansi
any(2168, 4).is(Chars), // herf*
any(516, 9).is(Unrelated), // hesabiniz*
any(107, 5).is(Link), // hiper*
any(107, 12).is(Link), // hiperistinad*
any(325, 10).is(Link), // hiperkecid*
any(525, 9).is(Link), // hiperlink*
any(1957, 5).is(Manner), // hisse*
any(1204, 7).is(Unrelated), // hokumet*
exact(534, 5).then(29, 1, Manner), // huquq sahib*
exact(1603, 6).then(30, 1, Unrelated), // huquqi akt*
any(534, 8).is(Manner), // huquqlar*
exact(534, 9).is(Manner), // huquqlari
exact(335, 5).then(31, 1, Consent), // icaze al*
exact(335, 5).then(32, 1, Permit), // icaze ver*
exact(335, 5).then(33, 1, Permit), // icaze veril*
exact(335, 5).then(34, 1, Forbid), // icaze verilm*
exact(854, 8).is(Consent), // icazenin
exact(335, 7).is(Consent), // icazesi
exact(335, 9).is(Consent), // icazesini
exact(335, 10).is(Consent), // icazesinin
exact(862, 8).is(Manner), // icazesiz
any(862, 8).is(Consent), // icazesiz*
any(1609, 6).is(Material), // icerik*
exact(353, 3).is(Number).worth(2), // iki
exact(353, 3).then(4, 1, Number).worth(200), // iki yuz
exact(1615, 6).is(Ordinal).worth(2), // ikinci
exact(66, 3).is(With), // ile
exact(1962, 3).is(Ordinal).worth(1), // ilk
exact(1962, 5).is(Original), // ilkin
exact(1962, 5).then(35, 1, Source), // ilkin menbe*
any(1211, 7).is(Unrelated), // imtahan*
any(188, 6).is(Search), // indeks*
any(188, 11).is(Follow), // indeksasiya*
any(543, 9).is(Follow), // indekslen*
any(552, 9).is(Follow), // indeksles*
any(345, 10).is(Photo), // infoqrafik*
exact(199, 11).is(Filler), // informasiya
any(199, 11).is(Material), // informasiya*
any(870, 8).is(Online), // internet*
any(1218, 7).is(Press), // iqtibas*
any(1218, 7).is(Quote), // iqtibas*
any(1218, 7).is(Use), // iqtibas*
any(1967, 5).is(Chars), // isare*
exact(1972, 5).is(Active), // islek
exact(1225, 7).is(Active), // isleyen
exact(561, 9).is(Manner), // istenilen
exact(878, 8).then(36, 1, Original), // istifade edilen
exact(878, 8).then(37, 1, Original), // istifade olunan
any(878, 8).is(Using), // istifade*
exact(112, 7).then(36, 1, Original), // istinad edilen
any(112, 7).is(Cite), // istinad*
any(355, 10).is(Cite), // istinadsiz*
any(355, 10).is(Without), // istinadsiz*
any(1232, 7).is(Unrelated), // ittiham*
exact(1621, 6).is(Number).worth(20), // iyirmi
any(1239, 6).is(Press), // jurnal*
any(1239, 6).is(Print), // jurnal*
any(1239, 7).is(Filler), // jurnali*
any(1977, 5).is(Print), // kagiz*
exact(330, 5).is(Link), // kecid
exact(1627, 6).is(Link), // kecide
exact(330, 6).is(Link), // kecidi
exact(1246, 7).is(Link), // kecidin
exact(1253, 7).is(Link), // kecidle
any(886, 8).is(Link), // kecidsiz*
any(886, 8).is(Without), // kecidsiz*
any(570, 5).is(Limit), // kecme*
any(570, 9).is(Oblige), // kecmemeli*
exact(1982, 5).is(Vague), // kicik
any(1260, 4).is(Active), // klik*
any(1260, 7).is(Active), // kliklen*
any(119, 5).is(Use), // kocur*
exact(119, 12).is(When), // kocuruldukde
any(5, 10).is(Commercial), // kommersiya*
exact(1267, 7).is(Original), // konkret
any(1274, 7).is(Material), // kontent*
any(1274, 7).is(Press), // kontent*
any(1281, 7).is(Use), // kopyala*
exact(1992, 5).then(38, 1, Optional), // lazim deyil
any(1992, 5).is(Oblige), // lazim*
any(2172, 4).is(Start), // lidd*
any(1997, 5).is(Limit), // limit*
exact(530, 4).is(Link), // link
any(530, 4).is(Link), // link*
exact(2002, 5).is(Link), // linke
exact(1633, 5).is(Link), // linki
exact(1633, 6).is(Link), // linkin
exact(1288, 6).is(Link), // linkle
any(1288, 7).is(Link), // linkler*
any(1295, 7).is(Without), // linksiz*
any(579, 9).is(Consent), // lisenziya*
exact(894, 8).is(Limit), // maksimum
any(902, 8).is(Material), // material*
any(221, 6).is(Oblige), // mecbur*
exact(221, 7).then(38, 1, Optional), // mecburi deyil
any(221, 7).is(Oblige), // mecburi*
exact(221, 11).then(24, 1, Optional), // mecburiyyet yoxdur
any(1302, 7).is(Unrelated), // mehkeme*
any(1309, 7).is(Material), // melumat*
any(1645, 5).is(Source), // menbe*
any(1645, 6).is(Source), // menbey*
any(588, 6).is(Material), // meqale*
any(588, 6).is(Press), // meqale*
any(588, 9).is(Press), // meqaleler*
exact(597, 9).then(39, 1, Page), // meqalenin ozune
any(1651, 6).is(Manner), // meqsed*
any(365, 10).is(Unrelated), // mesuliyyet*
any(2012, 5).is(Print), // metbu*
exact(1316, 4).then(40, 3, Mining), // metn ve data mining
any(1316, 4).is(Manner), // metn*
any(1316, 4).is(Material), // metn*
exact(1316, 7).then(43, 1, Above), // metnden evvel
exact(1657, 6).then(44, 1, Above), // metnin ustunde
any(1663, 6).is(Material), // mezmun*
exact(2017, 5).then(45, 1, Unrelated), // milli meclis*
exact(1451, 3).is(Number).worth(1000), // min
exact(1323, 7).then(46, 1, Press), // muellif huquq*
any(1323, 7).is(Manner), // muellif*
any(606, 9).is(Manner), // mulkiyyet*
any(1675, 6).is(Permit), // mumkun*
exact(1681, 6).then(38, 1, Optional), // mutleq deyil
any(1681, 6).is(Oblige), // mutleq*
exact(1330, 7).is(Original), // muvafiq
any(2022, 5).is(Press), // nasir*
exact(1337, 5).is(Unrelated), // nazir
any(1337, 7).is(Unrelated), // nazirli*
any(2027, 4).is(Manner), // nesr*
any(2027, 4).is(Using), // nesr*
any(2027, 5).is(Filler), // nesri*
exact(910, 8).is(Follow), // nofollow
exact(1344, 7).is(Follow), // noindex
exact(1687, 3).then(23, 1, Permit), // ola biler
exact(2176, 4).is(Manner), // olan
exact(1687, 4).is(Permit), // olar
exact(1687, 6).is(Manner), // olaraq
exact(1693, 6).is(If), // olarsa
exact(1351, 7).is(If), // olduqda
exact(1358, 7).is(Manner), // olmadan
exact(1358, 7).is(Without), // olmadan
any(1699, 6).is(Oblige), // olmali*
any(918, 8).is(Oblige), // olmamali*
exact(2032, 5).is(Forbid), // olmaz
exact(269, 5).then(23, 1, Permit), // oluna biler
exact(269, 6).is(Manner), // olunan
exact(624, 9).is(When), // olunarken
exact(633, 9).is(When), // olunduqda
exact(642, 9).is(Without), // olunmadan
any(926, 8).is(Oblige), // olunmali*
exact(1372, 7).is(Manner), // olunmus
exact(828, 2).is(Number).worth(10), // on
exact(828, 2).then(47, 1, Number).worth(15), // on bes
exact(1711, 6).is(Filler), // onlayn
any(1711, 6).is(Online), // onlayn*
any(232, 8).is(Original), // orijinal*
exact(651, 9).is(Page), // orijinala
exact(232, 11).is(Page), // orijinalina
exact(2180, 4).is(Number).worth(30), // otuz
any(934, 8).is(Paragraph), // paraqraf*
any(660, 9).is(Unrelated), // parlament*
any(2042, 5).is(Unrelated), // parol*
any(942, 8).is(Use), // paylasil*
any(950, 8).is(Material), // paylasim*
any(1379, 7).is(Use), // paylasm*
any(669, 6).is(Press), // portal*
any(669, 7).is(Filler), // portali*
any(669, 7).is(Site), // portali*
exact(669, 9).is(Filler), // portalina
exact(1386, 7).then(48, 1, Unrelated), // proqram teminat*
exact(375, 10).is(Manner), // qabaqcadan
any(1393, 6).is(Forbid), // qadaga*
any(1393, 7).is(Forbid), // qadagan*
any(385, 5).is(Manner), // qanun*
any(385, 10).is(Unrelated), // qanunveric*
exact(2047, 5).is(Limit), // qeder
exact(1717, 6).then(49, 1, Unrelated), // qerara aldi
exact(958, 4).is(Manner), // qeti
exact(958, 8).is(Manner), // qetiyyen
exact(678, 4).then(50, 1, Mention), // qeyd ed*
exact(678, 4).then(6, 1, Mention), // qeyd edilm*
exact(678, 4).then(51, 1, Oblige), // qeyd edin
exact(678, 4).then(52, 1, Mention), // qeyd et*
exact(678, 4).then(53, 1, Mention), // qeyd olunm*
any(678, 9).is(Unrelated), // qeydiyyat*
any(0, 15).is(Noncommercial), // qeyrikommersiya*
any(1723, 5).is(Press), // qezet*
any(1723, 5).is(Print), // qezet*
any(1723, 6).is(Filler), // qezeti*
exact(2184, 4).is(Number).worth(40), // qirx
exact(2188, 4).is(Vague), // qisa
exact(1729, 6).is(Manner), // qismen
exact(2052, 5).is(Manner), // qismi
exact(1400, 7).is(Manner), // qorunan
exact(966, 8).is(Manner), // qorunmus
exact(1407, 7).is(Manner), // qorunur
exact(1407, 7).is(Reserve), // qorunur
exact(974, 8).is(Without), // qoymadan
any(1414, 7).is(Oblige), // qoymali*
any(687, 9).is(Oblige), // qoyulmali*
any(982, 8).is(Consent), // razilasd*
exact(990, 8).is(Manner), // raziligi
exact(990, 8).then(54, 1, Without), // raziligi olmadan
any(990, 8).is(Consent), // raziligi*
any(1421, 7).is(Consent), // raziliq*
any(696, 9).is(Press), // redaksiya*
any(131, 12).is(Use), // reproduksiya*
any(1735, 6).is(Filler), // resurs*
any(1741, 6).is(Unrelated), // sagird*
any(1747, 6).is(Manner), // sahibi*
exact(254, 4).is(Site), // sayt
any(254, 4).is(Filler), // sayt*
any(254, 4).is(Press), // sayt*
exact(2057, 5).is(Site), // sayta
exact(1006, 6).is(Site), // saytda
exact(1006, 8).is(Site), // saytdaki
exact(1014, 5).is(Site), // sayti
any(1014, 5).is(Filler), // sayti*
any(1014, 8).is(Press), // saytimiz*
any(1014, 8).is(Site), // saytimiz*
exact(1428, 7).is(Site), // saytina
exact(1022, 8).is(Site), // saytinda
exact(1030, 8).is(Site), // saytinin
exact(254, 7).is(Online), // saytlar
exact(705, 9).is(Online), // saytlarda
exact(254, 9).is(Online), // saytlarin
exact(254, 11).is(Online), // saytlarinda
any(395, 6).is(Press), // sehife*
any(714, 9).is(Site), // sehifemiz*
exact(395, 8).is(Page), // sehifesi
exact(395, 10).is(Page), // sehifesine
exact(1038, 8).is(Page), // sehifeye
any(1435, 5).is(Photo), // sekil*
exact(1435, 7).is(Manner), // sekilde
any(2192, 4).is(Photo), // sekl*
any(1442, 7).is(Permit), // serbest*
exact(723, 9).is(Unrelated), // serhlerde
exact(2062, 4).then(38, 1, Optional), // sert deyil
any(2062, 4).is(If), // sert*
any(2062, 5).is(If), // serti*
any(2067, 5).is(Lines), // setir*
any(2196, 4).is(Lines), // setr*
exact(2072, 5).is(Unrelated), // sexsi
exact(2072, 5).then(55, 1, Unrelated), // sexsi melumat*
any(2077, 5).is(Unrelated), // sifre*
any(1753, 6).is(Chars), // simvol*
exact(2200, 4).is(Only), // sirf
exact(2082, 5).then(56, 1, Original), // sitat getirilen
any(2082, 5).is(Press), // sitat*
any(2082, 5).is(Quote), // sitat*
any(2082, 5).is(Use), // sitat*
any(1759, 6).is(Online), // sosial*
exact(1765, 3).is(Words), // soz
any(1765, 5).is(Words), // sozde*
exact(1765, 6).is(Words), // sozden
exact(2204, 4).is(Words), // sozu
exact(2208, 4).then(57, 1, Mining), // suni intellekt*
exact(2208, 4).then(58, 2, Mining), // suni intellektin oyredilmesi
any(2087, 5).is(Use), // suret*
exact(1046, 3).is(Manner), // tam
exact(1046, 8).is(Manner), // tamamile
exact(1771, 6).then(60, 1, Use), // tekrar derc*
exact(1771, 6).then(61, 1, Press), // tekrar nesr*
exact(1771, 6).then(61, 1, Use), // tekrar nesr*
exact(1771, 6).then(62, 1, Use), // tekrar yayim*
exact(2092, 5).then(63, 1, Optional), // teleb edilmir
exact(2092, 5).then(64, 1, Optional), // teleb olunmur
any(2092, 5).is(Oblige), // teleb*
any(1456, 7).is(If), // teqdird*
any(1777, 6).is(Unrelated), // tesdiq*
any(1783, 6).is(Photo), // tesvir*
any(1463, 7).is(Commercial), // ticaret*
any(1470, 7).is(Optional), // tovsiye*
exact(1542, 2).is(Number).worth(3), // uc
exact(1542, 2).then(4, 1, Number).worth(300), // uc yuz
exact(2212, 4).then(5, 1, Fraction).worth(33), // ucde bir*
exact(2212, 4).then(65, 1, Fraction).worth(33), // ucde biri*
exact(1789, 4).is(Manner), // ucun
exact(1789, 4).is(When), // ucun
exact(1789, 6).is(Ordinal).worth(3), // ucuncu
any(1054, 5).is(Filler), // unvan*
exact(1054, 6).is(Site), // unvani
exact(1054, 8).is(Site), // unvanina
any(2216, 4).is(Manner), // usul*
exact(2097, 5).then(38, 1, Optional), // vacib deyil
exact(2097, 5).then(66, 1, Optional), // vacib sayilmir
any(2097, 5).is(Oblige), // vacib*
any(1062, 8).is(Unrelated), // valideyn*
any(405, 6).is(Manner), // vasite*
exact(405, 8).is(With), // vasitesi
exact(405, 10).is(With), // vasitesile
any(2233, 3).is(Online), // veb*
exact(415, 10).is(Without), // verilmeden
any(732, 9).is(Oblige), // verilmeli*
exact(1070, 8).is(Without), // vermeden
any(1484, 7).is(Oblige), // vermeli*
any(2102, 5).is(Photo), // video*
any(2107, 5).is(Oblige), // xahis*
any(2220, 4).is(Unrelated), // xana*
exact(2112, 5).is(Filler), // xeber
any(2112, 5).is(Material), // xeber*
any(2112, 5).is(Press), // xeber*
any(2117, 5).is(Unrelated), // xeste*
exact(1795, 6).is(Manner), // yalniz
exact(1795, 6).is(Only), // yalniz
any(1491, 7).is(Fraction).worth(50), // yaridan*
any(1801, 6).is(Fraction).worth(50), // yarisi*
any(2122, 5).is(Forbid), // yasaq*
any(1498, 5).is(Manner), // yayil*
any(1498, 7).is(Use), // yayilma*
any(2127, 5).is(Using), // yayim*
exact(1505, 4).is(Press), // yazi
any(1505, 4).is(Material), // yazi*
any(1505, 7).is(Press), // yazilar*
exact(1807, 6).then(67, 1, Consent), // yazili icaze*
any(1807, 6).is(Manner), // yazili*
exact(1512, 7).then(68, 1, Use), // yeniden cap*
exact(1512, 7).then(60, 1, Use), // yeniden derc*
exact(1512, 7).then(62, 1, Use), // yeniden yayim*
any(15, 9).is(Using), // yerlesdir*
exact(57, 13).is(Manner), // yerlesdirilen
any(15, 15).is(Oblige), // yerlesdirilmeli*
exact(30, 14).is(Manner), // yerlesdirilmis
any(70, 13).is(Oblige), // yerlesdirmeli*
any(425, 10).is(Oblige), // yerlesmeli*
any(143, 12).is(Oblige), // yerlesmemeli*
any(741, 9).is(Unrelated), // yetkinlik*
exact(2236, 3).then(34, 1, Forbid), // yol verilm*
exact(1819, 6).is(Limit), // yuxari
exact(1819, 6).is(Over), // yuxari
exact(2239, 3).is(Number).worth(100), // yuz
exact(1825, 5).is(When), // zaman
exact(1825, 6).is(When), // zamani
exact(1831, 6).then(38, 1, Optional), // zeruri deyil
any(1831, 6).is(Oblige), // zeruri*
], more: &[
any(1907, 5), // cekil*
any(395, 6), // sehife*
any(615, 4), // olma*
exact(1705, 6), // olunur
exact(2239, 3), // yuz
any(1113, 3), // bir*
any(246, 5), // edilm*
any(1987, 5), // kutle*
any(2007, 5), // media*
any(269, 4), // olun*
exact(776, 2), // by
exact(776, 2), // by
exact(778, 2), // nc
exact(776, 2), // by
exact(172, 2), // nd
exact(776, 2), // by
exact(193, 2), // sa
exact(776, 4), // bync
exact(776, 6), // byncnd
exact(784, 6), // byncsa
exact(1551, 4), // bynd
exact(1557, 4), // bysa
any(1127, 7), // commons*
exact(1882, 5), // biler
exact(1813, 6), // yoxdur
exact(983, 3), // azi
exact(2140, 4), // coxu
exact(615, 9), // olmayaraq
exact(1947, 5), // hansi
any(1747, 5), // sahib*
any(1847, 3), // akt*
any(238, 2), // al*
any(390, 3), // ver*
any(415, 5), // veril*
any(415, 6), // verilm*
any(1645, 5), // menbe*
exact(1591, 6), // edilen
exact(269, 6), // olunan
exact(1922, 5), // deyil
exact(2037, 5), // ozune
exact(168, 2), // ve
exact(2144, 4), // data
exact(1669, 6), // mining
exact(166, 5), // evvel
exact(1477, 7), // ustunde
any(1639, 6), // meclis*
any(534, 5), // huquq*
exact(1106, 3), // bes
any(1449, 7), // teminat*
exact(793, 4), // aldi
any(53, 2), // ed*
exact(2152, 4), // edin
any(230, 2), // et*
any(642, 5), // olunm*
exact(1358, 7), // olmadan
any(1309, 7), // melumat*
exact(498, 9), // getirilen
any(210, 9), // intellekt*
exact(210, 11), // intellektin
exact(243, 11), // oyredilmesi
any(2148, 4), // derc*
any(2027, 4), // nesr*
any(2127, 5), // yayim*
exact(1148, 7), // edilmir
exact(1365, 7), // olunmur
any(1120, 4), // biri*
exact(998, 8), // sayilmir
any(335, 5), // icaze*
any(1543, 3), // cap*
], sayings: Sayings {
above: "Hiperlink mətndən əvvəl yerləşməlidir.",
article: "Materiallardan istifadə edərkən orijinal məqaləyə hiperlink mütləqdir.",
credit: "Mənbə: {link}",
first: "Hiperlink birinci abzasda yerləşməlidir.",
open: "Hiperlink axtarış sistemləri üçün açıq olmalıdır.",
site: "Materiallardan istifadə edərkən {site} saytına hiperlink mütləqdir.",
within: "Hiperlink ilk {n} abzasda yerləşməlidir.",
}, other_script: None };
