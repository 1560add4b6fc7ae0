// GENERATED from data/notices/nl.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "nl", target_first: false, capital_nouns: false, letters: "", stems: Stems("persoonsgegevensgegevensbestandliteratuurlijstnaamsvermeldingnietcommercieelnietcommercieleoorspronk\
elijkebronvermeldingbronverwijzinggedistribueerdopenbaarmakingvermenigvuldigvoorstellingenaansprakel\
ijkdesbetreffendintelligentierechthebbendetijdschriftentrackingpixeluitdrukkelijkverveelvoudigauteur\
srechtbijbehorendeelektronischgedeeltelijkgepubliceerdinternetsitenoodzakelijkpaginatellerprivegebru\
ikrechtstreeksreproducerenschriftelijkverspreidingvoorbehoudenwetsvoorstelwinstoogmerkaanklikbaaraan\
klikbareautomatischbetreffendebronartikeldriehonderdgeneratievegewaardeerdgoedkeuringillustratieinfo\
graphicnieuwsbriefovergenomenpersoonlijkpublicatiesreproductiestartpaginatoestemmingtweehonderduitsl\
uitendverspreidenverwijzendevijfhonderdvoorafgaandzoekmachineaanbevolenaangegevenafbeeldingaitrainin\
gattributiebeschuldigdataminingdoeleindendoorplaatsgekopieerdgeoorloofdhergebruikheruitgaveindexeerb\
ainformatieinstemmingkunstmatigleerlingenmachtigingmaterialenmechanischministerieopgeslagenoverdrach\
tparagrafenpersbureaupublicerentoegestaanuitgeverijvergunningverhuurdervoorwaardewachtwoordartikelen\
behoudensbeschermdcanonicalcopyrightenigerleiformulierfotokopiegebruikengeciteerdgedeeltengeplaatstg\
rafischeherplaatsherpublichoogstenshyperlinkinclusiefinleidingkaraktersmachinaalmateriaalorigineelor\
igineleoverneemtovernemenparagraafpatientenrechtbankstrafbaaruiterlijkvermeldenverplichtverzoekenvol\
ledigevrijelijkwenselijkwettelijkzoekrobotaisystembacklinkbroncodeccbyncndccbyncsadigitaledofollowdo\
orlinkdownloaddrukwerkeigenaargebruiktgehoudenhomepageinloggenkopierenlicentiemagazinemaximaalnofoll\
owovernamepapierenparkerenplaatsenredactieregeringscrapingsoftwaretelpixeluitgavenverbodenverhalenve\
rmeldtvervolgdverwezenverzochtvolgendevoorzienwebsiteswerkendeaanmeldaccountactieveaimodelakkoordbee\
ldenbehalvebehoudtbeperktberichtbronnenbrowsercitatenciterencommonscontentcreativdaarbijdirecteexplo\
itexternegedeeldgedruktgelievegelinktgemaaktgenoemdgesteldgewenstindexerkabinetkopieenkrantenmaximum\
noindexonszelfopnamenoverlegpercentprivacyprocentrechtenrechterregistrscrapenslechtssocialestukkente\
kstentrainentwintigverbiedvereistverhaalverwijtvijftigwanneerwoordenactiefalineaalleenandereanderscc\
byndccbysacitaatcookiederdendertigdieneneerstegeheelgehelegratishetzijhoevenhondenhouderiedereindien\
inhoudkleinekunnenlangerlinkenmiddelmoetennoemenonlineoudersportalregelssteedsstrikttekenstenzijtwee\
develdenverdervragenwordenzinnenzolangzondera.u.bbeginblogsbovendelendientenkelgevalgraaghelfthoefti\
ntrokortekwartlagerlerenlinksmakenmakermediamogennietsnodignooitprijsrokentitelvideowelkewordtzelfsz\
overdezegeenmeermitsnochonzeviervormzichzijnalsdanditkanmetreltdmtotvanwiezei"), entries: &[
exact(2444, 5).is(Oblige), // a.u.b
exact(190, 3).is(To), // aan
exact(190, 3).then(0, 2, Start), // aan het begin
exact(761, 10).is(Optional), // aanbevolen
exact(771, 10).is(Mention), // aangegeven
exact(486, 11).is(Active), // aanklikbaar
exact(497, 11).is(Active), // aanklikbare
exact(497, 11).then(2, 1, Link), // aanklikbare link
any(1762, 7).is(Unrelated), // aanmeld*
any(190, 13).is(Unrelated), // aansprakelijk*
any(1769, 7).is(Unrelated), // account*
exact(2168, 6).is(Active), // actief
exact(1776, 7).is(Active), // actieve
any(781, 10).is(Photo), // afbeelding*
any(1783, 7).is(Mining), // aimodel*
any(1442, 8).is(Mining), // aisystem*
any(791, 10).is(Mining), // aitraining*
exact(1790, 7).is(Consent), // akkoord
any(2174, 6).is(Paragraph), // alinea*
exact(2180, 4).is(Manner), // alle
exact(2180, 6).is(Only), // alleen
exact(2644, 3).is(If), // als
any(2186, 6).is(Manner), // andere*
exact(2192, 6).is(Manner), // anders
any(534, 7).is(Material), // artikel*
any(534, 7).is(Press), // artikel*
exact(801, 10).is(Cite), // attributie
any(294, 6).is(Manner), // auteur*
any(294, 12).is(Press), // auteursrecht*
any(508, 11).is(Manner), // automatisch*
any(1450, 8).is(Link), // backlink*
any(783, 5).is(Manner), // beeld*
any(783, 5).is(Photo), // beeld*
exact(1797, 7).is(Photo), // beelden
exact(2449, 5).then(3, 1, Start), // begin van
exact(1804, 7).is(Without), // behalve
exact(1100, 9).is(Without), // behoudens
exact(1811, 7).then(4, 1, Reserve), // behoudt zich
any(1818, 7).is(Vague), // beperkt*
any(1825, 7).is(Material), // bericht*
any(1825, 7).is(Press), // bericht*
exact(1109, 9).is(Manner), // beschermd
any(811, 10).is(Unrelated), // beschuldig*
exact(519, 11).is(Original), // betreffende
exact(306, 3).is(When), // bij
exact(306, 12).is(Original), // bijbehorende
any(2454, 4).is(Press), // blog*
exact(2454, 5).is(Online), // blogs
exact(2459, 5).then(5, 2, Above), // boven de tekst
exact(2459, 5).then(7, 2, Above), // boven het artikel
exact(106, 4).is(Source), // bron
exact(106, 4).then(9, 1, Cite), // bron vermelding
exact(530, 11).is(Page), // bronartikel
exact(1458, 8).is(Unrelated), // broncode
exact(1832, 7).is(Source), // bronnen
any(106, 14).is(Cite), // bronvermelding*
any(120, 14).is(Cite), // bronverwijzing*
any(1839, 7).is(Unrelated), // browser*
exact(1118, 9).is(Canonical), // canonical
exact(1466, 2).then(10, 1, Commons), // cc by
exact(1466, 2).then(11, 2, Commons), // cc by nc
exact(1466, 2).then(13, 2, Commons), // cc by nd
exact(1466, 2).then(15, 2, Commons), // cc by sa
exact(1466, 2).then(17, 1, Commons), // cc bync
exact(1466, 2).then(18, 1, Commons), // cc byncnd
exact(1466, 2).then(19, 1, Commons), // cc byncsa
exact(1466, 2).then(20, 1, Commons), // cc bynd
exact(1466, 2).then(21, 1, Commons), // cc bysa
exact(1466, 4).is(Commons), // ccby
exact(1466, 6).is(Commons), // ccbync
exact(1466, 8).is(Commons), // ccbyncnd
exact(1474, 8).is(Commons), // ccbyncsa
exact(2198, 6).is(Commons), // ccbynd
exact(2204, 6).is(Commons), // ccbysa
exact(2210, 6).is(Quote), // citaat
exact(2210, 6).is(Use), // citaat
exact(1846, 7).is(Quote), // citaten
exact(1846, 7).is(Use), // citaten
any(1174, 6).is(Quote), // citeer*
any(1174, 6).is(Use), // citeer*
exact(1853, 7).is(Quote), // citeren
exact(1853, 7).is(Use), // citeren
exact(65, 11).is(Commercial), // commercieel
exact(80, 11).is(Commercial), // commerciele
exact(1867, 7).is(Material), // content
any(2216, 6).is(Unrelated), // cookie*
any(1127, 9).is(Press), // copyright*
any(1874, 7).then(22, 1, Commons), // creativ* commons*
exact(1881, 7).is(Manner), // daarbij
exact(2647, 3).is(Manner), // dan
exact(821, 10).is(Mining), // datamining
exact(203, 2).is(Filler), // de
exact(203, 2).then(23, 1, Fraction).worth(50), // de helft
exact(316, 4).is(Manner), // deel
exact(2464, 5).is(Manner), // delen
exact(2464, 5).is(Using), // delen
exact(2222, 5).is(Ordinal).worth(3), // derde
exact(2222, 6).is(Manner), // derden
exact(2228, 6).is(Number).worth(30), // dertig
any(203, 13).is(Original), // desbetreffend*
exact(2604, 4).is(Filler), // deze
exact(2604, 4).is(Manner), // deze
exact(2604, 4).then(24, 1, Site), // deze site
exact(2604, 4).then(25, 1, Site), // deze website
exact(2234, 6).is(Oblige), // dienen
exact(2469, 5).is(Oblige), // dient
exact(1482, 8).is(Online), // digitale
exact(1888, 6).is(Direct), // direct
exact(1888, 7).is(Direct), // directe
any(136, 8).is(Use), // distribu*
exact(2650, 3).is(Filler), // dit
exact(831, 4).is(Manner), // doel
exact(831, 10).is(Manner), // doeleinden
exact(1490, 8).is(Follow), // dofollow
exact(841, 4).is(Manner), // door
any(1498, 8).is(Link), // doorlink*
any(841, 10).is(Use), // doorplaats*
any(1506, 8).is(Unrelated), // download*
exact(541, 4).is(Number).worth(3), // drie
exact(541, 11).is(Number).worth(300), // driehonderd
any(1514, 8).is(Print), // drukwerk*
exact(1983, 3).is(Filler), // een
exact(1983, 3).is(Number).worth(1), // een
exact(1983, 3).then(26, 1, Fraction).worth(33), // een derde
exact(1983, 3).then(27, 1, Fraction).worth(25), // een kwart
exact(2240, 6).is(Ordinal).worth(1), // eerste
any(1522, 8).is(Manner), // eigenaar*
any(318, 12).is(Manner), // elektronisch*
any(318, 12).is(Online), // elektronisch*
any(2585, 3).is(Manner), // elk*
exact(13, 2).is(Filler), // en
any(166, 4).is(Manner), // enig*
exact(1136, 9).is(Manner), // enigerlei
exact(2474, 5).is(Only), // enkel
any(1895, 7).is(Using), // exploit*
exact(1902, 7).then(28, 1, Unrelated), // externe links
any(1145, 9).is(Unrelated), // formulier*
any(1154, 4).is(Manner), // foto*
any(1154, 4).is(Photo), // foto*
any(1154, 9).is(Manner), // fotokopie*
any(395, 7).is(Using), // gebruik*
exact(1163, 9).is(Using), // gebruiken
exact(1530, 8).is(Using), // gebruikt
exact(1530, 8).then(29, 1, Using), // gebruikt u
exact(1172, 9).is(Quote), // geciteerd
exact(1172, 9).is(Use), // geciteerd
exact(1909, 7).is(Using), // gedeeld
any(330, 12).is(Manner), // gedeeltelijk*
exact(1181, 9).is(Vague), // gedeelten
exact(134, 14).is(Use), // gedistribueerd
any(1916, 7).is(Print), // gedrukt*
exact(2608, 4).is(Not), // geen
exact(2608, 4).then(2, 1, Link), // geen link
exact(2608, 4).then(2, 1, Optional), // geen link
exact(8, 8).is(Material), // gegevens
any(16, 15).is(Manner), // gegevensbestand*
exact(2246, 6).is(Manner), // geheel
exact(2252, 6).is(Manner), // gehele
exact(1538, 8).is(Manner), // gehouden
exact(851, 10).is(Use), // gekopieerd
exact(1923, 7).is(Oblige), // gelieve
exact(1930, 7).is(Link), // gelinkt
exact(1937, 7).is(Manner), // gemaakt
exact(552, 11).then(30, 1, Mining), // generatieve ai
exact(1944, 7).is(Mention), // genoemd
exact(861, 10).is(Permit), // geoorloofd
exact(1190, 9).is(Using), // geplaatst
exact(342, 12).is(Using), // gepubliceerd
exact(563, 11).is(Optional), // gewaardeerd
exact(1958, 7).is(Optional), // gewenst
any(574, 11).is(Consent), // goedkeuring*
exact(2484, 5).is(Oblige), // graag
exact(1199, 9).is(Manner), // grafische
exact(2258, 6).is(Permit), // gratis
exact(2489, 5).is(Fraction).worth(50), // helft
any(871, 10).is(Use), // hergebruik*
any(1208, 9).is(Use), // herplaats*
any(1217, 9).is(Use), // herpublic*
any(881, 10).is(Use), // heruitgave*
exact(2264, 3).is(Filler), // het
exact(2264, 6).is(Manner), // hetzij
exact(2494, 5).then(31, 1, Optional), // hoeft geen
exact(2494, 5).then(32, 1, Optional), // hoeft niet
exact(2494, 5).then(33, 2, Optional), // hoeft u niet
exact(2270, 6).then(32, 1, Optional), // hoeven niet
exact(1546, 8).is(Site), // homepage
exact(2276, 6).is(Unrelated), // honden
exact(545, 7).is(Number).worth(100), // honderd
exact(1226, 9).is(Limit), // hoogstens
any(2282, 6).is(Manner), // houder*
any(1064, 7).is(Unrelated), // huurder*
any(1235, 9).is(Link), // hyperlink*
any(2220, 5).is(Manner), // ieder*
exact(2288, 6).is(Manner), // iedere
any(585, 11).is(Photo), // illustratie*
exact(58, 2).then(35, 2, Above), // in de kop
exact(58, 2).then(37, 2, Above), // in de titel
exact(58, 2).then(39, 1, When), // in geval
exact(1244, 9).is(With), // inclusief
any(891, 10).is(Follow), // indexeerba*
any(1965, 7).is(Search), // indexer*
exact(2294, 6).is(If), // indien
any(596, 11).is(Photo), // infographic*
exact(901, 10).is(Material), // informatie
exact(2300, 6).is(Material), // inhoud
exact(1253, 9).is(Start), // inleiding
exact(1554, 8).is(Unrelated), // inloggen
any(911, 10).is(Consent), // instemming*
exact(354, 8).is(Online), // internet
any(354, 12).is(Press), // internetsite*
exact(2499, 5).is(Start), // intro
exact(1972, 7).is(Unrelated), // kabinet
exact(2653, 3).is(Permit), // kan
exact(1262, 9).is(Chars), // karakters
exact(2306, 5).is(Vague), // klein
exact(2306, 6).is(Vague), // kleine
any(489, 4).is(Unrelated), // klik*
exact(500, 8).is(Active), // klikbare
exact(853, 5).is(Use), // kopie
exact(1979, 7).is(Use), // kopieen
any(853, 7).is(Use), // kopieer*
exact(1562, 8).is(Use), // kopieren
exact(2504, 4).is(Vague), // kort
exact(2504, 5).is(Vague), // korte
exact(1986, 5).is(Filler), // krant
any(1986, 5).is(Press), // krant*
exact(1986, 7).is(Print), // kranten
exact(2312, 6).is(Permit), // kunnen
any(921, 10).then(40, 1, Mining), // kunstmatig* intelligentie
exact(2318, 6).then(41, 1, Limit), // langer dan
exact(2318, 6).then(41, 1, Over), // langer dan
exact(931, 10).is(Unrelated), // leerlingen
any(1570, 8).is(Consent), // licentie*
any(1570, 8).is(Manner), // licentie*
exact(1240, 4).is(Link), // link
exact(2324, 6).is(Link), // linken
exact(2524, 5).is(Link), // links
exact(31, 15).is(Unrelated), // literatuurlijst
exact(1271, 9).then(42, 1, Mining), // machinaal leren
any(941, 10).is(Consent), // machtiging*
exact(1578, 3).is(Permit), // mag
exact(1578, 3).then(32, 1, Forbid), // mag niet
exact(1578, 3).then(43, 1, Forbid), // mag niets
exact(1578, 8).is(Press), // magazine
any(2534, 5).is(Manner), // maker*
exact(1280, 9).is(Material), // materiaal
exact(951, 10).is(Material), // materialen
exact(1586, 8).is(Limit), // maximaal
exact(1993, 7).is(Limit), // maximum
any(961, 10).is(Manner), // mechanisch*
exact(2612, 4).then(41, 1, Limit), // meer dan
exact(2612, 4).then(41, 1, Over), // meer dan
exact(2656, 3).is(With), // met
exact(2656, 3).then(44, 2, Given), // met toestemming overgenomen
exact(2656, 3).then(46, 5, Given), // met toestemming van de auteur gepubliceerd
exact(2330, 6).is(Manner), // middel
any(971, 8).is(Unrelated), // minister*
exact(971, 10).is(Unrelated), // ministerie
exact(2616, 4).is(If), // mits
exact(2616, 4).is(Oblige), // mits
exact(2336, 4).is(Oblige), // moet
exact(2336, 6).is(Oblige), // moeten
exact(2544, 5).is(Permit), // mogen
exact(2544, 5).then(32, 1, Forbid), // mogen niet
any(46, 15).is(Cite), // naamsvermelding*
exact(1526, 4).is(To), // naar
exact(61, 4).is(Not), // niet
exact(61, 4).then(51, 1, Noncommercial), // niet commercieel
exact(61, 4).then(52, 1, Noncommercial), // niet commerciele
exact(61, 4).then(53, 1, Forbid), // niet geoorloofd
exact(61, 4).then(54, 2, Below), // niet lager dan
exact(61, 4).then(56, 2, Limit), // niet meer dan
exact(61, 4).then(58, 1, Optional), // niet nodig
exact(61, 4).then(59, 1, Optional), // niet noodzakelijk
exact(61, 4).then(60, 1, Forbid), // niet toegestaan
exact(61, 4).then(61, 1, Optional), // niet vereist
exact(61, 4).then(62, 1, Optional), // niet verplicht
exact(61, 4).then(63, 1, Forbid), // niet worden
exact(61, 15).is(Noncommercial), // nietcommercieel
exact(76, 15).is(Noncommercial), // nietcommerciele
exact(2549, 5).is(Not), // niets
exact(2549, 5).then(64, 1, Forbid), // niets uit
any(607, 6).is(Material), // nieuws*
any(607, 6).is(Press), // nieuws*
any(607, 11).is(Unrelated), // nieuwsbrief*
exact(2620, 4).is(Not), // noch
exact(2554, 5).is(Oblige), // nodig
exact(1946, 4).is(Mention), // noem
exact(1946, 4).is(Oblige), // noem
exact(2342, 6).is(Mention), // noemen
exact(1594, 8).is(Follow), // nofollow
exact(2000, 7).is(Follow), // noindex
exact(366, 12).is(Oblige), // noodzakelijk
exact(2559, 5).is(Not), // nooit
exact(2559, 5).then(60, 1, Forbid), // nooit toegestaan
exact(546, 5).is(Manner), // onder
exact(546, 5).is(With), // onder
exact(546, 5).then(65, 1, If), // onder voorwaarde
exact(2348, 6).is(Online), // online
exact(5, 3).is(Filler), // ons
exact(5, 3).is(Press), // ons
exact(5, 3).is(Site), // ons
exact(2007, 7).is(Press), // onszelf
exact(2624, 4).is(Filler), // onze
exact(2624, 4).is(Press), // onze
exact(2624, 4).then(66, 1, Site), // onze pagina
exact(2624, 4).then(24, 1, Site), // onze site
exact(2624, 4).then(25, 1, Site), // onze website
exact(2217, 3).is(Manner), // ook
exact(2217, 3).then(67, 1, Even), // ook als
exact(2217, 3).then(68, 1, Even), // ook bij
exact(2217, 3).then(69, 1, Even), // ook met
exact(2217, 3).then(70, 2, Even), // ook niet met
any(91, 14).is(Original), // oorspronkelijk*
exact(91, 15).then(72, 1, Page), // oorspronkelijke artikel
exact(91, 15).then(73, 1, Source), // oorspronkelijke bron
exact(148, 2).then(74, 2, Optional), // op prijs gesteld
exact(148, 2).then(65, 1, If), // op voorwaarde
exact(148, 8).is(Manner), // openbaar
exact(148, 8).then(76, 1, Use), // openbaar gemaakt
exact(148, 8).then(77, 1, Use), // openbaar maken
exact(148, 14).is(Use), // openbaarmaking
exact(981, 10).is(Using), // opgeslagen
any(2014, 6).is(Manner), // opname*
exact(2014, 7).is(Manner), // opnamen
any(1289, 7).is(Original), // origine*
exact(1289, 9).is(Page), // origineel
exact(1298, 9).is(Original), // originele
exact(1298, 9).then(72, 1, Page), // originele artikel
exact(2354, 6).is(Unrelated), // ouders
exact(618, 4).then(78, 2, Use), // over te nemen
exact(991, 10).then(80, 2, Use), // overdracht van artikelen
exact(618, 11).is(Original), // overgenomen
exact(618, 11).is(Use), // overgenomen
exact(618, 11).then(82, 2, Given), // overgenomen met toestemming
exact(2021, 7).is(Consent), // overleg
any(1602, 8).is(Press), // overname*
any(1602, 8).is(Use), // overname*
any(1307, 8).is(Use), // overneem*
exact(1307, 9).is(Use), // overneemt
exact(1316, 9).is(Use), // overnemen
exact(378, 6).is(Page), // pagina
any(378, 6).is(Material), // pagina*
any(378, 12).is(Pixel), // paginateller*
exact(1610, 8).is(Print), // papieren
exact(1325, 9).is(Paragraph), // paragraaf
exact(1001, 10).is(Paragraph), // paragrafen
exact(1618, 8).is(Unrelated), // parkeren
exact(1334, 9).is(Unrelated), // patienten
exact(2028, 7).is(Percent), // percent
exact(1011, 10).is(Press), // persbureau
exact(629, 11).is(Noncommercial), // persoonlijk
any(0, 16).is(Unrelated), // persoonsgegevens*
exact(1626, 8).is(Using), // plaatsen
exact(2360, 6).is(Press), // portal
any(2035, 7).is(Unrelated), // privacy*
exact(390, 12).is(Noncommercial), // privegebruik
exact(2042, 7).is(Percent), // procent
exact(640, 10).is(Material), // publicatie
exact(640, 10).then(3, 1, Using), // publicatie van
any(640, 10).is(Press), // publicatie*
exact(640, 11).is(Material), // publicaties
exact(1021, 10).is(Using), // publiceren
exact(1343, 9).is(Unrelated), // rechtbank
exact(2049, 7).is(Manner), // rechten
exact(2056, 7).is(Unrelated), // rechter
any(229, 13).is(Manner), // rechthebbende*
any(402, 12).is(Direct), // rechtstreeks*
any(1634, 8).is(Press), // redactie*
exact(2366, 5).is(Lines), // regel
exact(2366, 6).is(Lines), // regels
exact(1642, 8).is(Unrelated), // regering
any(2063, 7).is(Unrelated), // registr*
exact(2659, 3).then(84, 1, Canonical), // rel canonical
any(414, 8).is(Use), // reproduc*
any(651, 11).is(Use), // reproductie*
exact(2569, 5).is(Unrelated), // roken
any(426, 12).is(Manner), // schriftelijk*
exact(2070, 7).is(Mining), // scrapen
exact(1650, 8).is(Mining), // scraping
exact(362, 4).is(Filler), // site
exact(362, 4).is(Press), // site
exact(1749, 5).is(Online), // sites
exact(1749, 5).is(Press), // sites
exact(2077, 7).is(Only), // slechts
exact(2084, 7).then(85, 1, Online), // sociale media
exact(1658, 8).is(Unrelated), // software
exact(662, 11).is(Site), // startpagina
exact(2372, 6).is(Manner), // steeds
exact(1352, 9).is(Forbid), // strafbaar
exact(2378, 6).is(Manner), // strikt
exact(2091, 4).is(Material), // stuk
exact(2091, 7).is(Material), // stukken
exact(2662, 3).is(Mining), // tdm
exact(33, 2).then(86, 1, Use), // te kopieren
exact(33, 2).then(87, 1, Use), // te reproduceren
exact(33, 2).then(88, 1, Use), // te verspreiden
exact(2384, 6).is(Chars), // tekens
exact(2098, 5).then(89, 2, Mining), // tekst en datamining
any(2098, 5).is(Material), // tekst*
exact(2098, 7).is(Manner), // teksten
any(1666, 8).is(Pixel), // telpixel*
exact(252, 3).then(91, 1, Limit), // ten hoogste
exact(2390, 6).is(Manner), // tenzij
exact(2390, 6).is(Without), // tenzij
exact(2390, 6).then(92, 2, Manner), // tenzij anders aangegeven
exact(2390, 6).then(94, 2, Manner), // tenzij anders vermeld
exact(1901, 4).then(96, 3, Mining), // text and data mining
exact(1336, 4).is(Number).worth(10), // tien
any(242, 11).is(Press), // tijdschrift*
exact(242, 13).is(Print), // tijdschriften
exact(1031, 10).is(Permit), // toegestaan
any(673, 11).is(Consent), // toestemming*
any(673, 11).is(Manner), // toestemming*
exact(2665, 3).is(Limit), // tot
exact(2665, 3).is(To), // tot
exact(255, 8).then(99, 1, Pixel), // tracking pixel
any(255, 13).is(Pixel), // trackingpixel*
exact(2105, 7).then(100, 2, Mining), // trainen van ai*
exact(793, 8).then(100, 2, Mining), // training van ai*
exact(684, 4).is(Number).worth(2), // twee
exact(2396, 6).is(Ordinal).worth(2), // tweede
exact(684, 11).is(Number).worth(200), // tweehonderd
exact(2112, 7).is(Number).worth(20), // twintig
any(268, 13).is(Manner), // uitdrukkelijk*
exact(1361, 9).is(Below), // uiterlijk
exact(884, 7).is(Material), // uitgave
any(884, 7).is(Press), // uitgave*
exact(1674, 8).is(Material), // uitgaven
any(1041, 8).is(Press), // uitgever*
any(1041, 10).is(Press), // uitgeverij*
exact(695, 11).is(Only), // uitsluitend
exact(39, 3).is(Page), // url
exact(2668, 3).is(To), // van
exact(2402, 4).is(Unrelated), // veld
exact(2402, 6).is(Unrelated), // velden
any(2119, 7).is(Forbid), // verbied*
exact(1682, 8).is(Forbid), // verboden
exact(2408, 6).is(Manner), // verder
any(2126, 7).is(Oblige), // vereist*
any(1051, 10).is(Consent), // vergunning*
exact(2133, 7).is(Material), // verhaal
exact(1690, 8).is(Material), // verhalen
any(1061, 10).is(Unrelated), // verhuurder*
exact(51, 7).is(Manner), // vermeld
exact(51, 7).is(Oblige), // vermeld
any(51, 7).is(Mention), // vermeld*
exact(1370, 9).is(Mention), // vermelden
exact(51, 10).is(Mention), // vermelding
exact(1698, 8).is(Oblige), // vermeldt
any(162, 14).is(Use), // vermenigvuldig*
any(1379, 9).is(Oblige), // verplicht*
any(438, 9).is(Use), // verspreid*
exact(706, 11).is(Use), // verspreiden
exact(438, 12).is(Use), // verspreiding
any(281, 13).is(Use), // verveelvoudig*
exact(1706, 8).is(Manner), // vervolgd
exact(1714, 8).is(Mention), // verwezen
exact(2140, 7).is(Unrelated), // verwijt
exact(717, 11).then(2, 1, Link), // verwijzende link
exact(124, 10).then(102, 1, Mention), // verwijzing naar
exact(1722, 8).is(Oblige), // verzocht
exact(1388, 9).is(Oblige), // verzoeken
any(2579, 5).is(Photo), // video*
exact(2628, 4).is(Number).worth(4), // vier
exact(728, 4).is(Number).worth(5), // vijf
exact(728, 11).is(Number).worth(500), // vijfhonderd
exact(2147, 7).is(Number).worth(50), // vijftig
exact(1730, 8).is(Manner), // volgende
exact(1397, 9).is(Manner), // volledige
exact(176, 4).is(Manner), // voor
exact(176, 4).is(When), // voor
any(739, 11).is(Manner), // voorafgaand*
exact(450, 10).is(Reserve), // voorbehoud
exact(450, 12).is(Manner), // voorbehouden
exact(450, 12).is(Reserve), // voorbehouden
exact(176, 14).is(Manner), // voorstellingen
any(1071, 10).is(Oblige), // voorwaarde*
exact(1738, 8).then(3, 1, With), // voorzien van
exact(2632, 4).is(Manner), // vorm
exact(2414, 6).is(Oblige), // vragen
exact(1406, 4).is(Permit), // vrij
exact(1406, 9).is(Permit), // vrijelijk
any(1081, 10).is(Unrelated), // wachtwoord*
exact(2154, 7).is(When), // wanneer
exact(1746, 7).is(Filler), // website
exact(1746, 7).is(Site), // website
any(1746, 7).is(Press), // website*
exact(1746, 8).is(Online), // websites
exact(2584, 5).is(Manner), // welke
exact(1415, 9).is(Optional), // wenselijk
exact(1518, 4).is(Material), // werk
exact(1754, 6).is(Material), // werken
exact(1754, 8).is(Active), // werkende
exact(462, 3).is(Manner), // wet
exact(462, 12).is(Unrelated), // wetsvoorstel
any(1424, 9).is(Manner), // wettelijk*
exact(2671, 3).is(When), // wie
exact(720, 5).is(Manner), // wijze
exact(474, 12).is(Commercial), // winstoogmerk
exact(1086, 5).is(Words), // woord
exact(2161, 7).is(Words), // woorden
exact(2420, 6).is(Manner), // worden
exact(2589, 5).is(Manner), // wordt
exact(2674, 3).is(Unrelated), // zei
exact(2594, 5).then(67, 1, Even), // zelfs als
exact(2594, 5).then(68, 1, Even), // zelfs bij
exact(2594, 5).then(69, 1, Even), // zelfs met
exact(2640, 4).is(Manner), // zijn
exact(130, 3).is(Sentences), // zin
exact(2426, 6).is(Sentences), // zinnen
any(750, 11).is(Search), // zoekmachine*
any(1433, 9).is(Search), // zoekrobot*
exact(2432, 6).is(If), // zolang
exact(2438, 6).is(Manner), // zonder
exact(2438, 6).is(Without), // zonder
exact(2599, 5).is(Manner), // zover
], more: &[
exact(2264, 3), // het
exact(2449, 5), // begin
exact(1240, 4), // link
exact(2668, 3), // van
exact(2636, 4), // zich
exact(203, 2), // de
exact(2098, 5), // tekst
exact(2264, 3), // het
exact(534, 7), // artikel
exact(51, 10), // vermelding
exact(1468, 2), // by
exact(1468, 2), // by
exact(1245, 2), // nc
exact(1468, 2), // by
exact(29, 2), // nd
exact(1468, 2), // by
exact(1480, 2), // sa
exact(1468, 4), // bync
exact(1468, 6), // byncnd
exact(1476, 6), // byncsa
exact(2200, 4), // bynd
exact(2206, 4), // bysa
any(1860, 7), // commons*
exact(2489, 5), // helft
exact(362, 4), // site
exact(1746, 7), // website
exact(2222, 5), // derde
exact(2509, 5), // kwart
exact(2524, 5), // links
exact(38, 1), // u
exact(791, 2), // ai
exact(2608, 4), // geen
exact(61, 4), // niet
exact(38, 1), // u
exact(61, 4), // niet
exact(203, 2), // de
exact(853, 3), // kop
exact(203, 2), // de
exact(2574, 5), // titel
exact(2479, 5), // geval
exact(216, 13), // intelligentie
exact(2647, 3), // dan
exact(2519, 5), // leren
exact(2549, 5), // niets
exact(673, 11), // toestemming
exact(618, 11), // overgenomen
exact(673, 11), // toestemming
exact(2668, 3), // van
exact(203, 2), // de
exact(294, 6), // auteur
exact(342, 12), // gepubliceerd
exact(65, 11), // commercieel
exact(80, 11), // commerciele
exact(861, 10), // geoorloofd
exact(2514, 5), // lager
exact(2647, 3), // dan
exact(2612, 4), // meer
exact(2647, 3), // dan
exact(2554, 5), // nodig
exact(366, 12), // noodzakelijk
exact(1031, 10), // toegestaan
exact(2126, 7), // vereist
exact(1379, 9), // verplicht
exact(2420, 6), // worden
exact(268, 3), // uit
exact(1071, 10), // voorwaarde
exact(378, 6), // pagina
exact(2644, 3), // als
exact(306, 3), // bij
exact(2656, 3), // met
exact(61, 4), // niet
exact(2656, 3), // met
exact(534, 7), // artikel
exact(106, 4), // bron
exact(2564, 5), // prijs
exact(1951, 7), // gesteld
exact(1937, 7), // gemaakt
exact(2529, 5), // maken
exact(33, 2), // te
exact(1320, 5), // nemen
exact(2668, 3), // van
exact(1091, 9), // artikelen
exact(2656, 3), // met
exact(673, 11), // toestemming
exact(1118, 9), // canonical
exact(2539, 5), // media
exact(1562, 8), // kopieren
exact(414, 12), // reproduceren
exact(706, 11), // verspreiden
exact(13, 2), // en
exact(821, 10), // datamining
exact(1226, 7), // hoogste
exact(2192, 6), // anders
exact(771, 10), // aangegeven
exact(2192, 6), // anders
exact(51, 7), // vermeld
exact(28, 3), // and
exact(821, 4), // data
exact(825, 6), // mining
exact(263, 5), // pixel
exact(2668, 3), // van
any(791, 2), // ai*
exact(1526, 4), // naar
], sayings: Sayings {
above: "De link moet boven de tekst staan.",
article: "Gebruik van artikelen is alleen toegestaan met een link naar het oorspronkelijke artikel.",
credit: "Bron: {link}",
first: "De link moet in de eerste alinea staan.",
open: "De link moet open zijn voor zoekmachines.",
site: "Gebruik van artikelen is alleen toegestaan met een link naar {site}.",
within: "De link moet in de eerste {n} alinea’s staan.",
}, other_script: None };
