// GENERATED from data/notices/uz.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "uz", target_first: true, capital_nouns: false, letters: "", stems: Stems("foydalanilgandajoylashtirilgankorsatilmasdanfoydalangandagipermurojaatkochirilgandatogridantogriinde\
ksatsiyakechiktirmaykorsatmasdanatributsiyaberilmasdanbosiladigangiperhavolagiperssilkaishlaydiganke\
ltirilganroziligisizberilmaydiboshlanishjoylashganlitsenziyamaterialgaqilinmaydiqoyilmaydiruxsatisiz\
sahifasigashuningdektahririyatagentligibermasdandastlabkietilgandaetilmaydifaqatginaformasinihavolas\
izindekslankeltiringkorsatingnashriyotnotijoratnotijoriyolingandaparlamentqilmasdanruxsatsizadabiyot\
aslnusxaberilganbevositabirinchibosishgaccbyncndccbyncsadasturiydofollowelektrongazetasihollardaikki\
nchiinternetjavobgarkopaytirmajburiymaksimalmanbasizmaqolagamaqsadganofollowoldindanolmasdanoriginal\
paragrafqilingansahifagasarlavhasaytimizshartdirsoraymiztaqdirdataqiqlantegishliuchinchivazirligxatb\
oshiyangilikaxborotbizningbolishiboshidabrauzercommonscreativformaniholatdahukumatiltimosimtihoniqti\
boskontentmalumotmatndanmuallifmuvofiqnoindexoqilonaoquvchipaytidaportaliqidiruvsaytigasaytlarshakld\
ashaxsiytaminottavsiyatortdanvaqtidayigirmaabzatsbarchabolganboshqaccbyndccbysachorakcookiegapdangap\
larhimoyaishlatjurnalkelishkichikmajlismaydonmumkinonlaynorqaliotaonaparchapochtaqandayqismanrepostr\
oyxatsaytgashartisimvolsitatasozdansozlartarmoqtarqattasdiqtasvirtoldiruchdanustidaaktivayblabelgibe\
morbilanbittabizgabolmabolsabosibbosmaegasiellikerkineslatgachahamdahattoholdahuquqjumlakeraklinkilo\
zimmasulobunaortiqoshmaottizparolqatiyqatorqaytaqisqaqonunsurattalabtoliqturibuchunulashvideoxabaryo\
zmazaruragarbandbeshchopelonemasfaolfoizfotohajmhechjoizkopimingmulkoliypastqaydquyirasmsatrsoziusul\
yarmyokiengsudvebyuz"), entries: &[
any(1043, 6).is(Paragraph), // abzats*
any(492, 8).is(Unrelated), // adabiyot*
exact(1508, 4).is(If), // agar
any(330, 7).is(Press), // agentli*
any(330, 9).is(Filler), // agentligi*
any(1283, 5).is(Active), // aktiv*
any(723, 4).is(Material), // asar*
any(500, 3).is(Original), // asl*
any(500, 8).is(Page), // aslnusxa*
any(132, 11).is(Cite), // atributsiya*
exact(812, 7).is(Filler), // axborot
any(812, 7).is(Material), // axborot*
any(1288, 5).is(Unrelated), // aybla*
any(1512, 4).is(Paragraph), // band*
exact(1049, 6).is(Manner), // barcha
any(1293, 5).is(Chars), // belgi*
any(1298, 5).is(Unrelated), // bemor*
exact(508, 8).is(Manner), // berilgan
exact(143, 11).is(Without), // berilmasdan
exact(339, 9).is(Without), // bermasdan
exact(1516, 4).is(Number).worth(5), // besh
exact(516, 8).is(Direct), // bevosita
exact(1303, 5).is(Manner), // bilan
exact(1303, 5).is(With), // bilan
exact(524, 3).is(Number).worth(1), // bir
exact(524, 8).is(Ordinal).worth(1), // birinchi
exact(1308, 5).is(Number).worth(1), // bitta
exact(1313, 5).is(Site), // bizga
exact(819, 7).is(Press), // bizning
exact(819, 7).is(Site), // bizning
exact(819, 7).then(0, 1, Site), // bizning sayt*
exact(1055, 6).then(1, 1, If), // bolgan taqdirda
exact(826, 7).then(2, 1, Oblige), // bolishi kerak
exact(1323, 5).is(If), // bolsa
exact(230, 4).then(3, 1, Site), // bosh sahifa*
exact(833, 7).is(Start), // boshida
any(230, 10).is(Start), // boshlanish*
exact(1061, 6).is(Manner), // boshqa
exact(1328, 5).is(Manner), // bosib
exact(154, 11).is(Active), // bosiladigan
exact(532, 6).is(Manner), // bosish
exact(532, 8).is(Manner), // bosishga
any(1333, 5).is(Print), // bosma*
any(840, 7).is(Unrelated), // brauzer*
exact(540, 2).then(4, 1, Commons), // cc by
exact(540, 2).then(5, 2, Commons), // cc by nc
exact(540, 2).then(7, 2, Commons), // cc by nd
exact(540, 2).then(9, 2, Commons), // cc by sa
exact(540, 2).then(11, 1, Commons), // cc bync
exact(540, 2).then(12, 1, Commons), // cc byncnd
exact(540, 2).then(13, 1, Commons), // cc byncsa
exact(540, 2).then(14, 1, Commons), // cc bynd
exact(540, 2).then(15, 1, Commons), // cc bysa
exact(540, 4).is(Commons), // ccby
exact(540, 6).is(Commons), // ccbync
exact(540, 8).is(Commons), // ccbyncnd
exact(548, 8).is(Commons), // ccbyncsa
exact(1067, 6).is(Commons), // ccbynd
exact(1073, 6).is(Commons), // ccbysa
exact(1520, 4).then(16, 1, Using), // chop et*
exact(1520, 4).then(17, 1, Manner), // chop etilgan
exact(1520, 4).then(18, 1, When), // chop etilganda
any(1079, 6).is(Fraction).worth(25), // chorak*
any(1085, 6).is(Unrelated), // cookie*
any(854, 7).then(19, 1, Commons), // creativ* commons*
exact(348, 9).is(Original), // dastlabki
exact(556, 8).then(20, 1, Unrelated), // dasturiy taminot*
exact(564, 8).is(Follow), // dofollow
any(1338, 5).is(Manner), // egasi*
any(572, 8).is(Online), // elektron*
exact(1343, 5).is(Number).worth(50), // ellik
exact(1524, 4).then(21, 1, Using), // elon qil*
exact(1524, 4).then(22, 1, Manner), // elon qilingan
any(1524, 4).is(Manner), // elon*
exact(1528, 4).is(Not), // emas
exact(1608, 3).then(23, 1, Limit), // eng kopi
any(1348, 5).is(Permit), // erkin*
any(1353, 5).is(Mention), // eslat*
any(1532, 4).is(Active), // faol*
exact(375, 5).is(Manner), // faqat
exact(375, 5).is(Only), // faqat
exact(375, 9).is(Only), // faqatgina
any(1536, 4).is(Percent), // foiz*
exact(861, 7).is(Unrelated), // formani
exact(384, 9).is(Unrelated), // formasini
any(1540, 4).is(Photo), // foto*
any(0, 8).is(Using), // foydalan*
exact(44, 13).is(When), // foydalanganda
exact(0, 13).is(Original), // foydalanilgan
exact(0, 15).is(When), // foydalanilganda
exact(1358, 5).is(Limit), // gacha
exact(1091, 3).is(Sentences), // gap
exact(1091, 6).is(Sentences), // gapdan
any(1097, 6).is(Sentences), // gaplar*
any(580, 6).is(Press), // gazeta*
any(580, 6).is(Print), // gazeta*
any(580, 8).is(Filler), // gazetasi*
any(165, 11).is(Link), // giperhavola*
any(57, 13).is(Link), // gipermurojaat*
any(176, 11).is(Link), // giperssilka*
any(1544, 4).is(Limit), // hajm*
exact(1363, 5).is(Manner), // hamda
exact(741, 3).then(24, 1, Manner), // har qanday
exact(1368, 5).is(Even), // hatto
any(170, 6).is(Link), // havola*
exact(393, 9).is(Without), // havolasiz
exact(1548, 4).is(Not), // hech
any(1103, 6).is(Manner), // himoya*
exact(868, 7).is(When), // holatda
exact(1373, 5).is(When), // holda
exact(1373, 5).is(With), // holda
exact(588, 8).is(When), // hollarda
any(875, 7).is(Unrelated), // hukumat*
any(1378, 5).is(Manner), // huquq*
exact(596, 4).is(Number).worth(2), // ikki
exact(596, 8).is(Ordinal).worth(2), // ikkinchi
exact(882, 7).is(Oblige), // iltimos
any(889, 7).is(Unrelated), // imtihon*
any(96, 6).is(Search), // indeks*
any(96, 12).is(Follow), // indeksatsiya*
any(402, 9).is(Follow), // indekslan*
any(604, 8).is(Online), // internet*
exact(896, 7).then(25, 1, Original), // iqtibos keltirilgan
any(896, 7).is(Press), // iqtibos*
any(896, 7).is(Quote), // iqtibos*
any(896, 7).is(Use), // iqtibos*
any(1109, 6).is(Using), // ishlat*
exact(187, 11).is(Active), // ishlaydigan
any(612, 8).is(Unrelated), // javobgar*
any(1552, 4).is(Permit), // joiz*
any(15, 7).is(Using), // joylash*
exact(240, 10).is(Manner), // joylashgan
exact(15, 15).is(Manner), // joylashtirilgan
any(1383, 5).is(Sentences), // jumla*
any(1115, 6).is(Press), // jurnal*
any(1115, 6).is(Print), // jurnal*
exact(108, 12).is(Below), // kechiktirmay
any(1121, 6).is(Consent), // kelish*
any(198, 6).is(Mention), // keltir*
exact(411, 9).is(Oblige), // keltiring
exact(1388, 5).then(26, 1, Optional), // kerak emas
any(1388, 5).is(Oblige), // kerak*
exact(1127, 6).is(Vague), // kichik
any(70, 6).is(Use), // kochir*
exact(70, 13).is(When), // kochirilganda
any(903, 7).is(Material), // kontent*
any(903, 7).is(Press), // kontent*
exact(620, 3).is(Over), // kop
exact(620, 3).then(27, 1, Limit), // kop bolma*
any(620, 3).is(Limit), // kop*
any(620, 8).is(Use), // kopaytir*
any(30, 6).is(Mention), // korsat*
exact(30, 14).is(Without), // korsatilmasdan
exact(420, 9).is(Oblige), // korsating
exact(120, 12).is(Without), // korsatmasdan
exact(1393, 4).is(Link), // link
any(1393, 5).is(Link), // linki*
any(250, 10).is(Consent), // litsenziya*
any(1398, 5).is(Oblige), // lozim*
any(628, 6).is(Oblige), // majbur*
exact(628, 8).then(26, 1, Optional), // majburiy emas
any(628, 8).is(Oblige), // majburiy*
any(636, 8).is(Limit), // maksimal*
any(910, 7).is(Material), // malumot*
exact(644, 3).then(16, 1, Forbid), // man et*
any(644, 5).is(Source), // manba*
exact(644, 8).is(Without), // manbasiz
any(652, 5).is(Material), // maqol*
any(652, 6).is(Material), // maqola*
any(652, 6).is(Press), // maqola*
exact(652, 8).is(Page), // maqolaga
any(660, 6).is(Manner), // maqsad*
exact(660, 8).then(28, 1, Optional), // maqsadga muvofiq
any(1403, 5).is(Unrelated), // masul*
any(260, 8).is(Material), // material*
exact(260, 10).is(Page), // materialga
exact(917, 4).then(29, 1, Above), // matn ustida
any(917, 4).is(Manner), // matn*
any(917, 4).is(Material), // matn*
exact(917, 7).then(30, 1, Above), // matndan oldin
any(1139, 6).is(Unrelated), // maydon*
exact(1560, 4).is(Number).worth(1000), // ming
any(924, 7).is(Manner), // muallif*
any(1564, 4).is(Manner), // mulk*
exact(1145, 6).then(26, 1, Forbid), // mumkin emas
any(1145, 6).is(Permit), // mumkin*
any(429, 5).is(Manner), // nashr*
any(429, 5).is(Using), // nashr*
any(429, 6).is(Filler), // nashri*
any(429, 9).is(Press), // nashriyot*
exact(668, 8).is(Follow), // nofollow
exact(938, 7).is(Follow), // noindex
any(438, 9).is(Noncommercial), // notijorat*
any(447, 9).is(Noncommercial), // notijoriy*
any(503, 5).is(Use), // nusxa*
any(1408, 5).is(Unrelated), // obuna*
exact(676, 8).is(Manner), // oldindan
exact(456, 9).is(When), // olinganda
exact(1568, 4).then(31, 1, Unrelated), // oliy majlis*
exact(684, 8).is(Without), // olmasdan
exact(578, 2).is(Number).worth(10), // on
any(1151, 6).is(Online), // onlayn*
exact(945, 7).is(Vague), // oqilona
any(952, 7).is(Unrelated), // oquvchi*
any(692, 8).is(Original), // original*
exact(1157, 6).is(With), // orqali
exact(1413, 5).is(Over), // ortiq
exact(1413, 5).then(27, 1, Limit), // ortiq bolma*
any(1413, 5).is(Limit), // ortiq*
any(1418, 5).is(Limit), // oshma*
any(1163, 6).is(Unrelated), // otaona*
exact(1423, 5).is(Number).worth(30), // ottiz
any(700, 8).is(Paragraph), // paragraf*
any(1169, 6).is(Use), // parcha*
any(465, 9).is(Unrelated), // parlament*
any(1428, 5).is(Unrelated), // parol*
any(1572, 4).is(Below), // past*
exact(959, 7).is(When), // paytida
any(1175, 6).is(Unrelated), // pochta*
any(966, 6).is(Press), // portal*
any(966, 7).is(Filler), // portali*
exact(1181, 6).is(Manner), // qanday
exact(1433, 5).is(Manner), // qatiy
any(1438, 5).is(Lines), // qator*
exact(1576, 4).then(16, 1, Mention), // qayd et*
exact(1443, 5).then(32, 1, Use), // qayta chop*
exact(1443, 5).then(33, 1, Use), // qayta elon*
exact(1443, 5).then(34, 1, Use), // qayta joylash*
exact(1443, 5).then(35, 1, Use), // qayta nashr*
any(973, 7).is(Search), // qidiruv*
exact(474, 9).is(Without), // qilmasdan
any(1187, 4).is(Manner), // qism*
exact(1187, 6).is(Manner), // qisman
exact(1448, 5).is(Vague), // qisqa
any(1453, 5).is(Manner), // qonun*
any(1580, 4).is(Below), // quyi*
any(1584, 4).is(Photo), // rasm*
any(1193, 6).is(Use), // repost*
any(1199, 6).is(Unrelated), // royxat*
any(209, 7).is(Consent), // rozilig*
any(209, 8).is(Consent), // roziligi*
exact(209, 11).is(Without), // roziligisiz
exact(290, 6).then(36, 1, Permit), // ruxsat beril*
exact(290, 6).then(37, 1, Forbid), // ruxsat berilmaydi
exact(290, 6).then(38, 1, Permit), // ruxsat etil*
exact(290, 6).then(39, 1, Forbid), // ruxsat etilmaydi
any(290, 6).is(Consent), // ruxsat*
exact(290, 10).is(Without), // ruxsatisiz
exact(483, 9).is(Without), // ruxsatsiz
exact(716, 8).is(Page), // sahifaga
exact(300, 10).is(Page), // sahifasiga
any(724, 8).is(Above), // sarlavha*
any(1588, 4).is(Lines), // satr*
any(732, 4).is(Press), // sayt*
exact(1205, 6).is(Site), // saytga
exact(732, 5).is(Site), // sayti
exact(980, 7).is(Filler), // saytiga
exact(980, 7).is(Site), // saytiga
any(732, 8).is(Press), // saytimiz*
any(732, 8).is(Site), // saytimiz*
any(987, 7).is(Online), // saytlar*
exact(994, 7).is(Manner), // shaklda
exact(740, 5).is(Oblige), // shart
exact(740, 5).then(26, 1, Optional), // shart emas
exact(740, 8).is(Oblige), // shartdir
exact(1211, 6).then(40, 1, If), // sharti bilan
any(1211, 6).is(If), // sharti*
exact(1001, 7).is(Unrelated), // shaxsiy
exact(1001, 7).then(41, 1, Unrelated), // shaxsiy malumot*
exact(310, 10).is(Manner), // shuningdek
exact(182, 5).is(Link), // silka
any(1217, 6).is(Chars), // simvol*
any(1223, 6).is(Quote), // sitata*
any(1223, 6).is(Use), // sitata*
exact(217, 3).is(Without), // siz
exact(748, 8).is(Oblige), // soraymiz
exact(1229, 3).is(Words), // soz
exact(1229, 6).is(Words), // sozdan
exact(1592, 4).is(Words), // sozi
any(1235, 6).is(Words), // sozlar*
any(181, 6).is(Link), // ssilka*
exact(1611, 3).is(Unrelated), // sud
any(1458, 5).is(Photo), // surat*
any(320, 10).is(Press), // tahririyat*
exact(1463, 5).then(42, 1, Optional), // talab qilinmaydi
any(1463, 5).is(Oblige), // talab*
exact(756, 8).is(If), // taqdirda
any(764, 8).is(Forbid), // taqiqlan*
any(1241, 6).is(Online), // tarmoq*
any(1247, 6).is(Use), // tarqat*
any(1253, 6).is(Unrelated), // tasdiq*
any(1259, 6).is(Photo), // tasvir*
any(1015, 7).is(Optional), // tavsiya*
exact(772, 8).is(Original), // tegishli
any(440, 7).is(Commercial), // tijorat*
any(449, 7).is(Commercial), // tijoriy*
exact(83, 8).is(Direct), // togridan
any(83, 13).is(Direct), // togridantogri*
any(1265, 6).is(Unrelated), // toldir*
exact(1468, 5).is(Manner), // toliq
exact(1022, 7).then(43, 1, Fraction).worth(25), // tortdan bir*
exact(1473, 5).is(Without), // turib
exact(780, 3).is(Number).worth(3), // uch
exact(1271, 6).then(43, 1, Fraction).worth(33), // uchdan bir*
exact(780, 8).is(Ordinal).worth(3), // uchinchi
exact(1478, 5).is(Manner), // uchun
exact(1478, 5).is(When), // uchun
any(1483, 5).is(Using), // ulash*
any(1596, 4).is(Manner), // usul*
exact(1029, 7).is(When), // vaqtida
any(788, 8).is(Unrelated), // vazirlig*
any(1614, 3).is(Online), // veb*
any(1488, 5).is(Photo), // video*
any(1493, 5).is(Material), // xabar*
any(796, 8).is(Paragraph), // xatboshi*
any(804, 8).is(Material), // yangilik*
any(804, 8).is(Press), // yangilik*
any(1600, 4).is(Fraction).worth(50), // yarm*
exact(1036, 7).is(Number).worth(20), // yigirma
exact(1604, 4).is(Manner), // yoki
exact(455, 3).then(44, 1, Forbid), // yol qoyilmaydi
exact(1498, 5).is(Manner), // yozma
exact(1617, 3).is(Number).worth(100), // yuz
exact(1503, 5).then(26, 1, Optional), // zarur emas
any(1503, 5).is(Oblige), // zarur*
], more: &[
any(732, 4), // sayt*
exact(756, 8), // taqdirda
exact(1388, 5), // kerak
any(300, 6), // sahifa*
exact(542, 2), // by
exact(542, 2), // by
exact(528, 2), // nc
exact(542, 2), // by
exact(12, 2), // nd
exact(542, 2), // by
exact(33, 2), // sa
exact(542, 4), // bync
exact(542, 6), // byncnd
exact(550, 6), // byncsa
exact(1069, 4), // bynd
exact(1075, 4), // bysa
any(357, 2), // et*
exact(357, 7), // etilgan
exact(357, 9), // etilganda
any(847, 7), // commons*
any(1008, 7), // taminot*
any(270, 3), // qil*
exact(708, 8), // qilingan
exact(1556, 4), // kopi
exact(1181, 6), // qanday
exact(198, 11), // keltirilgan
exact(1528, 4), // emas
any(1318, 5), // bolma*
exact(931, 7), // muvofiq
exact(1277, 6), // ustida
exact(676, 5), // oldin
any(1133, 6), // majlis*
any(1520, 4), // chop*
any(1524, 4), // elon*
any(15, 7), // joylash*
any(429, 5), // nashr*
any(143, 5), // beril*
exact(220, 10), // berilmaydi
any(357, 4), // etil*
exact(366, 9), // etilmaydi
exact(1303, 5), // bilan
any(910, 7), // malumot*
exact(270, 10), // qilinmaydi
any(524, 3), // bir*
exact(280, 10), // qoyilmaydi
], sayings: Sayings {
above: "Havola matndan oldin bo‘lishi kerak.",
article: "Materiallardan foydalanilganda asl maqolaga havola berilishi shart.",
credit: "Manba: {link}",
first: "Havola birinchi xatboshida bo‘lishi kerak.",
open: "Havola qidiruv tizimlari uchun ochiq bo‘lishi kerak.",
site: "Materiallardan foydalanilganda {site} saytiga havola berilishi shart.",
within: "Havola birinchi {n} xatboshida bo‘lishi kerak.",
}, other_script: None };
