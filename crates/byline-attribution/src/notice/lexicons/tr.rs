// GENERATED from data/notices/tr.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact, holding};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "tr", target_first: true, capital_nouns: false, letters: "", stems: Stems("gosterilmeksizingerekmemektediralintilanabilalintilayabilbelirtilmedengosterilmedenkullanimlardapayl\
asimlardaalinmaksizinalintilarkenbelirtilerekbelirtilmelicogaltilabilgosterilerekgosterilmelikopyala\
nabilkopyalayamazkullanilabilkullanimindapaylasilabilyayimlanabilyayimlayamazyayinlanabilaktarilabil\
alintilananalintilardabaglantisizbelirtmedengostermedenkullanirkenmadenciligiorijinalinezorunlulugua\
dresimizebelirterekbelirtinizbulunmamakdegistirilelektronikfotografcigazetesinegerekmiyorgostererekg\
osterinizhastalarinicermemeliinfografikkaynagininkesinliklekullanabilkullanamazkullanilankullanimdao\
lmaksizintiklanabilverilmedenvermelidiryayimlananyayinlananyorumlardazorunlulukalinmadanbasilamazbas\
langicbulunmalicanonicalcevrimicidurumundaedilmedeneklenerekeklenmeligecmemeligirisindegosterimihipe\
rlinkhyperlinkindekslenkaynaksizkonulmalikosuluylamuvafakatportalinasahiplerisayfasinasitelerdesitel\
erinverilebilverilerekverilmeliyapilabilyapilamazyazilarinyaziliminacikladiadresinealinabilalinamaza\
nasayfaasmamalibacklinkbaglidirbasliktabirlikteccbyncndccbyncsadofollowdogrudandolaysizdorduncuedile\
biledilemezedilmelieklemelifaydalangerekmezherhangiicermeliinternetkarakterkaydiylakaynakcakaynaklal\
inkininlinkiylemaksimummateryalmetindenmulkiyetnofollowolabilirolmamalionerilirozgununeparagrafresim\
lersaklidirsartiylasayfalarsayfamizsayfaninsitedekisitemizesitesinetakdirdetarayicitasarisitiklaniru\
zerindeverilmezvermedenyalnizcayaparkenyayinlaralaninialmadanaltindabakanlibasindabirincibulunancali\
sancommonscreativdagitildergisidijitaldurumdaederkenfazlasigecemezgereklihaberinhaklarihalindehukume\
tiktibasizinsizkisiselkopyasikoymalikuruluslinklerlinksizmahkememecburimekanikmusaadenoindexogrencio\
lmadanolmamakolmayanolunmazoncedensarttirsayfayaserbestsiteninsorumlutabidirtamamentasarimtavsiyeust\
undevelilervererekyapabilyayinciyazininyenidenyukumluzorundaajansiaktarmalmaliaranirasamazayricabasi\
libasligbesyuzbildirccbyndccbysaceyregdirektdizinedoldurdortteeditorepostaformungorselhaberehicbirhu\
kukiicerigicerikikinciikiyuzilgiliisimliizninekazimakelimekismenkonusulisanslutfenmakalemeclismetnin\
mumkunolarakolmalionlineparolaresminsadecesahibisayisisistemsiteyesosyalsozcugsozcukspottasucturtama\
mitekrarticariucuncuuyelikvermekyarisiyokturaboneadiniaktifancakaramaasagiaynenazamibaskabaskibesteb\
icimbilgibizimbolumbutuncanlicerezcumledegildigeretkinfikirfikrafikrigayrigecenhakkihesabihlalislemk\
adarkanunkararkendikisimkismikoprukorunkucukkurumlazimlinkemakulmatbumedyamotorortamresitsanatsatirs\
ekilseklisifresinavsinirsuclatakiptelifturluucyuzverdivideovurusyapayyasakyasalyazaryirmiyuzdezikrea\
dliamacarzuasanatifbizedahiellieserharficiniznekirkkisakosekutulogoolanonayotuzrizaucteveyazekaaitbi\
ncokkodreltumwebyer"), entries: &[
any(2244, 5).is(Unrelated), // abone*
any(967, 4).is(Manner), // acik*
exact(967, 8).is(Unrelated), // acikladi
exact(972, 3).then(0, 1, Mention), // adi gecen*
exact(2249, 5).then(1, 1, Mention), // adini ver*
exact(2599, 4).is(Filler), // adli
exact(399, 6).is(Filler), // adresi
exact(399, 10).is(Site), // adresimize
exact(975, 8).is(Filler), // adresine
exact(975, 8).is(Site), // adresine
exact(2695, 3).is(Manner), // ait
any(1860, 5).is(Press), // ajans*
any(1860, 6).is(Filler), // ajansi*
any(289, 7).is(Use), // aktaril*
holding(289, 7, "maz").is(Forbid), // aktaril*maz*
any(289, 11).is(Permit), // aktarilabil*
any(1866, 6).is(Use), // aktarm*
any(2254, 5).is(Active), // aktif*
exact(197, 4).is(Manner), // alan
exact(1447, 5).is(Unrelated), // alani
exact(1447, 7).is(Unrelated), // alanini
any(983, 8).is(Permit), // alinabil*
any(991, 8).is(Forbid), // alinamaz*
exact(679, 9).is(Without), // alinmadan
exact(109, 12).is(Without), // alinmaksizin
any(31, 6).is(Press), // alinti*
any(31, 6).is(Quote), // alinti*
any(31, 6).is(Use), // alinti*
holding(31, 9, "maz").is(Forbid), // alintilan*maz*
any(31, 13).is(Permit), // alintilanabil*
exact(300, 11).is(Original), // alintilanan
exact(311, 11).is(When), // alintilarda
exact(121, 12).is(When), // alintilarken
any(44, 13).is(Permit), // alintilayabil*
exact(1454, 7).is(Without), // almadan
exact(1461, 7).is(Below), // altinda
any(2603, 4).is(Manner), // amac*
exact(38, 3).then(2, 1, Site), // ana sayfa*
any(999, 8).is(Site), // anasayfa*
exact(2259, 5).is(Manner), // ancak
exact(2259, 5).is(Only), // ancak
any(221, 4).is(Mention), // anil*
exact(2264, 5).then(3, 1, Search), // arama motor*
exact(1878, 6).is(Oblige), // aranir
exact(2607, 4).then(4, 1, Optional), // arzu edil*
any(2269, 5).is(Below), // asagi*
exact(1884, 6).is(Limit), // asamaz
any(2611, 4).is(Limit), // asan*
any(2611, 4).is(Over), // asan*
exact(245, 4).is(Original), // asil
any(1007, 4).is(Limit), // asma*
any(1007, 8).is(Oblige), // asmamali*
any(2615, 4).is(Cite), // atif*
exact(2274, 5).is(Use), // aynen
exact(1890, 6).is(Manner), // ayrica
exact(2279, 5).is(Limit), // azami
any(1015, 8).is(Link), // backlink*
any(322, 8).is(Link), // baglanti*
any(322, 11).is(Without), // baglantisiz*
exact(1023, 8).is(Oblige), // baglidir
exact(1468, 5).is(Unrelated), // bakan
any(1468, 7).is(Unrelated), // bakanli*
any(688, 5).is(Use), // basil*
any(688, 9).is(Forbid), // basilamaz*
any(1896, 6).is(Print), // basili*
exact(1475, 7).is(Start), // basinda
any(2284, 5).is(Manner), // baska*
any(2289, 5).is(Print), // baski*
any(697, 9).is(Start), // baslangic*
any(1902, 6).is(Above), // baslig*
exact(1031, 8).is(Above), // baslikta
any(57, 6).is(Mention), // belirt*
exact(409, 10).is(With), // belirterek
exact(133, 12).is(With), // belirtilerek
exact(57, 13).is(Without), // belirtilmeden
any(145, 12).is(Oblige), // belirtilmeli*
exact(419, 8).is(Oblige), // belirtin
exact(419, 10).is(Oblige), // belirtiniz
exact(333, 11).is(Without), // belirtmeden
exact(1751, 3).is(Number).worth(5), // bes
exact(1751, 3).then(5, 1, Number).worth(500), // bes yuz
exact(2294, 5).then(6, 1, Fraction).worth(20), // beste bir*
exact(1908, 6).is(Number).worth(500), // besyuz
any(2299, 5).is(Manner), // bicim*
exact(1100, 4).is(Even), // bile
exact(1100, 4).is(Manner), // bile
any(2304, 5).is(Material), // bilgi*
exact(2698, 3).is(Number).worth(1000), // bin
exact(1039, 3).is(Manner), // bir
exact(1039, 3).is(Number).worth(1), // bir
exact(1482, 7).is(Ordinal).worth(1), // birinci
exact(1039, 8).is(With), // birlikte
exact(2619, 4).is(Site), // bize
exact(2309, 5).is(Press), // bizim
any(2314, 5).is(Manner), // bolum*
any(2314, 5).is(Material), // bolum*
exact(429, 2).then(7, 1, Unrelated), // bu alan
exact(1489, 7).is(Manner), // bulunan
any(706, 9).is(Oblige), // bulunmali*
exact(2319, 5).is(Manner), // butun
exact(1496, 7).is(Active), // calisan
exact(2324, 5).is(Active), // canli
exact(715, 9).is(Canonical), // canonical
exact(1047, 2).then(8, 1, Commons), // cc by
exact(1047, 2).then(9, 2, Commons), // cc by nc
exact(1047, 2).then(11, 2, Commons), // cc by nd
exact(1047, 2).then(13, 2, Commons), // cc by sa
exact(1047, 2).then(15, 1, Commons), // cc bync
exact(1047, 2).then(16, 1, Commons), // cc byncnd
exact(1047, 2).then(17, 1, Commons), // cc byncsa
exact(1047, 2).then(18, 1, Commons), // cc bynd
exact(1047, 2).then(19, 1, Commons), // cc bysa
exact(1047, 4).is(Commons), // ccby
exact(1047, 6).is(Commons), // ccbync
exact(1047, 8).is(Commons), // ccbyncnd
exact(1055, 8).is(Commons), // ccbyncsa
exact(1920, 6).is(Commons), // ccbynd
exact(1926, 6).is(Commons), // ccbysa
any(2329, 5).is(Unrelated), // cerez*
any(724, 9).is(Online), // cevrimici*
any(1932, 6).is(Fraction).worth(25), // ceyreg*
any(157, 6).is(Manner), // cogalt*
any(157, 6).is(Use), // cogalt*
any(157, 8).is(Manner), // cogaltil*
any(157, 8).is(Use), // cogaltil*
holding(157, 8, "maz").is(Forbid), // cogaltil*maz*
any(157, 12).is(Permit), // cogaltilabil*
any(1510, 7).then(20, 1, Commons), // creativ* commons*
any(2334, 5).is(Sentences), // cumle*
any(1517, 5).is(Use), // dagit*
any(1517, 7).is(Manner), // dagitil*
holding(1517, 7, "maz").is(Forbid), // dagitil*maz*
exact(2623, 4).is(Even), // dahi
exact(2623, 4).is(Manner), // dahi
any(2339, 5).is(Not), // degil*
any(439, 10).is(Manner), // degistiril*
any(1524, 5).is(Press), // dergi*
any(1524, 5).is(Print), // dergi*
any(1524, 7).is(Filler), // dergisi*
any(2344, 5).is(Manner), // diger*
any(1531, 7).is(Online), // dijital*
exact(1938, 6).is(Direct), // direkt
any(1944, 5).is(Search), // dizin*
exact(1944, 6).then(21, 1, Follow), // dizine ekl*
exact(1063, 8).is(Follow), // dofollow
exact(1071, 8).is(Direct), // dogrudan
exact(1079, 8).is(Direct), // dolaysiz
any(1950, 6).is(Unrelated), // doldur*
exact(1087, 8).is(Ordinal).worth(4), // dorduncu
exact(1956, 6).then(6, 1, Fraction).worth(25), // dortte bir*
exact(1538, 7).is(If), // durumda
exact(733, 9).is(When), // durumunda
exact(1545, 7).is(When), // ederken
any(1095, 8).is(Permit), // edilebil*
any(1103, 8).is(Forbid), // edilemez*
exact(742, 9).is(Without), // edilmeden
any(1111, 8).is(Oblige), // edilmeli*
any(1962, 6).is(Press), // editor*
any(1119, 8).is(Oblige), // eklemeli*
exact(751, 9).is(With), // eklenerek
any(760, 9).is(Oblige), // eklenmeli*
any(449, 10).is(Manner), // elektronik*
any(449, 10).is(Online), // elektronik*
exact(2627, 4).is(Number).worth(50), // elli
exact(68, 2).then(22, 1, Limit), // en cok
exact(68, 2).then(23, 1, Limit), // en fazla
any(1968, 6).is(Unrelated), // eposta*
any(2631, 4).is(Material), // eser*
exact(2349, 5).is(Active), // etkin
any(1127, 8).is(Using), // faydalan*
exact(1552, 5).is(Over), // fazla
exact(1552, 5).then(24, 1, Limit), // fazla olma*
any(1552, 5).is(Limit), // fazla*
any(1552, 7).is(Over), // fazlasi*
exact(2354, 5).is(Manner), // fikir
any(2359, 5).is(Paragraph), // fikra*
exact(2364, 5).is(Manner), // fikri
exact(1974, 4).is(Unrelated), // form
exact(1974, 5).is(Unrelated), // formu
exact(1974, 6).is(Unrelated), // formun
any(459, 8).is(Photo), // fotograf*
any(459, 10).is(Manner), // fotografci*
exact(2369, 5).then(25, 1, Noncommercial), // gayri ticari
any(469, 6).is(Press), // gazete*
any(469, 6).is(Print), // gazete*
any(469, 8).is(Filler), // gazetesi*
exact(469, 10).is(Filler), // gazetesine
exact(769, 3).then(26, 1, Below), // gec olmamak
exact(1559, 7).is(Limit), // gecemez
any(769, 5).is(Limit), // gecme*
any(769, 9).is(Oblige), // gecmemeli*
exact(16, 5).then(27, 1, Optional), // gerek yok*
exact(16, 5).then(28, 1, Optional), // gerek yoktur
any(16, 5).is(Oblige), // gerek*
exact(1566, 7).then(29, 1, Optional), // gerekli degil*
exact(16, 15).is(Optional), // gerekmemektedir
exact(1135, 8).is(Optional), // gerekmez
exact(479, 10).is(Optional), // gerekmiyor
exact(778, 5).then(30, 1, Unrelated), // giris yap*
exact(778, 9).is(Start), // girisinde
any(1980, 6).is(Material), // gorsel*
any(0, 6).is(Mention), // goster*
exact(489, 10).is(With), // gostererek
exact(169, 12).is(With), // gosterilerek
exact(70, 13).is(Without), // gosterilmeden
exact(0, 16).is(Without), // gosterilmeksizin
any(181, 12).is(Oblige), // gosterilmeli*
exact(499, 8).is(Oblige), // gosterin
exact(499, 10).is(Oblige), // gosteriniz
exact(344, 11).is(Without), // gostermeden
any(533, 6).is(Photo), // grafik*
exact(1573, 5).is(Filler), // haber
any(1573, 5).is(Material), // haber*
any(1573, 5).is(Press), // haber*
exact(1986, 6).is(Page), // habere
exact(1573, 7).then(31, 1, Page), // haberin asli*
exact(1573, 7).then(32, 1, Original), // haberin kendi*
exact(1573, 7).then(33, 1, Page), // haberin tamami*
exact(2379, 5).is(Manner), // hakki
exact(1580, 7).is(Manner), // haklari
exact(1587, 7).is(If), // halinde
any(2635, 4).is(Chars), // harf*
exact(509, 5).is(Unrelated), // hasta
exact(509, 10).is(Unrelated), // hastalarin
exact(1143, 3).is(Manner), // her
exact(1143, 8).is(Manner), // herhangi
any(2384, 5).is(Unrelated), // hesab*
exact(1992, 3).is(Manner), // hic
exact(1992, 6).is(Manner), // hicbir
exact(1992, 6).is(Not), // hicbir
any(796, 9).is(Link), // hiperlink*
any(1998, 6).is(Manner), // hukuki*
any(1594, 7).is(Unrelated), // hukumet*
any(805, 9).is(Link), // hyperlink*
any(2004, 6).is(Manner), // icerig*
any(2004, 6).is(Material), // icerig*
any(2010, 6).is(Manner), // icerik*
any(2010, 6).is(Material), // icerik*
any(1151, 8).is(Oblige), // icermeli*
any(519, 10).is(Oblige), // icermemeli*
exact(2639, 4).is(When), // icin
any(2389, 5).is(Manner), // ihlal*
exact(2014, 3).is(Number).worth(2), // iki
exact(2014, 3).then(5, 1, Number).worth(200), // iki yuz
exact(2016, 6).is(Ordinal).worth(2), // ikinci
exact(2022, 6).is(Number).worth(200), // ikiyuz
exact(1601, 7).then(4, 1, Use), // iktibas edil*
exact(1601, 7).then(34, 1, Forbid), // iktibas edilemez
any(1601, 7).is(Press), // iktibas*
any(1601, 7).is(Use), // iktibas*
exact(139, 3).is(With), // ile
exact(2028, 6).is(Original), // ilgili
exact(203, 3).is(Ordinal).worth(1), // ilk
any(814, 6).is(Search), // indeks*
any(814, 9).is(Follow), // indekslen*
any(529, 10).is(Photo), // infografik*
exact(1159, 8).is(Filler), // internet
any(1159, 8).is(Online), // internet*
exact(2034, 6).is(Filler), // isimli
any(2394, 5).is(Manner), // islem*
exact(12, 4).is(Consent), // izin
exact(12, 4).then(35, 1, Permit), // izin veril*
exact(12, 4).then(36, 1, Forbid), // izin verilmez
exact(1608, 7).is(Manner), // izinsiz
any(1608, 7).is(Consent), // izinsiz*
any(1608, 7).is(Without), // izinsiz*
exact(2643, 4).is(Consent), // izne
any(2040, 4).is(Consent), // izni*
exact(2040, 6).is(Consent), // iznine
exact(2399, 5).is(Limit), // kadar
any(2404, 5).is(Manner), // kanun*
exact(1167, 3).then(37, 1, Commercial), // kar amac*
any(1167, 8).is(Chars), // karakter*
exact(2409, 5).then(38, 1, Unrelated), // karar verdi
exact(1175, 8).is(If), // kaydiyla
any(539, 6).is(Source), // kaynag*
exact(539, 7).then(39, 1, Cite), // kaynagi belirt*
exact(539, 7).then(40, 1, Cite), // kaynagi goster*
exact(539, 10).then(39, 1, Cite), // kaynaginin belirt*
exact(823, 6).is(Source), // kaynak
exact(823, 6).then(39, 1, Cite), // kaynak belirt*
exact(823, 6).then(41, 1, Cite), // kaynak bildir*
exact(823, 6).then(40, 1, Cite), // kaynak goster*
exact(823, 6).then(42, 1, Unrelated), // kaynak kod*
exact(823, 6).then(43, 2, Cite), // kaynak olarak goster*
exact(823, 6).then(35, 1, Cite), // kaynak veril*
exact(823, 6).then(45, 1, Cite), // kaynak vermek
any(823, 6).is(Manner), // kaynak*
exact(1183, 8).then(46, 1, Cite), // kaynakca gosterimi
any(1183, 8).is(Unrelated), // kaynakca*
any(1191, 8).is(Source), // kaynakla*
exact(823, 9).is(Without), // kaynaksiz
any(2052, 6).is(Words), // kelime*
exact(549, 10).is(Manner), // kesinlikle
exact(2647, 4).is(Number).worth(40), // kirk
exact(2651, 4).is(Vague), // kisa
any(2419, 5).is(Manner), // kisim*
exact(1615, 7).then(47, 1, Unrelated), // kisisel bilgi*
exact(1615, 7).then(48, 1, Unrelated), // kisisel veri*
exact(2058, 6).is(Manner), // kismen
any(2424, 5).is(Manner), // kismi*
any(832, 9).is(Oblige), // konulmali*
any(2429, 5).is(Link), // kopru*
any(193, 7).is(Use), // kopyala*
holding(193, 8, "maz").is(Forbid), // kopyalan*maz*
any(193, 12).is(Permit), // kopyalanabil*
any(205, 12).is(Forbid), // kopyalayamaz*
any(1622, 7).is(Use), // kopyasi*
any(2434, 5).is(Manner), // korun*
exact(2655, 4).then(49, 1, Press), // kose yaz*
exact(841, 5).is(If), // kosul
exact(841, 6).is(If), // kosulu
exact(841, 9).is(If), // kosuluyla
any(1629, 7).is(Oblige), // koymali*
exact(2439, 5).is(Vague), // kucuk
any(83, 6).is(Using), // kullan*
any(559, 10).is(Permit), // kullanabil*
any(569, 10).is(Forbid), // kullanamaz*
holding(217, 8, "maz").is(Forbid), // kullanil*maz*
holding(217, 8, "maz").is(Use), // kullanil*maz*
any(217, 12).is(Permit), // kullanilabil*
exact(579, 10).is(Original), // kullanilan
exact(589, 10).is(When), // kullanimda
exact(229, 12).is(When), // kullaniminda
exact(83, 13).is(When), // kullanimlarda
exact(355, 11).is(When), // kullanirken
any(1636, 7).is(Manner), // kurulus*
any(2444, 5).is(Manner), // kurum*
any(2449, 5).is(Oblige), // lazim*
exact(801, 4).is(Link), // link
any(801, 4).is(Link), // link*
exact(2454, 5).is(Link), // linke
exact(810, 5).is(Link), // linki
exact(810, 6).is(Link), // linkin
exact(1199, 7).is(Link), // linkini
exact(1199, 8).is(Link), // linkinin
exact(1207, 8).is(Link), // linkiyle
exact(1643, 6).is(Link), // linkle
any(1643, 7).is(Link), // linkler*
any(1650, 7).is(Without), // linksiz*
any(2070, 6).is(Consent), // lisans*
any(2663, 4).is(Manner), // logo*
exact(2076, 6).is(Oblige), // lutfen
any(1657, 7).is(Unrelated), // mahkeme*
any(2082, 6).is(Material), // makale*
any(2082, 6).is(Press), // makale*
exact(1215, 8).is(Limit), // maksimum
exact(2459, 5).is(Vague), // makul
any(2464, 5).is(Print), // matbu*
any(1223, 8).is(Material), // materyal*
any(1664, 6).is(Oblige), // mecbur*
exact(1664, 7).then(29, 1, Optional), // mecburi degil*
any(1664, 7).is(Oblige), // mecburi*
any(2088, 6).is(Unrelated), // meclis*
any(1671, 7).is(Manner), // mekanik*
exact(1231, 5).then(50, 3, Mining), // metin ve veri madenciligi
any(1231, 5).is(Manner), // metin*
any(1231, 5).is(Material), // metin*
exact(1231, 8).then(53, 1, Above), // metinden once
any(2094, 4).is(Material), // metn*
exact(2094, 6).then(54, 1, Above), // metnin ustunde
exact(2094, 6).then(55, 1, Above), // metnin uzerinde
any(1239, 8).is(Manner), // mulkiyet*
any(2100, 6).is(Permit), // mumkun*
any(1678, 7).is(Consent), // musaade*
any(850, 9).is(Consent), // muvafakat*
exact(1247, 8).is(Follow), // nofollow
exact(1685, 7).is(Follow), // noindex
any(1692, 7).is(Unrelated), // ogrenci*
exact(1255, 8).is(Permit), // olabilir
exact(2667, 4).is(Manner), // olan
exact(2106, 6).is(Manner), // olarak
exact(1699, 7).is(Without), // olmadan
exact(599, 10).is(Without), // olmaksizin
any(2112, 6).is(Oblige), // olmali*
any(1263, 8).is(Oblige), // olmamali*
exact(455, 2).is(Number).worth(10), // on
exact(2671, 4).then(56, 1, Unrelated), // onay kutu*
any(2671, 4).is(Consent), // onay*
exact(1727, 4).is(Manner), // once
exact(1727, 7).is(Manner), // onceden
exact(1271, 8).is(Optional), // onerilir
any(2118, 6).is(Online), // online*
any(377, 8).is(Original), // orijinal*
exact(377, 9).is(Page), // orijinali
exact(377, 11).is(Page), // orijinaline
any(2479, 5).is(Manner), // ortam*
exact(2675, 4).is(Number).worth(30), // otuz
any(1279, 5).is(Original), // ozgun*
exact(1279, 8).is(Page), // ozgunune
any(1287, 8).is(Paragraph), // paragraf*
any(2124, 6).is(Unrelated), // parola*
any(96, 6).is(Use), // paylas*
holding(241, 8, "maz").is(Forbid), // paylasil*maz*
any(241, 12).is(Permit), // paylasilabil*
exact(96, 13).is(When), // paylasimlarda
any(859, 6).is(Press), // portal*
any(859, 7).is(Filler), // portali*
exact(859, 9).is(Filler), // portalina
exact(2707, 3).then(57, 1, Canonical), // rel canonical
any(401, 5).is(Photo), // resim*
any(1295, 8).is(Photo), // resimler*
exact(2484, 5).is(Unrelated), // resit
exact(2130, 6).is(Photo), // resmin
exact(1892, 4).then(58, 1, Optional), // rica olunmaz
any(1892, 4).is(Oblige), // rica*
any(2679, 4).is(Consent), // riza*
exact(2136, 6).is(Only), // sadece
any(2142, 5).is(Manner), // sahib*
any(2142, 6).is(Manner), // sahibi*
any(868, 9).is(Manner), // sahipleri*
exact(1303, 5).is(Reserve), // sakli
any(1303, 5).is(Manner), // sakli*
exact(1303, 8).is(Reserve), // saklidir
exact(2489, 5).is(Manner), // sanat
exact(1311, 4).is(If), // sart
exact(1311, 4).then(29, 1, Optional), // sart degil*
exact(1311, 5).is(If), // sarti
exact(1311, 8).is(If), // sartiyla
exact(1734, 7).is(Oblige), // sarttir
any(2494, 5).is(Lines), // satir*
any(877, 5).is(Press), // sayfa*
any(1319, 8).is(Material), // sayfalar*
any(1327, 8).is(Site), // sayfamiz*
exact(1335, 8).is(Page), // sayfanin
any(877, 7).is(Page), // sayfasi*
exact(877, 9).is(Page), // sayfasina
exact(1741, 7).is(Page), // sayfaya
exact(2148, 6).is(Unrelated), // sayisi
any(2499, 5).is(Manner), // sekil*
any(2504, 5).is(Manner), // sekli*
any(1748, 7).is(Permit), // serbest*
any(2509, 5).is(Unrelated), // sifre*
any(2514, 5).is(Unrelated), // sinav*
any(2519, 5).is(Limit), // sinir*
any(2154, 6).is(Manner), // sistem*
exact(886, 4).is(Press), // site
exact(886, 4).is(Site), // site
exact(1343, 6).is(Press), // sitede
exact(1343, 8).is(Press), // sitedeki
any(1343, 8).is(Material), // sitedeki*
exact(886, 7).is(Online), // siteler
exact(886, 9).is(Online), // sitelerde
exact(895, 9).is(Online), // sitelerin
any(1351, 7).is(Press), // sitemiz*
any(1351, 7).is(Site), // sitemiz*
exact(1351, 8).is(Site), // sitemize
exact(1755, 7).is(Press), // sitenin
exact(1755, 7).is(Site), // sitenin
exact(1359, 6).is(Site), // sitesi
any(1359, 6).is(Filler), // sitesi*
any(1359, 6).is(Press), // sitesi*
exact(1359, 8).is(Filler), // sitesine
exact(1359, 8).is(Site), // sitesine
exact(2160, 6).is(Site), // siteye
any(1762, 7).is(Unrelated), // sorumlu*
exact(2166, 6).then(59, 1, Online), // sosyal medya*
exact(2172, 3).then(60, 1, Original), // soz konusu
any(2172, 6).is(Words), // sozcug*
any(2178, 6).is(Words), // sozcuk*
exact(2184, 6).is(Start), // spotta
any(2524, 5).is(Unrelated), // sucla*
exact(2190, 6).is(Forbid), // suctur
exact(1769, 7).is(Oblige), // tabidir
exact(1367, 8).is(If), // takdirde
exact(2529, 5).then(4, 1, Follow), // takip edil*
exact(1776, 7).is(Manner), // tamamen
any(2196, 6).is(Manner), // tamami*
any(1375, 8).is(Unrelated), // tarayici*
any(1783, 7).is(Manner), // tasarim*
exact(1383, 8).is(Unrelated), // tasarisi
any(1790, 7).is(Optional), // tavsiye*
exact(2202, 6).then(61, 1, Use), // tekrar yayim*
exact(2202, 6).then(62, 1, Forbid), // tekrar yayimlan*maz*
exact(2202, 6).then(63, 1, Use), // tekrar yayin*
exact(2202, 6).then(64, 1, Forbid), // tekrar yayinlan*maz*
any(2534, 5).is(Press), // telif*
exact(2208, 6).then(65, 1, Noncommercial), // ticari olmayan
any(2208, 6).is(Commercial), // ticari*
any(609, 10).is(Active), // tiklanabil*
exact(1391, 8).is(Active), // tiklanir
exact(2710, 3).is(Manner), // tum
exact(2539, 5).is(Manner), // turlu
exact(2191, 2).is(Number).worth(3), // uc
exact(2191, 2).then(5, 1, Number).worth(300), // uc yuz
exact(2683, 4).then(6, 1, Fraction).worth(33), // ucte bir*
exact(2214, 6).is(Ordinal).worth(3), // ucuncu
exact(2544, 5).is(Number).worth(300), // ucyuz
exact(2540, 3).is(Page), // url
exact(1797, 3).then(66, 1, Above), // ust kism*
any(2220, 6).is(Unrelated), // uyelik*
exact(1399, 8).is(Limit), // uzerinde
exact(1399, 8).is(Over), // uzerinde
any(1804, 7).is(Unrelated), // veliler*
exact(1811, 7).is(With), // vererek
exact(619, 4).then(67, 1, Mining), // veri kazima
exact(619, 4).then(68, 1, Mining), // veri madenciligi
any(904, 9).is(Permit), // verilebil*
exact(913, 9).is(With), // verilerek
exact(619, 10).is(Without), // verilmeden
any(922, 9).is(Oblige), // verilmeli*
exact(1415, 8).is(Without), // vermeden
exact(2226, 6).then(69, 1, Oblige), // vermek zorunda*
any(629, 7).is(Oblige), // vermeli*
exact(629, 10).is(Oblige), // vermelidir
exact(2687, 4).is(Manner), // veya
any(2554, 5).is(Photo), // video*
any(2559, 5).is(Chars), // vurus*
exact(2713, 3).is(Filler), // web
exact(2713, 3).then(70, 1, Site), // web sitemiz*
exact(2713, 3).then(71, 1, Press), // web sitesi*
any(2713, 3).is(Online), // web*
exact(1423, 6).is(Only), // yalniz
exact(1423, 8).is(Only), // yalnizca
any(1818, 7).is(Permit), // yapabil*
exact(1431, 8).is(When), // yaparken
exact(2564, 5).then(72, 1, Mining), // yapay zeka*
any(931, 9).is(Permit), // yapilabil*
any(940, 9).is(Forbid), // yapilamaz*
any(2232, 6).is(Fraction).worth(50), // yarisi*
exact(2569, 4).is(Manner), // yasa
any(2569, 5).is(Forbid), // yasak*
any(2574, 5).is(Manner), // yasal*
any(253, 5).is(Using), // yayim*
holding(253, 8, "maz").is(Forbid), // yayimlan*maz*
any(253, 12).is(Permit), // yayimlanabil*
exact(639, 10).is(Manner), // yayimlanan
any(265, 12).is(Forbid), // yayimlayamaz*
exact(277, 5).is(Manner), // yayin
any(277, 5).is(Using), // yayin*
any(1825, 7).is(Press), // yayinci*
holding(277, 8, "maz").is(Forbid), // yayinlan*maz*
any(277, 12).is(Permit), // yayinlanabil*
exact(649, 10).is(Manner), // yayinlanan
exact(649, 10).is(Material), // yayinlanan
any(1439, 8).is(Manner), // yayinlar*
any(2579, 5).is(Manner), // yazar*
exact(949, 4).is(Material), // yazi
exact(949, 4).is(Press), // yazi
any(949, 7).is(Material), // yazilar*
any(949, 7).is(Press), // yazilar*
exact(949, 9).is(Material), // yazilarin
exact(949, 9).is(Press), // yazilarin
exact(958, 6).then(73, 1, Print), // yazili basin*
any(958, 6).is(Manner), // yazili*
exact(958, 8).is(Unrelated), // yazilimi
exact(958, 9).is(Unrelated), // yazilimin
exact(1832, 7).is(Material), // yazinin
exact(1839, 7).then(61, 1, Use), // yeniden yayim*
exact(1839, 7).then(62, 1, Forbid), // yeniden yayimlan*maz*
exact(1839, 7).then(63, 1, Use), // yeniden yayin*
exact(1839, 7).then(64, 1, Forbid), // yeniden yayinlan*maz*
exact(2716, 3).then(7, 1, Manner), // yer alan
exact(2716, 3).then(74, 1, Oblige), // yer almali*
exact(2716, 3).then(35, 1, Using), // yer veril*
exact(2584, 5).is(Number).worth(20), // yirmi
exact(659, 10).is(Unrelated), // yorumlarda
any(1846, 7).is(Oblige), // yukumlu*
exact(1911, 3).is(Number).worth(100), // yuz
exact(2589, 5).is(Percent), // yuzde
any(2594, 5).is(Mention), // zikre*
exact(1853, 7).then(29, 1, Optional), // zorunda degil*
any(1853, 7).is(Oblige), // zorunda*
exact(388, 7).then(7, 1, Unrelated), // zorunlu alan
exact(388, 7).then(29, 1, Optional), // zorunlu degil*
any(388, 7).is(Oblige), // zorunlu*
exact(388, 11).then(75, 1, Optional), // zorunlulugu bulunmamak*
exact(388, 11).then(27, 1, Optional), // zorunlulugu yok*
exact(669, 10).then(27, 1, Optional), // zorunluluk yok*
], more: &[
any(2374, 5), // gecen*
any(619, 3), // ver*
any(877, 5), // sayfa*
any(2474, 5), // motor*
any(742, 4), // edil*
exact(1911, 3), // yuz
any(1039, 3), // bir*
exact(197, 4), // alan
exact(1049, 2), // by
exact(1049, 2), // by
exact(370, 2), // nc
exact(1049, 2), // by
exact(238, 2), // nd
exact(1049, 2), // by
exact(868, 2), // sa
exact(1049, 4), // bync
exact(1049, 6), // byncnd
exact(1057, 6), // byncsa
exact(1922, 4), // bynd
exact(1928, 4), // bysa
any(1503, 7), // commons*
any(751, 3), // ekl*
exact(2701, 3), // cok
exact(1552, 5), // fazla
any(599, 4), // olma*
exact(2208, 6), // ticari
exact(1706, 7), // olmamak
any(2238, 3), // yok*
exact(2238, 6), // yoktur
any(2339, 5), // degil*
any(931, 3), // yap*
any(1032, 4), // asli*
any(2414, 5), // kendi*
any(2196, 6), // tamami*
exact(1103, 8), // edilemez
any(619, 5), // veril*
exact(1407, 8), // verilmez
any(2603, 4), // amac*
exact(2549, 5), // verdi
any(57, 6), // belirt*
any(0, 6), // goster*
any(1914, 6), // bildir*
any(2704, 3), // kod*
exact(2106, 6), // olarak
any(0, 6), // goster*
exact(2226, 6), // vermek
exact(787, 9), // gosterimi
any(2304, 5), // bilgi*
any(619, 4), // veri*
any(949, 3), // yaz*
exact(619, 2), // ve
exact(619, 4), // veri
exact(366, 11), // madenciligi
exact(1727, 4), // once
exact(1797, 7), // ustunde
exact(1399, 8), // uzerinde
any(2659, 4), // kutu*
exact(715, 9), // canonical
exact(1720, 7), // olunmaz
any(2469, 5), // medya*
exact(2064, 6), // konusu
any(253, 5), // yayim*
holding(253, 8, "maz"), // yayimlan*maz*
any(277, 5), // yayin*
holding(277, 8, "maz"), // yayinlan*maz*
exact(1713, 7), // olmayan
any(2058, 4), // kism*
exact(2046, 6), // kazima
exact(366, 11), // madenciligi
any(1853, 7), // zorunda*
any(1351, 7), // sitemiz*
any(1359, 6), // sitesi*
any(2691, 4), // zeka*
any(1475, 5), // basin*
any(1872, 6), // almali*
any(429, 10), // bulunmamak*
], sayings: Sayings {
above: "Link metinden önce verilmelidir.",
article: "İçerikler yalnızca özgün habere link verilerek kullanılabilir.",
credit: "Kaynak: {link}",
first: "Link ilk paragrafta verilmelidir.",
open: "Link arama motorlarına açık olmalıdır.",
site: "İçerikler yalnızca {site} adresine link verilerek kullanılabilir.",
within: "Link ilk {n} paragrafta verilmelidir.",
}, other_script: None };
