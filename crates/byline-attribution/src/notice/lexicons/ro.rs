// GENERATED from data/notices/ro.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ro", target_first: false, capital_nouns: false, letters: "", stems: Stems("consimtamantinteligenteiartificialecorespunzatintelectualmentionareamentioneazanecomercialprovenient\
apublicatieireprezentarautentificautorizatibibliografcotidianuldeschideredistribuirdrepturileelectro\
nicfunctionalinfograficmentionandmentionatamentionatiministerulmotoarelornewsletterobligatoriorigina\
lulpermisiuneportaluluiprincipalaproprietarproprietatpublicatiapublicatiisistemeloraccesabilacordulu\
iantrenarearticolulautorizarcincizecicopyrightextragerehiperlinkhyperlinkilustratiinceputulindexabil\
indicareainformatiinregistrlegaturiiministrulmodelelormotoarelemultiplicparlamentpersonaleprealabilp\
recizataprecizatipropozitirandurilerecomandarespectivresponsabretransmirezonabilsiteuriletrimitereag\
entieiapreciematribuirbacklinkcaracterccbyncndccbyncsaclicabilconditiacontinutcreditardeasupradeclar\
atdofollowdouazeciexceptiaexclusivexistentexplicitfolosescformularfotograffragmentinainteaincalcarin\
clusivindicataindicatiinstantaintegralinternetinterzicinterzisjumatatelegaturalinkuitalinkuluimateri\
alnecesitanofollowoptionalpacientiparagrafprecizarprimuluiprotejatraspunderedactiareproducreprodusre\
publicrezervamrezervatscrapingsiteuluisoftwarespecificstirilorsurselortextelortextuluitreizecitribun\
alziaruluiacestoracestuiagentiaalineatanuntataprobarbloguribrowsercautarecincimecitareacitariicommon\
sconfirmcontinecreativcuvintedatelordebutuldigitaldirectadirecteelementgratuitincludeindexarindexati\
nitialinsotitlinkurimentiunmodificnecesarnoastranoindexpaginiiparintipartialpermiteposibilpreluarpre\
luatprimeleprocentproiectredifuzrevistarevistesolicitsurseletiparittitulartrebuietreileaactivaactive\
afisatccbyndccbysacitandcitatacitaticiteazcontulcookiecopiazcopiercuvantdoileaeditorexamenexpresextr\
asfolosiguvernilegalimaginimpunelicentmijlocminorinevoieniciunnostruonlineoricarpaginapentrupostarpr\
eiaupreseiscrisascrisestrictsurseitarziutitlultotalatreimeutilizabonaadmisaflatcatrecazulceremchiarc\
itezdecisdepasdoriteleviemailfiindfrazafrazeintailegiiliberlimitmaximnicionumaioperaopereoriceparolp\
artepestepoatepresaprimaprintrugamsapouscurtsfertstiresursatoatetreiavideoziareacuzcampcanddacadoarf\
araleadlegemaremicipanascopsemnspresuntsutasuteuzulzecealtcelfiejosmiepotsubtdmunuurlvorwebwww"), entries: &[
exact(7, 1).is(To), // a
exact(7, 1).then(0, 1, Unrelated), // a anuntat
exact(7, 1).then(1, 1, Unrelated), // a decis
exact(7, 1).then(2, 1, Unrelated), // a declarat
any(1864, 5).is(Unrelated), // abona*
any(383, 9).is(Active), // accesabil*
any(1210, 5).is(Manner), // acest*
exact(1210, 7).is(Manner), // acestor
exact(1217, 7).is(Manner), // acestui
exact(392, 5).is(Consent), // acord
exact(392, 7).is(Consent), // acordul
exact(392, 9).is(Consent), // acordului
exact(1588, 5).is(Active), // activ
exact(1588, 6).is(Active), // activa
exact(1594, 6).is(Active), // active
any(2079, 4).is(Unrelated), // acuz*
any(1869, 5).is(Permit), // admis*
any(1600, 6).is(Manner), // afisat*
any(1874, 5).is(Manner), // aflat*
any(698, 6).is(Press), // agenti*
exact(1224, 7).is(Filler), // agentia
exact(698, 8).is(Filler), // agentiei
exact(32, 2).is(To), // al
exact(32, 2).then(3, 1, Ordinal).worth(2), // al doilea
exact(32, 3).is(To), // ale
any(1231, 7).is(Paragraph), // alineat*
any(2155, 3).is(Manner), // alt*
any(401, 9).then(4, 2, Mining), // antrenare* inteligente* artificiale
any(401, 9).then(6, 2, Mining), // antrenare* inteligentei artificiale
any(401, 9).then(8, 1, Mining), // antrenare* modelelor
any(401, 9).then(9, 1, Mining), // antrenare* sistemelor
any(401, 9).then(10, 4, Mining), // antrenare* sistemelor de inteligent* artificial*
exact(706, 8).is(Optional), // apreciem
any(1245, 7).is(Consent), // aprobar*
any(410, 7).is(Material), // articol*
any(410, 7).is(Press), // articol*
exact(410, 9).then(14, 1, Page), // articolul original
any(714, 8).is(Cite), // atribuir*
any(123, 10).is(Unrelated), // autentific*
exact(133, 5).is(Manner), // autor
any(133, 5).is(Manner), // autor*
any(419, 9).is(Consent), // autorizar*
any(133, 9).is(Permit), // autorizat*
any(133, 10).is(Consent), // autorizati*
any(722, 8).is(Link), // backlink*
any(143, 10).is(Unrelated), // bibliograf*
any(1252, 4).is(Press), // blog*
exact(1252, 7).is(Online), // bloguri
any(1259, 7).is(Unrelated), // browser*
any(2083, 4).is(Unrelated), // camp*
exact(2087, 4).is(When), // cand
any(730, 8).is(Chars), // caracter*
exact(504, 4).is(Manner), // care
exact(1879, 5).is(To), // catre
exact(1884, 5).is(When), // cazul
exact(384, 2).then(15, 1, Commons), // cc by
exact(384, 2).then(16, 2, Commons), // cc by nc
exact(384, 2).then(18, 2, Commons), // cc by nd
exact(384, 2).then(20, 2, Commons), // cc by sa
exact(384, 2).then(22, 1, Commons), // cc bync
exact(384, 2).then(23, 1, Commons), // cc byncnd
exact(384, 2).then(24, 1, Commons), // cc byncsa
exact(384, 2).then(25, 1, Commons), // cc bynd
exact(384, 2).then(26, 1, Commons), // cc bysa
exact(738, 4).is(Commons), // ccby
exact(738, 6).is(Commons), // ccbync
exact(738, 8).is(Commons), // ccbyncnd
exact(746, 8).is(Commons), // ccbyncsa
exact(1606, 6).is(Commons), // ccbynd
exact(1612, 6).is(Commons), // ccbysa
exact(2158, 3).then(27, 1, Limit), // cel mult
exact(2158, 3).then(28, 1, Below), // cel tarziu
exact(1889, 5).is(Oblige), // cerem
exact(1894, 5).is(Even), // chiar
exact(428, 5).is(Number).worth(5), // cinci
exact(428, 5).then(29, 1, Number).worth(500), // cinci sute
exact(428, 9).is(Number).worth(50), // cincizeci
exact(1280, 4).is(Mention), // cita
exact(1280, 4).is(Quote), // cita
exact(1280, 4).is(Use), // cita
exact(1618, 6).is(Mention), // citand
any(1280, 5).is(Mention), // citar*
any(1280, 5).is(Quote), // citar*
any(1280, 5).is(Use), // citar*
exact(1280, 7).then(30, 1, Cite), // citarea sursei
exact(1287, 7).then(30, 1, Cite), // citarii sursei
exact(1624, 5).is(Mention), // citat
any(1624, 5).is(Original), // citat*
any(1624, 5).is(Quote), // citat*
any(1624, 5).is(Use), // citat*
exact(1624, 6).is(Mention), // citata
exact(1624, 6).is(Use), // citata
exact(1630, 6).is(Mention), // citati
exact(1630, 6).is(Oblige), // citati
any(1636, 6).is(Mention), // citeaz*
any(1899, 5).is(Quote), // citez*
any(1899, 5).is(Use), // citez*
any(754, 8).is(Active), // clicabil*
any(81, 9).is(Commercial), // comercial*
any(762, 7).is(Oblige), // conditi*
exact(762, 8).is(If), // conditia
any(1301, 7).is(Unrelated), // confirm*
any(0, 12).is(Consent), // consimtamant*
exact(770, 4).is(Unrelated), // cont
any(770, 8).is(Manner), // continut*
any(770, 8).is(Material), // continut*
any(1642, 6).is(Unrelated), // contul*
any(1648, 6).is(Unrelated), // cookie*
any(1654, 5).is(Use), // copia*
any(1654, 6).is(Use), // copiaz*
any(1660, 6).is(Use), // copier*
any(437, 9).is(Press), // copyright*
any(35, 11).is(Original), // corespunzat*
exact(153, 10).is(Filler), // cotidianul
any(1315, 7).then(31, 1, Commons), // creativ* commons*
any(778, 8).is(Cite), // creditar*
exact(1322, 2).is(With), // cu
exact(1322, 2).then(32, 1, If), // cu conditia
exact(1322, 2).then(32, 1, Oblige), // cu conditia
exact(1322, 2).then(33, 1, Without), // cu exceptia
any(1666, 6).is(Words), // cuvant*
any(1322, 7).is(Words), // cuvinte*
exact(2091, 4).is(If), // daca
exact(2091, 4).is(Manner), // daca
exact(1329, 4).is(Material), // date
exact(1329, 4).then(34, 3, Unrelated), // date cu caracter personal
exact(163, 2).then(37, 1, Optional), // de dorit
exact(786, 8).then(38, 1, Above), // deasupra textului
exact(1336, 7).is(Start), // debutul
any(1909, 5).is(Limit), // depas*
any(1527, 5).is(Use), // difuz*
any(1343, 7).is(Online), // digital*
exact(1350, 6).is(Direct), // direct
exact(1350, 7).is(Direct), // directa
exact(1357, 7).is(Direct), // directe
any(173, 8).is(Use), // distribu*
any(173, 10).is(Using), // distribuir*
exact(2095, 4).is(Manner), // doar
exact(2095, 4).is(Only), // doar
exact(802, 8).is(Follow), // dofollow
exact(1672, 3).is(Number).worth(2), // doi
exact(1672, 6).is(Ordinal).worth(2), // doilea
exact(810, 4).is(Number).worth(2), // doua
exact(810, 4).is(Ordinal).worth(2), // doua
exact(810, 4).then(29, 1, Number).worth(200), // doua sute
exact(810, 8).is(Number).worth(20), // douazeci
any(183, 8).is(Manner), // drepturi*
exact(183, 10).is(Manner), // drepturile
any(1678, 6).is(Manner), // editor*
any(193, 10).is(Manner), // electronic*
any(193, 10).is(Online), // electronic*
any(1364, 7).is(Manner), // element*
any(1919, 5).is(Unrelated), // elevi*
exact(1924, 5).is(Unrelated), // email
exact(2005, 4).is(Manner), // este
exact(2005, 4).then(39, 1, Oblige), // este nevoie
exact(2005, 4).then(40, 1, Permit), // este posibil*
any(1684, 6).is(Unrelated), // examen*
exact(826, 8).is(Only), // exclusiv
any(834, 8).is(Manner), // existent*
any(842, 8).is(Manner), // explicit*
any(1690, 6).is(Manner), // expres*
any(446, 9).then(41, 5, Mining), // extragere* de text si de date
any(446, 9).then(46, 3, Mining), // extragere* textelor si datelor
any(446, 9).then(49, 4, Mining), // extragere* textului si a datelor
any(1696, 6).is(Use), // extras*
exact(2099, 4).is(Manner), // fara
exact(2099, 4).is(Without), // fara
exact(2161, 3).is(Manner), // fie
exact(1929, 5).is(Manner), // fiind
exact(804, 6).is(Follow), // follow
exact(850, 8).is(Using), // folosesc
any(1702, 6).is(Using), // folosi*
any(511, 4).is(Manner), // form*
any(858, 8).is(Unrelated), // formular*
any(866, 4).is(Photo), // foto*
any(866, 8).is(Manner), // fotograf*
any(874, 8).is(Use), // fragment*
exact(1934, 5).is(Sentences), // fraza
exact(1939, 5).is(Sentences), // fraze
any(203, 10).is(Active), // functional*
any(217, 6).is(Photo), // grafic*
any(1371, 7).is(Permit), // gratuit*
any(1708, 6).is(Unrelated), // guvern*
any(455, 9).is(Link), // hiperlink*
any(464, 9).is(Link), // hyperlink*
any(1714, 6).is(Forbid), // ilegal*
any(473, 9).is(Photo), // ilustrati*
any(1720, 6).is(Manner), // imagin*
any(1720, 6).is(Photo), // imagin*
any(1726, 5).is(Oblige), // impun*
exact(12, 2).then(53, 1, When), // in caz
exact(12, 2).then(54, 1, When), // in cazul
exact(12, 2).then(55, 1, Start), // in deschidere
exact(12, 2).then(56, 1, Above), // in titlu
exact(882, 8).then(38, 1, Above), // inaintea textului
any(890, 8).is(Manner), // incalcar*
exact(482, 9).is(Start), // inceputul
exact(898, 8).is(Manner), // inclusiv
any(491, 9).is(Follow), // indexabil*
any(1385, 7).is(Search), // indexar*
any(1392, 7).is(Search), // indexat*
any(500, 6).is(Mention), // indica*
any(500, 7).is(Mention), // indicar*
exact(500, 9).then(30, 1, Cite), // indicarea sursei
exact(906, 8).is(Mention), // indicata
exact(914, 8).is(Oblige), // indicati
any(213, 10).is(Photo), // infografic*
any(509, 9).is(Material), // informati*
any(509, 9).then(57, 1, Unrelated), // informati* personale
any(1399, 7).is(Original), // initial*
any(518, 9).is(Unrelated), // inregistr*
any(1406, 7).is(With), // insotit*
exact(922, 8).is(Unrelated), // instanta
exact(1944, 5).is(Ordinal).worth(1), // intai
any(930, 8).is(Manner), // integral*
any(46, 11).is(Manner), // intelectual*
any(12, 10).then(58, 1, Mining), // inteligent* artificial*
any(938, 8).is(Online), // internet*
any(946, 8).is(Forbid), // interzic*
any(954, 8).is(Forbid), // interzis*
any(962, 8).is(Fraction).worth(50), // jumatate*
exact(331, 2).is(To), // la
exact(331, 2).is(When), // la
exact(331, 2).then(59, 1, Start), // la inceput
exact(331, 2).then(60, 1, Percent), // la suta
exact(2103, 4).is(Start), // lead
any(1715, 5).is(Manner), // legal*
exact(970, 8).is(Link), // legatura
exact(527, 9).is(Link), // legaturii
any(2107, 4).is(Manner), // lege*
exact(1949, 5).is(Manner), // legii
any(1954, 5).is(Permit), // liber*
any(1732, 6).is(Consent), // licent*
any(1959, 5).is(Limit), // limit*
exact(460, 4).is(Link), // link
exact(978, 8).is(Link), // linkuita
exact(986, 6).is(Link), // linkul
exact(986, 8).is(Link), // linkului
any(1413, 7).is(Link), // linkuri*
exact(1925, 3).then(61, 1, Below), // mai jos
exact(1925, 3).then(62, 1, Limit), // mai mare
exact(1925, 3).then(27, 1, Limit), // mai mult
exact(1925, 3).then(27, 1, Over), // mai mult
any(994, 8).is(Material), // material*
any(1964, 5).is(Limit), // maxim*
any(57, 8).is(Mention), // mentiona*
exact(223, 10).is(Mention), // mentionand
any(57, 9).is(Mention), // mentionar*
exact(57, 11).then(30, 1, Cite), // mentionarea sursei
exact(233, 9).is(Mention), // mentionat
exact(233, 10).is(Mention), // mentionata
exact(243, 10).is(Oblige), // mentionati
exact(68, 11).is(Mention), // mentioneaza
exact(68, 11).is(Oblige), // mentioneaza
any(1420, 7).is(Mention), // mentiun*
exact(2115, 3).is(Vague), // mic
exact(2115, 4).is(Vague), // mici
exact(2167, 3).is(Number).worth(1000), // mie
any(1738, 6).is(Manner), // mijloc*
exact(253, 10).is(Unrelated), // ministerul
exact(536, 9).is(Unrelated), // ministrul
any(1744, 6).is(Unrelated), // minori*
exact(545, 3).is(Manner), // mod
any(1427, 7).is(Manner), // modific*
exact(263, 7).then(63, 2, Search), // motoare de cautare
exact(554, 9).then(63, 2, Search), // motoarele de cautare
exact(263, 10).then(63, 2, Search), // motoarelor de cautare
any(563, 9).is(Use), // multiplic*
any(1434, 7).is(Oblige), // necesar*
any(79, 11).is(Noncommercial), // necomercial*
exact(273, 10).is(Unrelated), // newsletter
exact(1969, 5).is(Not), // nicio
exact(1756, 6).is(Not), // niciun
exact(1010, 8).is(Follow), // nofollow
exact(1448, 3).is(Site), // noi
exact(1448, 7).is(Follow), // noindex
any(1762, 5).is(Press), // nostr*
exact(160, 2).is(Not), // nu
exact(160, 2).then(65, 2, Optional), // nu e nevoie
exact(160, 2).then(67, 2, Optional), // nu e obligatori*
exact(160, 2).then(69, 2, Optional), // nu este necesar*
exact(160, 2).then(71, 2, Optional), // nu este nevoie
exact(160, 2).then(73, 2, Optional), // nu este obligatori*
exact(160, 2).then(75, 2, Forbid), // nu este permis*
exact(160, 2).then(77, 2, Below), // nu mai jos
exact(160, 2).then(79, 1, Optional), // nu necesita
exact(160, 2).then(80, 1, Forbid), // nu poate
exact(160, 2).then(81, 1, Forbid), // nu pot
exact(160, 2).then(82, 2, Optional), // nu se cere
exact(160, 2).then(84, 2, Forbid), // nu sunt permis*
exact(1974, 5).is(Manner), // numai
exact(1974, 5).is(Only), // numai
exact(1, 1).is(Number).worth(1), // o
exact(1, 1).then(86, 1, Fraction).worth(20), // o cincime
exact(1, 1).then(87, 1, Number).worth(1000), // o mie
exact(1, 1).then(60, 1, Number).worth(100), // o suta
exact(1, 1).then(88, 1, Fraction).worth(33), // o treime
any(283, 7).is(Oblige), // obligat*
any(283, 10).is(Oblige), // obligatori*
exact(1768, 6).is(Online), // online
exact(1979, 5).is(Material), // opera
any(1984, 5).is(Material), // opere*
any(1018, 8).is(Optional), // optional*
any(1774, 6).is(Manner), // oricar*
exact(1989, 5).is(Manner), // orice
any(293, 8).is(Original), // original*
exact(293, 10).is(Page), // originalul
any(1026, 8).is(Unrelated), // pacienti*
any(1455, 5).is(Press), // pagin*
exact(1780, 6).is(Filler), // pagina
exact(1780, 6).is(Page), // pagina
exact(1780, 6).then(89, 1, Site), // pagina noastra
exact(1780, 6).then(90, 1, Site), // pagina principala
exact(1455, 7).is(Page), // paginii
exact(2119, 4).then(91, 1, Limit), // pana la
any(1034, 8).is(Paragraph), // paragraf*
any(1462, 7).is(Unrelated), // parinti*
any(572, 9).is(Unrelated), // parlament*
any(1994, 5).is(Unrelated), // parol*
exact(1999, 5).is(Manner), // parte
exact(1469, 5).is(Manner), // parti
any(1469, 7).is(Manner), // partial*
exact(1786, 6).is(Manner), // pentru
exact(1786, 6).is(When), // pentru
any(303, 6).is(Permit), // permis*
any(303, 9).is(Consent), // permisiun*
any(303, 10).is(Consent), // permisiune*
any(1476, 7).is(Permit), // permite*
any(581, 8).is(Noncommercial), // personal*
exact(2004, 5).is(Limit), // peste
exact(2004, 5).is(Over), // peste
exact(2009, 5).is(Manner), // poate
exact(2009, 5).is(Permit), // poate
any(313, 6).is(Press), // portal*
exact(313, 8).is(Filler), // portalul
exact(313, 10).is(Filler), // portalului
any(1483, 7).is(Permit), // posibil*
any(1792, 6).is(Using), // postar*
exact(2170, 3).is(Permit), // pot
any(590, 9).is(Manner), // prealabil*
any(1042, 8).is(Mention), // precizar*
exact(599, 9).is(Mention), // precizata
exact(608, 9).is(Mention), // precizati
exact(608, 9).is(Oblige), // precizati
exact(1798, 5).is(Use), // preia
exact(1798, 6).is(Use), // preiau
any(1490, 5).is(Use), // prelu*
any(1490, 6).is(Use), // prelua*
any(1490, 7).is(Press), // preluar*
any(1490, 7).is(Use), // preluar*
any(1497, 7).is(Original), // preluat*
exact(2014, 5).then(92, 1, Print), // presa scrisa
exact(1804, 6).then(93, 1, Print), // presei scrise
any(114, 7).is(Manner), // prezent*
exact(2019, 5).is(Ordinal).worth(1), // prima
exact(2019, 5).then(94, 1, Site), // prima pagina
exact(1504, 7).is(Ordinal).worth(1), // primele
exact(1050, 6).is(Ordinal).worth(1), // primul
exact(1050, 8).is(Ordinal).worth(1), // primului
exact(323, 4).is(Manner), // prin
exact(323, 4).is(With), // prin
any(2024, 5).is(Print), // print*
any(1511, 7).is(Percent), // procent*
exact(1518, 7).then(95, 2, Unrelated), // proiect de lege
any(617, 9).is(Sentences), // propoziti*
any(333, 10).is(Manner), // proprietar*
any(343, 10).is(Manner), // proprietat*
any(1058, 8).is(Manner), // protejat*
any(90, 11).is(Source), // provenienta*
any(101, 6).is(Using), // public*
any(101, 7).is(Using), // publica*
any(101, 8).is(Manner), // publicat*
any(101, 9).is(Manner), // publicati*
any(101, 9).is(Material), // publicati*
exact(353, 10).is(Filler), // publicatia
exact(101, 11).is(Filler), // publicatiei
exact(363, 10).then(97, 1, Online), // publicatii online
exact(626, 4).is(Lines), // rand
exact(626, 7).is(Lines), // randuri
exact(626, 9).is(Lines), // randurile
any(1066, 8).is(Unrelated), // raspunde*
any(635, 9).is(Optional), // recomanda*
any(1074, 7).is(Press), // redacti*
exact(1074, 8).is(Press), // redactia
any(1525, 7).is(Use), // redifuz*
any(171, 10).is(Use), // redistribu*
any(112, 11).is(Use), // reprezentar*
any(1082, 8).is(Manner), // reproduc*
any(1082, 8).is(Use), // reproduc*
any(1090, 8).is(Use), // reprodus*
any(1098, 8).is(Use), // republic*
any(644, 9).is(Original), // respectiv*
any(653, 9).is(Unrelated), // responsab*
any(662, 9).is(Use), // retransmi*
any(1532, 6).is(Press), // revist*
exact(1532, 7).is(Filler), // revista
any(1539, 7).is(Print), // reviste*
exact(1106, 7).is(Reserve), // rezerva
exact(1106, 8).is(Reserve), // rezervam
any(1114, 8).is(Manner), // rezervat*
any(1114, 8).is(Reserve), // rezervat*
any(671, 9).is(Vague), // rezonabil*
exact(2029, 5).is(Oblige), // rugam
exact(2034, 5).is(Start), // sapou
any(2123, 4).is(Manner), // scop*
exact(1122, 8).is(Mining), // scraping
any(1810, 5).is(Manner), // scris*
any(2039, 5).is(Vague), // scurt*
exact(854, 2).then(98, 1, Oblige), // se impune
any(2127, 4).is(Chars), // semn*
any(2044, 5).is(Fraction).worth(25), // sfert*
exact(680, 4).is(Site), // site
any(680, 4).is(Press), // site*
exact(1130, 6).is(Filler), // siteul
exact(1130, 6).is(Site), // siteul
exact(1130, 6).then(99, 1, Site), // siteul nostru
any(1130, 6).is(Press), // siteul*
exact(1130, 8).is(Material), // siteului
exact(1130, 8).is(Press), // siteului
exact(1130, 8).then(99, 1, Site), // siteului nostru
any(680, 7).is(Online), // siteuri*
exact(680, 9).is(Online), // siteurile
any(1138, 8).is(Unrelated), // software*
any(1546, 7).is(Oblige), // solicit*
any(1146, 8).is(Mention), // specific*
exact(2131, 4).is(To), // spre
any(2049, 5).is(Material), // stire*
any(2049, 5).is(Press), // stire*
any(1154, 5).is(Material), // stiri*
any(1154, 5).is(Press), // stiri*
exact(1154, 8).is(Material), // stirilor
exact(1154, 8).is(Press), // stirilor
exact(1822, 6).is(Manner), // strict
exact(1822, 6).then(100, 1, Forbid), // strict interzis*
exact(2173, 3).is(Below), // sub
exact(2173, 3).is(Manner), // sub
exact(2135, 4).is(Manner), // sunt
exact(2054, 5).is(Source), // sursa
exact(1162, 5).is(Source), // surse
exact(1828, 6).is(Source), // sursei
exact(1553, 7).is(Source), // sursele
exact(1162, 8).is(Source), // surselor
exact(2139, 4).is(Number).worth(100), // suta
exact(2176, 3).is(Mining), // tdm
any(445, 4).is(Manner), // text*
any(445, 4).is(Material), // text*
any(1560, 7).is(Print), // tiparit*
any(1840, 6).is(Above), // titlul*
any(1567, 7).is(Manner), // titular*
exact(2059, 5).is(Manner), // toate
any(1846, 5).is(Manner), // total*
exact(1846, 6).is(Manner), // totala
exact(1574, 7).is(Oblige), // trebuie
exact(1186, 4).is(Number).worth(3), // trei
exact(1186, 4).then(29, 1, Number).worth(300), // trei sute
exact(2064, 5).is(Ordinal).worth(3), // treia
exact(1581, 7).is(Ordinal).worth(3), // treilea
any(1852, 6).is(Fraction).worth(33), // treime*
exact(1186, 8).is(Number).worth(30), // treizeci
any(1194, 8).is(Unrelated), // tribunal*
exact(689, 9).is(Link), // trimitere
exact(41, 2).is(Number).worth(1), // un
exact(41, 2).then(101, 1, Fraction).worth(25), // un sfert
exact(2179, 3).is(Number).worth(1), // unu
exact(2182, 3).is(Page), // url
any(1858, 6).is(Using), // utiliz*
exact(2147, 4).is(Using), // uzul
exact(1111, 2).then(102, 1, Oblige), // va contine
exact(1111, 2).then(103, 1, Oblige), // va include
any(2069, 5).is(Photo), // video*
exact(2185, 3).then(102, 1, Oblige), // vor contine
exact(2188, 3).is(Online), // web
exact(2191, 3).is(Filler), // www
exact(2151, 4).is(Number).worth(10), // zece
any(1202, 4).is(Press), // ziar*
any(2074, 5).is(Print), // ziare*
exact(1202, 6).is(Filler), // ziarul
exact(1202, 8).is(Filler), // ziarului
], more: &[
exact(1238, 7), // anuntat
exact(1904, 5), // decis
exact(794, 8), // declarat
exact(1672, 6), // doilea
any(12, 11), // inteligente*
exact(24, 11), // artificiale
exact(12, 12), // inteligentei
exact(24, 11), // artificiale
exact(545, 9), // modelelor
exact(373, 10), // sistemelor
exact(373, 10), // sistemelor
exact(163, 2), // de
any(12, 10), // inteligent*
any(24, 10), // artificial*
exact(293, 8), // original
exact(740, 2), // by
exact(740, 2), // by
exact(205, 2), // nc
exact(740, 2), // by
exact(231, 2), // nd
exact(740, 2), // by
exact(387, 2), // sa
exact(740, 4), // bync
exact(740, 6), // byncnd
exact(748, 6), // byncsa
exact(1608, 4), // bynd
exact(1614, 4), // bysa
exact(563, 4), // mult
exact(1834, 6), // tarziu
exact(2143, 4), // sute
exact(1828, 6), // sursei
any(1294, 7), // commons*
exact(762, 8), // conditia
exact(818, 8), // exceptia
exact(1322, 2), // cu
exact(730, 8), // caracter
exact(581, 8), // personal
exact(1914, 5), // dorit
exact(1178, 8), // textului
exact(1750, 6), // nevoie
any(1483, 7), // posibil*
exact(163, 2), // de
exact(445, 4), // text
exact(3, 2), // si
exact(163, 2), // de
exact(1329, 4), // date
exact(1170, 8), // textelor
exact(3, 2), // si
exact(1329, 7), // datelor
exact(1178, 8), // textului
exact(3, 2), // si
exact(7, 1), // a
exact(1329, 7), // datelor
exact(1884, 3), // caz
exact(1884, 5), // cazul
exact(163, 10), // deschidere
exact(1840, 5), // titlu
exact(581, 9), // personale
any(24, 10), // artificial*
exact(482, 7), // inceput
exact(2139, 4), // suta
exact(2164, 3), // jos
exact(2111, 4), // mare
exact(163, 2), // de
exact(1266, 7), // cautare
exact(15, 1), // e
exact(1750, 6), // nevoie
exact(15, 1), // e
any(283, 10), // obligatori*
exact(2005, 4), // este
any(1434, 7), // necesar*
exact(2005, 4), // este
exact(1750, 6), // nevoie
exact(2005, 4), // este
any(283, 10), // obligatori*
exact(2005, 4), // este
any(303, 6), // permis*
exact(1925, 3), // mai
exact(2164, 3), // jos
exact(1002, 8), // necesita
exact(2009, 5), // poate
exact(2170, 3), // pot
exact(854, 2), // se
exact(1889, 4), // cere
exact(2135, 4), // sunt
any(303, 6), // permis*
exact(1273, 7), // cincime
exact(2167, 3), // mie
exact(1852, 6), // treime
exact(1441, 7), // noastra
exact(323, 10), // principala
exact(331, 2), // la
exact(1810, 6), // scrisa
exact(1816, 6), // scrise
exact(1780, 6), // pagina
exact(163, 2), // de
exact(2107, 4), // lege
exact(1768, 6), // online
exact(1726, 6), // impune
exact(1762, 6), // nostru
any(954, 8), // interzis*
exact(2044, 5), // sfert
exact(1308, 7), // contine
exact(1378, 7), // include
], sayings: Sayings {
above: "Linkul trebuie să fie înaintea textului.",
article: "Utilizarea materialelor este permisă doar cu link către articolul original.",
credit: "Sursa: {link}",
first: "Linkul trebuie să fie în primul paragraf.",
open: "Linkul trebuie să fie deschis pentru motoarele de căutare.",
site: "Utilizarea materialelor este permisă doar cu link către {site}.",
within: "Linkul trebuie să fie în primele {n} paragrafe.",
}, other_script: None };
