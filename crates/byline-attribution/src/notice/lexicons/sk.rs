// GENERATED from data/notices/sk.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "sk", target_first: false, capital_nouns: false, letters: "", stems: Stems("prevadzkovateľindexovateľnpredchadzajucinteligencieinteligenciuzodpovednostakymkoľvekelektronickhype\
rtextovkomentarochvyhľadavacvytazovanieakakoľvekakekoľvekakykoľvekautomatickdobrovoľnklikateľnneopra\
vnennewsletterodstavcochpodmienkoupouzivaniepouzivatelprehliadacpresahujucreprodukovspolocnostvydava\
teľcopyrightdovolenimhyperlinkmaximalnenajneskornekomercnopravneniparlamentpatdesiatpodmienkypouzije\
tepovodnehopovoleniapovoleniepovolenimprevzatieregistracreprodukcrozmnozovspravodajuvadzajtevyhraden\
evyhradzujvyuzijetevyzadovanzverejnenzverejnitzverejnovccbyncndccbyncsaciastocndigitalndistribudofol\
lowdrziteľformularfotografilustracinformacinternetlaskavymmajiteľmaterialnemozetenemusitenesmietenof\
ollownovinachobmedzenodsekochodstavciodstavecoriginalosobnychparkovanpercentapercentopotrebnepouziti\
apouzitiepovolenapovolenepovolenypredplatprevziatprimeranprispevkpublikovrozsirovskopirovspolocnespr\
istupsuhlasomtrenovantretiehouvedeniauvedenieuvedenimvlastnikvyhradnevyuzitiezaciatkuzarobkovzdrojov\
yautorskcasopischranencitovancommonscreativdokoncadomovskdruhehodvadsatindexackopirujmenovannajviacn\
apajannemoznonevyzadnoindexobchodnobsahomodkazomodkazovodporucodsekovodvodenpacientpiatichpokiaľpolo\
vicpovinnypovodnyprelinkpretlacprihlaspripadeprosimeredakcnriadkovrozsahusirenieskolachsocialnsoftve\
rstrankestrankystranokstrojovstudentstvrtinsuhlasusukromntelefontextochtitulkutridsatumoznenuvedeneu\
vitamevratanevylucnevyslovnvyuzivazakazanzakazujzdieľazdrojomaktivnautoraccbyndccbysaclankuclankycla\
nokcookiedennikdlhsiedruhomdvestofajcenformoufunkcngrafiklicencminingministnasichnizsieobrazkobsahuo\
dkazuodkazyodsekuonlineosobampatstopismenpisomnportalpravompreberpredajprisneprvehoprvychriadkyserve\
rsposobspravuspravystiahnstrucntextomtlacentretimtretintretomtristotychtoudajovumelejuvedteuviestvoľ\
nevsetokvytvarzdrojazdrojizdrojuziadneziadnyznakovalebocasticelkucitaccitujdesatdieladielodruhydvoch\
emailformehlavninehojedenjednajednokliknkratkktoraktorektorymusianesmuobvinperexpravapriamprvomriadn\
rodicsiritslovasnimkspatnspolustavbstyrisubortejtotentotextutextytietotlacitohtotrebatrochumeluuprav\
uvodevideovsetkwebovzakonziaciznakyblogcelecelydalsdataheslinakkazdmimomozunasenutnpolesietucelucenu\
cetuctuvetavetyvietvladvzdyandbezibakedkodnadsudtdm"), entries: &[
exact(4, 1).then(0, 1, Manner), // a to
exact(37, 2).then(1, 1, Even), // aj pri
exact(37, 2).then(2, 1, Even), // aj s
exact(77, 2).is(If), // ak
exact(77, 2).then(3, 4, Manner), // ak nie je uvedene inak
exact(143, 10).is(Manner), // akakoľvek
exact(153, 10).is(Manner), // akekoľvek
any(1475, 6).is(Active), // aktivn*
exact(163, 10).is(Manner), // akykoľvek
exact(77, 11).is(Manner), // akymkoľvek
exact(1865, 5).is(Manner), // alebo
exact(139, 3).is(Not), // ani
exact(139, 3).then(1, 1, Even), // ani pri
exact(139, 3).then(2, 1, Even), // ani s
any(173, 10).is(Manner), // automatick*
any(1013, 5).is(Manner), // autor*
any(1013, 7).is(Press), // autorsk*
exact(2245, 3).is(Without), // bez
any(2150, 4).is(Online), // blog*
any(1020, 7).is(Print), // casopis*
exact(1870, 4).is(Manner), // cast
exact(1870, 5).is(Manner), // casti
exact(565, 2).then(7, 1, Commons), // cc by
exact(565, 2).then(8, 2, Commons), // cc by nc
exact(565, 2).then(10, 2, Commons), // cc by nd
exact(565, 2).then(12, 2, Commons), // cc by sa
exact(565, 2).then(14, 1, Commons), // cc bync
exact(565, 2).then(15, 1, Commons), // cc byncnd
exact(565, 2).then(16, 1, Commons), // cc byncsa
exact(565, 2).then(17, 1, Commons), // cc bynd
exact(565, 2).then(18, 1, Commons), // cc bysa
exact(565, 4).is(Commons), // ccby
exact(565, 6).is(Commons), // ccbync
exact(565, 8).is(Commons), // ccbyncnd
exact(573, 8).is(Commons), // ccbyncsa
exact(1487, 6).is(Commons), // ccbynd
exact(1493, 6).is(Commons), // ccbysa
exact(2154, 4).is(Manner), // cele
exact(1875, 5).is(Manner), // celku
exact(2158, 4).is(Manner), // cely
any(1027, 7).is(Manner), // chranen*
any(581, 8).is(Manner), // ciastocn*
any(1880, 5).is(Quote), // citac*
any(1880, 5).is(Use), // citac*
any(1034, 5).is(Quote), // citov*
any(1034, 5).is(Use), // citov*
any(1034, 7).is(Original), // citovan*
any(1034, 7).is(Quote), // citovan*
any(1034, 7).is(Use), // citovan*
any(1885, 5).is(Quote), // cituj*
any(1885, 5).is(Use), // cituj*
any(1499, 5).is(Material), // clank*
any(1499, 5).is(Press), // clank*
exact(1505, 6).is(Material), // clanky
exact(1505, 6).is(Press), // clanky
exact(1511, 6).is(Material), // clanok
exact(1511, 6).is(Press), // clanok
any(1517, 6).is(Unrelated), // cookie*
exact(313, 9).is(Press), // copyright
any(1048, 7).then(19, 1, Commons), // creativ* commons*
any(2162, 4).is(Manner), // dals*
exact(2166, 4).then(20, 1, Mining), // data mining
exact(1523, 6).is(Filler), // dennik
any(1523, 6).is(Press), // dennik*
exact(1890, 5).is(Number).worth(10), // desat
exact(1895, 5).is(Manner), // diela
exact(1900, 5).is(Manner), // dielo
exact(1900, 5).is(Material), // dielo
any(589, 8).is(Online), // digitaln*
any(597, 8).is(Use), // distribu*
exact(1529, 6).then(21, 1, Limit), // dlhsie ako
exact(1529, 6).then(21, 1, Over), // dlhsie ako
exact(183, 2).then(22, 1, Limit), // do rozsahu
any(183, 10).is(Optional), // dobrovoľn*
exact(605, 8).is(Follow), // dofollow
exact(1055, 7).then(23, 1, Even), // dokonca aj
any(1062, 7).then(24, 1, Site), // domovsk* strank*
any(322, 7).is(Permit), // dovolen*
exact(1069, 7).is(Ordinal).worth(2), // druheho
exact(1535, 6).is(Ordinal).worth(2), // druhom
exact(1905, 5).is(Ordinal).worth(2), // druhy
any(613, 8).is(Manner), // drziteľ*
exact(1076, 3).is(Number).worth(2), // dva
exact(1076, 7).is(Number).worth(20), // dvadsat
exact(1541, 3).is(Number).worth(2), // dve
exact(1541, 6).is(Number).worth(200), // dvesto
exact(1910, 5).is(Number).worth(2), // dvoch
any(88, 11).is(Online), // elektronick*
any(1915, 5).is(Unrelated), // email*
any(1547, 6).is(Unrelated), // fajcen*
exact(647, 5).is(Manner), // forma
exact(1920, 5).is(Manner), // forme
exact(1553, 6).is(Manner), // formou
any(621, 8).is(Unrelated), // formular*
exact(629, 4).is(Photo), // foto
any(629, 8).is(Photo), // fotograf*
any(1559, 6).is(Active), // funkcn*
any(1565, 6).is(Photo), // grafik*
any(2170, 4).is(Unrelated), // hesl*
any(1925, 5).then(24, 1, Site), // hlavn* strank*
any(331, 9).is(Link), // hyperlink*
any(99, 11).then(25, 1, Link), // hypertextov* odkaz*
exact(2248, 3).is(Only), // iba
any(637, 8).is(Photo), // ilustrac*
any(15, 2).is(Manner), // in*
exact(2174, 4).is(Manner), // inak
any(1083, 7).is(Search), // indexac*
any(15, 7).is(Search), // indexov*
any(15, 13).is(Follow), // indexovateľn*
exact(1930, 5).is(Manner), // ineho
any(645, 8).is(Material), // informac*
any(653, 8).is(Online), // internet*
exact(408, 2).is(Manner), // je
exact(408, 2).then(26, 1, Oblige), // je potrebne
exact(1935, 5).is(Number).worth(1), // jeden
exact(1940, 5).is(Number).worth(1), // jedna
exact(1945, 5).is(Number).worth(1), // jedno
exact(7, 1).is(To), // k
any(2178, 4).is(Manner), // kazd*
exact(2251, 3).is(When), // ked
any(193, 10).is(Active), // klikateľn*
any(1950, 5).is(Unrelated), // klikn*
exact(110, 11).is(Unrelated), // komentaroch
any(360, 7).is(Commercial), // komercn*
any(894, 7).is(Use), // kopirov*
any(1090, 7).is(Use), // kopiruj*
any(1955, 5).is(Vague), // kratk*
exact(1960, 3).is(When), // kto
exact(1960, 5).is(Manner), // ktora
exact(1965, 5).is(Manner), // ktore
exact(1970, 5).is(Manner), // ktory
exact(326, 3).is(Only), // len
any(1571, 6).is(Consent), // licenc*
any(669, 8).is(Manner), // majiteľ*
any(677, 8).is(Material), // material*
exact(340, 9).is(Limit), // maximalne
any(1097, 7).is(Mention), // menovan*
exact(2182, 4).is(Without), // mimo
any(1583, 6).is(Unrelated), // minist*
exact(687, 6).is(Permit), // mozete
any(1120, 4).is(Permit), // mozn*
exact(2186, 4).is(Permit), // mozu
exact(695, 4).is(Oblige), // musi
exact(1975, 5).is(Oblige), // musia
exact(349, 2).is(To), // na
exact(349, 2).then(27, 1, Start), // na zaciatku
exact(2257, 3).then(28, 1, Above), // nad textom
exact(349, 9).is(Below), // najneskor
exact(1104, 7).is(Limit), // najviac
any(1111, 7).is(Unrelated), // napajan*
exact(1589, 3).is(Filler), // nas
exact(1589, 3).is(Site), // nas
exact(1589, 3).then(29, 1, Site), // nas web
any(1589, 3).is(Press), // nas*
exact(2190, 4).is(Filler), // nase
exact(2190, 4).then(30, 1, Site), // nase stranky
exact(1589, 6).then(31, 1, Site), // nasich stranok
any(358, 9).is(Noncommercial), // nekomercn*
exact(685, 8).is(Forbid), // nemozete
exact(1118, 7).is(Forbid), // nemozno
exact(693, 6).is(Optional), // nemusi
exact(693, 8).is(Optional), // nemusite
any(203, 10).is(Forbid), // neopravnen*
exact(701, 6).is(Forbid), // nesmie
exact(701, 8).is(Forbid), // nesmiete
exact(1980, 5).is(Forbid), // nesmu
any(1125, 7).is(Optional), // nevyzad*
any(213, 10).is(Unrelated), // newsletter*
exact(140, 3).is(Not), // nie
exact(140, 3).then(32, 2, Forbid), // nie je dovolen*
exact(140, 3).then(34, 2, Forbid), // nie je mozne
exact(140, 3).then(36, 2, Optional), // nie je nutn*
exact(140, 3).then(38, 3, Link), // nie je odkaz nutn*
exact(140, 3).then(38, 3, Optional), // nie je odkaz nutn*
exact(140, 3).then(41, 3, Link), // nie je odkaz potrebn*
exact(140, 3).then(41, 3, Optional), // nie je odkaz potrebn*
exact(140, 3).then(44, 3, Link), // nie je odkaz povinn*
exact(140, 3).then(44, 3, Optional), // nie je odkaz povinn*
exact(140, 3).then(47, 2, Optional), // nie je potrebn*
exact(140, 3).then(49, 2, Optional), // nie je povinn*
exact(140, 3).then(51, 2, Forbid), // nie je povolen*
exact(140, 3).then(53, 2, Optional), // nie je vyzadovan*
exact(140, 3).then(55, 1, Below), // nie nizsie
exact(709, 8).is(Follow), // nofollow
exact(1132, 7).is(Follow), // noindex
exact(717, 5).is(Print), // novin
exact(717, 8).is(Print), // novinach
any(2194, 4).is(Oblige), // nutn*
any(1139, 7).is(Commercial), // obchodn*
any(725, 8).is(Vague), // obmedzen*
any(1601, 6).is(Photo), // obrazk*
exact(1146, 5).is(Material), // obsah
exact(1146, 7).is(Material), // obsahom
exact(1607, 6).is(Material), // obsahu
any(1985, 5).is(Unrelated), // obvin*
exact(1153, 5).is(Link), // odkaz
exact(1153, 7).is(Link), // odkazom
exact(1160, 7).is(Link), // odkazov
exact(1613, 6).is(Link), // odkazu
exact(1619, 6).is(Link), // odkazy
any(1167, 7).is(Optional), // odporuc*
exact(733, 5).is(Paragraph), // odsek
exact(733, 8).is(Paragraph), // odsekoch
exact(1174, 7).is(Paragraph), // odsekov
exact(1625, 6).is(Paragraph), // odseku
exact(741, 8).is(Paragraph), // odstavci
exact(223, 10).is(Paragraph), // odstavcoch
exact(749, 8).is(Paragraph), // odstavec
any(1181, 7).is(Manner), // odvoden*
exact(1631, 6).is(Online), // online
any(367, 9).is(Consent), // opravneni*
any(757, 8).is(Original), // original*
exact(1637, 6).is(Manner), // osobam
any(765, 5).is(Noncommercial), // osobn*
exact(765, 8).then(56, 1, Unrelated), // osobnych udajov
any(1188, 7).is(Unrelated), // pacient*
any(773, 8).is(Unrelated), // parkovan*
any(376, 9).is(Unrelated), // parlament*
exact(385, 3).is(Number).worth(5), // pat
exact(385, 9).is(Number).worth(50), // patdesiat
exact(1643, 6).is(Number).worth(500), // patsto
exact(781, 7).is(Percent), // percent
exact(781, 8).is(Percent), // percenta
exact(789, 8).is(Percent), // percento
any(1990, 5).is(Start), // perex*
exact(1195, 7).is(Number).worth(5), // piatich
exact(1649, 6).is(Chars), // pismen
any(1655, 6).is(Manner), // pisomn*
exact(233, 3).then(57, 1, If), // pod podmienkou
any(233, 8).is(Oblige), // podmienk*
exact(1202, 7).is(If), // pokiaľ
exact(1202, 7).then(3, 4, Manner), // pokiaľ nie je uvedene inak
exact(2198, 4).is(Unrelated), // pole
any(1209, 7).is(Fraction).worth(50), // polovic*
exact(1661, 6).is(Filler), // portal
any(1661, 6).is(Press), // portal*
exact(403, 9).is(Using), // pouzijete
exact(805, 6).is(Using), // pouzit
exact(805, 8).is(Using), // pouzitia
exact(813, 8).is(Using), // pouzitie
any(243, 7).is(Using), // pouziva*
exact(243, 10).is(Using), // pouzivanie
any(253, 10).is(Manner), // pouzivatel*
any(1216, 6).is(Oblige), // povinn*
exact(1216, 7).is(Oblige), // povinny
any(412, 6).is(Original), // povodn*
exact(412, 9).then(58, 1, Page), // povodneho clanku
exact(1223, 7).then(59, 1, Page), // povodny clanok
exact(421, 7).is(Permit), // povolen
exact(821, 8).is(Permit), // povolena
exact(829, 8).is(Permit), // povolene
exact(421, 9).is(Consent), // povolenia
exact(430, 9).is(Consent), // povolenie
exact(439, 9).is(Consent), // povolenim
exact(837, 8).is(Permit), // povoleny
any(206, 4).is(Manner), // prav*
exact(1995, 5).then(60, 1, Press), // prava vyhradene
exact(1667, 6).is(Manner), // pravom
exact(0, 3).is(When), // pre
any(1673, 6).is(Press), // preber*
any(1673, 6).is(Use), // preber*
exact(28, 4).then(28, 1, Above), // pred textom
exact(1679, 6).is(Manner), // predaj
any(28, 13).is(Manner), // predchadzajuc*
any(845, 8).is(Unrelated), // predplat*
any(263, 10).is(Unrelated), // prehliadac*
any(1230, 7).is(Link), // prelink*
any(273, 10).is(Limit), // presahujuc*
any(273, 10).is(Over), // presahujuc*
any(1237, 7).is(Press), // pretlac*
any(1237, 7).is(Use), // pretlac*
any(0, 15).is(Manner), // prevadzkovateľ*
any(448, 7).is(Use), // prevzat*
exact(448, 9).is(Use), // prevzatie
exact(853, 8).is(Use), // prevziat
exact(861, 3).is(When), // pri
any(2000, 5).is(Direct), // priam*
any(1244, 7).is(Unrelated), // prihlas*
any(861, 8).is(Vague), // primeran*
exact(1685, 6).is(Manner), // prisne
any(869, 8).is(Material), // prispevk*
exact(1258, 7).is(Oblige), // prosime
exact(1691, 6).is(Ordinal).worth(1), // prveho
exact(2005, 5).is(Ordinal).worth(1), // prvom
exact(1697, 4).is(Ordinal).worth(1), // prvy
exact(1697, 6).is(Ordinal).worth(1), // prvych
any(877, 8).is(Use), // publikov*
any(1265, 6).is(Press), // redakc*
any(1265, 7).is(Press), // redakcn*
any(457, 9).is(Unrelated), // registrac*
any(466, 9).is(Use), // reprodukc*
any(283, 10).is(Use), // reprodukov*
exact(1272, 7).is(Lines), // riadkov
exact(1703, 6).is(Lines), // riadky
any(2010, 5).is(Manner), // riadn*
any(2015, 5).is(Unrelated), // rodic*
any(475, 9).is(Use), // rozmnozov*
any(885, 8).is(Use), // rozsirov*
exact(75, 1).is(With), // s
exact(75, 1).then(61, 1, Given), // s dovolenim
exact(75, 1).then(62, 2, Given), // s laskavym dovolenim
exact(1709, 6).is(Filler), // server
any(1709, 6).is(Press), // server*
any(1286, 5).is(Use), // siren*
exact(1286, 7).is(Use), // sirenie
exact(2020, 5).is(Use), // sirit
exact(1293, 7).is(Unrelated), // skolach
any(893, 8).is(Use), // skopirov*
exact(1435, 4).is(Words), // slov
exact(2025, 5).is(Words), // slova
exact(703, 4).is(Permit), // smie
any(2030, 5).is(Photo), // snimk*
exact(766, 2).is(With), // so
any(1300, 7).then(64, 1, Online), // socialn* siet*
any(1307, 7).is(Unrelated), // softver*
any(2035, 5).then(25, 1, Link), // spatn* odkaz*
exact(901, 8).is(With), // spolocne
any(293, 10).is(Press), // spolocnost*
exact(2040, 5).is(With), // spolu
any(1715, 6).is(Manner), // sposob*
exact(484, 5).is(Material), // sprav
any(484, 9).is(Press), // spravodaj*
exact(1721, 6).is(Material), // spravu
exact(1727, 6).is(Material), // spravy
any(909, 8).is(Manner), // spristup*
any(2045, 5).is(Unrelated), // stavb*
any(1733, 6).is(Unrelated), // stiahn*
exact(584, 3).is(Number).worth(100), // sto
exact(1314, 7).is(Press), // stranke
exact(1321, 7).is(Material), // stranky
exact(1328, 7).is(Material), // stranok
exact(1328, 7).is(Press), // stranok
any(1335, 7).is(Manner), // strojov*
any(1335, 7).then(65, 1, Mining), // strojov* ucen*
any(1739, 6).is(Vague), // strucn*
any(1342, 7).is(Unrelated), // student*
any(1349, 7).is(Fraction).worth(25), // stvrtin*
exact(2050, 5).is(Number).worth(4), // styri
exact(917, 2).is(Manner), // su
any(2055, 5).then(66, 1, Unrelated), // subor* cookie
any(2260, 3).is(Unrelated), // sud*
exact(917, 6).is(Consent), // suhlas
exact(917, 8).is(Consent), // suhlasom
exact(1356, 7).is(Consent), // suhlasu
any(1363, 7).is(Noncommercial), // sukromn*
exact(76, 2).is(Filler), // ta
exact(2263, 3).is(Mining), // tdm
exact(2060, 5).is(Manner), // tejto
any(1370, 7).is(Unrelated), // telefon*
exact(691, 3).is(Filler), // ten
exact(2065, 5).then(29, 1, Site), // tento web
exact(104, 4).is(Material), // text
exact(104, 4).then(67, 3, Mining), // text and data mining
exact(1377, 7).is(Material), // textoch
exact(104, 6).is(Material), // textov
exact(2070, 5).is(Material), // textu
exact(2075, 5).is(Material), // texty
exact(2080, 5).then(30, 1, Site), // tieto stranky
any(1751, 6).is(Print), // tlacen*
exact(2085, 5).is(Print), // tlaci
exact(107, 2).is(Filler), // to
exact(2090, 5).is(Manner), // tohto
exact(2095, 5).is(Oblige), // treba
any(925, 8).then(70, 1, Mining), // trenovan* ai
exact(933, 5).is(Ordinal).worth(3), // treti
exact(933, 8).is(Ordinal).worth(3), // tretieho
exact(1757, 6).is(Manner), // tretim
any(1763, 6).is(Fraction).worth(33), // tretin*
exact(1769, 6).is(Ordinal).worth(3), // tretom
exact(600, 3).is(Number).worth(3), // tri
exact(1391, 7).is(Number).worth(30), // tridsat
exact(1775, 6).is(Number).worth(300), // tristo
exact(2100, 5).is(Number).worth(3), // troch
exact(1781, 6).is(Manner), // tychto
any(2206, 4).is(Manner), // ucel*
exact(2214, 4).is(Unrelated), // ucet
exact(2218, 4).is(Unrelated), // uctu
exact(1793, 6).then(71, 1, Mining), // umelej inteligencie
exact(2105, 5).then(72, 1, Mining), // umelu inteligenciu
any(1398, 7).is(Permit), // umoznen*
any(2110, 5).is(Manner), // uprav*
any(493, 6).is(Mention), // uvadza*
exact(493, 9).is(Oblige), // uvadzajte
exact(941, 4).is(Mention), // uved
exact(941, 4).is(Oblige), // uved
any(941, 6).is(Mention), // uveden*
any(941, 6).then(73, 1, Cite), // uveden* zdroj*
any(941, 7).then(73, 1, Cite), // uvedeni* zdroj*
exact(941, 8).then(73, 1, Cite), // uvedenia zdroj*
exact(949, 8).is(Mention), // uvedenie
exact(957, 8).is(Mention), // uvedenim
exact(957, 8).then(74, 3, Cite), // uvedenim autora a zdroja
exact(1799, 6).is(Mention), // uvedte
exact(1799, 6).is(Oblige), // uvedte
exact(1799, 6).then(77, 1, Cite), // uvedte zdroj
exact(1805, 6).is(Mention), // uviest
exact(1805, 6).then(77, 1, Cite), // uviest zdroj
exact(1412, 7).is(Optional), // uvitame
exact(245, 8).is(Using), // uzivanie
exact(3, 1).then(78, 1, When), // v pripade
exact(3, 1).then(79, 1, Above), // v titulku
exact(3, 1).then(80, 1, Start), // v uvode
exact(2222, 4).is(Sentences), // veta
exact(2226, 4).is(Sentences), // vety
exact(1107, 4).then(21, 1, Limit), // viac ako
exact(1107, 4).then(21, 1, Over), // viac ako
any(2120, 5).is(Photo), // video*
exact(2230, 4).is(Sentences), // viet
any(2234, 4).is(Unrelated), // vlad*
any(965, 8).is(Manner), // vlastnik*
exact(1811, 6).is(Permit), // voľne
exact(1419, 7).is(With), // vratane
any(2125, 5).is(Manner), // vsetk*
exact(1817, 6).is(Manner), // vsetok
any(303, 10).is(Press), // vydavateľ*
any(502, 8).is(Manner), // vyhraden*
any(502, 8).is(Reserve), // vyhraden*
exact(973, 8).is(Only), // vyhradne
any(511, 9).is(Manner), // vyhradzuj*
any(511, 9).is(Reserve), // vyhradzuj*
any(121, 11).is(Search), // vyhľadavac*
exact(1426, 7).is(Only), // vylucne
any(1433, 7).is(Manner), // vyslovn*
any(132, 9).is(Mining), // vytazovan*
exact(132, 11).is(Mining), // vytazovanie
exact(132, 11).then(81, 1, Mining), // vytazovanie text*
any(1823, 6).is(Manner), // vytvar*
exact(520, 9).is(Using), // vyuzijete
exact(981, 8).is(Using), // vyuzitie
any(1440, 7).is(Using), // vyuziva*
any(529, 5).is(Oblige), // vyzad*
exact(2238, 4).is(Manner), // vzdy
exact(2130, 3).is(Filler), // web
any(2130, 3).is(Online), // web*
any(2130, 3).is(Press), // web*
any(2130, 5).is(Press), // webov*
exact(36, 2).then(82, 1, If), // za podmienky
any(1447, 7).is(Forbid), // zakazan*
any(1454, 7).is(Forbid), // zakazuj*
any(2135, 5).is(Manner), // zakon*
any(997, 8).is(Commercial), // zarobkov*
any(1461, 7).is(Use), // zdieľa*
exact(1005, 5).is(Source), // zdroj
exact(1829, 6).is(Source), // zdroja
exact(1835, 6).is(Source), // zdroji
exact(1468, 7).is(Source), // zdrojom
any(1005, 7).then(83, 1, Unrelated), // zdrojov* kod*
exact(1005, 8).then(59, 1, Page), // zdrojovy clanok
exact(1841, 6).is(Source), // zdroju
exact(2140, 5).is(Unrelated), // ziaci
exact(1847, 6).is(Not), // ziadne
exact(1853, 6).is(Not), // ziadny
exact(1859, 6).is(Chars), // znakov
exact(2145, 5).is(Chars), // znaky
any(65, 12).is(Unrelated), // zodpovednost*
any(538, 9).is(Use), // zverejnen*
exact(547, 9).is(Use), // zverejnit
any(556, 9).is(Use), // zverejnov*
], more: &[
exact(107, 2), // to
exact(861, 3), // pri
exact(75, 1), // s
exact(140, 3), // nie
exact(408, 2), // je
exact(1405, 7), // uvedene
exact(2174, 4), // inak
exact(567, 2), // by
exact(567, 2), // by
exact(49, 2), // nc
exact(567, 2), // by
exact(16, 2), // nd
exact(567, 2), // by
exact(276, 2), // sa
exact(567, 4), // bync
exact(567, 6), // byncnd
exact(575, 6), // byncsa
exact(1489, 4), // bynd
exact(1495, 4), // bysa
any(1041, 7), // commons*
exact(1577, 6), // mining
exact(145, 3), // ako
exact(1279, 7), // rozsahu
exact(37, 2), // aj
any(1314, 6), // strank*
any(1153, 5), // odkaz*
exact(797, 8), // potrebne
exact(989, 8), // zaciatku
exact(1745, 6), // textom
exact(2130, 3), // web
exact(1321, 7), // stranky
exact(1328, 7), // stranok
exact(408, 2), // je
any(322, 7), // dovolen*
exact(408, 2), // je
exact(1399, 5), // mozne
exact(408, 2), // je
any(2194, 4), // nutn*
exact(408, 2), // je
exact(1153, 5), // odkaz
any(2194, 4), // nutn*
exact(408, 2), // je
exact(1153, 5), // odkaz
any(797, 7), // potrebn*
exact(408, 2), // je
exact(1153, 5), // odkaz
any(1216, 6), // povinn*
exact(408, 2), // je
any(797, 7), // potrebn*
exact(408, 2), // je
any(1216, 6), // povinn*
exact(408, 2), // je
any(421, 7), // povolen*
exact(408, 2), // je
any(529, 9), // vyzadovan*
exact(1595, 6), // nizsie
exact(1787, 6), // udajov
exact(233, 10), // podmienkou
exact(1499, 6), // clanku
exact(1511, 6), // clanok
exact(502, 9), // vyhradene
exact(322, 9), // dovolenim
exact(661, 8), // laskavym
exact(322, 9), // dovolenim
any(2202, 4), // siet*
any(2210, 4), // ucen*
exact(1517, 6), // cookie
exact(2242, 3), // and
exact(2166, 4), // data
exact(1577, 6), // mining
exact(1917, 2), // ai
exact(41, 12), // inteligencie
exact(53, 12), // inteligenciu
any(1005, 5), // zdroj*
exact(1481, 6), // autora
exact(4, 1), // a
exact(1829, 6), // zdroja
exact(1005, 5), // zdroj
exact(1251, 7), // pripade
exact(1384, 7), // titulku
exact(2115, 5), // uvode
any(104, 4), // text*
exact(394, 9), // podmienky
any(2254, 3), // kod*
], sayings: Sayings {
above: "Odkaz musí byť nad textom.",
article: "Použitie materiálov je povolené len s odkazom na pôvodný článok.",
credit: "Zdroj: {link}",
first: "Odkaz musí byť v prvom odseku.",
open: "Odkaz musí byť otvorený pre vyhľadávače.",
site: "Použitie materiálov je povolené len s odkazom na {site}.",
within: "Odkaz musí byť v prvých {n} odsekoch.",
}, other_script: None };
