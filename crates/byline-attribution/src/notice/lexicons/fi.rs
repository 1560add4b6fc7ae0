// GENERATED from data/notices/fi.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "fi", target_first: false, capital_nouns: false, letters: "", stems: Stems("kirjallisuusluetverkkosivustolleverkkosivustommealkuperaisartikuudelleenjulkaitekijanoikeuslalkupera\
iseenhenkilokohtaikaksikymmentakaupallisestikolmekymmentamainitsemallasivustollemmesosiaalisessateks\
tinlouhinuudelleenkaytviisikymmentaalkuperainenalkuperaisenartikkeleitakirjoituksialahdeviittauosoit\
teeseentiedonlouhinvarustettunaaikakauslehartikkeliinedellyttaenhenkilotietindeksoitavjohdannossakir\
jallinenkirjallistakorkeintaanlahdemerkinsisaltoammetekstejammeviimeistaanylapuolellaainoastaanartik\
kelineikaupallikaksisataakappalettakaytettavakolmesataalahdeartiklaitettavamainittavaohjelmistotoivo\
ttavauutiskirjevapaaehtoiviisisataayksinomaanannettavacopyrightdigitaaliepakaupalhakurobothyperlinkj\
ulkaisemjulkaisijjulkaistuklikattavkolmasosakoneoppimkopiointilahdekoodliiketoimlisattavaluvatontama\
initaanmainitkaamateriaalneljasosaotsikossapainotuotpaluulinkpaperilehsahkopostsallitaansanomalehsis\
altaentietosuojtuomioistaineistoalempanaccbyncndccbyncsadofollowenintaanensimmaihakukonehallitushyod\
yntahyvaksyninternetkaikkienkappaleekaytattekayttamikirjaudukokonaankolmannekymmenenlahdettalainaami\
linkillalinkitetlinkittaluvallismainitenmainittumediassamekaanismerkitsemuodossanofollowosittainpain\
ettuportaalipysakoinrekistersivustonsuojattusuostumutarvitsetekoalyntoimituktoiselletupakoinvapaasti\
verkossavirtalahaktiiviasiakascommonscreativeduskunehdollaenemmanetusivuevasteegrafiikilmoitaingress\
jolloinjuttujajuttuunkaytetakayttaakayttoakielletkuvituklahteenlahteetlainatalainauslinkkialuvallame\
rkkiamuokkaanapsautnetissanimenomnoindexomaisuupakollipidatetpidattapidempipotilasprosentpuhelinrajo\
itesahkoissalasansallittsisallositeerasivullasivulletallenttarkoittavallatekstiatekstittoimivatoisin\
tvalokuvvarattuyksityialussaccbyndccbysaehtonaetukathaltijjakamijaljenkahdenkanssakaytonkenttakolmen\
kopionkoskeekustankuvienlaissalehdenlevittlevitylinkinlisenslomakelyhyenlyhyetmaininmeidanmeillemika\
liminingministmitaanmonistmukaanmuokatmuutenmyyntineljanoikeudoltavaomistapaitsipuoletpuoltaselaimse\
lainselkeasiirtasuoransuositsyyttasyyttitaytyytoinenvaaditvaikkavanhemvastuuvelvolviidenankarblogida\
taneivatelleiennenilmanjakaakieltklikkkoulukuvatkuvialataalauselehtilupaaluvanluvutlyhyilyhytmuotona\
itaoppilpitaariviarivinsanaasananselvasiinasiitatamantilautilintuleevaativideovirkeyhdenedeskuinlaki\
muunmyosnamaosanteostextvainvoitandjossaatdm"), entries: &[
any(331, 11).is(Print), // aikakausleh*
exact(1093, 4).is(Manner), // aina
any(924, 8).is(Material), // aineisto*
any(924, 8).is(Press), // aineisto*
exact(485, 10).is(Only), // ainoastaan
any(1316, 7).is(Active), // aktiivi*
any(48, 9).is(Original), // alkuperai*
exact(235, 12).then(0, 1, Page), // alkuperainen artikkeli
any(48, 15).is(Page), // alkuperaisartik*
exact(92, 13).is(To), // alkuperaiseen
exact(247, 12).then(1, 1, Page), // alkuperaisen artikkelin
exact(1722, 6).is(Start), // alussa
any(2088, 5).is(Manner), // ankar*
any(259, 8).is(Material), // artikkel*
any(259, 8).is(Press), // artikkel*
any(259, 9).is(Press), // artikkele*
exact(259, 12).is(Material), // artikkeleita
exact(342, 11).is(Page), // artikkeliin
any(1323, 7).is(Unrelated), // asiakas*
any(2093, 5).is(Online), // blogi*
any(2093, 5).is(Press), // blogi*
exact(940, 2).then(2, 1, Commons), // cc by
exact(940, 2).then(3, 2, Commons), // cc by nc
exact(940, 2).then(5, 2, Commons), // cc by nd
exact(940, 2).then(7, 2, Commons), // cc by sa
exact(940, 2).then(9, 1, Commons), // cc bync
exact(940, 2).then(10, 1, Commons), // cc byncnd
exact(940, 2).then(11, 1, Commons), // cc byncsa
exact(940, 2).then(12, 1, Commons), // cc bynd
exact(940, 2).then(13, 1, Commons), // cc bysa
exact(940, 4).is(Commons), // ccby
exact(940, 6).is(Commons), // ccbync
exact(940, 8).is(Commons), // ccbyncnd
exact(948, 8).is(Commons), // ccbyncsa
exact(1728, 6).is(Commons), // ccbynd
exact(1734, 6).is(Commons), // ccbysa
exact(654, 9).is(Press), // copyright
any(1337, 7).then(14, 1, Commons), // creativ* commons*
exact(2098, 4).then(15, 1, Mining), // data mining
any(663, 9).is(Online), // digitaali*
exact(956, 8).is(Follow), // dofollow
any(353, 7).is(Oblige), // edellyt*
exact(353, 11).is(If), // edellyttaen
exact(2288, 4).is(Even), // edes
any(1344, 7).is(Unrelated), // eduskun*
exact(1351, 7).is(If), // ehdolla
exact(1351, 7).is(Oblige), // ehdolla
exact(1740, 6).is(Oblige), // ehtona
exact(267, 2).is(Not), // ei
exact(267, 2).then(16, 1, Below), // ei alempana
exact(267, 2).then(17, 1, Optional), // ei edellyt*
exact(267, 2).then(18, 2, Optional), // ei ole pakoll*
exact(267, 2).then(20, 2, Forbid), // ei ole sallit*
exact(267, 2).then(22, 1, Forbid), // ei saa
exact(267, 2).then(23, 1, Optional), // ei tarvit*
exact(267, 2).then(24, 1, Optional), // ei tarvitse
exact(267, 2).then(25, 1, Optional), // ei vaadit*
exact(505, 4).is(Manner), // eika
exact(505, 4).is(Not), // eika
any(505, 10).is(Noncommercial), // eikaupalli*
exact(2103, 5).is(Not), // eivat
exact(2103, 5).then(22, 1, Forbid), // eivat saa
exact(2108, 5).is(Without), // ellei
exact(2108, 5).then(26, 2, Manner), // ellei toisin mainita
exact(2108, 5).then(28, 3, Manner), // ellei toisin ole mainittu
exact(1358, 7).then(31, 1, Limit), // enemman kuin
exact(1358, 7).then(31, 1, Over), // enemman kuin
exact(964, 8).is(Limit), // enintaan
exact(2113, 5).then(32, 1, Above), // ennen tekstia
any(972, 8).is(Ordinal).worth(1), // ensimmai*
any(672, 9).is(Noncommercial), // epakaupal*
exact(14, 2).is(Not), // et
exact(14, 2).then(22, 1, Forbid), // et saa
any(1746, 6).is(Manner), // etukat*
any(1365, 7).is(Site), // etusivu*
any(1372, 6).is(Unrelated), // evaste*
any(1372, 7).is(Unrelated), // evastee*
any(1379, 7).is(Photo), // grafiik*
any(980, 8).is(Search), // hakukone*
any(681, 9).is(Search), // hakurobot*
any(988, 8).is(Unrelated), // hallitus*
any(1752, 6).is(Manner), // haltij*
any(105, 13).is(Noncommercial), // henkilokohtai*
any(364, 11).is(Unrelated), // henkilotiet*
any(996, 8).is(Using), // hyodynta*
any(690, 9).is(Link), // hyperlink*
any(1004, 8).is(Consent), // hyvaksyn*
exact(2118, 5).is(Manner), // ilman
exact(2118, 5).is(Without), // ilman
any(1386, 6).is(Mention), // ilmoit*
exact(1386, 7).is(Oblige), // ilmoita
any(375, 8).is(Search), // indeksoi*
any(375, 11).is(Follow), // indeksoitav*
any(1393, 7).is(Start), // ingress*
any(1012, 8).is(Online), // internet*
exact(3, 2).is(Filler), // ja
exact(2123, 5).is(Use), // jakaa
any(1758, 6).is(Use), // jakami*
any(1764, 6).is(Use), // jaljen*
exact(386, 11).is(Start), // johdannossa
exact(1400, 7).is(When), // jolloin
exact(2335, 3).is(If), // jos
exact(2335, 3).then(33, 3, Manner), // jos ei toisin mainita
any(699, 8).is(Use), // julkaise*
any(699, 9).is(Use), // julkaisem*
any(708, 9).is(Press), // julkaisij*
any(717, 8).is(Use), // julkaist*
exact(717, 9).then(36, 1, Given), // julkaistu luvalla
exact(1407, 7).is(Material), // juttuja
exact(1414, 7).is(Page), // juttuun
exact(1770, 6).is(Number).worth(2), // kahden
exact(1020, 6).is(Manner), // kaikki
exact(1020, 8).is(Manner), // kaikkien
exact(118, 5).is(Number).worth(2), // kaksi
exact(118, 13).is(Number).worth(20), // kaksikymmenta
exact(515, 10).is(Number).worth(200), // kaksisataa
exact(1776, 6).is(With), // kanssa
any(525, 7).is(Paragraph), // kappale*
any(1028, 8).is(Paragraph), // kappalee*
exact(525, 10).is(Paragraph), // kappaletta
any(131, 8).is(Commercial), // kaupalli*
exact(131, 13).is(Manner), // kaupallisesti
exact(1036, 6).is(Using), // kaytat
exact(1036, 8).is(Using), // kaytatte
any(1421, 7).is(Using), // kayteta*
exact(1782, 6).is(Using), // kayton
exact(1428, 7).is(Using), // kayttaa
any(1044, 8).is(Using), // kayttami*
exact(1435, 6).is(Using), // kaytto
exact(1435, 7).is(Using), // kayttoa
any(1788, 6).is(Unrelated), // kentta*
any(1442, 7).is(Forbid), // kiellet*
any(2128, 5).is(Forbid), // kielt*
any(0, 7).is(Manner), // kirjall*
exact(397, 11).then(37, 1, Consent), // kirjallinen lupa
exact(408, 11).then(38, 1, Consent), // kirjallista lupaa
any(0, 16).is(Unrelated), // kirjallisuusluet*
any(1052, 8).is(Unrelated), // kirjaudu*
exact(271, 12).is(Material), // kirjoituksia
any(726, 9).is(Active), // klikattav*
any(2133, 5).is(Unrelated), // klikk*
exact(1060, 8).is(Manner), // kokonaan
any(1068, 8).is(Ordinal).worth(3), // kolmanne*
exact(735, 6).is(Ordinal).worth(3), // kolmas
any(735, 9).is(Fraction).worth(33), // kolmasosa*
exact(144, 5).is(Number).worth(3), // kolme
exact(144, 13).is(Number).worth(30), // kolmekymmenta
exact(1794, 6).is(Number).worth(3), // kolmen
exact(545, 10).is(Number).worth(300), // kolmesataa
any(744, 9).is(Mining), // koneoppim*
any(753, 6).is(Use), // kopioi*
any(753, 9).is(Use), // kopiointi*
any(1800, 6).is(Use), // kopion*
exact(419, 11).is(Limit), // korkeintaan
exact(1806, 6).is(Manner), // koskee
any(2138, 5).is(Unrelated), // koulu*
exact(1348, 3).is(When), // kun
any(1812, 6).is(Press), // kustan*
exact(2143, 4).is(Photo), // kuva
exact(2143, 5).is(Photo), // kuvat
exact(2148, 5).is(Photo), // kuvia
exact(1818, 6).is(Photo), // kuvien
any(1449, 7).is(Photo), // kuvituk*
exact(1076, 8).is(Number).worth(10), // kymmenen
exact(283, 5).is(Source), // lahde
exact(283, 5).then(39, 1, Cite), // lahde mainin*
exact(283, 5).then(40, 1, Cite), // lahde mainit*
exact(283, 5).then(41, 1, Cite), // lahde mainitaan
exact(283, 5).then(42, 1, Cite), // lahde mainittava
exact(283, 5).then(42, 1, Oblige), // lahde mainittava
exact(283, 5).then(43, 2, Cite), // lahde on mainittava
exact(283, 5).then(43, 2, Oblige), // lahde on mainittava
any(555, 10).is(Page), // lahdeartik*
any(762, 9).is(Unrelated), // lahdekood*
any(430, 11).is(Cite), // lahdemerkin*
exact(1084, 8).is(Source), // lahdetta
exact(1084, 8).then(40, 1, Cite), // lahdetta mainit*
any(283, 12).is(Cite), // lahdeviittau*
exact(1456, 7).is(Source), // lahteen
exact(1456, 7).then(39, 1, Cite), // lahteen mainin*
exact(1456, 7).then(40, 1, Cite), // lahteen mainit*
exact(1463, 7).is(Source), // lahteet
exact(1092, 4).is(Manner), // lain
any(1092, 6).is(Quote), // lainaa*
any(1092, 6).is(Use), // lainaa*
any(1092, 8).is(Quote), // lainaami*
any(1092, 8).is(Use), // lainaami*
any(1470, 6).is(Original), // lainat*
any(1470, 6).is(Quote), // lainat*
any(1470, 6).is(Use), // lainat*
exact(1470, 7).is(Use), // lainata
any(1477, 6).is(Press), // lainau*
any(1477, 7).is(Quote), // lainaus*
any(1477, 7).is(Use), // lainaus*
exact(1824, 6).is(Manner), // laissa
exact(2296, 4).is(Manner), // laki
exact(2153, 5).is(Unrelated), // lataa
any(2158, 5).is(Sentences), // lause*
any(1830, 5).is(Press), // lehde*
exact(1830, 6).is(Filler), // lehden
exact(1830, 6).is(Press), // lehden
exact(2163, 5).is(Filler), // lehti
exact(2163, 5).is(Press), // lehti
any(1836, 6).is(Use), // levitt*
any(1842, 6).is(Use), // levity*
any(771, 9).is(Commercial), // liiketoim*
exact(1100, 8).is(Link), // linkilla
exact(1848, 6).is(Link), // linkin
exact(1108, 6).is(Link), // linkit
any(1108, 8).is(Link), // linkitet*
any(1116, 7).is(Link), // linkitt*
any(1116, 8).is(Link), // linkitta*
exact(1484, 6).is(Link), // linkki
exact(1484, 7).is(Link), // linkkia
any(1854, 6).is(Consent), // lisens*
any(1860, 6).is(Unrelated), // lomake*
exact(2168, 4).is(Consent), // lupa
exact(2168, 5).is(Consent), // lupaa
exact(1491, 7).is(Consent), // luvalla
any(1124, 8).is(Permit), // luvallis*
exact(2173, 5).is(Consent), // luvan
exact(789, 7).is(Forbid), // luvaton
exact(789, 9).is(Forbid), // luvatonta
exact(2178, 5).is(Material), // luvut
exact(1866, 6).is(Vague), // lyhyen
exact(1872, 6).is(Vague), // lyhyet
any(2183, 5).is(Vague), // lyhyi*
exact(2188, 5).is(Vague), // lyhyt
any(157, 5).is(Mention), // maini*
exact(798, 9).then(45, 1, Cite), // mainitaan lahde
exact(1132, 8).then(45, 1, Cite), // mainiten lahde
exact(807, 9).is(Oblige), // mainitkaa
exact(157, 8).is(Oblige), // mainitse
exact(157, 8).then(45, 1, Cite), // mainitse lahde
exact(157, 8).then(45, 1, Oblige), // mainitse lahde
exact(157, 13).then(45, 1, Cite), // mainitsemalla lahde
any(816, 9).is(Material), // materiaal*
exact(1884, 6).is(Filler), // meidan
exact(1884, 6).then(46, 1, Site), // meidan sivus*
exact(1890, 6).is(Site), // meille
any(1156, 8).is(Manner), // mekaanis*
exact(435, 6).is(Chars), // merkin
any(1164, 6).is(Mention), // merkit*
exact(1164, 8).is(Oblige), // merkitse
any(1498, 6).is(Chars), // merkki*
exact(1498, 7).is(Chars), // merkkia
exact(1896, 6).is(If), // mikali
any(1908, 6).is(Unrelated), // minist*
exact(1914, 6).is(Manner), // mitaan
any(1920, 6).is(Use), // monist*
exact(1926, 6).is(With), // mukaan
exact(1172, 8).is(Manner), // muodossa
any(1932, 6).is(Manner), // muokat*
any(1505, 7).is(Manner), // muokkaa*
any(2193, 5).is(Manner), // muoto*
exact(1938, 3).is(Manner), // muu
exact(2300, 4).is(Manner), // muun
exact(1938, 6).is(Manner), // muuten
exact(2304, 4).is(Manner), // myos
any(1944, 6).is(Manner), // myynti*
exact(2198, 5).is(Manner), // naita
exact(2308, 4).is(Manner), // nama
any(1512, 7).is(Unrelated), // napsaut*
exact(244, 2).is(Filler), // ne
exact(825, 5).is(Number).worth(4), // nelja
exact(1950, 6).is(Number).worth(4), // neljan
any(825, 9).is(Fraction).worth(25), // neljasosa*
exact(1519, 7).is(Online), // netissa
any(1526, 7).is(Manner), // nimenom*
exact(1180, 8).is(Follow), // nofollow
exact(1533, 7).is(Follow), // noindex
any(585, 10).is(Unrelated), // ohjelmisto*
any(1956, 6).is(Manner), // oikeud*
any(85, 6).is(Manner), // oikeus*
exact(479, 3).then(47, 1, Oblige), // ole hyva
any(1540, 7).is(Manner), // omaisuu*
any(1968, 6).is(Manner), // omista*
exact(311, 2).then(48, 1, Oblige), // on annettava
exact(311, 2).then(49, 1, Oblige), // on kaytettava
exact(311, 2).then(50, 1, Oblige), // on laitettava
exact(311, 2).then(51, 1, Oblige), // on lisattava
exact(311, 2).then(42, 1, Oblige), // on mainittava
exact(311, 2).then(52, 1, Oblige), // on oltava
any(2203, 5).is(Unrelated), // oppil*
exact(741, 3).is(Manner), // osa
exact(2312, 4).is(Manner), // osan
exact(184, 4).is(Manner), // osia
exact(1188, 8).is(Manner), // osittain
exact(295, 12).is(Manner), // osoitteeseen
exact(295, 12).is(To), // osoitteeseen
exact(834, 9).is(Above), // otsikossa
any(1196, 8).is(Print), // painettu*
any(843, 9).is(Print), // painotuot*
exact(1974, 6).is(Without), // paitsi
any(1547, 7).is(Oblige), // pakolli*
any(852, 9).is(Link), // paluulink*
any(861, 9).is(Print), // paperileh*
any(1554, 5).is(Manner), // pidat*
any(1554, 7).is(Reserve), // pidatet*
any(1561, 7).is(Reserve), // pidatta*
exact(1568, 7).then(31, 1, Limit), // pidempi kuin
exact(1568, 7).then(31, 1, Over), // pidempi kuin
exact(2208, 5).is(Oblige), // pitaa
any(1204, 8).is(Press), // portaali*
any(1575, 7).is(Unrelated), // potilas*
any(1582, 7).is(Percent), // prosent*
any(1589, 7).is(Unrelated), // puhelin*
exact(1980, 6).is(Fraction).worth(50), // puolet
exact(1986, 6).is(Fraction).worth(50), // puolta
any(1212, 8).is(Unrelated), // pysakoin*
any(1596, 7).is(Vague), // rajoite*
any(1220, 8).is(Unrelated), // rekister*
exact(2213, 5).is(Lines), // rivia
exact(2218, 5).is(Lines), // rivin
exact(2338, 3).is(Manner), // saa
exact(2338, 3).is(Permit), // saa
any(1603, 7).is(Manner), // sahkois*
any(1603, 7).is(Online), // sahkois*
any(870, 9).is(Unrelated), // sahkopost*
any(1610, 7).is(Unrelated), // salasan*
exact(879, 9).is(Permit), // sallitaan
any(1617, 7).is(Permit), // sallitt*
exact(2223, 5).is(Words), // sanaa
exact(2228, 5).is(Words), // sanan
any(888, 9).is(Print), // sanomaleh*
exact(520, 4).is(Number).worth(100), // sata
exact(101, 2).is(Filler), // se
any(1992, 6).is(Unrelated), // selaim*
any(1998, 6).is(Unrelated), // selain*
any(2004, 6).is(Manner), // selkea*
any(2233, 5).is(Manner), // selva*
exact(2238, 5).is(Manner), // siina
any(2010, 6).is(Manner), // siirta*
exact(2243, 5).is(Manner), // siita
any(1624, 7).is(Material), // sisallo*
any(1624, 7).is(Press), // sisallo*
exact(897, 9).is(With), // sisaltaen
any(441, 7).is(Material), // sisalto*
any(441, 7).is(Press), // sisalto*
exact(441, 11).is(Press), // sisaltoamme
any(1631, 7).is(Quote), // siteera*
any(1631, 7).is(Use), // siteera*
exact(1638, 7).is(Manner), // sivulla
exact(1645, 7).is(To), // sivulle
any(22, 7).is(Press), // sivusto*
exact(22, 10).is(To), // sivustolle
exact(170, 13).is(Site), // sivustollemme
exact(38, 10).is(Site), // sivustomme
exact(1228, 8).is(Filler), // sivuston
exact(1228, 8).is(Press), // sivuston
exact(1228, 8).then(53, 1, Material), // sivuston sisal*
exact(183, 13).then(54, 1, Online), // sosiaalisessa mediassa
any(1236, 6).is(Manner), // suojat*
any(1236, 8).is(Manner), // suojattu*
any(2016, 5).is(Direct), // suora*
exact(2016, 6).is(Direct), // suoran
any(2022, 6).is(Optional), // suosit*
any(1244, 8).is(Consent), // suostumu*
any(2028, 6).is(Unrelated), // syytta*
exact(2034, 6).is(Unrelated), // syytti
exact(115, 3).is(Manner), // tai
exact(1652, 5).then(55, 1, Site), // talle sivustolle
any(1652, 7).is(Manner), // tallent*
exact(2248, 5).is(Manner), // taman
any(1659, 7).is(Manner), // tarkoit*
exact(2246, 4).is(Manner), // tata
exact(1666, 7).is(Manner), // tavalla
exact(2040, 6).is(Oblige), // taytyy
exact(2341, 3).is(Mining), // tdm
any(78, 10).is(Press), // tekijanoik*
any(78, 14).is(Manner), // tekijanoikeusl*
any(1260, 7).is(Mining), // tekoaly*
exact(1260, 8).is(Mining), // tekoalyn
exact(452, 8).is(Material), // teksteja
exact(452, 11).is(Material), // tekstejamme
exact(196, 6).is(Material), // teksti
exact(196, 7).is(Material), // tekstin
exact(196, 7).then(56, 3, Mining), // tekstin ja datan louhin*
exact(196, 7).then(59, 2, Mining), // tekstin ja tiedonlouhin*
exact(196, 7).then(61, 1, Above), // tekstin ylapuolella
any(196, 13).is(Mining), // tekstinlouhin*
exact(1680, 7).is(Material), // tekstit
exact(2316, 4).is(Material), // teos
exact(2320, 4).then(62, 3, Mining), // text and data mining
any(307, 12).is(Mining), // tiedonlouhin*
any(906, 5).is(Material), // tieto*
any(906, 9).is(Unrelated), // tietosuoj*
any(2253, 5).is(Unrelated), // tilau*
exact(2258, 4).is(Unrelated), // tili
exact(2258, 5).is(Unrelated), // tilin
any(1268, 7).is(Press), // toimitu*
any(1268, 8).is(Press), // toimituk*
any(1687, 6).is(Active), // toimiv*
any(1687, 7).is(Active), // toimiva*
exact(2046, 6).is(Ordinal).worth(2), // toinen
any(1276, 5).is(Ordinal).worth(2), // toise*
exact(1276, 8).is(Manner), // toiselle
any(1694, 7).is(Use), // toisint*
any(595, 10).is(Optional), // toivottava*
exact(2263, 5).is(Oblige), // tulee
any(915, 9).is(Unrelated), // tuomioist*
any(1284, 8).is(Unrelated), // tupakoin*
exact(63, 9).is(Manner), // uudelleen
any(63, 15).is(Use), // uudelleenjulkai*
any(209, 13).is(Using), // uudelleenkayt*
any(605, 5).is(Material), // uutis*
any(605, 5).is(Press), // uutis*
any(605, 10).is(Unrelated), // uutiskirje*
any(2052, 5).is(Oblige), // vaadi*
any(2268, 5).is(Oblige), // vaati*
exact(2058, 6).is(Even), // vaikka
exact(2324, 4).is(Manner), // vain
exact(2324, 4).is(Only), // vain
any(1701, 7).is(Photo), // valokuv*
any(2064, 6).is(Unrelated), // vanhem*
any(615, 10).is(Optional), // vapaaehtoi*
exact(1292, 8).is(Permit), // vapaasti
any(1708, 7).is(Reserve), // varattu*
exact(319, 12).is(With), // varustettuna
any(2070, 6).is(Unrelated), // vastuu*
any(2076, 6).is(Oblige), // velvol*
any(16, 10).is(Online), // verkkosivu*
any(16, 10).is(Press), // verkkosivu*
exact(16, 16).is(Manner), // verkkosivustolle
exact(32, 16).is(Site), // verkkosivustomme
exact(1300, 8).is(Online), // verkossa
any(2273, 5).is(Photo), // video*
exact(2082, 6).is(Number).worth(5), // viiden
exact(463, 11).is(Below), // viimeistaan
exact(222, 5).is(Number).worth(5), // viisi
exact(222, 13).is(Number).worth(50), // viisikymmenta
exact(625, 10).is(Number).worth(500), // viisisataa
any(2278, 5).is(Sentences), // virke*
any(1308, 8).is(Unrelated), // virtalah*
exact(2328, 3).is(Permit), // voi
exact(2328, 4).is(Permit), // voit
exact(2283, 5).is(Number).worth(1), // yhden
exact(635, 4).is(Number).worth(1), // yksi
exact(635, 10).is(Only), // yksinomaan
any(1715, 7).is(Noncommercial), // yksityi*
exact(1847, 3).is(Limit), // yli
exact(1847, 3).is(Over), // yli
], more: &[
exact(342, 9), // artikkeli
exact(495, 10), // artikkelin
exact(942, 2), // by
exact(942, 2), // by
exact(944, 2), // nc
exact(942, 2), // by
exact(376, 2), // nd
exact(942, 2), // by
exact(57, 2), // sa
exact(942, 4), // bync
exact(942, 6), // byncnd
exact(950, 6), // byncsa
exact(1730, 4), // bynd
exact(1736, 4), // bysa
any(1330, 7), // commons*
exact(1902, 6), // mining
exact(932, 8), // alempana
any(353, 7), // edellyt*
exact(479, 3), // ole
any(1547, 6), // pakoll*
exact(479, 3), // ole
any(879, 6), // sallit*
exact(2338, 3), // saa
any(1252, 6), // tarvit*
exact(1252, 8), // tarvitse
any(2052, 6), // vaadit*
exact(1694, 6), // toisin
exact(798, 7), // mainita
exact(1694, 6), // toisin
exact(479, 3), // ole
exact(1140, 8), // mainittu
exact(2292, 4), // kuin
exact(1673, 7), // tekstia
exact(267, 2), // ei
exact(1694, 6), // toisin
exact(798, 7), // mainita
exact(1491, 7), // luvalla
exact(2168, 4), // lupa
exact(2168, 5), // lupaa
any(1878, 6), // mainin*
any(157, 6), // mainit*
exact(798, 9), // mainitaan
exact(575, 10), // mainittava
exact(311, 2), // on
exact(575, 10), // mainittava
exact(283, 5), // lahde
any(22, 5), // sivus*
exact(1004, 4), // hyva
exact(645, 9), // annettava
exact(535, 10), // kaytettava
exact(565, 10), // laitettava
exact(780, 9), // lisattava
exact(1962, 6), // oltava
any(441, 5), // sisal*
exact(1148, 8), // mediassa
exact(22, 10), // sivustolle
exact(3, 2), // ja
exact(2098, 5), // datan
any(203, 6), // louhin*
exact(3, 2), // ja
any(307, 12), // tiedonlouhin*
exact(474, 11), // ylapuolella
exact(2332, 3), // and
exact(2098, 4), // data
exact(1902, 6), // mining
], sayings: Sayings {
above: "Linkin pitää olla tekstin yläpuolella.",
article: "Aineiston käyttö on sallittu vain, jos siinä on linkki alkuperäiseen artikkeliin.",
credit: "Lähde: {link}",
first: "Linkin pitää olla ensimmäisessä kappaleessa.",
open: "Linkin pitää olla avoin hakukoneille.",
site: "Aineiston käyttö on sallittu vain, jos siinä on linkki sivustolle {site}.",
within: "Linkin pitää olla {n} ensimmäisessä kappaleessa.",
}, other_script: None };
