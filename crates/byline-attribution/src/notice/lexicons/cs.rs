// GENERATED from data/notices/cs.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "cs", target_first: false, capital_nouns: false, letters: "ěřů", stems: Stems("indexovatelnpredchazejicprovozovatelelektronickhypertextovinteligencekomentarichodpovednostpresahuji\
cipretisknoutspolecnostivyhledavaciautomaticknakladatelnejpozdejinekomercnineopravnennewsletterodsta\
vcichoriginalnireprodukovvytezovanizverejnenicopyrightdigitalnidobrovolnhyperlinkjakymkolimaximalnen\
evyzadujopravneniparlamentpodminkoupouzijetepouzivanipredchoziprohlizecpuvodnihoregistracreprodukcro\
zmnozovsouhlasemtrenovanivydavatelvyhrazenavyhrazujivyuzijetevyzadovanzapovezenzpravodajzverejnovccb\
yncndccbyncsacitovanidistribudofollowdovolenoformularfotografilustracinformacinternetjakakolijakekol\
ijakykolijestlizejmenovanlaskavymmaterialnapajeninemusitenofollownovinachobchodniodstavceodstavcuods\
tavecosobnichparkovanpodminkypovolenapovolenepovolenipovolenopovolenypredplatpretisteprevzetiprimere\
nprispevkprocentaprocentopublikovrozsirovsocialnisoftwaresouhlasuspolecnesvolenimuvadejteuvedenimves\
kerenvlastnikvydelecnvyhradnezdrojovyzkopirovzpristupaktivniautorskcasopiscastecnchranencommonscreat\
ivctvrtindokoncedomovskdoporucdruhehodrzitelfunkcniindexackopirujmajitelministrnejvicenejvysenesmite\
noindexobsahemodkazempacientpadesatpolovinpotrebapouzitipovinenpovinniprevzitpripadeproklikprolinkpr\
osimeprvnichredakcnrozsahusdileniserveruskolachsoukromstranekstrankystrojovtelefontextechtitulkutret\
ihoumoznenuvedenouvitameveskeryvyslovnvyuzitizacatkuzakazanzakazujzdrojemautoraccbyndccbysaclanekcla\
nkuclankycookiedalsimdruhemdvacetformougrafikhlavnijinehoklikackourenlicencminingmuzetenasichnenilio\
brazkobsahuodkazuodkazyomezenonlineosobampisemnpismenportalpravemprebirprihlaprisneprodejprvnimsdile\
tsirenisouborstrucnstudentechtotextemtistentohototolikotretimtretintricetumelouuvedteuzivatvcetnevyu\
zivzdrojizdrojuzmintezpusobanebocasticelkucitaccitujctyridelsidenikdesetdruhyemailformejedenjednajed\
nojenomjinakkliknkratkkterakterekterymohounebylnelzenutnenutnyobvinperexpokudpouzepravaradkuradkyrod\
icsiritslovasnimkspolustahnstavbtextutextytiskuuceniudajuumeleupravuvestuvoduvideovolnevsechwebovzad\
nezadnyzakonznakuznakyzpetnblogbylocelecelydatadiladilodvouhesljsoukazdkdyzmimonasenizepetisoudtetot\
ytoucelucetuctuvetavetyvladvzdyzaciandbezdvekodnadstotdm1."), entries: &[
exact(2156, 2).is(Ordinal).worth(1), // 1.
exact(7, 1).then(0, 1, Manner), // a to
any(953, 7).is(Active), // aktivni*
exact(1727, 5).is(Manner), // anebo
exact(232, 3).is(Not), // ani
exact(232, 3).then(1, 1, Even), // ani pri
exact(232, 3).then(2, 1, Even), // ani s
any(135, 10).is(Manner), // automatick*
any(960, 5).is(Manner), // autor*
any(960, 7).is(Press), // autorsk*
exact(2138, 3).is(Without), // bez
any(2027, 4).is(Online), // blog*
exact(2031, 4).is(Manner), // bylo
any(967, 7).is(Print), // casopis*
exact(974, 4).is(Manner), // cast
any(974, 7).is(Manner), // castecn*
exact(1732, 5).is(Manner), // casti
exact(497, 2).then(3, 1, Commons), // cc by
exact(497, 2).then(4, 2, Commons), // cc by nc
exact(497, 2).then(6, 2, Commons), // cc by nd
exact(497, 2).then(8, 2, Commons), // cc by sa
exact(497, 2).then(10, 1, Commons), // cc bync
exact(497, 2).then(11, 1, Commons), // cc byncnd
exact(497, 2).then(12, 1, Commons), // cc byncsa
exact(497, 2).then(13, 1, Commons), // cc bynd
exact(497, 2).then(14, 1, Commons), // cc bysa
exact(497, 4).is(Commons), // ccby
exact(497, 6).is(Commons), // ccbync
exact(497, 8).is(Commons), // ccbyncnd
exact(505, 8).is(Commons), // ccbyncsa
exact(1379, 6).is(Commons), // ccbynd
exact(1385, 6).is(Commons), // ccbysa
exact(2035, 4).is(Manner), // cele
exact(1737, 5).is(Manner), // celku
exact(2039, 4).is(Manner), // cely
any(981, 7).is(Manner), // chranen*
any(1742, 5).is(Quote), // citac*
any(1742, 5).is(Use), // citac*
any(513, 5).is(Quote), // citov*
any(513, 5).is(Use), // citov*
any(513, 7).is(Original), // citovan*
any(513, 7).is(Quote), // citovan*
any(513, 7).is(Use), // citovan*
exact(513, 8).then(15, 1, Cite), // citovani zdroje
any(1747, 5).is(Quote), // cituj*
any(1747, 5).is(Use), // cituj*
exact(1391, 6).is(Material), // clanek
exact(1391, 6).is(Press), // clanek
any(1397, 5).is(Material), // clank*
any(1397, 5).is(Press), // clank*
exact(1397, 6).is(Manner), // clanku
exact(1403, 6).is(Material), // clanky
exact(1403, 6).is(Press), // clanky
any(1409, 6).is(Unrelated), // cookie*
exact(245, 9).is(Press), // copyright
any(995, 7).then(16, 1, Commons), // creativ* commons*
any(1002, 7).is(Fraction).worth(25), // ctvrtin*
exact(1752, 5).is(Number).worth(4), // ctyri
any(1415, 5).is(Manner), // dalsi*
exact(1415, 6).is(Manner), // dalsim
exact(2043, 4).then(17, 1, Mining), // data mining
exact(1757, 5).then(18, 1, Limit), // delsi nez
exact(1757, 5).then(18, 1, Over), // delsi nez
exact(1762, 5).is(Filler), // denik
any(1762, 5).is(Press), // denik*
exact(1767, 5).is(Number).worth(10), // deset
any(254, 9).is(Online), // digitalni*
exact(2047, 4).is(Material), // dila
exact(2051, 4).is(Material), // dilo
any(521, 8).is(Use), // distribu*
exact(263, 2).then(19, 1, Limit), // do rozsahu
any(263, 9).is(Optional), // dobrovoln*
exact(529, 8).is(Follow), // dofollow
exact(1009, 7).then(20, 1, Even), // dokonce i
any(1016, 7).then(21, 1, Site), // domovsk* strank*
any(1023, 7).is(Optional), // doporuc*
any(537, 7).is(Permit), // dovolen*
exact(1030, 7).is(Ordinal).worth(2), // druheho
exact(1421, 6).is(Ordinal).worth(2), // druhem
exact(1772, 5).is(Ordinal).worth(2), // druhy
any(1037, 7).is(Manner), // drzitel*
exact(1427, 3).is(Number).worth(2), // dva
exact(1427, 6).is(Number).worth(20), // dvacet
exact(2141, 3).is(Number).worth(2), // dve
exact(2141, 3).then(22, 1, Number).worth(200), // dve ste
exact(2055, 4).is(Number).worth(2), // dvou
any(36, 11).is(Online), // elektronick*
any(1777, 5).is(Unrelated), // email*
exact(571, 5).is(Manner), // forma
exact(1782, 5).is(Manner), // forme
exact(1433, 6).is(Manner), // formou
any(545, 8).is(Unrelated), // formular*
exact(553, 4).is(Photo), // foto
any(553, 8).is(Photo), // fotograf*
any(1044, 7).is(Active), // funkcni*
any(1439, 6).is(Photo), // grafik*
any(2059, 4).is(Unrelated), // hesl*
exact(1445, 6).then(21, 1, Site), // hlavni strank*
any(272, 9).is(Link), // hyperlink*
any(47, 11).then(23, 1, Link), // hypertextov* odkaz*
exact(0, 1).then(1, 1, Even), // i pri
exact(0, 1).then(2, 1, Even), // i s
any(561, 8).is(Photo), // ilustrac*
any(1051, 7).is(Search), // indexac*
any(0, 7).is(Search), // indexov*
any(0, 12).is(Follow), // indexovateln*
any(569, 8).is(Material), // informac*
any(577, 8).is(Online), // internet*
any(585, 8).is(Manner), // jakakoli*
any(593, 8).is(Manner), // jakekoli*
any(601, 8).is(Manner), // jakykoli*
any(281, 9).is(Manner), // jakymkoli*
exact(340, 2).is(Manner), // je
exact(340, 2).then(24, 1, Oblige), // je nutne
exact(340, 2).then(25, 1, Oblige), // je treba
exact(1787, 5).is(Number).worth(1), // jeden
exact(1792, 5).is(Number).worth(1), // jedna
exact(1797, 5).is(Number).worth(1), // jedno
exact(645, 3).is(Only), // jen
exact(1802, 5).is(Only), // jenom
exact(609, 8).is(If), // jestlize
any(163, 3).is(Manner), // jin*
exact(1451, 6).is(Manner), // jineho
any(617, 8).is(Mention), // jmenovan*
exact(2063, 4).is(Manner), // jsou
exact(39, 1).is(To), // k
any(2067, 4).is(Manner), // kazd*
exact(1022, 3).is(When), // kdo
exact(2071, 4).is(When), // kdyz
any(1457, 6).is(Active), // klikac*
any(1812, 5).is(Unrelated), // klikn*
exact(69, 11).is(Unrelated), // komentarich
any(167, 8).is(Commercial), // komercni*
any(938, 7).is(Use), // kopirov*
any(1058, 7).is(Use), // kopiruj*
any(1463, 6).is(Unrelated), // kouren*
any(1817, 5).is(Vague), // kratk*
exact(1822, 5).is(Manner), // ktera
exact(1827, 5).is(Manner), // ktere
exact(1832, 5).is(Manner), // ktery
exact(62, 2).is(If), // li
any(1469, 6).is(Consent), // licenc*
exact(1849, 3).is(Permit), // lze
any(1065, 7).is(Manner), // majitel*
any(633, 8).is(Material), // material*
exact(290, 9).is(Limit), // maximalne
exact(2075, 4).is(Without), // mimo
any(1072, 7).is(Unrelated), // ministr*
exact(1837, 5).is(Permit), // mohou
any(1304, 4).is(Permit), // mozn*
exact(651, 4).is(Oblige), // musi
exact(1481, 6).is(Permit), // muzete
exact(145, 2).is(To), // na
exact(145, 2).then(26, 1, Start), // na zacatku
exact(2147, 3).then(27, 1, Above), // nad textem
any(145, 10).is(Press), // nakladatel*
any(641, 7).is(Unrelated), // napajen*
exact(1487, 3).is(Filler), // nas
exact(1487, 3).is(Site), // nas
exact(1487, 3).then(28, 1, Site), // nas web
any(1487, 3).is(Press), // nas*
exact(2079, 4).is(Filler), // nase
exact(2079, 4).then(29, 1, Site), // nase stranky
exact(1487, 6).then(30, 1, Site), // nasich stranek
exact(155, 2).is(Not), // ne
exact(155, 2).then(31, 1, Below), // ne nize
exact(1728, 4).is(Manner), // nebo
exact(1842, 5).is(Not), // nebyl
exact(155, 10).is(Below), // nejpozdeji
exact(1079, 7).is(Limit), // nejvice
exact(1086, 7).is(Limit), // nejvyse
any(165, 10).is(Noncommercial), // nekomercni*
exact(1847, 5).is(Forbid), // nelze
exact(649, 6).is(Optional), // nemusi
exact(649, 8).is(Optional), // nemusite
exact(241, 4).is(Not), // neni
exact(241, 4).then(32, 1, Forbid), // neni dovolen*
exact(241, 4).then(33, 1, Forbid), // neni dovoleno
exact(241, 4).then(34, 1, Forbid), // neni mozne
exact(241, 4).then(35, 1, Optional), // neni nutn*
exact(241, 4).then(36, 1, Optional), // neni nutny
exact(241, 4).then(37, 2, Link), // neni odkaz nutn*
exact(241, 4).then(37, 2, Optional), // neni odkaz nutn*
exact(241, 4).then(39, 2, Link), // neni odkaz potreb*
exact(241, 4).then(39, 2, Optional), // neni odkaz potreb*
exact(241, 4).then(41, 2, Link), // neni odkaz povinn*
exact(241, 4).then(41, 2, Optional), // neni odkaz povinn*
exact(241, 4).then(43, 2, Link), // neni odkaz vyzad*
exact(241, 4).then(43, 2, Optional), // neni odkaz vyzad*
exact(241, 4).then(45, 1, Optional), // neni potreba
exact(241, 4).then(46, 1, Optional), // neni povinn*
exact(241, 4).then(47, 1, Forbid), // neni povolen*
exact(241, 4).then(48, 1, Forbid), // neni povoleno
exact(241, 4).then(25, 1, Optional), // neni treba
exact(241, 4).then(49, 1, Optional), // neni vyzadovan*
exact(1493, 6).then(50, 2, Manner), // nenili uvedeno jinak
any(175, 10).is(Forbid), // neopravnen*
exact(1093, 5).is(Forbid), // nesmi
exact(1093, 7).is(Forbid), // nesmite
any(299, 9).is(Optional), // nevyzaduj*
any(185, 10).is(Unrelated), // newsletter*
exact(657, 8).is(Follow), // nofollow
exact(1100, 7).is(Follow), // noindex
exact(665, 5).is(Print), // novin
exact(665, 8).is(Print), // novinach
any(1852, 4).is(Oblige), // nutn*
any(673, 8).is(Commercial), // obchodni*
any(1499, 6).is(Photo), // obrazk*
exact(1107, 5).is(Material), // obsah
exact(1107, 7).is(Material), // obsahem
exact(1505, 6).is(Material), // obsahu
any(1862, 5).is(Unrelated), // obvin*
exact(1114, 5).is(Link), // odkaz
exact(1114, 7).is(Link), // odkazem
exact(1511, 6).is(Link), // odkazu
exact(1517, 6).is(Link), // odkazy
any(80, 11).is(Unrelated), // odpovednost*
exact(681, 8).is(Paragraph), // odstavce
exact(195, 8).is(Paragraph), // odstavci
exact(195, 10).is(Paragraph), // odstavcich
exact(689, 8).is(Paragraph), // odstavcu
exact(697, 8).is(Paragraph), // odstavec
any(1523, 6).is(Vague), // omezen*
exact(1529, 6).is(Online), // online
exact(308, 9).is(Consent), // opravneni
exact(205, 8).is(Page), // original
any(205, 10).is(Original), // originalni*
exact(1535, 6).is(Manner), // osobam
any(705, 6).is(Noncommercial), // osobni*
exact(705, 8).then(52, 1, Unrelated), // osobnich udaju
any(1121, 7).is(Unrelated), // pacient*
exact(1128, 7).is(Number).worth(50), // padesat
any(713, 8).is(Unrelated), // parkovan*
any(317, 9).is(Unrelated), // parlament*
any(1867, 5).is(Start), // perex*
exact(2023, 3).is(Number).worth(5), // pet
exact(2023, 3).then(53, 1, Number).worth(500), // pet set
exact(2087, 4).is(Number).worth(5), // peti
any(1541, 6).is(Manner), // pisemn*
exact(1547, 6).is(Chars), // pismen
exact(326, 3).then(54, 1, If), // pod podminkou
any(326, 7).is(Oblige), // podmink*
exact(1872, 5).is(If), // pokud
exact(1872, 5).then(55, 3, Manner), // pokud neni uvedeno jinak
exact(114, 4).is(Unrelated), // pole
any(1135, 7).is(Fraction).worth(50), // polovin*
exact(1553, 6).is(Filler), // portal
any(1553, 6).is(Press), // portal*
exact(1877, 5).is(Only), // pouze
exact(335, 9).is(Using), // pouzijete
exact(1149, 6).is(Using), // pouzit
exact(1149, 7).is(Using), // pouziti
any(344, 6).is(Using), // pouziv*
exact(344, 9).is(Using), // pouzivani
exact(1156, 7).is(Oblige), // povinen
any(1163, 6).is(Oblige), // povinn*
exact(1163, 7).is(Oblige), // povinni
exact(729, 7).is(Permit), // povolen
exact(729, 8).is(Permit), // povolena
exact(737, 8).is(Permit), // povolene
exact(745, 8).is(Consent), // povoleni
exact(753, 8).is(Permit), // povoleno
exact(761, 8).is(Permit), // povoleny
any(178, 4).is(Manner), // prav*
exact(1882, 5).then(58, 1, Press), // prava vyhrazena
exact(1559, 6).is(Manner), // pravem
any(1565, 6).is(Press), // prebir*
any(1565, 6).is(Use), // prebir*
exact(12, 4).then(27, 1, Above), // pred textem
any(12, 12).is(Manner), // predchazejic*
any(353, 9).is(Manner), // predchozi*
any(769, 8).is(Unrelated), // predplat*
exact(91, 11).is(Limit), // presahujici
exact(91, 11).is(Over), // presahujici
any(102, 7).is(Press), // pretisk*
any(102, 7).is(Use), // pretisk*
exact(102, 11).is(Use), // pretisknout
any(777, 8).is(Use), // pretiste*
exact(785, 8).is(Use), // prevzeti
exact(1170, 7).is(Use), // prevzit
exact(793, 3).is(When), // pri
any(1571, 6).is(Unrelated), // prihla*
any(793, 4).is(Direct), // prim*
any(793, 8).is(Vague), // primeren*
exact(1577, 6).is(Manner), // prisne
any(801, 8).is(Material), // prispevk*
exact(24, 3).is(When), // pro
exact(809, 7).is(Percent), // procent
exact(809, 8).is(Percent), // procenta
exact(817, 8).is(Percent), // procento
exact(1583, 6).is(Manner), // prodej
any(362, 9).is(Unrelated), // prohlizec*
any(1184, 7).is(Active), // proklik*
any(1191, 7).is(Link), // prolink*
exact(1198, 7).is(Oblige), // prosime
any(24, 12).is(Manner), // provozovatel*
exact(1205, 5).is(Ordinal).worth(1), // prvni
exact(1205, 7).is(Ordinal).worth(1), // prvnich
exact(1589, 6).is(Ordinal).worth(1), // prvnim
any(825, 8).is(Use), // publikov*
exact(371, 7).then(59, 1, Page), // puvodni clanek
any(371, 7).is(Original), // puvodni*
exact(371, 9).then(60, 1, Page), // puvodniho clanku
exact(1887, 5).is(Lines), // radku
exact(1892, 5).is(Lines), // radky
any(924, 4).is(Manner), // radn*
any(1212, 6).is(Press), // redakc*
any(1212, 7).is(Press), // redakcn*
any(380, 9).is(Unrelated), // registrac*
any(389, 9).is(Use), // reprodukc*
any(215, 10).is(Use), // reprodukov*
any(1897, 5).is(Unrelated), // rodic*
any(398, 9).is(Use), // rozmnozov*
any(833, 8).is(Use), // rozsirov*
exact(89, 1).is(With), // s
exact(89, 1).then(61, 2, Given), // s laskavym svolenim
exact(89, 1).then(63, 3, Cite), // s odkazem na zdroj
exact(1226, 7).is(Use), // sdileni
exact(1595, 6).is(Use), // sdilet
exact(413, 2).is(With), // se
exact(413, 2).then(66, 1, Given), // se svolenim
exact(1233, 6).is(Filler), // server
any(1233, 6).is(Press), // server*
exact(1233, 7).is(Material), // serveru
any(1601, 5).is(Use), // siren*
exact(1601, 6).is(Use), // sireni
exact(1902, 5).is(Use), // sirit
exact(1240, 7).is(Unrelated), // skolach
exact(1333, 4).is(Words), // slov
exact(1907, 5).is(Words), // slova
exact(1095, 3).is(Permit), // smi
any(1912, 5).is(Photo), // snimk*
any(841, 8).then(67, 1, Online), // socialni* sit*
exact(849, 8).is(Unrelated), // software
any(1607, 6).then(68, 1, Unrelated), // soubor* cookie
any(2091, 4).is(Unrelated), // soud*
exact(407, 7).is(Consent), // souhlas
exact(407, 9).is(Consent), // souhlasem
exact(857, 8).is(Consent), // souhlasu
any(1247, 7).is(Noncommercial), // soukrom*
exact(865, 8).is(With), // spolecne
any(113, 10).is(Press), // spolecnost*
exact(113, 11).is(Manner), // spolecnosti
exact(1917, 5).is(With), // spolu
any(1922, 5).is(Unrelated), // stahn*
any(1927, 5).is(Unrelated), // stavb*
exact(2150, 3).is(Number).worth(100), // sto
exact(1254, 7).is(Material), // stranek
exact(1254, 7).is(Press), // stranek
exact(1261, 7).is(Material), // stranky
any(1268, 7).is(Manner), // strojov*
any(1268, 7).then(69, 1, Mining), // strojov* uceni
any(1613, 6).is(Vague), // strucn*
any(1619, 6).is(Unrelated), // studen*
exact(873, 7).is(Consent), // svoleni
exact(873, 8).is(Consent), // svolenim
exact(74, 2).is(Filler), // ta
exact(2153, 3).is(Mining), // tdm
exact(1285, 4).is(Manner), // tech
exact(1625, 6).is(Manner), // techto
any(1275, 7).is(Unrelated), // telefon*
exact(655, 3).is(Filler), // ten
exact(1640, 5).then(28, 1, Site), // tento web
exact(2095, 4).is(Manner), // teto
exact(52, 4).is(Material), // text
exact(52, 4).then(70, 3, Mining), // text and data mining
exact(1282, 7).is(Material), // textech
exact(1932, 5).is(Material), // textu
exact(1937, 5).is(Material), // texty
exact(1942, 5).is(Print), // tisku
any(1637, 6).is(Print), // tisten*
exact(55, 2).is(Filler), // to
exact(1643, 6).is(Manner), // tohoto
exact(1649, 6).is(Only), // toliko
any(416, 6).then(73, 2, Mining), // trenov* umele inteligence
exact(416, 9).then(75, 1, Mining), // trenovani ai
exact(1296, 5).is(Ordinal).worth(3), // treti
exact(1296, 7).is(Ordinal).worth(3), // tretiho
exact(1655, 6).is(Manner), // tretim
exact(1655, 6).is(Ordinal).worth(3), // tretim
any(1661, 6).is(Fraction).worth(33), // tretin*
exact(524, 3).is(Number).worth(3), // tri
exact(524, 3).then(76, 1, Number).worth(300), // tri sta
exact(1667, 6).is(Number).worth(30), // tricet
exact(2099, 4).then(29, 1, Site), // tyto stranky
any(2103, 4).is(Manner), // ucel*
exact(2107, 4).is(Unrelated), // ucet
exact(2111, 4).is(Unrelated), // uctu
exact(1957, 5).then(77, 1, Mining), // umele inteligence
exact(1673, 6).then(78, 1, Mining), // umelou inteligenc*
any(1303, 7).is(Permit), // umoznen*
any(1962, 5).is(Manner), // uprav*
any(881, 6).is(Mention), // uvadej*
exact(881, 8).is(Oblige), // uvadejte
exact(889, 4).is(Mention), // uved
exact(889, 4).is(Oblige), // uved
exact(889, 6).then(79, 1, Cite), // uveden zdroj
any(889, 6).is(Mention), // uveden*
any(889, 6).then(80, 1, Cite), // uveden* zdroj*
exact(889, 7).is(Mention), // uvedeni
any(889, 7).then(80, 1, Cite), // uvedeni* zdroj*
exact(889, 8).is(Mention), // uvedenim
exact(889, 8).then(81, 3, Cite), // uvedenim autora a zdroje
exact(1679, 6).is(Mention), // uvedte
exact(1679, 6).is(Oblige), // uvedte
exact(1679, 6).then(79, 1, Cite), // uvedte zdroj
exact(1967, 5).is(Mention), // uvest
exact(1967, 5).then(79, 1, Cite), // uvest zdroj
exact(1317, 7).is(Optional), // uvitame
exact(1151, 5).is(Using), // uziti
exact(346, 7).is(Using), // uzivani
exact(1685, 6).is(Using), // uzivat
exact(6, 1).then(84, 1, When), // v pripade
exact(6, 1).then(85, 1, Above), // v titulku
exact(6, 1).then(86, 1, Start), // v uvodu
exact(1691, 6).is(With), // vcetne
exact(897, 7).is(Manner), // veskere
exact(897, 8).is(Manner), // veskeren
exact(1324, 7).is(Manner), // veskery
exact(2115, 3).is(Sentences), // vet
exact(2115, 4).is(Sentences), // veta
exact(2119, 4).is(Sentences), // vety
exact(1082, 4).then(18, 1, Limit), // vice nez
exact(1082, 4).then(18, 1, Over), // vice nez
any(1977, 5).is(Photo), // video*
any(2123, 4).is(Unrelated), // vlad*
any(905, 8).is(Manner), // vlastnik*
exact(1982, 5).is(Permit), // volne
any(1987, 5).is(Manner), // vsech*
any(425, 9).is(Press), // vydavatel*
any(913, 8).is(Commercial), // vydelecn*
any(124, 10).is(Search), // vyhledavac*
any(124, 11).is(Search), // vyhledavaci*
exact(921, 8).is(Only), // vyhradne
any(434, 8).is(Manner), // vyhrazen*
any(434, 8).is(Reserve), // vyhrazen*
any(443, 8).is(Reserve), // vyhrazuj*
exact(443, 9).is(Manner), // vyhrazuji
any(1331, 7).is(Manner), // vyslovn*
exact(225, 10).is(Mining), // vytezovani
exact(225, 10).then(87, 1, Mining), // vytezovani dat*
exact(225, 10).then(88, 1, Mining), // vytezovani text*
exact(452, 9).is(Using), // vyuzijete
exact(1338, 7).is(Using), // vyuziti
any(1697, 6).is(Using), // vyuziv*
any(301, 5).is(Oblige), // vyzad*
exact(2127, 4).is(Manner), // vzdy
exact(1992, 3).is(Filler), // web
any(1992, 3).is(Online), // web*
any(1992, 3).is(Press), // web*
any(1992, 5).is(Press), // webov*
exact(303, 2).then(89, 1, If), // za podminky
exact(2131, 4).is(Unrelated), // zaci
exact(1997, 5).is(Not), // zadne
exact(2002, 5).is(Not), // zadny
any(1352, 7).is(Forbid), // zakazan*
any(1359, 7).is(Forbid), // zakazuj*
any(2007, 5).is(Manner), // zakon*
any(470, 9).is(Forbid), // zapovezen*
exact(929, 5).is(Source), // zdroj
exact(929, 5).then(90, 1, Unrelated), // zdroj napajeni
exact(1366, 6).is(Source), // zdroje
exact(1366, 7).is(Source), // zdrojem
exact(1703, 6).is(Source), // zdroji
any(929, 7).then(91, 1, Unrelated), // zdrojov* kod*
exact(929, 8).then(59, 1, Page), // zdrojovy clanek
exact(1709, 6).is(Source), // zdroju
any(937, 8).is(Use), // zkopirov*
any(1715, 4).is(Mention), // zmin*
exact(1715, 6).is(Oblige), // zminte
exact(2012, 5).is(Chars), // znaku
exact(2017, 5).is(Chars), // znaky
any(2022, 5).then(23, 1, Link), // zpetn* odkaz*
any(479, 5).is(Material), // zprav*
any(479, 9).is(Press), // zpravodaj*
any(945, 8).is(Manner), // zpristup*
any(1721, 6).is(Manner), // zpusob*
exact(235, 10).is(Use), // zverejneni
any(488, 9).is(Use), // zverejnov*
], more: &[
exact(55, 2), // to
exact(793, 3), // pri
exact(89, 1), // s
exact(499, 2), // by
exact(499, 2), // by
exact(66, 2), // nc
exact(499, 2), // by
exact(1, 2), // nd
exact(499, 2), // by
exact(94, 2), // sa
exact(499, 4), // bync
exact(499, 6), // byncnd
exact(507, 6), // byncsa
exact(1381, 4), // bynd
exact(1387, 4), // bysa
exact(1366, 6), // zdroje
any(988, 7), // commons*
exact(1475, 6), // mining
exact(927, 3), // nez
exact(1219, 7), // rozsahu
exact(0, 1), // i
any(1261, 6), // strank*
exact(782, 3), // ste
any(1114, 5), // odkaz*
exact(1852, 5), // nutne
exact(1144, 5), // treba
exact(1345, 7), // zacatku
exact(1631, 6), // textem
exact(1992, 3), // web
exact(1261, 7), // stranky
exact(1254, 7), // stranek
exact(2083, 4), // nize
any(537, 7), // dovolen*
exact(537, 8), // dovoleno
exact(1304, 5), // mozne
any(1852, 4), // nutn*
exact(1857, 5), // nutny
exact(1114, 5), // odkaz
any(1852, 4), // nutn*
exact(1114, 5), // odkaz
any(1142, 6), // potreb*
exact(1114, 5), // odkaz
any(1163, 6), // povinn*
exact(1114, 5), // odkaz
any(301, 5), // vyzad*
exact(1142, 7), // potreba
any(1163, 6), // povinn*
any(729, 7), // povolen*
exact(753, 8), // povoleno
any(461, 9), // vyzadovan*
exact(1310, 7), // uvedeno
exact(1807, 5), // jinak
exact(1952, 5), // udaju
exact(1769, 3), // set
exact(326, 9), // podminkou
exact(241, 4), // neni
exact(1310, 7), // uvedeno
exact(1807, 5), // jinak
exact(434, 9), // vyhrazena
exact(1391, 6), // clanek
exact(1397, 6), // clanku
exact(625, 8), // laskavym
exact(873, 8), // svolenim
exact(1114, 7), // odkazem
exact(145, 2), // na
exact(929, 5), // zdroj
exact(873, 8), // svolenim
any(653, 3), // sit*
exact(1409, 6), // cookie
exact(1947, 5), // uceni
exact(2135, 3), // and
exact(2043, 4), // data
exact(1475, 6), // mining
exact(1957, 5), // umele
exact(58, 11), // inteligence
exact(1779, 2), // ai
exact(197, 3), // sta
exact(58, 11), // inteligence
any(58, 10), // inteligenc*
exact(929, 5), // zdroj
any(929, 5), // zdroj*
exact(1373, 6), // autora
exact(7, 1), // a
exact(1366, 6), // zdroje
exact(1177, 7), // pripade
exact(1289, 7), // titulku
exact(1972, 5), // uvodu
any(150, 3), // dat*
any(52, 4), // text*
exact(721, 8), // podminky
exact(641, 8), // napajeni
any(2144, 3), // kod*
], sayings: Sayings {
above: "Odkaz musí být nad textem.",
article: "Použití materiálů je povoleno pouze s odkazem na původní článek.",
credit: "Zdroj: {link}",
first: "Odkaz musí být v prvním odstavci.",
open: "Odkaz musí být otevřený pro vyhledávače.",
site: "Použití materiálů je povoleno pouze s odkazem na {site}.",
within: "Odkaz musí být v prvních {n} odstavcích.",
}, other_script: None };
