// GENERATED from data/notices/pl.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "pl", target_first: false, capital_nouns: false, letters: "", stems: Stems("odpowiedzialnosniedopuszczalnpiecdziesieciujakichkolwiekjakiejkolwiekoprogramowanizastrzezeniemelekt\
roniczninteligencjijakiekolwieklicencjodawcniekomercyjnobligatoryjnpiecdziesiatrozpowszechndwadziesc\
iaindeksowalnjakikolwiekkategorycznministerstwnieobowiazkopublikowanporozumieniprzegladarkprzetwarza\
ntrzydziescitrzydziestuwczesniejszwykorzystanzamieszczonzastrzegamyzwielokrotnbezposrednbibliografdw\
udziestueksploracjinfografikinformacjiinternetowmechanicznnajpozniejnewsletternieletnichobowiazujeos\
wiadczylprzedrukowprzekroczyreprodukowrozprowadzumieszczonupowaznienuzgodnieniwiadomosciwlascicielwy\
dawnictwwymienionewymienionywyszukiwarzachowaniuzamieszczazastrzezonzaznaczonozobowiazanautorstwacan\
onicalcopyrightcyfrowychczasopismdzialajacformularzhiperlaczhiperlinkliteraturmaksymalnniedozwolobow\
iazkuodnosnikiodpowiednopcjonalnoryginalupieciusetpodlinkowpotwierdzpowolujacprzekraczprzypadkuprzyw\
olanpublikacjredystrybrejestracreprodukcserwisachsztucznejtrenowanitresciamiuczniowieudostepniwarunk\
iemwskazujacwylaczniezaznaczenatrybucjbezplatnccbyncndccbyncsachronionciasteczdofollowdrukowandwiesc\
iedystrybudziennikfotograffragmentgazetachilustracindeksackoniecznkonkretnmaksimummaszynowmaterialna\
glowkunajwyzejnaruszenniewielkniezbednniniejsznofollowodsylaczoznaczenpapierowparagrafpierwotnpoczat\
kupodajciepodstronpowielacpowielanpowolaniprzejmowrepublikretransmrodzicowscrapingsprzeciwstronachsu\
bskrybszkolenitrybunaluprzedniwskazaniwskazanowskazciezabraniazarobkowzawartosartykulautorskcaloscic\
ommonscreativcytowanegzaminelementinaczejjednegojedynieklikalnkopiowaktorychleadzielinijeklinkiemmed\
iachmodyfiknoindexoglosilpacjentpiecsetpierwszpodajacpodaniepodczasponizejpowolacpowyzejpozadanpozwa\
lapozwoleprawachprocentprojektprosimyprywatnredakcjrodzicerowniezrozsadnserwisuskopiowstanowistosowa\
swobodntekstemtekstowtrzystatrzystuutrwalauznaniewidzianwlasnoswskazacwszystkwymaganwzmiankzacytowza\
lecanzalogujzezwalazezwolezrodlowagencjaktywnautoraccbyndccbysacelachcookiecwiercczesciczwartdanychd\
armowdwustujednejjezelikopiujlinijkmozliwnalezyonlineopatrzorzekloskarzosobowpiatejpisemnpodanapodan\
epodanopodanyponownportalprasieprawemproszesciganscislesposobstronestronysurowotekstutrzebatrzechtrz\
ecitysiactytuleuczeniumiescustawywiecejwierszwinienwitrynwszelkwydawcwyraznwzbronzabronzarzuczdaniaz\
daniezgodnezrodelakapichybacytatcytujdrukudwochemailglownjedenjednajednojeslikontakontokrotkktorelac\
zalaczelimitlinkalinkumoznamuszanawetobrazpiatapodacpolowponadpoufnpowinprawnprzezrazierobotrzaduslo\
wasrodktakzetylkoutworuzyciwideowinnowolnowymogzadenzakazzgodaalboblogdrugfilmhaslkazdmilemogamozemu\
sinaszorazpolapolesadusejmtychuzytuzywwrazzadnzdjeznakbycdlagdykodtdmurlwww"), entries: &[
any(1933, 6).is(Filler), // agencj*
any(1933, 6).is(Press), // agencj*
any(2317, 5).is(Paragraph), // akapi*
any(1939, 6).is(Active), // aktywn*
exact(2562, 4).is(Manner), // albo
exact(79, 3).is(Not), // ani
any(1478, 7).is(Material), // artykul*
any(1478, 7).is(Press), // artykul*
any(1030, 8).is(Cite), // atrybucj*
any(688, 5).is(Manner), // autor*
any(1485, 7).is(Manner), // autorsk*
exact(378, 3).is(Manner), // bez
exact(378, 3).is(Without), // bez
exact(378, 3).then(0, 1, Optional), // bez obowiazku
any(1038, 8).is(Permit), // bezplatn*
any(378, 10).is(Direct), // bezposredn*
any(388, 10).is(Unrelated), // bibliograf*
any(2566, 4).is(Online), // blog*
any(2566, 4).is(Press), // blog*
exact(2654, 3).is(Manner), // byc
any(1492, 6).is(Manner), // calosc*
exact(1492, 7).is(Manner), // calosci
exact(697, 9).is(Canonical), // canonical
exact(1046, 2).then(1, 1, Commons), // cc by
exact(1046, 2).then(2, 2, Commons), // cc by nc
exact(1046, 2).then(4, 2, Commons), // cc by nd
exact(1046, 2).then(6, 2, Commons), // cc by sa
exact(1046, 2).then(8, 1, Commons), // cc bync
exact(1046, 2).then(9, 1, Commons), // cc byncnd
exact(1046, 2).then(10, 1, Commons), // cc byncsa
exact(1046, 2).then(11, 1, Commons), // cc bynd
exact(1046, 2).then(12, 1, Commons), // cc bysa
exact(1046, 4).is(Commons), // ccby
exact(1046, 6).is(Commons), // ccbync
exact(1046, 8).is(Commons), // ccbyncnd
exact(1054, 8).is(Commons), // ccbyncsa
exact(1951, 6).is(Commons), // ccbynd
exact(1957, 6).is(Commons), // ccbysa
any(1963, 3).is(Manner), // cel*
exact(1963, 6).is(Manner), // celach
any(1062, 8).is(Manner), // chronion*
exact(2322, 5).then(13, 1, Without), // chyba ze
exact(2322, 5).then(14, 3, Manner), // chyba ze zaznaczono inaczej
any(1070, 8).is(Unrelated), // ciastecz*
any(1969, 6).is(Unrelated), // cookie*
any(706, 9).is(Press), // copyright*
any(1506, 7).then(17, 1, Commons), // creativ* commons*
exact(1975, 6).is(Fraction).worth(25), // cwierc
any(2327, 5).is(Quote), // cytat*
any(2327, 5).is(Use), // cytat*
any(1513, 5).is(Press), // cytow*
any(1513, 5).is(Quote), // cytow*
any(1513, 5).is(Use), // cytow*
any(1513, 7).is(Original), // cytowan*
any(2332, 5).is(Quote), // cytuj*
any(2332, 5).is(Use), // cytuj*
any(724, 9).is(Filler), // czasopism*
any(724, 9).is(Press), // czasopism*
any(1981, 5).is(Manner), // czesc*
exact(1981, 6).is(Manner), // czesci
any(1987, 6).is(Ordinal).worth(4), // czwart*
any(1655, 3).is(Original), // dan*
any(1655, 3).then(18, 1, Unrelated), // dan* osobow*
any(1999, 6).is(Permit), // darmow*
exact(2657, 3).is(When), // dla
exact(18, 2).is(Limit), // do
exact(18, 2).is(To), // do
exact(1078, 8).is(Follow), // dofollow
any(18, 9).is(Permit), // dopuszcza*
any(790, 6).is(Permit), // dozwol*
any(2570, 4).is(Ordinal).worth(2), // drug*
any(1086, 8).is(Print), // drukowan*
exact(191, 3).is(Number).worth(2), // dwa
exact(191, 11).is(Number).worth(20), // dwadziescia
exact(1094, 4).is(Number).worth(2), // dwie
exact(1094, 8).is(Number).worth(200), // dwiescie
exact(2342, 5).is(Number).worth(2), // dwoch
exact(398, 10).is(Number).worth(20), // dwudziestu
exact(2005, 6).is(Number).worth(200), // dwustu
any(1102, 8).is(Use), // dystrybu*
any(733, 9).is(Active), // dzialajac*
any(1110, 8).is(Filler), // dziennik*
any(1110, 8).is(Press), // dziennik*
exact(33, 8).is(Number).worth(10), // dziesiec
exact(33, 10).is(Number).worth(10), // dziesieciu
any(1520, 7).is(Unrelated), // egzamin*
any(408, 10).then(19, 1, Mining), // eksploracj* danych
any(408, 10).then(20, 3, Mining), // eksploracj* tekstow i danych
any(408, 10).then(23, 3, Mining), // eksploracj* tekstu i danych
any(95, 12).is(Manner), // elektroniczn*
any(95, 12).is(Online), // elektroniczn*
any(1527, 7).is(Manner), // element*
any(2347, 5).is(Unrelated), // email*
any(2574, 4).is(Photo), // film*
exact(1080, 6).is(Follow), // follow
any(430, 4).is(Manner), // form*
any(742, 9).is(Unrelated), // formularz*
exact(1118, 4).is(Photo), // foto
any(1118, 8).is(Photo), // fotograf*
any(1126, 8).is(Manner), // fragment*
any(1126, 8).is(Use), // fragment*
any(1134, 5).is(Filler), // gazet*
any(1134, 5).is(Press), // gazet*
exact(1134, 8).is(Print), // gazetach
exact(2660, 3).is(When), // gdy
any(422, 6).is(Manner), // grafik*
any(422, 6).is(Photo), // grafik*
any(2578, 4).is(Unrelated), // hasl*
any(751, 9).is(Link), // hiperlacz*
any(760, 9).is(Link), // hiperlink*
any(1142, 8).is(Photo), // ilustrac*
any(1150, 8).is(Search), // indeksac*
any(202, 8).is(Search), // indeksow*
any(202, 11).is(Follow), // indeksowaln*
any(418, 10).is(Photo), // infografik*
any(428, 9).is(Material), // informacj*
any(428, 9).then(26, 1, Unrelated), // informacj* poufn*
exact(428, 10).then(27, 1, Mention), // informacji o
any(2533, 3).is(Manner), // inn*
any(438, 8).is(Online), // internet*
any(438, 10).is(Filler), // internetow*
exact(43, 13).is(Manner), // jakichkolwiek
exact(56, 13).is(Manner), // jakiejkolwiek
exact(119, 12).is(Manner), // jakiekolwiek
exact(213, 11).is(Manner), // jakikolwiek
exact(2357, 5).is(Number).worth(1), // jeden
any(1541, 4).then(28, 1, Fraction).worth(25), // jedn* czwart*
any(1541, 4).then(29, 1, Fraction).worth(33), // jedn* trzeci*
exact(2362, 5).then(30, 1, Fraction).worth(20), // jedna piata
exact(1541, 7).is(Number).worth(1), // jednego
exact(2011, 6).then(31, 1, Fraction).worth(20), // jednej piatej
exact(2367, 5).is(Number).worth(1), // jedno
exact(1548, 7).is(Only), // jedynie
exact(2372, 5).is(If), // jesli
exact(2372, 5).then(32, 3, Manner), // jesli nie zaznaczono inaczej
exact(924, 4).is(Manner), // jest
exact(2017, 6).is(If), // jezeli
any(224, 11).is(Manner), // kategoryczn*
any(2582, 4).is(Manner), // kazd*
any(1555, 7).is(Active), // klikaln*
exact(2663, 3).then(35, 1, Unrelated), // kod zrodlow*
any(146, 9).is(Commercial), // komercyjn*
any(1158, 8).is(Oblige), // konieczn*
any(1166, 8).is(Original), // konkretn*
exact(2377, 5).is(Unrelated), // konta
exact(2382, 5).is(Unrelated), // konto
any(1562, 7).is(Use), // kopiowa*
any(2023, 6).is(Use), // kopiuj*
any(336, 7).is(Using), // korzyst*
any(2387, 5).is(Vague), // krotk*
exact(1569, 3).is(When), // kto
exact(2392, 5).is(Manner), // ktore
exact(1569, 7).is(Manner), // ktorych
exact(2397, 5).is(Link), // lacza
exact(2402, 5).is(Link), // lacze
exact(1576, 4).is(Start), // lead
exact(1576, 7).is(Start), // leadzie
any(131, 7).is(Consent), // licencj*
any(131, 12).is(Unrelated), // licencjodawc*
any(2407, 5).is(Limit), // limit*
exact(1583, 7).is(Lines), // linijek
any(2029, 6).is(Lines), // linijk*
exact(765, 4).is(Link), // link
exact(2412, 5).is(Link), // linka
exact(1590, 5).is(Link), // linki
exact(1590, 7).is(Link), // linkiem
exact(853, 6).is(Link), // linkow
any(853, 6).is(Link), // linkow*
exact(2417, 5).is(Link), // linku
any(769, 9).is(Unrelated), // literatur*
exact(1174, 8).is(Limit), // maksimum
any(778, 9).is(Limit), // maksymaln*
any(1190, 8).is(Material), // material*
any(448, 10).is(Manner), // mechaniczn*
exact(1597, 7).then(36, 1, Online), // mediach cyfrowych
exact(2586, 4).then(37, 1, Optional), // mile widzian*
exact(235, 8).is(Unrelated), // minister
any(235, 11).is(Unrelated), // ministerstw*
any(1604, 7).is(Manner), // modyfik*
exact(2590, 4).is(Manner), // moga
exact(2590, 4).is(Permit), // moga
exact(2594, 4).is(Manner), // moze
exact(2594, 4).is(Permit), // moze
any(2035, 6).is(Permit), // mozliw*
exact(2422, 5).is(Permit), // mozna
exact(2598, 4).is(Oblige), // musi
exact(2427, 5).is(Oblige), // musza
exact(458, 2).is(To), // na
exact(458, 2).then(38, 1, Start), // na poczatku
exact(2459, 3).then(39, 1, Above), // nad tekstem
any(1198, 7).is(Above), // naglowk*
exact(458, 10).is(Below), // najpozniej
exact(1206, 8).is(Limit), // najwyzej
exact(2041, 6).is(Oblige), // nalezy
any(1214, 8).is(Manner), // naruszen*
exact(2602, 3).is(Press), // nas
exact(2602, 3).is(Site), // nas
any(2602, 4).is(Press), // nasz*
any(2602, 4).then(40, 1, Site), // nasz* portal*
any(2602, 4).then(41, 1, Site), // nasz* serwis*
any(2602, 4).then(42, 1, Site), // nasz* stron*
exact(2432, 5).is(Even), // nawet
any(468, 4).is(Material), // news*
any(468, 4).is(Press), // news*
any(468, 10).is(Unrelated), // newsletter*
exact(15, 3).is(Not), // nie
exact(15, 3).then(43, 2, Optional), // nie jest konieczn*
exact(15, 3).then(45, 2, Optional), // nie jest obowiazk*
exact(15, 3).then(47, 2, Optional), // nie jest wymagan*
exact(15, 3).then(49, 2, Optional), // nie ma obowiazku
exact(15, 3).then(51, 1, Forbid), // nie moga
exact(15, 3).then(52, 1, Forbid), // nie moze
exact(15, 3).then(53, 1, Forbid), // nie mozna
exact(15, 3).then(54, 1, Optional), // nie musi*
exact(15, 3).then(55, 1, Below), // nie nizej
exact(15, 3).then(56, 1, Below), // nie pozniej
exact(15, 3).then(57, 2, Optional), // nie sa wymagan*
exact(15, 3).then(59, 1, Optional), // nie trzeba
exact(15, 3).then(60, 1, Limit), // nie wiecej
exact(15, 3).then(61, 1, Forbid), // nie wolno
exact(15, 3).then(62, 1, Optional), // nie wymaga*
any(15, 14).is(Forbid), // niedopuszczaln*
any(787, 9).is(Forbid), // niedozwol*
any(143, 12).is(Noncommercial), // niekomercyjn*
exact(478, 10).is(Unrelated), // nieletnich
any(246, 11).is(Optional), // nieobowiazk*
any(1222, 8).is(Vague), // niewielk*
any(1230, 8).is(Oblige), // niezbedn*
any(1238, 8).is(Manner), // niniejsz*
exact(1669, 5).is(Below), // nizej
exact(1246, 8).is(Follow), // nofollow
exact(1611, 7).is(Follow), // noindex
exact(0, 1).then(63, 1, If), // o ile
exact(0, 1).then(64, 4, Manner), // o ile nie wskazano inaczej
exact(0, 1).then(68, 4, Manner), // o ile nie zaznaczono inaczej
any(155, 12).is(Oblige), // obligatoryjn*
any(249, 8).is(Oblige), // obowiazk*
exact(488, 10).is(Oblige), // obowiazuje
any(2437, 5).is(Photo), // obraz*
any(805, 8).is(Link), // odnosnik*
exact(805, 9).is(Link), // odnosniki
any(814, 9).is(Original), // odpowiedn*
any(0, 15).is(Unrelated), // odpowiedzialnos*
any(1254, 8).is(Link), // odsylacz*
any(1618, 7).is(Unrelated), // oglosil*
exact(2047, 6).is(Online), // online
any(2053, 6).is(With), // opatrz*
any(823, 9).is(Optional), // opcjonaln*
any(69, 13).is(Unrelated), // oprogramowani*
any(257, 9).is(Using), // opublikow*
any(257, 11).is(Manner), // opublikowan*
exact(2606, 4).is(Manner), // oraz
exact(832, 8).is(Page), // oryginal
any(832, 8).is(Original), // oryginal*
exact(832, 9).is(Page), // oryginalu
any(2059, 6).is(Unrelated), // orzekl*
any(2065, 6).is(Unrelated), // oskarz*
any(498, 10).is(Unrelated), // oswiadczyl*
any(1262, 8).is(Mention), // oznaczen*
any(1625, 7).is(Unrelated), // pacjent*
any(1270, 8).is(Print), // papierow*
any(1278, 8).is(Paragraph), // paragraf*
exact(29, 4).is(Number).worth(5), // piec
exact(167, 12).is(Number).worth(50), // piecdziesiat
exact(29, 14).is(Number).worth(50), // piecdziesieciu
exact(841, 6).is(Number).worth(5), // pieciu
exact(841, 9).is(Number).worth(500), // pieciuset
exact(1632, 7).is(Number).worth(500), // piecset
any(1286, 8).is(Original), // pierwotn*
any(1639, 7).is(Ordinal).worth(1), // pierwsz*
any(2083, 6).is(Manner), // pisemn*
any(1294, 7).is(Start), // poczatk*
exact(850, 3).then(72, 1, If), // pod warunkiem
exact(2447, 5).is(Mention), // podac
exact(1302, 5).is(Mention), // podaj
exact(1302, 5).is(Oblige), // podaj
exact(1646, 7).is(Mention), // podajac
exact(1302, 8).is(Mention), // podajcie
exact(1302, 8).is(Oblige), // podajcie
exact(2089, 6).is(Mention), // podana
exact(2095, 6).is(Mention), // podane
any(1653, 6).is(Mention), // podani*
exact(1653, 7).is(Mention), // podanie
exact(2101, 6).is(Mention), // podano
exact(2107, 6).is(Mention), // podany
exact(1660, 7).is(When), // podczas
any(850, 9).is(Link), // podlinkow*
any(1310, 8).is(Page), // podstron*
exact(2610, 4).is(Unrelated), // pola
exact(2614, 4).is(Unrelated), // pole
any(2452, 5).is(Fraction).worth(50), // polow*
exact(2457, 5).is(Limit), // ponad
exact(2457, 5).is(Over), // ponad
exact(1667, 7).is(Below), // ponizej
any(2113, 6).then(73, 1, Use), // ponown* publikac*
any(268, 11).is(Consent), // porozumieni*
any(2119, 6).is(Filler), // portal*
any(2119, 6).is(Online), // portal*
any(2119, 6).is(Press), // portal*
any(859, 9).is(Unrelated), // potwierdz*
exact(1318, 8).is(Use), // powielac
any(1326, 8).is(Manner), // powielan*
any(1326, 8).is(Use), // powielan*
any(2467, 5).is(Oblige), // powin*
exact(1674, 7).is(Mention), // powolac
any(1334, 8).is(Mention), // powolani*
exact(868, 9).is(Mention), // powolujac
exact(1681, 7).is(Limit), // powyzej
exact(1681, 7).is(Over), // powyzej
any(1688, 7).is(Optional), // pozadan*
any(1695, 7).is(Permit), // pozwala*
any(1702, 7).is(Consent), // pozwole*
exact(2125, 6).is(Print), // prasie
exact(1709, 4).is(Manner), // praw
exact(1709, 5).is(Manner), // prawa
exact(1709, 7).is(Manner), // prawach
exact(2131, 6).is(Manner), // prawem
any(2472, 5).is(Manner), // prawn*
exact(1716, 4).is(Percent), // proc
any(1716, 7).is(Percent), // procent*
exact(1723, 7).then(74, 1, Unrelated), // projekt ustawy
exact(1730, 7).is(Oblige), // prosimy
exact(2137, 6).is(Oblige), // prosze
any(1737, 7).is(Noncommercial), // prywatn*
exact(508, 5).then(39, 1, Above), // przed tekstem
any(508, 8).is(Press), // przedruk*
any(508, 8).is(Use), // przedruk*
any(508, 10).is(Press), // przedrukow*
any(508, 10).is(Use), // przedrukow*
any(279, 11).is(Unrelated), // przegladark*
any(1342, 8).is(Use), // przejmow*
any(877, 9).is(Limit), // przekracz*
any(518, 10).is(Limit), // przekroczy*
any(290, 11).is(Manner), // przetwarzan*
exact(2477, 5).is(Manner), // przez
exact(886, 4).is(When), // przy
exact(886, 4).then(75, 1, If), // przy zachowaniu
any(895, 9).is(Mention), // przywolan*
any(258, 6).is(Using), // publik*
any(904, 9).is(Manner), // publikacj*
any(904, 9).is(Material), // publikacj*
any(1744, 7).is(Filler), // redakcj*
any(1744, 7).is(Press), // redakcj*
any(913, 9).is(Use), // redystryb*
any(922, 9).is(Unrelated), // rejestrac*
exact(2395, 3).then(76, 1, Canonical), // rel canonical
any(931, 9).is(Use), // reprodukc*
any(528, 10).is(Use), // reprodukow*
any(1350, 8).is(Use), // republik*
any(1358, 8).is(Use), // retransm*
any(2487, 5).is(Search), // robot*
exact(1751, 7).is(Unrelated), // rodzice
exact(1366, 8).is(Unrelated), // rodzicow
exact(1758, 7).is(Manner), // rowniez
any(179, 12).is(Use), // rozpowszechn*
any(538, 10).is(Use), // rozprowadz*
any(1765, 7).is(Vague), // rozsadn*
exact(2492, 4).is(Unrelated), // rzad
exact(2492, 5).is(Unrelated), // rzadu
exact(945, 2).is(Manner), // sa
exact(1768, 3).is(Unrelated), // sad
exact(2618, 4).is(Unrelated), // sadu
any(2143, 6).is(Manner), // scigan*
exact(2149, 6).is(Manner), // scisle
exact(1374, 8).is(Mining), // scraping
exact(2622, 4).is(Unrelated), // sejm
exact(940, 6).is(Site), // serwis
any(940, 6).is(Filler), // serwis*
any(940, 6).is(Online), // serwis*
any(940, 6).is(Press), // serwis*
exact(940, 9).is(Online), // serwisach
exact(1772, 7).is(Material), // serwisu
exact(37, 5).is(Online), // sieci
any(1779, 7).is(Use), // skopiow*
exact(2497, 4).is(Words), // slow
exact(2497, 5).is(Words), // slowa
exact(2155, 6).is(Manner), // sposob
any(2155, 6).is(Manner), // sposob*
any(1382, 8).is(Reserve), // sprzeciw*
any(2502, 5).is(Manner), // srodk*
any(1786, 7).is(Manner), // stanowi*
exact(1793, 3).is(Number).worth(100), // sto
any(1793, 7).is(Using), // stosowa*
any(1313, 5).is(Filler), // stron*
any(1313, 5).is(Press), // stron*
any(1313, 5).then(77, 1, Page), // stron* artykul*
any(1313, 5).then(78, 1, Site), // stron* glown*
exact(1390, 8).is(Online), // stronach
exact(2161, 6).is(Site), // strone
exact(2167, 6).is(Material), // strony
exact(2167, 6).is(Site), // strony
exact(320, 3).is(Number).worth(100), // stu
any(1398, 8).is(Unrelated), // subskryb*
exact(2173, 6).is(Manner), // surowo
any(1800, 7).is(Permit), // swobodn*
any(1406, 8).then(79, 1, Mining), // szkoleni* ai
any(1406, 8).then(80, 2, Mining), // szkoleni* sztucznej inteligencji
any(949, 7).then(82, 1, Mining), // sztuczn* inteligencj*
exact(2507, 5).is(Manner), // takze
exact(2666, 3).is(Mining), // tdm
exact(226, 4).is(Manner), // tego
exact(2080, 3).is(Manner), // tej
any(1807, 5).is(Material), // tekst*
any(958, 9).then(79, 1, Mining), // trenowani* ai
any(958, 9).then(80, 2, Mining), // trenowani* sztucznej inteligencji
exact(967, 5).is(Material), // tresc
exact(967, 6).is(Manner), // tresci
exact(967, 6).is(Material), // tresci
exact(967, 9).is(Material), // tresciami
any(1414, 8).is(Unrelated), // trybunal*
exact(2185, 6).is(Oblige), // trzeba
any(2191, 5).is(Ordinal).worth(3), // trzec*
exact(2191, 6).is(Number).worth(3), // trzech
exact(301, 4).is(Number).worth(3), // trzy
exact(301, 11).is(Number).worth(30), // trzydziesci
exact(312, 11).is(Number).worth(30), // trzydziestu
exact(1821, 7).is(Number).worth(300), // trzysta
exact(1828, 7).is(Number).worth(300), // trzystu
exact(2626, 4).is(Manner), // tych
exact(2512, 5).is(Only), // tylko
any(2203, 6).is(Number).worth(1000), // tysiac*
any(2215, 6).then(83, 1, Mining), // uczeni* maszynow*
exact(976, 7).is(Unrelated), // uczniow
exact(976, 9).is(Unrelated), // uczniowie
any(985, 9).is(Use), // udostepni*
exact(2221, 6).is(Oblige), // umiesc
any(548, 10).is(Manner), // umieszczon*
any(558, 10).is(Consent), // upowaznien*
any(1422, 8).is(Manner), // uprzedni*
exact(2669, 3).is(Page), // url
any(2227, 5).is(Manner), // ustaw*
any(1835, 7).is(Manner), // utrwala*
any(2517, 5).is(Material), // utwor*
any(568, 10).is(Consent), // uzgodnieni*
exact(1842, 7).then(84, 1, Cite), // uznanie autorstwa
any(2522, 5).is(Using), // uzyci*
any(2630, 4).is(Using), // uzyt*
any(2634, 4).is(Using), // uzyw*
exact(4, 1).then(85, 1, Print), // w druku
exact(4, 1).then(86, 1, Start), // w leadzie
exact(4, 1).then(87, 1, Above), // w naglowku
exact(4, 1).then(88, 1, When), // w przypadku
exact(4, 1).then(89, 1, When), // w razie
exact(4, 1).then(90, 1, Above), // w tytule
any(323, 11).is(Manner), // wczesniejsz*
any(578, 10).is(Material), // wiadomosci*
any(578, 10).is(Press), // wiadomosci*
exact(2527, 5).is(Photo), // wideo
exact(2233, 6).is(Limit), // wiecej
exact(2233, 6).is(Over), // wiecej
any(2239, 6).is(Lines), // wiersz*
exact(2245, 6).is(Oblige), // winien
exact(2532, 5).is(Oblige), // winno
any(2251, 6).is(Filler), // witryn*
any(2251, 6).is(Press), // witryn*
any(2251, 6).is(Site), // witryn*
any(588, 10).is(Manner), // wlasciciel*
any(1856, 7).is(Manner), // wlasnos*
exact(2537, 5).is(Permit), // wolno
exact(2638, 4).is(With), // wraz
exact(1003, 5).is(Mention), // wskaz
exact(1003, 5).is(Oblige), // wskaz
exact(1863, 7).is(Mention), // wskazac
any(1430, 7).is(Mention), // wskazan*
any(1430, 8).is(Mention), // wskazani*
exact(1446, 8).is(Mention), // wskazcie
exact(1446, 8).is(Oblige), // wskazcie
exact(1003, 9).is(Mention), // wskazujac
any(2257, 6).is(Manner), // wszelk*
any(1870, 7).is(Manner), // wszystk*
exact(2672, 3).is(Filler), // www
any(2263, 6).is(Press), // wydawc*
any(598, 10).is(Press), // wydawnictw*
any(334, 9).is(Using), // wykorzyst*
any(334, 11).is(Original), // wykorzystan*
exact(1012, 9).is(Only), // wylacznie
any(1877, 6).is(Oblige), // wymaga*
any(1877, 7).is(Oblige), // wymagan*
any(608, 6).is(Mention), // wymien*
exact(608, 10).is(Mention), // wymienione
exact(618, 10).is(Mention), // wymieniony
exact(2542, 5).is(Oblige), // wymog
any(2269, 6).is(Manner), // wyrazn*
any(628, 10).is(Search), // wyszukiwar*
any(2275, 6).is(Forbid), // wzbron*
any(1884, 7).is(Mention), // wzmiank*
exact(8, 1).is(With), // z
exact(8, 1).then(91, 1, If), // z zastrzezeniem
exact(25, 2).is(With), // za
exact(25, 2).then(72, 1, If), // za warunkiem
exact(25, 2).then(92, 3, Given), // za zgoda autora przedruk
any(1454, 8).is(Forbid), // zabrania*
any(2281, 6).is(Forbid), // zabron*
any(1891, 5).is(Quote), // zacyt*
any(1891, 5).is(Use), // zacyt*
any(1891, 7).is(Mention), // zacytow*
exact(2547, 5).is(Not), // zaden
any(2642, 4).is(Not), // zadn*
any(2552, 5).is(Forbid), // zakaz*
any(1898, 7).is(Optional), // zalecan*
any(1905, 7).is(Unrelated), // zaloguj*
any(648, 10).is(Using), // zamieszcza*
any(345, 11).is(Manner), // zamieszczon*
any(1462, 8).is(Commercial), // zarobkow*
any(2287, 6).is(Unrelated), // zarzuc*
any(356, 9).is(Reserve), // zastrzega*
exact(356, 11).is(Reserve), // zastrzegamy
any(658, 10).is(Manner), // zastrzezon*
any(658, 10).is(Reserve), // zastrzezon*
any(1470, 6).is(Manner), // zawart*
any(1470, 8).is(Material), // zawartos*
any(1021, 9).is(Mention), // zaznaczen*
exact(2293, 4).is(Sentences), // zdan
exact(2293, 6).is(Sentences), // zdania
exact(2299, 6).is(Sentences), // zdanie
any(2646, 4).is(Manner), // zdje*
any(2646, 4).is(Photo), // zdje*
exact(87, 2).is(With), // ze
any(1912, 7).is(Permit), // zezwala*
any(1919, 7).is(Consent), // zezwole*
any(569, 4).is(Consent), // zgod*
exact(2305, 6).is(Permit), // zgodne
any(2650, 4).is(Chars), // znak*
any(678, 10).is(Oblige), // zobowiazan*
exact(2311, 6).is(Source), // zrodel
any(1926, 5).is(Source), // zrodl*
any(1926, 7).is(Original), // zrodlow*
any(367, 11).is(Use), // zwielokrotn*
], more: &[
exact(796, 9), // obowiazku
exact(1048, 2), // by
exact(1048, 2), // by
exact(115, 2), // nc
exact(1048, 2), // by
exact(190, 2), // nd
exact(1048, 2), // by
exact(945, 2), // sa
exact(1048, 4), // bync
exact(1048, 6), // byncnd
exact(1056, 6), // byncsa
exact(1953, 4), // bynd
exact(1959, 4), // bysa
exact(87, 2), // ze
exact(87, 2), // ze
exact(668, 10), // zaznaczono
exact(1534, 7), // inaczej
any(1499, 7), // commons*
any(2071, 6), // osobow*
exact(1993, 6), // danych
exact(1814, 7), // tekstow
exact(5, 1), // i
exact(1993, 6), // danych
exact(2179, 6), // tekstu
exact(5, 1), // i
exact(1993, 6), // danych
any(2462, 5), // poufn*
exact(0, 1), // o
any(1987, 6), // czwart*
any(2197, 6), // trzeci*
exact(2442, 5), // piata
exact(2077, 6), // piatej
exact(15, 3), // nie
exact(668, 10), // zaznaczono
exact(1534, 7), // inaczej
any(1926, 7), // zrodlow*
exact(715, 9), // cyfrowych
any(1849, 7), // widzian*
exact(1294, 8), // poczatku
exact(1807, 7), // tekstem
any(2119, 6), // portal*
any(940, 6), // serwis*
any(1313, 5), // stron*
exact(924, 4), // jest
any(1158, 8), // konieczn*
exact(924, 4), // jest
any(249, 8), // obowiazk*
exact(924, 4), // jest
any(1877, 7), // wymagan*
exact(433, 2), // ma
exact(796, 9), // obowiazku
exact(2590, 4), // moga
exact(2594, 4), // moze
exact(2422, 5), // mozna
any(2598, 4), // musi*
exact(1669, 5), // nizej
exact(461, 7), // pozniej
exact(945, 2), // sa
any(1877, 7), // wymagan*
exact(2185, 6), // trzeba
exact(2233, 6), // wiecej
exact(2537, 5), // wolno
any(1877, 6), // wymaga*
exact(2587, 3), // ile
exact(2587, 3), // ile
exact(15, 3), // nie
exact(1438, 8), // wskazano
exact(1534, 7), // inaczej
exact(2587, 3), // ile
exact(15, 3), // nie
exact(668, 10), // zaznaczono
exact(1534, 7), // inaczej
exact(994, 9), // warunkiem
any(904, 8), // publikac*
exact(2227, 6), // ustawy
exact(638, 10), // zachowaniu
exact(697, 9), // canonical
any(1478, 7), // artykul*
any(2352, 5), // glown*
exact(201, 2), // ai
exact(949, 9), // sztucznej
exact(107, 12), // inteligencji
any(107, 11), // inteligencj*
any(1182, 8), // maszynow*
exact(688, 9), // autorstwa
exact(2337, 5), // druku
exact(1576, 7), // leadzie
exact(1198, 8), // naglowku
exact(886, 9), // przypadku
exact(2482, 5), // razie
exact(2209, 6), // tytule
exact(82, 13), // zastrzezeniem
exact(2557, 5), // zgoda
exact(1945, 6), // autora
exact(508, 8), // przedruk
], sayings: Sayings {
above: "Link musi znajdować się przed tekstem.",
article: "Wykorzystanie materiałów dozwolone wyłącznie z linkiem do oryginalnego artykułu.",
credit: "Źródło: {link}",
first: "Link musi znajdować się w pierwszym akapicie.",
open: "Link musi być otwarty dla wyszukiwarek.",
site: "Wykorzystanie materiałów dozwolone wyłącznie z linkiem do {site}.",
within: "Link musi znajdować się w pierwszych {n} akapitach.",
}, other_script: None };
