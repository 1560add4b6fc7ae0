// GENERATED from data/notices/da.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "da", target_first: false, capital_nouns: false, letters: "", stems: Stems("eksemplarfremstilhenvisningslinkkildehenvisningoriginalartikelpersonoplysningerhvervsmassigikkekomme\
rcielkildeangivelseoriginalartiklvideredistribuviderepublicerillustrationkildeartikelmaskinlaringobl\
igatoriskoffentliggoroverskriftenadgangskodebegyndelsenelektroniskforbeholderforbeholdesforudgaendeg\
odkendelsehjemmesidenhjemmesiderindekserbarindekseringinformationintelligenskildeartiklkrediteringpa\
pirudgavesogemaskineuberettigetudelukkendeudtrykkeligabonnementafsnitteneartiklernebetingelsedatamin\
ingforbeholdtforureningfungerendeindledninglitteraturmangfoldigmaterialermaterialetnyhedsbrevophavsm\
andoprindeligoriginalenpersondatatidsskrifttilladeligtilladelseudnyttelsevideresendafsnittetaitranin\
gbegransetbeskyttesbeskyttetcopyrighteftertrykfjerdedelfolketingfotografifrivilliggenoptrykhalvdelen\
halvtredshyperlinkindehaverindholdetinklusivekildekodekopieringmaksimaltmedmindrenodvendignyhederneo\
phavsretparkeringpersonligredaktionregistrerrettighedskrabningskriftligsogerobotspredningteksternetr\
edjedelvideregivwebstedetanbefaleandsvarkartiklenbacklinkbearbejdbenyttesbillederccbyncndccbyncsadof\
ollowdownloadforaldreformularforpligtforsidenforudsatgengivetgenudgivhundredeinternetmekaniskministe\
rnofollowomfattetonskeligregeringreproducsamtykkesoftwareundtagenvenligstaimodelangiverangivesangive\
tbehoverbeskyldbrowserciteretcommonscreativdigitaldirektedomstolethvertgenbrugklikbarkodeordkorrektk\
orterekunstiglagringlangeremagasinmanchetnoindexoverforpatientprocentrygningsafremtsatningsocialestr\
engttekstentilladttredivetydeligudgiverudlejerulovligaftaleaktiveaktivtanklaganslagansvaranvendavise\
naviserbrugenbrugerbrugesccbyndccbysacookiedelviseleverenhverforbudforbydforlagformalformerforstegal\
dergrafikhellerifolgekildenkilderkraveslicenslinjerlinketmediermuligtnettetonlinepakravportalprivats\
attersenestspredeuddragvarketalenealtidandenandetandreblogsbragtcitatdelesdennedettedissefotosgerneh\
ojstindeningenintetkontolinksloginnogetnoglesagdesitettranetryktundervideovoresalledybefeltfilmfiref\
rithelehelthvishvormademerenavnogsaprissalgselvskalstoftegntexttyveudenvistborfemframaxnarsomtdmved"), entries: &[
any(453, 10).is(Unrelated), // abonnement*
any(233, 11).is(Unrelated), // adgangskode*
exact(463, 6).is(Paragraph), // afsnit
exact(463, 10).is(Paragraph), // afsnittene
exact(683, 9).is(Paragraph), // afsnittet
exact(1553, 6).is(Consent), // aftale
any(1273, 7).is(Mining), // aimodel*
any(692, 9).is(Mining), // aitraning*
exact(1559, 5).is(Active), // aktiv
exact(1559, 6).is(Active), // aktive
exact(1565, 6).is(Active), // aktivt
exact(1829, 5).is(Only), // alene
exact(1979, 4).is(Manner), // alle
exact(869, 3).is(Manner), // alt
exact(1834, 5).is(Manner), // altid
any(1025, 8).is(Optional), // anbefale*
exact(1839, 5).is(Manner), // anden
exact(1839, 5).is(Ordinal).worth(2), // anden
exact(1844, 5).is(Manner), // andet
exact(1844, 5).is(Ordinal).worth(2), // andet
any(1849, 4).is(Manner), // andr*
exact(1849, 5).is(Manner), // andre
any(1033, 8).is(Press), // andsvark*
exact(110, 5).is(Mention), // angiv
exact(110, 5).is(Oblige), // angiv
exact(110, 5).then(0, 1, Cite), // angiv kilde*
exact(110, 6).is(Mention), // angive
exact(110, 6).then(0, 1, Cite), // angive kilde*
exact(110, 9).then(1, 2, Cite), // angivelse af kilde*
exact(1280, 7).is(Mention), // angiver
exact(1280, 7).then(0, 1, Cite), // angiver kilde*
exact(1287, 7).is(Mention), // angives
any(1571, 6).is(Unrelated), // anklag*
exact(1577, 6).is(Chars), // anslag
exact(1583, 6).is(Unrelated), // ansvar
any(1589, 6).is(Using), // anvend*
exact(55, 7).is(Material), // artikel
any(55, 7).is(Press), // artikel*
exact(1041, 8).is(Material), // artiklen
exact(473, 8).is(Material), // artikler
any(473, 8).is(Press), // artikler*
exact(473, 10).is(Material), // artiklerne
any(1595, 4).is(Press), // avis*
exact(1595, 6).is(Filler), // avisen
exact(1601, 6).is(Print), // aviser
any(1049, 8).is(Link), // backlink*
any(1057, 8).is(Manner), // bearbejd*
exact(701, 9).is(Vague), // begranset
exact(1301, 7).then(3, 1, Optional), // behover ikke
exact(1065, 7).is(Using), // benytte
exact(1065, 8).is(Using), // benyttes
any(1308, 7).is(Unrelated), // beskyld*
exact(710, 9).is(Manner), // beskyttes
exact(719, 9).is(Manner), // beskyttet
any(483, 10).is(Oblige), // betingelse*
any(1073, 6).is(Photo), // billed*
exact(1073, 8).is(Manner), // billeder
any(1854, 4).is(Press), // blog*
exact(1854, 5).is(Online), // blogs
exact(2075, 3).is(Oblige), // bor
exact(1859, 5).then(4, 2, Given), // bragt med tilladelse
any(1315, 7).is(Unrelated), // browser*
exact(1374, 4).is(Using), // brug
exact(1607, 5).is(Using), // bruge
exact(1607, 6).is(Using), // brugen
exact(1613, 6).is(Using), // bruger
exact(1619, 6).is(Using), // bruges
exact(1081, 2).then(6, 1, Commons), // cc by
exact(1081, 2).then(7, 2, Commons), // cc by nc
exact(1081, 2).then(9, 2, Commons), // cc by nd
exact(1081, 2).then(11, 2, Commons), // cc by sa
exact(1081, 2).then(13, 1, Commons), // cc bync
exact(1081, 2).then(14, 1, Commons), // cc byncnd
exact(1081, 2).then(15, 1, Commons), // cc byncsa
exact(1081, 2).then(16, 1, Commons), // cc bynd
exact(1081, 2).then(17, 1, Commons), // cc bysa
exact(1081, 4).is(Commons), // ccby
exact(1081, 6).is(Commons), // ccbync
exact(1081, 8).is(Commons), // ccbyncnd
exact(1089, 8).is(Commons), // ccbyncsa
exact(1625, 6).is(Commons), // ccbynd
exact(1631, 6).is(Commons), // ccbysa
any(1864, 5).is(Quote), // citat*
any(1864, 5).is(Use), // citat*
any(1322, 5).is(Quote), // citer*
any(1322, 5).is(Use), // citer*
exact(1322, 7).is(Original), // citeret
any(1637, 6).is(Unrelated), // cookie*
exact(728, 9).is(Press), // copyright
any(1336, 7).then(18, 1, Commons), // creativ* commons*
exact(493, 4).then(19, 1, Mining), // data mining
any(493, 10).is(Mining), // datamining*
exact(35, 2).is(Filler), // de
exact(249, 3).is(Manner), // del
exact(795, 4).is(Manner), // dele
exact(795, 4).is(Using), // dele
exact(1869, 5).is(Using), // deles
any(1643, 6).is(Manner), // delvis*
exact(318, 3).is(Filler), // den
exact(318, 3).then(20, 1, When), // den der
exact(1874, 5).is(Manner), // denne
exact(1874, 5).then(21, 1, Site), // denne side
exact(135, 3).is(Manner), // der
exact(833, 3).is(Filler), // det
exact(1879, 5).is(Manner), // dette
exact(1879, 5).then(22, 1, Site), // dette websted
any(1343, 7).is(Online), // digital*
exact(1350, 7).is(Direct), // direkte
exact(1884, 5).is(Manner), // disse
any(139, 8).is(Use), // distribu*
exact(1097, 8).is(Follow), // dofollow
any(1357, 7).is(Unrelated), // domstol*
any(1105, 8).is(Unrelated), // download*
exact(1238, 2).is(Manner), // du
exact(1983, 4).then(23, 1, Link), // dybe link*
exact(737, 5).is(Manner), // efter
any(737, 9).is(Press), // eftertryk*
any(737, 9).is(Use), // eftertryk*
exact(1062, 2).is(Not), // ej
any(1542, 4).is(Manner), // ejer*
any(0, 17).is(Use), // eksemplarfremstil*
exact(990, 8).then(23, 1, Unrelated), // eksterne link*
any(255, 11).is(Manner), // elektronisk*
any(255, 11).is(Online), // elektronisk*
exact(1649, 6).is(Unrelated), // elever
exact(1710, 5).is(Manner), // eller
exact(18, 2).is(Filler), // en
exact(18, 2).is(Number).worth(1), // en
exact(18, 2).then(24, 1, Fraction).worth(25), // en fjerdedel
exact(18, 2).then(25, 1, Fraction).worth(33), // en tredjedel
exact(1655, 6).is(Manner), // enhver
exact(63, 2).is(Manner), // er
any(77, 14).is(Commercial), // erhvervsmassig*
exact(424, 2).is(Filler), // et
exact(424, 2).is(Number).worth(1), // et
exact(1364, 7).is(Manner), // ethvert
any(1987, 4).is(Unrelated), // felt*
exact(2078, 3).is(Number).worth(5), // fem
exact(2078, 3).then(26, 1, Number).worth(500), // fem hundrede
any(1991, 4).is(Photo), // film*
exact(1995, 4).is(Number).worth(4), // fire
any(755, 9).is(Unrelated), // folketing*
exact(266, 3).is(When), // for
exact(266, 3).then(27, 1, Above), // for teksten
exact(1113, 8).is(Unrelated), // foraldre
any(266, 9).is(Manner), // forbehold*
any(266, 9).is(Reserve), // forbehold*
exact(266, 11).is(Reserve), // forbeholder
exact(277, 11).is(Reserve), // forbeholdes
exact(503, 10).is(Reserve), // forbeholdt
any(1661, 6).is(Forbid), // forbud*
any(1667, 6).is(Forbid), // forbyd*
any(1673, 6).is(Press), // forlag*
exact(356, 4).is(Manner), // form
any(1679, 6).is(Manner), // formal*
exact(1685, 6).is(Manner), // former
any(1121, 8).is(Unrelated), // formular*
any(1129, 8).is(Oblige), // forpligt*
exact(1137, 8).is(Site), // forsiden
exact(1691, 6).is(Ordinal).worth(1), // forste
exact(288, 11).is(Manner), // forudgaende
exact(1145, 8).is(If), // forudsat
exact(1145, 8).is(Oblige), // forudsat
any(513, 10).is(Unrelated), // forurening*
exact(764, 4).is(Photo), // foto
any(764, 9).is(Photo), // fotografi*
exact(1889, 5).is(Photo), // fotos
exact(2081, 3).is(Manner), // fra
exact(1999, 4).is(Permit), // frit
any(773, 9).is(Optional), // frivillig*
exact(523, 10).is(Active), // fungerende
exact(1697, 6).is(Manner), // galder
any(1371, 7).is(Use), // genbrug*
any(1153, 6).is(Use), // gengiv*
exact(1153, 8).then(4, 2, Given), // gengivet med tilladelse
any(782, 9).is(Use), // genoptryk*
any(1161, 8).is(Use), // genudgiv*
exact(1894, 5).is(Permit), // gerne
exact(299, 3).is(Manner), // god
any(299, 11).is(Consent), // godkendelse*
any(1703, 6).is(Photo), // grafik*
exact(791, 9).is(Fraction).worth(50), // halvdelen
exact(800, 9).is(Number).worth(50), // halvtreds
exact(2003, 4).is(Manner), // hele
exact(1709, 6).then(28, 2, Even), // heller ikke med
exact(2007, 4).is(Manner), // helt
any(17, 6).is(Mention), // henvis*
any(17, 15).is(Link), // henvisningslink*
any(310, 10).is(Press), // hjemmeside*
exact(310, 11).is(Site), // hjemmesiden
exact(321, 11).is(Online), // hjemmesider
exact(1899, 5).is(Limit), // hojst
exact(1169, 8).is(Number).worth(100), // hundrede
exact(2011, 4).is(If), // hvis
exact(2015, 4).then(30, 4, Manner), // hvor intet andet er angivet
any(809, 9).is(Link), // hyperlink*
exact(15, 1).then(34, 1, Start), // i begyndelsen
exact(15, 1).then(35, 1, Above), // i overskriften
exact(1715, 6).is(Manner), // ifolge
exact(91, 4).is(Manner), // ikke
exact(91, 4).is(Not), // ikke
exact(91, 4).then(36, 1, Noncommercial), // ikke kommerciel*
exact(91, 4).then(37, 1, Optional), // ikke nodvendig*
exact(91, 4).then(38, 2, Optional), // ikke noget link
exact(91, 4).then(40, 1, Optional), // ikke obligatorisk*
exact(91, 4).then(41, 1, Forbid), // ikke tilladt*
exact(91, 4).then(42, 1, Below), // ikke under
any(91, 14).is(Noncommercial), // ikkekommerciel*
any(161, 12).is(Photo), // illustration*
any(818, 9).is(Manner), // indehaver*
any(332, 11).is(Follow), // indekserbar*
any(343, 11).is(Search), // indeksering*
exact(1904, 5).is(Manner), // inden
exact(827, 7).is(Material), // indhold
any(827, 7).is(Material), // indhold*
any(827, 7).is(Press), // indhold*
exact(827, 9).is(Material), // indholdet
any(533, 10).is(Start), // indledning*
any(354, 11).is(Material), // information*
exact(1909, 5).is(Not), // ingen
exact(1909, 5).then(43, 1, Optional), // ingen link
exact(836, 8).is(With), // inklusiv
exact(836, 9).is(With), // inklusive
any(1177, 8).is(Online), // internet*
exact(1914, 5).is(Not), // intet
exact(1914, 5).then(43, 1, Optional), // intet link
exact(1187, 3).is(Permit), // kan
exact(1187, 3).then(3, 1, Forbid), // kan ikke
exact(32, 5).is(Source), // kilde
exact(32, 5).then(44, 1, Cite), // kilde angives
any(105, 14).is(Cite), // kildeangivelse*
any(173, 12).is(Page), // kildeartikel*
any(376, 11).is(Page), // kildeartikl*
any(32, 15).is(Cite), // kildehenvisning*
any(845, 9).is(Unrelated), // kildekode*
exact(1721, 6).is(Source), // kilden
exact(1721, 6).then(44, 1, Cite), // kilden angives
exact(1727, 6).is(Source), // kilder
any(1378, 4).is(Unrelated), // klik*
any(1378, 7).is(Active), // klikbar*
any(1385, 7).is(Unrelated), // kodeord*
any(95, 10).is(Commercial), // kommerciel*
exact(1919, 5).is(Unrelated), // konto
exact(854, 4).is(Use), // kopi
any(854, 6).is(Use), // kopier*
any(854, 9).is(Use), // kopiering*
exact(1392, 7).is(Manner), // korrekt
exact(1399, 4).is(Vague), // kort
exact(1399, 5).is(Vague), // korte
exact(1399, 7).is(Vague), // kortere
any(1733, 4).is(Oblige), // krav*
exact(1733, 6).then(45, 2, Optional), // kraves der ikke
exact(1733, 6).then(47, 2, Optional), // kraves der ingen
exact(1733, 6).then(3, 1, Optional), // kraves ikke
exact(1733, 6).then(49, 1, Optional), // kraves ingen
any(387, 8).is(Cite), // krediter*
any(387, 11).is(Cite), // kreditering*
exact(1406, 3).is(Manner), // kun
exact(1406, 3).is(Only), // kun
exact(1406, 7).then(50, 1, Mining), // kunstig intelligens
any(1413, 7).is(Manner), // lagring*
exact(1420, 7).then(51, 1, Limit), // langere end
exact(1420, 7).then(51, 1, Over), // langere end
any(1739, 6).is(Consent), // licens*
exact(1745, 5).is(Lines), // linje
exact(1745, 6).is(Lines), // linjer
exact(28, 4).is(Link), // link
exact(1751, 5).is(Link), // linke
exact(1751, 6).is(Link), // linket
exact(1924, 5).is(Link), // links
any(543, 10).is(Unrelated), // litteratur*
exact(1855, 3).then(52, 1, Unrelated), // log ind
any(1929, 5).is(Unrelated), // login*
any(1547, 3).is(Manner), // lov*
exact(85, 2).is(Manner), // ma
exact(85, 2).is(Permit), // ma
exact(85, 2).then(53, 1, Forbid), // ma ej
exact(85, 2).then(3, 1, Forbid), // ma ikke
any(2019, 4).is(Manner), // made*
any(1427, 7).is(Print), // magasin*
exact(863, 9).is(Limit), // maksimalt
exact(553, 3).is(Manner), // man
any(1434, 7).is(Start), // manchet*
any(553, 10).is(Use), // mangfoldig*
any(185, 12).is(Mining), // maskinlaring*
exact(563, 9).is(Material), // materiale
exact(563, 10).is(Material), // materialer
exact(573, 10).is(Material), // materialet
exact(2084, 3).is(Limit), // max
exact(872, 3).is(With), // med
exact(872, 3).then(54, 1, Cite), // med kilde
exact(872, 3).then(55, 2, Given), // med tilladelse fra
exact(872, 9).is(Without), // medmindre
exact(872, 9).then(57, 3, Manner), // medmindre andet er angivet
any(1185, 8).is(Manner), // mekanisk*
exact(2023, 4).then(51, 1, Limit), // mere end
exact(2023, 4).then(51, 1, Over), // mere end
exact(875, 6).is(Vague), // mindre
any(1193, 8).is(Unrelated), // minister*
exact(1275, 3).is(To), // mod
exact(1763, 6).is(Permit), // muligt
exact(2087, 3).is(When), // nar
exact(2027, 4).is(Oblige), // navn
any(2027, 4).is(Mention), // navn*
exact(1769, 6).is(Online), // nettet
any(881, 9).is(Oblige), // nodvendig*
exact(1201, 8).is(Follow), // nofollow
any(1939, 5).is(Unrelated), // nogle*
exact(1441, 7).is(Follow), // noindex
exact(583, 5).is(Material), // nyhed
any(583, 5).is(Press), // nyhed*
exact(890, 7).is(Material), // nyheder
exact(890, 9).is(Material), // nyhederne
any(583, 10).is(Unrelated), // nyhedsbrev*
any(197, 12).is(Oblige), // obligatorisk*
any(209, 12).is(Using), // offentliggor*
exact(410, 2).is(Filler), // og
exact(2031, 4).is(Manner), // ogsa
exact(2031, 4).then(60, 1, Even), // ogsa med
exact(1209, 8).is(Manner), // omfattet
exact(1775, 6).is(Online), // online
any(1217, 8).is(Optional), // onskelig*
exact(68, 2).then(61, 1, Limit), // op til
any(593, 10).is(Manner), // ophavsmand*
any(899, 9).is(Press), // ophavsret*
exact(68, 5).is(Oblige), // oplys
any(68, 5).is(Mention), // oplys*
any(603, 10).is(Original), // oprindelig*
exact(1389, 3).is(Words), // ord
any(47, 8).is(Original), // original*
any(47, 15).is(Page), // originalartikel*
any(119, 14).is(Page), // originalartikl*
exact(613, 10).is(Page), // originalen
exact(1892, 2).is(Press), // os
exact(1892, 2).is(Site), // os
exact(221, 4).then(27, 1, Above), // over teksten
any(1448, 7).is(Manner), // overfor*
exact(398, 2).is(To), // pa
exact(398, 2).then(62, 1, If), // pa betingelse
any(1781, 6).is(Oblige), // pakrav*
any(398, 11).is(Print), // papirudgave*
any(908, 9).is(Unrelated), // parkering*
any(1455, 7).is(Unrelated), // patient*
any(623, 10).is(Unrelated), // persondata*
any(917, 9).is(Noncommercial), // personlig*
any(62, 15).is(Unrelated), // personoplysning*
any(1787, 6).is(Press), // portal*
any(1793, 6).is(Noncommercial), // privat*
exact(1462, 7).is(Percent), // procent
any(153, 8).is(Using), // publicer*
any(926, 9).is(Press), // redaktion*
any(1225, 8).is(Unrelated), // regering*
any(935, 9).is(Unrelated), // registrer*
any(1233, 8).is(Use), // reproduc*
any(151, 10).is(Use), // republicer*
any(944, 9).is(Manner), // rettighed*
any(1469, 7).is(Unrelated), // rygning*
exact(1476, 7).is(If), // safremt
exact(1944, 5).is(Unrelated), // sagde
exact(2039, 4).is(Manner), // salg
exact(1241, 4).is(Manner), // samt
exact(1241, 4).is(With), // samt
any(1241, 8).is(Consent), // samtykke*
any(1483, 7).is(Sentences), // satning*
exact(1799, 6).then(63, 1, Optional), // satter pris
exact(2043, 4).then(64, 1, Even), // selv hvis
exact(2043, 4).then(60, 1, Even), // selv med
exact(2043, 4).then(65, 1, Even), // selv om
exact(2043, 4).then(66, 1, Even), // selv ved
exact(1805, 6).is(Below), // senest
exact(316, 5).is(Material), // siden
exact(327, 5).is(Material), // sider
exact(1949, 5).is(Site), // sitet
exact(2047, 4).is(Oblige), // skal
exact(1219, 3).is(Manner), // ske
any(953, 9).is(Mining), // skrabning*
exact(962, 9).then(67, 1, Consent), // skriftlig tilladelse
any(962, 9).is(Manner), // skriftlig*
exact(1490, 7).then(68, 1, Online), // sociale medier
any(1249, 8).is(Unrelated), // software*
any(409, 11).is(Search), // sogemaskine*
any(971, 9).is(Search), // sogerobot*
exact(2090, 3).is(Manner), // som
exact(1811, 6).is(Use), // sprede
any(980, 9).is(Use), // spredning*
exact(2051, 4).is(Material), // stof
exact(1497, 7).is(Manner), // strengt
exact(2093, 3).is(Mining), // tdm
exact(2055, 4).is(Chars), // tegn
exact(989, 5).is(Material), // tekst
exact(989, 5).then(69, 2, Mining), // tekst og datamining
exact(1504, 7).is(Material), // teksten
exact(989, 7).is(Material), // tekster
exact(989, 9).is(Material), // teksterne
exact(2059, 4).then(71, 3, Mining), // text and data mining
exact(14, 2).is(Number).worth(10), // ti
any(633, 10).is(Press), // tidsskrift*
any(633, 10).is(Print), // tidsskrift*
exact(14, 3).is(To), // til
any(643, 10).is(Permit), // tilladelig*
any(653, 10).is(Consent), // tilladelse*
any(1511, 7).is(Permit), // tilladt*
exact(203, 2).is(Number).worth(2), // to
exact(203, 2).then(26, 1, Number).worth(200), // to hundrede
exact(1954, 5).then(74, 1, Mining), // trane ai*
exact(694, 7).then(75, 2, Mining), // traning af ai*
exact(804, 3).is(Number).worth(3), // tre
exact(804, 3).then(26, 1, Number).worth(300), // tre hundrede
exact(1518, 7).is(Number).worth(30), // tredive
exact(998, 6).is(Ordinal).worth(3), // tredje
any(1959, 5).is(Print), // trykt*
any(1525, 7).is(Manner), // tydelig*
exact(2063, 4).is(Number).worth(20), // tyve
exact(420, 11).is(Manner), // uberettiget
exact(1817, 6).is(Material), // uddrag
exact(431, 11).is(Only), // udelukkende
exact(2067, 4).is(Manner), // uden
exact(2067, 4).is(Without), // uden
any(1532, 7).is(Press), // udgiver*
any(1539, 7).is(Unrelated), // udlejer*
any(663, 7).is(Using), // udnytte*
any(663, 10).is(Using), // udnyttelse*
any(442, 11).is(Manner), // udtrykkelig*
any(1546, 7).is(Forbid), // ulovlig*
exact(1257, 8).is(Without), // undtagen
exact(1037, 4).is(Material), // vark
exact(1823, 6).is(Material), // varket
exact(2096, 3).is(When), // ved
exact(1265, 8).is(Oblige), // venligst
any(1969, 5).is(Photo), // video*
any(133, 14).is(Use), // videredistribu*
any(1007, 9).is(Use), // videregiv*
any(147, 14).is(Use), // viderepublicer*
any(673, 10).is(Use), // videresend*
exact(2071, 4).is(Manner), // vist
exact(1974, 5).is(Filler), // vores
exact(1974, 5).is(Press), // vores
exact(1974, 5).then(77, 1, Site), // vores hjemmeside
exact(1974, 5).then(21, 1, Site), // vores side
exact(1974, 5).then(22, 1, Site), // vores websted
any(1016, 3).is(Online), // web*
any(1016, 7).is(Press), // websted*
exact(1016, 9).is(Filler), // webstedet
exact(1016, 9).is(Site), // webstedet
], more: &[
any(32, 5), // kilde*
exact(463, 2), // af
any(32, 5), // kilde*
exact(91, 4), // ikke
exact(872, 3), // med
exact(653, 10), // tilladelse
exact(1083, 2), // by
exact(1083, 2), // by
exact(1085, 2), // nc
exact(1083, 2), // by
exact(248, 2), // nd
exact(1083, 2), // by
exact(1095, 2), // sa
exact(1083, 4), // bync
exact(1083, 6), // byncnd
exact(1091, 6), // byncsa
exact(1627, 4), // bynd
exact(1633, 4), // bysa
any(1329, 7), // commons*
exact(497, 6), // mining
exact(135, 3), // der
exact(316, 4), // side
exact(1016, 7), // websted
any(28, 4), // link*
exact(746, 9), // fjerdedel
exact(998, 9), // tredjedel
exact(1169, 8), // hundrede
exact(1504, 7), // teksten
exact(91, 4), // ikke
exact(872, 3), // med
exact(1914, 5), // intet
exact(1844, 5), // andet
exact(63, 2), // er
exact(1294, 7), // angivet
exact(244, 11), // begyndelsen
exact(221, 12), // overskriften
any(95, 10), // kommerciel*
any(881, 9), // nodvendig*
exact(1934, 5), // noget
exact(28, 4), // link
any(197, 12), // obligatorisk*
any(1511, 7), // tilladt*
exact(1964, 5), // under
exact(28, 4), // link
exact(1287, 7), // angives
exact(135, 3), // der
exact(91, 4), // ikke
exact(135, 3), // der
exact(1909, 5), // ingen
exact(1909, 5), // ingen
exact(365, 11), // intelligens
exact(295, 3), // end
exact(332, 3), // ind
exact(1062, 2), // ej
exact(32, 5), // kilde
exact(653, 10), // tilladelse
exact(2081, 3), // fra
exact(1844, 5), // andet
exact(63, 2), // er
exact(1294, 7), // angivet
exact(872, 3), // med
exact(14, 3), // til
exact(483, 10), // betingelse
exact(2035, 4), // pris
exact(2011, 4), // hvis
exact(96, 2), // om
exact(2096, 3), // ved
exact(653, 10), // tilladelse
exact(1757, 6), // medier
exact(410, 2), // og
exact(493, 10), // datamining
exact(600, 3), // and
exact(493, 4), // data
exact(497, 6), // mining
any(692, 2), // ai*
exact(463, 2), // af
any(692, 2), // ai*
exact(310, 10), // hjemmeside
], sayings: Sayings {
above: "Linket skal stå over teksten.",
article: "Brug af materialet er kun tilladt med et link til originalartiklen.",
credit: "Kilde: {link}",
first: "Linket skal stå i første afsnit.",
open: "Linket skal være åbent for søgemaskiner.",
site: "Brug af materialet er kun tilladt med et link til {site}.",
within: "Linket skal stå i de første {n} afsnit.",
}, other_script: None };
